/**
 * The tests that `npm run mutate` runs against each mutant: those nearest to the code it changes,
 * as tests/tools/run-mutate.mjs names them, without what walks or draws many visits.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: process.env['RLS_MUTATE']?.split(',') ?? ['tests/{rules,summary}/**/*.test.ts'],
    setupFiles: ['tests/draws.ts', 'tests/the-list.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    tags: [{ name: 'long', description: 'walks or draws many visits', skip: true }],
  },
});
