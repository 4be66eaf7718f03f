/**
 * The facts of one table as axes, and the table rebuilt so that its leaves read a state: one small
 * number per axis, the class that the fact lies in. Classes come from the conditions themselves, and
 * what decides a rebuilt table is the project's own `holds`, `first` and `every`.
 */
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { facts } from '../../src/rules/facts/facts.ts';
import {
  SCALE,
  scaled,
  type Interval,
  type Threshold,
  type Unit,
} from '../../src/rules/logic/interval.ts';
import type { AnyTable } from '../../src/evidence/register.ts';
import {
  leaves,
  type AnswerLeaf,
  type Condition,
  type Leaf,
  type NumberLeaf,
} from '../../src/rules/logic/condition.ts';
import type { Table } from '../../src/rules/logic/table.ts';

/** The class of each axis. */
export type State = Uint8Array;
/** What follows from a row is here its place in the whole table. */
export type Walked = Table<State, string, number>;

type Class = { readonly says: string; readonly value: string | Interval | undefined };
export type Axis = {
  readonly name: string;
  readonly unit: Unit | undefined;
  readonly classes: readonly Class[];
};

/** A fact as it is printed when a leaf computes something of its own from it. */
const AS_READ = ' (as read)';
export const OTHER = 'any other answer';

const groups = new Set(Object.keys(facts(emptyVisit, '')));
const itself = new Proxy({}, { get: (_, name) => name });
/** Facts in which every fact's value is its own name. */
const names = new Proxy({}, { get: (_, key) => (groups.has(String(key)) ? itself : key) });

/**
 * A leaf that reads its fact plainly shares an axis with the others of that name. One that computes
 * something (which limit of haemoglobin applies, whether active B12 was measured) has its own, so
 * that each of its answers meets each value of the fact.
 */
function axisName(leaf: Leaf<never>): string {
  try {
    // The register hides which facts a table reads; only here is a leaf asked for its own name.
    const value: unknown = leaf.read(names as never);
    return value === leaf.fact ? leaf.fact : leaf.fact + AS_READ;
  } catch {
    return leaf.fact + AS_READ;
  }
}

const BLANK: Class = { says: 'blank', value: undefined };

function answerClasses(read: readonly AnswerLeaf<never>[]): readonly Class[] {
  const named = [...new Set(read.flatMap((leaf) => leaf.among))];
  const answers = [...named, OTHER, ...(named.includes('unsure') ? [] : ['unsure'])];
  return [...answers.map((value): Class => ({ says: value, value })), BLANK];
}

/** The first unit in which every limit of the fact is stated. */
function sharedUnit(name: string, limits: readonly Threshold[]): Unit {
  const [one] = limits;
  const units = Object.keys(one?.at ?? {}) as Unit[];
  const unit = units.find((each) => limits.every((limit) => limit.at[each] !== undefined));
  if (unit === undefined) throw new Error(`No unit is shared by the limits of ${name}`);
  return unit;
}

function pointAt(at: number, unit: Unit): Class {
  const value: Interval = { unit, low: at, high: at, lowOpen: false, highOpen: false };
  return { says: `${at / SCALE} ${unit}`, value };
}
const belowOf = (at: number, unit: Unit): Class => ({
  says: `<${at / SCALE} ${unit}`,
  value: { unit, low: 0, high: at, lowOpen: false, highOpen: true },
});
const aboveOf = (at: number, unit: Unit): Class => ({
  says: `>${at / SCALE} ${unit}`,
  value: { unit, low: at, high: Infinity, lowOpen: true, highOpen: false },
});

function numberClasses(limits: readonly Threshold[], unit: Unit): readonly Class[] {
  const figures = [...new Set(limits.flatMap((limit) => limit.at[unit] ?? []))];
  figures.sort((one, other) => one - other);
  const points = new Set(figures.flatMap((at) => [at - 1, at, at + 1]));
  return [
    BLANK,
    ...figures.map((at) => belowOf(at, unit)),
    ...[...points].map((at) => pointAt(at, unit)),
    ...figures.map((at) => aboveOf(at, unit)),
  ];
}

