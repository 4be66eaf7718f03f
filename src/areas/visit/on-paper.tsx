/**
 * The summary for the browser's own print menu: drawn when printing begins and gone afterwards.
 * `flush` draws at once, since the browser takes its picture as soon as the event is over.
 */
import { useEffect, useState } from 'react';
import { now } from '../../browser/clock.ts';
import { leaveField } from '../../browser/leave-field.ts';
import { onPrint, type Flush } from '../../browser/print.ts';
import type { Summary } from '../../summary/summarise.ts';
import { handedOut, type Session } from '../../visit/session.ts';
import { CANNOT_LOAD, STILL_LOADING, useFaces } from './use-faces.ts';
import './on-paper.css';

type OnPaperProps = {
  readonly session: Session;
  /** The summary is on screen already, and is what gets printed. */
  readonly isShown: boolean;
  readonly flush: Flush;
};

export function OnPaper({ session, isShown, flush }: OnPaperProps) {
  const faces = useFaces();
  const [summary, setSummary] = useState<Summary | 'none' | undefined>(undefined);

  useEffect(
    () =>
      onPrint(
        () => {
          leaveField();
          const { store } = session.state.getState();
          const drawn = typeof faces === 'string' ? 'none' : faces.runningSummary(store, now());
          flush(() => setSummary(isShown ? undefined : drawn));
          if (isShown || drawn !== 'none') handedOut(session);
        },
        () => setSummary(undefined),
      ),
    [session, isShown, flush, faces],
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
