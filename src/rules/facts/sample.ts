/** The day on which blood was taken: a slip of the date, an old sample (D68). */
import { daysBetween } from '../logic/day.ts';
import { SAMPLE } from '../tables/limits/sample.ts';

/** What is wrong with the date; undefined while there is none, or it may be right. */
export function misdated(
  drawn: string | undefined,
  today: string,
): 'unreadable' | 'later' | 'before' | undefined {
  if (drawn === undefined || drawn === '') return undefined;
  const days = daysBetween(drawn, today);
  if (days === undefined) return 'unreadable';
  if (days < 0) return 'later';
  return drawn < SAMPLE.earliest ? 'before' : undefined;
}

/** `repeat`: used, and to be repeated before acting; `old`: it counts as not measured. */
export function ageOf(drawn: string | undefined, today: string): 'repeat' | 'old' | undefined {
  if (drawn === undefined || misdated(drawn, today) !== undefined) return undefined;
  const days = daysBetween(drawn, today) ?? 0;
  if (days > SAMPLE.old.after) return 'old';
  return days > SAMPLE.repeat.after ? 'repeat' : undefined;
}
