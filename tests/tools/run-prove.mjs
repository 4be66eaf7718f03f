// npm run prove: bundles the proof, since node 20 runs no TypeScript, and starts it. With
// `npm run prove -- --renew` its digests and states are kept as what the tables decide.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'node_modules', '.cache', 'prove');

function node(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

/** What draws its visits, and what a test run tries a part of, at the numbers of a proof. */
function compare() {
  process.env.RLS_PROVE ??= '100000';
  const tests = [
    'relations',
    'second-opinion',
    'composition',
    'foreign-files',
    'criteria',
    'headline',
    'summarise',
    'summary/record.test',
    'read-json',
    'actions',
    'commit-first',
  ];
  return node(join(root, 'node_modules', 'vitest', 'vitest.mjs'), ['run', ...tests]);
}

async function prove() {
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: bundle,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, 'tests', 'prove', 'prove.ts') },
    },
  });
  const args = process.argv.slice(2);
  const status = node(join(bundle, 'prove.js'), args);
  if (!args.includes('--renew')) return status || compare();
  const kept = [
    'tests/prove/digests.json',
    'tests/prove/samples.json',
    'src/areas/evidence/examples.json',
  ];
  return node(join(root, 'node_modules', 'oxfmt', 'bin', 'oxfmt'), kept) || status;
}

process.exitCode = await prove();
