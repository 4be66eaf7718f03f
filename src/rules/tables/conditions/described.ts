/** Each condition with all that is read of it. */
import type { ConditionId, MimicId } from '../../record/ids.ts';
import { BEHIND_A_FINDING_WORDS } from './behind-a-finding.words.ts';
import { CAUSES_WORDS } from './causes.words.ts';
import { CONDITIONS, MIMICS, type Listed } from './conditions.ts';
import { CORE_WORDS } from './core.words.ts';
import { EXTENDED_WORDS } from './extended.words.ts';
import type { ConditionTold } from './row.ts';

const MIMIC_WORDS = { ...CORE_WORDS, ...EXTENDED_WORDS };
const OTHER_WORDS = { ...CAUSES_WORDS, ...BEHIND_A_FINDING_WORDS };

const isMimic = (id: ConditionId): id is MimicId => Object.hasOwn(MIMICS, id);

export const described = (id: ConditionId): Listed & ConditionTold =>
  isMimic(id)
    ? { ...MIMICS[id], inSentence: CONDITIONS[id].inSentence, ...MIMIC_WORDS[id] }
    : { ...CONDITIONS[id], ...OTHER_WORDS[id] };
