/** Under the last section: what is not drawn, and the keys. */
import { useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { usePath } from './path.tsx';
// The list that its button opens is drawn late, and stands in its looks at once.
import './shortcut-list.css';

const KEYS = {
  Y: <kbd>Y</kbd>,
  N: <kbd>N</kbd>,
  U: <kbd>U</kbd>,
  J: <kbd>J</kbd>,
  K: <kbd>K</kbd>,
} as const;

/** As src/browser keeps one text for this tab: how the form is drawn says nothing of a patient. */
type Kept = {
  readonly read: () => string | undefined;
  readonly write: (text: string) => boolean;
  readonly wipe: () => void;
};

const FULL = 'full';

type FootProps = {
  /** Where it is remembered that the whole form is wanted. */
  readonly kept: Kept;
  readonly keysAreOn: boolean;
  readonly onShortcuts: () => void;
};

export function Foot({ kept, keysAreOn, onShortcuts }: FootProps) {
  const { isFull, setFull } = usePath();
  useEffect(() => {
    if (kept.read() === FULL) setFull(true);
  }, [kept, setFull]);
  return (
    <div className="foot muted">
      <label className="switch">
        <input
          type="checkbox"
          checked={isFull}
          onChange={(event) => {
            setFull(event.target.checked);
            if (event.target.checked) kept.write(FULL);
            else kept.wipe();
          }}
        />
        The full form, nothing behind “More”
      </label>
      <p className="keys">
        {keysAreOn ? (
          <Sentence says="Answer with {Y} {N} {U}, move with {J} {K}." gaps={KEYS} />
        ) : (
          'The keys are off.'
        )}
        <Button look="plain" onClick={onShortcuts}>
          Shortcuts
        </Button>
      </p>
    </div>
  );
}
