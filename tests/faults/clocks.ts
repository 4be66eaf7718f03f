/** Clocks that jump while a visit is open: over a change to summer time, back to 1970, on to 2099. */
import type { Page } from '@playwright/test';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { compare, giveAnswers, waitForPage } from './truth.ts';
import { inPage, type Fault, type World } from './world.ts';

type Jump = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly then: 'goes on' | 'locks' | 'wipes';
};

const JUMPS: readonly Jump[] = [
  { name: 'to 2099', from: '2026-11-21T10:42:00Z', to: '2099-12-31T23:59:00Z', then: 'wipes' },
  { name: 'an hour back', from: '2026-10-25T12:00:00Z', to: '2026-10-25T11:00:00Z', then: 'locks' },
  { name: 'to 1970', from: '2026-11-21T10:42:00Z', to: '1970-01-01T00:00:10Z', then: 'locks' },
  {
    name: 'twelve minutes on',
    from: '2026-11-21T10:42:00Z',
    to: '2026-11-21T10:54:00Z',
    then: 'locks',
  },
  {
    name: 'into summer time',
    from: '2026-03-29T00:59:30Z',
    to: '2026-03-29T01:00:10Z',
    then: 'goes on',
  },
  {
    name: 'out of summer time',
    from: '2026-10-25T00:59:30Z',
    to: '2026-10-25T01:00:10Z',
    then: 'goes on',
  },
  {
    name: 'over midnight',
    from: '2026-12-31T23:59:40Z',
    to: '2027-01-01T00:00:20Z',
    then: 'goes on',
  },
];

const TITLES = { locks: 'Locked after 10 minutes', wipes: 'The visit was wiped' } as const;

async function jump(world: World, page: Page, { name, from, to, then }: Jump): Promise<void> {
  await page.clock.install({ time: from });
  await page.goto(world.address);
  await waitForPage(page);
  const visit: Visit = await giveAnswers(page, world.chance, 5);
  await page.clock.setSystemTime(to);
  await page.clock.runFor(2000);
  const dialog = page.getByRole('dialog');
  if (then === 'goes on') {
    if ((await dialog.count()) > 0) world.wrong.push(`${name}: the page is hidden`);
    await compare(world, page, visit, name);
    return;
  }
  const title = (await dialog.count()) === 0 ? '' : await dialog.getByRole('heading').innerText();
  if (title !== TITLES[then]) world.wrong.push(`${name}: “${title}”, not “${TITLES[then]}”`);
  if (title === '') return;
  await dialog.getByRole('button').click();
  await compare(world, page, then === 'wipes' ? emptyVisit : visit, name);
}

export const clocks: Fault = {
  name: 'clocks that jump',
  times: [70, 1],
  run: async (world, times) => {
    for (let at = 0; at < times; at += 1) {
      const each = JUMPS[at % JUMPS.length];
      if (each !== undefined)
        await inPage(world, (page) => jump(world, page, each), { at: 'about:blank' });
    }
  },
};
