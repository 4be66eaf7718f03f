/** Little room, wide spacing, longer words and another direction: nothing is cut, nothing scrolls sideways. */
// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing along
import { expect, test, type Page } from '@playwright/test';
import { tooWide, WIDTHS } from './barriers.ts';
import { stateOf } from './states.ts';
import { button, openBlank, question, showList } from './visit-page.ts';
import { WHOLE, wholeUnless } from './whole.ts';

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
  test(`400 % zoom and wide spacing: ${name}`, wholeUnless(at === 1), async ({ page }) => {
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

test('a line to write on stands whole beside its label, or under it, at 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await stateOf('summary of a blank visit').open(page);
  await expect(page.locator('.write-on').first()).toBeVisible();
  expect(await tooWide(page)).toEqual([]);
  await addRules(page, SPACING);
  expect(await tooWide(page)).toEqual([]);
});

/** What opened from the bar, control by control: where it is cut, and whether the page moved to show it. */
const movedTo = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const opened = document.querySelector(':popover-open');
    const controls = [...(opened?.querySelectorAll<HTMLElement>('a, button') ?? [])].filter(
      (each) => each.checkVisibility(),
    );
    const before = window.scrollY;
    const found = controls.length > 1 ? [] : ['nothing opened'];
    for (const each of controls) {
      each.focus();
      const { top, bottom } = each.getBoundingClientRect();
      if (window.scrollY !== before) found.push(`${each.textContent}: the page moved`);
      if (top < 0 || bottom > window.innerHeight) found.push(`${each.textContent}: cut`);
    }
    return found;
  });

test('at 400 % zoom what opens from the bar stands in the window, and the page stays', async ({
  page,
}) => {
  for (const height of [256, 400]) {
    await page.setViewportSize({ width: 320, height });
    await openBlank(page);
    for (const name of ['Menu', /, change area$/u]) {
      await button(page, name).click();
      expect(await movedTo(page), `${name} at ${height} px`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  }
});

/** Each answered group with the height that it has before and after the focus brings its small ×. */
const moved = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const drawn = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
    const found: string[] = [];
    for (const group of document.querySelectorAll<HTMLElement>('.choice:has(:checked)')) {
      document.querySelector<HTMLElement>('h1')?.focus();
      await drawn();
      const before = group.offsetHeight;
      group.querySelector<HTMLInputElement>(':checked')?.focus();
      await drawn();
      if (group.querySelector('.clear') === null) found.push('no way to clear it');
      if (group.offsetHeight !== before) found.push(`${before} to ${group.offsetHeight} px`);
    }
    return found;
  });

test('the way to clear an answer moves nothing beneath it as it comes', WHOLE, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await stateOf('practice, commit').open(page);
  // Whichever answer is last on its line leaves no room after it.
  for (const at of [0, 1, 2]) {
    for (const group of await page.getByRole('radiogroup').all()) {
      await group.getByRole('radio').nth(at).check();
    }
    expect(await moved(page)).toEqual([]);
  }
});

const LONG =
  'an old injury of the spine in childhood, seen by the neurologist twice since then; nothing new was found';

test('what is typed in a line of words is read whole at 320 px, on one line to the keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openBlank(page);
  await showList(page);
  await question(page, 'exam.reflexes').getByRole('radio', { name: 'Abnormal' }).check();
  await question(page, 'exam.reflexes').getByRole('radio', { name: 'Yes' }).first().check();
  const cause = question(page, 'exam.reflexes').getByRole('textbox', { name: /cause/iu });
  await cause.fill(`${LONG}\n${LONG}`);
  expect(await tooWide(page)).toEqual([]);
  await cause.press('Enter');
  await expect(cause).toHaveValue(`${LONG} ${LONG}`);
  await expect(cause).not.toBeFocused();
});

test('what is chosen from a list is read whole at 320 px', WHOLE, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openBlank(page);
  await showList(page);
  for (const id of ['exam.light-touch', 'exam.gait'] as const) {
    await question(page, id).getByRole('radio', { name: 'Not done' }).check();
  }
  await question(page, 'exam.reflexes').getByRole('radio', { name: 'Abnormal' }).check();
  const lists = await page.locator('.select-field select').all();
  expect(lists.length).toBeGreaterThan(2);
  for (const list of lists) {
    const words = await list.evaluate((each: HTMLSelectElement) =>
      [...each.options].map(({ text }) => text).reduce((a, b) => (a.length < b.length ? b : a)),
    );
    await list.selectOption({ label: words });
    await expect(list.locator('xpath=following-sibling::span')).toHaveText(words);
    await expect(list.locator('xpath=following-sibling::span')).toBeVisible();
  }
  expect(await tooWide(page)).toEqual([]);
});
