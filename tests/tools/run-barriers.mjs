// npm run barriers: every state of the page under axe at three widths, and all that a test run does a
// part of, on the production build; then how many looks there were, and the smallest targets.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'node_modules', '.cache', 'tests', 'barriers.json');

function tool(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const testsIn = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(testsIn),
];

function say() {
  const tests = JSON.parse(readFileSync(file, 'utf8')).suites.flatMap(testsIn);
  const sides = tests
    .flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'targets'))
    .map(({ description }) => description.split(' ').map(Number));
  const least = (at) => Math.min(...sides.map((pair) => pair[at]));
  const looks = tests.filter(({ annotations }) =>
    annotations.some(({ type }) => type === 'targets'),
  );
  const clear = looks.filter(({ status }) => status === 'expected').length;
  console.log(
    `\n${looks.length} combinations of state, width and theme, ${clear} without a finding.` +
      `\nSmallest answer ${least(0)} px, smallest of all else ${least(1)} px.`,
  );
}

rmSync(file, { force: true });
const chromium = findChromium();
const ok =
  chromium !== undefined &&
  tool('vite/bin/vite.js', ['build']) &&
  tool(
    '@playwright/test/cli.js',
    ['test', '-c', 'tests/browser/barriers.config.ts', '--reporter=list,json'],
    { RLS_CHROMIUM: chromium, RLS_WHOLE: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  );
if (existsSync(file)) say();
process.exitCode = ok ? 0 : 1;
