/** What matters now, and what a negative asks next: a name with its number, then one line. */
import { QuestionLink } from '../../../checklist/question-link.tsx';
import type { Mattering } from '../../../rules/words/further-flags.ts';

function Name({ matter: { time, name, question } }: { readonly matter: Mattering }) {
  const words =
    time === undefined ? (
      name
    ) : (
      <>
        <span className="time">{time}</span> {name}
      </>
    );
  return (
    <b>{question === undefined ? words : <QuestionLink to={question}>{words}</QuestionLink>}</b>
  );
}

type MattersProps = {
  readonly title: string;
  readonly of: readonly Mattering[];
  readonly isRanked?: boolean;
};

export function Matters({ title, of, isRanked = false }: MattersProps) {
  if (of.length === 0) return null;
  const List = isRanked ? 'ol' : 'ul';
  return (
    <div className="matters">
      <h3>{title}</h3>
      <List>
        {of.map((matter) => (
          <li key={matter.id} data-flag={matter.time === undefined ? undefined : ''}>
            <Name matter={matter} />
            {matter.line === '' ? null : <p>{matter.line}</p>}
          </li>
        ))}
      </List>
    </div>
  );
}
