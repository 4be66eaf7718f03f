/**
 * What is kept of the last proof: a digest of all outcomes of each table, and some of its states
 * with theirs, so that a digest that has changed can be told in examples. Both are written by
 * `npm run renew`, once the change was wanted.
 */
import { leaves } from '../../src/rules/logic/condition.ts';
import { axesRead, walkable, type State, type Walkable, type Walked } from './axes.ts';
import keptDigests from './digests.json' with { type: 'json' };
import { examplesOf } from './examples.ts';
import { outcomeInWords, reading } from './outcomes.ts';
import { only, type Form, type Plan } from './parts.ts';
import keptSamples from './samples.json' with { type: 'json' };
import { scattered } from './search.ts';
import { mergedOf, spaceOf } from './space.ts';

/** Beside the states that show what each leaf does, others up to this number. */
const AT_LEAST = 40;
const SHOWN = 10;

export type Digests = Readonly<Record<Form, string>>;
/**
 * A state is the row that was read (of an `every` table, else nothing), its facts that are not blank,
 * each as the place of its axis and of its class, and the place of its outcome.
 */
type Sample = {
  readonly axes: Readonly<Record<string, readonly string[]>>;
  readonly outcomes: readonly string[];
  readonly states: readonly string[];
};

export const DIGESTS: Readonly<Record<string, Digests>> = keptDigests;
const SAMPLES: Readonly<Record<string, Sample>> = keptSamples;

/** The table, or in an `every` table the one row, that gives a state its outcome. */
export function readBy(table: Walked, row: string): Walked | undefined {
  if (table.takes === 'first') return table;
  const rows = table.rows.filter((each) => each.id === row);
  return rows.length === 0 ? undefined : only(table, rows);
}

export function outcomeOf(table: Walked, state: State): string {
  const ids = table.rows.map((row) => row.id);
  return outcomeInWords(reading(table)(table, state), table.takes, ids);
}

const says = ({ axes }: Walkable, axis: number, place: number): string =>
  axes[axis]?.classes[place]?.says ?? '';

/** "3.0 7.2": the classes of the axes that are read and not blank. */
function writtenOf(walked: Walkable, table: Walked, state: State): string {
  const conditions = table.rows.map((row) => row.when);
  return axesRead(walked, conditions)
    .filter((axis) => says(walked, axis, state[axis] ?? 0) !== 'blank')
    .map((axis) => `${axis}.${state[axis] ?? 0}`)
    .join(' ');
}

/** The two states of each leaf's example, with every answer that the leaf names. */
function* statesOfLeaves(walked: Walkable): Generator<readonly [row: string, State]> {
  const { table, axes } = walked;
  const byRow = new Map(table.rows.map((row) => [row.id, leaves(row.when)]));
  for (const example of examplesOf(walked)) {
    if (example === undefined) continue;
    const { row, axis, stands, falls } = example;
    yield [row, falls];
    yield [row, stands];
    const leaf = byRow.get(row)?.[example.leaf];
    const named = leaf?.kind === 'answer' ? leaf.among : [];
    for (const answer of named) {
      const place = axes[axis]?.classes.findIndex(({ value }) => value === answer) ?? 0;
      yield [row, stands.with(axis, place)];
    }
  }
}

/** Others from all over the space. */
function* statesAllOver(walked: Walkable): Generator<readonly [row: string, State]> {
  const { table } = walked;
  const scopes = table.takes === 'first' ? [table] : table.rows.map((row) => only(table, [row]));
  for (const scope of scopes) {
    const conditions = scope.rows.map((row) => row.when);
    const read = conditions.flatMap((condition) => leaves(condition));
    const { size, put } = spaceOf(mergedOf(walked, axesRead(walked, conditions), read));
    for (const index of scattered(size, Math.ceil(AT_LEAST / scopes.length))) {
      const state = new Uint8Array(walked.axes.length);
      put(index, state);
      yield [scope.rows[0]?.id ?? '', state];
    }
  }
}

