/** Severe anaemia: the same day (D4, U10). */
import { describe } from 'vitest';
import type { Changes } from '../../a-visit.ts';
import { firesAs } from './changes.ts';

const hb = (text: string, unit = 'g/dL'): Changes => ({ labs: { haemoglobin: [text, unit] } });

describe('U10 severe anaemia', () => {
  firesAs([
    ['Hb 6.9', hb('6.9'), 'same day', 'U10'],
    ['just not: Hb 7', hb('7'), 'days', 'U10-severe'],
    ['just not: Hb 7.1', hb('7.1'), 'days', 'U10-severe'],
    ['Hb 69 g/L', hb('69', 'g/L'), 'same day', 'U10'],
    ['just not: Hb 70 g/L', hb('70', 'g/L'), 'days', 'U10-severe'],
    ['Hb "<7"', hb('<7'), 'same day', 'U10'],
  ]);
});

describe('U10-severe severe anaemia of WHO, in anybody (D71)', () => {
  const of = (who: Changes, text: string): Changes => ({ ...who, ...hb(text) });
  const PREGNANT: Changes = { age: '30', answers: { sex: 'female', pregnant: 'yes' } };
  firesAs([
    ['Hb 7.9', hb('7.9'), 'days', 'U10-severe'],
    ['just not: Hb 8', hb('8'), '-', '-'],
    ['just not: Hb 8.1', hb('8.1'), '-', '-'],
    ['Hb 79 g/L', hb('79', 'g/L'), 'days', 'U10-severe'],
    ['Hb 4.9 mmol/L', hb('4.9', 'mmol/L'), 'days', 'U10-severe'],
    ['just not: Hb 5 mmol/L', hb('5', 'mmol/L'), '-', '-'],
    ['pregnant, 7.9', of(PREGNANT, '7.9'), 'days', 'U10-severe'],
    ['pregnant, 6.9', of(PREGNANT, '6.9'), 'same day', 'U10'],
    ['a child of 4, 7.9', of({ age: '4' }, '7.9'), 'days', 'U10-severe'],
    ['on dialysis, 7.9', of({ answers: { dialysis: 'yes' } }, '7.9'), 'days', 'U10-severe'],
    ['a man of 66 with low iron: before U11', of({ age: '66' }, '7.9'), 'days', 'U10-severe'],
  ]);
});
