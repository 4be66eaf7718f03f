/**
 * The facts that every rule reads: finite answers and measured intervals, computed from the visit and
 * grouped by where they come from. A blank stays undefined ("not known"), except where the fact itself
 * says "not recorded" because a blank has no effect (D7).
 */
import { ageingFacts } from './ageing.ts';
import { bloodFacts } from './blood.ts';
import { cordFacts } from './cord.ts';
import { legFacts } from './legs.ts';
import { measures } from './measured.ts';
import { medicineFacts } from './medicines.ts';
import { patientFacts } from './patient.ts';
import { sacralFacts } from './sacral.ts';
import { safetyFacts } from './safety.ts';
import { signFacts } from './signs.ts';
import { strengthFacts } from './strength.ts';
import { symptomFacts } from './symptoms.ts';
import { keptRecord } from '../logic/kept.ts';
import { keptFacts } from '../record/kept-of.ts';
import type { Visit } from '../record/visit.ts';

const measuredOf = keptFacts(['labs', 'numbers'], measures);
const patientOf = keptFacts(['answers', 'many'], patientFacts);
const symptomsOf = keptFacts(['answers', 'many'], symptomFacts);
const safetyOf = keptFacts(['safety'], safetyFacts);
const strengthOf = keptFacts(['exam', 'power', 'safety'], strengthFacts);
const signsOf = keptFacts(['exam'], signFacts);
const cordOf = keptFacts(['exam'], cordFacts);
const sacralOf = keptFacts(['exam', 'safety'], sacralFacts);
const legsOf = keptFacts(['exam'], legFacts);
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
  const signs = signsOf(visit, strength);
  const sacral = sacralOf(visit);
  return {
    measured,
    patient,
    blood: bloodOf(measured, patient),
    symptoms: symptomsOf(visit),
    safety: safetyOf(visit),
    strength,
    signs,
    ageing: ageingOf(signs, strength, sacral),
    cord: cordOf(visit),
    sacral,
    legs: legsOf(visit),
    medicines: medicinesOf(visit),
  } as const;
}
export type Facts = ReturnType<typeof facts>;

/** All groups, in one order: what work that reads any of them is kept by. */
export const groupsOf = (known: Facts): readonly unknown[] => [
  known.measured,
  known.patient,
  known.blood,
  known.symptoms,
  known.safety,
  known.strength,
  known.signs,
  known.ageing,
  known.cord,
  known.sacral,
  known.legs,
  known.medicines,
];
