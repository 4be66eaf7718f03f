// npm run renew: makes anew what is kept of the rules and their tests, and says what changed. With
// `npm run renew -- --check` it only says; with `-- --whole` it walks every table, changed or not.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';

const node = (script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;

const program = await bundle('renew', 'renew', 'renew.ts');
const status = node(program, ...process.argv.slice(2));
const formatted = [
  'tests/prove/digests.json',
  'tests/prove/samples.json',
  'tests/renew/content.json',
  'src/areas/evidence/examples.json',
];
process.exitCode =
  status || node(join(root, 'node_modules', 'oxfmt', 'bin', 'oxfmt'), ...formatted);
