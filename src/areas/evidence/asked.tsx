/** From a fact to the questions of the visit that it is computed from; going back leads here again. */
import { createContext, Fragment, use } from 'react';
import { questionAddress } from '../../checklist/question-place.ts';
import { questionLabel } from '../../rules/words/answers.ts';
import { isAsked } from '../../rules/facts/relevance.ts';
import { emptyVisit, type QuestionId, type Visit } from '../../rules/record/visit.ts';

/** The visit that the questions are asked in. */
export const RunningVisit = createContext<Visit>(emptyVisit);

export function Asked({ questions }: { readonly questions: readonly QuestionId[] }) {
  const visit = use(RunningVisit);
  return (
    <span className="asked-as">
      Asked in the visit:{' '}
      {questions.map((id, at) => (
        <Fragment key={id}>
          {at === 0 ? null : '; '}
          {isAsked(visit, id) ? (
            <a href={questionAddress(id)}>{questionLabel(id)}</a>
          ) : (
            `${questionLabel(id)} (not with the answers so far)`
          )}
        </Fragment>
      ))}
    </span>
  );
}
