/** The source articles, line by line: each statement with its place, its disagreement or a reason. */
import { use } from 'react';
import { ARTICLES } from '../../evidence/source-articles/articles.ts';
import type { Article, Statement } from '../../evidence/source-articles/statement.ts';
import { isAsked } from '../../rules/facts/relevance.ts';
import { Banner } from '../../ui/banner.tsx';
import { linksOf, type PlaceLink } from './article-places.ts';
import { RunningVisit } from './asked.tsx';
import { foundArticles } from './found-articles.ts';
import { anchorOf, type Spot } from './places.ts';
import { SearchField, type CountInWords } from './search-field.tsx';
import { useArrivedSearch } from './use-arrived-search.ts';
import './trace.css';

const foundInWords: CountInWords = (count, search) => {
  const statements = count === 1 ? '1 statement' : `${count} statements`;
  return search === '' ? `${statements}.` : `${statements} with “${search}”.`;
};

function Place({ of: { href, says, note, question } }: { readonly of: PlaceLink }) {
  const visit = use(RunningVisit);
  if (question === undefined)
    return (
      <>
        <a href={href}>{says}</a>
        {note === undefined ? null : <span className="muted"> {note}</span>}
      </>
    );
  return isAsked(visit, question) ? (
    <>
      Asked in the visit: <a href={href}>{says}</a>
    </>
  ) : (
    `Asked in the visit: ${says} (not with the answers so far)`
  );
}

function Here({ of }: { readonly of: Statement }) {
  if (of.notUsed !== undefined)
    return (
      <>
        <strong>Not used.</strong> {of.notUsed}
      </>
    );
  return (
    <>
      {of.disagreement === undefined ? null : <strong>Sources disagree:</strong>}
      <ul>
        {linksOf(of).map((place) => (
          <li key={place.href}>
            <Place of={place} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneArticle({ of: { id, title, quality, statements } }: { readonly of: Article }) {
  const name = `article-${id}`;
  return (
    <section className="topic">
      <h2 id={name}>
        <span className="num">{id}</span> {title}
      </h2>
      <p className="muted">{quality}</p>
      <table className="trace" data-columns="2" aria-labelledby={name}>
        <thead>
          <tr>
            <th scope="col">Statement</th>
            <th scope="col">Here</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement.id} id={anchorOf(statement.id)} tabIndex={-1}>
              <th scope="row">
                <code>{statement.id}</code> {statement.says}
              </th>
              <td data-label="Here">
                <Here of={statement} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const isKnown = (id: string): boolean =>
  ARTICLES.some(({ statements }) => statements.some((statement) => statement.id === id));

export type ArticlesViewProps = {
  /** A new object each time the address leads here. */
  readonly spot: Spot;
};

export function ArticlesView({ spot }: ArticlesViewProps) {
  const [search, setSearch] = useArrivedSearch(spot);
  const articles = foundArticles(search);
  return (
    <>
      {spot.table === undefined || isKnown(spot.table) ? null : (
        <Banner tone="caution">
          <p>There is no statement “{spot.table}” in this edition.</p>
        </Banner>
      )}
      <p>
        The five articles that this checklist was asked for, each statement in our words. None of
        them is a guideline: where they differ from one, the guideline counts.
      </p>
      <SearchField
        label="Search the source articles"
        says={foundInWords}
        text={search}
        count={articles.reduce((sum, { statements }) => sum + statements.length, 0)}
        onChange={setSearch}
      />
      {articles.map((article) => (
        <OneArticle key={article.id} of={article} />
      ))}
    </>
  );
}
