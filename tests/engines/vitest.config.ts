/** The journeys of `npm run engines`: the built page in each engine that this machine has. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    setupFiles: ['tests/the-list.ts'],
    include: ['tests/engines/**/*.journey.ts'],
    // Each has a browser of its own, and a browser wants a processor.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
