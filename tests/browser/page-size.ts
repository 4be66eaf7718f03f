/** How much of the page there is beside its assessment. */
// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing along
import { test, type Page } from '@playwright/test';

/** A screen of a laptop, in px. */
export const SCREEN = 800;

export type PageSize = {
  readonly elements: number;
  /** How many screens it is high. */
  readonly screens: number;
  /** That can be seen. */
  readonly words: number;
};

/** Measures the page, and keeps it for the report. */
export async function pageSize(page: Page): Promise<PageSize> {
  const { elements, height, words } = await page.evaluate(() => {
    const aside = document.querySelector('aside');
    const texts = [...document.body.children].map((each) =>
      each instanceof HTMLElement ? each.innerText : '',
    );
    const count = (text: string) => text.split(/\s+/u).filter((word) => /\w/u.test(word)).length;
    return {
      elements:
        document.querySelectorAll('body, body *').length -
        document.querySelectorAll('aside, aside *').length,
      height: document.documentElement.scrollHeight,
      words: count(texts.join(' ')) - count(aside?.innerText ?? ''),
    };
  });
  const screens = height / SCREEN;
  test.info().annotations.push({
    type: 'measured',
    description: `${elements} elements and ${words} words outside the assessment, ${screens.toFixed(2)} screens`,
  });
  return { elements, screens, words };
}
