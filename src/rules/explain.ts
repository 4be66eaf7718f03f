/** From a condition and the facts to the reasons a clinician reads: the same value, walked again. */
import type { Reason, Why } from './assessment.ts';
import { answerOf, FACT_WORDS, factName } from './fact-words.ts';
import { intervalInWords } from './quantity.ts';
import type { Citation } from './sources.ts';
import {
  because,
  holds,
  inWords,
  type Comparison,
  type Condition,
  type Held,
  type Leaf,
  type Outcome,
  type Table,
} from './truth.ts';

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  below: 'at least',
  'at least': 'below',
  'at most': 'above',
  above: 'at most',
};

/** "Gait: ataxic", "Ferritin 62 ng/mL, at most 75 ng/mL", "Reflexes: not answered". */
function reasonOf<F>({ leaf, truth }: Held<F>, facts: F): Reason {
  const fact = factName(leaf.fact);
  const { says, asks } = FACT_WORDS[fact];
  const [question] = asks;
  if (leaf.kind === 'answer') {
    const value = leaf.read(facts);
    const answer = value === undefined ? 'not answered' : answerOf(fact, value);
    return { question, truth, says: `${says}: ${answer}` };
  }
  const value = leaf.read(facts);
  if (value === undefined) return { question, truth, says: `${says}: not measured` };
  const relation = truth === 'no' ? OPPOSITE[leaf.op] : leaf.op;
  const shown = `${intervalInWords(value, [leaf.limit])} ${value.unit}`;
  const place =
    truth === 'undetermined'
      ? `may be ${leaf.op} ${leaf.limit.name} or not`
      : `${relation} ${leaf.limit.name}`;
  return { question, truth, says: `${says} ${shown}, ${place}` };
}

/** A leaf as part of a rule: "Gait: ataxic or spastic", "Ferritin at most 75 ng/mL (AASM 2025)". */
export function leafInWords<F>(leaf: Leaf<F>): string {
  const fact = factName(leaf.fact);
  const { says } = FACT_WORDS[fact];
  return leaf.kind === 'number'
    ? `${says} ${leaf.op} ${leaf.limit.name}`
    : `${says}: ${leaf.among.map((answer) => answerOf(fact, answer)).join(' or ')}`;
}

function reasonsOf<F>(condition: Condition<F>, facts: F): readonly Reason[] {
  const reasons = because(condition, facts).map((held) => reasonOf(held, facts));
  const said = new Set<string>();
  return reasons.filter((reason) => !said.has(reason.says) && said.add(reason.says));
}

/** Why a condition has the value it has. */
export const why = <F>(
  rule: string,
  condition: Condition<F>,
  facts: F,
  sources: readonly Citation[],
): Why => ({
  rule,
  reasons: reasonsOf(condition, facts),
  logic: inWords(condition, leafInWords),
  sources,
});

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
  if (outcome.status === 'open') {
    const [row] = outcome.possible;
    const reasons = outcome.possible.flatMap((each) => reasonsOf(each.when, facts));
    return {
      rule: name(row === undefined ? 'open' : row.id),
      reasons: reasons.filter((reason) => reason.truth === 'undetermined'),
      logic: {
        says: 'first that holds',
        of: outcome.possible.map((each) => inWords(each.when, leafInWords)),
      },
      sources: row === undefined ? [] : row.sources,
    };
  }
  const { row } = outcome;
  const own = reasonsOf(row.when, facts);
  const before = table.rows.slice(0, table.rows.indexOf(row));
  const kept = own.length > 0 ? own : before.flatMap((each) => reasonsOf(each.when, facts));
  const open =
    outcome.status === 'unless'
      ? outcome.overtaking.flatMap((each) => reasonsOf(each.when, facts))
      : [];
  return {
    rule: name(row.id),
    reasons: [...kept, ...open.filter((reason) => reason.truth === 'undetermined')],
    logic: inWords(row.when, leafInWords),
    sources: row.sources,
  };
}

/** True while a condition neither holds nor fails. */
export const isOpen = <F>(condition: Condition<F>, facts: F): boolean =>
  holds(condition, facts) === 'undetermined';
