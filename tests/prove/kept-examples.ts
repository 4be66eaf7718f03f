/** The example of every leaf, as the evidence area shows it, and what each of its states says now. */
import type { Example, KeptExamples } from '../../src/areas/evidence/examples.ts';
import { leaves } from '../../src/rules/logic/condition.ts';
import { axesRead, walkable, type State, type Walkable } from './axes.ts';
import { examplesOf } from './examples.ts';
import { outcomeOf, readBy } from './kept.ts';
import type { Plan } from './parts.ts';

const saysOf = ({ axes }: Walkable, axis: number, state: State): string =>
  axes[axis]?.classes[state[axis] ?? 0]?.says ?? '';

/** The place of a word in a list that grows by those that are new. */
function placeIn(list: string[], word: string): number {
  if (!list.includes(word)) list.push(word);
  return list.indexOf(word);
}

/** All examples of a table, compactly: see KeptExamples. */
export function keptExamples({ walked }: Plan): KeptExamples {
  const { table, axes } = walked;
  const outcomes: string[] = [];
  const used = axes.map((): string[] => []);
  const classOf = (axis: number, state: State): number =>
    placeIn(used[axis] ?? [], saysOf(walked, axis, state));
  const rows: Record<string, string[]> = {};
  for (const example of examplesOf(walked)) {
    if (example === undefined) continue;
    const { row, leaf, axis, stands, falls } = example;
    const scope = readBy(table, row);
    if (scope === undefined) continue;
    const [then, otherwise] = [stands, falls].map((state) =>
      placeIn(outcomes, outcomeOf(scope, state)),
    );
    const read = axesRead(
      walked,
      scope.rows.map(({ when }) => when),
    );
    const besides = read
      .filter((each) => each !== axis && saysOf(walked, each, stands) !== 'blank')
      .map((each) => `${each}.${classOf(each, stands)}`);
    const own = [axis, classOf(axis, stands), classOf(axis, falls), then, otherwise].join('.');
    const kept = rows[row] ?? [];
    kept[leaf] = [own, ...besides].join(' ');
    rows[row] = kept;
  }
  const facts = axes.map(({ name }, axis) => [name, used[axis] ?? []]);
  return { facts: Object.fromEntries(facts), outcomes, rows };
}

/** The fact that each leaf of a row reads, by the name of its axis. */
export function factsRead(plan: Plan, row: string): readonly string[] {
  const { table, axisOf, axes } = plan.walked;
  const found = table.rows.find(({ id }) => id === row);
  return found === undefined
    ? []
    : leaves(found.when).map((leaf) => axes[axisOf(leaf)]?.name ?? '');
}

/** What the table says today of the two states of an example. */
export function saysNow({ table }: Plan, row: string, example: Example): readonly string[] {
  const { fact, stands, falls, besides } = example;
  const walked = walkable(table);
  const scope = readBy(walked.table, row);
  if (scope === undefined) return [];
  return [stands, falls].map((own) => {
    const known = new Map([...besides.map((each) => [each.fact, each.is] as const), [fact, own]]);
    const state = Uint8Array.from(walked.axes, ({ name, classes }) => {
      const wanted = known.get(name) ?? 'blank';
      const place = classes.findIndex(({ says }) => says === wanted);
      if (place === -1) throw new Error(`${name} is never ${wanted}`);
      return place;
    });
    return outcomeOf(scope, state);
  });
}
