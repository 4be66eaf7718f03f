/**
 * WCAG 2.2 A and AA by axe, and nothing wider than its room: one state of each area, so that each
 * theme and each width come up. `npm run barriers` looks at all of them.
 */
import { test } from '@playwright/test';
import { expectNoBarrier, THEMES, WIDTHS } from './barriers.ts';
import { stateOf } from './states.ts';

const KINDS: readonly string[] = [
  'mid-visit, everything open',
  'summary',
  'evidence, found and open',
  'practice, debrief',
];

const PAIRS = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));

KINDS.forEach((kind, index) => {
  const { width, theme } = PAIRS[(index * 4) % PAIRS.length] ?? { width: 320, theme: THEMES[0] };
  test(`no barrier: ${kind}, ${width} px, ${theme.name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(theme.media);
    await stateOf(kind).open(page);
    // Else it is chance what lies half beneath a bar that stays.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await expectNoBarrier(page);
  });
});
