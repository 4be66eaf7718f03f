/**
 * The page that is built for record systems: `npm run build:connected -- systems.json` writes
 * dist-connected. Whom it may ask, and who may show it within another page, is fixed when it is built.
 * It has no worker and no manifest: a page that needs its record has nothing to offer without a network.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { connectsTo, type Systems } from '../record/systems.ts';
import { TARGETS } from './browsers.ts';
import { connectedWords } from './connected-words.ts';
import { form } from './form.ts';
import { inlineStyle } from './inline-style.ts';
import { packed } from './packed.ts';
import { pages } from './pages.ts';
import { papers } from './papers.ts';
import { policy, type Allowed } from './policy.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const ENTRY = 'smart.html';
const PAGE = 'index.html';
const MANIFEST = 'manifest.webmanifest';

export const allowedBy = (systems: Systems): Allowed => ({
  connect: connectsTo(systems),
  framedBy: systems.framedBy ?? [],
});

/** The page is the folder, as that of the ordinary build is. */
const asFolder: Plugin = {
  name: 'as-folder',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle[ENTRY];
      if (page === undefined) throw new Error(`${ENTRY} is not in the build`);
      page.fileName = PAGE;
    },
  },
  // It lies in public, and is of the ordinary page.
  writeBundle: ({ dir = '' }) => rmSync(join(dir, MANIFEST), { force: true }),
};

/** For a deployer, `connected.config.ts` calls it. `outDir`: written anew. */
export const connectedConfig = (systems: Systems, outDir: string): InlineConfig => ({
  configFile: false,
  root: join(root, 'src', 'app'),
  publicDir: join(root, 'public'),
  base: './',
  logLevel: 'warn',
  define: { SYSTEMS: JSON.stringify(systems) },
  plugins: [
    connectedWords(),
    react(),
    pages(),
    inlineStyle(),
    policy(allowedBy(systems)),
    asFolder,
    packed(),
    form(root),
    papers(['oauth4webapi']),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    sourcemap: false,
    license: { fileName: 'licences.txt' },
    target: TARGETS,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: join(root, 'src', 'app', ENTRY),
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
    modulePreload: { polyfill: false },
  },
});
