/**
 * The summary for the browser's own print menu: drawn when printing begins and gone afterwards.
 * `flush` draws at once, since the browser takes its picture as soon as the event is over.
 */
import { useEffect, useState } from 'react';
import { now } from '../../browser/clock.ts';
import { onPrint } from '../../browser/print.ts';
import { SummaryPage } from '../../paper/summary-page.tsx';
import type { Summary } from '../../summary/summarise.ts';
import { handedOut, type Session } from '../../visit/session.ts';
import { runningSummary } from './running-summary.ts';

export type Flush = (draw: () => void) => void;

type OnPaperProps = {
  readonly session: Session;
  /** The summary is on screen already, and is what gets printed. */
  readonly isShown: boolean;
  readonly flush: Flush;
};

export function OnPaper({ session, isShown, flush }: OnPaperProps) {
  const [summary, setSummary] = useState<Summary | undefined>(undefined);

  useEffect(
    () =>
      onPrint(
        () => {
          // What is still being typed is handed over on leaving its field.
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          const { store } = session.state.getState();
          flush(() => setSummary(isShown ? undefined : runningSummary(store, now())));
          handedOut(session);
        },
        () => setSummary(undefined),
      ),
    [session, isShown, flush],
  );

  return summary === undefined ? null : (
    <div className="on-paper">
      <SummaryPage summary={summary} />
    </div>
  );
}
