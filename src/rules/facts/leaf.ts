/** The leaves of conditions over the facts. */
import { facts, type Facts } from './facts.ts';
import { leaves, type AnswerLeaf, type Condition, type NumberLeaf } from '../logic/condition.ts';
import type { Comparison, Interval, Threshold } from '../logic/interval.ts';
import { emptyVisit } from '../record/visit.ts';

type Group = keyof Facts;
type NameIn<G extends Group> = G extends Group ? keyof Facts[G] : never;

/** The facts that are answers, not numbers. */
type AnswerFact = NameIn<Exclude<Group, 'measured'>>;
export type PlainFact = NameIn<Group>;

/** The answers of each fact, whichever group it is in. */
type Answers = {
  readonly [Fact in AnswerFact]: {
    [G in Group]: Facts[G] extends { readonly [F in Fact]: infer Answer } ? Answer : never;
  }[Group];
};

type Value = string | Interval | undefined;
type Grouped = Readonly<Record<string, Readonly<Record<string, Value>>>>;

/** Every visit has the same facts in the same groups, so a blank one tells where each is. */
const BLANK: Grouped = facts(emptyVisit, '');
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(BLANK).flatMap(([group, named]) =>
    Object.keys(named).map((fact) => [fact, group] as const),
  ),
);

/** `is('gait', 'ataxic', 'spastic')`: a misspelt fact or answer does not compile. */
export function is<Fact extends AnswerFact>(
  fact: Fact,
  ...among: readonly Extract<Answers[Fact], string>[]
): AnswerLeaf<Facts> {
  const group = GROUP_OF.get(fact);
  if (group === undefined) throw new Error(`No such fact: ${fact}`);
  return {
    kind: 'answer',
    fact,
    among,
    read: (known) => {
      const grouped: Grouped = known;
      const value = grouped[group]?.[fact];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/** `number('ferritin', 'at most', limit)`. */
export function number(
  fact: NameIn<'measured'>,
  op: Comparison,
  limit: Threshold,
): NumberLeaf<Facts> {
  return { kind: 'number', fact, op, limit, read: (known) => known.measured[fact] };
}

type Readable =
  | Condition<never>
  | { readonly rows: readonly { readonly when: Condition<never> }[] };
const readBy = new WeakMap<Readable, readonly string[]>();

/**
 * What a condition or a table reads: each of its facts once, and outcomes, which stand in no group.
 * From the same ones it gives the same, for the same reasons, and so may be kept.
 */
export function readOf(of: Readable, known: Facts): readonly unknown[] {
  let names = readBy.get(of);
  if (names === undefined) {
    const all = 'rows' in of ? of.rows.flatMap(({ when }) => leaves(when)) : leaves(of);
    names = [...new Set(all.map(({ fact }) => fact))];
    readBy.set(of, names);
  }
  const grouped: Grouped = known;
  return names.map((name): unknown => {
    const group = GROUP_OF.get(name);
    return group === undefined ? Reflect.get(known, name) : grouped[group]?.[name];
  });
}
