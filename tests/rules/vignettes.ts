/**
 * Practice cases, each a whole visit: the twelve of §12.1 and further situations. All persons are
 * invented. Browser tests enter the same visits by hand.
 */
import { PRESSING } from './vignettes/pressing.ts';
import { TWELVE } from './vignettes/twelve.ts';
import { VERDICTS } from './vignettes/verdicts.ts';
import type { Vignette } from './vignettes/vignette.ts';
import { WEAK_OR_NUMB } from './vignettes/weakness.ts';

export const VIGNETTES: readonly Vignette[] = [
  ...TWELVE,
  ...PRESSING,
  ...WEAK_OR_NUMB,
  ...VERDICTS,
];
