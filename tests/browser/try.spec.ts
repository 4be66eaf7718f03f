import { expect, test } from '@playwright/test';
import { assess } from '../../src/rules/assess.ts';
import { TODAY } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';
import { asAsked, enter } from './enter.ts';
import { printed } from './pdf.ts';
import { openBlank, keptVisit, headline } from './visit-page.ts';

for (const v of VIGNETTES) test(v.id, async ({ page }) => {
  const t0 = Date.now();
  await openBlank(page);
  const t = Date.now();
  await enter(page, v.visit);
  const t2 = Date.now();
  await expect(headline(page)).toHaveText(assess(v.visit, TODAY).headline.says);
  expect(await keptVisit(page)).toEqual(asAsked(v.visit));
  const t3 = Date.now();
  const a4 = await printed(page);
  const t4 = Date.now();
  const letter = await printed(page, 'Letter');
  console.log(v.id, t - t0, t2 - t, t3 - t2, t4 - t3, Date.now() - t4, a4.pages, letter.pages, a4.size, letter.size, a4.isTagged);
  if (v.id === '8') console.log(a4.text);
});
