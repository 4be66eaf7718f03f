/** The register: every row of every table, to be looked up, linked to and printed. */
import { useState } from 'react';
import { CONTENT_HASH } from '../../rules/edition.ts';
import { SOURCES } from '../../rules/tables/sources.ts';
import type { Reading } from '../../evidence/standing.ts';
import { Banner } from '../../ui/banner.tsx';
import { StandsBadge } from './badge.tsx';
import { anchorOf, pictureAddress, type Spot } from './places.ts';
import { RuleRow } from './rule-row.tsx';
import { SearchField, type CountInWords } from './search-field.tsx';
import { found } from './search.ts';
import { SourceEntry } from './source-entry.tsx';
import { byTopic, TABLES, type ShownRow, type ShownTable } from '../../evidence/tables.ts';

const rowsInWords = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

const foundInWords: CountInWords = (count, search) => {
  if (search === '') return count === 1 ? '1 row.' : `${count} rows.`;
  return count === 1 ? `1 row with “${search}”.` : `${count} rows with “${search}”.`;
};

function Here({ table, row, reading }: HereProps) {
  if (reading === undefined || table.table === undefined) return null;
  const standing = reading.rowOf(table.table, row.id);
  if (standing === undefined) return null;
  return (
    <span className="here">
      In this visit: <StandsBadge stands={standing.stands} />{' '}
      <a href={pictureAddress(table.id)}>
        See it in the decision<span className="hidden-words">: {table.title}</span>
      </a>
    </span>
  );
}

type HereProps = {
  readonly table: ShownTable;
  readonly row: ShownRow;
  readonly reading: Reading | undefined;
};

type TableProps = {
  readonly table: ShownTable;
  readonly isOpen: boolean;
  readonly opensAll: boolean;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (anchor: string) => void;
  readonly reading: Reading | undefined;
};

function Table({ table, isOpen, opensAll, open, onToggle, reading }: TableProps) {
  const anchor = anchorOf(table.id);
  return (
    <details
      className="rule-table"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) onToggle(anchor);
      }}
    >
      <summary id={anchor}>
        <h3>{table.title}</h3>
        <span className="muted">{rowsInWords(table.rows.length)}</span>
      </summary>
      {isOpen ? (
        <>
          <p className="muted">{table.takes}</p>
          <ol className="rules">
            {table.rows.map((row) => {
              const of = anchorOf(table.id, row.id);
              return (
                <RuleRow
                  key={row.id}
                  table={table}
                  row={row}
                  isOpen={opensAll || open.has(of)}
                  onToggle={() => onToggle(of)}
                  here={<Here table={table} row={row} reading={reading} />}
                />
              );
            })}
          </ol>
        </>
      ) : null}
    </details>
  );
}

/** What the address leads to is open when it is come to. */
const opened = ({ table, row }: Spot): ReadonlySet<string> =>
  new Set(
    table === undefined
      ? []
      : [anchorOf(table), ...(row === undefined ? [] : [anchorOf(table, row)])],
  );

function isKnown({ table, row }: Spot): boolean {
  const known = TABLES.find(({ id }) => id === table);
  return known !== undefined && (row === undefined || known.rows.some(({ id }) => id === row));
}

/** On paper each source has its full title once, at the end. */
function SourcesInFull({ tables }: { readonly tables: readonly ShownTable[] }) {
  const cited = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.sources.map(({ source }) => source)),
  );
  return (
    <section>
      <h2>Sources</h2>
      <ul className="citations">
        {[...new Set(cited)].map((id) => (
          <li key={id}>
            {SOURCES[id].short}: <SourceEntry of={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type RulesViewProps = {
  /** A new object each time the address leads here. */
  readonly spot: Spot;
  readonly reading: Reading | undefined;
  /** Everything is open on paper. */
  readonly isPrinting: boolean;
};

export function RulesView({ spot, reading, isPrinting }: RulesViewProps) {
  const [search, setSearch] = useState('');
  const [arrived, setArrived] = useState(spot);
  const [open, setOpen] = useState(() => opened(spot));
  if (arrived !== spot) {
    setArrived(spot);
    setOpen(new Set([...open, ...opened(spot)]));
    setSearch('');
  }
  const tables = found(search);
  const count = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const isSearching = search.trim() !== '';
  const toggle = (anchor: string) => {
    const next = new Set(open);
    if (!next.delete(anchor)) next.add(anchor);
    setOpen(next);
  };
  return (
    <>
      {spot.table === undefined || isKnown(spot) ? null : (
        <Banner tone="caution">
          <p>
            There is no rule “{[spot.table, spot.row].filter(Boolean).join('/')}” in this edition.
          </p>
        </Banner>
      )}
      <SearchField
        label="Search the rules"
        says={foundInWords}
        text={search}
        count={count}
        onChange={setSearch}
      />
      {isPrinting ? (
        <p>
          {foundInWords(count, search.trim())} Content {CONTENT_HASH}.
        </p>
      ) : null}
      {byTopic(tables).map(({ topic, tables: of }) => (
        <section key={topic} className="topic">
          <h2>{topic}</h2>
          <div className="rule-tables">
            {of.map((table) => (
              <Table
                key={table.id}
                table={table}
                // A search opens what it finds.
                isOpen={isPrinting || open.has(anchorOf(table.id)) !== isSearching}
                opensAll={isPrinting}
                open={open}
                onToggle={toggle}
                reading={reading}
              />
            ))}
          </div>
        </section>
      ))}
      {isPrinting ? <SourcesInFull tables={tables} /> : null}
    </>
  );
}
