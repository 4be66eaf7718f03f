/** The five criteria in a row, each a link to its question; shape and words tell them apart. */
import { QuestionLink } from '../../../checklist/question-link.tsx';
import type { Rung } from '../../../rules/words/ladder.ts';

const STATES = {
  yes: { mark: '✓', words: 'met' },
  no: { mark: 'No', words: 'not met' },
  open: { mark: '?', words: 'open' },
  blank: { mark: '', words: 'not answered' },
} as const satisfies Record<Rung['state'], { mark: string; words: string }>;

function RungLine({ rung: { name, state, isNext, question } }: { readonly rung: Rung }) {
  const { mark, words } = STATES[state];
  return (
    <li data-state={state} data-next={isNext ? '' : undefined}>
      <QuestionLink to={question}>
        <span className="mark" aria-hidden="true">
          {mark}
        </span>
        {name}
        <span className="hidden-words">: {isNext ? `${words}, next` : words}</span>
      </QuestionLink>
    </li>
  );
}

export function Ladder({ of }: { readonly of: readonly Rung[] }) {
  return (
    <ol className="ladder" aria-label="The five criteria">
      {of.map((rung) => (
        <RungLine key={rung.number} rung={rung} />
      ))}
    </ol>
  );
}
