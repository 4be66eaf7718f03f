// npm run engines: the whole journeys and the paper in Chromium, Firefox and WebKit, on the built page.
// `npm run engines -- short` is one journey of each but Chromium, which npm test has whole; further
// words name engines: `npm run engines -- webkit`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findChromium } from './find-chromium.mjs';
import { findEngines, sayAbsent } from './find-engines.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const isShort = words.includes('short');
const named = words.filter((word) => word !== 'short');
const isMeant = (name) => named.length === 0 || named.includes(name.toLowerCase());

function engines() {
  const found = findEngines();
  // The paper of the others is compared with Chromium's.
  return isShort ? found : { Chromium: findChromium(), ...found };
}

const found = Object.fromEntries(
  Object.entries(engines()).filter(([name]) => isMeant(name) || (!isShort && name === 'Chromium')),
);
const absent = sayAbsent(found);

async function journeys() {
  const isNone = Object.values(found).every((path) => path === undefined);
  if (isNone) return 0;
  // Whoever has just built the page says so.
  if (process.env['RLS_BUILT'] === undefined) await build({ root, logLevel: 'warn' });
  const config = join('tests', 'engines', 'vitest.config.ts');
  const script = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const only = isShort ? ['page', '-t', 'in short'] : [];
  const { status } = spawnSync(process.execPath, [script, 'run', '--config', config, ...only], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      RLS_CHROMIUM: found['Chromium'] ?? '',
      RLS_FIREFOX: found['Firefox'] ?? '',
      RLS_WEBKIT: found['WebKit'] ?? '',
    },
  });
  return status ?? 1;
}

process.exitCode = await journeys();
for (const each of absent) console.log(each);
