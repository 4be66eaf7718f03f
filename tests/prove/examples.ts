/**
 * What each leaf does, shown by two states that differ in its fact alone: on one its row stands, on
 * the other it does not. The rest is answered, and as little of it as possible says anything.
 */
import { holds, leaves, type Leaf } from '../../src/rules/logic/condition.ts';
import { axesRead, OTHER, type Axis, type State, type Walkable, type Walked } from './axes.ts';
import { reading } from './outcomes.ts';
import { only } from './parts.ts';
import { scattered } from './search.ts';
import { mergedOf, spaceOf, type Space } from './space.ts';

const MOST_TRIED = 20_000;

export type Example = {
  readonly row: string;
  /** The place of the leaf among the leaves of its row. */
  readonly leaf: number;
  readonly fact: string;
  /** The axis in which the two states differ. */
  readonly axis: number;
  readonly stands: State;
  readonly falls: State;
};

/** Answered, and measured as one number. "Unsure" is an answer where a condition names it. */
function isPlain({ classes }: Axis, place: number): boolean {
  const value = classes[place]?.value;
  if (value === undefined) return false;
  if (typeof value === 'string') {
    return value !== 'unsure' || place < classes.findIndex(({ says }) => says === OTHER);
  }
  return value.low === value.high;
}

/**
 * The plain classes of an axis, the one that says least before the others: any other answer, or a
 * number at which the fewest leaves hold.
 */
function plainClasses(walked: Walkable, at: number, read: readonly Leaf<State>[]) {
  const axis = walked.axes[at];
  if (axis === undefined) return [];
  const state = new Uint8Array(walked.axes.length);
  const mine = read.filter((leaf) => walked.axisOf(leaf) === at);
  const held = (place: number): number => {
    state[at] = place;
    return mine.filter((leaf) => holds(leaf, state) !== 'no').length;
  };
  const plain = [...axis.classes.keys()].filter((place) => isPlain(axis, place));
  return plain.toSorted((one, other) => held(one) - held(other) || one - other);
}

type Pair = readonly [one: number, other: number];

/** The classes of a leaf's axis between which it changes, the nearest first. */
function pairsOf(walked: Walkable, leaf: Leaf<State>, plain: boolean): readonly Pair[] {
  const at = walked.axisOf(leaf);
  const axis = walked.axes[at];
  const state = new Uint8Array(walked.axes.length);
  const truths = (axis?.classes ?? []).map((_, place) => {
    state[at] = place;
    return axis !== undefined && plain && !isPlain(axis, place) ? undefined : holds(leaf, state);
  });
  const pairs = truths.flatMap((one, place) =>
    one !== 'yes'
      ? []
      : truths.flatMap((other, beside): Pair[] =>
          other === undefined || other === 'yes' ? [] : [[place, beside]],
        ),
  );
  return pairs.toSorted((one, other) => Math.abs(one[0] - one[1]) - Math.abs(other[0] - other[1]));
}

type Search = { readonly space: Space; readonly plain: boolean; readonly quietly: boolean };

/** One example for one leaf, or undefined where none was found. */
function exampleOf(walked: Walkable, table: Walked, row: Walked['rows'][number], place: number) {
  const own = leaves(row.when);
  const leaf = own[place];
  if (leaf === undefined) return undefined;
  const axis = walked.axisOf(leaf);
  const conditions = table.rows.map((each) => each.when);
  const all = conditions.flatMap((condition) => leaves(condition));
  const ownAxes = axesRead(walked, [row.when]).filter((each) => each !== axis);
  const allAxes = axesRead(walked, conditions).filter((each) => each !== axis);
  const classes = walked.axes.map((_, each) => plainClasses(walked, each, all));
  const quiet = Uint8Array.from(classes, ([least]) => least ?? 0);
  const plainly = (each: number) => classes[each] ?? [];
  const searches: readonly Search[] = [
    { space: spaceOf(mergedOf(walked, ownAxes, own, plainly)), plain: true, quietly: true },
    { space: spaceOf(mergedOf(walked, allAxes, all, plainly)), plain: true, quietly: false },
    { space: spaceOf(mergedOf(walked, allAxes, all)), plain: false, quietly: false },
  ];
  const read = reading(table);
  const loud = (state: State) =>
    state.reduce((sum, each, at) => sum + (each === quiet[at] ? 0 : 1), 0);
  const stands = quiet.slice();
  const falls = quiet.slice();
  for (const { space, plain, quietly } of searches) {
    const pairs = pairsOf(walked, leaf, plain);
    let best: Pick<Example, 'stands' | 'falls'> | undefined;
    let least = Infinity;
    for (const index of scattered(space.size, MOST_TRIED)) {
      space.put(index, stands);
      if (best !== undefined && loud(stands) >= least) continue;
      space.put(index, falls);
      for (const [one, other] of pairs) {
        stands[axis] = one;
        falls[axis] = other;
        const [here, there] = [holds(row.when, stands), holds(row.when, falls)];
        if (here === there || (plain && here !== 'yes' && there !== 'yes')) continue;
        if (read(table, stands) === read(table, falls)) continue;
        least = loud(stands);
        best =
          here === 'yes' || there === 'no'
            ? { stands: stands.slice(), falls: falls.slice() }
            : { stands: falls.slice(), falls: stands.slice() };
        break;
      }
      if (best !== undefined && !quietly) break;
    }
    if (best !== undefined) return { row: row.id, leaf: place, fact: leaf.fact, axis, ...best };
  }
  return undefined;
}

/** An example for every leaf of a table, in order; undefined where there is none. */
export function examplesOf(walked: Walkable): readonly (Example | undefined)[] {
  const { table } = walked;
  return table.rows.flatMap((row) => {
    const within = table.takes === 'first' ? table : only(table, [row]);
    return leaves(row.when).map((_, place) => exampleOf(walked, within, row, place));
  });
}
