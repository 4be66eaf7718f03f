/** Reloads at any moment, damaged stores, kills of the browser: what comes back is right, or said. */
import type { Page } from '@playwright/test';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { WIPES_AFTER } from '../../src/visit/idleness.ts';
import { damaged } from '../prove/files-damage.ts';
import { chanceOf, crossing } from '../prove/files-visits.ts';
import {
  compare,
  COPIED,
  giveAnswers,
  LEFT,
  shownOn,
  UNREAD,
  waitForPage,
  WAITS,
} from './truth.ts';
import { inPage, type Fault } from './world.ts';

const SEED = 20_261_121;

/** The browser refuses to load again what it is just putting another page in the place of. */
const IS_BETWEEN_PAGES = /Not attached to an active page/u;

async function reload(page: Page, waitUntil: 'commit' | 'load'): Promise<void> {
  try {
    await page.reload({ waitUntil });
  } catch (error) {
    if (!(error instanceof Error && IS_BETWEEN_PAGES.test(error.message))) throw error;
    await page.waitForLoadState();
    await page.reload({ waitUntil });
  }
}

/** In the middle of loading, too: the next reload does not wait for the one before. */
export const reloads: Fault = {
  name: 'reloads at any moment',
  times: [500, 1],
  run: (world, times) =>
    inPage(world, async (page) => {
      await waitForPage(page);
      let visit: Visit = emptyVisit;
      for (let done = 0; done < times;) {
        visit = await giveAnswers(page, world.chance, Math.floor(world.chance.next() * 4), visit);
        const hurried = Math.floor(world.chance.next() * 3);
        for (let early = 0; early < hurried; early += 1) {
          await reload(page, 'commit');
          await page.waitForTimeout(world.chance.next() * 60);
        }
        await reload(page, 'load');
        done += hurried + 1;
        await waitForPage(page);
        const { words } = await compare(world, page, visit, `after ${done} reloads`);
        if (words.includes(COPIED)) world.wrong.push(`after ${done} reloads: said to be a copy`);
      }
    }),
};

export const damagedStores: Fault = {
  name: 'damaged stores',
  times: [1000, 2],
  run: async (world, times) => {
    const aVisit = crossing(SEED);
    let refused = 0;
    let waiting = 0;
    let wiped = 0;
    await inPage(world, async (page) => {
      for (let at = 0; at < times; at += 1) {
        const chance = chanceOf(SEED, at);
        const whole = writeRecord(aVisit(chance), 'Cannot say yet.', new Date().toISOString());
        // A browser keeps no half of a surrogate pair on its way here.
        const text = Buffer.from(damaged(whole, chance).text, 'utf8').toString();
        const opened = chance.happens(0.3)
          ? Buffer.from(damaged(whole, chance).text, 'utf8').toString()
          : undefined;
        // A page that goes keeps what it holds: the damage comes after it, and is the last that it writes.
        await page.evaluate(
          ([visit, other]) => {
            window.addEventListener('pagehide', () => {
              sessionStorage.setItem('rls-visit', visit ?? '');
              if (other !== undefined) sessionStorage.setItem('rls-visit-opened', other);
              Storage.prototype.setItem = () => undefined;
              Storage.prototype.removeItem = () => undefined;
            });
          },
          [text, opened],
        );
        await page.reload();
        await waitForPage(page);
        const read = readRecord(text);
        const age = read.ok ? Date.now() - Date.parse(read.record.recordedAt) : 0;
        const waits = read.ok && age < 0;
        const isLeft = read.ok && age >= WIPES_AFTER;
        const visit = read.ok && !waits && !isLeft ? read.record.visit : emptyVisit;
        const where = `damaged store ${at}`;
        // What is said of what was read comes in a chunk of its own.
        const toSay = read.ok ? (waits && WAITS) || (isLeft && LEFT) : UNREAD;
        if (toSay !== false) await page.getByText(toSay).waitFor();
        const { words } = await compare(world, page, visit, where, 'either');
        if (words.includes(UNREAD) === read.ok)
          world.wrong.push(`${where}: ${read.ok ? 'said to be unread' : 'not said'}`);
        if (words.includes(WAITS) !== waits) world.wrong.push(`${where}: not asked about`);
        if (words.includes(LEFT) !== isLeft) world.wrong.push(`${where}: not said to be wiped`);
        refused += read.ok ? 0 : 1;
        waiting += waits ? 1 : 0;
        wiped += isLeft ? 1 : 0;
        await page.evaluate(() => sessionStorage.clear());
      }
    });
    const left = times - refused - waiting - wiped;
    world.notes.push(
      `${refused} refused with a sentence, ${waiting} asked about, ${wiped} wiped, ${left} opened`,
    );
  },
};

/** Five at once, a duplicate, and one that was closed and opened again. */
export const tabs: Fault = {
  name: 'five tabs, a duplicate, a reopened one',
  times: [20, 0],
  run: async (world, times) => {
    for (let round = 0; round < times; round += 1) {
      await inPage(world, async (first) => {
        const pages = [first];
        for (let more = 0; more < 4; more += 1) {
          const page = await first.context().newPage();
          await page.goto(world.address);
          pages.push(page);
        }
        const visits: Visit[] = [];
        for (const page of pages) {
          await waitForPage(page);
          visits.push(await giveAnswers(page, world.chance, 4));
        }
        for (const [at, page] of pages.entries()) {
          await page.reload();
          await waitForPage(page);
          await compare(world, page, visits[at] ?? emptyVisit, `tab ${at} of round ${round}`);
        }
        const [copy] = await Promise.all([
          first.context().waitForEvent('page'),
          first.evaluate(() => void window.open(location.href)),
        ]);
        await waitForPage(copy);
        await compare(world, copy, emptyVisit, 'a duplicate', 'either');
        // It says that it is one, or this is not finished.
        await copy.getByText(COPIED).waitFor();
        await giveAnswers(copy, world.chance, 3);
        await compare(world, first, visits[0] ?? emptyVisit, 'the tab that was duplicated');
        await pages.at(-1)?.close();
        const again = await first.context().newPage();
        await again.goto(world.address);
        await waitForPage(again);
        await compare(world, again, emptyVisit, 'a tab that was opened again');
        if ((await shownOn(again)).kept !== null) world.wrong.push('A new tab keeps a visit');
      });
    }
  },
};
