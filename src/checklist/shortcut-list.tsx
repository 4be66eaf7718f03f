/** The list of shortcuts, beside the page and not in its way. */
import { useEffect, useId, useRef } from 'react';
import { Button } from '../ui/button.tsx';

type ShortcutLine = { readonly keys: readonly string[]; readonly says: string };

const KEYS: readonly ShortcutLine[] = [
  { keys: ['Y', 'N', 'U'], says: 'yes or present, no or absent, unsure; then the next question' },
  { keys: ['1', '2', '3'], says: 'the first, second, third choice; then the next question' },
  { keys: ['Delete'], says: 'clears the answer' },
  { keys: ['J', 'K'], says: 'next, previous question' },
  { keys: ['Page Down', 'Page Up'], says: 'the same' },
  { keys: ['Tab'], says: 'next control; arrows move inside a group' },
  { keys: ['Ctrl Z'], says: 'undo; with Shift, redo' },
  { keys: ['?'], says: 'this list' },
];

type ShortcutListProps = {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
  /** The area's own keys, listed before this list's own. */
  readonly extra?: readonly ShortcutLine[] | undefined;
};

export function ShortcutList({ on, onSwitch, onClose, extra = [] }: ShortcutListProps) {
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
        {[...extra, ...KEYS].map(({ keys, says }) => (
          <div key={says}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{says}</dd>
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
