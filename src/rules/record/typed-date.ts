/** A day, a month or a year, as it is typed in a field of its own; it is kept as it was typed. */
import { DATE_FORMS, type DateForm } from './date-forms.ts';
import { isDrawnDay } from './drawn.ts';

/** From its first day to its last, both `YYYY-MM-DD`; of a day they are one. */
export type DateSpan = {
  readonly first: string;
  readonly last: string;
  readonly of: 'day' | 'month' | 'year';
};

/** `days`: those between which it does not tell, where day and month may change places. */
export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'read'; readonly span: DateSpan }
  | { readonly kind: 'unread'; readonly days: readonly string[] };

const UNREAD: DateReading = { kind: 'unread', days: [] };

const DAYS_OF_A_MONTH = ['31', '30', '29', '28'] as const;

/** `month` is `YYYY-MM`; undefined where no year has such a month. */
function spanOfMonth(month: string): DateSpan | undefined {
  const last = DAYS_OF_A_MONTH.map((day) => `${month}-${day}`).find((day) => isDrawnDay(day));
  return last === undefined ? undefined : { first: `${month}-01`, last, of: 'month' };
}

/** In a whole field these too are dates; in a line of words they may be anything. */
const ALONE: readonly DateForm[] = [
  {
    pattern: /(\d{4})[-/.](\d{1,2})/gu,
    month: (year = '', month = '') => `${year}-${month.padStart(2, '0')}`,
  },
];
const YEAR = /^(?:19|20)\d\d$/u;

/** Small letters without accents, one kind of dash and of blank, as the forms are written. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const readOr = (span: DateSpan | undefined): DateReading =>
  span === undefined ? UNREAD : { kind: 'read', span };

function ofDays(days: readonly string[]): DateReading {
  const [day, other] = days;
  if (day === undefined || other !== undefined) return { kind: 'unread', days };
  return { kind: 'read', span: { first: day, last: day, of: 'day' } };
}

/** The whole text by the first form that reads it. A blank is none. */
export function readDate(text: string | undefined): DateReading {
  const typed = folded(text ?? '');
  if (typed === '') return { kind: 'blank' };
  if (YEAR.test(typed))
    return readOr({ first: `${typed}-01-01`, last: `${typed}-12-31`, of: 'year' });
  for (const { pattern, days, month } of [...DATE_FORMS, ...ALONE]) {
    const [found, ...figures] = [...typed.matchAll(pattern)][0] ?? [];
    if (found !== typed) continue;
    if (days !== undefined) return ofDays(days(...figures));
    if (month !== undefined) return readOr(spanOfMonth(month(...figures)));
  }
  return UNREAD;
}
