/** Plain search over the source articles: every word typed must stand in the line. */
import { ARTICLES } from '../../evidence/source-articles/articles.ts';
import type { Article, Statement } from '../../evidence/source-articles/statement.ts';
import { linksOf } from './article-places.ts';
import { typedWords } from './search.ts';

const textOf = ({ title }: Article, statement: Statement): string =>
  [
    statement.id,
    title,
    statement.says,
    statement.notUsed ?? '',
    ...linksOf(statement).flatMap(({ says, note = '' }) => [says, note]),
  ]
    .join(' ')
    .toLowerCase();

/** The articles with the statements that hold every word typed; all of them when nothing is typed. */
export function foundArticles(search: string): readonly Article[] {
  const typed = typedWords(search);
  return ARTICLES.map((article) => ({
    ...article,
    statements: article.statements.filter((statement) => {
      const text = textOf(article, statement);
      return typed.every((word) => text.includes(word));
    }),
  })).filter(({ statements }) => statements.length > 0);
}
