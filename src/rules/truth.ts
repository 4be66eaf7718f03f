/**
 * Conditions as data. A rule's condition is a small value made by `is`, `number`, `all`, `any`,
 * `not` and `named`. From that one value come the decision (`holds`), the reasons (`because`) and
 * the words (`inWords`), so that what is decided, explained and printed cannot drift apart.
 *
 * The logic is Kleene's strong three-valued logic: a blank and "unsure" are undetermined, one `no`
 * decides `all`, one `yes` decides `any`. Silence is never "no".
 */
import type { Citations } from './sources.ts';
import type { Interval, Threshold } from './quantity.ts';

export type Truth = 'yes' | 'no' | 'undetermined';

export type Comparison = 'below' | 'at most' | 'at least' | 'above';

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

/** Compares an interval with a limit in the unit in which the value was entered (T53). */
function compare(op: Comparison, value: Interval, limit: Threshold): Truth {
  const at = limit.at[value.unit];
  if (at === undefined) throw new Error(`${limit.id} states no figure in ${value.unit}`);
  if (op === 'below' || op === 'at least') {
    const below = value.high < at || (value.high === at && value.highOpen);
    const notBelow = value.low >= at;
    const truth: Truth = below ? 'yes' : notBelow ? 'no' : 'undetermined';
    return op === 'below' ? truth : negate(truth);
  }
  const atMost = value.high <= at;
  const above = value.low > at || (value.low === at && value.lowOpen);
  const truth: Truth = atMost ? 'yes' : above ? 'no' : 'undetermined';
  return op === 'at most' ? truth : negate(truth);
}

export function negate(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'undetermined';
}

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
  const truth = holds(condition, facts);
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return [{ leaf: condition, truth }];
    case 'named':
    case 'not':
      return because(condition.of, facts);
    case 'all':
    case 'any':
      return condition.of
        .filter((part) => holds(part, facts) === truth)
        .flatMap((part) => because(part, facts));
  }
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

/** Nested lines for the register, the picture and the screen reader. `say` puts a leaf in words. */
export function inWords<F>(condition: Condition<F>, say: (leaf: Leaf<F>) => string): Line {
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return { says: say(condition), of: [] };
    case 'named': {
      const inner = inWords(condition.of, say);
      return { says: condition.name, of: [inner] };
    }
    case 'not':
      return { says: 'not', of: [inWords(condition.of, say)] };
    case 'all':
    case 'any':
      if (condition.of.length === 0) return { says: 'otherwise', of: [] };
      return {
        says: condition.kind === 'all' ? 'all of' : 'any of',
        of: condition.of.map((part) => inWords(part, say)),
      };
  }
}

export type Row<F, Id extends string, R> = {
  readonly id: Id;
  readonly when: Condition<F>;
  readonly then: R;
  /** True where the row would calm the reader: then it is never shown while an earlier row is open. */
  readonly reassures: boolean;
  readonly sources: Citations;
};

export type Table<F, Id extends string, R> = {
  readonly id: string;
  /** `first`: the first row that holds decides. `every`: all rows that hold fire. */
  readonly takes: 'first' | 'every';
  readonly rows: readonly Row<F, Id, R>[];
};

export type Outcome<F, Id extends string, R> =
  | { readonly status: 'decided'; readonly row: Row<F, Id, R> }
  | {
      readonly status: 'unless';
      readonly row: Row<F, Id, R>;
      readonly overtaking: readonly Row<F, Id, R>[];
    }
  | { readonly status: 'open'; readonly possible: readonly Row<F, Id, R>[] };

/**
 * Reads a `first` table. While an earlier row is undetermined the result is "this, unless that";
 * a row that reassures is then withheld and the result is open, except where every earlier row
 * hangs only on context that may be assumed (`assumable`, D6: "assuming no dialysis: confirm").
 */
export function first<F, Id extends string, R>(
  table: Table<F, Id, R>,
  facts: F,
  assumable: (fact: string) => boolean = () => false,
): Outcome<F, Id, R> {
  const overtaking: Row<F, Id, R>[] = [];
  for (const row of table.rows) {
    const truth = holds(row.when, facts);
    if (truth === 'no') continue;
    if (truth === 'undetermined') {
      overtaking.push(row);
      continue;
    }
    if (overtaking.length === 0) return { status: 'decided', row };
    const mayStand =
      !row.reassures || overtaking.every((each) => assumedAway(each.when, facts, assumable));
    return mayStand
      ? { status: 'unless', row, overtaking }
      : { status: 'open', possible: [...overtaking, row] };
  }
  return { status: 'open', possible: overtaking };
}

/** True when the condition would be `no` once every open assumable leaf is read as not holding. */
function assumedAway<F>(
  condition: Condition<F>,
  facts: F,
  assumable: (fact: string) => boolean,
): boolean {
  if (holds(condition, facts) === 'no') return true;
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return holds(condition, facts) === 'undetermined' && assumable(condition.fact);
    case 'named':
      return assumedAway(condition.of, facts, assumable);
    case 'not':
      return false;
    case 'all':
      return condition.of.some((part) => assumedAway(part, facts, assumable));
    case 'any':
      return condition.of.every((part) => assumedAway(part, facts, assumable));
  }
}

export type Fired<F, Id extends string, R> = {
  readonly fired: readonly Row<F, Id, R>[];
  readonly possible: readonly Row<F, Id, R>[];
};

/** Reads an `every` table: the rows that hold, and those that may yet. */
export function every<F, Id extends string, R>(table: Table<F, Id, R>, facts: F): Fired<F, Id, R> {
  const fired: Row<F, Id, R>[] = [];
  const possible: Row<F, Id, R>[] = [];
  for (const row of table.rows) {
    const truth = holds(row.when, facts);
    if (truth === 'yes') fired.push(row);
    else if (truth === 'undetermined') possible.push(row);
  }
  return { fired, possible };
}

/** The conditions right inside one; a leaf has none. */
export const partsOf = <F>(condition: Condition<F>): readonly Condition<F>[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of;
    case 'not':
    case 'named':
      return [condition.of];
    case 'answer':
    case 'number':
      return [];
  }
};
