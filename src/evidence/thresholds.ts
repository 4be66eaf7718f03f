/** Every limit of the rules in one list, those too that a fact reads before any row does. */
import { AGE, AGE_AT_ONSET } from '../rules/tables/limits/age.ts';
import {
  ACTIVE_B12,
  HOMOCYSTEINE,
  MMA,
  SERUM_FOLATE,
  TOTAL_B12,
} from '../rules/tables/limits/b12.ts';
import { FERRITIN, TSAT } from '../rules/tables/limits/iron.ts';
import { CLOCK, CRP, EGFR, FREQUENCY, HAEMOGLOBIN } from '../rules/tables/limits/other.ts';
import { plainNumber, type Threshold } from '../rules/logic/interval.ts';
import type { QuantityId } from '../rules/record/quantities.ts';

type Limited = { readonly of: QuantityId; readonly limits: readonly Threshold[] };

const figureOf = ({ at }: Threshold): number => Object.values(at)[0] ?? 0;

const lowestFirst = (limits: Readonly<Record<string, Threshold>>): readonly Threshold[] =>
  Object.values(limits).toSorted((one, next) => figureOf(one) - figureOf(next));

/** By what they limit, lowest first. */
export const LIMITS: readonly Limited[] = [
  { of: 'ferritin', limits: lowestFirst(FERRITIN) },
  { of: 'tsat', limits: lowestFirst(TSAT) },
  { of: 'haemoglobin', limits: lowestFirst(HAEMOGLOBIN) },
  { of: 'crp', limits: lowestFirst(CRP) },
  { of: 'egfr', limits: lowestFirst(EGFR) },
  { of: 'b12', limits: lowestFirst(TOTAL_B12) },
  { of: 'active-b12', limits: lowestFirst(ACTIVE_B12) },
  { of: 'mma', limits: lowestFirst(MMA) },
  { of: 'homocysteine', limits: lowestFirst(HOMOCYSTEINE) },
  { of: 'folate', limits: lowestFirst(SERUM_FOLATE) },
  { of: 'frequency', limits: lowestFirst(FREQUENCY) },
  { of: 'age', limits: lowestFirst(AGE) },
  { of: 'age-at-onset', limits: lowestFirst(AGE_AT_ONSET) },
];

/** The hours of the clock limit no quantity: two clock times are compared. */
export const THRESHOLDS: readonly Threshold[] = [
  ...LIMITS.flatMap(({ limits }) => limits),
  ...lowestFirst(CLOCK),
];

/** "75 ng/mL = 75 µg/L = 168.525 pmol/L", each as it is compared. */
export const figuresInWords = ({ at }: Threshold): string =>
  Object.entries(at)
    .map(([unit, figure]) => `${plainNumber(figure)} ${unit}`)
    .join(' = ');
