/**
 * Kleene's strong three-valued logic: a blank and "unsure" are undetermined. Silence is never "no".
 */
export type Truth = 'yes' | 'no' | 'undetermined';

export function negate(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'undetermined';
}
