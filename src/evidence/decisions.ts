/** All decisions, in the order of decisions.md. */
import { FIRST_DECISIONS } from './decisions-first.ts';
import { SECOND_DECISIONS } from './decisions-second.ts';
import type { Requirement } from './requirement.ts';

export const DECISIONS: readonly Requirement[] = [...FIRST_DECISIONS, ...SECOND_DECISIONS];
