/** A file is opened over a visit: neither takes anything of the other, and the visit can come back. */
import type { Page } from '@playwright/test';
import { canonical } from '../../src/rules/record/canonical.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { chanceOf, crossing } from '../prove/files-visits.ts';
import { compare, giveAnswers, waitForPage } from './truth.ts';
import { typedIn, typedOn, typeMedicine } from './typed.ts';
import { inPage, type Fault, type World } from './world.ts';

const SEED = 20_261_122;
const aVisit = crossing(SEED);

async function openOver(world: World, page: Page, round: number): Promise<void> {
  const where = `file ${round}`;
  await waitForPage(page);
  const visit = await giveAnswers(page, world.chance, 1 + Math.floor(world.chance.next() * 5));
  const typed = await typeMedicine(page, world.chance);
  // Of two minutes ago, so that it is neither left nor yet to come.
  const inFile = canonical({ ...aVisit(chanceOf(SEED, round)), example: undefined });
  const at = new Date(Date.now() - 120_000).toISOString();
  await page
    .getByLabel('Visit file')
    .first()
    .setInputFiles({
      name: 'visit.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeRecord(inFile, 'Cannot say yet.', at)),
    });
  await page.getByRole('button', { name: 'Open it', exact: true }).click();
  await page.getByRole('button', { name: /^Back to the visit/ }).waitFor();
  const opened = await compare(world, page, inFile, where);
  if (typedIn(opened.kept) !== '' || (await typedOn(page)) !== '')
    world.wrong.push(`${where}: what was typed before it came along`);
  await page.keyboard.press('Control+z');
  await compare(world, page, inFile, `${where}, undone`);
  if (world.chance.happens(0.5)) {
    await page.reload();
    await waitForPage(page);
    await compare(world, page, inFile, `${where}, loaded again`);
    return;
  }
  await page.getByRole('button', { name: /^Back to the visit/ }).click();
  await compare(world, page, visit, `${where}, back`);
  const now = await typedOn(page);
  if (now !== typed) world.wrong.push(`${where}, back: “${now}” in the field, not “${typed}”`);
}

export const filesOver: Fault = {
  name: 'a file over a visit',
  times: [100, 1],
  run: async (world, times) => {
    for (let round = 0; round < times; round += 1)
      await inPage(world, (page) => openOver(world, page, round));
  },
};
