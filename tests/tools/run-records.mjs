// npm run records: fetches Medplum's FHIR server at one version whose content is known, keeps the record
// of the tests in it, and walks the connected page through all of its journeys against that. Before it, its
// validator looks at what is saved for a record system.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';
import { findChromium } from './find-chromium.mjs';

const VERSION = '5.2.13';
/** By what it is that was fetched, and not by its number alone. */
const CONTENT = {
  core: 'sha512-iAchF30F6z+iyzqxU4cxG26Vf7jluMic1jcgjyOQ/wdCkG8unx2Adn5B3EIs1gumRpXPDkqgofnPo0yheZC5qQ==',
  definitions:
    'sha512-1siCxC+/W6anyCQ9MIdSno+exGTk4hrP1WzPpm78/5A93DcK2v4vYH12ra3Qf6LKRmg5MLLoZii4tMf/XzAlHQ==',
  'fhir-router':
    'sha512-2HCXIE0tFhRMyNwfbWsZY7T+K58fKErPgN9Eoyl87j/M8QkBVcS3jJ7nZqt8jdoY2Gu7p//3DPXrdjpRFP+7KQ==',
};

const cache = join(root, 'node_modules', '.cache', 'records');
const packages = join(cache, 'node_modules');

/** 116 MB, so they are no packages of ours. They say that they want a newer Node, and run on this one. */
function fetched() {
  mkdirSync(cache, { recursive: true });
  const dependencies = Object.fromEntries(
    Object.keys(CONTENT).map((name) => [`@medplum/${name}`, VERSION]),
  );
  writeFileSync(join(cache, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('Medplum could not be fetched');
  const locked = JSON.parse(readFileSync(join(packages, '.package-lock.json'), 'utf8')).packages;
  for (const [name, content] of Object.entries(CONTENT))
    if (locked[`node_modules/@medplum/${name}`]?.integrity !== content)
      throw new Error(`@medplum/${name} is not what it was`);
}

function run(script, args, env) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, RLS_MEDPLUM: packages, RLS_WHOLE: 'yes', ...env },
  });
  return status === 0;
}

/** What goes into a record, before the validator of another. */
async function validated() {
  const program = await bundle('records-program', 'record', 'validate.ts');
  const { status } = spawnSync(process.execPath, [program, packages], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  return status === 0;
}

async function records() {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error('RECORDS NOT RUN');
    return 1;
  }
  fetched();
  // The browser tests are served the ordinary page too, which stands beside.
  if (!run('vite/bin/vite.js', ['build'], {})) return 1;
  const config = ['-c', 'tests/browser/playwright.config.ts'];
  const passed = [
    await validated(),
    run('vitest/vitest.mjs', ['run', '--project', 'unit', 'tests/record'], {}),
    run('@playwright/test/cli.js', ['test', ...config, 'connected.spec'], {
      RLS_CHROMIUM: chromium,
    }),
  ];
  return passed.every(Boolean) ? 0 : 1;
}

process.exitCode = await records();
