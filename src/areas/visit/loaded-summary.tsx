/** The note itself, one of the parts that come together: its faces, what is added to it, what is done with it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { copyText } from '../../browser/clipboard.ts';
import { now } from '../../browser/clock.ts';
import { saveFile } from '../../browser/files.ts';
import { leaveField } from '../../browser/leave-field.ts';
import { printPage } from '../../browser/print.ts';
import { goTo } from '../../browser/way.ts';
import { useKeysSetting } from '../../checklist/keys-setting.ts';
import { type PageKeys, usePageKeys } from '../../checklist/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { fileName } from '../../visit/in-words.ts';
import { handedOut, sessionRecord } from '../../visit/session.ts';
import { Face } from './face.tsx';
import { ForRecords } from './for-records.tsx';
import { copyOf, FACES, type FaceId } from './note.ts';
import { OwnWords } from './own-words.tsx';
import type { SummaryViewProps } from './summary-view.tsx';

const addressOf = (face: FaceId): string => (face === 'short' ? '#summary' : `#summary/${face}`);

const Faces = ({ shown }: { readonly shown: FaceId }) => (
  <nav className="faces" aria-label="Faces of the summary">
    {FACES.map(({ id, name }, index) => (
      <a
        key={id}
        href={addressOf(id)}
        aria-current={id === shown ? 'page' : undefined}
        aria-keyshortcuts={`${index + 1}`}
        onClick={(event) => {
          event.preventDefault();
          goTo(addressOf(id));
        }}
      >
        {name}
      </a>
    ))}
  </nav>
);

/** Each face, as it comes, begins at its top: for the eye and for who listens. */
function Title() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      Summary
    </h1>
  );
}

/** What became of copying: the text that is on the clipboard, or why it is not there. */
type Copied = { readonly text: string } | { readonly refused: string };

type LoadedSummaryProps = SummaryViewProps & {
  /** The key that was pressed before this was there. */
  readonly pressed: string | undefined;
};

export function LoadedSummary({ session, face: named, onBack, pressed }: LoadedSummaryProps) {
  const store = useStore(session.state, (state) => state.store);
  // Drawn from what is recorded; the time on it is when it was opened.
  useStore(store, (state) => state.visit);
  useStore(store.texts);
  const [opened] = useState(() => now());
  const [copied, setCopied] = useState<Copied | undefined>(undefined);
  const face = FACES.find(({ id }) => id === named)?.id ?? 'short';
  const text = copyOf(store, opened, face);
  // What was copied before is not what stands there now.
  const isCopied = copied !== undefined && 'text' in copied && copied.text === text;

  const copy = async () => {
    leaveField();
    const current = copyOf(store, opened, face);
    const result = await copyText(current);
    setCopied(result.ok ? { text: current } : { refused: result.says });
    if (result.ok) handedOut(session);
  };
  const copyLatest = useRef(copy);
  useEffect(() => {
    copyLatest.current = copy;
  });
  const [keysAreOn] = useKeysSetting();
  const keys = useMemo<PageKeys>(
    () => ({
      c: () => void copyLatest.current(),
      p: printPage,
      ...Object.fromEntries(
        FACES.map(({ id }, index) => [`${index + 1}`, () => goTo(addressOf(id))]),
      ),
    }),
    [],
  );
  usePageKeys(keysAreOn, keys);
  useEffect(() => {
    // It may have been pressed while this was drawn.
    if (pressed !== undefined) keys[pressed]?.();
  }, [pressed, keys]);
  const save = () => {
    leaveField();
    saveFile(fileName(now()), sessionRecord(session), 'application/json');
    handedOut(session);
  };

  return (
    <main className="summary-view">
      <div className="summary-actions">
        <Button onClick={onBack}>Back to the questions</Button>
        <Title key={face} />
        <Faces shown={face} />
        <div className="ways">
          <Button onClick={save}>Save file</Button>
          <ForRecords session={session} />
          <Button onClick={printPage}>Print</Button>
          <Button look="primary" onClick={() => void copy()}>
            {isCopied ? 'Text copied' : 'Copy text'}
          </Button>
        </div>
      </div>
      {copied !== undefined && 'refused' in copied ? (
        <label className="by-hand">
          {copied.refused}
          <textarea readOnly rows={12} value={text} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
      <div className="note-view">
        <div className="face">
          <Face store={store} at={opened} face={face} />
        </div>
        <OwnWords forPatient={face === 'patient'} />
      </div>
    </main>
  );
}
