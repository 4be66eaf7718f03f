/** Limits of vitamin B12, its metabolites and folate, each named by what it is for. */
import { cite } from '../sources.ts';
import { folate, inOneUnit, methylmalonicAcid, totalB12 } from './limit.ts';

const NICE = cite('nice-ng239', '5.1', 'guideline');
const FOLATE_RECALLED = cite('neurology-practice', '5.4', 'textbook');

export const TOTAL_B12 = {
  /** Below: the band "deficiency". */
  deficient: totalB12('b12-deficient', '180', '133', NICE),
  /** Above: the band "deficiency unlikely". */
  unlikely: totalB12('b12-unlikely', '350', '258', NICE),
  /** Ours: the upper end of the plausible range (§4.4); the sources name no figure. */
  veryHigh: totalB12('b12-very-high', '2000', '1476', cite('project-design', '4.4', 'design')),
} as const;

export const ACTIVE_B12 = {
  deficient: inOneUnit('active-b12-deficient', '25', 'pmol/L', NICE),
  unlikely: inOneUnit('active-b12-unlikely', '70', 'pmol/L', NICE),
} as const;

export const MMA = {
  /** The lowest of the limits in use (about 271 to 280), since a raised value is what matters. */
  raised: methylmalonicAcid('mma-raised', '271', cite('nice-ng239', '5.1', 'study')),
} as const;

export const HOMOCYSTEINE = {
  raised: inOneUnit(
    'homocysteine-raised',
    '15',
    'µmol/L',
    cite('neurology-practice', '5.1', 'textbook'),
  ),
} as const;

export const SERUM_FOLATE = {
  /** Below: low. */
  low: folate('folate-low', '3', '7', FOLATE_RECALLED),
  /** Up to here borderline. */
  borderline: folate('folate-borderline', '4', '9', FOLATE_RECALLED),
} as const;
