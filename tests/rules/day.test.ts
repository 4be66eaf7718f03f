/** Days apart, by the calendar. */
import { expect, test } from 'vitest';
import { daysBetween } from '../../src/rules/logic/day.ts';

test.each([
  ['2026-11-21', '2026-11-21', 0],
  ['2026-08-21', '2026-11-21', 92],
  ['2026-11-22', '2026-11-21', -1],
  ['2025-12-31', '2026-01-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2024-02-29', '2025-02-28', 365],
  ['2023-02-28', '2023-03-01', 1],
  ['2000-02-29', '2000-03-01', 1],
  ['1900-02-28', '1900-03-01', 1],
  ['2000-01-01', '2026-11-21', 9821],
  ['0026-11-20', '2026-11-20', 730_485],
  ['2026-13-01', '2026-11-21', undefined],
  ['2026-00-10', '2026-11-21', undefined],
  ['2026-02-29', '2026-11-21', undefined],
  ['2026-02-00', '2026-11-21', undefined],
  ['2026-04-31', '2026-11-21', undefined],
  ['1900-02-29', '2026-11-21', undefined],
  ['21.11.2026', '2026-11-21', undefined],
  ['', '2026-11-21', undefined],
])('from %s to %s: %s', (from, to, expected) => {
  expect(daysBetween(from, to)).toBe(expected);
  const [one, other] = [Date.parse(from), Date.parse(to)];
  if (expected !== undefined) expect((other - one) / 86_400_000).toBe(expected);
});
