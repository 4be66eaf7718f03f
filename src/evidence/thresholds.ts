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
import { CRP, EGFR, FREQUENCY, HAEMOGLOBIN } from '../rules/tables/limits/other.ts';
import { plainNumber, type Threshold } from '../rules/logic/interval.ts';
import type { QuantityId } from '../rules/record/quantities.ts';

type Limited = { readonly of: QuantityId; readonly limits: readonly Threshold[] };

/** By what they limit, lowest first. */
export const LIMITS: readonly Limited[] = [
  { of: 'ferritin', limits: Object.values(FERRITIN) },
  { of: 'tsat', limits: Object.values(TSAT) },
  { of: 'haemoglobin', limits: Object.values(HAEMOGLOBIN) },
  { of: 'crp', limits: Object.values(CRP) },
  { of: 'egfr', limits: Object.values(EGFR) },
  { of: 'b12', limits: Object.values(TOTAL_B12) },
  { of: 'active-b12', limits: Object.values(ACTIVE_B12) },
  { of: 'mma', limits: Object.values(MMA) },
  { of: 'homocysteine', limits: Object.values(HOMOCYSTEINE) },
  { of: 'folate', limits: Object.values(SERUM_FOLATE) },
  { of: 'frequency', limits: Object.values(FREQUENCY) },
  { of: 'age', limits: Object.values(AGE) },
  { of: 'age-at-onset', limits: Object.values(AGE_AT_ONSET) },
];

export const THRESHOLDS: readonly Threshold[] = LIMITS.flatMap(({ limits }) => limits);

/** "75 ng/mL = 75 µg/L = 168.525 pmol/L", each as it is compared. */
export const figuresInWords = ({ at }: Threshold): string =>
  Object.entries(at)
    .map(([unit, figure]) => `${plainNumber(figure)} ${unit}`)
    .join(' = ');
