/** What the tables of iron may print. */
import { describe, expect, test } from 'vitest';
import { FIND_CAUSE } from '../../../../src/rules/tables/iron/cause.ts';
import { IRON_GENERAL } from '../../../../src/rules/tables/iron/general.ts';
import { IRON } from '../../../../src/rules/tables/iron/ladder.ts';
import { IRON_NOTES } from '../../../../src/rules/tables/iron/notes.ts';

describe('what may be printed (D11)', () => {
  const words = [
    ...[...IRON.rows, ...IRON_GENERAL.rows].flatMap((row) => [row.then.line, ...row.then.says]),
    ...IRON_NOTES.rows.map((row) => row.then.says),
    ...FIND_CAUSE.rows.map((row) => row.then),
  ];
  test('no dose, no order, no "normal", nothing confirmed or excluded', () => {
    for (const says of words) {
      expect(says).not.toMatch(
        /\bmg\b|normal|confirm|exclude|adequate|\bstart\b|\bstop\b|prescribe|\bgive iron/i,
      );
    }
  });
  test('ids are unique and every row that calms says so', () => {
    const ids = IRON.rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(IRON.rows.filter((row) => row.reassures).map((row) => row.id)).toEqual([
      'iron.esrd.discussHigh',
      'iron.esrd.discuss',
      'iron.child.notIndicated',
      'iron.adult.notIndicated',
    ]);
  });
});
