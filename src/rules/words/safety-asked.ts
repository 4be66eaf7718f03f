/** The safety questions that this patient is asked, and those that were answered all the same (D19). */
import { isAsked } from '../facts/relevance.ts';
import type { Visit } from '../record/visit.ts';
import type { SafetyLine } from './assessment.ts';

export const safetyAsked = (visit: Visit, safety: readonly SafetyLine[]): readonly SafetyLine[] =>
  safety.filter(({ id, state }) => state !== 'not-asked' || isAsked(visit, `safety.${id}`));
