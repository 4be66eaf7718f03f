// npm run prove: bundles the proof and starts it, then the comparisons at the numbers of a proof.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';

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

const proof = await bundle('prove', 'prove', 'prove.ts');
process.exitCode = node(proof, []) || compare();
