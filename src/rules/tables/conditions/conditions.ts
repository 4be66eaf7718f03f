import type { ConditionId } from '../../record/ids.ts';
import { BEHIND_A_FINDING } from './behind-a-finding.ts';
import { CAUSES } from './causes.ts';
import { CORE } from './core.ts';
import { EXTENDED } from './extended.ts';
import type { ConditionRow } from './row.ts';

/** Every condition, in the order in which they are listed. */
export const CONDITIONS: Readonly<Record<ConditionId, ConditionRow>> = {
  ...CORE,
  ...EXTENDED,
  ...CAUSES,
  ...BEHIND_A_FINDING,
};
