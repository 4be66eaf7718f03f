import { expect, test } from '@playwright/test';
import { assess } from '../../src/rules/assess.ts';
import { classicVisit, TODAY, visitWith } from '../rules/a-visit.ts';
import { enter } from './enter.ts';

test('try', async ({ page }) => {
  await page.clock.setFixedTime(`${TODAY}T10:00:00`);
  await page.goto('/');
  const visit = visitWith(classicVisit, { labs: { ferritin: ['62', 'ng/mL'] }, medicines: ['sertraline'] });
  const t = Date.now();
  await enter(page, visit);
  console.log('ms', Date.now() - t);
  await expect(page.locator('.panel h2').first()).toHaveText(assess(visit, TODAY).headline.says);
  const stored = await page.evaluate(() => JSON.parse(sessionStorage.getItem('rls-visit') ?? '{}').visit);
  expect(stored).toEqual(visit);
});
