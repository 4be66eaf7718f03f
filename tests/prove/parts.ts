/**
 * How a table is walked. The whole product of the classes of all its facts where that has at most
 * LARGEST states; else in parts that together decide all of it:
 *
 * - an `every` table row by row. `every` reads each row by itself, so that the product of a row's own
 *   facts is all that can matter to it;
 * - a `first` table, or a single row, that is still too large by blocks of conditions that share no
 *   fact with each other. Each block is walked whole for the joint truths of its conditions; then
 *   the project's own `first` or `every` reads every combination of joint truths of all blocks, each
 *   on a state that has them, since it sees nothing of a state but the truths of its conditions.
 */
import { REGISTER, type AnyTable } from '../../src/evidence/register.ts';
import { axesRead, walkable, type State, type Walkable, type Walked } from './axes.ts';
import { leaves, type Condition } from '../../src/rules/logic/condition.ts';
import { outcomeInWords, reading } from './outcomes.ts';
import {
  blocksOf,
  joinedSpace,
  mergedOf,
  spaceOf,
  truthsOf,
  wholeOf,
  type Space,
} from './space.ts';

const LARGEST = 100_000_000;
const LARGEST_BLOCK = 10_000_000;

export type Part = {
  readonly id: string;
  /** Whether a state is read by the table or, within a block, by some of its conditions. */
  readonly reads: 'table' | 'conditions';
  /** Every class by itself. */
  readonly whole: Space;
  /** Classes that are read alike counted once. */
  readonly merged: Space;
  readonly decide: (state: State) => number;
  readonly inWords: (outcome: number) => string;
};

export type Plan = {
  readonly table: AnyTable;
  readonly walked: Walkable;
  /** The product of the classes of all its facts. */
  readonly product: number;
  readonly how: 'whole' | 'by rows' | 'by blocks';
  readonly parts: readonly Part[];
};

/** Some rows as a table of their own. */
export const only = (table: Walked, rows: Walked['rows']): Walked => ({
  ...table,
  rows: rows.map((row, place) => ({ ...row, then: place })),
});

const whens = ({ rows }: Walked) => rows.map((row) => row.when);

function spacesOf(walked: Walkable, of: readonly Condition<State>[]) {
  const axes = axesRead(walked, of);
  const read = of.flatMap((condition) => leaves(condition));
  return {
    whole: spaceOf(wholeOf(walked, axes)),
    merged: spaceOf(mergedOf(walked, axes, read)),
  };
}

function readPart(walked: Walkable, id: string, table: Walked): Part {
  const read = reading(table);
  const ids = table.rows.map((row) => row.id);
  return {
    id,
    reads: 'table',
    ...spacesOf(walked, whens(table)),
    decide: (state) => read(table, state),
    inWords: (outcome) => outcomeInWords(outcome, table.takes, ids),
  };
}

const blockOf = (id: string, place: number): string => `${id}, block ${place + 1}`;
const isBlockOf = (part: string, id: string): boolean => part.startsWith(`${id}, block `);

function inBlocks(walked: Walkable, id: string, table: Walked): readonly Part[] {
  const blocks = blocksOf(walked, whens(table), LARGEST_BLOCK);
  const parts = blocks.map((block, place): Part => {
    return {
      id: blockOf(id, place),
      reads: 'conditions',
      ...spacesOf(walked, block),
      decide: (state) => truthsOf(block, state),
      inWords: (outcome) => `joint truths ${outcome.toString(3).padStart(block.length, '0')}`,
    };
  });
  const joined = readPart(walked, `${id}, blocks joined`, table);
  const space = joinedSpace(walked, blocks);
  return [...parts, { ...joined, whole: space, merged: space }];
}

function planOf(table: AnyTable): Plan {
  const walked = walkable(table);
  const { rows, takes } = walked.table;
  const product = spaceOf(wholeOf(walked, [...walked.axes.keys()])).size;
  const common = { table, walked, product };
  if (product <= LARGEST) {
    return { ...common, how: 'whole', parts: [readPart(walked, 'whole', walked.table)] };
  }
  if (takes === 'first') {
    return { ...common, how: 'by blocks', parts: inBlocks(walked, 'table', walked.table) };
  }
  return {
    ...common,
    how: 'by rows',
    parts: rows.flatMap((row): readonly Part[] => {
      const alone = only(walked.table, [row]);
      const part = readPart(walked, row.id, alone);
      return part.whole.size <= LARGEST_BLOCK ? [part] : inBlocks(walked, row.id, alone);
    }),
  };
}

/** The rows of a table that is walked by rows which are too large to be walked whole. */
export const rowsInBlocks = ({ table, how, parts }: Plan): readonly string[] =>
  how === 'by rows'
    ? table.rows
        .map(({ id }) => id)
        .filter((row) =>
          parts.some(({ id, reads }) => reads === 'conditions' && isBlockOf(id, row)),
        )
    : [];

/** Every table of the register. */
export const PLANS: readonly Plan[] = REGISTER.map(({ table }) => planOf(table));

export type Form = 'whole' | 'merged';
export const statesOf = ({ parts }: Plan, form: Form): number =>
  parts.reduce((sum, part) => sum + part[form].size, 0);
