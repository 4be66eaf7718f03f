/** The decision as a picture: every table a tree, with what the running visit says of each part. */
import { useState } from 'react';
import type { Reading, Standing, Stands } from '../../evidence/standing.ts';
import type { AnyTable } from '../../evidence/register.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { StandsBadge, TruthBadge } from './badge.tsx';
import { anchorOf, ruleAddress, type Spot } from './places.ts';
import { byTopic, TABLES, type ShownRow, type ShownTable } from '../../evidence/tables.ts';
import { Tree } from './tree.tsx';

const SHOWN_OPEN: readonly Stands[] = [
  'decides',
  'stands-unless',
  'withheld',
  'fires',
  'not-first',
];

/** Of a ladder also what may still overtake; a list of flags would be all open. */
const isOpenAtFirst = (standing: Standing | undefined, { takes }: AnyTable): boolean =>
  standing !== undefined &&
  (SHOWN_OPEN.includes(standing.stands) || (takes === 'first' && standing.stands === 'open'));

type BranchProps = {
  readonly table: AnyTable;
  readonly row: ShownRow;
  readonly reading: Reading | undefined;
};

function Branch({ table, row, reading }: BranchProps) {
  const standing = reading?.rowOf(table, row.id);
  const [isOpen, setOpen] = useState(() => isOpenAtFirst(standing, table));
  if (row.when === undefined) return null;
  return (
    <li data-stands={standing?.stands}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {standing === undefined ? null : <StandsBadge stands={standing.stands} />}
          <h4>{row.title}</h4>
        </summary>
        {isOpen ? (
          <>
            <Tree condition={row.when} reading={reading} />
            <p className="rule-foot">
              <a href={ruleAddress(table.id, row.id)}>
                Rule {table.id}/{row.id}
              </a>
            </p>
          </>
        ) : null}
      </details>
    </li>
  );
}

/** One line for a closed table: which row decides, or how many hold and how many are open. */
function standsInWords({ rows }: ShownTable, table: AnyTable, reading: Reading): string {
  const standings = rows.map((row) => ({ row, stands: reading.rowOf(table, row.id)?.stands }));
  const count = (...wanted: readonly Stands[]) =>
    standings.filter(({ stands }) => stands !== undefined && wanted.includes(stands)).length;
  if (count('not-read') > 0) return 'Not read in this visit.';
  const open = count('open');
  if (table.takes === 'every') {
    const holding = count('fires', 'gives-way', 'not-first');
    return holding === 1 ? `1 row holds, ${open} open.` : `${holding} rows hold, ${open} open.`;
  }
  const deciding = standings.find(
    ({ stands }) => stands === 'decides' || stands === 'stands-unless',
  );
  if (deciding === undefined)
    return open === 1 ? 'Open: 1 row may yet hold.' : `Open: ${open} rows may yet hold.`;
  const { stands, row } = deciding;
  return stands === 'decides' ? row.title : `${row.title} Unless: ${open} open above it.`;
}

type PictureProps = {
  readonly table: ShownTable;
  readonly of: AnyTable;
  readonly isWanted: boolean;
  readonly reading: Reading | undefined;
};

function Picture({ table, of, isWanted, reading }: PictureProps) {
  const [isOpen, setOpen] = useState(isWanted);
  return (
    <details
      className="rule-table"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary id={anchorOf(table.id)}>
        <h3>{table.title}</h3>
        {reading === undefined ? null : (
          <span className="muted">{standsInWords(table, of, reading)}</span>
        )}
      </summary>
      {isOpen ? (
        <>
          <p className="muted">{table.takes}</p>
          <ol className="branches">
            {table.rows.map((row) => (
              <Branch key={row.id} table={of} row={row} reading={reading} />
            ))}
          </ol>
        </>
      ) : null}
    </details>
  );
}

type PictureViewProps = {
  readonly spot: Spot;
  readonly reading: Reading | undefined;
};

export function PictureView({ spot, reading }: PictureViewProps) {
  return (
    <>
      {reading === undefined ? (
        <p>No visit is running: the tables are drawn without marks.</p>
      ) : (
        <p className="legend">
          <Sentence
            says="The running visit, as it is recorded now. Each part of a rule is marked {yes}, {no} or {open}: not answered, unsure, or not measured."
            gaps={{
              yes: <TruthBadge truth="yes" />,
              no: <TruthBadge truth="no" />,
              open: <TruthBadge truth="undetermined" />,
            }}
          />
        </p>
      )}
      {byTopic(TABLES).map(({ topic, tables }) => {
        const drawn = tables.flatMap((table) =>
          table.table === undefined ? [] : [{ table, of: table.table }],
        );
        return drawn.length === 0 ? null : (
          <section key={topic} className="topic">
            <h2>{topic}</h2>
            <div className="rule-tables">
              {drawn.map(({ table, of }) => (
                <Picture
                  // Where the address leads to it anew, it opens anew.
                  key={spot.table === table.id ? `${table.id} wanted` : table.id}
                  table={table}
                  of={of}
                  isWanted={spot.table === table.id}
                  reading={reading}
                />
              ))}
            </div>
          </section>
        );
      })}
    </>
  );
}
