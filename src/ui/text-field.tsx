/** A line of free text; what is typed is handed over once, on leaving the field or on Enter. */
import { useId, useState } from 'react';
import { describing, IdentifyingNote } from './identifying-note.tsx';
import { looksIdentifying } from './identifying.ts';
import './field.css';

type TextFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly onCommit: (text: string) => void;
  /** Beside the label, for those who see the page. */
  readonly hint?: string | undefined;
  readonly longest?: number | undefined;
  readonly look?: 'inline' | undefined;
  readonly labelledBy?: string | undefined;
  readonly type?: 'text' | 'time' | 'search' | undefined;
};

export function TextField(props: TextFieldProps) {
  const { text, onCommit } = props;
  const id = useId();
  const isFree = props.type === undefined || props.type === 'text';
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const commit = () => {
    setDraft(undefined);
    const typed = draft?.trim();
    if (typed !== undefined && typed !== text) onCommit(typed);
  };
  const shown = draft ?? text;
  return (
    <div className="text-field" data-look={props.look}>
      <label htmlFor={id} id={`${id}l`}>
        {props.label}
      </label>
      {props.hint === undefined ? null : (
        <p className="muted" id={`${id}h`}>
          {props.hint}
        </p>
      )}
      <input
        id={id}
        type={props.type ?? 'text'}
        autoComplete="off"
        spellCheck={props.type === undefined}
        maxLength={props.longest}
        value={shown}
        aria-labelledby={props.labelledBy === undefined ? undefined : `${id}l ${props.labelledBy}`}
        aria-describedby={describing(
          props.hint !== undefined && `${id}h`,
          isFree && looksIdentifying(shown) && `${id}i`,
        )}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(undefined);
        }}
      />
      {isFree ? <IdentifyingNote id={`${id}i`} text={shown} /> : null}
    </div>
  );
}
