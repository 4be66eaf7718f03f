/** What is to be hit is large enough to be hit (WCAG 2.5.8), with answers that call up every link. */
import { expect, test, type Page } from '@playwright/test';
import { stateOf } from './states.ts';
import { openBlank, openExample, openMore, panel, question, showList } from './visit-page.ts';
import { WHOLE, wholeUnless } from './whole.ts';

const LEAST = 24;

/** Targets that are drawn smaller; a link in the middle of a sentence has its line for a target. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    return (
      [...document.querySelectorAll('a, button, input, select, summary')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        // In the middle of a sentence its line is its target.
        .filter((each) => {
          const around = each.parentElement?.textContent.trim() ?? '';
          const isAlone = around.length <= each.textContent.trim().length + 4;
          return isAlone || getComputedStyle(each).display !== 'inline';
        })
        .map((each) => {
          const own = each.getBoundingClientRect();
          const hit = each instanceof HTMLInputElement ? (each.labels?.[0] ?? each) : each;
          const { width, height } = hit.getBoundingClientRect();
          return { each, width: Math.max(width, own.width), height: Math.max(height, own.height) };
        })
        // What only a screen reader meets is no target.
        .filter(({ width, height }) => width > 1 && height > 1)
        .filter(({ width, height }) => width < least || height < least)
        .map(({ each, width, height }) => `${each.outerHTML.slice(0, 120)}: ${width} x ${height}`)
    );
  }, LEAST);

for (const width of [1280, 390, 320]) {
  test(
    `every link, button and answer is at least ${LEAST} px at ${width} px`,
    wholeUnless(width === 320),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openBlank(page);
      expect(await tooSmall(page)).toEqual([]);
      await openExample(page);
      expect(await tooSmall(page)).toEqual([]);
      await showList(page);
      expect(await tooSmall(page)).toEqual([]);
      for (const id of ['safety.hot-joint', 'safety.one-leg-swollen'])
        await question(page, id).getByRole('radio', { name: 'Unsure' }).check();
      await openMore(page);
      const closed = panel(page).locator('details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      expect(await tooSmall(page)).toEqual([]);
      await page.goto('/#evidence');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Evidence/);
      expect(await tooSmall(page)).toEqual([]);
      await page.goto('/#practice');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await tooSmall(page)).toEqual([]);
    },
  );
}

test(
  'what has the focus is never under the bar at the foot, at 320 px',
  WHOLE,
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await stateOf('mid-visit').open(page);
    await showList(page);
    await page.getByLabel(/^The full form/).check();
    await expect(question(page, 'condition.stroke')).toBeAttached();
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('.page > aside');
      const all = document.querySelectorAll<HTMLElement>(
        'main :is(.typed, select, .reading button, .clear, .named, .button)',
      );
      return {
        looked: all.length,
        under: [...all].flatMap((each) => {
          each.focus();
          const { bottom } = each.getBoundingClientRect();
          const top = bar?.getBoundingClientRect().top ?? 0;
          return bottom <= top + 1 ? [] : [`${each.outerHTML.slice(0, 80)}: ${bottom} of ${top}`];
        }),
      };
    });
    expect(hidden.looked).toBeGreaterThan(50);
    expect(hidden.under).toEqual([]);
  },
);
