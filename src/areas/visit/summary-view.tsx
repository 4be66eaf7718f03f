/** The note in place of the questions: to read, change, print, copy or save. */
import { useState } from 'react';
import { useKeysSetting } from '../../checklist/keys-setting.ts';
import { usePageKeys } from '../../checklist/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import type { Session } from '../../visit/session.ts';
import { CANNOT_LOAD, useFaces } from './use-faces.ts';
import './summary-view.css';

export type SummaryViewProps = {
  readonly session: Session;
  /** What the address names of it: "full", or nothing for the first face. */
  readonly face: string;
  readonly onBack: () => void;
};

/** The keys of the note: copy, print, and its faces by number. */
const KEYS = ['c', 'p', '1', '2', '3', '4'];

/**
 * The chunk is there by now but on a slow line; what cannot be loaded is said, and nothing is lost: a
 * key that is pressed before it is there acts once it is.
 */
export function SummaryView(props: SummaryViewProps) {
  const faces = useFaces();
  const [keysAreOn] = useKeysSetting();
  const [pressed, setPressed] = useState<string | undefined>(undefined);
  const [early] = useState(() =>
    Object.fromEntries(KEYS.map((key) => [key, () => setPressed(key)])),
  );
  usePageKeys(keysAreOn && typeof faces === 'string', early);
  if (typeof faces !== 'string') return <faces.LoadedSummary {...props} pressed={pressed} />;
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
