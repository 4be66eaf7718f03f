import { test } from '@playwright/test';
import { openBlank } from './visit-page.ts';
test('x', async ({ page }) => {
  await openBlank(page);
  await page.locator('[id="q-evening-pattern"] input[value="unsure"]').first().check();
  await page.waitForTimeout(300);
  await page.locator('[id="q-evening-pattern-earlier"]').scrollIntoViewIfNeeded();
  console.log(await page.evaluate(() => { const i = document.querySelector('[id="q-evening-pattern-earlier"] input[value="unsure"]')!; const r = i.getBoundingClientRect(); const e = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2); return JSON.stringify(r) + e?.outerHTML.slice(0, 300) + '\n' + i.parentElement!.outerHTML; }));
  await page.screenshot({ path: '/tmp/pw/x.png' });
});
