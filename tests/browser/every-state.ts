/** `npm run barriers`: every state at every width, each width in another theme. */
import { test } from '@playwright/test';
import { expectNoBarrier, THEMES, WIDTHS } from './barriers.ts';
import { STATES } from './states.ts';

STATES.forEach(({ name, open }, state) => {
  WIDTHS.forEach((width, at) => {
    const theme = THEMES[(state + at) % THEMES.length] ?? THEMES[0];
    test(`${name} at ${width} px, ${theme.name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(theme.media);
      await open(page);
      await expectNoBarrier(page);
    });
  });
});
