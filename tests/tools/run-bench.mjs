// npm run bench: bundles the measuring code, since node 20 runs no TypeScript, and starts it.
// `npm run bench -- --quick` takes 3 rounds; `--uncompressed` serves the pages as they are.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'node_modules', '.cache', 'bench', 'node');

async function bench() {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error('BENCH NOT RUN');
    return 1;
  }
  await build({
    // The page's own settings would put both entries into one chunk.
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: bundle,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: ['bench', 'rules'].map((name) => join(root, 'tests', 'bench', `${name}.ts`)),
      },
    },
  });
  const { status } = spawnSync(
    process.execPath,
    [join(bundle, 'bench.js'), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, RLS_CHROMIUM: chromium },
    },
  );
  return status ?? 1;
}

process.exitCode = await bench();
