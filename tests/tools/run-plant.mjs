// npm run plant: plants one fault after the other in the rules and shows which checks see it. Each
// must be seen by two different ones. Numbers after `--` plant those faults alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'node_modules', '.cache', 'planted');
mkdirSync(reports, { recursive: true });
const faults = JSON.parse(readFileSync(join(root, 'tests', 'planted', 'faults.json'), 'utf8'));
const ENOUGH = 2;

// The checks, each with what it is made of. The data mutants run by themselves take minutes, and
// what they see of a planted fault is that a state decides otherwise, as the digests do.
const CHECKS = [
  {
    name: 'rows of the guidelines',
    files: /^tests\/rules\/(?!states|relations|second|composition|vign)/,
  },
  { name: 'digests of all states', files: /^tests\/rules\/states/ },
  { name: 'relations', files: /^tests\/rules\/relations/ },
  { name: 'second opinion', files: /^tests\/rules\/second-opinion/ },
  { name: 'composition', files: /^tests\/rules\/composition/ },
  { name: 'vignettes and summaries', files: /^tests\/(rules\/vignettes|summary\/)/ },
  { name: 'practice cases', files: /^tests\/practice\// },
];
const SKIPPED = '^(?!.*has no part that does nothing)';

/** The tests that fail with a fault planted; with none where its place is blank. */
function failing(place) {
  const report = join(reports, `${place === '' ? 'none' : place}.json`);
  const script = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join('tests', 'planted', 'vitest.config.ts');
  const args = ['--config', config, '-t', SKIPPED, '--reporter=json', `--outputFile=${report}`];
  const { stdout, stderr } = spawnSync(process.execPath, [script, 'run', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, RLS_PLANTED: place, RLS_RUNS: '200' },
  });
  const { testResults, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  if (numTotalTests === 0) throw new Error(`No test ran:\n${stdout}${stderr}`);
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name).replaceAll('\\', '/');
    if (message?.includes(' times: ')) throw new Error(message);
    const failed = assertionResults.filter((each) => each.status === 'failed');
    // A file that the fault keeps from loading sees it too.
    if (status === 'failed' && assertionResults.length === 0) return [{ file, test: 'loads' }];
    return failed.map(({ fullName }) => ({ file, test: fullName }));
  });
}

const only = process.argv.slice(2);
const key = ({ file, test }) => `${file} ${test}`;
const before = failing('');
for (const each of before) console.error(`fails with no fault planted: ${key(each)}`);
const known = new Set(before.map(key));

let missed = 0;
console.log(['fault', ...CHECKS.map(({ name }) => name)].join(' | '));
for (const [place, { kind, says }] of faults.entries()) {
  if (only.length > 0 && !only.includes(String(place))) continue;
  const seen = failing(String(place)).filter((each) => !known.has(key(each)));
  const counts = CHECKS.map(({ files }) => seen.filter(({ file }) => files.test(file)).length);
  const by = counts.filter((count) => count > 0).length;
  if (by < ENOUGH) missed += 1;
  console.log([`${kind}: ${says}`, ...counts.map((count) => count || '-')].join(' | '));
  if (by < ENOUGH) console.error(`  seen by ${by} of ${CHECKS.length} checks, not by ${ENOUGH}`);
}
process.exitCode = missed === 0 && before.length === 0 ? 0 : 1;
