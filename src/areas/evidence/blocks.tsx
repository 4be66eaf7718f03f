/** Paragraphs, lists and tables of our evidence. */
import { Fragment } from 'react';
import { sectionAddress } from '../../checklist/section-link.tsx';
import { plain, type Block, type Inline } from '../../evidence/pages.ts';
import { anchorOf } from './places.ts';

/** What never changes its order may be known by its place. */
const keyed = <T,>(items: readonly T[]) => items.map((item, at) => ({ item, key: String(at) }));

function Part({ of }: { readonly of: Inline }) {
  if (typeof of === 'string') return of;
  switch (of.as) {
    case 'strong':
      return (
        <strong>
          <Words of={of.of} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Words of={of.of} />
        </em>
      );
    case 'code':
      return <code>{of.says}</code>;
    case 'section':
      return <a href={sectionAddress(of.id)}>{of.says}</a>;
  }
}

function Words({ of }: { readonly of: readonly Inline[] }) {
  return keyed(of).map(({ item, key }) => <Part key={key} of={item} />);
}

type Level = 3 | 4 | 5;

function Heading({ of, level }: { readonly of: readonly Inline[]; readonly level: Level }) {
  const Tag = `h${level}` as const;
  return (
    <Tag>
      <Words of={of} />
    </Tag>
  );
}

type List = Extract<Block, { as: 'list' }>;

function ListBlock({ of: { from, items }, level }: { readonly of: List; readonly level: Level }) {
  const drawn = keyed(items).map(({ item: { id, of }, key }) => (
    <li key={key} {...(id === undefined ? {} : { id: anchorOf(id), tabIndex: -1 })}>
      <Blocks of={of} level={level} />
    </li>
  ));
  return from === undefined ? <ul>{drawn}</ul> : <ol start={from}>{drawn}</ol>;
}

type Table = Extract<Block, { as: 'table' }>;

function Columns({ of: { head, rows } }: { readonly of: Table }) {
  return (
    <table className="page-table">
      <thead>
        <tr>
          {keyed(head).map(({ item, key }) => (
            <th key={key} scope="col">
              <Words of={item} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ item: [first = [], ...others], key: row }) => (
          <tr key={row}>
            <th scope="row">
              <Words of={first} />
            </th>
            {keyed(others).map(({ item, key }) => (
              <td key={key} data-label={plain(head[Number(key) + 1] ?? [])}>
                {item.length === 0 ? null : <Words of={item} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Columns headed by a letter stand side by side. */
const LETTER = 1;

/** More columns than a page can hold: each row stands by itself, named by its first two cells. */
function Records({ of: { head, rows } }: { readonly of: Table }) {
  return (
    <ul className="page-records">
      {keyed(rows).map(({ item: [id = [], name = [], ...others], key: row }) => (
        <li key={row}>
          <p className="record-name">
            <strong>
              <Words of={name} />
            </strong>{' '}
            <Words of={id} />
          </p>
          <dl>
            {keyed(others).map(({ item, key }) => (
              <div key={key} data-short={plain(head[Number(key) + 2] ?? []).length === LETTER}>
                <dt>
                  <Words of={head[Number(key) + 2] ?? []} />
                </dt>
                <dd>
                  <Words of={item} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

const MOST_COLUMNS = 5;

function OneBlock({ of, level }: { readonly of: Block; readonly level: Level }) {
  switch (of.as) {
    case 'heading':
      return <Heading of={of.of} level={level} />;
    case 'paragraph':
      return (
        <p>
          <Words of={of.of} />
        </p>
      );
    case 'list':
      return <ListBlock of={of} level={level} />;
    case 'table':
      return of.head.length > MOST_COLUMNS ? <Records of={of} /> : <Columns of={of} />;
  }
}

type BlocksProps = {
  readonly of: readonly Block[];
  /** Of the headings among them. */
  readonly level: Level;
};

export function Blocks({ of, level }: BlocksProps) {
  return keyed(of).map(({ item, key }) => (
    <Fragment key={key}>
      <OneBlock of={item} level={level} />
    </Fragment>
  ));
}
