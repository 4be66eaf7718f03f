// npm run pictures: draws every state of the page at five widths, light and dark, into `pictures`, which
// git ignores. Words behind `--` draw those alone that have them all: `npm run pictures -- met 390 dark`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

function tool(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** Has each of the words somewhere in its title. */
const chosen = process.argv
  .slice(2)
  .map((word) => `(?=.*\\b${word.replaceAll(/\W/g, '\\$&')}\\b)`)
  .join('');
const chromium = findChromium();
const ok =
  chromium !== undefined &&
  tool('vite/bin/vite.js', ['build']) &&
  tool(
    '@playwright/test/cli.js',
    [
      'test',
      '-c',
      'tests/browser/pictures.config.ts',
      '--reporter=line',
      ...(chosen === '' ? [] : ['--grep', chosen]),
    ],
    { RLS_CHROMIUM: chromium },
  );
process.exitCode = ok ? 0 : 1;
