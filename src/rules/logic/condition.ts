/**
 * Conditions as data. A rule's condition is a small value made by `is`, `number`, `all`, `any`,
 * `not` and `named`. From that one value come the decision (`holds`), the reasons (`because`) and
 * the words (`inWords`), so that what is decided, explained and printed cannot drift apart.
 *
 * The logic is Kleene's strong three-valued logic: a blank and "unsure" are undetermined, one `no`
 * decides `all`, one `yes` decides `any`. Silence is never "no".
 */
import { compare, type Comparison, type Interval, type Threshold } from './interval.ts';
import { negate, type Truth } from './truth.ts';

export type AnswerLeaf<F> = {
  readonly kind: 'answer';
  readonly fact: string;
  readonly among: readonly string[];
  readonly read: (facts: F) => string | undefined;
};

export type NumberLeaf<F> = {
  readonly kind: 'number';
  readonly fact: string;
  readonly op: Comparison;
  readonly limit: Threshold;
  readonly read: (facts: F) => Interval | undefined;
};

export type Leaf<F> = AnswerLeaf<F> | NumberLeaf<F>;

export type Condition<F> =
  | Leaf<F>
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition<F>[] }
  | { readonly kind: 'not'; readonly of: Condition<F> }
  | { readonly kind: 'named'; readonly name: string; readonly of: Condition<F> };

export const all = <F>(...of: readonly Condition<F>[]): Condition<F> => ({ kind: 'all', of });
export const any = <F>(...of: readonly Condition<F>[]): Condition<F> => ({ kind: 'any', of });
export const not = <F>(of: Condition<F>): Condition<F> => ({ kind: 'not', of });
/** Gives a sub-condition the name a clinician would use for it, such as "cord signs". */
export const named = <F>(name: string, of: Condition<F>): Condition<F> => ({
  kind: 'named',
  name,
  of,
});
/** Always holds: the last row of a `first` table. Printed as "otherwise". */
export const otherwise = <F>(): Condition<F> => ({ kind: 'all', of: [] });

function leafHolds<F>(leaf: Leaf<F>, facts: F): Truth {
  if (leaf.kind === 'number') {
    const value = leaf.read(facts);
    return value === undefined ? 'undetermined' : compare(leaf.op, value, leaf.limit);
  }
  const value = leaf.read(facts);
  if (value === undefined) return 'undetermined';
  if (leaf.among.includes(value)) return 'yes';
  return value === 'unsure' ? 'undetermined' : 'no';
}

/** Decides a condition. Pure; about as fast as hand-written comparisons. */
export function holds<F>(condition: Condition<F>, facts: F): Truth {
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return leafHolds(condition, facts);
    case 'named':
      return holds(condition.of, facts);
    case 'not':
      return negate(holds(condition.of, facts));
    case 'all': {
      let truth: Truth = 'yes';
      for (const part of condition.of) {
        const partTruth = holds(part, facts);
        if (partTruth === 'no') return 'no';
        if (partTruth === 'undetermined') truth = 'undetermined';
      }
      return truth;
    }
    case 'any': {
      let truth: Truth = 'no';
      for (const part of condition.of) {
        const partTruth = holds(part, facts);
        if (partTruth === 'yes') return 'yes';
        if (partTruth === 'undetermined') truth = 'undetermined';
      }
      return truth;
    }
  }
}

/** A leaf with the truth that it has for the facts at hand. */
export type Held<F> = { readonly leaf: Leaf<F>; readonly truth: Truth };

/**
 * The leaves that hold a decided value up (for `all` = no, the ones that are no), or, when it is
 * undetermined, every leaf that is still open. The cited leaves alone give the same value.
 */
export function because<F>(condition: Condition<F>, facts: F): readonly Held<F>[] {
  const held: Held<F>[] = [];
  gather(condition, facts, holds(condition, facts), held);
  return held;
}

/** `truth`: of the condition, which was read already. */
function gather<F>(condition: Condition<F>, facts: F, truth: Truth, held: Held<F>[]): void {
  switch (condition.kind) {
    case 'answer':
    case 'number':
      held.push({ leaf: condition, truth });
      return;
    case 'named':
      gather(condition.of, facts, truth, held);
      return;
    case 'not':
      gather(condition.of, facts, negate(truth), held);
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) {
        if (holds(part, facts) === truth) gather(part, facts, truth, held);
      }
  }
}

/** A leaf as it was found, without its words: the answer or the number, and what it says of the leaf. */
export type Ground =
  | (Pick<AnswerLeaf<never>, 'kind' | 'fact'> & {
      readonly truth: Truth;
      readonly value: string | undefined;
    })
  | (Pick<NumberLeaf<never>, 'kind' | 'fact' | 'op' | 'limit'> & {
      readonly truth: Truth;
      readonly value: Interval | undefined;
    });

export function groundOf<F>(leaf: Leaf<F>, facts: F): Ground {
  const truth = leafHolds(leaf, facts);
  const { fact } = leaf;
  return leaf.kind === 'answer'
    ? { kind: leaf.kind, fact, truth, value: leaf.read(facts) }
    : { kind: leaf.kind, fact, op: leaf.op, limit: leaf.limit, truth, value: leaf.read(facts) };
}

/** Every leaf of a condition, in order. */
export function leaves<F>(condition: Condition<F>): readonly Leaf<F>[] {
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return [condition];
    case 'named':
    case 'not':
      return leaves(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => leaves(part));
  }
}

export type Line = { readonly says: string; readonly of: readonly Line[] };
