/** What is still to be asked, looked at and measured, counted; and what was told on what was asked. */
import { EXAM } from '../record/exam-items.ts';
import type { LabId } from '../record/ids.ts';
import type { QuestionId, Visit } from '../record/visit.ts';
import type { ConditionLine, ExamLine, Said } from './assessment.ts';
import { safetyAsked } from './safety-asked.ts';

/** "11 mimics", and the first of them. */
export type Count = { readonly says: string; readonly question: QuestionId };

export type LeftOpen = {
  readonly open: readonly Count[];
  /** Open as well, and the negative does not hang on it (D64). */
  readonly notNeeded: readonly Count[];
  /** Blanks that may still lower what is met (D2). */
  readonly mayLower: readonly Count[];
};

const counted = (
  questions: readonly QuestionId[],
  one: string,
  several: string,
): readonly Count[] => {
  const [question] = questions;
  if (question === undefined) return [];
  const count = questions.length;
  return [{ says: `${count} ${count === 1 ? one : several}`, question }];
};

const ofCondition = ({ id }: ConditionLine): QuestionId =>
  id === 'another-cause' ? 'another-cause-state' : `condition.${id}`;
const ofSign = ({ id }: ExamLine): QuestionId => `exam.${id}`;

const isDone = ({ state }: ExamLine): boolean => state === 'normal' || state === 'abnormal';
const isCore = ({ id }: ExamLine): boolean => EXAM[id].clears;

const BLOODS: readonly LabId[] = ['ferritin', 'tsat', 'b12'];

/** What may lower a verdict is not today's question beside a red flag, nor what a negative does not need. */
export function leftOpen(
  visit: Visit,
  assessment: Said,
  { isNegative, isFlagged }: { readonly isNegative: boolean; readonly isFlagged: boolean },
): LeftOpen {
  const { safety, exam, mimics, labs, defeaters } = assessment;
  const asked = safetyAsked(visit, safety);
  const danger = [
    ...counted(
      asked.filter(({ state }) => state === 'not-asked').map(({ id }) => `safety.${id}` as const),
      'safety question',
      'safety questions',
    ),
    ...counted(
      exam.filter(({ unattributed }) => unattributed).map(ofSign),
      'finding to settle',
      'findings to settle',
    ),
  ];
  const isMeasured = (id: LabId): boolean =>
    labs.some((line) => line.id === id && line.problem === undefined);
  const rest = [
    ...counted(mimics.notAsked.map(ofCondition), 'mimic', 'mimics'),
    ...counted(
      exam.filter((line) => isCore(line) && line.asked && !isDone(line)).map(ofSign),
      'sign',
      'signs',
    ),
    ...counted(
      BLOODS.filter((id) => !isMeasured(id)).map((id) => `lab.${id}` as const),
      'blood test',
      'blood tests',
    ),
  ];
  return {
    open: isNegative && !isFlagged ? danger : [...danger, ...rest],
    notNeeded: isNegative && !isFlagged ? rest : [],
    mayLower: isFlagged
      ? []
      : counted(
          defeaters.map(({ question }) => question),
          'point',
          'points',
        ),
  };
}

/**
 * What was told on what was asked. "None found" stands only where all that applies was asked, and
 * beside nothing that was told, unsure, found or flagged (D65, D78).
 */
export function askedWords(visit: Visit, { safety, exam, flags }: Said): string {
  const asked = safetyAsked(visit, safety);
  const answered = asked.filter(({ state }) => state !== 'not-asked').length;
  if (answered === 0) return '';
  const count = `${answered} of ${asked.length}`;
  const isQuiet =
    flags.length === 0 &&
    asked.every(({ state }) => state === 'no' || state === 'not-asked') &&
    exam.every(({ state }) => state !== 'abnormal');
  if (!isQuiet) return `Safety questions asked: ${count}.`;
  if (answered < asked.length) return `Safety questions asked: ${count}; none found on these.`;
  const core = exam.filter(isCore);
  return core.every(isDone)
    ? `${count} safety questions and ${core.length} of ${core.length} signs: none found.`
    : `No danger told in ${count} safety questions.`;
}
