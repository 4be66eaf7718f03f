// npm test: unit tests, the production build, the browser tests on that build, and one closing
// line over both. Anything that could not run counts as one failure, so that the line is never
// greener than the run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';
import { findEngines, sayAbsent } from './find-engines.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'node_modules', '.cache', 'tests');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Runs a package's own script with this node, which is the same on every system. */
function tool(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function report(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // The runner stopped before it wrote one; its exit code tells the rest.
    return undefined;
  }
}

/** A run that failed, or ran nothing, is a failure even if no single test says so. */
function honest({ passed, failed, skipped }, ok) {
  const silent = failed === 0 && (!ok || passed === 0);
  return { passed, failed: silent ? 1 : failed, skipped };
}

const notRun = { passed: 0, failed: 1, skipped: 0 };

function unitTests() {
  const file = join(reports, 'unit.json');
  const ok = tool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const result = report(file);
  if (result === undefined) return notRun;
  // A file that does not load has no tests to fail.
  const broken = result.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return honest(
    {
      passed: result.numPassedTests,
      failed: result.numFailedTests + broken,
      skipped: result.numPendingTests + result.numTodoTests,
    },
    ok,
  );
}

function browserTests() {
  const chromium = findChromium();
  if (chromium === undefined) return undefined;
  const file = join(reports, 'browser.json');
  const ok = tool(
    '@playwright/test/cli.js',
    ['test', '-c', 'tests/browser/playwright.config.ts', '--reporter=list,json'],
    { RLS_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  );
  const result = report(file);
  if (result === undefined) return undefined;
  const { expected, unexpected, flaky, skipped } = result.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, ok);
}

const unit = unitTests();
// Whoever has just built the page says so.
const built = process.env['RLS_BUILT'] !== undefined || tool('vite/bin/vite.js', ['build']);
const browser = built ? browserTests() : undefined;
if (browser === undefined) console.error('\nBROWSER TESTS NOT RUN');

for (const each of sayAbsent(findEngines())) console.log(each);

const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(
  (key) => unit[key] + (browser ?? notRun)[key],
);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
