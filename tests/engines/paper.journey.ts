/**
 * The paper of each engine: no line of it is lost, each sheet says which of how many it is, and what is
 * read on it comes in the order that Chromium's has, by which the other tests go.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visit } from '../../src/rules/record/visit.ts';
import { openSite, type Site } from '../browser/host.ts';
import { VIGNETTES } from '../rules/vignettes.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { ENGINES } from './engines.ts';
import { fullestVisit } from './fullest-visit.ts';
import { openKept } from './kept.ts';
import { readPaper } from './paper-text.ts';
import type { PaperSize, Tab } from './tab.ts';

/** To be looked at; not kept in the repository. */
const PICTURES = 'pictures/engines';

type Printed = readonly [name: string, visit: Visit, sizes: readonly PaperSize[]];

const PRINTED: readonly Printed[] = [
  ['fullest', fullestVisit, ['A4', 'Letter']],
  ['example', THE_EXAMPLE, ['A4', 'Letter']],
  ...VIGNETTES.map(({ id, visit }): Printed => [id, visit, ['A4']]),
];

const SHEET = /Sheet (\d+) of (\d+)/gu;
describe('the full note on paper', () => {
  let site: Site;
  const tabs: Tab[] = [];

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true });
    for (const { open } of ENGINES) tabs.push(await open());
    site = await openSite(`${tabs[0]?.folder ?? ''}/site`);
  });
  afterAll(async () => {
    for (const tab of tabs) await tab.close();
    await site.goAway();
  });

  test.each(PRINTED)(
    'R-F12, R-F28: %s: every line, in order, on numbered sheets',
    async (name, visit, sizes) => {
      const papers: { readonly of: string; readonly words: readonly string[] }[] = [];
      for (const tab of tabs) {
        await openKept(tab, site.address, visit);
        for (const size of sizes) {
          const pdf = await tab.print(size);
          const of = `${name}, ${tab.engine}, ${size}`;
          await writeFile(`${PICTURES}/${of}.pdf`, pdf);
          const { text, pages } = await readPaper(pdf);
          expect
            .soft(
              [...text.matchAll(SHEET)].map(([, number, all]) => `${number}/${all}`),
              of,
            )
            .toEqual(
              Array.from({ length: pages > 1 ? pages : 0 }, (_, at) => `${at + 1}/${pages}`),
            );
          papers.push({ of, words: text.split(' ') });
        }
      }
      for (const { of, words } of papers) expect.soft(words, of).toEqual(papers[0]?.words);
    },
  );
});
