/** Beside a question: the button that asks it, then what was heard, in the words it came in. */
import { useStore } from 'zustand';
import { focusQuestion, questionAt } from '../../checklist/keys.ts';
import { isAskable, MANNER_WORDS, mannerOf, revealed } from '../../practice/ask.ts';
import { HARD } from '../../practice/weights.ts';
import { questionLabel } from '../../rules/words/answers.ts';
import type { QuestionId } from '../../rules/record/visit.ts';
import { Button } from '../../ui/button.tsx';
import { ask, type Practice } from '../../visit/practice-session.ts';
import './heard.css';

type HeardProps = { readonly practice: Practice; readonly id: QuestionId };

export function Heard({ practice, id }: HeardProps) {
  const wasAsked = useStore(
    practice.state,
    ({ playing }) => playing?.asked.some(({ question }) => question === id) === true,
  );
  const of = useStore(practice.state, ({ playing }) => playing?.case);
  if (of === undefined || !isAskable(id)) return null;
  if (!wasAsked) {
    const words = MANNER_WORDS[mannerOf(id)];
    return (
      <p className="heard">
        <Button
          look="plain"
          data-ask={id}
          aria-label={`${words}: ${questionLabel(id)}`}
          onClick={(event) => {
            ask(practice, id);
            // The button makes way for the words; what comes next is the answer.
            const question = questionAt(event.currentTarget);
            if (question !== undefined) focusQuestion(question);
          }}
        >
          {words}
        </Button>
        {HARD[id] === undefined ? null : <span className="muted"> {HARD[id]}</span>}
      </p>
    );
  }
  return (
    <blockquote className="heard">
      {revealed(of, id).map(({ says }) => (
        <p key={says}>{says}</p>
      ))}
    </blockquote>
  );
}
