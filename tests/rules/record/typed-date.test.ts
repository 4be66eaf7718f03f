/** Dates as they are typed: each form with what it is read as, and what is kept unread. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInWords } from '../../../src/language/in-words.ts';
import { readDate } from '../../../src/rules/record/typed-date.ts';
import { dateInWords } from '../../../src/rules/words/dates.ts';

const read = (first: string, last: string, of: string) => ({
  kind: 'read',
  span: { first, last, of },
});
const day = (iso: string) => read(iso, iso, 'day');

test.each([
  ['2026-03-12', day('2026-03-12')],
  ['12.3.2026', day('2026-03-12')],
  [' 12  March 2026 ', day('2026-03-12')],
  ['12th Mar. 26', day('2026-03-12')],
  ['March 12, 2026', day('2026-03-12')],
  ['12. März 2026', day('2026-03-12')],
  ['12 de marzo de 2026', day('2026-03-12')],
  ['25/12/2026', day('2026-12-25')],
  ['12/25/2026', day('2026-12-25')],
  ['05/05/2026', day('2026-05-05')],
  ['29 Feb 2024', day('2024-02-29')],
  ['March 2026', read('2026-03-01', '2026-03-31', 'month')],
  ['Feb 2024', read('2024-02-01', '2024-02-29', 'month')],
  ['feb. 2026', read('2026-02-01', '2026-02-28', 'month')],
  ['3/2026', read('2026-03-01', '2026-03-31', 'month')],
  ['2026-03', read('2026-03-01', '2026-03-31', 'month')],
  ['2026/3', read('2026-03-01', '2026-03-31', 'month')],
  ['2024', read('2024-01-01', '2024-12-31', 'year')],
])('“%s” is read', (typed, as) => {
  expect(readDate(typed)).toEqual(as);
});

test.each([
  ['03/04/2026', ['2026-04-03', '2026-03-04']],
  ['31.02.2026', []],
  ['29 Feb 2026', []],
  ['2026-13', []],
  ['13/2026', []],
  ['12 Nov', []],
  ['3/26', []],
  ['March', []],
  ['last spring', []],
  ['about 2020', []],
  ['March 2026, or April', []],
  ['1850', []],
  ['20', []],
])('“%s” is kept and not read', (typed, days) => {
  expect(readDate(typed)).toEqual({ kind: 'unread', days });
});

test.each([undefined, '', '  ', ' '])('%j is a blank', (typed) => {
  expect(readDate(typed)).toEqual({ kind: 'blank' });
});

test('whatever is typed is read as a span of the calendar, or not at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      const reading = readDate(typed);
      if (reading.kind !== 'read') return;
      expect(reading.span.first <= reading.span.last).toBe(true);
    }),
  );
});

const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day in words is read as that day, and said as the page says days', () => {
  fc.assert(
    fc.property(aDay, (iso) => {
      expect(readDate(dayInWords(iso))).toEqual(day(iso));
      expect(dateInWords(iso)).toBe(dayInWords(iso));
    }),
  );
});

test.each([
  ['2026-03', 'Mar 2026'],
  ['9/2026', 'Sept 2026'],
  ['2024', '2024'],
  ['“spring”', '“’spring’”, a date that cannot be read'],
  ['', undefined],
])('“%s” is said as %s', (typed, words) => {
  expect(dateInWords(typed)).toBe(words);
});
