/** What the tables of B12 may print. */
import { describe, expect, test } from 'vitest';
import { B12_BAND } from '../../../../src/rules/tables/b12/band.ts';
import { FOLATE } from '../../../../src/rules/tables/b12/folate.ts';
import { B12_LEAD } from '../../../../src/rules/tables/b12/lead.ts';
import { B12_NOTES } from '../../../../src/rules/tables/b12/notes.ts';
import { B12_PROMPT } from '../../../../src/rules/tables/b12/prompt.ts';

describe('what may be printed (D11)', () => {
  test('no dose, no order, nothing confirmed or excluded', () => {
    const words = [
      ...B12_LEAD.rows.flatMap((row) => [row.then.line, ...row.then.says]),
      ...B12_BAND.rows.map((row) => row.then),
      ...B12_NOTES.rows.map((row) => row.then),
      ...FOLATE.rows.map((row) => row.then),
      ...B12_PROMPT.rows.map((row) => row.then.says),
    ];
    for (const says of words) {
      expect(says).not.toMatch(/\bmg\b|normal|confirm|exclude|adequate|\bstart\b|\bstop\b|inject/i);
    }
    const treats = words.filter((says) => /replacement should/i.test(says));
    expect([...new Set(treats)]).toHaveLength(1);
    expect(treats[0]).toContain('NICE NG239');
  });
});
