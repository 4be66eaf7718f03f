/** Two attempts at one case, and what comes next: its twin, another case, the same once more. */
import { useState } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import { day, now } from '../../browser/clock.ts';
import { printPage } from '../../browser/print.ts';
import { dayInWords } from '../../language/in-words.ts';
import type { Finished } from '../../practice/attempt.ts';
import type { Case } from '../../practice/case-schema.ts';
import { attemptBefore, compared } from '../../practice/compared.ts';
import { pageText, type Page } from '../../practice/page.ts';
import { nextBest } from '../../practice/spacing.ts';
import { twinOf } from '../../practice/twin.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import {
  leave,
  lookAt,
  openCase,
  play,
  type Committed,
  type Practice,
} from '../../visit/practice-session.ts';

type AgainProps = {
  readonly practice: Practice;
  readonly of: Case;
  readonly own: boolean;
  readonly committed: Committed;
  readonly finished: readonly Finished[];
  readonly cases: readonly Case[];
};

const dayOf = ({ finishedAt }: Finished): string => dayInWords(finishedAt.slice(0, 10));

export function TwoTries({ practice, of, committed, finished }: AgainProps) {
  const { attempt } = committed;
  const before = attemptBefore(finished, attempt);
  if (before === undefined) return null;
  return (
    <Details summary="Beside the attempt before" note={dayOf(before)}>
      <table className="two-tries">
        <thead>
          <tr>
            <th scope="col">Attempt of</th>
            <th scope="col">{dayOf(before)}</th>
            <th scope="col">{dayOf(attempt)}</th>
          </tr>
        </thead>
        <tbody>
          {compared(of, before, committed).map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.before}</td>
              <td>{row.now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => lookAt(practice, of, before)}>Open the attempt before</Button>
    </Details>
  );
}

export function TwinOffer({ practice, of, cases, finished }: AgainProps) {
  const [twin] = useState(() => twinOf(of, cases));
  if (twin === undefined) return null;
  const { opening, id } = twin.case;
  const wasPlayed = finished.some(({ caseId, own }) => caseId === id && own !== true);
  return (
    <section className="card twin" aria-label="The twin of this case">
      <h2>
        {twin.differs === 1
          ? 'The same legs, one answer different'
          : `Much the same legs, ${twin.differs} answers different`}
      </h2>
      <p>{opening.who}</p>
      <blockquote>{opening.says}</blockquote>
      {wasPlayed ? (
        <ul>
          {twin.contrasts.map(({ question, label, here, there }) => (
            <li key={question}>
              {label}. Here: {here}. There: {there}.
            </li>
          ))}
        </ul>
      ) : null}
      <div className="ways">
        <Button onClick={() => openCase(practice, twin.case)}>
          {wasPlayed ? 'Open the twin again' : 'Play the twin'}
        </Button>
      </div>
    </section>
  );
}

type WaysProps = AgainProps & { readonly page: Page };

export function Ways({ practice, of, own, cases, finished, page }: WaysProps) {
  const [said, setSaid] = useState('');
  const offer = nextBest(cases, finished, day(now()));
  const copy = async () => {
    const result = await copyText(pageText(page));
    setSaid(result.ok ? 'Copied as text.' : result.says);
  };
  return (
    <div className="ways">
      {offer === undefined ? null : (
        <Button look="primary" onClick={() => play(practice, offer.case)}>
          Next case
        </Button>
      )}
      <Button onClick={() => leave(practice)}>All cases</Button>
      <Button onClick={() => play(practice, of, own)}>Play again</Button>
      <Button onClick={printPage}>Print one page</Button>
      <Button onClick={() => void copy()}>Copy as text</Button>
      <output className="muted">{said}</output>
    </div>
  );
}
