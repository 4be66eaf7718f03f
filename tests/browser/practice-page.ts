/** What the stories of practice share. */
import { expect, type Page } from '@playwright/test';
import type { Case } from '../../src/practice/case-schema.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { goToArea, openBlank } from './visit-page.ts';

export const caseOf = (id: string): Case => {
  const found = LIBRARY.find((of) => of.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};

export async function openPractice(page: Page): Promise<void> {
  await openBlank(page);
  await goToArea(page, 'Practice');
  await expect(page.getByRole('heading', { name: 'Practice', level: 1 })).toBeVisible();
}

export const beginCase = (page: Page, of: Case): Promise<void> =>
  page.locator('.case-line > button').filter({ hasText: of.opening.says }).click();
