/** The overview: the next best case, all cases by state and difficulty, and what is known and shaky. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { saveFile } from '../../browser/files.ts';
import { writeHistory, type Finished, type Running } from '../../practice/attempt.ts';
import type { Case } from '../../practice/case-schema.ts';
import { nextBest } from '../../practice/spacing.ts';
import { Button } from '../../ui/button.tsx';
import { erase, letGo, play, type Practice } from '../../visit/practice-session.ts';
import { Calibration } from './calibration.tsx';
import { Discriminators } from './discriminators-picture.tsx';
import { OwnCase } from './own-case.tsx';
import { useArrival } from './use-arrival.ts';
import './overview.css';

const DIFFICULTY: Readonly<Record<Case['difficulty'], string>> = {
  first: 'To begin with',
  usual: 'Usual',
  hard: 'Hard',
};
const ORDER = ['first', 'usual', 'hard'] as const;

type Standing = {
  readonly running: Running | undefined;
  readonly last: Finished | undefined;
};

/** Newest attempt, and what was begun; of the library only. */
const standingOf = (
  of: Case,
  begun: readonly Running[],
  finished: readonly Finished[],
): Standing => ({
  running: begun.find((one) => one.case.id === of.id && one.own !== true),
  last: finished.findLast((one) => one.caseId === of.id && one.own !== true),
});

function stateWords({ running, last }: Standing): string {
  if (running !== undefined) return `Begun, ${running.asked.length} asked`;
  return last === undefined ? 'Not played' : `${last.total} of 100`;
}

function CaseLine(props: {
  readonly of: Case;
  readonly number: number;
  readonly standing: Standing;
  readonly practice: Practice;
}) {
  const { of, number, standing, practice } = props;
  const { running, last } = standing;
  return (
    <li className="case-line">
      <button type="button" onClick={() => play(practice, of)}>
        <span className="num muted">{number}</span>
        <span>
          <b>{of.opening.who}</b>
          {/* The title gives the answer away: it is shown to those who have been there. */}
          <span className="muted">{last === undefined ? of.opening.says : of.title}</span>
        </span>
        <span className="state" data-state={running !== undefined ? 'begun' : last?.right}>
          {stateWords(standing)}
        </span>
      </button>
      {running !== undefined && running.case.version !== of.version ? (
        <p className="muted">
          Begun as version {running.case.version}; it goes on as it was. There is version{' '}
          {of.version} now.{' '}
          <Button look="plain" onClick={() => letGo(practice, running)}>
            Begin it anew
          </Button>
        </p>
      ) : null}
    </li>
  );
}

function Keep({ practice }: { readonly practice: Practice }) {
  const finished = useStore(practice.state, (state) => state.finished);
  const begun = useStore(practice.state, (state) => state.begun);
  const [asks, setAsks] = useState(false);
  const nothing = finished.length === 0 && begun.length === 0;
  return (
    <section>
      <h2>On this device only</h2>
      <p className="muted">
        {finished.length} {finished.length === 1 ? 'attempt is' : 'attempts are'} kept in this
        browser and nowhere else.
      </p>
      <div className="ways">
        <Button
          aria-disabled={finished.length === 0}
          onClick={() =>
            finished.length > 0 &&
            saveFile(`rls-practice-${day(now())}.json`, writeHistory(finished), 'application/json')
          }
        >
          Save as a file
        </Button>
        <Button
          aria-disabled={nothing}
          aria-expanded={asks}
          onClick={() => !nothing && setAsks(!asks)}
        >
          Erase
        </Button>
        {asks ? (
          <>
            <span>This erases all practice in this browser and cannot be undone.</span>
            <Button
              look="primary"
              onClick={() => {
                setAsks(false);
                erase(practice);
              }}
            >
              Erase it
            </Button>
            <Button onClick={() => setAsks(false)}>Keep it</Button>
          </>
        ) : null}
      </div>
    </section>
  );
}

type OverviewProps = {
  readonly practice: Practice;
  readonly cases: readonly Case[];
  readonly onGuide: () => void;
};

export function Overview({ practice, cases, onGuide }: OverviewProps) {
  const finished = useStore(practice.state, (state) => state.finished);
  const begun = useStore(practice.state, (state) => state.begun);
  const heading = useArrival();
  const today = day(now());
  const offer = nextBest(cases, finished, today);
  const left = begun.filter(({ own }) => own === true);

  return (
    <main className="practice-page overview">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          Practice
        </h1>
        <p>
          Fictional patients on the checklist of the visit. Ask, examine and order; fill in what you
          hear; commit to an answer; then see it taken apart.
        </p>
      </header>
      {offer === undefined ? null : (
        <section className="card next" aria-label="Next case">
          <p className="muted">{offer.because}</p>
          <h2>{offer.case.opening.who}</h2>
          <blockquote>{offer.case.opening.says}</blockquote>
          <div className="ways">
            <Button look="primary" onClick={() => play(practice, offer.case)}>
              Begin this case
            </Button>
          </div>
        </section>
      )}
      {ORDER.map((difficulty) => (
        <section key={difficulty}>
          <h2>{DIFFICULTY[difficulty]}</h2>
          <ul className="case-list">
            {cases.map((of, at) =>
              of.difficulty === difficulty ? (
                <CaseLine
                  key={of.id}
                  of={of}
                  number={at + 1}
                  standing={standingOf(of, begun, finished)}
                  practice={practice}
                />
              ) : null,
            )}
          </ul>
        </section>
      ))}
      <section>
        <h2>Known and shaky</h2>
        <Discriminators finished={finished} today={today} />
      </section>
      <section>
        <h2>How sure, how often right</h2>
        <Calibration finished={finished} />
      </section>
      <OwnCase practice={practice} left={left} onGuide={onGuide} />
      <Keep practice={practice} />
    </main>
  );
}
