/** The chart summary itself, one of the faces that come together. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { copyText } from '../../browser/clipboard.ts';
import { now } from '../../browser/clock.ts';
import { saveFile } from '../../browser/files.ts';
import { printPage } from '../../browser/print.ts';
import { useKeysSetting } from '../../checklist/keys-setting.ts';
import { usePageKeys } from '../../checklist/use-shortcuts.ts';
import { SummaryPage } from '../../paper/summary-page.tsx';
import { summaryText } from '../../summary/text.ts';
import { Button } from '../../ui/button.tsx';
import { fileName } from '../../visit/in-words.ts';
import { handedOut, sessionRecord } from '../../visit/session.ts';
import { sourceAddress } from './evidence-address.ts';
import { runningSummary } from './running-summary.ts';
import type { SummaryViewProps } from './summary-view.tsx';

export function LoadedSummary({ session, onBack }: SummaryViewProps) {
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
  const copyLatest = useRef(copy);
  useEffect(() => {
    copyLatest.current = copy;
  });
  const [keysAreOn] = useKeysSetting();
  const keys = useMemo(() => ({ c: () => void copyLatest.current(), p: printPage }), []);
  usePageKeys(keysAreOn, keys);
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
