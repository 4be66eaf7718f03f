/** Something that opens on demand; closed, it can be found by the page's own search. */
import { useState, type ReactNode } from 'react';
import './details.css';

type DetailsProps = {
  readonly summary: string;
  /** A short fact about what is inside, such as how many are filled in. */
  readonly note?: string | undefined;
  /** Opens by itself; the reader may close it again. */
  readonly opens?: boolean | undefined;
  /** What is inside is drawn once it opens. */
  readonly isLate?: boolean | undefined;
  readonly children: ReactNode;
};

export function Details({ summary, note, opens, isLate, children }: DetailsProps) {
  const [chosen, setChosen] = useState<boolean | undefined>(undefined);
  const isDrawn = isLate !== true || chosen === true;
  return (
    <details
      className="details"
      open={chosen ?? opens === true}
      onToggle={(event) => {
        const isOpen = event.currentTarget.open;
        if (isOpen !== (chosen ?? opens === true)) setChosen(isOpen);
      }}
    >
      <summary>
        {summary}
        {note === undefined ? null : <span className="muted"> {note}</span>}
      </summary>
      {isDrawn ? <div className="inside">{children}</div> : null}
    </details>
  );
}
