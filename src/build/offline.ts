/** Writes the worker that keeps the page for when the network is gone, with the list of its files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { TARGETS } from './browsers.ts';
import { isPacked } from './packed.ts';
import { isPaper } from './papers.ts';
import { HOST_FILES, WORKER } from './policy.ts';
import { asksHost } from './recall.ts';

const entry = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

type Listed = readonly [address: string, integrity: string];

/** Every file of a built folder that the page may ask for. The page itself is the folder: some
 * hosts answer index.html with a redirect, which no page can be opened from. */
const filesOf = (folder: string): readonly Listed[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => ![...HOST_FILES, WORKER].includes(name) && !isPacked(name) && !isPaper(name))
    .toSorted()
    .map((name) => {
      const digest = createHash('sha256').update(readFileSync(join(folder, name)));
      return [name === 'index.html' ? './' : name, `sha256-${digest.digest('base64')}`];
    });

/** Writes the worker into a built folder, without a slash at its end. Another list or another
 * worker is another edition. `asks`: whether it asks the host if the edition was withdrawn. */
export async function writeWorker(folder: string, asks: boolean): Promise<void> {
  const files = JSON.stringify(filesOf(folder));
  const edition = createHash('sha256').update(files).update(readFileSync(entry)).digest('hex');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      FILES: files,
      EDITION: JSON.stringify(edition.slice(0, 16)),
      ASKS_HOST: JSON.stringify(asks),
    },
    build: {
      target: TARGETS,
      outDir: folder,
      emptyOutDir: false,
      // Named, not numbered: a browser looks for another edition at the address it knows.
      lib: { entry, formats: ['iife'], name: 'worker', fileName: () => WORKER },
    },
  });
}

export function offline(): Plugin {
  return {
    name: 'offline',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    // After all others, so that the list is of what was really written.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) =>
        dir === undefined ? undefined : writeWorker(dir, asksHost(process.env)),
    },
  };
}
