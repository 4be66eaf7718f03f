/** WCAG 2.2 A and AA by axe, and no sideways scrolling, in every theme and at every width. */
import { expect, test } from '@playwright/test';
import { openAll, THEMES, tooWide, violations } from './barriers.ts';
import { openBlank, openExample } from './visit-page.ts';

for (const width of [320, 820, 1280]) {
  for (const [theme, media] of THEMES) {
    test(`no barrier at ${width} px, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      const found: string[] = [];
      const look = async (state: string) => {
        found.push(...(await violations(page, state)), ...(await tooWide(page, state)));
      };

      await openBlank(page);
      await look('blank');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
      await look('shortcuts');
      await page.keyboard.press('Escape');

      await openExample(page);
      await openAll(page);
      await look('example, everything open');
      const whole = page.getByRole('button', { name: 'Whole assessment' });
      if (await whole.isVisible()) {
        await whole.click();
        await look('assessment open');
        await whole.click();
      }

      await page.getByRole('button', { name: 'Summary' }).click();
      await expect(page.getByRole('heading', { name: 'Summary', level: 1 })).toBeVisible();
      await expect(page.locator('.summary-page')).toBeVisible();
      await look('summary');
      expect(found).toEqual([]);
    });
  }
}
