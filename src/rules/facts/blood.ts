/** What a blood value means for this patient, where that takes a limit or something else recorded. */
import type { Measures } from './measured.ts';
import { isChildAge, type PatientFacts } from './patient.ts';
import { recorded } from './yes-no.ts';
import { compare, type Interval, type Threshold } from '../logic/interval.ts';
import {
  B12_ADULT_BANDS,
  HAEMOGLOBIN_BY_SEX,
  HAEMOGLOBIN_CHILD,
  HAEMOGLOBIN_OLDER_CHILD,
  PERIODS_FROM,
  PERIODS_TO,
} from '../tables/limits/age.ts';
import { ACTIVE_B12, SERUM_FOLATE, TOTAL_B12 } from '../tables/limits/b12.ts';
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

const isBelow = (value: Interval | undefined, limit: Threshold): boolean =>
  value !== undefined && compare('below', value, limit) === 'yes';

/** Under 16 the bands of B12 do not apply (D10); a blank is not "low". */
function isVitaminLow(measured: Measures, { 'b12-tests': tests }: PatientFacts): boolean {
  const { age, b12, 'active-b12': active, folate } = measured;
  if (isBelow(folate, SERUM_FOLATE.low)) return true;
  if (age !== undefined && endsBelow(age, B12_ADULT_BANDS)) return false;
  return (
    isBelow(active, ACTIVE_B12.deficient) ||
    (tests !== 'active' && isBelow(b12, TOTAL_B12.deficient))
  );
}

/** Of a female of the years of periods, or of an age that is not recorded (D48). */
const mayHavePeriods = ({ age }: Measures, { sex }: PatientFacts): boolean =>
  sex === 'female' &&
  (age === undefined ||
    (!endsBelow(age, PERIODS_FROM) && compare('above', age, PERIODS_TO) !== 'yes'));

export function bloodFacts(measured: Measures, patient: PatientFacts) {
  return {
    'kidney-stage': kidneyStage(measured),
    /** What is not recorded leaves a row standing (D6). */
    inflamed: recorded(isInflamed(measured, patient)),
    'vitamin-low': recorded(isVitaminLow(measured, patient)),
    'periods-asked': mayHavePeriods(measured, patient) ? 'yes' : 'no',
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
