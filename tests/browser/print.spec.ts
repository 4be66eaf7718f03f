/** The paper from the browser's own print: what the summary shows, and nothing of the screen. */
import { expect, test, type Page } from '@playwright/test';
import { paperOf, printed } from './pdf.ts';
import { openSummary, stateOf } from './states.ts';
import { openBlank, openExample } from './visit-page.ts';
import { WHOLE, wholeUnless } from './whole.ts';

/** The summary's chunk comes when it is first printed, if not before. */
const summaryLoaded = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const words = document.querySelector('.on-paper')?.textContent ?? '';
        window.dispatchEvent(new Event('afterprint'));
        return words;
      }),
    )
    .not.toMatch(/still loading/);

test('printing from the menu gives the page that the summary shows', async ({ page }) => {
  await openBlank(page);
  await summaryLoaded(page);
  await openExample(page);
  const fromMenu = await paperOf(page);
  await openSummary(page);
  const fromSummary = await paperOf(page);
  // On screen the sources lead to where they can be read up, and a PDF keeps that.
  const roles = fromSummary.roles.filter((role) => role !== 'Link');
  expect({ ...fromSummary, roles }).toEqual(fromMenu);

  // And the sheet on screen has the same words.
  const sheet = (await page.locator('.summary-page').innerText()).replaceAll(/\s+/g, ' ');
  for (const words of ['Five criteria (IRLSSG 2012)', 'Safety questions']) {
    expect(sheet).toContain(words);
    expect(fromMenu.text).toContain(words);
  }
});

test('the button prints by the same way', WHOLE, async ({ page }) => {
  await openBlank(page);
  await summaryLoaded(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openExample(page);
  await page.getByRole('button', { name: 'Summary' }).click();
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});

test('nothing of the screen is on paper', async ({ page }) => {
  await openBlank(page);
  await summaryLoaded(page);
  await openExample(page);
  const { text } = await printed(page);
  for (const words of [
    'Undo',
    'New visit',
    'End visit',
    'Open file',
    'Shortcuts',
    'Answer with',
    'Rest normal',
    'Rest asked',
    'Whole assessment',
    'Why',
    'Leave the example',
    'Back to the questions',
    'Copy text',
    'Save file',
  ]) {
    expect.soft(text).not.toContain(words);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main')).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
});

test('a blank visit prints as blank: not asked, not examined, not measured', async ({ page }) => {
  await openBlank(page);
  await summaryLoaded(page);
  const { text, pages } = await printed(page);
  expect(pages).toBe(1);
  expect(text).toContain('Not assessed: no safety question was asked and nothing was examined.');
  expect(text).toContain('Safety questions Not asked Sudden trouble');
  expect(text).toContain('Not measured');
  expect(text).not.toContain('None found');
});

test('what is still being typed is printed too', WHOLE, async ({ page }) => {
  await openBlank(page);
  await summaryLoaded(page);
  await page.getByRole('textbox', { name: 'Age', exact: true }).fill('61');
  expect((await printed(page)).text).toContain('61 y');
});

test(
  'the sheet is tagged, with headings and tables, for those who hear it',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await summaryLoaded(page);
    await openExample(page);
    const { isTagged, roles } = await printed(page);
    expect(isTagged).toBe(true);
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD']) expect(roles).toContain(role);
  },
);

const PAPERS = ['summary', 'practice, debrief', 'evidence, found and open', 'evidence/limits'];

for (const name of PAPERS) {
  const runs = wholeUnless(name === 'summary');
  test(
    `no type below 9 points, A4 or Letter, and tags for those who hear it: ${name}`,
    runs,
    async ({ page }) => {
      await stateOf(name).open(page);
      await summaryLoaded(page);
      for (const format of ['A4', 'Letter'] as const) {
        const { smallest, isTagged, roles } = await printed(page, format);
        expect.soft(smallest, format).toBeGreaterThanOrEqual(9);
        expect.soft(isTagged).toBe(true);
        for (const role of ['H1', 'H2', 'P']) expect.soft(roles).toContain(role);
      }
    },
  );
}

test('a mark on paper has words, beside its colour', async ({ page }) => {
  await stateOf('evidence/picture/iron').open(page);
  await page.emulateMedia({ media: 'print' });
  const silent = await page.evaluate(() => {
    const marks = document.querySelectorAll<HTMLElement>(
      '[data-tone], [data-truth], [data-right], [data-tier], [data-value], [data-stands], .mark',
    );
    return {
      all: marks.length,
      silent: [...marks]
        .filter((each) => each.checkVisibility() && each.innerText.trim() === '')
        .map((each) => each.outerHTML.slice(0, 80)),
    };
  });
  expect(silent.all).toBeGreaterThan(3);
  expect(silent.silent).toEqual([]);
});

test('the paper is the same black on white under every theme', WHOLE, async ({ page }) => {
  await openBlank(page);
  await summaryLoaded(page);
  await openExample(page);
  const light = await paperOf(page, { printBackground: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paperOf(page, { printBackground: true });
  expect(dark.text).toBe(light.text);
  expect(dark.fills).toEqual(light.fills);
  // Words and lines are black or grey; the watermark of an example is the palest.
  expect(light.fills.filter((fill) => !/^#([0-9a-f]{2})\1\1$/.test(fill))).toEqual([]);
  expect(light.fills).toContain('#000000');
});
