/** Builds the page for the record systems that are listed in the file that connected.mjs names. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { readSystems } from '../record/systems.ts';
import { connectedConfig } from './connected.ts';

export default defineConfig(() => {
  const systems = readSystems(readFileSync(process.env['RLS_SYSTEMS'] ?? '', 'utf8'));
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  return connectedConfig(systems, join(root, 'dist-connected'));
});
