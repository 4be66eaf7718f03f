/** What would change the result of the running visit: worked out while the page is idle. */
import { useEffect, useState } from 'react';
import { inIdleTime } from '../../browser/in-idle-time.ts';
import { whatIf } from '../../evidence/what-if.ts';
import type { WhatIf as Sentence, WhatIfs } from '../../evidence/what-if-words.ts';
import type { Visit } from '../../rules/record/visit.ts';
import './what-if.css';

type WhatIfProps = {
  readonly visit: Visit;
  /** An ISO date. */
  readonly today: string;
};

type Found = WhatIfProps & { readonly result: WhatIfs };

type SentencesProps = {
  readonly title: string;
  readonly list: readonly Sentence[];
  readonly none: string;
};

function Sentences({ title, list, none }: SentencesProps) {
  return (
    <section>
      <h3>{title}</h3>
      {list.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul>
          {list.map(({ says }) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const NONE = 'None of the answers that were tried.';

export function WhatIf({ visit, today }: WhatIfProps) {
  const [found, setFound] = useState<Found>();
  useEffect(
    () =>
      inIdleTime(whatIf(visit, today), (result) => {
        setFound({ visit, today, result });
      }),
    [visit, today],
  );
  // Sentences about the visit as it was a moment ago would be untrue of it now.
  const result = found?.visit === visit && found.today === today ? found.result : undefined;
  return (
    <section className="topic what-if">
      <h2>What would change this</h2>
      <p className="muted">
        Each question of the running visit is given its other answers, one at a time: numbers around
        their limits, one sign or detail, one medicine of each class. Then two together, of those
        questions that are open or cited.
      </p>
      {result === undefined ? (
        <p>Being worked out.</p>
      ) : (
        <>
          <Sentences title="The verdict" list={result.verdict} none={NONE} />
          <Sentences title="How soon" list={result.urgency} none={NONE} />
          <p className="muted">
            {result.isComplete
              ? `${result.tries} sets of answers were tried. The most telling are named.`
              : `${result.tries} sets of answers were tried; there are more pairs than that. The most telling are named.`}
          </p>
        </>
      )}
    </section>
  );
}
