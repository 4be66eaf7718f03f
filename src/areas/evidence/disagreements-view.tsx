/** Where sources disagree, and what is our own choice and awaits a signature. */
import {
  AWAITS_SIGNATURE,
  DISAGREEMENTS,
  type Disagreement,
} from '../../evidence/disagreements.ts';
import { quantity } from '../../rules/record/quantities.ts';
import type { Threshold } from '../../rules/logic/interval.ts';
import { Cited } from '../../checklist/section-link.tsx';
import { LIMITS } from '../../evidence/thresholds.ts';
import { Figures } from './figures.tsx';
import { anchorOf, ruleAddress } from './places.ts';
import { RuleLinks } from './rule-links.tsx';
import { TABLES } from '../../evidence/tables.ts';

function One({ of }: { readonly of: Disagreement }) {
  return (
    <article className="disagreement" id={anchorOf(of.id)} tabIndex={-1}>
      <h3>{of.topic}</h3>
      <ul className="voices">
        {of.voices.map(({ who, says }) => (
          <li key={says}>
            {says}
            <span className="muted">
              {typeof who === 'string' ? who : <Cited citation={who} />}
            </span>
          </li>
        ))}
      </ul>
      <dl className="facts">
        <div>
          <dt>Here</dt>
          <dd>{of.here}</dd>
        </div>
        <div>
          <dt>Because</dt>
          <dd>{of.because}</dd>
        </div>
      </dl>
      <RuleLinks rules={of.rules} />
    </article>
  );
}

const isOurs = ({ citation }: Threshold): boolean => citation.strength === 'design';

const ownTables = TABLES.map((table) => ({
  ...table,
  rows: table.rows.filter(({ sources }) => sources.some(({ strength }) => strength === 'design')),
})).filter(({ rows }) => rows.length > 0);

export function DisagreementsView() {
  return (
    <>
      <section className="topic">
        <h2>Where sources disagree</h2>
        {DISAGREEMENTS.map((of) => (
          <One key={of.id} of={of} />
        ))}
      </section>
      <section className="topic">
        <h2>Our own choice</h2>
        <p>{AWAITS_SIGNATURE}</p>
        <h3>Limits</h3>
        <ul className="own">
          {LIMITS.flatMap(({ of, limits }) =>
            limits.filter(isOurs).map((limit) => (
              <li key={limit.id}>
                {quantity(of).name}, {limit.name} <Figures of={limit} />
              </li>
            )),
          )}
        </ul>
        {ownTables.map((table) => (
          <section key={table.title}>
            <h3>{table.title}</h3>
            <ul className="own">
              {table.rows.map((row) => (
                <li key={row.id}>
                  <a href={ruleAddress(table.id, row.id)}>{row.id}</a>{' '}
                  <span className="muted">{row.title}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </>
  );
}
