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
import type { Visit } from '../record/visit.ts';

/**
 * All facts of a visit whose strength is as its grades say (`graded`); each name is in one group only.
 * Pure and deterministic.
 */
export function facts(visit: Visit) {
  const measured = measures(visit);
  const patient = patientFacts(visit, measured);
  const strength = strengthFacts(visit);
  const signs = signFacts(visit, strength);
  const sacral = sacralFacts(visit);
  return {
    measured,
    patient,
    blood: bloodFacts(measured, patient),
    symptoms: symptomFacts(visit),
    safety: safetyFacts(visit),
    strength,
    signs,
    ageing: ageingFacts(signs, strength, sacral),
    cord: cordFacts(visit),
    sacral,
    legs: legFacts(visit),
    medicines: medicineFacts(visit),
  } as const;
}
export type Facts = ReturnType<typeof facts>;
