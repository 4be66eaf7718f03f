/**
 * The type of a visit, inferred from the schema, and the empty one. A blank is undefined: in memory
 * its key stays, so that all visits have one shape, and in a file it is left out. Nothing is
 * preselected and nothing derived is stored.
 */
import {
  CONDITION_IDS,
  EXAM_IDS,
  LAB_IDS,
  MUSCLES,
  NUMBER_IDS,
  SAFETY_IDS,
  type ConditionId,
  type ExamId,
  type LabId,
  type NumberId,
  type SafetyId,
} from './ids.ts';
import { MANY, QUESTIONS, WORDS_WORDS } from './questions.ts';
import type { VisitOf } from './schema.ts';

export type Visit = VisitOf['visit'];
export type Answers = Visit['answers'];
export type AnswerId = keyof Answers;
export type Many = Visit['many'];
export type ManyId = keyof Many;
export type WordsId = keyof Visit['words'];
export type SafetyAnswer = VisitOf['safetyAnswer'];
export type ConditionAnswer = VisitOf['conditionAnswer'];
export type Finding = VisitOf['finding'];
export type Attribution = VisitOf['attribution'];
export type TypedValue = VisitOf['typed'];
export type LabValue = VisitOf['lab'];
export type Medicine = VisitOf['medicine'];

/** The place of an answer: in the file, on the screen (`q-` + id) and in a reason's link. */
export type QuestionId =
  | AnswerId
  | ManyId
  | WordsId
  | NumberId
  | 'medicines'
  | 'another-cause-state'
  | `safety.${SafetyId}`
  | `condition.${ConditionId}`
  | `exam.${ExamId}`
  | `lab.${LabId}`;

/** Every id with nothing recorded at it. */
const blank = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, undefined]));

/** Nothing asked, nothing answered. */
export const emptyVisit: Visit = {
  example: undefined,
  answers: blank(Object.keys(QUESTIONS)),
  many: blank(Object.keys(MANY)),
  words: blank(Object.keys(WORDS_WORDS)),
  numbers: blank(NUMBER_IDS),
  safety: blank(SAFETY_IDS),
  conditions: blank(CONDITION_IDS),
  'another-cause': {},
  exam: blank(EXAM_IDS),
  power: blank(MUSCLES),
  labs: blank(LAB_IDS),
  medicines: [],
};
