/** A field that searches a list, and says how much of it is found. */
import { useId } from 'react';

export type Noun = { readonly one: string; readonly many: string };

export const counted = ({ one, many }: Noun, count: number): string =>
  `${count} ${count === 1 ? one : many}`;

/** "12 rows with “ferritin”." */
export const countInWords = (of: Noun, count: number, search: string): string =>
  search.trim() === ''
    ? `${counted(of, count)}.`
    : `${counted(of, count)} with “${search.trim()}”.`;

type SearchFieldProps = {
  readonly label: string;
  readonly of: Noun;
  readonly text: string;
  readonly count: number;
  readonly onChange: (text: string) => void;
};

export function SearchField({ label, of, text, count, onChange }: SearchFieldProps) {
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
        {countInWords(of, count, text)}
      </output>
    </search>
  );
}
