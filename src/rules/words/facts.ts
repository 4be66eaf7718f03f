/**
 * Every fact in words. The reasons on screen, the register and the links to open questions all read
 * this table; what is computed from the visit has its words beside it.
 */
import type { CriteriaFacts } from '../tables/criteria/values.ts';
import { fact, type FactWords } from '../facts/fact-words.ts';
import { ANSWERED_WORDS } from './answered.ts';
import type { AnsweredFacts } from '../facts/answered.ts';
import { BLOOD_WORDS } from '../facts/blood.words.ts';
import { MEASURED_WORDS } from '../facts/measured.words.ts';
import { PATIENT_WORDS } from '../facts/patient.words.ts';
import { SYMPTOMS_WORDS } from '../facts/symptoms.words.ts';
import { SAFETY_WORDS } from '../facts/safety.words.ts';
import { TYPED_WORDS } from '../facts/typed.words.ts';
import { WEAKNESS_WORDS } from '../facts/weakness.words.ts';
import { SENSATION_WORDS } from '../facts/sensation.words.ts';
import { BALANCE_WORDS } from '../facts/balance.words.ts';
import { SUSPECTS_WORDS } from '../facts/suspects.words.ts';
import { SEROTONIN_WORDS } from '../facts/serotonin.words.ts';
import { SIGNS_WORDS } from '../facts/signs.words.ts';
import { GAIT_WORDS } from '../facts/gait.words.ts';
import { MUSCLE_FACT_WORDS } from '../facts/muscle.words.ts';
import { CHILDREN_WORDS } from '../facts/children.words.ts';
import { COMORBID_WORDS } from '../facts/comorbid.words.ts';
import { CORD_WORDS } from '../facts/cord.words.ts';
import { AGEING_WORDS } from '../facts/ageing.words.ts';
import { SACRAL_WORDS } from '../facts/sacral.words.ts';
import { FOOT_WORDS } from '../facts/foot.words.ts';
import { LEGS_WORDS } from '../facts/legs.words.ts';
import { MEDICINES_WORDS } from '../facts/medicines.words.ts';
import { SCREEN_WORDS } from '../facts/screen.words.ts';
import type { PlainFact } from '../facts/leaf.ts';
import type { ScreenFacts } from '../facts/screen.ts';
import type { CalmFacts } from '../tables/calm.ts';
import type { HeadlineFacts } from '../tables/headline.ts';
import type { UnlessFacts } from '../tables/iron/unless.ts';
import type { PageFacts } from '../tables/page/facts.ts';
import type { StepFacts } from '../tables/step-facts.ts';

/** What the tables themselves conclude, read by the tables after them. */
type Concluded =
  | keyof CriteriaFacts
  | keyof HeadlineFacts
  | keyof CalmFacts
  | keyof UnlessFacts
  | keyof StepFacts
  | keyof PageFacts;
export type FactName = PlainFact | keyof ScreenFacts | keyof AnsweredFacts | Concluded;

