/** The list of shortcuts, beside the page and not in its way. */
import { useEffect, useId, useRef } from 'react';
import { Button } from '../ui/button.tsx';

type ShortcutLine = { readonly keys: readonly string[]; readonly says: string };

const KEYS: readonly ShortcutLine[] = [
  { keys: ['Y', 'N', 'U'], says: 'yes or present, no or absent, unsure; then on' },
  { keys: ['1', '2', '3'], says: 'first, second, third choice; then into what it opens, or on' },
  { keys: ['Enter'], says: 'goes on, from a number too' },
  { keys: ['Ctrl Enter'], says: 'goes on from a text box, where Enter is a new line' },
  { keys: ['Delete'], says: 'clears the answer' },
  { keys: ['J', 'K'], says: 'next, last question, from a number too' },
  { keys: ['Page Down', 'Page Up'], says: 'the same, from any field' },
  { keys: ['G', '1'], says: 'first section; up to 7' },
  { keys: ['Tab'], says: 'next control; arrows move inside a group' },
  { keys: ['Ctrl Z'], says: 'undo; with Shift, or Ctrl Y, redo' },
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
      <p className="muted">With the focus on a question. What is text where you type is typed.</p>
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
