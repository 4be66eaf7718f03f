/** A browser that refuses: storage full, denied or missing, clipboard denied, printing cancelled. */
import type { Page } from '@playwright/test';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { assess } from '../../src/rules/assess.ts';
import { THESE_RULES } from '../../src/rules/edition.ts';
import { shortText } from '../../src/summary/short.ts';
import { compare, giveAnswers, waitForPage } from './truth.ts';
import { inPage, type Fault, type World } from './world.ts';

// These run in the page before its own scripts, each by itself.
const setThrows = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
const getThrows = () => {
  Storage.prototype.getItem = () => {
    throw new DOMException('denied', 'SecurityError');
  };
};
const isMissing = () => {
  Object.defineProperty(window, 'sessionStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
};
const forgets = () => {
  Storage.prototype.setItem = () => {};
};
const REFUSALS = { isMissing, setThrows, getThrows, forgets };

async function refusedFromTheStart(world: World, name: string, before: () => void) {
  await inPage(
    world,
    async (page) => {
      await waitForPage(page);
      const visit = await giveAnswers(page, world.chance, 5);
      await compare(world, page, visit, `storage, ${name}`, 'not kept');
      await page.reload();
      await waitForPage(page);
      await compare(world, page, emptyVisit, `storage, ${name}, reloaded`, 'either');
    },
    { before },
  );
}

/** Kept at first, then full to the last character: what is kept is the last visit, or none. */
async function fillsUp(world: World, page: Page) {
  await waitForPage(page);
  const first = await giveAnswers(page, world.chance, 3);
  await compare(world, page, first, 'before the storage is full');
  await page.evaluate(() => {
    let size = 1_000_000;
    let text = '';
    while (size >= 1) {
      try {
        sessionStorage.setItem('other', text + 'x'.repeat(size));
        text += 'x'.repeat(size);
      } catch {
        size = Math.floor(size / 2);
      }
    }
    const kept = sessionStorage.getItem('rls-visit')?.length ?? 0;
    if (kept === 0) throw new Error('The visit was lost while the storage was filled');
  });
  const visit = await giveAnswers(page, world.chance, 12, first);
  const { words } = await compare(world, page, visit, 'a full storage', 'either');
  const isSaid = words.includes('Not kept: this browser refuses storage');
  await page.reload();
  await waitForPage(page);
  await compare(world, page, isSaid ? emptyVisit : visit, 'a full storage, reloaded', 'either');
  world.notes.push(`a full storage was ${isSaid ? 'said' : 'enough'}`);
}

/** To fill a storage takes longest, so it comes last. */
const WAYS: readonly ((world: World) => Promise<void>)[] = [
  ...Object.entries(REFUSALS).map(
    ([name, before]) =>
      (world: World) =>
        refusedFromTheStart(world, name, before),
  ),
  (world) => inPage(world, (page) => fillsUp(world, page)),
];

export const storages: Fault = {
  name: 'storage full, missing, denied',
  times: [50, 1],
  run: async (world, times) => {
    for (let at = 0; at < times; at += 1) await WAYS[at % WAYS.length]?.(world);
  },
};

export const papers: Fault = {
  name: 'print cancelled, clipboard denied',
  times: [20, 1],
  run: async (world, times) => {
    for (let round = 0; round < times; round += 1) {
      await inPage(
        world,
        async (page) => {
          await waitForPage(page);
          const visit = await giveAnswers(page, world.chance, 6);
          await page.locator('.on-paper').waitFor({ state: 'detached' });
          await page.evaluate(() => {
            window.dispatchEvent(new Event('beforeprint'));
            window.dispatchEvent(new Event('afterprint'));
          });
          await page.locator('.on-paper').waitFor({ state: 'detached' });
          const { today } = await compare(world, page, visit, 'a cancelled print');
          await page.getByRole('button', { name: 'Summary', exact: true }).click();
          await page.getByRole('button', { name: 'Copy text' }).click();
          const byHand = page.getByLabel(/refuses to copy/);
          const [head = '', ...lines] = (await byHand.inputValue()).split('\n');
          const now = /^RLS checklist, (?<at>.+?, \d\d:\d\d)\./u.exec(head)?.groups?.['at'] ?? '';
          const wanted = shortText(visit, assess(visit, today), { ...THESE_RULES, now });
          if ([head, ...lines].join('\n') !== wanted)
            world.wrong.push(`The text to copy by hand is “${head} ${lines[0] ?? ''}”`);
          await page.getByRole('button', { name: 'Back to the questions' }).click();
          await compare(world, page, visit, 'a denied clipboard');
        },
        {
          before: () => {
            navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
          },
        },
      );
    }
  },
};
