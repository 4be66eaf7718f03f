// npm run mutate: breaks the code in every small way Stryker knows, and asks whether a test notices.
// What no test can notice is listed with its reason in tests/mutation/equivalent.json; anything else
// that survives fails the run, and so does an entry of that list that no longer survives. Files may
// be named: `npm run mutate -- src/rules/record/quantities.ts`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const reportFile = join(root, 'node_modules', '.cache', 'mutate', 'report.json');
const listFile = join(root, 'tests', 'mutation', 'equivalent.json');

/** The code by floor, each with the tests nearest to it: a mutant waits for every test of its part. */
const PARTS = JSON.parse(readFileSync(join(root, 'tests', 'mutation', 'parts.json'), 'utf8'));

/** Runs one part and returns its report; undefined where Stryker itself did not finish. */
function mutate({ code, tests: nearest }) {
  rmSync(reportFile, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', '.stryker.config.json', '--mutate', code.join(',')],
    { cwd: root, stdio: 'inherit', env: { ...process.env, RLS_MUTATE: nearest.join(',') } },
  );
  return status === 0 ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
}

const plain = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** The text that a mutant replaces, and the line on which it begins. */
function placeOf(source, { start, end }) {
  const lines = source.split('\n');
  const within = lines.slice(start.line - 1, end.line);
  const last = within.length - 1;
  within[last] = within[last].slice(0, end.column - 1);
  within[0] = within[0].slice(start.column - 1);
  return { line: plain(lines[start.line - 1]), original: plain(within.join(' ')) };
}

const mutantsOf = ({ files }) =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ status, location, replacement = '' }) => ({
      file,
      at: location.start.line,
      status,
      ...placeOf(source, location),
      replacement: plain(replacement),
    })),
  );

const keyOf = ({ file, line, original, replacement }) =>
  JSON.stringify([file, line, original, replacement]);

/** Takes one entry of the same key out of the list; false where there is none. */
function takeFrom(list, mutant) {
  const index = list.findIndex((entry) => keyOf(entry) === keyOf(mutant));
  if (index === -1) return false;
  list.splice(index, 1);
  return true;
}

const CAUGHT = ['Killed', 'Timeout'];

function run(named) {
  const known = PARTS.flatMap(({ code }) => code);
  const unknown = named.filter((file) => !known.includes(file));
  if (unknown.length > 0) {
    console.error(`Not among the code that is mutated: ${unknown.join(', ')}`);
    return 1;
  }
  const chosen = named.length === 0 ? known : named;
  const list = JSON.parse(readFileSync(listFile, 'utf8'));
  const left = list.filter(({ file }) => chosen.includes(file));
  const began = Date.now();
  const mutants = [];
  const survivors = [];
  const unlisted = [];
  for (const part of PARTS) {
    const code = part.code.filter((file) => chosen.includes(file));
    if (code.length === 0) continue;
    const report = mutate({ ...part, code });
    if (report === undefined) return 1;
    const made = mutantsOf(report).filter(({ status }) => status !== 'Ignored');
    const survived = made.filter(({ status }) => !CAUGHT.includes(status));
    const news = survived.filter((mutant) => !takeFrom(left, mutant));
    // Said at once: a run that is stopped has told what it found until then.
    for (const { file, at, status, original, replacement } of news) {
      console.log(`${status}: ${file}:${at}\n  - ${original}\n  + ${replacement}`);
    }
    mutants.push(...made);
    survivors.push(...survived);
    unlisted.push(...news);
  }

  for (const { file, line, replacement } of left) {
    console.log(`Listed, and no longer survives: ${file}\n  - ${line}\n  + ${replacement}`);
  }
  const count = (status) => mutants.filter((each) => each.status === status).length;
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    [
      `\n${mutants.length} mutants`,
      `${count('Killed')} killed`,
      `${count('Timeout')} timed out`,
      `${survivors.length - unlisted.length} listed as equivalent`,
      `${unlisted.length} unlisted`,
      `${left.length} listed that no longer survive`,
      `${seconds} s`,
    ].join(', '),
  );
  return mutants.length > 0 && unlisted.length + left.length === 0 ? 0 : 1;
}

process.exitCode = run(process.argv.slice(2));
