/**
 * A visit whose every field of words, numbers and medicines holds a mark of its own is ended, or
 * left alone until it is wiped; then no mark is left anywhere that a page can look.
 */
import { expect, test, type Page } from '@playwright/test';
import { writeRecord } from '../../src/summary/record-text.ts';
import { TODAY } from '../rules/a-visit.ts';
import { MARK, marked } from './marked.ts';
import { printed } from './pdf.ts';
import {
  asFile,
  endVisit,
  keptAnywhere,
  keptVisit,
  newVisit,
  NOTHING_KEPT,
  openExample,
  visitFile,
} from './visit-page.ts';
import { WHOLE } from './whole.ts';

/** All that is drawn, typed, named or kept. */
async function everything(page: Page): Promise<string> {
  const kept = await keptAnywhere(page);
  const shown = await page.evaluate(async () => {
    const fields = [...document.querySelectorAll('input, select, textarea')];
    const caches = await self.caches.keys();
    const cached = await Promise.all(
      caches.map(async (name) => (await self.caches.open(name)).keys()),
    );
    return [
      document.documentElement.outerHTML,
      ...fields.map((field) => String(Reflect.get(field, 'value'))),
      document.title,
      location.href,
      window.name,
      JSON.stringify(history.state),
      JSON.stringify(Object.entries(sessionStorage)),
      JSON.stringify(Object.entries(localStorage)),
      ...cached.flat().map(({ url }) => url),
    ];
  });
  return [...shown, JSON.stringify(kept)].join('\n');
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

/** Two marked visits, one before the other, with drafts that were typed and never handed over. */
async function openMarked(page: Page): Promise<void> {
  await page.clock.install({ time: new Date(`${TODAY}T10:42:00`) });
  await page.goto('/');
  const file = asFile(writeRecord(marked(), `${MARK} impression`, `${TODAY}T10:00:00.000Z`));
  for (const again of [true, false]) {
    await visitFile(page).setInputFiles(file);
    await button(page, 'Open it').click();
    if (again) await newVisit(page);
  }
  await page.getByRole('combobox', { name: 'Add a medicine' }).fill(`${MARK} draft`);
  // Printing takes the way back, so the paper is looked at elsewhere.
  await expect(button(page, /^Back to the visit/)).toBeVisible();
}

async function findNothing(page: Page): Promise<void> {
  expect(await everything(page)).not.toContain(MARK);
  expect(await keptAnywhere(page)).toEqual(NOTHING_KEPT);
  await expect(button(page, /^Back to the visit/)).toHaveCount(0);
  for (const key of ['Control+z', 'Control+Shift+z', 'Control+y']) {
    await page.keyboard.press(key);
    expect(await everything(page)).not.toContain(MARK);
  }
  const { text: paper } = await printed(page);
  expect(paper).toMatch(/restless legs/i);
  expect(paper).not.toContain(MARK);
  await button(page, 'Summary').click();
  await expect(page.getByRole('heading', { name: 'Summary' })).toBeVisible();
  expect(await everything(page)).not.toContain(MARK);
  await page.reload();
  await button(page, 'Back to the questions').click();
  await openExample(page);
  await page.keyboard.press('Control+z');
  expect(await everything(page)).not.toContain(MARK);
}

test('the marks are there to be found, in every field', WHOLE, async ({ page }) => {
  await openMarked(page);
  const all = await everything(page);
  const written = JSON.stringify(marked()).match(/zqx [\w .-]+/gu) ?? [];
  expect(written.length).toBeGreaterThan(40);
  expect(written.filter((mark) => !all.includes(mark))).toEqual([]);
  expect(all).toContain(`${MARK} draft`);
  expect(await keptVisit(page)).toEqual(marked());
  const { text: paper } = await printed(page);
  expect(paper).toContain(MARK);
});

test('ending the visit leaves no trace of what was written (R-F16)', async ({ page }) => {
  await openMarked(page);
  expect(await everything(page)).toContain(MARK);
  await endVisit(page);
  await findNothing(page);
});

test('a visit that was left alone leaves no trace either', WHOLE, async ({ page }) => {
  await openMarked(page);
  await page.clock.fastForward('30:05');
  await expect(page.getByRole('dialog')).toHaveAccessibleName('The visit was wiped');
  expect(await everything(page)).not.toContain(MARK);
  await button(page, 'Close').click();
  await findNothing(page);
});

test(
  'of a unit that was chosen the test and the unit stay, and nothing else',
  WHOLE,
  async ({ page }) => {
    await openMarked(page);
    const haemoglobin = page.getByRole('textbox', { name: 'Haemoglobin', exact: true });
    await haemoglobin.fill('8.1');
    await page.keyboard.press('Enter');
    await expect(haemoglobin).toHaveAccessibleDescription('8.1: g/dL or mmol/L?');
    await button(page, 'mmol/L').click();
    await expect(haemoglobin).toBeFocused();
    await endVisit(page);
    expect(await everything(page)).not.toContain(MARK);
    expect(await keptAnywhere(page)).toEqual({ ...NOTHING_KEPT, local: ['rls-units'] });
    expect(await page.evaluate(() => localStorage.getItem('rls-units'))).toBe(
      '{"haemoglobin":"mmol/L"}',
    );
  },
);
