/** The machine's language changes neither a number nor a verdict nor a date. */
import { expect, test } from '@playwright/test';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { openKept, openSummary } from './states.ts';
import { headline, openBlank, panel, question } from './visit-page.ts';
import { partOf, WHOLE } from './whole.ts';

/** A comma for the point, other digits, another calendar, and an i without its dot. */
const LOCALES = partOf(['de-DE', 'en-US', 'th-TH', 'ar-EG', 'tr-TR', 'fa-IR'], 3);

test('the assessment is the same in every locale', async ({ browser, baseURL }) => {
  const read = new Set<string>();
  for (const locale of LOCALES) {
    const context = await browser.newContext({
      locale,
      timezoneId: 'Europe/London',
      serviceWorkers: 'block',
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await openKept(page, THE_EXAMPLE);
    await expect(panel(page)).not.toContainText('still loading');
    read.add((await panel(page).textContent()) ?? '');
    for (const face of ['Short', 'Full'] as const) {
      await openSummary(page, face);
      read.add((await page.locator('.chart-sheet').textContent()) ?? '');
    }
    await context.close();
  }
  // One panel and one sheet for each face.
  expect(read.size).toBe(3);
  expect([...read].join(' ')).toContain('21 Nov 2026, 10:42');
});

test(
  'a decimal comma is a decimal point, on the screen and in the verdict',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    // Else the unit is what is asked about.
    await page.getByRole('combobox', { name: 'Unit of Ferritin' }).selectOption('µg/L');
    const says: string[] = [];
    for (const text of ['62.5', '62,5']) {
      await page.getByRole('textbox', { name: 'Ferritin', exact: true }).fill(text);
      await page.keyboard.press('Enter');
      await expect(question(page, 'lab.ferritin')).not.toContainText('?');
      // What comes late is there, else the two differ by it.
      await expect(panel(page)).not.toContainText('still loading');
      says.push(((await panel(page).textContent()) ?? '').replaceAll(/62[.,]5/g, '{typed}'));
    }
    expect(says[1]).toBe(says[0]);
    expect(says[0]).toContain('{typed}');
    await expect(headline(page)).toBeVisible();
  },
);
