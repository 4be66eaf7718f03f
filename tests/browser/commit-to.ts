/** Locks an answer to the practice case on the table. */
import { expect, type Page } from '@playwright/test';
import type { Case } from '../../src/practice/case-schema.ts';
import { CONCLUSIONS, CONFIDENCE, HOW_SOON, NEXT_STEPS } from '../../src/practice/commitment.ts';

type Answer = Partial<Case['expert']['expects']> & { readonly steps?: Case['expert']['steps'] };

/** Commits as the expert would, but for what is named. */
export async function commitTo(page: Page, of: Case, other: Answer = {}): Promise<void> {
  const { expects, rivals, steps } = of.expert;
  await page.getByRole('button', { name: 'Commit', exact: true }).click();
  await page
    .getByRole('radio', { name: CONCLUSIONS[other.conclusion ?? expects.conclusion] })
    .check();
  await page.getByRole('combobox', { name: 'The main rival' }).selectOption(rivals[0] ?? 'rls');
  await page.getByRole('radio', { name: CONFIDENCE.likely.words }).check();
  await page.getByRole('radio', { name: HOW_SOON[other.howSoon ?? expects.howSoon] }).check();
  for (const step of other.steps ?? steps) {
    await page.getByRole('checkbox', { name: NEXT_STEPS[step].words, exact: true }).check();
  }
  await page.getByRole('button', { name: 'Lock the answer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: of.title })).toBeFocused();
}
