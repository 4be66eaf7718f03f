/**
 * The facts that every rule reads: finite answers and measured intervals, computed from the visit and
 * grouped by where they come from. A blank stays undefined ("not known"), except where the fact itself
 * says "not recorded" because a blank has no effect (D7).
 */
import { ageingFacts } from './ageing.ts';
import { balanceFacts } from './balance.ts';
import { bloodFacts } from './blood.ts';
import { comorbidFacts } from './comorbid.ts';
import { cordFacts } from './cord.ts';
import { legFacts } from './legs.ts';
import { measures } from './measured.ts';
import { medicineFacts } from './medicines.ts';
import { patientFacts } from './patient.ts';
import { sacralFacts } from './sacral.ts';
import { safetyFacts } from './safety.ts';
import { sensationFacts } from './sensation.ts';
import { signFacts } from './signs.ts';
import { suspectFacts } from './suspects.ts';
import { symptomFacts } from './symptoms.ts';
import { typedFacts } from './typed.ts';
import { weaknessFacts } from './weakness.ts';
import { keptRecord } from '../logic/kept.ts';
import { keptFacts } from '../record/kept-of.ts';
import type { Visit } from '../record/visit.ts';

const measuredOf = keptFacts(['labs', 'numbers'], measures);
const typedOf = keptFacts(['labs'], typedFacts);
const patientOf = keptFacts(['answers', 'many'], patientFacts);
const symptomsOf = keptFacts(['answers', 'many'], symptomFacts);
const safetyOf = keptFacts(['safety', 'exam'], safetyFacts);
const strengthOf = keptFacts(['exam', 'power', 'safety'], weaknessFacts);
const sensationOf = keptFacts(['exam', 'answers', 'many'], sensationFacts);
const signsOf = keptFacts(['exam', 'safety'], signFacts);
const balanceOf = keptFacts(['exam', 'safety', 'many'], balanceFacts);
const cordOf = keptFacts(['exam'], cordFacts);
const sacralOf = keptFacts(['exam', 'safety', 'many'], sacralFacts);
const legsOf = keptFacts(['exam', 'safety'], legFacts);
const comorbidOf = keptFacts(['conditions', 'exam'], comorbidFacts);
const suspectsOf = keptFacts(['conditions', 'exam'], suspectFacts);
const medicinesOf = keptFacts(['answers', 'many', 'words', 'medicines'], medicineFacts);
const bloodOf = keptRecord((...groups: Parameters<typeof bloodFacts>) => groups, bloodFacts);
const ageingOf = keptRecord((...groups: Parameters<typeof ageingFacts>) => groups, ageingFacts);

/**
 * All facts of a visit whose strength is as its grades say (`graded`); each name is in one group only.
 * Pure and deterministic. A group whose facts are what they were is the object that it was.
 */
export function facts(visit: Visit) {
  const measured = measuredOf(visit);
  const patient = patientOf(visit, measured);
  const strength = strengthOf(visit);
  const sensation = sensationOf(visit);
  const signs = signsOf(visit, strength);
  const sacral = sacralOf(visit);
  return {
    measured,
    typed: typedOf(visit, measured),
    patient,
    blood: bloodOf(measured, patient),
    symptoms: symptomsOf(visit),
    safety: safetyOf(visit),
    strength,
    sensation,
    signs,
    balance: balanceOf(visit, signs),
    ageing: ageingOf(signs, strength, sacral, sensation),
    cord: cordOf(visit),
    sacral,
    legs: legsOf(visit),
    suspects: suspectsOf(visit),
    comorbid: comorbidOf(visit),
    medicines: medicinesOf(visit),
  } as const;
}
export type Facts = ReturnType<typeof facts>;

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
  known.balance,
  known.ageing,
  known.cord,
  known.sacral,
  known.legs,
  known.suspects,
  known.comorbid,
  known.medicines,
];
