/** A host of a test's own: `vite preview` on a folder whose files a test may replace or take away. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { preview } from 'vite';
import { writeWorker } from '../../src/build/offline.ts';
import { isPacked } from '../../src/build/packed.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = join(root, 'dist');

/** Not at the top of the host, since the page must work in any folder. */
const PLACE = 'clinic/checklist';

export type Site = {
  readonly address: string;
  /** "GET /clinic/checklist/": what was asked for so far. */
  readonly asked: readonly string[];
  /** Puts a built folder in place of what was served. */
  readonly deploy: (built: string) => Promise<void>;
  /** Puts a file of its own beside the page. */
  readonly put: (name: string, text: string) => Promise<void>;
  /** From now on nobody answers. */
  readonly goAway: () => Promise<void>;
};

async function openSite(folder: string): Promise<Site> {
  const at = join(folder, PLACE);
  const deploy = async (built: string) => {
    await rm(at, { recursive: true, force: true });
    await cp(built, at, { recursive: true });
  };
  await mkdir(folder, { recursive: true });
  await deploy(DIST);
  const server = await preview({
    root,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { port: 0 },
  });
  const asked: string[] = [];
  // Before the server looks for it: what it does not have, it asks itself for as the page.
  server.httpServer.prependListener('request', ({ method, url }) => asked.push(`${method} ${url}`));
  const listens = server.httpServer.address();
  if (listens === null || typeof listens === 'string') throw new Error('The site has no port');
  return {
    address: `http://127.0.0.1:${listens.port}/${PLACE}/`,
    asked,
    deploy,
    put: (name, text) => writeFile(join(at, name), text),
    goAway: () => server.close(),
  };
}

/** A test with a host, and with the worker that the other tests do without. */
export const test = base.extend<{ readonly site: Site }>({
  serviceWorkers: 'allow',
  site: async ({ browserName }, hand, info) => {
    const site = await openSite(info.outputPath(`site of ${browserName}`));
    await hand(site);
    await site.goAway();
  },
});

/** Until the worker has all files, and the page is served by it. */
export const keptWhole = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');

export const SECOND_TITLE = 'RLS checklist, second edition';

/** A copy of the built folder in which the page has another title and every asset another name. */
export async function secondEdition(folder: string): Promise<string> {
  // What was packed holds the first edition.
  await cp(DIST, folder, { recursive: true, filter: (source) => !isPacked(source) });
  const assets = join(folder, 'assets');
  const names = await readdir(assets);
  const renamed = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(name, `second-${name}`), text);
  for (const name of names) {
    const text = await readFile(join(assets, name), 'utf8');
    await rm(join(assets, name));
    await writeFile(join(assets, renamed(name)), renamed(text));
  }
  const page = join(folder, 'index.html');
  const text = renamed(await readFile(page, 'utf8'));
  await writeFile(page, text.replace('<title>RLS checklist<', `<title>${SECOND_TITLE}<`));
  await writeWorker(folder, false);
  return folder;
}
