/** The debrief: what the case was, how the answer fared, and what to take home. */
import { useState } from 'react';
import { useStore } from 'zustand';
import type { Case } from '../../practice/case-schema.ts';
import { debriefPage } from '../../practice/page.ts';
import { dayInWords } from '../../language/in-words.ts';
import type { Committed, Playing, Practice } from '../../visit/practice-session.ts';
import { TwinOffer, TwoTries, Ways } from './debrief-again.tsx';
import { FirstScreen } from './debrief-first.tsx';
import { Folds } from './debrief-folds.tsx';
import { DebriefPaper } from './debrief-paper.tsx';
import { useArrival } from './use-arrival.ts';
import './debrief-view.css';

type DebriefViewProps = {
  readonly practice: Practice;
  readonly playing: Playing;
  readonly committed: Committed;
  readonly cases: readonly Case[];
};

export function DebriefView({ practice, playing, committed, cases }: DebriefViewProps) {
  const finished = useStore(practice.state, (state) => state.finished);
  const heading = useArrival();
  const { case: of, own } = playing;
  const { attempt, debrief } = committed;
  const [page] = useState(() =>
    debriefPage(of, attempt, debrief, dayInWords(attempt.finishedAt.slice(0, 10))),
  );
  const again = { practice, of, own, committed, finished, cases };

  return (
    <main className="practice-page debrief">
      <header>
        <p className="muted">{of.opening.who}</p>
        <h1 ref={heading} tabIndex={-1}>
          {of.title}
        </h1>
        {attempt.caseVersion === of.version ? null : (
          <p className="muted">
            Played as version {attempt.caseVersion} of the case; this is version {of.version}.
          </p>
        )}
      </header>
      <FirstScreen committed={committed} />
      <Ways {...again} page={page} />
      <TwoTries {...again} />
      <Folds of={of} committed={committed} finished={finished} />
      <TwinOffer {...again} />
      <DebriefPaper page={page} />
    </main>
  );
}
