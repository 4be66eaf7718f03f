/**
 * The type of a visit, inferred from the schema, and the empty one. A blank is an absent key: nothing
 * is preselected and nothing derived is stored.
 */
import type { ConditionId, ExamId, LabId, NumberId, SafetyId } from './ids.ts';
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

/** Nothing asked, nothing answered. */
export const emptyVisit: Visit = {
  answers: {},
  many: {},
  words: {},
  numbers: {},
  safety: {},
  conditions: {},
  'another-cause': {},
  exam: {},
  power: {},
  labs: {},
  medicines: [],
};
