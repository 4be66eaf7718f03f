/** The day on which a sample was drawn (D68). */
import type { TypedValue } from '../../src/rules/record/visit.ts';

const DAY = 86_400_000;
const OLDEST_IN_USE = 366;

/** Days since 1970; not a number where it is no day of the calendar. */
function dayOf(iso: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isDay ? time / DAY : Number.NaN;
}

/**
 * `waits`: until its date is corrected or taken away. `too old`: counts as not measured. A sample
 * without a date is used.
 */
export function sampleOf(
  { drawn = '' }: TypedValue,
  today: string,
): 'waits' | 'too old' | 'in use' {
  if (drawn.trim() === '') return 'in use';
  const [day, now] = [dayOf(drawn.trim()), dayOf(today)];
  if (Number.isNaN(day) || day > now || day < dayOf('2000-01-01')) return 'waits';
  return now - day > OLDEST_IN_USE ? 'too old' : 'in use';
}
