/**
 * The facts that every rule reads: finite answers and measured intervals, computed from the visit and
 * grouped by where they come from. A blank stays undefined ("not known"), except where the fact itself
 * says "not recorded" because a blank has no effect (D7).
 */
import { ageingFacts } from './ageing.ts';
import { balanceFacts } from './balance.ts';
import { bloodFacts } from './blood.ts';
import { childFacts } from './children.ts';
import { comorbidFacts } from './comorbid.ts';
import { cordFacts } from './cord.ts';
import { gaitFacts } from './gait.ts';
import { footFacts } from './foot.ts';
import { legFacts } from './legs.ts';
import { measures, type Measures } from './measured.ts';
import { medicineFacts } from './medicines.ts';
import { muscleFacts } from './muscle.ts';
import { patientFacts } from './patient.ts';
import { sacralFacts } from './sacral.ts';
import { safetyFacts } from './safety.ts';
import { sensationFacts } from './sensation.ts';
import { serotoninFacts } from './serotonin.ts';
import { signFacts } from './signs.ts';
import { suspectFacts } from './suspects.ts';
import { symptomFacts } from './symptoms.ts';
import { typedFacts } from './typed.ts';
import { weaknessFacts } from './weakness.ts';
import { keptRecord } from '../logic/kept.ts';
import { keptFacts } from '../record/kept-of.ts';
import type { Visit } from '../record/visit.ts';

/** The groups that hang on measured values; each reader keeps its own. */
function bloodReader() {
  const measuredOf = keptFacts(['labs', 'numbers'], measures);
  const typedOf = keptFacts(['labs'], typedFacts);
  const patientOf = keptFacts(['answers', 'many'], patientFacts);
  const bloodOf = keptRecord((...groups: Parameters<typeof bloodFacts>) => groups, bloodFacts);
  const childrenOf = keptFacts(['exam', 'safety'], childFacts);
  return (visit: Visit, today: string, settled?: Measures) => {
    const measured = measuredOf(visit, today);
    const patient = patientOf(visit, measured, settled ?? measured);
    return {
      measured,
      typed: typedOf(visit, measured, today),
      patient,
      blood: bloodOf(measured, patient),
      children: childrenOf(visit, measured),
    } as const;
  };
}
const bloodGroups = bloodReader();
const symptomsOf = keptFacts(['answers', 'many', 'medicines'], symptomFacts);
const safetyOf = keptFacts(['safety', 'exam'], safetyFacts);
const strengthOf = keptFacts(['exam', 'power', 'safety'], weaknessFacts);
const sensationOf = keptFacts(['exam', 'answers', 'many'], sensationFacts);
const signsOf = keptFacts(['exam', 'power', 'safety'], signFacts);
const gaitOf = keptFacts(['exam', 'conditions'], gaitFacts);
const balanceOf = keptFacts(['exam', 'safety', 'many'], balanceFacts);
const cordOf = keptFacts(['exam'], cordFacts);
const sacralOf = keptFacts(['exam', 'safety', 'many'], sacralFacts);
const legsOf = keptFacts(['exam', 'safety'], legFacts);
const footOf = keptFacts(['exam', 'safety', 'conditions', 'medicines'], footFacts);
const serotoninOf = keptFacts(['safety', 'exam', 'medicines', 'words'], serotoninFacts);
const comorbidOf = keptFacts(['conditions', 'exam'], comorbidFacts);
const suspectsOf = keptFacts(['conditions', 'exam'], suspectFacts);
const medicinesOf = keptFacts(['answers', 'many', 'words', 'medicines'], medicineFacts);
const muscleOf = keptRecord((...groups: Parameters<typeof muscleFacts>) => groups, muscleFacts);
const ageingOf = keptRecord((...groups: Parameters<typeof ageingFacts>) => groups, ageingFacts);

/**
 * All facts of a visit whose strength is as its grades say (`graded`); each name is in one group only.
 * Pure and deterministic; `today` is an ISO date. A group whose facts are what they were is the object
 * that it was.
 */
export function facts(visit: Visit, today: string) {
  const { measured, typed, patient, blood, children } = bloodGroups(visit, today);
  const strength = strengthOf(visit);
  const sensation = sensationOf(visit);
  const signs = signsOf(visit, strength);
  const sacral = sacralOf(visit);
  const cord = cordOf(visit);
  return {
    measured,
    typed,
    patient,
    blood,
    symptoms: symptomsOf(visit),
    safety: safetyOf(visit),
    strength,
    sensation,
    signs,
    gait: gaitOf(visit),
    balance: balanceOf(visit, signs),
    ageing: ageingOf(signs, strength, sacral, sensation),
    cord,
    muscle: muscleOf(strength, cord, sensation),
    sacral,
    legs: legsOf(visit),
    foot: footOf(visit),
    children,
    serotonin: serotoninOf(visit, today),
    suspects: suspectsOf(visit),
    comorbid: comorbidOf(visit),
    medicines: medicinesOf(visit),
  } as const;
}
export type Facts = ReturnType<typeof facts>;

/** The facts of a visit with another reading of its laboratory values; what hangs on no value stays. */
export function urgentReader(): (known: Facts, reading: Visit, today: string) => Facts {
  const groups = bloodReader();
  return (known, reading, today) => ({ ...known, ...groups(reading, today, known.measured) });
}

/** All groups, in one order: what work that reads any of them is kept by. */
export const groupsOf = (known: Facts): readonly unknown[] => [
  known.measured,
  known.typed,
  known.patient,
  known.blood,
  known.symptoms,
  known.safety,
  known.strength,
  known.sensation,
  known.signs,
  known.gait,
  known.balance,
  known.ageing,
  known.cord,
  known.muscle,
  known.sacral,
  known.legs,
  known.foot,
  known.children,
  known.serotonin,
  known.suspects,
  known.comorbid,
  known.medicines,
];
