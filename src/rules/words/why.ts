/** From a condition and the facts to the reasons a clinician reads: the same value, walked again. */
import type { Reason, Why } from './assessment.ts';
import { answerOf, FACT_WORDS, factName } from './facts.ts';
import { listed } from '../logic/phrases.ts';
import { intervalInWords } from '../logic/interval.ts';
import type { Citation } from '../tables/sources.ts';
import {
  because,
  holds,
  inWords,
  type Condition,
  type Held,
  type Leaf,
  type Line,
} from '../logic/condition.ts';
import type { Comparison } from '../logic/interval.ts';
import type { Outcome, Row, Table } from '../logic/table.ts';

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  below: 'at least',
  'at least': 'below',
  'at most': 'above',
  above: 'at most',
};

/** How a number lies to a limit; the ids of the comparisons are never shown. */
const COMPARED: Readonly<Record<Comparison, (limit: string) => string>> = {
  below: (limit) => `below ${limit}`,
  'at most': (limit) => `at most ${limit}`,
  'at least': (limit) => `at least ${limit}`,
  above: (limit) => `above ${limit}`,
};
const UNDECIDED: typeof COMPARED = {
  below: (limit) => `may be below ${limit} or not`,
  'at most': (limit) => `may be at most ${limit} or not`,
  'at least': (limit) => `may be at least ${limit} or not`,
  above: (limit) => `may be above ${limit} or not`,
};

/** The answer behind a leaf without the name of its fact: "ataxic", "62 ng/mL, at most 75 ng/mL". */
export function answerBehind<F>(leaf: Leaf<F>, facts: F): string {
  if (leaf.kind === 'answer') {
    const value = leaf.read(facts);
    return value === undefined ? 'not answered' : answerOf(factName(leaf.fact), value);
  }
  const value = leaf.read(facts);
  if (value === undefined) return 'not measured';
  const truth = holds(leaf, facts);
  const shown = `${intervalInWords(value, [leaf.limit])} ${value.unit}`;
  if (truth === 'undetermined') return `${shown}, ${UNDECIDED[leaf.op](leaf.limit.name)}`;
  const relation = truth === 'no' ? OPPOSITE[leaf.op] : leaf.op;
  return `${shown}, ${COMPARED[relation](leaf.limit.name)}`;
}

/** "Gait: ataxic", "Ferritin 62 ng/mL, at most 75 ng/mL", "Reflexes: not answered". */
function reasonOf<F>({ leaf, truth }: Held<F>, facts: F): Reason {
  const { says, asks } = FACT_WORDS[factName(leaf.fact)];
  const [question] = asks;
  const answer = answerBehind(leaf, facts);
  const isMeasured = leaf.kind === 'number' && leaf.read(facts) !== undefined;
  return { question, truth, says: isMeasured ? `${says} ${answer}` : `${says}: ${answer}` };
}

/** A leaf as part of a rule: "Gait: ataxic or spastic", "Ferritin at most 75 ng/mL (AASM 2025)". */
export function leafInWords<F>(leaf: Leaf<F>): string {
  const fact = factName(leaf.fact);
  const { says } = FACT_WORDS[fact];
  return leaf.kind === 'number'
    ? `${says} ${COMPARED[leaf.op](leaf.limit.name)}`
    : `${says}: ${listed(
        leaf.among.map((answer) => answerOf(fact, answer)),
        'or',
      )}`;
}

function reasonsOf<F>(condition: Condition<F>, facts: F): readonly Reason[] {
  const reasons = because(condition, facts).map((held) => reasonOf(held, facts));
  const said = new Set<string>();
  return reasons.filter((reason) => !said.has(reason.says) && said.add(reason.says));
}

/** Reasons and logic are worked out when somebody asks "why", not for every line at every answer. */
const lazily = (
  rule: string,
  sources: readonly Citation[],
  reasons: () => readonly Reason[],
  logic: () => Line,
): Why => ({
  rule,
  sources,
  get reasons() {
    return reasons();
  },
  get logic() {
    return logic();
  },
});

/** Why a condition has the value it has. */
export const why = <F>(
  rule: string,
  condition: Condition<F>,
  facts: F,
  sources: readonly Citation[],
): Why =>
  lazily(
    rule,
    sources,
    () => reasonsOf(condition, facts),
    () => inWords(condition, leafInWords),
  );

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
    rows
      .flatMap((each) => reasonsOf(each.when, facts))
      .filter((reason) => reason.truth === 'undetermined');
  if (outcome.status === 'open') {
    const { possible } = outcome;
    const [row] = possible;
    return lazily(
      name(row === undefined ? 'open' : row.id),
      row === undefined ? [] : row.sources,
      () => openIn(possible),
      () => ({
        says: 'first that holds',
        of: possible.map((each) => inWords(each.when, leafInWords)),
      }),
    );
  }
  const { row } = outcome;
  const overtaking = outcome.status === 'unless' ? outcome.overtaking : [];
  return lazily(
    name(row.id),
    row.sources,
    () => {
      const own = reasonsOf(row.when, facts);
      const before = table.rows.slice(0, table.rows.indexOf(row));
      const kept = own.length > 0 ? own : before.flatMap((each) => reasonsOf(each.when, facts));
      return [...kept, ...openIn(overtaking)];
    },
    () => inWords(row.when, leafInWords),
  );
}
