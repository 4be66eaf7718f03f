/** What undo or redo did, in one line: "Undid: Sex, male". It comes when it is first needed. */
import { placeInVisit } from '../rules/record/question-ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { answerInWords, questionLabel } from '../rules/words/answers.ts';
import { lower } from '../rules/words/phrases.ts';
import type { Turned } from './store.ts';

/** As in the middle of a sentence; what somebody typed stays as it was typed. */
function within(visit: Visit, id: QuestionId): string | undefined {
  const { part } = placeInVisit(id);
  const words = answerInWords(visit, id);
  return words === undefined || part === 'words' || part === 'medicines' ? words : lower(words);
}

const VERBS = { undo: 'Undid', redo: 'Redid' } as const;

/** `first` is the question that is shown, `all` how many questions changed with it. */
export function turnedInWords(
  way: keyof typeof VERBS,
  { before, after }: Turned,
  first: QuestionId,
  all: number,
): string {
  // Redone is what stands there now; undone is what stood there.
  const [gone, left] = way === 'undo' ? [before, after] : [after, before];
  const label = questionLabel(first);
  const [was, is] = [within(gone, first), within(left, first)];
  const more = all > 1 ? `, and ${all - 1} more` : '';
  if (was === is) return `${VERBS[way]}: ${label}, a detail${more}`;
  const change = was === undefined ? `${label} cleared` : `${label}, ${was}`;
  if (way === 'redo') return `Redid: ${change}${more}`;
  return `Undid: ${change}${more}; now ${is ?? 'not answered'}`;
}
