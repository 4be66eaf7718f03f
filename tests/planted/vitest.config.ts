/**
 * The checks that look at the rules, run on rules with one fault planted: RLS_PLANTED is its place in
 * faults.json, blank for none. The file on disk stays as it is.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import faults from './faults.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const chosen = process.env['RLS_PLANTED'] ?? '';
const fault = chosen === '' ? undefined : faults[Number(chosen)];
if (chosen !== '' && fault === undefined) throw new Error(`There is no fault ${chosen}`);

const planted: Plugin = {
  name: 'planted',
  enforce: 'pre',
  transform: (code, id) => {
    if (fault === undefined || !id.endsWith(fault.file)) return undefined;
    const pieces = code.split(fault.from);
    if (pieces.length !== 2) {
      throw new Error(`${fault.file} holds ${pieces.length - 1} times: ${fault.from}`);
    }
    return pieces.join(fault.to);
  },
};

export default defineConfig({
  root,
  plugins: [planted],
  test: {
    environment: 'node',
    setupFiles: ['tests/draws.ts', 'tests/the-list.ts'],
    include: ['tests/{rules,summary,practice}/**/*.test.ts'],
    exclude: ['tests/summary/foreign-files.test.ts'],
    testTimeout: 120_000,
    tags: [{ name: 'long', description: 'walks or draws many visits' }],
  },
});
