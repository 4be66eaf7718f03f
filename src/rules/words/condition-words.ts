/** What a screen says of a condition. */
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import { described } from '../tables/conditions/described.ts';
import type { Score as PatternScore } from '../tables/conditions/row.ts';
import type { ConditionId } from '../record/ids.ts';

export type ConditionWords = {
  readonly name: string;
  readonly inSentence: string;
  /** What tells it from RLS, one line. */
  readonly tellsApart: string;
  /** To read out to the patient. */
  readonly ask: string;
  readonly lookFor: string;
  /** Undefined where there is nothing to test; `noTest` says so then. */
  readonly firstTest?: string | undefined;
  readonly noTest?: string | undefined;
  readonly note?: string;
};

export const conditionWords = (id: ConditionId): ConditionWords => described(id);

/** How a condition does on a criterion: has it, lacks it, or may go either way. */
export type Score = PatternScore;
const COLUMNS = { 1: 'urge', 2: 'rest', 3: 'relief', 4: 'evening' } as const;

/** How the pattern of a condition compares with one of the first four criteria; undefined without one. */
export const patternScore = (id: ConditionId, criterion: keyof typeof COLUMNS): Score | undefined =>
  CONDITIONS[id].pattern?.[COLUMNS[criterion]];
