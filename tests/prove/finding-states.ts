/**
 * The finding model as spaces of states: each finding told and found together, over all that may be
 * recorded of both, and beside the companions that its rows read (D51). What one space holds still,
 * another one moves.
 */
import { BALANCE } from './finding-balance.ts';
import { CHILD } from './finding-child.ts';
import { LIMB, SWELLING } from './finding-limbs.ts';
import { SACRAL } from './finding-sacral.ts';
import { SENSATION } from './finding-sensation.ts';
import { walkableSpace, type Walkable } from './finding-space.ts';
import { WEAKNESS } from './finding-weakness.ts';

export const FINDING_SPACES: readonly Walkable[] = [
  ...WEAKNESS,
  ...SENSATION,
  ...BALANCE,
  ...SACRAL,
  ...SWELLING,
  ...LIMB,
  ...CHILD,
].map(walkableSpace);
