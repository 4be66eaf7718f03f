import { CONDITION_IDS, type ConditionId, type MimicId } from '../../record/ids.ts';
import { byId } from '../../record/keyed.ts';
import { BEHIND_A_FINDING } from './behind-a-finding.ts';
import { CAUSES } from './causes.ts';
import { CORE } from './core.ts';
import { EXTENDED } from './extended.ts';
import type { ConditionRow, MimicRow } from './row.ts';

export const MIMICS: Readonly<Record<MimicId, MimicRow>> = { ...CORE, ...EXTENDED };

const ROWS: Readonly<Record<ConditionId, ConditionRow>> = {
  ...MIMICS,
  ...CAUSES,
  ...BEHIND_A_FINDING,
};

/** A name within a sentence: "nocturnal leg cramps". */
const within = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export type Listed = ConditionRow & { readonly inSentence: string };

/** Every condition, in the order in which they are listed. */
export const CONDITIONS: Readonly<Record<ConditionId, Listed>> = byId(CONDITION_IDS, (id) => {
  const row = ROWS[id];
  return { ...row, inSentence: row.inSentence ?? within(row.name) };
});
