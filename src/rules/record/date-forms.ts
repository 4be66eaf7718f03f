/**
 * How dates are written: in a field of the page, in reports and in letters, in English, German and
 * Spanish. Each form reads a folded text: small letters without accents, one kind of dash and blank.
 */
import { isDrawnDay } from './drawn.ts';

/** By their first three letters; March in German has an umlaut, here folded. */
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
const inMonth = (year: string, month: string | number): string => `${yearOf(year)}-${two(month)}`;

/** The days of the calendar among those that are meant by year, month and day. */
const daysOf = (
  ...all: readonly (readonly [year: string, month: string | number, day: string])[]
) => [
  ...new Set(
    all
      .map(([year, month, day]) => `${inMonth(year, month)}-${two(day)}`)
      .filter((day) => isDrawnDay(day)),
  ),
];

type Read<Meant> = (...figures: readonly string[]) => Meant;

/** `days`, `YYYY-MM-DD`: two where day and month may change places. `month`, `YYYY-MM`: no day is said. */
export type DateForm = {
  readonly pattern: RegExp;
  readonly days?: Read<readonly string[]>;
  readonly month?: Read<string>;
};

/** Where two of them fit, the first is meant. */
export const DATE_FORMS: readonly DateForm[] = [
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
  // Nov 2026, 11/2026
  {
    pattern: new RegExp(`(${MONTH})(?: +(?:del? +)?| ?[-/] ?)(${YEAR})${EDGE}`, 'gu'),
    month: (month = '', year = '') => inMonth(year, monthOf(month)),
  },
  {
    pattern: /(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\w/])/gu,
    month: (month = '', year = '') => inMonth(year, month),
  },
  // A day without a year: neither a day nor a month of the calendar
  {
    pattern: new RegExp(`\\d{1,2}(?:st|nd|rd|th)?\\.?[ -]+(?:${MONTH})${EDGE}`, 'gu'),
  },
  { pattern: /(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?![\w.])/gu },
];
