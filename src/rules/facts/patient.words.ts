import { ASKED } from './asked.ts';
import { fact, MENTIONED, type FactWords } from './fact-words.ts';
import type { PatientFacts } from './patient.ts';
import {
  ADULT_AGE,
  ANKLE_JERK_AGE,
  CHILD_OWN_WORDS,
  GUT_LOSS_AGE,
  REFLEX_LOSS_AGE,
} from '../tables/limits/age.ts';

export const PATIENT_WORDS = {
  sex: fact('Sex', ['sex']),
  pregnant: fact('Pregnant', ASKED.pregnant),
  trimester: fact('Trimester', ['trimester', 'pregnant'], {
    first: 'first',
    second: 'second',
    third: 'third',
    'not-recorded': 'not recorded',
    'not-pregnant': 'no pregnancy recorded',
  }),
  'late-pregnancy': fact('Second or third trimester, or within 6 weeks after delivery', [
    'pregnant',
    'trimester',
    'after-delivery',
  ]),
  'pregnancy-sign': fact('Late in pregnancy: face or hands swollen, headache or trouble of sight', [
    'pregnancy-signs',
  ]),
  'after-delivery': fact('Within 6 weeks after delivery', ['after-delivery']),
  'family-history': fact('RLS in a first-degree relative', ['family-history'], {
    unknown: 'not known',
  }),
  'cannot-describe': fact('The patient cannot describe the symptoms', ['cannot-describe']),
  'child-description': fact(
    `Under ${ADULT_AGE.digits}: who describes the symptoms`,
    ['described-by', 'age'],
    {
      'not-a-child': `not under ${ADULT_AGE.digits}`,
      'not-known': `not recorded, under ${CHILD_OWN_WORDS.digits}`,
    },
  ),
  dialysis: fact('Dialysis or end-stage kidney disease', ASKED.dialysis),
  'iron-overload': fact('Known iron overload', ASKED['iron-overload']),
  inflammation: fact('Inflammation now', ['inflammation']),
  'nitrous-oxide': fact('Regular nitrous oxide at any time', ASKED['nitrous-oxide']),
  'b12-replacement': fact('On vitamin B12 already', ASKED['b12-replacement']),
  'iron-taken-24h': fact('Iron taken within 24 hours before the sample', ['iron-taken-24h']),
  'iron-infusion-recent': fact('Iron infusion or transfusion of late', ['iron-infusion-recent']),
  'morning-sample': fact('Morning sample', ['morning-sample']),
  'b12-risk': fact('A risk for low B12', ['b12-risk'], MENTIONED),
  'b12-symptom': fact(
    'A symptom that low B12 can cause',
    ['b12-symptoms', 'also-mentions'],
    MENTIONED,
  ),
  'iron-measured': fact('Ferritin or TSAT measured', ['lab.ferritin', 'lab.tsat']),
  'b12-measured': fact('B12 measured', ASKED['b12-measured']),
  'b12-tests': fact('B12 tests that count (in pregnancy active B12)', ASKED['b12-tests'], {
    total: 'total B12',
    active: 'active B12',
    both: 'total and active B12',
  }),
  severity: fact('Severity in the clinician’s judgement', ['severity']),
  duration: fact('How long the symptoms have been there', ['duration']),
  'lifetime-events': fact('Spells in a lifetime', ['lifetime-events']),
  significance: fact('Significant distress or impairment', ['significance']),
  'sleep-affected': fact('Sleep is affected', ['impact']),
  'limb-movements': fact('Periodic limb movements', ['limb-movements']),
  'dopaminergic-response': fact('A dopaminergic medicine helped at first', [
    'dopaminergic-response',
  ]),
  apnoea: fact('Loud snoring or pauses in breathing', ['apnoea']),
  'sleepy-driving': fact('Sleepy at the wheel', ['sleepy-driving']),
  'impulse-change': fact('New impulses on a dopamine agonist', ['impulse-change']),
  'nervous-symptom': fact('Tingling, numbness or unsteadiness mentioned', ASKED['nervous-symptom']),
  'gut-loss-age': fact(`Over ${GUT_LOSS_AGE.digits}, or age not recorded`, ['age']),
  'from-sixty': fact(`${REFLEX_LOSS_AGE.digits} or over`, ['age']),
  'from-eighty': fact(`${ANKLE_JERK_AGE.digits} or over`, ASKED['from-eighty']),
} satisfies Record<keyof PatientFacts, FactWords>;
