/** The traceability table: from each requirement to its rules, their sources and the tests. */
import { type ReactNode } from 'react';
import { sectionAddress } from '../../checklist/section-link.tsx';
import { SOURCES } from '../../rules/tables/sources.ts';
import { anchorOf, ruleAddress, sourceAddress, traceAddress, type Spot } from './places.ts';
import { SearchField, type CountInWords } from './search-field.tsx';
import { foundTraced, type Traced, type TracedGroup } from './traced.ts';
import { useArrivedSearch } from './use-arrived-search.ts';
import './trace.css';

const foundInWords: CountInWords = (count, search) => {
  if (search === '') return count === 1 ? '1 requirement.' : `${count} requirements.`;
  return count === 1
    ? `1 requirement with “${search}”.`
    : `${count} requirements with “${search}”.`;
};

/** More than these are counted, and opened on demand. */
const SHOWN = 3;

type ListProps = {
  /** Of more than are shown. */
  readonly counted: (count: number) => string;
  readonly isOpen: boolean;
  readonly items: readonly { readonly key: string; readonly says: ReactNode }[];
};

function List({ counted, isOpen, items }: ListProps) {
  const list = (
    <ul>
      {items.map(({ key, says }) => (
        <li key={key}>{says}</li>
      ))}
    </ul>
  );
  if (items.length <= SHOWN) return list;
  // Where all are asked for, on paper, they stand open.
  return (
    <details key={String(isOpen)} open={isOpen}>
      <summary>{counted(items.length)}</summary>
      {list}
    </details>
  );
}

/** Without a row, it is held by code that every visit passes through. */
const NO_ROW = <span className="muted">No row of its own: the code holds it.</span>;

function Rules({ of, isOpen }: { readonly of: Traced; readonly isOpen: boolean }) {
  const items = [
    ...of.requirements.map((id) => ({ key: id, says: <a href={traceAddress(id)}>{id}</a> })),
    ...of.rules.map((id) => ({ key: id, says: <a href={ruleAddress(id)}>{id}</a> })),
    ...of.files.map((file) => ({ key: file, says: <code>{file}</code> })),
  ];
  return items.length === 0 ? (
    NO_ROW
  ) : (
    <List counted={(count) => `${count} places`} isOpen={isOpen} items={items} />
  );
}

function Sources({ of }: { readonly of: Traced }) {
  const ids = [...new Set(of.citations.map(({ source }) => source))];
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={sourceAddress(id)}>{SOURCES[id].short}</a>
        </li>
      ))}
    </ul>
  );
}

function Row({ of, isOpen }: { readonly of: Traced; readonly isOpen: boolean }) {
  return (
    <tr id={anchorOf(of.id)} tabIndex={-1}>
      <th scope="row">
        {/^[TD]\d+$/u.test(of.id) ? (
          <a href={sectionAddress(of.id)}>
            <code>{of.id}</code>
          </a>
        ) : null}{' '}
        {of.name}
        <span className="muted">{of.says}</span>
      </th>
      <td data-label="Rules">
        <Rules of={of} isOpen={isOpen} />
      </td>
      <td data-label="Sources">
        <Sources of={of} />
      </td>
      <td data-label="Tests">
        <List
          counted={(count) => `${count} tests`}
          isOpen={isOpen}
          items={of.tests.map(({ file, title }) => ({
            key: `${file} ${title}`,
            says: (
              <>
                {title} <span className="muted">{file}</span>
              </>
            ),
          }))}
        />
      </td>
    </tr>
  );
}

function Group({ id, title, of, isOpen }: TracedGroup & { readonly isOpen: boolean }) {
  const name = `trace-${id}`;
  return (
    <section className="topic">
      <h2 id={name}>{title}</h2>
      <table className="trace" aria-labelledby={name}>
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            <th scope="col">Rules</th>
            <th scope="col">Sources</th>
            <th scope="col">Tests that name it</th>
          </tr>
        </thead>
        <tbody>
          {of.map((each) => (
            <Row key={each.id} of={each} isOpen={isOpen} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

export type TraceViewProps = {
  /** A new object each time the address leads here. */
  readonly spot: Spot;
  /** Everything is open on paper. */
  readonly isPrinting: boolean;
};

export function TraceView({ spot, isPrinting }: TraceViewProps) {
  const [search, setSearch] = useArrivedSearch(spot);
  const groups = foundTraced(search);
  return (
    <>
      <SearchField
        label="Search the requirements"
        says={foundInWords}
        text={search}
        count={groups.reduce((sum, { of }) => sum + of.length, 0)}
        onChange={setSearch}
      />
      {groups.map((group) => (
        <Group key={group.id} {...group} isOpen={isPrinting} />
      ))}
    </>
  );
}
