/** A link to a question on this page; nothing is written into the address. */
import type { ReactNode } from 'react';
import type { QuestionId } from '../rules/record/visit.ts';
import { goToQuestion } from './keys.ts';
import { questionAddress } from './question-place.ts';

type QuestionLinkProps = { readonly to: QuestionId; readonly children: ReactNode };

export function QuestionLink({ to, children }: QuestionLinkProps) {
  return (
    <a
      href={questionAddress(to)}
      onClick={(event) => {
        event.preventDefault();
        goToQuestion(to);
      }}
    >
      {children}
    </a>
  );
}
