import { useState } from 'react';
import { loadFaces } from '../areas/visit/use-faces.ts';
import { copyText } from '../browser/clipboard.ts';
import { now } from '../browser/clock.ts';
import { saveFile } from '../browser/files.ts';
import { Button } from '../ui/button.tsx';
import { endVisit, fileName, sessionRecord, type Session } from '../visit/session.ts';
import { Bar } from './bar.tsx';
import type { AreaId } from './use-area.ts';
import './message.css';

/** The chart text; where what broke is behind it too, the answers as they stand in a file. */
async function textOf(session: Session): Promise<string> {
  const { store } = session.state.getState();
  try {
    const { runningSummary, summaryText } = await loadFaces();
    return summaryText(runningSummary(store, now()));
  } catch {
    return sessionRecord(session);
  }
}

type BrokenProps = {
  readonly session: Session;
  readonly area: AreaId;
  readonly onMend: () => void;
};

export function Broken({ session, area, onMend }: BrokenProps) {
  const [copied, setCopied] = useState<string | undefined>(undefined);
  const [asks, setAsks] = useState(false);
  const kept = session.state.getState().kept === 'kept';

  const copy = async () => {
    const text = await textOf(session);
    const result = await copyText(text);
    setCopied(result.ok ? 'Copied.' : `${result.says}\n\n${text}`);
  };
  const startAgain = () => {
    endVisit(session);
    onMend();
  };

  return (
    <>
      <Bar area={area}>{null}</Bar>
      <main className="message">
        <h1>This page broke</h1>
        <p>
          {kept
            ? 'The answers are kept in this tab.'
            : 'This browser keeps nothing, so copy or save the answers before you leave the page.'}{' '}
          Do not rely on anything that it showed last.
        </p>
        <div className="ways">
          <Button look="primary" onClick={onMend}>
            Try again with these answers
          </Button>
          <Button onClick={() => void copy()}>Copy the visit’s text</Button>
          <Button
            onClick={() => saveFile(fileName(now()), sessionRecord(session), 'application/json')}
          >
            Save file
          </Button>
          <Button aria-expanded={asks} onClick={() => setAsks(!asks)}>
            Start again
          </Button>
          {asks ? <Button onClick={startAgain}>Wipe these answers and start again</Button> : null}
        </div>
        {copied === undefined ? null : <pre>{copied}</pre>}
      </main>
    </>
  );
}
