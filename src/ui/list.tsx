/**
 * A native list. What is chosen by mouse or touch, or from the opened list, is handed over at once.
 * A key on the closed list only steps past what is not meant: the line that it stands on is handed
 * over on leaving the list or on Enter, and Escape takes it back.
 */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

type ListProps = {
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
};

export function List(props: ListProps) {
  const { value, onChoose } = props;
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const isStepping = useRef(false);
  const commit = () => {
    setDraft(undefined);
    if (draft !== undefined && draft !== value) onChoose(draft);
  };

  const onKey = (event: KeyboardEvent) => {
    // A step is taken in the turn of its key; a choice from the opened list comes later.
    isStepping.current = true;
    setTimeout(() => {
      isStepping.current = false;
    });
    if (draft === undefined) return;
    if (event.key === 'Escape') setDraft(undefined);
    // What the choice opens is drawn before the focus goes on to it.
    if (event.key === 'Tab') commit();
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    }
  };

  return (
    <select
      id={props.id}
      className={props.className}
      value={draft ?? value}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      onKeyDown={onKey}
      onPointerDown={() => {
        isStepping.current = false;
      }}
      onBlur={commit}
      onChange={(event) => {
        const chosen = event.target.value;
        if (isStepping.current) {
          setDraft(chosen);
          return;
        }
        setDraft(undefined);
        onChoose(chosen);
      }}
    >
      {props.children}
    </select>
  );
}
