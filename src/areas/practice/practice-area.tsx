/** Practice: the overview, a case on the table, its debrief; never mistaken for a patient. */
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { LIBRARY } from '../../practice/library.ts';
import type { Case } from '../../practice/case-schema.ts';
import { Banner } from '../../ui/banner.tsx';
import type { Practice } from '../../visit/practice-session.ts';
import { DebriefView } from './debrief-view.tsx';
import { Guide } from './guide.tsx';
import { Overview } from './overview.tsx';
import { PlayView } from './play-view.tsx';
import { thePractice } from './the-practice.ts';
import './practice-area.css';

type PracticeAreaProps = {
  /** The bar of the house around this area's own actions. */
  readonly bar: (actions: ReactNode) => ReactNode;
  readonly practice?: Practice | undefined;
  readonly cases?: readonly Case[] | undefined;
};

export function PracticeArea({
  bar,
  practice = thePractice(),
  cases = LIBRARY,
}: PracticeAreaProps) {
  const playing = useStore(practice.state, (state) => state.playing);
  const kept = useStore(practice.state, (state) => state.kept);
  const says = useStore(practice.state, (state) => state.says);
  const [showsGuide, setShowsGuide] = useState(false);
  return (
    <>
      <section className="practice-notices" aria-label="About this practice">
        <p className="practice-mark">
          <strong>Practice.</strong> A fictional patient: nothing here belongs in a chart.
        </p>
        {kept ? null : (
          <Banner tone="caution">
            <p>Not kept: this browser refuses storage, so practice ends with the page.</p>
          </Banner>
        )}
        {says === undefined ? null : (
          <Banner>
            <p>{says}</p>
          </Banner>
        )}
      </section>
      <p className="practice-watermark" aria-hidden="true">
        PRACTICE
      </p>
      {playing === undefined ? (
        <>
          {bar(null)}
          {showsGuide ? (
            <Guide cases={cases} onBack={() => setShowsGuide(false)} />
          ) : (
            <Overview practice={practice} cases={cases} onGuide={() => setShowsGuide(true)} />
          )}
        </>
      ) : playing.committed === undefined ? (
        <PlayView key={playing.startedAt} practice={practice} playing={playing} bar={bar} />
      ) : (
        <>
          {bar(null)}
          <DebriefView
            key={playing.startedAt}
            practice={practice}
            playing={playing}
            committed={playing.committed}
            cases={cases}
          />
        </>
      )}
    </>
  );
}
