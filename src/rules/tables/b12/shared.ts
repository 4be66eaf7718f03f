/**
 * What several tables of B12 read: their sources and the conditions with a name. Values are compared
 * in the unit entered with the source's own paired figure and are never converted first (T53).
 */
import { is, number } from '../../facts/leaf.ts';
import { all, any, named, not } from '../../logic/condition.ts';
import type { QuestionId } from '../../record/visit.ts';
import { B12_ADULT_BANDS, B12_RISK_AGE } from '../limits/age.ts';
import { ACTIVE_B12, TOTAL_B12 } from '../limits/b12.ts';
import { cite } from '../sources.ts';

export const NICE = cite('nice-ng239', '5.1', 'guideline');
export const NICE_DECISION = cite('nice-ng239', '5.3', 'guideline');
export const NEUROLOGY = cite('b12-neurology', '5.2', 'study');
export const DESIGN = cite('project-design', 'D10', 'design');
const BY_ACTIVE = is('b12-tests', 'active', 'both');
const BY_TOTAL = is('b12-tests', 'total', 'both');
export const MEASURED = is('b12-measured', 'yes');
export const BELOW_ADULT_BANDS = number('age', 'below', B12_ADULT_BANDS);

/** Where both tests count, the lower band does: a second result never calms the first (D2). */
export const DEFICIENT = named(
  'B12 in the band "deficiency"',
  any(
    all(BY_ACTIVE, number('active-b12', 'below', ACTIVE_B12.deficient)),
    all(BY_TOTAL, number('b12', 'below', TOTAL_B12.deficient)),
  ),
);

export const UNLIKELY = named(
  'B12 in the band "deficiency unlikely"',
  any(
    all(is('b12-tests', 'active'), number('active-b12', 'above', ACTIVE_B12.unlikely)),
    all(is('b12-tests', 'total'), number('b12', 'above', TOTAL_B12.unlikely)),
    all(
      number('active-b12', 'above', ACTIVE_B12.unlikely),
      number('b12', 'above', TOTAL_B12.unlikely),
    ),
  ),
);

export const INDETERMINATE = named(
  'B12 in the band "indeterminate"',
  all(not(DEFICIENT), not(UNLIKELY)),
);

/** Where they are named, their names stand behind it. */
export const A_RISK = 'a risk factor';
export const RISK = named(
  `${A_RISK} for lack of B12`,
  any(
    is('b12-risk', 'yes'),
    is('b12-condition', 'yes'),
    is('b12-lowering-medicine', 'yes'),
    number('age', 'at least', B12_RISK_AGE),
  ),
);

export const METABOLITES: readonly QuestionId[] = ['lab.mma', 'lab.homocysteine'];

export const SIGNS = is('b12-signs', 'yes');

/** The weakest of the signs has a line of its own, and alone is a note only from a great age on (D4, R2). */
export const TOE_VIBRATION = is('vibration-position', 'toe-vibration-reduced');
export const ANY_SIGN = any(SIGNS, TOE_VIBRATION);
