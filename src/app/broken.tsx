import { useStore } from 'zustand';
import { useState } from 'react';
import { loadFaces } from '../areas/visit/use-faces.ts';
import { copyText } from '../browser/clipboard.ts';
import { now } from '../browser/clock.ts';
import { saveFile } from '../browser/files.ts';
import { Button } from '../ui/button.tsx';
import type { Kept } from '../visit/keep.ts';
import { fileName } from '../visit/in-words.ts';
import { endVisit, sessionRecord, type Session } from '../visit/session.ts';
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

/** What became of the answers. */
function keptInWords(kept: Kept): string {
  if (kept === 'kept') return 'The answers are kept in this tab.';
  if (kept === 'empty') return 'No answer of a visit was recorded.';
  if (kept === 'written' || kept === 'due') return 'The answers are being kept in this tab.';
  return 'This browser keeps nothing, so copy or save the answers before you leave the page.';
}

type Ask = { readonly first: string; readonly then: string; readonly onDone: () => void };

/** Two steps, since what it lets go does not come back. */
function StartAgain({ first, then, onDone }: Ask) {
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button aria-expanded={asks} onClick={() => setAsks(!asks)}>
        {first}
      </Button>
      {asks ? <Button onClick={onDone}>{then}</Button> : null}
    </>
  );
}

function BrokenVisit({ session, onMend }: Pick<BrokenProps, 'session' | 'onMend'>) {
  const [copied, setCopied] = useState<string | undefined>(undefined);
  const kept = useStore(session.state, (state) => state.kept);

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
      <p>{keptInWords(kept)} Do not rely on anything that this page showed last.</p>
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
        <StartAgain
          first="Start again"
          then="Wipe these answers and start again"
          onDone={startAgain}
        />
      </div>
      {copied === undefined ? null : <pre>{copied}</pre>}
    </>
  );
}

/** The case is the one that broke, and no patient: what can be done is done with the case. */
function BrokenPractice({ onMend }: Pick<BrokenProps, 'onMend'>) {
  const leave = async () => {
    try {
      (await import('../areas/practice/the-practice.ts')).leaveTheCase();
    } finally {
      onMend();
    }
  };
  return (
    <>
      <p>
        The case stays as this browser kept it, and a running visit is not touched. Do not rely on
        anything that this page showed last.
      </p>
      <div className="ways">
        <Button look="primary" onClick={onMend}>
          Try again with this case
        </Button>
        <Button onClick={() => void leave()}>Leave the case</Button>
      </div>
    </>
  );
}

export function Broken({ session, area, onMend }: BrokenProps) {
  return (
    <>
      <Bar area={area}>{null}</Bar>
      <main className="message">
        <h1>This page broke</h1>
        {area === 'practice' ? (
          <BrokenPractice onMend={onMend} />
        ) : (
          <BrokenVisit session={session} onMend={onMend} />
        )}
      </main>
    </>
  );
}
