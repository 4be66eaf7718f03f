import type { ConditionId, MimicId } from '../../record/ids.ts';
import { BEHIND_A_FINDING } from './behind-a-finding.ts';
import { CAUSES } from './causes.ts';
import { CORE } from './core.ts';
import { EXTENDED } from './extended.ts';
import type { ConditionRow, MimicRow } from './row.ts';

export const MIMICS: Readonly<Record<MimicId, MimicRow>> = { ...CORE, ...EXTENDED };

/** Every condition, in the order in which they are listed. */
export const CONDITIONS: Readonly<Record<ConditionId, ConditionRow>> = {
  ...MIMICS,
  ...CAUSES,
  ...BEHIND_A_FINDING,
};
