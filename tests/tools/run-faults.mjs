// npm run faults: builds the page, bundles the faults, since node 20 runs no TypeScript, and tries
// them. `npm run faults -- clocks` tries those whose name has the word; `npm run faults -- '' 0.1`
// tries all of them a tenth as often.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'node_modules', '.cache', 'faults');

async function faults() {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error('FAULTS NOT RUN');
    return 1;
  }
  await build({ root, logLevel: 'warn' });
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: bundle,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, 'tests', 'faults', 'faults.ts') },
    },
  });
  const { status } = spawnSync(
    process.execPath,
    [join(bundle, 'faults.js'), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, RLS_CHROMIUM: chromium },
    },
  );
  return status ?? 1;
}

process.exitCode = await faults();
