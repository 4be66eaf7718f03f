/** The age when the symptoms began, beside the age today. */
import { intervalOf } from './quantities.ts';
import type { Visit } from './visit.ts';

/** A slip of one of the two, which is not used (D15): surely later, whatever is approximate (D69). */
export function isOnsetLaterThanAge({ numbers }: Pick<Visit, 'numbers'>): boolean {
  const age = intervalOf('age', numbers.age);
  const onset = intervalOf('age-at-onset', numbers['age-at-onset']);
  return age !== undefined && onset !== undefined && onset.low > age.high;
}
