/**
 * npm run renew: makes anew all that is kept of the rules and their tests, and says in sentences
 * what changed. With `--check` nothing is written, and a difference is a failure.
 *
 * Digests over every class by itself take minutes, so they are walked only for the tables that need
 * it. The merged walk keeps the axes with their classes, which classes stand for which, and the
 * outcome of every state of those that stand for others; classes that one stands for are read alike
 * by every leaf. So where the merged digest is as it was, the whole one is. What this leaves out, a
 * change of the walk itself, is for `--whole`, which walks everything.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { REGISTER } from '../../src/evidence/register.ts';
import { CONTENT_HASH } from '../../src/rules/edition.ts';
import { schemaAsJson } from '../practice/schema.ts';
import { keptExamples } from '../prove/kept-examples.ts';
import { DIGESTS, differencesOf, sampleOf, type Digests } from '../prove/kept.ts';
import { PLANS, statesOf, type Plan } from '../prove/parts.ts';
import { digestFrom, onAllCores, serve, walkTasks, type Task } from '../prove/tasks.ts';
import { trace, traceForTheScreen } from '../trace.ts';
import { CONTENT, numberOf, placesOf } from './content.ts';
import {
  examplesInWords,
  goneInWords,
  numberInWords,
  placesInWords,
  reportOf,
  schemaInWords,
  tableInWords,
  traceInWords,
  type KeptTrace,
} from './sentences.ts';

const CHECK = process.argv.includes('--check');
const WHOLE = process.argv.includes('--whole');

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const byTable = (of: (plan: Plan, table: number) => unknown): string =>
  pretty(Object.fromEntries(PLANS.map((plan, table) => [plan.table.id, of(plan, table)])));

const quietly = (): void => {};
const walk = (tasks: readonly Task[]) => onAllCores(new URL(import.meta.url), tasks, quietly);

/** The digests of all tables, in their order. */
async function digests(): Promise<readonly Digests[]> {
  const merged = await walk(PLANS.flatMap((_, table) => walkTasks(table, 'merged')));
  const found = PLANS.map(({ table: { id } }, table) => {
    const own = digestFrom(merged, table, 'merged');
    return { merged: own, kept: !WHOLE && DIGESTS[id]?.merged === own ? DIGESTS[id] : undefined };
  });
  const whole = await walk(
    found.flatMap(({ kept }, table) => (kept === undefined ? walkTasks(table, 'whole') : [])),
  );
  return found.map((each, table) => ({
    merged: each.merged,
    whole: each.kept?.whole ?? digestFrom(whole, table, 'whole'),
  }));
}

function tablesInWords(now: readonly Digests[]): readonly string[] {
  const titles = new Map(REGISTER.map(({ table, title }) => [table.id, title]));
  const changed = PLANS.flatMap((plan, table) => {
    const { id } = plan.table;
    const [is, was] = [now[table], DIGESTS[id]];
    if (is?.merged === was?.merged && is?.whole === was?.whole) return [];
    const found = was === undefined ? undefined : differencesOf(plan);
    return [{ id, title: titles.get(id) ?? '', states: statesOf(plan, 'whole'), found }];
  });
  return [
    ...changed.map((each) => tableInWords(each)),
    ...goneInWords(Object.keys(DIGESTS), new Set(titles.keys())),
  ];
}

type Kept = {
  readonly path: string;
  readonly text: string;
  /** What changed, from what was kept. */
  readonly says: (kept: string) => readonly string[];
};

const json =
  (says: (was: unknown, is: unknown) => readonly string[], now: string) =>
  (kept: string): readonly string[] =>
    says(JSON.parse(kept), JSON.parse(now));

/** The form of a JSON file is the formatter's. */
const meansTheSame = (path: string, one: string, other: string): boolean =>
  path.endsWith('.json')
    ? JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other))
    : one === other;

async function renew() {
  const found = await digests();
  const examples = byTable(keptExamples);
  const traced = traceForTheScreen(trace());
  const schema = schemaAsJson();
  const places = placesOf(CONTENT);
  const present = numberOf(places);
  const edition = 'src/rules/edition.ts';
  const all: readonly Kept[] = [
    {
      path: 'tests/prove/digests.json',
      text: byTable((_, table) => found[table]),
      says: () => tablesInWords(found),
    },
    { path: 'tests/prove/samples.json', text: byTable(sampleOf), says: () => [] },
    {
      path: 'src/areas/evidence/examples.json',
      text: examples,
      says: json(examplesInWords, examples),
    },
    {
      path: 'src/areas/evidence/trace.json',
      text: traced,
      says: (kept) => {
        const [was, is]: KeptTrace[] = [kept, traced].map((each) => JSON.parse(each));
        return was === undefined || is === undefined ? [] : traceInWords(was, is);
      },
    },
    { path: 'src/practice/case.schema.json', text: schema, says: json(schemaInWords, schema) },
    {
      path: 'tests/renew/content.json',
      text: pretty(places),
      says: (kept) => placesInWords(JSON.parse(kept), places),
    },
    {
      path: edition,
      text: readFileSync(edition, 'utf8').replace(/(?<=CONTENT_HASH = ')[^']*/u, present),
      says: () => numberInWords(CONTENT_HASH, present),
    },
  ];
  const changed = all.flatMap(({ path, text, says }) => {
    const kept = readFileSync(path, 'utf8');
    return meansTheSame(path, kept, text) ? [] : [{ path, text, says: says(kept) }];
  });
  if (!CHECK) for (const { path, text } of changed) writeFileSync(path, text);
  const files = changed.map(({ path }) => path);
  console.log(
    reportOf(
      changed.flatMap(({ says }) => says),
      files,
      !CHECK,
    ),
  );
  process.exitCode = CHECK && files.length > 0 ? 1 : 0;
}

if (isMainThread) await renew();
else serve();
