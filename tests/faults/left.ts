/** A visit that was left: a locked page that is loaded again, and a closed tab that comes back. */
import type { Page } from '@playwright/test';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { LOCKS_AFTER_MINUTES, WIPES_AFTER_MINUTES } from '../../src/visit/idleness.ts';
import { compare, giveAnswers, LEFT, waitForPage } from './truth.ts';
import { typedIn, typedOn, typeMedicine, UNTIL_KEPT } from './typed.ts';
import { inPage, type Fault, type World } from './world.ts';

const BEGAN = Date.parse('2026-11-21T10:42:00Z');
const MINUTE = 60_000;

/** Some answers and something typed, at a standing clock. */
async function begin(world: World, page: Page) {
  await page.clock.install({ time: BEGAN });
  await page.goto(world.address);
  await waitForPage(page);
  const visit = await giveAnswers(page, world.chance, 4);
  const typed = await typeMedicine(page, world.chance);
  await page.clock.runFor(UNTIL_KEPT);
  return { visit, typed };
}

/** Locked, it shows nothing of the visit until somebody goes on, and then all of it. */
async function goOn(world: World, page: Page, visit: Visit, typed: string, where: string) {
  const dialog = page.getByRole('dialog');
  const title = (await dialog.count()) === 0 ? '' : await dialog.getByRole('heading').innerText();
  if (title !== 'Locked after 10 minutes') {
    world.wrong.push(`${where}: “${title}”, not locked`);
    return;
  }
  if (await page.locator('aside h2').isVisible())
    world.wrong.push(`${where}: the assessment is in sight`);
  await dialog.getByRole('button').click();
  await compare(world, page, visit, where);
  const now = await typedOn(page);
  if (now !== typed) world.wrong.push(`${where}: “${now}” in the field, not “${typed}”`);
}

export const lockedReloads: Fault = {
  name: 'reloads of a locked page',
  times: [50, 1],
  run: async (world, times) => {
    for (let round = 0; round < times; round += 1) {
      await inPage(
        world,
        async (page) => {
          const { visit, typed } = await begin(world, page);
          const minutes = LOCKS_AFTER_MINUTES + world.chance.next() * 15;
          await page.clock.setSystemTime(BEGAN + minutes * MINUTE);
          await page.clock.runFor(2000);
          const reloads = 1 + Math.floor(world.chance.next() * 3);
          for (let done = 0; done < reloads; done += 1) {
            await page.reload();
            await waitForPage(page);
          }
          await goOn(
            world,
            page,
            visit,
            typed,
            `locked for ${minutes} minutes, ${reloads} reloads`,
          );
        },
        { at: 'about:blank' },
      );
    }
  },
};

/** How long it was closed, in minutes. */
const CLOSED = [1, 9, 11, 29, 31, 60, 24 * 60, 7 * 24 * 60, 6 * 365 * 24 * 60] as const;

export const closedTabs: Fault = {
  name: 'a closed tab of another day',
  times: [90, 1],
  run: async (world, times) => {
    for (let round = 0; round < times; round += 1) {
      const minutes = CLOSED[(round + 7) % CLOSED.length] ?? 0;
      await inPage(
        world,
        async (page) => {
          const { visit, typed } = await begin(world, page);
          await page.goto('about:blank');
          await page.clock.setSystemTime(BEGAN + minutes * MINUTE);
          await page.goto(world.address);
          await waitForPage(page);
          const where = `closed for ${minutes} minutes`;
          if (minutes >= WIPES_AFTER_MINUTES) {
            const { kept } = await compare(world, page, emptyVisit, where);
            // It is said in a chunk of its own.
            await page.getByText(LEFT).waitFor();
            if (kept !== null || (await typedOn(page)) !== '')
              world.wrong.push(`${where}: something of it is left`);
          } else if (minutes >= LOCKS_AFTER_MINUTES) {
            await goOn(world, page, visit, typed, where);
          } else {
            const { kept } = await compare(world, page, visit, where);
            if (typedIn(kept) !== typed || (await typedOn(page)) !== typed)
              world.wrong.push(`${where}: what was typed is lost`);
          }
        },
        { at: 'about:blank' },
      );
    }
  },
};
