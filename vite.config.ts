import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { TARGETS } from './src/build/browsers.ts';
import { budget } from './src/build/budget.ts';
import { form } from './src/build/form.ts';
import { inlineStyle } from './src/build/inline-style.ts';
import { offline } from './src/build/offline.ts';
import { packed } from './src/build/packed.ts';
import { papers } from './src/build/papers.ts';
import { pages } from './src/build/pages.ts';
import { policy } from './src/build/policy.ts';
import { prerender } from './src/build/prerender.ts';
import { recall } from './src/build/recall.ts';

/**
 * KiB after gzip of all that is there before the first answer, React and the rules' words included: a
 * unit that is doubted and a sample that is old are read for danger at once, like any other value, and
 * the keys and the way back are there, since somebody may press one before anything else has come. The
 * rows of the short path are in it, what they open is not; flags and verdicts are, advice is not. The
 * list of medicines is not: it comes before a visit can hold one (tests/build/medicine-list.test.ts).
 * What the dates of onset and medicines amount to is, since danger is read from them; how dates are
 * written comes with the list. The first tenth is for an address that is gone to while the page begins, the
 * second for keys pressed before the summary is there.
 */
const FIRST_SCRIPT = 187.2;

/** These put other modules in the place of the page's own, so they share them with nobody. */
const ALONE = ['tests/ui/visit/broken-rules.test.tsx'];

export default defineConfig({
  // Relative addresses, so that the built folder works wherever it is put.
  base: './',
  plugins: [
    react(),
    pages(),
    inlineStyle(),
    policy(),
    prerender(),
    budget(FIRST_SCRIPT),
    recall(),
    offline(),
    packed(),
    form(),
    papers(),
  ],
  build: {
    sourcemap: false,
    license: { fileName: 'licences.txt' },
    target: TARGETS,
    // React and the words of the rules are one chunk on purpose: the assessment is never behind.
    chunkSizeWarningLimit: 700,
    // What the first page needs is one script; only what is entered later comes by itself.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
    // The polyfill would be the only script of the page that fetches.
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1' },
  // Not strict: when the port is taken, the next free one is used and printed.
  preview: { host: '127.0.0.1', port: 4173, cors: false },
  test: {
    // A busy machine is slow, not wrong; a long proof is given an hour.
    testTimeout: process.env['RLS_PROVE'] === undefined ? 300_000 : 3_600_000,
    hookTimeout: 300_000,
    // The runner has nothing to do while its workers work: it needs no processor of its own.
    maxWorkers: '100%',
    // Left out where each test is run thousands of times: see tests/rules/vitest.config.ts.
    tags: [{ name: 'long', description: 'walks or draws many visits' }],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/draws.ts', 'tests/the-list.ts'],
          // What is pure can be loaded once for all files of a worker.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          // What has a command of its own, or a browser, is not a unit test.
          exclude: ['tests/{ui,browser,bench,prove,faults}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          // Building a page and loading React takes longer than most of these files: each worker does
          // so once. tests/ui/setup.ts puts away what a test leaves behind.
          isolate: false,
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          exclude: [...ALONE],
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui, each alone',
          environment: 'jsdom',
          include: [...ALONE],
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
    ],
  },
});
