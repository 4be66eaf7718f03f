/** Dates that were typed, in words: as they were read, or as they were typed where they were not. */
import { dateOf } from '../record/the-dates.ts';
import type { DateSpan } from '../record/typed-date.ts';
import { quoted } from './phrases.ts';

/** As src/language/in-words.ts says a day; the rules have no calendar of the machine. */
const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** "Nov" of "2026-11-12". */
export const monthInWords = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';

/** "12 Nov 2026", "Nov 2026", "2026". */
export function spanInWords({ first, of }: DateSpan): string {
  const [year = '', , day = ''] = first.split('-');
  if (of === 'year') return year;
  const inYear = `${monthInWords(first)} ${year}`;
  return of === 'day' ? `${Number(day)} ${inYear}` : inYear;
}

/** Undefined where nothing was typed; one that is not read stands as it was typed, and says so. */
export function dateInWords(typed: string | undefined): string | undefined {
  const reading = dateOf(typed);
  switch (reading.kind) {
    case 'blank':
      return undefined;
    case 'read':
      return spanInWords(reading.span);
    case 'unread':
      return `${quoted(typed?.trim() ?? '')}, a date that cannot be read`;
  }
}
