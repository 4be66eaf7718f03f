/** Medicines and results pasted: read, accepted, recorded in one step, taken back; by keyboard, on a phone. */
import { expect, test, type Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { openPasted, pasteBox, pasteButton, PASTED, toTop } from './pasted.ts';
import { keptVisit, openBlank, showList } from './visit-page.ts';
import { WHOLE } from './whole.ts';

/** Goes on by Tab until a button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true });
  for (let steps = 0; steps < 40; steps += 1) {
    if (await wanted.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

const recorded = async (page: Page) => {
  const visit = await keptVisit(page);
  return {
    medicines: visit?.medicines.map(({ name }) => name) ?? [],
    ferritin: visit?.labs.ferritin?.text,
    haemoglobin: visit?.labs.haemoglobin?.unit,
    tsat: visit?.labs.tsat?.drawn,
  };
};

const NOTHING = { medicines: [], ferritin: undefined, haemoglobin: undefined, tsat: undefined };

test('a pasted list is read, answered, taken over and taken back by keyboard alone at 390 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBlank(page);
  await showList(page);
  await pasteButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(pasteBox(page)).toBeFocused();
  await page.keyboard.insertText(PASTED);
  await expect(page.locator('.paste li')).toHaveCount(12);
  await toTop(page);
  await expectNoBarrier(page);
  expect(await recorded(page)).toEqual(NOTHING);

  await tabTo(page, 'Taking it: amitriptyline 25mg nocte');
  await page.keyboard.press('Space');
  await tabTo(page, '8.1 mmol/L, date not given');
  await page.keyboard.press('Enter');
  await tabTo(page, '14 %, 3 Apr 2026');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Take over 5');
  await page.keyboard.press('Enter');
  await expect(pasteBox(page)).toBeFocused();
  await expect
    .poll(() => recorded(page))
    .toEqual({
      medicines: ['amitriptyline 25mg nocte', 'Amlodipine 5 mg'],
      ferritin: '31',
      haemoglobin: 'mmol/L',
      tsat: '2026-04-03',
    });

  await page.keyboard.press('Escape');
  await expect(pasteButton(page)).toBeFocused();
  await expect(pasteButton(page)).toContainText('kept, not taken over');
  await page.keyboard.press('Control+z');
  await expect.poll(() => recorded(page)).toEqual(NOTHING);
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(room ?? 0);

  await page.reload();
  await expect(pasteButton(page)).toContainText('kept, not taken over');
  await pasteButton(page).click();
  await expect(pasteBox(page)).toHaveValue(PASTED);
  await expect(page.getByRole('button', { name: '8.1 mmol/L, date not given' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test(
  'what was taken over and undone is offered again, from the text as it was',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await openPasted(page, 'Amlodipine 5 mg\nFerritin 31 ng/mL');
    await page.getByRole('button', { name: 'Take over 2' }).click();
    await expect(pasteBox(page)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => keptVisit(page)).toBeUndefined();
    await pasteButton(page).click();
    await expect(pasteBox(page)).toHaveValue('Amlodipine 5 mg\nFerritin 31 ng/mL');
    await expect(page.getByRole('button', { name: 'Take over 2' })).toBeEnabled();
  },
);

test('a box that cannot be loaded says so, and the page goes on', WHOLE, async ({ page }) => {
  await page.route('**/paste-box*.js', (route) => route.abort());
  await openBlank(page);
  await pasteButton(page).click();
  await expect(page.getByText(/^The box for pasted text could not be loaded/u)).toBeVisible();
  await page.getByLabel('Add a medicine').fill('Amlodipine');
  await page.keyboard.press('Enter');
  await expect.poll(() => recorded(page)).toMatchObject({ medicines: ['Amlodipine'] });
});
