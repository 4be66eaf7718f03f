/** Little room, wide spacing, longer words and another direction: nothing is cut, nothing scrolls sideways. */
// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing along
import { expect, test, type Page } from '@playwright/test';
import { tooWide, WIDTHS } from './barriers.ts';
import { stateOf } from './states.ts';
import { wholeUnless } from './whole.ts';

const STATES = [
  'mid-visit, everything open',
  'summary',
  'evidence, found and open',
  'practice, mid-case',
  'practice, debrief',
];

/** The page keeps its policy of styles: a sheet made by script is not one in line. */
const addRules = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** WCAG 2.2, 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** As a language with longer words would: each grows by two fifths. The page is turned round as well. */
const lengthen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const text = texts.currentNode;
      const longer = (word: string) => word + word.slice(0, Math.ceil(word.length * 0.4));
      text.nodeValue = (text.nodeValue ?? '').replaceAll(/\p{L}+/gu, longer);
    }
    for (const each of document.querySelectorAll<HTMLElement>('[data-words]')) {
      each.dataset['words'] = each.textContent;
    }
  });

STATES.forEach((name, at) => {
  const runs = wholeUnless(at === 0);
  test(`400 % zoom and wide spacing: ${name}`, runs, async ({ page }) => {
    // A screen of 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await stateOf(name).open(page);
    expect(await tooWide(page)).toEqual([]);
    await addRules(page, SPACING);
    expect(await tooWide(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await tooWide(page)).toEqual([]);
  });

  test(`longer words, from right to left: ${name}`, runs, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await stateOf(name).open(page);
    await lengthen(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await tooWide(page), `${width} px`).toEqual([]);
    }
  });
});
