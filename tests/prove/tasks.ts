/** The proof cut into pieces, and the pieces given to all cores. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { compare, SEEDS, type Compared } from './compared.ts';
import { proveSpace, type ProvedSpace } from './finding-edges.ts';
import { FINDING_SPACES } from './finding-states.ts';
import { judge, type Judged } from './judge.ts';
import { PLANS, type Form, type Plan } from './parts.ts';
import { digestOf, runsOf, walkRun, type Run, type Walk } from './walk.ts';

export type Task =
  | { readonly does: 'judge'; readonly table: number }
  | { readonly does: Form; readonly table: number; readonly run: Run }
  | { readonly does: 'finding'; readonly space: number }
  | { readonly does: 'compare'; readonly seed: number };
type Found =
  | { readonly judged: Judged }
  | { readonly walk: Walk }
  | { readonly proved: ProvedSpace }
  | { readonly compared: Compared };
type Done = { readonly seconds: number } & Found;
export type Result = { readonly task: Task; readonly done: Done };

/** What is proved by itself. */
export type ProofPart = 'tables' | 'findings' | 'visits';

export function partOfTask({ does }: Task): ProofPart {
  switch (does) {
    case 'judge':
    case 'merged':
    case 'whole':
      return 'tables';
    case 'finding':
      return 'findings';
    case 'compare':
      return 'visits';
  }
}

const FORMS: readonly Form[] = ['merged', 'whole'];

export function planOf({ table }: { readonly table: number }): Plan {
  const plan = PLANS[table];
  if (plan === undefined) throw new Error(`There is no table ${table}`);
  return plan;
}

/** The walk of one table, in its runs. */
export const walkTasks = (table: number, does: Form): readonly Task[] =>
  runsOf(planOf({ table }), does).map((run): Task => ({ table, does, run }));

/** What takes longest in one piece comes first. */
export const TASKS: readonly Task[] = [
  ...PLANS.map((_, table): Task => ({ table, does: 'judge' })),
  ...FINDING_SPACES.map((_, space): Task => ({ does: 'finding', space })),
  ...PLANS.flatMap((_, table) => FORMS.flatMap((does) => walkTasks(table, does))),
  ...SEEDS.map((seed): Task => ({ does: 'compare', seed })),
];

/** The walks of a table among the results, in order. */
export const walksOf = (
  results: readonly Result[],
  table: number,
  form: Form,
): readonly (readonly [Task, Walk])[] =>
  results.flatMap(({ task, done }) =>
    'table' in task && task.table === table && task.does === form && 'walk' in done
      ? [[task, done.walk] as const]
      : [],
  );

/** The digest of a table from all its runs among the results. */
export const digestFrom = (results: readonly Result[], table: number, form: Form): string =>
  digestOf(
    planOf({ table }),
    form,
    walksOf(results, table, form).map(([, walk]) => walk),
  );

function spaceOf({ space }: { readonly space: number }): ProvedSpace {
  const walked = FINDING_SPACES[space];
  if (walked === undefined) throw new Error(`There is no space ${space}`);
  return proveSpace(walked);
}

function doneOf(task: Task): Found {
  switch (task.does) {
    case 'judge':
      return { judged: judge(planOf(task)) };
    case 'finding':
      return { proved: spaceOf(task) };
    case 'compare':
      return { compared: compare(task.seed) };
    case 'merged':
    case 'whole':
      return { walk: walkRun(planOf(task), task.does, task.run) };
  }
}

/** Does what is asked for, until nothing more is. */
export function serve(): void {
  parentPort?.on('message', (task: Task) => {
    const from = performance.now();
    const found = doneOf(task);
    parentPort?.postMessage({ seconds: (performance.now() - from) / 1000, ...found }, []);
  });
}

/** Gives each worker the next task as soon as it is free; resolves to all results in order. */
export function onAllCores(
  program: URL,
  tasks: readonly Task[],
  report: (task: Task) => void,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  if (tasks.length === 0) return Promise.resolve(results);
  let next = 0;
  let left = tasks.length;
  return new Promise((resolve, reject) => {
    const workers = Array.from({ length: availableParallelism() }, () => new Worker(program));
    const finish = async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
      resolve(results);
    };
    for (const worker of workers) {
      const give = () => {
        const at = next;
        const task = tasks[at];
        if (task === undefined) return;
        next += 1;
        worker.once('message', (done: Done) => {
          results[at] = { task, done };
          report(task);
          left -= 1;
          if (left === 0) finish().catch(reject);
          else give();
        });
        worker.postMessage(task, []);
      };
      worker.on('error', reject);
      give();
    }
  });
}
