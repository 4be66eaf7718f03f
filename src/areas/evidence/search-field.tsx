/** A field that searches a list, and says how much of it is found. */
import { useId } from 'react';

/** "12 rows.", and "12 rows with “ferritin”." where something is searched for. */
export type CountInWords = (count: number, search: string) => string;

type SearchFieldProps = {
  readonly label: string;
  readonly says: CountInWords;
  readonly text: string;
  readonly count: number;
  readonly onChange: (text: string) => void;
};

export function SearchField({ label, says, text, count, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <search className="rule-search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <output htmlFor={id} className="muted">
        {says(count, text.trim())}
      </output>
    </search>
  );
}
