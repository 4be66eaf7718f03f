/** What is told, what is found and what is known of it, entered by hand. */
import { expect, test } from '@playwright/test';
import { asAsked, enter } from './enter.ts';
import { TOLD_AND_FOUND } from './states.ts';
import { keptVisit, openBlank } from './visit-page.ts';

test('an account and a finding are kept as they were entered', async ({ page }) => {
  await openBlank(page);
  await enter(page, TOLD_AND_FOUND);
  const entered: unknown = JSON.parse(JSON.stringify(asAsked(TOLD_AND_FOUND)));
  await expect.poll(() => keptVisit(page)).toEqual(entered);
});
