/** Of whom what is asked about a cause of low iron, the first that holds (D48). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Person } from './person.ts';
import { above, below } from './typed-number.ts';

export type Whom =
  | 'iron.whom.overload'
  | 'iron.whom.kidney'
  | 'iron.whom.pregnancy'
  | 'iron.whom.girl'
  | 'iron.whom.child'
  | 'iron.whom.woman'
  | 'iron.whom.others';

/** Heavy periods are asked of a female of 11 to 55, or of an age that is not recorded or may be one of these. */
const mayHavePeriods = ({ answers }: Visit, { age }: Person): boolean =>
  answers.sex === 'female' &&
  below(age, { years: 11 }) !== 'yes' &&
  above(age, { years: 55 }) !== 'yes';

export function whom(visit: Visit, who: Person): Whom {
  if (who.overload === 'yes') return 'iron.whom.overload';
  if (who.dialysis === 'yes') return 'iron.whom.kidney';
  if (who.pregnant === 'yes') return 'iron.whom.pregnancy';
  const periods = mayHavePeriods(visit, who);
  if (who.child === 'yes') return periods ? 'iron.whom.girl' : 'iron.whom.child';
  return periods ? 'iron.whom.woman' : 'iron.whom.others';
}
