/** A face that is words alone, the short note or the letter: changed in place, and printed as it stands. */
import { Blanks, Marked } from './sheet.tsx';
import './faces.css';
import type { Blank } from '../summary/summary.ts';

type TextPageProps = {
  /** What the words are. */
  readonly name: string;
  readonly mark: string | undefined;
  readonly text: string;
  /** Its last line, once it was changed by hand; else undefined. */
  readonly edited: string | undefined;
  readonly identity: readonly Blank[];
  readonly signature: readonly Blank[];
  readonly look: 'short' | 'letter';
  readonly onEdit: (text: string) => void;
};

export function TextPage(props: TextPageProps) {
  const { name, mark, text, edited, identity, signature, look, onEdit } = props;
  return (
    <Marked className={`text-page ${look}`} mark={mark}>
      <Blanks of={identity} className="identity" />
      <div className="words">
        <textarea
          aria-label={`${name}, can be changed`}
          value={text}
          spellCheck
          autoComplete="off"
          onChange={(event) => onEdit(event.target.value)}
        />
        {/* Makes the field as high as its words, and is what is printed. */}
        <div className="as-printed" aria-hidden="true">
          {`${text}\n`}
        </div>
      </div>
      {edited === undefined ? null : <p className="edited">{edited}</p>}
      <Blanks of={signature} className="signature" />
    </Marked>
  );
}
