/** What a blood value means for this patient, where that takes a limit or something else recorded. */
import type { Measures } from './measured.ts';
import { isChildAge, type PatientFacts } from './patient.ts';
import { recorded } from './yes-no.ts';
import { compare, type Interval, type Threshold } from '../logic/interval.ts';
import {
  HAEMOGLOBIN_BY_SEX,
  HAEMOGLOBIN_CHILD,
  HAEMOGLOBIN_OLDER_CHILD,
} from '../tables/limits/age.ts';
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

const endsBelow = (age: Interval, limit: Threshold): boolean => age.high < (limit.at.years ?? 0);

/** An age that spans two bands has the higher limit: the older one, where sex has none yet (D40). */
function childLimit(age: Interval | undefined) {
  if (age === undefined) return undefined;
  if (endsBelow(age, HAEMOGLOBIN_CHILD)) return 'small-child';
  if (endsBelow(age, HAEMOGLOBIN_OLDER_CHILD)) return 'child';
  return endsBelow(age, HAEMOGLOBIN_BY_SEX) ? 'older-child' : undefined;
}

/**
 * Sex blank or other: as men. From 15 on the limits are those of adults, who are told apart from the
 * young, since what follows from an anaemia is not the same (D21, D40).
 */
function anaemiaLimit({ age }: Measures, { pregnant, sex, trimester }: PatientFacts) {
  if (pregnant === 'yes') return trimester === 'second' ? 'second-trimester' : 'pregnant';
  const child = childLimit(age);
  if (child !== undefined) return child;
  if (isChildAge(age)) return sex === 'female' ? 'young-female' : 'young-higher';
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
