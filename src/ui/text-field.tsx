/** A line of free text; what is typed is handed over once, on leaving the field or on Enter. */
import { useId, useState } from 'react';
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
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const commit = () => {
    setDraft(undefined);
    const typed = draft?.trim();
    if (typed !== undefined && typed !== text) onCommit(typed);
  };
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
        value={draft ?? text}
        aria-labelledby={props.labelledBy === undefined ? undefined : `${id}l ${props.labelledBy}`}
        aria-describedby={props.hint === undefined ? undefined : `${id}h`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(undefined);
        }}
      />
    </div>
  );
}
