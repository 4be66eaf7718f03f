/** Every question that can be answered, by id, in the order of the page. */
import { MANY, NUMBER_WORDS, QUESTIONS, WORDS_WORDS } from './questions.ts';
import { CONDITION_IDS, EXAM_IDS, LAB_IDS, SAFETY_IDS, type NumberId } from './ids.ts';
import { keysOf } from './keyed.ts';
import type { Place } from './places.ts';
import type { AnswerId, ManyId, QuestionId, WordsId } from './visit.ts';

export const ANSWER_IDS: readonly AnswerId[] = keysOf(QUESTIONS);
export const MANY_IDS: readonly ManyId[] = keysOf(MANY);
export const WORDS_IDS: readonly WordsId[] = keysOf(WORDS_WORDS);
const NUMBERS: readonly NumberId[] = keysOf(NUMBER_WORDS);

const listed: readonly (readonly [QuestionId, Place])[] = [
  ...NUMBERS.map((id) => [id, { part: 'numbers', id }] as const),
  ...ANSWER_IDS.map((id) => [id, { part: 'answers', id }] as const),
  ...MANY_IDS.map((id) => [id, { part: 'many', id }] as const),
  ...WORDS_IDS.map((id) => [id, { part: 'words', id }] as const),
  ...SAFETY_IDS.map((id) => [`safety.${id}`, { part: 'safety', id }] as const),
  ...CONDITION_IDS.map((id) => [`condition.${id}`, { part: 'conditions', id }] as const),
  ['another-cause-state', { part: 'another-cause', id: undefined }],
  ...EXAM_IDS.map((id) => [`exam.${id}`, { part: 'exam', id }] as const),
  ...LAB_IDS.map((id) => [`lab.${id}`, { part: 'labs', id }] as const),
  ['medicines', { part: 'medicines', id: undefined }],
];

const places: ReadonlyMap<QuestionId, Place> = new Map(listed);

export const QUESTION_IDS: readonly QuestionId[] = [...places.keys()];

/** Where the answer of a question is stored. */
export function placeInVisit(id: QuestionId): Place {
  const place = places.get(id);
  if (place === undefined) throw new Error(`No question ${id}`);
  return place;
}
