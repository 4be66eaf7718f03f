/** A quiet line under free text that may name a person. It blocks nothing and interrupts nobody. */
import { looksIdentifying } from './identifying.ts';
import './field.css';

type IdentifyingNoteProps = { readonly id: string; readonly text: string };

export function IdentifyingNote({ id, text }: IdentifyingNoteProps) {
  if (!looksIdentifying(text)) return null;
  return (
    <p className="identifying" id={id}>
      This looks like a number that identifies a person. Leave names, dates of birth and record
      numbers out: the chart has them.
    </p>
  );
}
