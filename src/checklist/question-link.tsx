/** A link to a question on this page; the address says no more than its section. */
import type { ReactNode } from 'react';
import type { QuestionId } from '../rules/record/visit.ts';
import { questionAddress } from './question-place.ts';
import { jumpToQuestion } from './section-way.ts';

type QuestionLinkProps = { readonly to: QuestionId; readonly children: ReactNode };

export function QuestionLink({ to, children }: QuestionLinkProps) {
  return (
    <a
      href={questionAddress(to)}
      onClick={(event) => {
        event.preventDefault();
        jumpToQuestion(to);
      }}
    >
      {children}
    </a>
  );
}
