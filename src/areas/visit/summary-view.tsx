/** The chart summary in place of the questions: to read, print, copy or save. */
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { copyText } from '../../browser/clipboard.ts';
import { now } from '../../browser/clock.ts';
import { saveFile } from '../../browser/files.ts';
import { printPage } from '../../browser/print.ts';
import { Button } from '../../ui/button.tsx';
import { fileName } from '../../visit/opened.ts';
import { handedOut, sessionRecord, type Session } from '../../visit/session.ts';
import { sourceAddress } from './evidence-address.ts';
import { CANNOT_LOAD, useFaces, type Faces } from './use-faces.ts';
import './summary-view.css';

type SummaryViewProps = { readonly session: Session; readonly onBack: () => void };

/** The chunk is there by now but on a slow line; what cannot be loaded is said, and nothing is lost. */
export function SummaryView(props: SummaryViewProps) {
  const faces = useFaces();
  if (typeof faces !== 'string') return <LoadedSummary {...props} faces={faces} />;
  return (
    <main className="summary-view">
      <div className="summary-actions">
        <Button onClick={props.onBack}>Back to the questions</Button>
        <h1>Summary</h1>
      </div>
      <p>{faces === 'failed' ? CANNOT_LOAD : 'Loading the summary.'}</p>
    </main>
  );
}

function LoadedSummary({ session, onBack, faces }: SummaryViewProps & { readonly faces: Faces }) {
  const { SummaryPage, runningSummary, summaryText } = faces;
  const store = useStore(session.state, (state) => state.store);
  // Drawn from what is recorded; the time on it is when it was opened.
  useStore(store, (state) => state.visit);
  const [opened] = useState(() => now());
  const [copied, setCopied] = useState<'copied' | { readonly says: string } | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = runningSummary(store, opened);
  const text = summaryText(summary);

  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  const copy = async () => {
    const result = await copyText(text);
    setCopied(result.ok ? 'copied' : { says: result.says });
    if (result.ok) handedOut(session);
  };
  const save = () => {
    saveFile(fileName(now()), sessionRecord(session), 'application/json');
    handedOut(session);
  };

  return (
    <main className="summary-view">
      <div className="summary-actions">
        <Button onClick={onBack}>Back to the questions</Button>
        <h1 ref={heading} tabIndex={-1}>
          Summary
        </h1>
        <div className="ways">
          <Button look="primary" onClick={printPage}>
            Print
          </Button>
          <Button onClick={() => void copy()}>
            {copied === 'copied' ? 'Text copied' : 'Copy text'}
          </Button>
          <Button onClick={save}>Save file</Button>
        </div>
      </div>
      {typeof copied === 'object' ? (
        <label className="by-hand">
          {copied.says}
          <textarea readOnly rows={12} value={text} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
      <SummaryPage summary={summary} addressOf={sourceAddress} />
    </main>
  );
}
