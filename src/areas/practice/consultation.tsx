/**
 * The patient beside the questions: what was asked and heard, hints, and the way to the commitment.
 * On a narrow screen it is a sheet at the lower edge.
 */
import { useId, useState } from 'react';
import { QuestionLink } from '../../checklist/question-link.tsx';
import { mannerOf, revealed } from '../../practice/ask.ts';
import { questionLabel } from '../../rules/words/answers.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { listen, takeHint, type Playing, type Practice } from '../../visit/practice-session.ts';
import './consultation.css';

type ConsultationProps = {
  readonly practice: Practice;
  readonly playing: Playing;
  readonly onCommit: () => void;
};

/** "12 asked, 3 examined, 1 ordered, 2 hints". */
function countWords({ asked, hints }: Playing): string {
  const count = (manner: string) =>
    asked.filter(({ question }) => mannerOf(question) === manner).length;
  const counts = `${count('ask')} asked, ${count('examine')} examined, ${count('order')} ordered`;
  if (hints === 0) return counts;
  return hints === 1 ? `${counts}, 1 hint` : `${counts}, ${hints} hints`;
}

function Notes({ playing }: { readonly playing: Playing }) {
  const { asked, case: of } = playing;
  if (asked.length === 0) return <p className="muted">What you hear is noted here.</p>;
  return (
    <ol className="notes" reversed>
      {asked.toReversed().map(({ question }) => (
        <li key={question}>
          <QuestionLink to={question}>{questionLabel(question)}</QuestionLink>
          {revealed(of, question).map(({ says }) => (
            <p key={says}>{says}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

export function Consultation({ practice, playing, onCommit }: ConsultationProps) {
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const { case: of, asides, hint, asked } = playing;
  const last = asked.at(-1);
  const told = of.asides.slice(0, asides);
  return (
    <aside className="consultation" aria-label="Consultation" data-open={isOpen ? '' : undefined}>
      <div className="consultation-head">
        <h2>Consultation</h2>
        <p className="muted num">{countWords(playing)}</p>
        <button
          type="button"
          className="expand"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="hidden-words">Whole consultation</span>
          <Icon name={isOpen ? 'down' : 'up'} />
        </button>
      </div>
      <div className="consultation-body" id={body}>
        <div className="ways">
          <Button look="primary" onClick={onCommit}>
            Commit to an answer
          </Button>
          <Button
            aria-disabled={asides === of.asides.length}
            onClick={() => asides < of.asides.length && listen(practice)}
          >
            Anything else?
          </Button>
          <Button onClick={() => takeHint(practice)}>Hint</Button>
        </div>
        {hint === undefined ? null : (
          <p className="hint">
            <QuestionLink to={hint.question}>{hint.says}</QuestionLink>
          </p>
        )}
        {told.length === 0 ? null : (
          <div className="told">
            <h3>Told unasked</h3>
            {told.map((says) => (
              <p key={says}>{says}</p>
            ))}
            {asides === of.asides.length ? <p className="muted">“That is all.”</p> : null}
          </div>
        )}
        <div>
          <h3>Notes</h3>
          <Notes playing={playing} />
        </div>
      </div>
      <output className="hidden-words" aria-live="polite">
        {last === undefined
          ? ''
          : revealed(of, last.question)
              .map(({ says }) => says)
              .join(' ')}
      </output>
    </aside>
  );
}
