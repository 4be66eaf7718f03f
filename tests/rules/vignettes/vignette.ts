/** A practice case as a test has it: a whole visit, and what must come of it. */
import type { HeadlineId, VerdictId } from '../../../src/rules/tables/results.ts';
import type { Sign } from '../../../src/rules/record/ids.ts';
import type { Finding, Visit } from '../../../src/rules/record/visit.ts';
import { classicVisit, clearVisit, visitWith, type Changes } from '../a-visit.ts';

export type Vignette = {
  readonly id: string;
  readonly tells: string;
  readonly visit: Visit;
  readonly verdict: VerdictId;
  readonly headline: HeadlineId;
  /** Every flag with its time, most pressing first. */
  readonly flags: readonly string[];
  /** The leading line of iron; absent where none is printed. */
  readonly iron?: string;
  /** Lines of B12 that stand. */
  readonly b12?: readonly string[];
  /** Words that the assessment says somewhere. */
  readonly says: readonly string[];
  /** Words that it does not say, beside those that no assessment says. */
  readonly never: readonly string[];
};

export const classic = (changes: Changes): Visit => visitWith(classicVisit, changes);
export const clear = (changes: Changes): Visit => visitWith(clearVisit, changes);
export const abnormal = (signs: readonly Sign[], rest: Finding = {}): Finding => ({
  state: 'abnormal',
  signs: [...signs],
  ...rest,
});
export const notPossible: Finding = { state: 'not-examined', reason: 'not-possible' };
export const ASKED_SCD = { 'b12-scd': { state: 'absent' } } as const;
export const YEARS = {
  duration: 'over-12-months',
  'lifetime-events': '5-or-more',
  significance: 'yes',
} as const;
