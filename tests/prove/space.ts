/** A product of classes, counted through: every state has one index. */
import { holds, leaves, type Condition, type Leaf } from '../../src/rules/logic/condition.ts';
import { axesRead, type State, type Walkable } from './axes.ts';

/** Some classes of some axes; the last axis turns fastest. */
export type Space = {
  readonly size: number;
  /** Which axes turn, and which class stands for each of their classes. */
  readonly says: string;
  /** Writes the state of an index; axes outside the space are left as they are. */
  readonly put: (index: number, state: State) => void;
};

type Turning = {
  readonly axis: number;
  readonly classes: readonly number[];
  /** For each class that was to be counted, the one that stands for it. */
  readonly standing: readonly number[];
};

export function spaceOf(turning: readonly Turning[]): Space {
  const size = turning.reduce((product, { classes }) => product * classes.length, 1);
  const fastestFirst = turning.toReversed();
  return {
    size,
    says: turning.map(({ axis, standing }) => `${axis}: ${standing.join(' ')}`).join('; '),
    put: (index, state) => {
      let rest = index;
      for (const { axis, classes } of fastestFirst) {
        const { length } = classes;
        state[axis] = classes[rest % length] ?? 0;
        rest = Math.floor(rest / length);
      }
    },
  };
}

const allClasses = ({ axes }: Walkable, axis: number): readonly number[] => [
  ...(axes[axis]?.classes.keys() ?? []),
];

/** All classes of the axes. */
export const wholeOf = (walked: Walkable, of: readonly number[]): readonly Turning[] =>
  of.map((axis) => {
    const classes = allClasses(walked, axis);
    return { axis, classes, standing: classes };
  });

/**
 * One class for each way in which an axis is read: two classes that give every leaf the same truth
 * cannot lead to different outcomes, so that the first of them stands for both.
 */
export function mergedOf(
  walked: Walkable,
  of: readonly number[],
  read: readonly Leaf<State>[],
  candidates: (axis: number) => readonly number[] = (axis) => allClasses(walked, axis),
): readonly Turning[] {
  const state = new Uint8Array(walked.axes.length);
  return of.map((axis) => {
    const mine = read.filter((leaf) => walked.axisOf(leaf) === axis);
    const standsFor = new Map<string, number>();
    const standing = candidates(axis).map((place) => {
      state[axis] = place;
      const readings = mine.map((leaf) => holds(leaf, state)).join();
      const one = standsFor.get(readings) ?? place;
      standsFor.set(readings, one);
      return one;
    });
    return { axis, classes: [...standsFor.values()], standing };
  });
}

type Block = readonly Condition<State>[];

const axesOf = (walked: Walkable, of: Block): ReadonlySet<number> =>
  new Set(of.flatMap((condition) => leaves(condition).map(walked.axisOf)));

/** Conditions that share facts, directly or by way of others, together. */
function connected(walked: Walkable, of: Block): readonly Block[] {
  let found: readonly { block: Block; axes: ReadonlySet<number> }[] = [];
  for (const condition of new Set(of)) {
    const axes = axesOf(walked, [condition]);
    if (axes.size === 0) continue;
    const meets = found.filter((each) => [...each.axes].some((axis) => axes.has(axis)));
    const block = [...meets.flatMap((each) => each.block), condition];
    found = [
      ...found.filter((each) => !meets.includes(each)),
      { block, axes: axesOf(walked, block) },
    ];
  }
  return found.map(({ block }) => block);
}

const partsOf = (condition: Condition<State>): Block => {
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return [];
    case 'named':
    case 'not':
      return [condition.of];
    case 'all':
    case 'any':
      return condition.of;
  }
};

/**
 * Conditions split into blocks that share no fact with each other, each with at most `most` states.
 * A condition's truth follows from the truths of its parts, so a block that is too large is split
 * where its largest condition falls into parts; the joint truths of all blocks still decide all of
 * the conditions.
 */
export function blocksOf(walked: Walkable, of: Block, most: number): readonly Block[] {
  const sizeOf = (block: Block) => spaceOf(wholeOf(walked, [...axesOf(walked, block)])).size;
  return connected(walked, of).flatMap((block) => {
    if (sizeOf(block) <= most) return [block];
    const [largest] = block.toSorted((one, other) => sizeOf([other]) - sizeOf([one]));
    const parts = largest === undefined ? [] : partsOf(largest);
    if (parts.length === 0) throw new Error(`Too large to be walked: ${sizeOf(block)} states`);
    return blocksOf(walked, [...block.filter((each) => each !== largest), ...parts], most);
  });
}

/** The truths of some conditions as one number. */
export function truthsOf(block: Block, state: State): number {
  let code = 0;
  for (const condition of block) {
    const truth = holds(condition, state);
    code = code * 3 + (truth === 'yes' ? 2 : truth === 'undetermined' ? 1 : 0);
  }
  return code;
}

/** One state for each combination of truths that the conditions of a block can have. */
function everyTruth(walked: Walkable, block: Block): readonly State[] {
  const read = block.flatMap((condition) => leaves(condition));
  const { size, put } = spaceOf(mergedOf(walked, axesRead(walked, block), read));
  const found = new Map<number, State>();
  const state = new Uint8Array(walked.axes.length);
  for (let index = 0; index < size; index += 1) {
    put(index, state);
    const truths = truthsOf(block, state);
    if (!found.has(truths)) found.set(truths, state.slice());
  }
  return [...found.values()];
}

/** Every combination of what the blocks can be. */
export function joinedSpace(walked: Walkable, blocks: readonly Block[]): Space {
  const each = blocks.map((block) => ({
    axes: axesRead(walked, block),
    states: everyTruth(walked, block),
  }));
  return {
    size: each.reduce((product, { states }) => product * states.length, 1),
    says: each.map(({ axes, states }) => `${axes.join(' ')}: ${states.length}`).join('; '),
    put: (index, state) => {
      let rest = index;
      for (const { axes, states } of each) {
        const { length } = states;
        const from = states[rest % length];
        for (const axis of axes) state[axis] = from?.[axis] ?? 0;
        rest = Math.floor(rest / length);
      }
    },
  };
}
