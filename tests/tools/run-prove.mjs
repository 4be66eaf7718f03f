// npm run prove: bundles the proof and starts it, then the comparisons at the numbers of a proof. A
// name behind `--` asks for that alone: tables, findings, visits or comparisons.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';

function node(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    // The bundler says "production" of this process; what is tested on a page must not be told so.
    env: { ...process.env, NODE_ENV: 'test' },
  });
  return status ?? 1;
}

/** What says in its file that a long proof asks more of it. */
const ASKED = /'RLS_PROVE'|\/tries\.ts'/;

/** What a test run does a part of, at the numbers of a proof. */
function compare() {
  process.env.RLS_PROVE ??= '100000';
  const asked = readdirSync(join(root, 'tests'), { recursive: true })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join('tests', name))
    .filter((name) => ASKED.test(readFileSync(join(root, name), 'utf8')));
  return node(join(root, 'node_modules', 'vitest', 'vitest.mjs'), ['run', ...asked]);
}

const PARTS = ['tables', 'findings', 'visits'];
const COMPARISONS = 'comparisons';

const named = process.argv.slice(2);
const unknown = named.filter((name) => ![...PARTS, COMPARISONS].includes(name));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(' or ')}`);
const asksFor = (name) => named.length === 0 || named.includes(name);
const parts = PARTS.filter(asksFor);
const prove = async () =>
  parts.length === 0 ? 0 : node(await bundle('prove', 'prove', 'prove.ts'), parts);
process.exitCode = (await prove()) || (asksFor(COMPARISONS) ? compare() : 0);
