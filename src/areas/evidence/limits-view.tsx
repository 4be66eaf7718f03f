/** Every limit with its figures, and every source with what was read of it and when. */
import { Cited } from '../../checklist/section-link.tsx';
import { quantity } from '../../rules/record/quantities.ts';
import type { Threshold } from '../../rules/logic/interval.ts';
import { REGISTER } from '../../evidence/register.ts';
import { SOURCE_IDS, SOURCES } from '../../rules/tables/sources.ts';
import { READ_OF, type Read } from '../../rules/tables/cited.ts';
import { LIMITS } from '../../evidence/thresholds.ts';
import { leaves } from '../../evidence/parts.ts';
import { Figures } from './figures.tsx';
import { anchorOf, ruleAddress } from './places.ts';
import { SourceEntry } from './source-entry.tsx';

type Use = { readonly table: string; readonly row: string };

/** The rows that compare with it; a limit may also serve a fact before any row. */
const usesOf = (limit: Threshold): readonly Use[] =>
  REGISTER.flatMap(({ table }) =>
    table.rows
      .filter(({ when }) =>
        leaves(when).some((leaf) => leaf.kind === 'number' && leaf.limit.id === limit.id),
      )
      .map((row) => ({ table: table.id, row: row.id })),
  );

function Uses({ limit }: { readonly limit: Threshold }) {
  const uses = usesOf(limit);
  if (uses.length === 0) return <span className="muted">Read by a fact or a picture.</span>;
  return (
    <span className="uses">
      {uses.map(({ table, row }) => (
        <a key={`${table}/${row}`} href={ruleAddress(table, row)}>
          {row}
        </a>
      ))}
    </span>
  );
}

const READ: Readonly<Record<Read, string>> = {
  original: 'in the original',
  abstract: 'in its abstract',
  secondary: 'in pages that restate it',
  recalled: 'common knowledge, not read in one text',
};

export function LimitsView() {
  return (
    <>
      <section className="topic">
        <h2>Limits</h2>
        {LIMITS.map(({ of, limits }) => (
          <section key={of} className="topic">
            <h3>{quantity(of).name}</h3>
            <ul className="cards">
              {limits.map((limit) => (
                <li key={limit.id}>
                  <h4>{limit.name}</h4>
                  <Figures of={limit} />
                  <p className="muted">
                    <Cited citation={limit.citation} />
                  </p>
                  <Uses limit={limit} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <section className="topic">
        <h2>Sources</h2>
        <ul className="cards">
          {SOURCE_IDS.map((id) => (
            <li key={id} id={anchorOf(id)} tabIndex={-1}>
              <h3>{SOURCES[id].short}</h3>
              <p>
                <SourceEntry of={id} />
              </p>
              <p className="muted">Read: {READ[READ_OF[id]]}.</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
