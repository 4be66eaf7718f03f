/** The case of the day: six questions, a commitment, one lesson. Nothing of it is kept. */
import { useState } from 'react';
import { optionsOf } from '../../checklist/choices.ts';
import { SECTION_NAMES } from '../../checklist/rail.tsx';
import { isAskable, MANNER_WORDS, mannerOf, revealed } from '../../practice/ask.ts';
import type { Case } from '../../practice/case-schema.ts';
import { CONCLUSIONS, type Conclusion } from '../../practice/commitment.ts';
import { dayLesson, SIX, type Daily } from '../../practice/daily.ts';
import { DISCRIMINATORS } from '../../practice/discriminators.ts';
import { behindMore } from '../../rules/record/more.ts';
import { SECTION_IDS, SHORT_PATH } from '../../rules/record/path.ts';
import type { QuestionId } from '../../rules/record/visit.ts';
import { questionLabel } from '../../rules/words/answers.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Select } from '../../ui/select.tsx';
import { useArrival } from './use-arrival.ts';
import './day-view.css';

const inWords = (id: QuestionId): string => `${MANNER_WORDS[mannerOf(id)]}: ${questionLabel(id)}`;

/** The questions of the visit, section by section. */
const QUESTIONS = SECTION_IDS.map((section) => ({
  name: SECTION_NAMES[section],
  options: [...SHORT_PATH[section], ...behindMore(section)]
    .filter(isAskable)
    .map((value) => ({ value, words: inWords(value) })),
}));
const CONCLUDED = optionsOf(CONCLUSIONS);

function Heard({ of, asked }: { readonly of: Case; readonly asked: readonly QuestionId[] }) {
  return (
    <ol className="day-heard">
      {asked.map((id) => (
        <li key={id}>
          <b>{inWords(id)}</b>
          {revealed(of, id).map(({ says }) => (
            <p key={says}>{says}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

type AskingProps = {
  readonly asked: readonly QuestionId[];
  readonly onAsk: (id: QuestionId) => void;
};

function Asking({ asked, onAsk }: AskingProps) {
  const [chosen, setChosen] = useState<QuestionId | undefined>(undefined);
  const left = SIX - asked.length;
  const ask = () => {
    if (chosen !== undefined && !asked.includes(chosen)) onAsk(chosen);
    setChosen(undefined);
  };
  return (
    <section>
      <h2>{left === 1 ? '1 question left' : `${left} questions left`}</h2>
      {left === 0 ? null : (
        <div className="ways">
          <Select
            label="Question"
            labelIsHidden
            blank="Choose a question"
            value={chosen}
            groups={QUESTIONS}
            onAnswer={setChosen}
          />
          <Button aria-disabled={chosen === undefined} onClick={ask}>
            Ask it
          </Button>
        </div>
      )}
    </section>
  );
}

type LessonProps = {
  readonly daily: Daily;
  readonly asked: readonly QuestionId[];
  readonly conclusion: Conclusion;
  readonly onPlay: () => void;
  readonly onBack: () => void;
};

function Lesson({ daily, asked, conclusion, onPlay, onBack }: LessonProps) {
  const { carried, right, says } = dayLesson(daily, asked, conclusion);
  const heading = useArrival();
  return (
    <section className="lesson">
      <h2 ref={heading} tabIndex={-1}>
        {DISCRIMINATORS[daily.on]}
      </h2>
      <p className="take-home">{says}</p>
      <ul>
        {carried.map(({ question, label, heard }) => (
          <li key={question}>
            {heard ? '✓' : '✗'} {label}{' '}
            <span className="muted">{heard ? 'asked' : 'not among your six'}</span>
          </li>
        ))}
      </ul>
      <p>
        {right
          ? 'The whole case leads where you said.'
          : `The whole case leads to: ${CONCLUSIONS[daily.case.expert.expects.conclusion]}.`}
      </p>
      <p>Six questions close nothing: in a visit the rest is asked before it is written down.</p>
      <div className="ways">
        <Button look="primary" onClick={onPlay}>
          Play the whole case
        </Button>
        <Button onClick={onBack}>All cases</Button>
      </div>
    </section>
  );
}

type DayViewProps = {
  readonly daily: Daily;
  readonly onPlay: () => void;
  readonly onBack: () => void;
};

export function DayView({ daily, onPlay, onBack }: DayViewProps) {
  const { opening } = daily.case;
  const heading = useArrival();
  const [asked, setAsked] = useState<readonly QuestionId[]>([]);
  const [leans, setLeans] = useState<Conclusion | undefined>(undefined);
  const [committed, setCommitted] = useState<Conclusion | undefined>(undefined);
  return (
    <main className="practice-page day">
      <header>
        <p className="muted">Case of the day: six questions, one answer, one lesson.</p>
        <h1 ref={heading} tabIndex={-1}>
          {opening.who}
        </h1>
        <blockquote>{opening.says}</blockquote>
      </header>
      {committed === undefined ? (
        <Asking asked={asked} onAsk={(id) => setAsked([...asked, id])} />
      ) : (
        <Lesson
          daily={daily}
          asked={asked}
          conclusion={committed}
          onPlay={onPlay}
          onBack={onBack}
        />
      )}
      <Heard of={daily.case} asked={asked} />
      {committed === undefined ? (
        <section>
          <h2>Where does it lead, as far as six questions go?</h2>
          <Choice options={CONCLUDED} value={leans} label="Where it leads" onAnswer={setLeans} />
          <div className="ways">
            <Button
              look="primary"
              aria-disabled={leans === undefined}
              onClick={() => setCommitted(leans)}
            >
              Lock the answer
            </Button>
            <Button onClick={onBack}>All cases</Button>
          </div>
        </section>
      ) : null}
    </main>
  );
}
