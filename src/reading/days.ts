/** Dates as reports and letters write them. One that may be two days is both, and is asked about. */
import { isDrawnDay } from '../rules/record/drawn.ts';
import { aloneIn, type Part } from './folded.ts';

/** `days`: what it may be, `YYYY-MM-DD`; two where day and month may change places, none where the day is not said. */
export type FoundDate = Part & { readonly found: string; readonly days: readonly string[] };

/** In English, German and Spanish, by their first three letters; March in German has an umlaut, here folded. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb'],
  ['mar', 'mrz'],
  ['apr', 'abr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];
const MONTH =
  '(?:jan(?:uary|uar)?|ene(?:ro)?|feb(?:ruary|ruar|rero)?|mar(?:ch|zo|z)?|maerz|mrz|apr(?:il)?|abr(?:il)?|may(?:o)?|mai|june?|jun[iy]o?|juli?o?|july|aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?|set(?:iembre)?|oct(?:ober|ubre)?|okt(?:ober)?|nov(?:ember|iembre)?|dec(?:ember)?|dez(?:ember)?|dic(?:iembre)?)\\.?';
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d)";
const EDGE = '(?![\\w])';

const monthOf = (word: string): number => {
  const three = word === 'maerz' ? 'mar' : word.slice(0, 3);
  return 1 + MONTHS.findIndex((names) => names.includes(three));
};
/** A year of two figures is one of this century: samples and medicines of today. */
const yearOf = (text: string): string => {
  const figures = text.replace("'", '');
  return figures.length === 2 ? `20${figures}` : figures;
};
const two = (text: string | number): string => String(text).padStart(2, '0');

/** The days of the calendar among those that are meant by year, month and day. */
const daysOf = (
  ...all: readonly (readonly [year: string, month: string | number, day: string])[]
) => [
  ...new Set(
    all
      .map(([year, month, day]) => `${yearOf(year)}-${two(month)}-${two(day)}`)
      .filter((day) => isDrawnDay(day)),
  ),
];

type Form = {
  readonly pattern: RegExp;
  /** Absent where a day is never said. */
  readonly days?: (...figures: readonly string[]) => readonly string[];
};

const FORMS: readonly Form[] = [
  // 2026-11-12, 2026/11/12, 20261112 as laboratories send it
  {
    pattern: new RegExp(`(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${EDGE}`, 'gu'),
    days: (year = '', _mark, month = '', day = '') => daysOf([year, month, day]),
  },
  {
    pattern: /(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?![\w.,])/gu,
    days: (year = '', month = '', day = '') => daysOf([year, month, day]),
  },
  // 12.11.26: with dots the day is first, in all three languages
  {
    pattern: new RegExp(`(\\d{1,2})\\. ?(\\d{1,2})\\. ?(${YEAR})${EDGE}(?!\\.\\d)`, 'gu'),
    days: (day = '', month = '', year = '') => daysOf([year, month, day]),
  },
  // 03/04/26, 03-04-2026: day and month may change places
  {
    pattern: new RegExp(`(\\d{1,2})([/-])(\\d{1,2})\\2(${YEAR})${EDGE}(?![/-]\\d)`, 'gu'),
    days: (one = '', _mark, other = '', year = '') =>
      daysOf([year, other, one], [year, one, other]),
  },
  // 12 Nov 2026, 12-Nov-26, 12. November 2026, 12 de noviembre de 2026
  {
    pattern: new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:[ -]+| ?de )(${MONTH})(?:,? +|-| ?del? )(${YEAR})${EDGE}`,
      'gu',
    ),
    days: (day = '', month = '', year = '') => daysOf([year, monthOf(month), day]),
  },
  // Nov 12, 2026
  {
    pattern: new RegExp(`(${MONTH}) +(\\d{1,2})(?:st|nd|rd|th)?,? +((?:19|20)\\d\\d)${EDGE}`, 'gu'),
    days: (month = '', day = '', year = '') => daysOf([year, monthOf(month), day]),
  },
  // A month and a year, and a day without a year: no day of the calendar
  {
    pattern: new RegExp(`(?:${MONTH})(?: +(?:del? +)?| ?[-/] ?)${YEAR}${EDGE}`, 'gu'),
  },
  {
    pattern: /(?:0?[1-9]|1[0-2])\/(?:(?:19|20)\d\d)(?![\w/])/gu,
  },
  {
    pattern: new RegExp(`\\d{1,2}(?:st|nd|rd|th)?\\.?[ -]+(?:${MONTH})${EDGE}`, 'gu'),
  },
  { pattern: /\d{1,2}\.\d{1,2}\.(?![\w.])/gu },
];

/** The dates in a folded text, in their order; where two forms fit, the first of the list. */
export function datesIn(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, days } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      // A figure more, or another mark, before it: it is a part of something longer.
      if (/[\w./]$|\d-$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
      const part = { from: match.index, to: match.index + match[0].length };
      if (found.some(({ from, to }) => part.from < to && from < part.to)) continue;
      const meant = days?.(...match.slice(1)) ?? [];
      // "10-0-20" is no date, but how much is taken when.
      if (days === undefined || meant.length > 0)
        found.push({ ...part, found: match[0], days: meant });
    }
  }
  return found.toSorted((one, other) => one.from - other.from);
}

/** 08:15, 8.15 Uhr: beside a date, and no value. */
export const timesIn = (text: string): readonly Part[] =>
  aloneIn(
    text,
    /(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?(?: ?[ap]m\b)?(?: ?(?:uhr|h)\b)?|[.:]?[0-5]?\d? uhr\b)/gu,
  );
