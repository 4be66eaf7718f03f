/** What asking, examining and ordering beyond need costs, item by item. */
import { questionLabel } from '../rules/words/answers.ts';
import type { QuestionId } from '../rules/record/visit.ts';
import { findingsOf, mannerOf } from './ask.ts';
import type { Asked } from './attempt.ts';
import type { Case } from './case-schema.ts';
import { leanQuestions } from './played.ts';
import type { IsShown } from './shown.ts';
import { HARD, PRICES } from './weights.ts';

type Unneeded = {
  readonly question: QuestionId;
  readonly label: string;
  readonly points: number;
  /** Why it costs more: "dear". */
  readonly hard: string | undefined;
};

export type Price = {
  /** Tests, and what nobody likes to have done, that nothing here called for. */
  readonly tests: readonly Unneeded[];
  /** Other questions and examinations that nothing here called for. */
  readonly questions: number;
  /** All of it, taken off gathering. */
  readonly points: number;
};

type Gathered = { readonly case: Case; readonly asked: readonly Asked[] };

/**
 * Needed is what the whole screen and the expert ask, what the case has an answer to, and what stood
 * on the trainee's checklist: the short path, and what its answers called out.
 */
export function priceOf({ case: of, asked }: Gathered, isShown: IsShown): Price {
  const lean = new Set(leanQuestions(of));
  const unneeded = asked
    .map(({ question }) => question)
    .filter((id) => !lean.has(id) && !isShown(id) && findingsOf(of, id).length === 0);
  const tests = unneeded
    .filter((id) => mannerOf(id) === 'order' || HARD[id] !== undefined)
    .map((question) => {
      const hard = HARD[question];
      return {
        question,
        label: questionLabel(question),
        points: hard === undefined ? PRICES.test : PRICES.hardTest,
        hard,
      };
    });
  const questions = unneeded.length - tests.length;
  const all =
    tests.reduce((sum, { points }) => sum + points, 0) +
    Math.floor(questions / PRICES.questionsAPoint);
  return { tests, questions, points: Math.min(all, PRICES.most) };
}
