/** What a machine sees of barriers: axe by WCAG 2.2 A and AA, and what is wider than its room. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The driver evaluates the source itself, so that the page keeps its strict policy. */
export async function violations(page: Page, state: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      // The watermark is decoration: the same is said in words above it, black on white.
      Reflect.get(window, 'axe').run(
        { exclude: ['.watermark', '.practice-watermark'] },
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
export const tooWide = (page: Page, state: string) =>
  page.evaluate((named) => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`${named}: the page scrolls sideways`] : [];
    const cut = [...document.querySelectorAll('.choice, .several')]
      .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1)
      .map((each) => `${named}: cut off at ${each.closest('[id^="q-"]')?.id}`);
    return [...wide, ...cut];
  }, state);

/** Opens everything that opens, and what is inside it. */
export async function openAll(page: Page): Promise<void> {
  await expect(async () => {
    const closed = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const each of all) each.open = true;
      return all.length;
    });
    expect(closed).toBe(0);
  }).toPass();
}

export const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;
