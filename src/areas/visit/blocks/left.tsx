/** What is left, in a line: counts as links, and what was told on what was asked. */
import { Fragment } from 'react';
import { QuestionLink } from '../../../checklist/question-link.tsx';
import type { Count } from '../../../rules/words/left-open.ts';
import type { Glance } from '../../../rules/words/glance.ts';

type CountsProps = { readonly title: string; readonly of: readonly Count[] };

function Counts({ title, of }: CountsProps) {
  if (of.length === 0) return null;
  return (
    <p>
      <b>{title}:</b>{' '}
      {of.map(({ says, question }, at) => (
        <Fragment key={question}>
          {at === 0 ? '' : ', '}
          <QuestionLink to={question}>{says}</QuestionLink>
        </Fragment>
      ))}
      .
    </p>
  );
}

export function Left({ left, asked }: { readonly left: Glance['left']; readonly asked: string }) {
  const { open, notNeeded, mayLower } = left;
  if (open.length + notNeeded.length + mayLower.length === 0 && asked === '') return null;
  return (
    <div className="left">
      <Counts title="Open" of={open} />
      {asked === '' ? null : <p>{asked}</p>}
      <Counts title="Not needed for this" of={notNeeded} />
      <Counts title="Still blank, and may lower this" of={mayLower} />
    </div>
  );
}
