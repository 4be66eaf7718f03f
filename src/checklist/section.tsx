/** A section of the visit: its name, one line about it, and its shortcut. */
import type { ReactNode } from 'react';
import './section.css';

export type SectionId = 'patient' | 'safety' | 'criteria' | 'mimics' | 'exam' | 'labs' | 'causes';

type SectionProps = {
  readonly id: SectionId;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly shortcut?: ReactNode;
  readonly children: ReactNode;
};

export function Section({ id, title, hint, shortcut, children }: SectionProps) {
  return (
    <section id={id} className="section" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {hint === undefined ? null : <div className="muted hint">{hint}</div>}
        {shortcut}
      </header>
      {children}
    </section>
  );
}

type SheetProps = {
  readonly title?: string | undefined;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** Questions that belong together, on one sheet. */
export function Sheet({ title, action, children }: SheetProps) {
  return (
    <div className="sheet-block">
      {title === undefined ? null : (
        <div className="sheet-head">
          <h3>{title}</h3>
          {action}
        </div>
      )}
      <div className="sheet">{children}</div>
    </div>
  );
}
