/** From a condition and the facts to what stands behind a line: the same value, walked again. */
import { because, groundOf, type Condition, type Ground } from '../logic/condition.ts';
import type { Outcome, Row, Table } from '../logic/table.ts';
import type { Citation } from '../tables/sources.ts';
import type { Logic, Why } from './assessment.ts';

const groundsOf = <F>(condition: Condition<F>, facts: F): readonly Ground[] =>
  because(condition, facts).map(({ leaf }) => groundOf(leaf, facts));

/** Reasons are sought when somebody asks "why", not for every line at every answer. */
const lazily = (
  rule: string,
  sources: readonly Citation[],
  logic: Logic,
  reasons: () => Why['reasons'],
): Why => ({
  rule,
  sources,
  logic,
  get reasons() {
    return reasons();
  },
});

/** Why a condition has the value it has. */
export const why = <F>(
  rule: string,
  condition: Condition<F>,
  facts: F,
  sources: readonly Citation[],
): Why => lazily(rule, sources, condition, () => [groundsOf(condition, facts)]);

/**
 * Why a `first` table gives what it gives: the row's own reasons; where the row is "otherwise", what
 * kept the rows before it from holding; while open, what is still open in the rows that may hold.
 */
export function whyFirst<F, Id extends string, R>(
  table: Table<F, Id, R>,
  outcome: Outcome<F, Id, R>,
  facts: F,
): Why {
  const name = (id: string) => `${table.id}/${id}`;
  const openIn = (rows: readonly Row<F, Id, R>[]) =>
    rows.map((each) =>
      groundsOf(each.when, facts).filter((ground) => ground.truth === 'undetermined'),
    );
  if (outcome.status === 'open') {
    const { possible } = outcome;
    const [row] = possible;
    return lazily(
      name(row === undefined ? 'open' : row.id),
      row === undefined ? [] : row.sources,
      { kind: 'first', of: possible.map((each) => each.when) },
      () => openIn(possible),
    );
  }
  const { row } = outcome;
  const overtaking = outcome.status === 'unless' ? outcome.overtaking : [];
  return lazily(name(row.id), row.sources, row.when, () => {
    const own = groundsOf(row.when, facts);
    const before = table.rows.slice(0, table.rows.indexOf(row));
    const kept = own.length > 0 ? [own] : before.map((each) => groundsOf(each.when, facts));
    return [...kept, ...openIn(overtaking)];
  });
}
