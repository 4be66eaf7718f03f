/** A page that holds a visit and is left alone: hidden after ten minutes, wiped after thirty. */
import { expect, test, type Page } from '@playwright/test';
import { TODAY } from '../rules/a-visit.ts';
import { expectNoBarrier } from './barriers.ts';
import { printed } from './pdf.ts';
import {
  keptAnywhere,
  keptVisit,
  NOTHING_KEPT,
  openExample,
  panel,
  question,
  reach,
} from './visit-page.ts';
import { WHOLE } from './whole.ts';

const OPENED = new Date(`${TODAY}T10:42:00`);
const dialog = (page: Page) => page.getByRole('dialog');
const chosen = (page: Page) => question(page, 'apnoea').getByRole('radio', { name: 'Unsure' });

async function openHeld(page: Page): Promise<void> {
  await page.clock.install({ time: OPENED });
  await page.goto('/');
  await openExample(page);
  await reach(page, 'apnoea');
  await chosen(page).check();
}

const top = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

test('it is hidden from eye, screen reader and printer, and comes back as it was', async ({
  page,
}) => {
  await openHeld(page);
  await chosen(page).focus();
  expect(await top(page)).toBeGreaterThan(0);
  // The last that is done, at a time that does not hang on how long the page took to load.
  await page.clock.pauseAt(new Date(`${TODAY}T10:48:00`));
  await page.keyboard.press('Shift');
  await page.clock.resume();
  await page.clock.fastForward('09:10');
  await expect(page.getByText('Nobody is using this page: it is hidden at 10:58.')).toBeVisible();
  await expectNoBarrier(page);

  // What is drawn late moves the page, and nobody did it.
  await page.evaluate(() => window.scrollBy({ top: -1, behavior: 'instant' }));
  // An answer is drawn before what it calls up, which may stand above: where the page is hidden counts.
  const before = await top(page);
  await page.clock.fastForward('01:00');
  await expect(dialog(page)).toContainText('At 11:18 it will be wiped.');
  await expect(dialog(page).getByRole('button', { name: 'Continue' })).toBeFocused();
  await expectNoBarrier(page);
  await expect(panel(page)).toHaveCount(0);
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(/radio|ferritin|Example/i);
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/ferritin|example/i);
  const { text: paper } = await printed(page);
  expect(paper).not.toMatch(/ferritin|example|restless/i);
  expect(paper).toContain('Locked after 10 minutes');

  await page.keyboard.press('Control+z');
  await page.keyboard.press('y');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(chosen(page)).toBeFocused();
  await expect(chosen(page)).toBeChecked();
  expect(await top(page)).toBe(before);
});

test('a laptop that slept for half an hour wakes to a page that is wiped, in any area', async ({
  page,
}) => {
  await openHeld(page);
  await page.getByRole('link', { name: 'Evidence' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Evidence' })).toBeVisible();
  await page.clock.fastForward('31:00');
  await expect(dialog(page)).toHaveAccessibleName('The visit was wiped');
  expect(await keptVisit(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Visit', exact: true }).click();
  await expect(page.getByText('Nobody used this page for 30 minutes')).toBeVisible();
  await expect(page.locator('main input:checked')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.locator('main input:checked')).toHaveCount(0);
});

test('a page that is used, or holds nobody, is not hidden', WHOLE, async ({ page }) => {
  await page.clock.install({ time: OPENED });
  await page.goto('/');
  await page.clock.fastForward('45:00');
  await expect(dialog(page)).toHaveCount(0);
  await openExample(page);
  for (let step = 0; step < 5; step += 1) {
    await page.clock.fastForward('08:00');
    await page.keyboard.press('Shift');
  }
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText('Nobody is using')).toHaveCount(0);
});

test('a page that is loaded anew is as locked as it was, and is wiped in the end (R-F15)', async ({
  page,
}) => {
  await openHeld(page);
  await page.clock.fastForward('12:00');
  await expect(dialog(page)).toHaveAccessibleName('Locked after 10 minutes');
  await page.reload();
  await expect(dialog(page)).toHaveAccessibleName('Locked after 10 minutes');
  await expect(dialog(page)).toContainText('Closing the tab does not wipe it.');
  await expect(panel(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/ferritin|example/i);
  await page.clock.fastForward('09:30');
  await page.reload();
  await expect(dialog(page)).toContainText('At 11:1');
  // An open page would wipe it by itself.
  await page.goto('/icon.svg');
  await page.clock.fastForward('09:30');
  await page.goto('/');
  await expect(page.getByText('left for more than 30 minutes, so it was wiped')).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('main input:checked')).toHaveCount(0);
  expect(await keptAnywhere(page)).toEqual(NOTHING_KEPT);
});

test(
  'whoever goes on in a page that was loaded anew goes on where it was',
  WHOLE,
  async ({ page }) => {
    await openHeld(page);
    await page.clock.fastForward('12:00');
    await page.reload();
    await dialog(page).getByRole('button', { name: 'Continue' }).click();
    await expect(chosen(page)).toBeChecked();
    await page.clock.fastForward('08:00');
    await page.reload();
    await expect(chosen(page)).toBeChecked();
    await expect(dialog(page)).toHaveCount(0);
  },
);
