/**
 * The list of medicines comes behind the first script. However late it is, a medicine is never said to
 * be in no list because the list is not there yet: what is typed waits as typed.
 */
import { expect, test, type Page } from '@playwright/test';
import { MEDICINE_QUESTIONS } from '../../src/rules/record/questions.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { TODAY } from '../rules/a-visit.ts';
import {
  asFile,
  button,
  headline,
  holdScripts,
  keptVisit,
  openMore,
  panel,
  question,
  visitFile,
} from './visit-page.ts';
import { WHOLE } from './whole.ts';

const TYPED = 'Sertraline 50 mg';
const LATE = /\/assets\/(?!index-)[^/]*\.js$/;

const field = (page: Page) => page.getByLabel('Add a medicine');
const row = (page: Page, name = TYPED) =>
  question(page, 'medicines').getByRole('heading', { name, exact: true });

/** Takes note of each moment at which the page says that something is in no list. */
const watchForUnlisted = (page: Page) =>
  page.addInitScript((words) => {
    new MutationObserver(() => {
      if (document.body?.textContent.includes(words)) Reflect.set(window, 'saidUnlisted', true);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, MEDICINE_QUESTIONS.notInList);

async function expectKnown(page: Page, name = TYPED, kind = 'SSRI antidepressant'): Promise<void> {
  await expect(row(page, name)).toBeVisible();
  await openMore(page);
  await expect(panel(page).getByText(`${name} (${kind})`).first()).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'saidUnlisted'))).toBeUndefined();
}

async function open(page: Page): Promise<void> {
  await watchForUnlisted(page);
  await page.clock.setFixedTime(`${TODAY}T10:42:00`);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('#root[data-served]')).toHaveCount(0);
}

test('typed before the list has come, a medicine is recorded with its class when it comes, and so after a reload, undo and redo', async ({
  page,
}) => {
  const letCome = await holdScripts(page, LATE);
  await open(page);
  await field(page).fill(TYPED);
  await field(page).press('Enter');
  await expect(page.getByText('Typed, not added.')).toBeVisible();
  await expect(field(page)).toHaveValue(TYPED);
  await expect(headline(page)).toBeVisible();
  letCome();
  await expectKnown(page);
  await expect(field(page)).toHaveValue('');
  await expect.poll(async () => (await keptVisit(page))?.medicines).toEqual([{ name: TYPED }]);

  const letComeAgain = await holdScripts(page, LATE);
  await page.reload({ waitUntil: 'commit' });
  // No visit with a medicine stands on the page without the list: it is taken up with it.
  await expect(page.locator('#root[data-served]')).toHaveCount(1);
  letComeAgain();
  await expectKnown(page);
  await button(page, 'Undo').click();
  await expect(row(page)).toHaveCount(0);
  await button(page, 'Redo').click();
  await expectKnown(page);
});

test(
  'what goes on being typed while the list is on its way is not cut off in the middle',
  WHOLE,
  async ({ page }) => {
    const letCome = await holdScripts(page, LATE);
    await open(page);
    await field(page).fill('sertral');
    await field(page).press('Enter');
    await field(page).pressSequentially('ine');
    letCome();
    await expect(question(page, 'medicines').locator('datalist option').first()).toBeAttached();
    await expect(field(page)).toHaveValue('sertraline');
    await field(page).press('Enter');
    await expectKnown(page, 'sertraline');
  },
);

test('a file with a medicine is read with the list', WHOLE, async ({ page }) => {
  const letCome = await holdScripts(page, LATE);
  await open(page);
  const file = writeRecord(THE_EXAMPLE, '', `${TODAY}T10:00:00.000Z`);
  await visitFile(page).setInputFiles(asFile(file));
  await expect(button(page, 'Open it')).toHaveCount(0);
  letCome();
  await button(page, 'Open it').click();
  await expectKnown(page, 'amitriptyline', 'tricyclic antidepressant');
});

test('where the list cannot be had, what is typed stays typed, and is added once it can', async ({
  page,
}) => {
  await page.route(LATE, (route) => route.abort('internetdisconnected'));
  await open(page);
  await field(page).fill(TYPED);
  await field(page).press('Enter');
  await expect(page.getByText('Typed, not added.')).toBeVisible();
  await expect(field(page)).toHaveValue(TYPED);
  expect((await keptVisit(page))?.medicines ?? []).toEqual([]);
  await page.unroute(LATE);
  await button(page, 'Try again').click();
  await expect(button(page, 'Try again')).toHaveCount(0);
  await button(page, 'Add').click();
  await expectKnown(page);
});
