/**
 * The summary for the browser's own print menu: drawn when printing begins and gone afterwards.
 * `flush` draws at once, since the browser takes its picture as soon as the event is over.
 */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { now } from '../../browser/clock.ts';
import { leaveField } from '../../browser/leave-field.ts';
import { onPrint, type Flush } from '../../browser/print.ts';
import type { Summary } from '../../summary/summarise.ts';
import { handedOut, type Session } from '../../visit/session.ts';
import { isBlank } from '../../visit/store.ts';
import { addTyped } from '../../visit/typed.ts';
import { CANNOT_LOAD, STILL_LOADING, useFaces } from './use-faces.ts';
import './on-paper.css';

const RESTED_MS = 2000;

type OnPaperProps = {
  readonly session: Session;
  /** The summary is on screen already, and is what gets printed. */
  readonly isShown: boolean;
  readonly flush: Flush;
};

export function OnPaper({ session, isShown, flush }: OnPaperProps) {
  const store = useStore(session.state, (state) => state.store);
  const isBegun = useStore(store, (state) => !isBlank(state.visit));
  const [isNear, setNear] = useState(false);
  const faces = useFaces(isBegun || isNear);
  const [summary, setSummary] = useState<Summary | 'none' | undefined>(undefined);

  // Not with the page, which has more to do then, and before anybody prints: what is typed first is
  // printed at once by some, and some print the blank form.
  useEffect(() => {
    const near = () => setNear(true);
    const timer = setTimeout(near, RESTED_MS);
    window.addEventListener('focusin', near, { once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focusin', near);
    };
  }, []);

  useEffect(
    () =>
      onPrint(
        () => {
          leaveField();
          addTyped(store);
          const drawn = typeof faces === 'string' ? 'none' : faces.runningSummary(store, now());
          flush(() => {
            setNear(true);
            setSummary(isShown ? undefined : drawn);
          });
          if (isShown || drawn !== 'none') handedOut(session);
        },
        () => setSummary(undefined),
      ),
    [session, store, isShown, flush, faces],
  );

  if (summary === undefined) return null;
  return (
    <div className="on-paper">
      {summary === 'none' || typeof faces === 'string' ? (
        <p>{faces === 'failed' ? CANNOT_LOAD : STILL_LOADING}</p>
      ) : (
        <faces.SummaryPage summary={summary} />
      )}
    </div>
  );
}