/** The states of a table to be kept, with their outcomes. */
export function sampleOf({ walked }: Plan): Sample {
  const { table, axes } = walked;
  const outcomes: string[] = [];
  const states = new Set<string>();
  const keep = ([row, state]: readonly [row: string, State]) => {
    const scope = readBy(table, row);
    if (scope === undefined) return;
    const outcome = outcomeOf(scope, state);
    if (!outcomes.includes(outcome)) outcomes.push(outcome);
    const of = table.takes === 'first' ? '' : row;
    states.add(`${of}|${writtenOf(walked, scope, state)}|${outcomes.indexOf(outcome)}`);
  };
  for (const each of statesOfLeaves(walked)) keep(each);
  for (const each of statesAllOver(walked)) if (states.size < AT_LEAST) keep(each);
  const words = axes.map(({ name, classes }) => [name, classes.map((each) => each.says)]);
  return { axes: Object.fromEntries(words), outcomes, states: [...states] };
}

/** The facts of a kept state in words; what is not among them is blank. */
function factsOf({ axes }: Sample, written: string): ReadonlyMap<string, string> {
  const kept = Object.entries(axes);
  const facts = written.split(' ').flatMap((each) => {
    const [axis = '', place = ''] = each.split('.');
    const [name, classes] = kept[Number(axis)] ?? [];
    const value = classes?.[Number(place)];
    return each === '' || name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return new Map(facts);
}

/** A kept state that the table reads differently now, each of the three in words. */
type Difference = { readonly state: string; readonly was: string; readonly is: string };
export type Differences = {
  readonly kept: number;
  readonly differing: readonly Difference[];
  /** Facts that the table read when its states were kept and reads no more, and the other way round. */
  readonly readNoMore: readonly string[];
  readonly readNow: readonly string[];
};

/** The kept states of a table that it reads differently now; undefined where none are kept. */
export function differencesOf({ table }: Plan): Differences | undefined {
  const sample = SAMPLES[table.id];
  if (sample === undefined) return undefined;
  const walked = walkable(table, sample.axes);
  const differing = sample.states.flatMap((line): readonly Difference[] => {
    const [row = '', written = '', outcome = ''] = line.split('|');
    const was = sample.outcomes[Number(outcome)] ?? '';
    const known = factsOf(sample, written);
    const state = Uint8Array.from(walked.axes, ({ name, classes }) => {
      const wanted = known.get(name) ?? 'blank';
      return classes.findIndex((each) => each.says === wanted);
    });
    const scope = readBy(walked.table, row);
    const is = scope === undefined ? 'this row is gone' : outcomeOf(scope, state);
    const facts = [...known].map((each) => each.join(' = ')).join(', ');
    return is === was ? [] : [{ state: facts, was, is }];
  });
  const was = Object.keys(sample.axes);
  const is = walkable(table).axes.map(({ name }) => name);
  return {
    kept: sample.states.length,
    differing,
    readNoMore: was.filter((name) => !is.includes(name)),
    readNow: is.filter((name) => !was.includes(name)),
  };
}

/** Up to ten of them, each in a sentence. */
function inSentences(plan: Plan): readonly string[] {
  const found = differencesOf(plan);
  if (found === undefined) return [`no states of ${plan.table.id} are kept`];
  if (found.differing.length === 0) return ['none of the states that are kept is read differently'];
  return found.differing
    .slice(0, SHOWN)
    .map(({ state, was, is }) => `${state}: was ${was}; is ${is}`);
}

/** What is wrong where a digest of a table is not the one that is kept, in sentences. */
export function wrongDigest(plan: Plan, digests: Partial<Digests>): readonly string[] {
  const { id } = plan.table;
  const kept = DIGESTS[id];
  const { merged = kept?.merged, whole = kept?.whole } = digests;
  if (kept !== undefined && merged === kept.merged && whole === kept.whole) return [];
  return [
    `${id} decides other than it did, or other states. If that is wanted: npm run renew`,
    ...inSentences(plan),
  ];
}
