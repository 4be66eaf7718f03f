/** How much of the page is there: the short path is drawn, and nothing that nobody asked for. */
import { expect, test, type Page } from '@playwright/test';
import { CORE_MIMIC_IDS, SAFETY_IDS } from '../../src/rules/record/ids.ts';
import { SHORT_PATH } from '../../src/rules/record/path.ts';
import { pageSize, SCREEN } from './page-size.ts';
import {
  headline,
  moreButton,
  openBlank,
  openFullForm,
  openMore,
  panel,
  question,
} from './visit-page.ts';
import { WHOLE } from './whole.ts';

const answer = (page: Page, id: string, value: string): Promise<void> =>
  question(page, id)
    .locator(`input[value="${value}"]`)
    .first()
    .evaluate((input: HTMLInputElement) => input.click());

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: SCREEN });
  await openBlank(page);
});

test('a blank page is at most four screens, and small', async ({ page }) => {
  const { elements, screens, words } = await pageSize(page);
  expect(elements).toBeLessThanOrEqual(500);
  expect(screens).toBeLessThanOrEqual(4);
  expect(words).toBeLessThanOrEqual(520);
});

test('a visit that is met draws little more', WHOLE, async ({ page }) => {
  await page.getByRole('textbox', { name: 'Age', exact: true }).fill('58');
  await answer(page, 'sex', 'female');
  await answer(page, 'treated-now', 'no');
  for (const id of SHORT_PATH.criteria) await answer(page, id, 'yes');
  for (const id of SAFETY_IDS.filter((each) => each !== 'child-danger'))
    await answer(page, `safety.${id}`, 'no');
  for (const id of CORE_MIMIC_IDS) await answer(page, `condition.${id}`, 'absent');
  for (const id of SHORT_PATH.exam) await answer(page, id, 'normal');
  for (const [id, value] of [
    ['ferritin', '31'],
    ['tsat', '18'],
    ['b12', '420'],
  ] as const) {
    await question(page, `lab.${id}`).locator('input.typed').fill(value);
    await page.keyboard.press('Enter');
    // The unit is settled where the figure is a usual one in another unit too.
    const asked = question(page, `lab.${id}`).locator('.reading button').first();
    if ((await asked.count()) > 0) await asked.click();
  }
  await answer(page, 'takes-medicines', 'none');
  await expect(headline(page)).toHaveText('RLS criteria met.');
  await expect(page.locator('figure.scale')).toHaveCount(3);
  const { elements, screens } = await pageSize(page);
  expect(elements).toBeLessThanOrEqual(600);
  expect(screens).toBeLessThanOrEqual(4);
});

test('P4: what stands behind More is not drawn before it is opened, and all of it is then', async ({
  page,
}) => {
  await page.locator('#exam').scrollIntoViewIfNeeded();
  await expect(question(page, 'condition.tics')).toHaveCount(0);
  await moreButton(page, 'mimics').click();
  await expect(question(page, 'condition.tics')).toBeVisible();
  await expect(page.locator('#mimics [data-question]')).toHaveCount(33);
  await moreButton(page, 'mimics').click();
  await expect(question(page, 'condition.tics')).toHaveCount(0);
});

test(
  'P4: a link in the assessment to what is not drawn draws it and goes there',
  WHOLE,
  async ({ page }) => {
    await openMore(page);
    await panel(page)
      .getByText(/^Not examined: /)
      .click();
    await panel(page).getByRole('link', { name: 'Plantars' }).click();
    const plantars = question(page, 'exam.plantars');
    await expect(plantars).toBeInViewport();
    await expect(plantars.locator(':focus')).toHaveCount(1);
  },
);

test('the full form is remembered in the tab, and leaves nothing else behind', async ({ page }) => {
  await openFullForm(page);
  await expect(moreButton(page, 'mimics')).toHaveCount(0);
  await page.reload();
  await expect(question(page, 'condition.tics')).toBeVisible();
  await page.getByLabel(/^The full form/).uncheck();
  await expect(question(page, 'condition.tics')).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem('rls-form'))).toBeNull();
});
