import { test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
test('try2', async ({ page, browser }) => {
  await page.goto('/');
  await page.waitForTimeout(1500);
  const ids = ['leg-cramps','positional','arthritis','myalgia','oedema','venous','habitual-tapping','neuropathy','vascular-claudication','akathisia'];
  await browser.startTracing(page, {});
  for (const id of ids) {
    const box = await page.evaluate((id) => { const f = document.querySelector(`[id="q-condition.${id}"] input[value="absent"]`)!; f.scrollIntoView({ block: 'center' }); const r = f.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; }, id);
    await page.mouse.move(box.x, box.y);
    await page.mouse.down();
    await page.mouse.up();
    await page.evaluate(() => 1);
  }
  writeFileSync('/tmp/pw/trace.json', await browser.stopTracing());
});
