/** Criterion 5, which the mimics and the signs earn: how far it is, and the way on. */
import { SHORT_FIFTH } from '../rules/record/short-words.ts';
import { useTold } from './path.tsx';
import { QuestionLink } from './question-link.tsx';

export function Fifth() {
  const state = useTold(({ five }) => five?.state);
  const words = useTold(({ five }) => five?.words);
  const goTo = useTold(({ five }) => five?.goTo);
  const isNext = useTold(({ five }) => five?.isNext);
  if (state === undefined || goTo === undefined) return null;
  return (
    <div className="question fifth" data-state={state} data-next={isNext === true ? '' : undefined}>
      <p className="question-words">
        <b>{SHORT_FIFTH.name}</b> {SHORT_FIFTH.line}
      </p>
      <QuestionLink to={goTo}>{words}</QuestionLink>
    </div>
  );
}
