/**
 * The parts of a visit, and the place of a question in them. What differs from part to part is a
 * table with a function for each, and `byPlace` takes the one of a place: a new part is missing in every
 * table at once.
 */
import type { ConditionId, ExamId, LabId, NumberId, SafetyId } from './ids.ts';
import type { AnswerId, ManyId, WordsId } from './visit.ts';

/** The ids within each part; two parts are one question each. */
type Ids = {
  readonly answers: AnswerId;
  readonly many: ManyId;
  readonly words: WordsId;
  readonly numbers: NumberId;
  readonly safety: SafetyId;
  readonly conditions: ConditionId;
  readonly exam: ExamId;
  readonly labs: LabId;
  readonly 'another-cause': undefined;
  readonly medicines: undefined;
};
export type Part = keyof Ids;
type PlaceIn<P extends Part> = { [Each in P]: { readonly part: Each; readonly id: Ids[Each] } }[P];
/** Where the answer of a question lies in the visit. */
export type Place = PlaceIn<Part>;

/** A function for each part, of an id in it. */
export type ByPart<Given extends readonly unknown[], Result> = {
  readonly [P in Part]: (id: Ids[P], ...given: Given) => Result;
};

/** The function of the place's part, called. */
export const byPlace = <P extends Part, Given extends readonly unknown[], Result>(
  table: ByPart<Given, Result>,
  { part, id }: PlaceIn<P>,
  ...given: Given
): Result => table[part](id, ...given);
