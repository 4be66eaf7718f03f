import { questionLabel } from '../rules/words/answers.ts';
import type { QuestionId } from '../rules/record/visit.ts';
import { MANNER_WORDS, mannerOf } from './ask.ts';
import type { Case } from './case-schema.ts';
import { wasHeard } from './marking.ts';

export type Hint = { readonly question: QuestionId; readonly says: string };

/** The next of the expert's questions that was not asked; undefined when none is left. */
export function nextHint(of: Case, asked: readonly QuestionId[]): Hint | undefined {
  const question = of.expert.asks.find((id) => !wasHeard(of, asked, id));
  return question === undefined
    ? undefined
    : { question, says: `${MANNER_WORDS[mannerOf(question)]}: ${questionLabel(question)}` };
}
