/** What the rows of weakness share: their words, and the conditions with a name. */
import { is } from '../../facts/leaf.ts';
import { all, any } from '../../logic/condition.ts';
import type { List } from '../tests-asked.ts';
import { under4Weeks } from './signs.ts';

export const STROKE = 'stroke or TIA, unless the limb itself is the cause';
export const STROKE_PATHWAY =
  'Stroke pathway; in a painful, cold, tense or swollen limb feel the pulses first.';
export const LIMB = 'a lesion of root, peroneal nerve, plexus, cord or brain';
/** The first tests where muscle comes first (D57). */
export const muscleTests = (list: List): string =>
  `${list('CK', 'potassium', ['thyroid', 'tsh'])}; statin?`;
/** Of a root alone it is that root; brisk reflexes speak against that (D27). */
export const wasting = all(
  is('wasting-or-fasciculation', 'yes'),
  any(is('root-only', 'no'), is('reflexes', 'brisk', 'mixed')),
);
export const ACCOUNT = 'a lesion of nerve, root, cord or brain until shown otherwise';
export const told = ['reported-weakness', 'safety.legs-weaker'] as const;
export const oneLimb = is('weakness-pattern', 'one-limb', 'unplaced');
export const toldRecently = is('told-weakness-tempo', ...under4Weeks, 'unknown');
