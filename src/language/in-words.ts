/**
 * Days and lists as screen and paper say them; times are in moment.ts. The locale is named: by the
 * machine's own, the same visit would read otherwise from desk to desk. Files and addresses keep ISO
 * dates.
 */
import { DAY, LOCALE } from './moment.ts';

/** Making a formatter takes longer than all that a page asks of it, so each is made once. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const days = once(() => new Intl.DateTimeFormat(LOCALE, { ...DAY, timeZone: 'UTC' }));
const lists = {
  and: once(() => new Intl.ListFormat(LOCALE, { type: 'conjunction' })),
  or: once(() => new Intl.ListFormat(LOCALE, { type: 'disjunction' })),
} as const;

/** "3 Nov 2026" of "2026-11-03"; what is no date comes back as it is. */
export function dayInWords(iso: string): string {
  const at = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? iso : days().format(at);
}

/** "A, B and C"; with "or" for a choice. */
export const listed = (items: Iterable<string>, type: 'and' | 'or' = 'and'): string =>
  lists[type]().format(items);
