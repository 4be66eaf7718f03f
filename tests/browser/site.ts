/** The tests with a host of their own. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { writeWorker } from '../../src/build/offline.ts';
import { isPacked } from '../../src/build/packed.ts';
import { DIST, openSite, type Site } from './host.ts';

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
