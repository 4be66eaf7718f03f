/** All of one row: what it says, when, by which facts and limits, and on whose word. */
import { FACT_WORDS } from '../../rules/words/facts.ts';
import type { AnyTable } from '../../evidence/register.ts';
import type { Condition } from '../../rules/logic/condition.ts';
import { factsOf, limitsOf } from '../../evidence/parts.ts';
import { Asked } from './asked.tsx';
import { CitationList } from './citation-list.tsx';
import { ExampleList } from './example-list.tsx';
import { DISAGREEMENTS } from '../../evidence/disagreements.ts';
import { Figures } from './figures.tsx';
import { disagreementAddress } from './places.ts';
import type { ShownRow } from '../../evidence/tables.ts';
import { Tree } from './tree.tsx';

function Facts({ when }: { readonly when: Condition<never> }) {
  const facts = factsOf(when);
  if (facts.length === 0) return null;
  return (
    <section>
      <h5>What it reads</h5>
      <dl className="facts">
        {facts.map((fact) => {
          const { says, asks } = FACT_WORDS[fact];
          return (
            <div key={fact}>
              <dt>{says}</dt>
              <dd>
                <Asked questions={asks} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Limits({ when }: { readonly when: Condition<never> }) {
  const limits = limitsOf(when);
  if (limits.length === 0) return null;
  return (
    <section>
      <h5>{limits.length === 1 ? 'Limit' : 'Limits'}</h5>
      <ul className="limits">
        {limits.map((limit) => (
          <li key={limit.id}>
            <strong>{limit.name}</strong>
            <Figures of={limit} />
            <CitationList citations={[limit.citation]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where sources disagree on what the row does, the reader is told beside it (D50). */
function Disputed({ place }: { readonly place: string }) {
  const disputed = DISAGREEMENTS.filter(({ rules }) => rules.includes(place));
  if (disputed.length === 0) return null;
  return (
    <section>
      <h5>Sources disagree</h5>
      <p className="uses">
        {disputed.map(({ id, topic }) => (
          <a key={id} href={disagreementAddress(id)}>
            {topic}
          </a>
        ))}
      </p>
    </section>
  );
}

function reassuring({ reassures }: ShownRow, { takes }: AnyTable): string {
  if (!reassures) return 'It does not reassure.';
  return takes === 'first'
    ? 'It reassures: so it is not shown while a row above it is open.'
    : 'It reassures.';
}

type RuleBodyProps = {
  /** "iron/iron.adult.oralOrIv". */
  readonly place: string;
  readonly row: ShownRow;
  /** The table of the rules that it stands in; absent for a list. */
  readonly table: AnyTable | undefined;
};

export function RuleBody({ place, row, table }: RuleBodyProps) {
  const { when } = row;
  const isLater = table?.takes === 'first' && table.rows[0]?.id !== row.id;
  return (
    <div className="rule-body">
      {row.says.length === 0 ? null : (
        <div className="says">
          {row.says.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {row.details.length === 0 ? null : (
        <dl className="facts">
          {row.details.map(({ label, says }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      )}
      {when === undefined ? null : (
        <>
          <section>
            <h5>{isLater ? 'When no row above decides, and' : 'When'}</h5>
            <Tree condition={when} />
          </section>
          <Facts when={when} />
          <Limits when={when} />
          {table === undefined ? null : <ExampleList table={table} row={row.id} when={when} />}
        </>
      )}
      {table === undefined ? null : <p>{reassuring(row, table)}</p>}
      <Disputed place={place} />
      <section>
        <h5>{row.sources.length === 1 ? 'Source' : 'Sources'}</h5>
        <CitationList citations={row.sources} />
      </section>
    </div>
  );
}
