/** What a blood value means for this patient, where that takes a limit or something else recorded. */
import type { Measures } from './measured.ts';
import { isChildAge, type PatientFacts } from './patient.ts';
import { recorded } from './yes-no.ts';
import { compare } from '../logic/interval.ts';
import { CRP, EGFR } from '../tables/limits/other.ts';

/** Not measured adds nothing: the question about dialysis covers end-stage kidney disease (D6). */
function kidneyStage({ egfr }: Measures) {
  if (egfr === undefined) return 'not-measured';
  const isEndStage = compare('below', egfr, EGFR.endStage);
  return isEndStage === 'undetermined'
    ? undefined
    : isEndStage === 'yes'
      ? 'end-stage'
      : 'before-end-stage';
}

const isInflamed = ({ crp }: Measures, { inflammation }: PatientFacts): boolean =>
  inflammation === 'yes' ||
  (crp !== undefined && compare('above', crp, CRP.inflammation) === 'yes');

/**
 * Sex blank or other: the higher limit (D6). A child has the limit of pregnancy, below which there is
 * anaemia at any age; those of adults are not used.
 */
function anaemiaLimit({ age }: Measures, { pregnant, sex }: PatientFacts) {
  if (isChildAge(age)) return 'child';
  if (pregnant === 'yes') return 'pregnant';
  return sex === 'female' ? 'female' : 'higher';
}

export function bloodFacts(measured: Measures, patient: PatientFacts) {
  return {
    'kidney-stage': kidneyStage(measured),
    /** What is not recorded leaves a row standing (D6). */
    inflamed: recorded(isInflamed(measured, patient)),
    'anaemia-limit': anaemiaLimit(measured, patient),
    /** Dialysis or end-stage kidney disease, pregnancy, or iron overload that is bled (D21). */
    'anaemia-has-a-cause':
      patient.dialysis === 'yes' ||
      kidneyStage(measured) === 'end-stage' ||
      patient.pregnant === 'yes' ||
      patient['iron-overload'] === 'yes'
        ? 'yes'
        : 'no',
  } as const;
}
export type BloodFacts = ReturnType<typeof bloodFacts>;
