/** What the sheets of the note share: the mark of what is no patient's, and lines to write on. */
import type { ReactNode } from 'react';
import type { Blank } from '../summary/summary.ts';
import './sheet.css';

/** A figure stays on the line of its unit. */
export const kept = (text: string): string =>
  text.replaceAll(/(\d) (%|y\b|ng|pg|g\/|mg|mmol|pmol|weeks?\b)/g, '$1\u00a0$2');

type BlanksProps = { readonly of: readonly Blank[]; readonly className: string };

export const Blanks = ({ of, className }: BlanksProps) => (
  <dl className={className}>
    {of.map(({ label, says }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{says}</dd>
      </div>
    ))}
  </dl>
);

type MarkedProps = {
  readonly className: string;
  readonly mark: string | undefined;
  /** Said at the head of every sheet, where there are several. */
  readonly again?: string | undefined;
  readonly children: ReactNode;
};

/** A sheet; what must stand on each printed one is drawn at its head. */
export const Marked = ({ className, mark, again, children }: MarkedProps) => (
  <article className={`chart-sheet ${className}`} data-example={mark !== undefined}>
    {mark === undefined && again === undefined ? null : (
      <div className="each-sheet">
        {mark === undefined ? null : <p className="mark">{mark}</p>}
        {again === undefined ? null : (
          <p className="again" aria-hidden="true">
            {again}
          </p>
        )}
      </div>
    )}
    <div className="on-sheet">{children}</div>
  </article>
);