const CONCLUDED_WORDS = {
  'criterion-1': fact('Criterion 1, urge to move the legs', ['urge-to-move']),
  'criterion-2': fact('Criterion 2, begins or worsens at rest', ['rest-onset']),
  'criterion-3': fact('Criterion 3, relieved by movement', ['relief-by-movement']),
  'criterion-4': fact('Criterion 4, evening or night', ['evening-pattern']),
  'criterion-5': fact('Criterion 5, not solely another condition', ['own-judgement']),
  emergency: fact('An emergency row fires', ['safety.sudden-trouble']),
  urgent: fact('An urgent row fires', ['exam.strength']),
  'routine-finding': fact('A new finding that RLS does not explain', ['exam.strength']),
  disagreement: fact('Screen and own judgement disagree on criterion 5', ['own-judgement']),
  'symptom-criterion-no': fact('One of criteria 1 to 4 is not met', ['urge-to-move']),
  'examination-outstanding': fact('Strength, sensation, reflexes, gait or Romberg not examined', [
    'exam.strength',
  ]),
  coexisting: fact('A mimic is present, or a finding is known and unchanged', [
    'condition.leg-cramps',
  ]),
  'safety-not-asked': fact('A safety question that applies is not asked', [
    'safety.sudden-trouble',
  ]),
  'medicines-blank': fact('Medicines are not recorded', ['medicines']),
  'medicine-unread': fact('A medicine was not checked', ['medicines']),
  'cause-not-named': fact('An abnormal finding is new and without a cause', ['exam.strength']),
  'safety-unsettled': fact('A safety question answered yes is not settled', [
    'safety.sudden-trouble',
  ]),
  'safety-unsure': fact('A safety question is unsure', ['safety.sudden-trouble']),
  'condition-unsure': fact('A condition is unsure', ['condition.leg-cramps']),
  'flag-stands': fact('A red flag stands, but for notes, anaemia and iron', ['exam.strength']),
  'impulse-unsettled': fact('New impulses, or unsure of them', ['impulse-change']),
  verdict: fact('RLS criteria (IRLSSG)', ['urge-to-move']),
  'iron-row': fact('Row on iron that stands while another may overtake it', ['lab.ferritin'], {
    'iron.adult.ivOnly': 'intravenous iron only',
    'iron.high': 'ferritin high',
    'iron.pregnancy.discuss': 'pregnancy, above the range',
  }),
  'tsat-settles-it': fact('The row on iron hangs on TSAT', ['lab.tsat']),
  'ferritin-settles-it': fact('The row on iron hangs on ferritin', ['lab.ferritin']),
  'egfr-settles-it': fact('The row on iron hangs on eGFR', ['lab.egfr']),
  'dialysis-settles-it': fact('The row on iron hangs on dialysis', ['dialysis']),
  'overload-may-overtake': fact('Iron overload may overtake the row on iron', ['lab.tsat']),
  'safety-open': fact('Safety questions without an answer', ['safety.sudden-trouble']),
  'mimic-not-asked': fact('A required mimic is not asked', ['condition.leg-cramps']),
  'akathisia-possible': fact('Akathisia is present or unsure', ['condition.akathisia']),
  'self-harm-told': fact('Thoughts of self-harm were told', ['safety.restless-distress']),
  'medicines-recorded': fact('Medicines recorded', ['medicines']),
  'value-unread': fact('A laboratory value is typed and not read', ['lab.ferritin']),
  'provocation-open': fact('Not asked whether the symptoms began with a medicine', ['medicines']),
  'worsening-factor': fact('Alcohol, caffeine or too little sleep, often', ['substances']),
  'flag-for-net': fact(
    'A red flag of a deficit, the back, a root, one leg or its circulation is printed',
    ['exam.strength'],
  ),
  'condition-for-net': fact('A condition of roots, spine or deep veins is present or unsure', [
    'condition.radiculopathy',
  ]),
  'page-time': fact('The time of the red flag that presses most', ['safety.sudden-trouble']),
  'page-about': fact('What it is about', ['safety.sudden-trouble'], {
    blood: 'vitamin B12 with neurological signs',
  }),
  'page-verdict': fact('RLS criteria, on the patient’s page', ['urge-to-move']),
  'page-signs': fact('The signs of the short path, on the patient’s page', ['exam.strength']),
  'page-mimics': fact('Other causes, on the patient’s page', ['condition.leg-cramps']),
  'page-safety': fact('The safety questions, on the patient’s page', ['safety.sudden-trouble']),
  'page-iron': fact('Iron, on the patient’s page', ['lab.ferritin', 'lab.tsat'], {
    range: 'in a range in which iron is named',
    deficient: 'deficient, and no RLS',
    'no-iron': 'so high that iron is not given',
  }),
  'page-medicine': fact('A medicine is taken that can bring on or worsen RLS', ['medicines']),
} satisfies Record<Exclude<Concluded, keyof ScreenFacts>, FactWords>;

export const FACT_WORDS: Readonly<Record<FactName, FactWords>> = {
  ...MEASURED_WORDS,
  ...TYPED_WORDS,
  ...PATIENT_WORDS,
  ...BLOOD_WORDS,
  ...SYMPTOMS_WORDS,
  ...SAFETY_WORDS,
  ...WEAKNESS_WORDS,
  ...SENSATION_WORDS,
  ...BALANCE_WORDS,
  ...SUSPECTS_WORDS,
  ...FOOT_WORDS,
  ...CHILDREN_WORDS,
  ...SEROTONIN_WORDS,
  ...COMORBID_WORDS,
  ...SIGNS_WORDS,
  ...GAIT_WORDS,
  ...MUSCLE_FACT_WORDS,
  ...CORD_WORDS,
  ...SACRAL_WORDS,
  ...AGEING_WORDS,
  ...LEGS_WORDS,
  ...MEDICINES_WORDS,
  ...SCREEN_WORDS,
  ...ANSWERED_WORDS,
  ...CONCLUDED_WORDS,
};

const isFactName = (name: string): name is FactName => name in FACT_WORDS;

/** The fact of a leaf; every fact has its words, which a test holds. */
export function factName(name: string): FactName {
  if (!isFactName(name)) throw new Error(`No words for the fact ${name}`);
  return name;
}

const GENERAL: Readonly<Record<string, string>> = {
  'not-recorded': 'not recorded',
  'not-given': 'not given',
  unsure: 'unsure',
};

/** An answer's id in plain words: "three-or-less" is "MRC 3 or less", "never-tested" is "never tested". */
export function answerOf(name: FactName, answer: string): string {
  return FACT_WORDS[name].words?.[answer] ?? GENERAL[answer] ?? answer.replaceAll('-', ' ');
}
