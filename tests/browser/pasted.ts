/** The box for pasted text, opened over one. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Lines that are read, that ask in each of the ways, and that are not read. */
export const PASTED = `amitryptiline 25mg nocte
Amlodipine 5 mg one each morning
Stopped: sertraline 50 mg 3/26
Allergies: penicillin (rash)

Ferritin 31 ug/L (L) [30 - 400] 12.11.26
Hb 8.1
TSAT 14 % 03/04/2026
Sodium 140 mmol/L
see letter, and a line that is so long that it does not fit on the screen of any phone in one go`;

export const pasteButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^Paste medicines or results/u });
export const pasteBox = (page: Page): Locator => page.getByLabel(/^One a line/u);

export async function openPasted(page: Page, text: string): Promise<void> {
  // On cards it lies on that of the medicines.
  if (!(await pasteButton(page).isVisible()))
    await page.getByRole('link', { name: /^Medicines/u }).click();
  await pasteButton(page).click();
  await pasteBox(page).fill(text);
  await expect(page.locator('.paste li').first()).toBeVisible();
}

/** Else it is chance what lies half beneath a bar that stays. */
export const toTop = (page: Page): Promise<void> =>
  page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
