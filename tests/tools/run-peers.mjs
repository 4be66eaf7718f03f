// npm run peers: fetches LHC-Forms, a program that draws FHIR forms, at one version whose content is
// known, and has it open the form, load and return visits and be filled by clicking.
// `npm run peers -- --serve` serves it with the form, to be used by hand.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';
import { findChromium } from './find-chromium.mjs';

const NAME = 'lforms@40.1.3';
const CONTENT =
  'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
/** Of all that is packed, what draws a form in a page. */
const PARTS = ['package/dist/lforms/webcomponent', 'package/dist/lforms/fhir/R4'];

const cache = join(root, 'node_modules', '.cache', 'peers');
const packed = join(cache, 'lforms-40.1.3.tgz');

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: cache,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} did not end well`);
}

/** It cannot be installed beside our packages, and need not be: what is packed runs as it is. */
function fetched() {
  mkdirSync(cache, { recursive: true });
  if (!existsSync(packed)) run('npm', ['pack', NAME, '--silent', '--pack-destination', '.']);
  const digest = createHash('sha512').update(readFileSync(packed)).digest('base64');
  if (`sha512-${digest}` !== CONTENT) throw new Error(`${NAME} is not what it was`);
  run('tar', ['-xzf', 'lforms-40.1.3.tgz', ...PARTS]);
  return join(cache, 'package', 'dist', 'lforms');
}

async function peers() {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error('PEERS NOT RUN');
    return 1;
  }
  const program = await bundle('peers-program', 'peers', 'peers.ts');
  const { status } = spawnSync(process.execPath, [program, fetched(), ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, RLS_CHROMIUM: chromium, NODE_ENV: 'test' },
  });
  return status ?? 1;
}

process.exitCode = await peers();
