/** Plain search over everything that a row shows: every word typed must be there. */
import { conditionInWords } from '../../rules/words/reasons.ts';
import { FACT_WORDS, factName } from '../../rules/words/facts.ts';
import { BIBLIOGRAPHY } from '../../rules/tables/bibliography.ts';
import type { Citation } from '../../rules/tables/sources.ts';
import { citationInWords, sectionInWords } from '../../rules/tables/cited.ts';
import type { Line } from '../../rules/logic/condition.ts';
import { leaves } from '../../evidence/parts.ts';
import { TABLES, type ShownRow, type ShownTable } from '../../evidence/tables.ts';

const words = ({ says, of }: Line): string => [says, ...of.map(words)].join(' ');

function cited(citation: Citation): string {
  const { title, numbers = {} } = BIBLIOGRAPHY[citation.source];
  const said = [citationInWords(citation), sectionInWords(citation.section)];
  return [...said, title, ...Object.values(numbers)].join(' ');
}

function textOf({ id, title, topic }: ShownTable, row: ShownRow): string {
  const parts = [
    `${id}/${row.id}`,
    title,
    topic,
    row.title,
    ...row.says,
    ...row.details.map(({ says }) => says),
    ...row.sources.map(cited),
  ];
  if (row.when !== undefined) {
    parts.push(words(conditionInWords(row.when)));
    for (const leaf of leaves(row.when)) {
      parts.push(FACT_WORDS[factName(leaf.fact)].says);
      if (leaf.kind === 'number') parts.push(cited(leaf.limit.citation));
    }
  }
  return parts.join(' ').toLowerCase();
}

/** Made at the first search, and then kept. */
const texts = new Map<ShownRow, string>();

function matches(table: ShownTable, row: ShownRow, typed: readonly string[]): boolean {
  const text = texts.get(row) ?? textOf(table, row);
  texts.set(row, text);
  return typed.every((word) => text.includes(word));
}

/** The words that are looked for, in small letters. */
export const typedWords = (search: string): readonly string[] =>
  search.toLowerCase().split(/\s+/u).filter(Boolean);

/** The tables with the rows that match; all of them when nothing is typed. */
export function found(search: string): readonly ShownTable[] {
  const typed = typedWords(search);
  if (typed.length === 0) return TABLES;
  return TABLES.map((table) => ({
    ...table,
    rows: table.rows.filter((row) => matches(table, row, typed)),
  })).filter(({ rows }) => rows.length > 0);
}
