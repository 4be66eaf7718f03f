/** What stands beside a fact: one defining sentence, where it is answered, and its answers in words. */
import type { QuestionId } from '../record/visit.ts';

export type FactWords = {
  /** "Power of the weakest new group". */
  readonly says: string;
  /** Where it is answered; the first is where a link leads. */
  readonly asks: readonly [QuestionId, ...QuestionId[]];
  /** Answers whose id does not read as plain words. */
  readonly words?: Readonly<Record<string, string>>;
};

export const fact = (
  says: string,
  asks: FactWords['asks'],
  words?: FactWords['words'],
): FactWords => (words === undefined ? { says, asks } : { says, asks, words });

export const TEMPO = {
  hours: 'hours',
  days: 'days',
  'up-to-14-days': 'up to 14 days',
  'two-to-four-weeks': '2 to 4 weeks',
  'one-to-three-months': '1 to 3 months',
  longer: 'longer than 3 months',
  unknown: 'not known',
  blank: 'not answered',
};
export const COURSE = { unknown: 'not known', blank: 'not answered' };
/** What became of an account (D51). */
export const TOLD = { stands: 'yes, not settled', gone: 'yes, comes and goes' };
export const PRESENCE = {
  new: 'present, new',
  'known-stable': 'present, known and unchanged',
  no: 'absent',
};
export const MENTIONED = { yes: 'mentioned', 'not-recorded': 'not recorded' };
