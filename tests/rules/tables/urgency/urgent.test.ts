/** Severe anaemia: the same day (D4, U10). */
import { describe } from 'vitest';
import type { Changes } from '../../a-visit.ts';
import { firesAs } from './changes.ts';

const hb = (text: string, unit = 'g/dL'): Changes => ({ labs: { haemoglobin: [text, unit] } });

describe('U10 severe anaemia', () => {
  firesAs([
    ['Hb 6.9', hb('6.9'), 'same day', 'U10'],
    ['just not: Hb 7', hb('7'), '-', '-'],
    ['just not: Hb 7.1', hb('7.1'), '-', '-'],
    ['Hb 69 g/L', hb('69', 'g/L'), 'same day', 'U10'],
    ['just not: Hb 70 g/L', hb('70', 'g/L'), '-', '-'],
    ['Hb "<7"', hb('<7'), 'same day', 'U10'],
  ]);
});
