/** WCAG 2.2 A and AA by axe, and no sideways scrolling, in every theme and at every width. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { openBlank, openExample } from './visit-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The driver evaluates the source itself, so that the page keeps its strict policy. */
async function violations(page: Page, state: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      // The watermark is decoration: the same is said in words above it, black on white.
      Reflect.get(window, 'axe').run(
        { exclude: ['.watermark'] },
        {
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
        },
      ),
    TAGS,
  );
  return found.map(
    ({ id, nodes }) =>
      `${state}: ${id}, ${nodes.length} times: ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`,
  );
}

/** What is wider than its room: the page itself, or the answers of a question, which would be cut. */
const tooWide = (page: Page, state: string) =>
  page.evaluate((named) => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`${named}: the page scrolls sideways`] : [];
    const cut = [...document.querySelectorAll('.choice, .several')]
      .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1)
      .map((each) => `${named}: cut off at ${each.closest('[id^="q-"]')?.id}`);
    return [...wide, ...cut];
  }, state);

/** Opens everything that opens, and what is inside it. */
async function openAll(page: Page): Promise<void> {
  await expect(async () => {
    const closed = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const each of all) each.open = true;
      return all.length;
    });
    expect(closed).toBe(0);
  }).toPass();
}

const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

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
