/** The list of shortcuts, beside the page and not in its way. */
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import './shortcut-list.css';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Y', 'N', 'U'], 'yes or present, no or absent, unsure; then the next question'],
  [['1', '2', '3'], 'the first, second, third choice; then the next question'],
  [['Delete'], 'clears the answer'],
  [['J', 'K'], 'next, previous question'],
  [['Page Down', 'Page Up'], 'the same'],
  [['Tab'], 'next control; arrows move inside a group'],
  [['Ctrl Z'], 'undo; with Shift, redo'],
  [['?'], 'this list'],
];

type ShortcutListProps = {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
};

export function ShortcutList({ on, onSwitch, onClose }: ShortcutListProps) {
  const title = useId();
  const close = useRef<HTMLButtonElement>(null);

  // What had the focus gets it back.
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      open
      className="shortcuts"
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 id={title}>Shortcuts</h2>
      <p className="muted">With the focus on a question, and never while you type.</p>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="ways">
        <label className="switch">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => onSwitch(event.target.checked)}
          />
          Single keys are on
        </label>
        <Button ref={close} onClick={onClose}>
          Close
        </Button>
      </div>
    </dialog>
  );
}
