/** What a machine sees of barriers: axe by WCAG 2.2 A and AA, what is wider than its room, what is hard to hit. */
// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing along
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { showList } from './visit-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const WIDTHS = [320, 820, 1280] as const;

export const THEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** The driver evaluates the source itself, so that the page keeps its strict policy. */
async function violations(page: Page): Promise<readonly string[]> {
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
      `${id}, ${nodes.length} times: ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`,
  );
}

/** What is wider than its room, or cut off by it, or pressed; and the page itself, where it scrolls sideways. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // Heard only; a bar that drops what was told and found until it is opened. The watermark is meant to be cut.
    const MEANT = '.hidden-words, .heard-only, .trace thead, .panel:not([data-open]) .what';
    const marks = document.querySelectorAll<HTMLElement>('.watermark, .practice-watermark');
    for (const mark of marks) mark.style.display = 'none';
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => {
      if (each.clientWidth <= 1 || !each.checkVisibility() || each.closest(MEANT) !== null) {
        return false;
      }
      const { overflowX, overflowY } = getComputedStyle(each);
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (each.scrollWidth > each.clientWidth + 1 && !scrolls(overflowX)) ||
        (each.scrollHeight > each.clientHeight + 1 && hides(overflowY))
      );
    });
    const named = (each: Element) =>
      `cut off: ${each.localName}.${each.className} in ${each.closest('[id]')?.id}: ${each.textContent.slice(0, 60)}`;
    // Long words beside it must not press a picture together.
    const pressed = [...document.querySelectorAll<SVGElement>('svg.icon')].filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return each.checkVisibility() && Math.abs(width - height) > 1;
    });
    const iconOf = (each: Element) => `a picture pressed in ${each.parentElement?.className}`;
    for (const mark of marks) mark.style.display = '';
    return [...wide, ...cut.map(named), ...pressed.map(iconOf)];
  });

/** CSS pixels: the sides of the smallest answer, and of the smallest of all else that is used. */
type Targets = {
  readonly answer: number;
  readonly other: number;
  readonly small: readonly string[];
};

const targets = (page: Page): Promise<Targets> =>
  page.evaluate(() => {
    const sideOf = (each: Element) => {
      const { width, height } = each.getBoundingClientRect();
      return Math.round(Math.min(width, height) * 10) / 10;
    };
    // Heard only, until the focus makes it visible; a link within a sentence is as high as its line.
    const isInSentence = (each: Element) =>
      each.localName === 'a' &&
      getComputedStyle(each).display === 'inline' &&
      each.closest('p, li, dd, td, h1, h4')?.textContent.trim() !== each.textContent.trim();
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (each) => each.checkVisibility({ visibilityProperty: true }) && sideOf(each) > 1,
      );
    const answers = seen('.choice label, .several label');
    const others = seen('a, button, input, select, textarea, summary').filter(
      (each) => each.closest('.choice, .several') === null && !isInSentence(each),
    );
    const labelOf = (each: Element) =>
      each instanceof HTMLInputElement ? each.closest('label') : null;
    const least = (all: readonly Element[]) => Math.min(...all.map(sideOf), 99);
    const named = (each: Element) =>
      `${sideOf(each)} px: ${each.localName}.${each.className}: ${each.textContent.slice(0, 40)}`;
    const tools = others.map((each) => labelOf(each) ?? each);
    return {
      answer: least(answers),
      other: least(tools),
      small: [
        ...answers.filter((each) => sideOf(each) < 44),
        ...tools.filter((each) => sideOf(each) < 24),
      ].map(named),
    };
  });

/** Looks at what is open, and keeps the sides of its smallest targets for the report. */
export async function expectNoBarrier(page: Page): Promise<void> {
  const found = [...(await violations(page)), ...(await tooWide(page))];
  const { answer, other, small } = await targets(page);
  test.info().annotations.push({ type: 'targets', description: `${answer} ${other}` });
  expect([...found, ...small]).toEqual([]);
}

/** Opens everything that opens, and what is inside it. */
export async function openAll(page: Page): Promise<void> {
  // Practice and evidence have no cards.
  if ((await page.locator('.page[data-form="cards"]').count()) > 0) await showList(page);
  const full = page.getByLabel(/^The full form/);
  if ((await full.count()) > 0) await full.check();
  await page.evaluate(() => {
    const names = document.querySelectorAll<HTMLButtonElement>('.named[aria-expanded="false"]');
    for (const each of names) each.click();
  });
  await expect(async () => {
    const closed = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const each of all) each.open = true;
      return all.length;
    });
    expect(closed).toBe(0);
  }).toPass();
}
