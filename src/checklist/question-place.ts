/** Where a question stands on the page: keys, links and addresses find it by these ids. */
import { QUESTION_IDS } from '../rules/record/question-ids.ts';
import type { QuestionId } from '../rules/record/visit.ts';

export const placeOf = (id: QuestionId): string => `q-${id}`;

/** Leads to the question from anywhere in the house. */
export const questionAddress = (id: QuestionId): string => `#${placeOf(id)}`;

/** The place on the page that an address names; undefined when it names no question. */
export const placeNamed = (hash: string): string | undefined =>
  /^#(?<place>q-.+)$/u.exec(hash)?.groups?.['place'];
export const labelIdOf = (id: QuestionId): string => `q-${id}-label`;
/** What is said of the answer beneath it. */
export const markIdOf = (id: QuestionId): string => `q-${id}-mark`;

export const idAt = (place: string): QuestionId | undefined =>
  QUESTION_IDS.find((id) => placeOf(id) === place);
