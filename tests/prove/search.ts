/** Looks for a state on which a table and a mutant of it say different things. */
import { holds, leaves } from '../../src/rules/logic/condition.ts';
import { axesRead, type State, type Walkable, type Walked } from './axes.ts';
import type { Mutant } from './mutants.ts';
import { reading } from './outcomes.ts';
import { only } from './parts.ts';
import { blocksOf, joinedSpace, mergedOf, spaceOf, type Space } from './space.ts';

/** A space with more states is tried here and there, then joined from its blocks. */
const LARGEST_SEARCH = 500_000;
const HERE_AND_THERE = 20_000;

const gcd = (one: number, other: number): number => (other === 0 ? one : gcd(other, one % other));

/** Indexes below a size, each at most once, far apart so that something rare is met soon. */
export function* scattered(size: number, most = size): Generator<number> {
  let stride = Math.max(1, Math.floor(size * 0.618));
  while (gcd(stride, size) !== 1) stride += 1;
  const count = Math.min(size, most);
  for (let index = 0, at = 0; index < count; index += 1, at = (at + stride) % size) yield at;
}

const whens = ({ rows }: Walked) => rows.map((row) => row.when);

/** Between them, a state for each way in which the conditions of both tables can stand. */
function* searched(
  walked: Walkable,
  one: Walked,
  other: Walked,
): Generator<readonly [Space, number]> {
  const conditions = [...whens(one), ...whens(other)];
  const axes = axesRead(walked, conditions);
  const read = conditions.flatMap((condition) => leaves(condition));
  const merged = spaceOf(mergedOf(walked, axes, read));
  // What may be assumed is read from the leaves, so that this table is never joined from blocks.
  if (merged.size <= LARGEST_SEARCH || one.id === 'iron') {
    yield [merged, merged.size];
    return;
  }
  yield [merged, HERE_AND_THERE];
  const joined = joinedSpace(walked, blocksOf(walked, conditions, LARGEST_SEARCH));
  yield [joined, joined.size];
}

/** The part of a table in which a mutant of it can show: in an `every` table its own row. */
function scope(table: Walked, { rows }: Mutant): Walked {
  if (table.takes === 'first') return table;
  return only(
    table,
    table.rows.filter((row) => rows.includes(row.then)),
  );
}

/** False where the mutant cannot show: the changed rows have the truths that they had. */
function showing(own: Walked, changed: Walked, { rows, changes }: Mutant, first: boolean) {
  const pairs = (first ? rows : [0]).map((place) => ({
    was: own.rows[place],
    is: changed.rows.find((row) => row.then === place),
  }));
  return (state: State): boolean => {
    for (const { was, is } of pairs) {
      const before = was === undefined ? 'no' : holds(was.when, state);
      if (changes === 'place or mark') {
        if (before === 'no') return false;
      } else if (before !== (is === undefined ? 'no' : holds(is.when, state))) return true;
    }
    return changes === 'place or mark';
  };
}

/** A state on which the mutant and its table differ; undefined once all that can matter was tried. */
export function kill(walked: Walkable, mutant: Mutant): State | undefined {
  const first = walked.table.takes === 'first';
  const own = scope(walked.table, mutant);
  const changed = scope(mutant.table, mutant);
  const read = reading(own);
  const mayShow = showing(own, changed, mutant, first);
  const state = new Uint8Array(walked.axes.length);
  for (const [{ size, put }, most] of searched(walked, own, changed)) {
    for (const index of scattered(size, most)) {
      put(index, state);
      if (mayShow(state) && read(own, state) !== read(changed, state)) return state;
    }
  }
  return undefined;
}
