/** Every limit of the rules in one list, those too that a fact reads before any row does. */
import {
  ADULT_AGE,
  ANKLE_JERK_AGE,
  B12_ADULT_BANDS,
  CHILD_OWN_WORDS,
  GUT_LOSS_AGE,
} from '../rules/tables/limits/age.ts';
import {
  ACTIVE_25,
  ACTIVE_70,
  B12_180,
  B12_2000,
  B12_350,
  B12_RISK_AGE_65,
  EGFR_60,
  FOLATE_3,
  FOLATE_4,
  HOMOCYSTEINE_15,
  LATE_ONSET_40,
  MMA_271,
} from '../rules/tables/b12.ts';
import { TWICE_WEEKLY } from '../rules/tables/course.ts';
import { DSM_FREQUENCY } from '../rules/tables/criteria.ts';
import {
  CRP_5,
  EGFR_15,
  FERRITIN_100,
  FERRITIN_200,
  FERRITIN_30,
  FERRITIN_300,
  FERRITIN_457_ROCHE,
  FERRITIN_50,
  FERRITIN_50_ASK,
  FERRITIN_50_CHILD,
  FERRITIN_75,
  FERRITIN_75_CHILD,
  FERRITIN_75_PREGNANCY,
  HB_11,
  HB_12,
  HB_13,
  HB_7,
  TSAT_20,
  TSAT_45,
} from '../rules/tables/iron.ts';
import { plainNumber, type Threshold } from '../rules/logic/interval.ts';
import type { QuantityId } from '../rules/record/quantities.ts';

type Limited = { readonly of: QuantityId; readonly limits: readonly Threshold[] };

/** By what they limit, lowest first. */
export const LIMITS: readonly Limited[] = [
  {
    of: 'ferritin',
    limits: [
      FERRITIN_30,
      FERRITIN_50,
      FERRITIN_50_ASK,
      FERRITIN_50_CHILD,
      FERRITIN_75,
      FERRITIN_75_CHILD,
      FERRITIN_75_PREGNANCY,
      FERRITIN_100,
      FERRITIN_200,
      FERRITIN_300,
      FERRITIN_457_ROCHE,
    ],
  },
  { of: 'tsat', limits: [TSAT_20, TSAT_45] },
  { of: 'haemoglobin', limits: [HB_7, HB_11, HB_12, HB_13] },
  { of: 'crp', limits: [CRP_5] },
  { of: 'egfr', limits: [EGFR_15, EGFR_60] },
  { of: 'b12', limits: [B12_180, B12_350, B12_2000] },
  { of: 'active-b12', limits: [ACTIVE_25, ACTIVE_70] },
  { of: 'mma', limits: [MMA_271] },
  { of: 'homocysteine', limits: [HOMOCYSTEINE_15] },
  { of: 'folate', limits: [FOLATE_3, FOLATE_4] },
  { of: 'frequency', limits: [TWICE_WEEKLY, DSM_FREQUENCY] },
  {
    of: 'age',
    limits: [
      CHILD_OWN_WORDS,
      B12_ADULT_BANDS,
      ADULT_AGE,
      GUT_LOSS_AGE,
      B12_RISK_AGE_65,
      ANKLE_JERK_AGE,
    ],
  },
  { of: 'age-at-onset', limits: [LATE_ONSET_40] },
];

export const THRESHOLDS: readonly Threshold[] = LIMITS.flatMap(({ limits }) => limits);

/** "75 ng/mL = 75 µg/L = 168.525 pmol/L", each as it is compared. */
export const figuresInWords = ({ at }: Threshold): string =>
  Object.entries(at)
    .map(([unit, figure]) => `${plainNumber(figure)} ${unit}`)
    .join(' = ');
