/** Onset and course (D4). A blank is not known; "1 to 4 weeks" asks for the day. */
import type { Course, Onset } from '../../src/rules/record/ids.ts';

export type Timed = {
  readonly onset?: Onset | undefined;
  readonly 'within-14-days'?: 'yes' | 'no' | undefined;
  readonly course?: Course | undefined;
};

export const unknownOnset = ({ onset }: Timed): boolean =>
  onset === undefined || onset === 'unknown';

export const isAmong = (timed: Timed, ...onsets: readonly Onset[]): boolean =>
  timed.onset !== undefined && onsets.includes(timed.onset);

export const upToDays = (timed: Timed): boolean => isAmong(timed, 'sudden', 'hours', 'days');

export const hoursTo4Weeks = (timed: Timed): boolean =>
  isAmong(timed, 'hours', 'days', 'one-to-four-weeks');

export const under4Weeks = (timed: Timed): boolean =>
  upToDays(timed) || isAmong(timed, 'one-to-four-weeks');

/** Up to 14 days, or not known; the day not asked is not known either. */
export const upTo14DaysOrUnknown = (timed: Timed): boolean =>
  upToDays(timed) ||
  unknownOnset(timed) ||
  (isAmong(timed, 'one-to-four-weeks') && timed['within-14-days'] !== 'no');

export const overAMonth = (timed: Timed): boolean =>
  isAmong(timed, 'one-to-three-months', 'longer');

export const worsening = ({ course }: Timed): boolean => course === 'worsening';
