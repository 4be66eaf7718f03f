/** A section of the visit: its short path, and *More* of it, closed until it is wanted. */
import type { ReactNode } from 'react';
import { SHORT_PATH, type SectionId } from '../rules/record/path.ts';
import { useRest } from './path.tsx';
import { Row } from './row.tsx';
import './section.css';

type SectionWords = { readonly title: string; readonly hint?: string };

const WORDS: Readonly<Record<SectionId, SectionWords>> = {
  patient: { title: 'Patient', hint: 'no names, no dates of birth' },
  criteria: { title: 'Five criteria', hint: 'all five are needed' },
  safety: { title: 'Safety', hint: 'each by itself' },
  mimics: { title: 'Mimics', hint: 'each by itself' },
  exam: { title: 'Six core signs', hint: 'blank: not examined' },
  labs: { title: 'Bloods', hint: 'value, unit, date drawn' },
  causes: { title: 'Medicines' },
};

type PathSectionProps = {
  readonly id: SectionId;
  /** After the short path, such as the criterion that is earned. */
  readonly children?: ReactNode;
};

export function PathSection({ id, children }: PathSectionProps) {
  const rest = useRest();
  const { title, hint } = WORDS[id];
  return (
    <section id={id} className="section" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {hint === undefined ? null : <span className="hint">{hint}</span>}
        {rest === undefined ? null : <rest.MoreButton section={id} title={title} />}
      </header>
      {SHORT_PATH[id].map((each) => (
        <Row key={each} id={each} />
      ))}
      {children}
      {rest === undefined ? null : <rest.MoreRows section={id} />}
    </section>
  );
}
