/** Which items of the examination are asked of this patient, and which are outstanding (D13, D24). */
import { isExamined } from './finding.ts';
import { EXAM } from '../record/exam-items.ts';
import { EXAM_IDS, LASTING_REASONS, type ExamId, type LastingReason } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

type Exam = Pick<Visit, 'exam'>;

/** Why walking or standing can never be tested; undefined where it can, or is just not done today. */
export function lastingReason({ exam }: Exam, id: ExamId): LastingReason | undefined {
  const finding = exam[id];
  if (finding?.state !== 'not-examined' || !EXAM[id].mayBeUntestable) return undefined;
  return LASTING_REASONS.find((each) => each === finding.reason);
}

export const cannotBeTested = (visit: Exam, id: ExamId): boolean =>
  lastingReason(visit, id) !== undefined;

export const balanceCannotBeTested = (visit: Exam): boolean =>
  cannotBeTested(visit, 'gait') || cannotBeTested(visit, 'romberg');

/** Sitting balance stands in for walking and standing that cannot be tested. */
export const itemIsAsked = (visit: Exam, id: ExamId): boolean =>
  id !== 'sitting-balance' || balanceCannotBeTested(visit);

/** Blank, and an examination that is complete would have it. */
export const isMissing = (visit: Exam, id: ExamId): boolean =>
  itemIsAsked(visit, id) && !isExamined(visit.exam[id]) && !cannotBeTested(visit, id);

/** What stands in for balance that cannot be tested. */
const IN_ITS_PLACE: readonly ExamId[] = ['coordination', 'sitting-balance'];

export const standsInForBalance = ({ exam }: Exam): boolean =>
  IN_ITS_PLACE.every((id) => isExamined(exam[id]));

/**
 * The items that D13 asks for before the headline may stop saying that examination is outstanding.
 * Where balance cannot be tested, what stands in for it is outstanding until it is examined (D24).
 */
export const outstandingItems = (visit: Exam): readonly ExamId[] =>
  EXAM_IDS.filter(
    (id) =>
      (EXAM[id].clears || (balanceCannotBeTested(visit) && IN_ITS_PLACE.includes(id))) &&
      isMissing(visit, id),
  );
