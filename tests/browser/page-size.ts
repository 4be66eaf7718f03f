/** How much of the page there is beside its assessment. */
import { test, type Page } from '@playwright/test';

/** A screen of a laptop, in px. */
export const SCREEN = 800;

export type PageSize = {
  readonly elements: number;
  /** How many screens it is high. */
  readonly screens: number;
  /** To read: without the answers, which are the same in row after row, and what only a screen reader says. */
  readonly words: number;
};

/** Measures the page, and keeps it for the report. */
export async function pageSize(page: Page): Promise<PageSize> {
  const { elements, height, words } = await page.evaluate((NOT_READ) => {
    const count = (root: ParentNode) =>
      [...root.querySelectorAll('*')]
        .filter(
          (each) =>
            each.checkVisibility({ visibilityProperty: true }) && each.closest(NOT_READ) === null,
        )
        .flatMap((each) => [...each.childNodes])
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .flatMap(({ nodeValue }) => (nodeValue ?? '').split(/\s+/u))
        .filter((word) => /\w/u.test(word)).length;
    return {
      elements:
        document.querySelectorAll('body, body *').length -
        document.querySelectorAll('aside, aside *').length,
      height: document.documentElement.scrollHeight,
      words: count(document.body),
    };
  }, 'aside, .choice label, option, .hidden-words, noscript, script');
  const screens = height / SCREEN;
  test.info().annotations.push({
    type: 'measured',
    description: `${elements} elements and ${words} words outside the assessment, ${screens.toFixed(2)} screens`,
  });
  return { elements, screens, words };
}
