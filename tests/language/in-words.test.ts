import { expect, test } from 'vitest';
import { dayInWords, listed } from '../../src/language/in-words.ts';
import { momentInWords } from '../../src/language/moment.ts';

test.each([
  ['2026-11-03', '3 Nov 2026'],
  ['2026-01-31', '31 Jan 2026'],
  // The first and last moment of a day are that day's, wherever the machine stands.
  ['2024-02-29', '29 Feb 2024'],
  // Not a date: said as it was given, never as another day.
  ['yesterday', 'yesterday'],
  ['2026-13-01', '2026-13-01'],
  ['', ''],
])('the day %s is said as “%s”', (iso, says) => {
  expect(dayInWords(iso)).toBe(says);
});

test('a moment has the month by name and the clock of the machine', () => {
  expect(momentInWords(new Date(2026, 10, 20, 10, 42))).toBe('20 Nov 2026, 10:42');
  expect(momentInWords(new Date(2026, 6, 1, 0, 5))).toBe('1 Jul 2026, 00:05');
});

test('a list is joined as the language joins it', () => {
  expect(listed(['A'])).toBe('A');
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
  expect(listed(['A', 'B'], 'or')).toBe('A or B');
  expect(listed([])).toBe('');
});
