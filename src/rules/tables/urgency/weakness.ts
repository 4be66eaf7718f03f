/** Weakness, told and found, by side, since when, how suddenly and which way (D4, D37, D51, D82). */
import type { PathwayRow } from './pathway.ts';
import { WEAKNESS_LATER } from './weakness-later.ts';
import { WEAKNESS_LOOKS } from './weakness-looks.ts';
import { WEAKNESS_TODAY } from './weakness-today.ts';
import { WEAKNESS_WITHIN_DAYS } from './weakness-days.ts';
import { WEAKNESS_WITHIN_WEEKS } from './weakness-weeks.ts';

export const WEAKNESS: readonly PathwayRow[] = [
  ...WEAKNESS_TODAY,
  ...WEAKNESS_WITHIN_DAYS,
  ...WEAKNESS_WITHIN_WEEKS,
  ...WEAKNESS_LOOKS,
  ...WEAKNESS_LATER,
];
