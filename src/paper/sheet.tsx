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

type SheetProps = {
  readonly mark: string | undefined;
  /** Which of how many it is, and what is said again on it, where it is a further one. */
  readonly further?: { readonly number: string; readonly again: string };
  readonly children: ReactNode;
};

/** What lies on one sheet; where it runs over, what stands at its head is drawn again. */
export const Sheet = ({ mark, further, children }: SheetProps) => (
  <div className="paper-sheet">
    {mark === undefined && further === undefined ? null : (
      <div className="each-sheet">
        {mark === undefined ? null : <p className="mark">{mark}</p>}
        {further === undefined ? null : (
          <>
            <p className="number">{further.number}</p>
            <p className="again" aria-hidden="true">
              {further.again}
            </p>
          </>
        )}
      </div>
    )}
    <div className="on-sheet">{children}</div>
  </div>
);

type ChartSheetProps = {
  readonly className: string;
  readonly mark: string | undefined;
  readonly children: ReactNode;
};

export const ChartSheet = ({ className, mark, children }: ChartSheetProps) => (
  <article className={`chart-sheet ${className}`} data-example={mark !== undefined}>
    {children}
  </article>
);

/** One sheet; its mark, if it has one, is drawn at the head of each that it runs over to. */
export const Marked = ({ className, mark, children }: ChartSheetProps) => (
  <ChartSheet className={className} mark={mark}>
    <Sheet mark={mark}>{children}</Sheet>
  </ChartSheet>
);
