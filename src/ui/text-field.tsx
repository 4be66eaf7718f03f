/**
 * A line of free text; what is typed is handed over once, on leaving the field or on Enter. Words are as
 * long as they are: their field grows with them, and is one line to the keyboard all the same.
 */
import { useId, type ChangeEvent, type KeyboardEvent } from 'react';
import { useDraft } from './drafts.ts';
import { describing } from './describing.ts';
import { IdentifyingNote } from './identifying-note.tsx';
import { looksIdentifying } from './identifying.ts';
import { TooLong, useLeft } from './too-long.tsx';
import './field.css';

type TextFieldProps = {
  readonly label: string;
  /** By which what is typed is found again; see drafts.ts. */
  readonly name?: string | undefined;
  readonly text: string;
  readonly onCommit: (text: string) => void;
  /** Beside the label, for those who see the page. */
  readonly hint?: string | undefined;
  /** In characters. What is longer stays in the field, and is not handed over. */
  readonly longest?: number | undefined;
  readonly look?: 'inline' | undefined;
  readonly labelledBy?: string | undefined;
  /** `date`: a day or a month in letters and figures, which nobody is known by. */
  readonly type?: 'text' | 'time' | 'search' | 'date' | undefined;
  /** What is wrong with what was handed over. */
  readonly problem?: string | undefined;
};

/** What is pasted may have several lines; the field has one. */
const onOneLine = (typed: string): string => typed.replaceAll(/\s*[\r\n]+\s*/g, ' ');

export function TextField(props: TextFieldProps) {
  const { text, onCommit, longest = Infinity } = props;
  const id = useId();
  const isFree = props.type === undefined || props.type === 'text';
  const [draft, setDraft] = useDraft(props.name);
  const commit = () => {
    const typed = draft?.trim();
    if (typed !== undefined && typed.length > longest) return;
    setDraft(undefined);
    if (typed !== undefined && typed !== text) onCommit(typed);
  };
  useLeft(commit);
  const shown = draft ?? text;
  const field = {
    id,
    autoComplete: 'off',
    spellCheck: props.type === undefined,
    value: shown,
    'aria-labelledby': props.labelledBy === undefined ? undefined : `${id}l ${props.labelledBy}`,
    'aria-describedby': describing(
      props.hint !== undefined && `${id}h`,
      isFree && looksIdentifying(shown) && `${id}i`,
      shown.trim().length > longest && `${id}t`,
      props.problem !== undefined && `${id}p`,
    ),
    'aria-invalid': props.problem === undefined ? undefined : true,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setDraft(onOneLine(event.target.value)),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') {
        // It ends the line, and breaks none.
        if (isFree) event.preventDefault();
        commit();
      }
      if (event.key === 'Escape') setDraft(undefined);
    },
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
      {isFree ? (
        <div className="grows" data-typed={shown}>
          <textarea {...field} rows={1} />
        </div>
      ) : (
        <input {...field} type={props.type === 'date' ? 'text' : props.type} />
      )}
      <TooLong id={`${id}t`} text={shown} longest={longest} />
      {props.problem === undefined ? null : (
        <p className="says problem" id={`${id}p`}>
          {props.problem}
        </p>
      )}
      {isFree ? <IdentifyingNote id={`${id}i`} text={shown} /> : null}
    </div>
  );
}