/** A class from its words, such as "any other answer" or "<75 ng/mL". */
function classFrom(says: string, unit: Unit | undefined): Class {
  if (says === BLANK.says) return BLANK;
  if (unit === undefined) return { says, value: says };
  const [, sign = '', figure = ''] = /^([<>]?)([\d.]+) /.exec(says) ?? [];
  const at = scaled(figure);
  return sign === '<' ? belowOf(at, unit) : sign === '>' ? aboveOf(at, unit) : pointAt(at, unit);
}

/** The axis with further classes that are not its own any more. */
function widened(axis: Axis, further: readonly string[] = []): Axis {
  const own = new Set(axis.classes.map(({ says }) => says));
  const more = further.filter((says) => !own.has(says));
  return { ...axis, classes: [...axis.classes, ...more.map((says) => classFrom(says, axis.unit))] };
}

function axisOf(name: string, read: readonly Leaf<never>[]): Axis {
  const limits = read.flatMap((leaf) => (leaf.kind === 'number' ? [leaf.limit] : []));
  const answers = read.filter((leaf) => leaf.kind === 'answer');
  if (limits.length > 0 && answers.length > 0) {
    throw new Error(`${name} is read plainly both as an answer and as a number`);
  }
  const unit = limits.length > 0 ? sharedUnit(name, limits) : undefined;
  const classes = unit === undefined ? answerClasses(answers) : numberClasses(limits, unit);
  return { name, unit, classes };
}

/** Reads one axis; all leaves of an axis share their reader, which is how a leaf's axis is known. */
type Reader = {
  readonly axis: number;
  readonly answer: AnswerLeaf<State>['read'];
  readonly number: NumberLeaf<State>['read'];
};

function readerOf({ classes }: Axis, axis: number): Reader {
  const answers = classes.map(({ value }) => (typeof value === 'string' ? value : undefined));
  const numbers = classes.map(({ value }) => (typeof value === 'string' ? undefined : value));
  return {
    axis,
    answer: (state) => answers[state[axis] ?? 0],
    number: (state) => numbers[state[axis] ?? 0],
  };
}

export type Walkable = {
  readonly table: Walked;
  readonly axes: readonly Axis[];
  /** The axis that a leaf of this table, or of a mutant of it, reads. */
  readonly axisOf: (leaf: Leaf<State>) => number;
};

/** Words of classes by the name of their axis. */
export type Wording = Readonly<Record<string, readonly string[]>>;

/** One table with its axes, in the order in which its rows name them. */
export function walkable(table: AnyTable, further: Wording = {}): Walkable {
  const byAxis = new Map<string, Leaf<never>[]>();
  for (const leaf of table.rows.flatMap((row) => leaves(row.when))) {
    const name = axisName(leaf);
    byAxis.set(name, [...(byAxis.get(name) ?? []), leaf]);
  }
  const axes = [...byAxis].map(([name, read]) => widened(axisOf(name, read), further[name]));
  const readers = new Map(axes.map((axis, at) => [axis.name, readerOf(axis, at)]));
  const axisOfReader = new Map<Leaf<State>['read'], number>(
    [...readers.values()].flatMap((each) => [
      [each.answer, each.axis],
      [each.number, each.axis],
    ]),
  );
  const readerFor = (leaf: Leaf<never>): Reader => {
    const reader = readers.get(axisName(leaf));
    if (reader === undefined) throw new Error(`No axis for ${leaf.fact}`);
    return reader;
  };
  const over = (condition: Condition<never>): Condition<State> => {
    switch (condition.kind) {
      case 'answer':
        return { ...condition, read: readerFor(condition).answer };
      case 'number':
        return { ...condition, read: readerFor(condition).number };
      case 'named':
      case 'not':
        return { ...condition, of: over(condition.of) };
      case 'all':
      case 'any':
        return { ...condition, of: condition.of.map(over) };
    }
  };
  const rows = table.rows.map((row, place) => ({ ...row, when: over(row.when), then: place }));
  return {
    table: { id: table.id, takes: table.takes, rows },
    axes,
    axisOf: (leaf) => {
      const axis = axisOfReader.get(leaf.read);
      if (axis === undefined) throw new Error(`No axis for ${leaf.fact}`);
      return axis;
    },
  };
}

/** The axes that conditions read, in order. */
export function axesRead(
  { axisOf: of }: Walkable,
  conditions: readonly Condition<State>[],
): readonly number[] {
  const read = new Set(conditions.flatMap((condition) => leaves(condition).map(of)));
  return [...read].toSorted((one, other) => one - other);
}
