/** Under the last section: what is not drawn, and the keys. */
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
// The list that its button opens is drawn late, and stands in its looks at once.
import './shortcut-list.css';

const KEYS = {
  Y: <kbd>Y</kbd>,
  N: <kbd>N</kbd>,
  U: <kbd>U</kbd>,
  J: <kbd>J</kbd>,
  K: <kbd>K</kbd>,
} as const;

type FootProps = {
  readonly isFull: boolean;
  readonly onFull: (isFull: boolean) => void;
  readonly keysAreOn: boolean;
  readonly onShortcuts: () => void;
};

export function Foot({ isFull, onFull, keysAreOn, onShortcuts }: FootProps) {
  return (
    <div className="foot muted">
      <label className="switch">
        <input
          type="checkbox"
          checked={isFull}
          onChange={(event) => onFull(event.target.checked)}
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
