/**
 * npm run prove: every table over every class of its facts, every part of every rule, every step in the
 * finding model that adds a danger, and a million whole visits before a second opinion, on all cores.
 * A part named behind `--` is proved alone.
 */
import { isMainThread } from 'node:worker_threads';
import { inWords, joined, VISITS_AT_ONCE, wrongIn } from './compared.ts';
import { FINDING_HEAD, findingLines, wrongFindings, type TimedSpace } from './finding-report.ts';
import { DIGESTS, wrongDigest } from './kept.ts';
import { PLANS, rowsInBlocks, statesOf, type Form, type Plan } from './parts.ts';
import {
  digestFrom,
  onAllCores,
  partOfTask,
  planOf,
  serve,
  TASKS,
  walksOf,
  type ProofPart,
  type Result,
  type Task,
} from './tasks.ts';
import { statesIn } from './walk.ts';
import { keysOf } from '../../src/rules/record/keyed.ts';

const EVERY_SECONDS = 10;
const number = (value: number): string => value.toLocaleString('en');

const statesOfTask = (task: Task): number =>
  'run' in task ? statesIn(planOf(task), task.does, task.run) : 0;
const visitsOfTask = (task: Task): number => (task.does === 'compare' ? VISITS_AT_ONCE : 0);

/** Says now and then how far it is. */
function progress(tasks: readonly Task[]): (task: Task) => void {
  const total = (of: (task: Task) => number): number =>
    tasks.reduce((sum, task) => sum + of(task), 0);
  const [states, toCompare] = [total(statesOfTask), total(visitsOfTask)];
  const from = performance.now();
  let done = 0;
  let decided = 0;
  let compared = 0;
  let said = 0;
  return (task) => {
    done += 1;
    decided += statesOfTask(task);
    compared += visitsOfTask(task);
    const seconds = (performance.now() - from) / 1000;
    if (seconds - said < EVERY_SECONDS) return;
    said = seconds;
    console.log(
      `${number(done)} of ${number(tasks.length)} tasks, ${number(decided)} of ${number(states)} states, ${number(compared)} of ${number(toCompare)} visits, ${seconds.toFixed(0)} s`,
    );
  };
}

type Proved = {
  readonly line: readonly string[];
  readonly states: number;
  readonly wrong: readonly string[];
};

/** The outcomes that a form reaches, each with its part. */
const reached = (results: readonly Result[], table: number, form: Form): ReadonlySet<string> =>
  new Set(
    walksOf(results, table, form).flatMap(([task, { outcomes }]) =>
      [...outcomes].map((each) => ('run' in task ? `${task.run.part} ${each}` : '')),
    ),
  );

function proved(plan: Plan, table: number, all: readonly Result[]): Proved {
  const results = all.filter(({ task }) => 'table' in task && task.table === table);
  const digest = (form: Form) => digestFrom(results, table, form);
  const judged = results.flatMap(({ done }) => ('judged' in done ? [done.judged] : []));
  const mutants = judged.reduce((sum, each) => sum + each.mutants, 0);
  const survivors = judged.reduce((sum, each) => sum + each.survivors, 0);
  const [one, other] = [reached(results, table, 'merged'), reached(results, table, 'whole')];
  const alike = one.size === other.size && [...one].every((outcome) => other.has(outcome));
  const states = statesOf(plan, 'whole');
  return {
    states,
    line: [
      plan.table.id,
      number(plan.walked.axes.length),
      plan.product < Number.MAX_SAFE_INTEGER ? number(plan.product) : plan.product.toExponential(1),
      plan.how,
      number(states),
      number(other.size),
      number(mutants),
      number(mutants - survivors),
      number(survivors),
      results.reduce((sum, { done }) => sum + done.seconds, 0).toFixed(1),
    ],
    wrong: [
      ...wrongDigest(plan, { merged: digest('merged'), whole: digest('whole') }),
      ...judged.flatMap((each) => each.wrong),
      ...(alike ? [] : [`${plan.table.id}: classes read alike were not alike`]),
    ],
  };
}

