// npm run build:connected -- systems.json: builds the page for the record systems that the file lists.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const [file] = process.argv.slice(2);

try {
  if (file === undefined) throw new Error('Name the file that lists the record systems.');
  process.env['RLS_SYSTEMS'] = resolve(file);
  await build({ configFile: fileURLToPath(new URL('connected.config.ts', import.meta.url)) });
  console.log('dist-connected is built for the record systems that the file lists.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
