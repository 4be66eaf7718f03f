/** A titled block of the panel, and what several of them share. */
import { useId, type ReactNode } from 'react';
import { QuestionLink } from '../../../checklist/question-link.tsx';
import type { OpenQuestion } from '../../../rules/words/assessment.ts';

type BlockProps = { readonly title: string; readonly children: ReactNode };

export function Block({ title, children }: BlockProps) {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** Links in one line, as many as there are. */
export function Links({ of }: { readonly of: readonly OpenQuestion[] }) {
  return (
    <ul className="inline-links">
      {of.map(({ question, says }) => (
        <li key={question}>
          <QuestionLink to={question}>{says}</QuestionLink>
        </li>
      ))}
    </ul>
  );
}
