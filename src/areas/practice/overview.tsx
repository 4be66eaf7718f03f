/** The overview: the next case and why, what is known and shaky as a picture, and all cases below. */
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { saveFile } from '../../browser/files.ts';
import { writeHistory, type Finished } from '../../practice/attempt.ts';
import type { Case } from '../../practice/case-schema.ts';
import {
  DISCRIMINATOR_IDS,
  DISCRIMINATORS,
  type Discriminator,
} from '../../practice/discriminators.ts';
import { nextBest } from '../../practice/spacing.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Select } from '../../ui/select.tsx';
import { erase, play, type Practice } from '../../visit/practice-session.ts';
import { Cases, ORDER, SHOWN, type Shown } from './case-list.tsx';
import { Calibration } from './calibration.tsx';
import { Discriminators } from './discriminators-picture.tsx';
import { OwnCase } from './own-case.tsx';
import { useArrival } from './use-arrival.ts';
import './overview.css';

function Keep({ practice }: { readonly practice: Practice }) {
  const finished = useStore(practice.state, (state) => state.finished);
  const begun = useStore(practice.state, (state) => state.begun);
  const [asks, setAsks] = useState(false);
  const nothing = finished.length === 0 && begun.length === 0;
  return (
    <section>
      <h2>On this device only</h2>
      <p className="muted">
        {finished.length === 1
          ? '1 attempt is kept in this browser and nowhere else.'
          : `${finished.length} attempts are kept in this browser and nowhere else.`}
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
  readonly onDay: () => void;
};

/** What the played cases turn on, to look for among them; it would give the others away. */
function topicsOf(finished: readonly Finished[]) {
  const met = new Set(finished.flatMap(({ known, missed }) => [...known, ...missed]));
  return DISCRIMINATOR_IDS.filter((id) => met.has(id)).map((value) => ({
    value,
    words: DISCRIMINATORS[value],
  }));
}

export function Overview({ practice, cases, onGuide, onDay }: OverviewProps) {
  const finished = useStore(practice.state, (state) => state.finished);
  const begun = useStore(practice.state, (state) => state.begun);
  const heading = useArrival();
  const id = useId();
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [topic, setTopic] = useState<Discriminator | undefined>(undefined);
  const topics = topicsOf(finished);
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
          Fictional patients on the checklist of the visit. Ask, write down what you hear, commit,
          and see what would have happened.
        </p>
      </header>
      <div className="at-first">
        {offer === undefined ? null : (
          <section className="card next" aria-label="Next case">
            <p className="muted">{offer.because}</p>
            <h2>{offer.case.opening.who}</h2>
            <blockquote>{offer.case.opening.says}</blockquote>
            <div className="ways">
              <Button look="primary" onClick={() => play(practice, offer.case)}>
                Begin this case
              </Button>
              <Button onClick={onDay}>Three minutes: the case of the day</Button>
            </div>
          </section>
        )}
        <section className="card" aria-labelledby={`${id}-topics`}>
          <h2 id={`${id}-topics`}>Known and shaky</h2>
          <Discriminators finished={finished} today={today} />
        </section>
      </div>
      <section>
        <h2>All cases</h2>
        <Choice options={SHOWN} value={shown} label="Show only" onAnswer={setShown} />
        {topics.length === 0 ? null : (
          <Select
            label="Played cases that turn on"
            blank="Any topic"
            value={topic}
            groups={[{ options: topics }]}
            onAnswer={setTopic}
          />
        )}
      </section>
      {ORDER.map((difficulty) => (
        <Cases
          key={difficulty}
          difficulty={difficulty}
          cases={cases}
          shown={shown}
          topic={topic}
          practice={practice}
        />
      ))}
      <section>
        <h2>How sure, how often right</h2>
        <Calibration finished={finished} />
      </section>
      <OwnCase practice={practice} left={left} onGuide={onGuide} />
      <Keep practice={practice} />
    </main>
  );
}