const HEAD = [
  'table',
  'facts',
  'product',
  'walked',
  'states',
  'outcomes',
  'mutants',
  'killed',
  'survivors',
  'seconds',
];

/** Under a head, whose cells say how many there are. */
function printed(head: readonly string[], below: readonly (readonly string[])[]): string {
  const lines = [head, ...below];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

type Told = { readonly says: readonly string[]; readonly wrong: readonly string[] };

function tables(results: readonly Result[], seconds: number): Told {
  const found = PLANS.map((plan, table) => proved(plan, table, results));
  const states = found.reduce((sum, each) => sum + each.states, 0);
  const inBlocks = PLANS.flatMap(({ parts }) => parts)
    .filter(({ reads }) => reads === 'conditions')
    .reduce((sum, { whole }) => sum + whole.size, 0);
  const known = new Set(PLANS.map((plan) => plan.table.id));
  return {
    says: [
      printed(
        HEAD,
        found.map(({ line }) => line),
      ),
      [
        'facts: axes of the table. product: all classes of all its facts. walked by rows: each row of an',
        '`every` table over the classes of its own facts. By blocks: conditions that share no fact, each',
        'block whole, then every combination of their truths; so also these rows of tables walked by rows:',
        ...PLANS.flatMap((plan) => {
          const rows = rowsInBlocks(plan);
          return rows.length === 0 ? [] : [`${plan.table.id}: ${rows.join(', ')}`];
        }),
      ].join('\n'),
      `${number(states)} states in ${seconds.toFixed(0)} s: ${number(states - inBlocks)} read by their table, ${number(inBlocks)} by the conditions of a block`,
    ],
    wrong: [
      ...found.flatMap((each) => each.wrong),
      ...Object.keys(DIGESTS)
        .filter((id) => !known.has(id))
        .map((id) => `${id} is kept and is no table any more`),
    ],
  };
}

function findings(results: readonly Result[]): Told {
  const spaces = results.flatMap(({ task, done }): readonly TimedSpace[] =>
    task.does === 'finding' && 'proved' in done
      ? [{ space: task.space, proved: done.proved, seconds: done.seconds }]
      : [],
  );
  return {
    says: [
      printed(FINDING_HEAD, findingLines(spaces)),
      [
        'steps: each adds one danger to a state. blank filled: steps that fill a blank and lower, as they',
        'may (D52). handed over: a row of no finding takes the place of that of the finding, as early (D55).',
        'look stands: what is to be asked or examined today takes the place of the row that is lost.',
      ].join('\n'),
    ],
    wrong: wrongFindings(spaces),
  };
}

function visits(results: readonly Result[]): Told {
  const compared = joined(
    results.flatMap(({ done }) => ('compared' in done ? [done.compared] : [])),
  );
  return { says: [inWords(compared)], wrong: wrongIn(compared) };
}

/** What can be proved by itself, by its name on the command line. */
const PARTS: Readonly<Record<ProofPart, (results: readonly Result[], seconds: number) => Told>> = {
  tables,
  visits,
  findings,
};

async function prove() {
  const from = performance.now();
  const named = process.argv.slice(2);
  const chosen = keysOf(PARTS).filter((part) => named.length === 0 || named.includes(part));
  const tasks = TASKS.filter((task) => chosen.includes(partOfTask(task)));
  const results = await onAllCores(new URL(import.meta.url), tasks, progress(tasks));
  const seconds = (performance.now() - from) / 1000;
  const told = chosen.map((part) => PARTS[part](results, seconds));
  for (const { says } of told) for (const each of says) console.log(`\n${each}`);
  console.log('');
  const wrong = told.flatMap((each) => each.wrong);
  for (const sentence of wrong) console.error(sentence);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

if (isMainThread) await prove();
else serve();
