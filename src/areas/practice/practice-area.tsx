/** Practice: the overview, a case on the table, its debrief; never mistaken for a patient. */
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { saveFile } from '../../browser/files.ts';
import { LIBRARY } from '../../practice/library.ts';
import type { Case } from '../../practice/case-schema.ts';
import { caseOfDay } from '../../practice/daily.ts';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/banner.tsx';
import { dropUnreadPractice, play, type Practice } from '../../visit/practice-session.ts';
import { DayView } from './day-view.tsx';
import { DebriefView } from './debrief-view.tsx';
import { Guide } from './guide.tsx';
import { Overview } from './overview.tsx';
import { PlayView } from './play-view.tsx';
import { thePractice } from './the-practice.ts';
import { toDay, toGuide, toOverview, usePracticeWay } from './use-practice-way.ts';
import './practice-area.css';

type PracticeAreaProps = {
  /** The bar of the house around this area's own actions. */
  readonly bar: (actions: ReactNode) => ReactNode;
  /** A new object each time the address leads here. */
  readonly place: { readonly path: string };
  readonly practice?: Practice | undefined;
  readonly cases?: readonly Case[] | undefined;
};

type AtRestProps = {
  readonly view: ReturnType<typeof usePracticeWay>;
  readonly practice: Practice;
  readonly cases: readonly Case[];
};

/** No case is on the table. */
function AtRest({ view, practice, cases }: AtRestProps) {
  const [daily] = useState(() => caseOfDay(cases, day(now())));
  if (view === 'guide') return <Guide cases={cases} onBack={toOverview} />;
  if (view === 'day' && daily !== undefined)
    return <DayView daily={daily} onPlay={() => play(practice, daily.case)} onBack={toOverview} />;
  return <Overview practice={practice} cases={cases} onGuide={toGuide} onDay={toDay} />;
}

export function PracticeArea({
  bar,
  place,
  practice = thePractice(),
  cases = LIBRARY,
}: PracticeAreaProps) {
  const playing = useStore(practice.state, (state) => state.playing);
  const kept = useStore(practice.state, (state) => state.kept);
  const says = useStore(practice.state, (state) => state.says);
  const unread = useStore(practice.state, (state) => state.unread);
  const view = usePracticeWay(practice, cases, place);
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
        {unread === undefined ? null : (
          <Banner tone="caution">
            <p>What this browser kept of practice and could not be read is still here.</p>
            <p className="ways">
              <Button
                onClick={() => saveFile('rls-practice-unread.json', unread, 'application/json')}
              >
                Save it as a file
              </Button>
              <Button onClick={() => dropUnreadPractice(practice)}>Wipe it here</Button>
            </p>
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
      {playing === undefined || view === 'overview' || view === 'guide' || view === 'day' ? (
        <>
          {bar(null)}
          <AtRest view={view} practice={practice} cases={cases} />
        </>
      ) : playing.committed === undefined ? (
        <PlayView
          key={playing.startedAt}
          practice={practice}
          playing={playing}
          commits={view === 'commit'}
          bar={bar}
        />
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
