/** Texts that would run, put wherever a text comes in: not one does. */
import { expect, test } from '@playwright/test';
import { LIBRARY } from '../../src/practice/library.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import { TODAY } from '../rules/a-visit.ts';
import { nothingRan, withCanary } from './canary.ts';
import { commitTo } from './commit-to.ts';
import { caseOf, INJECTIONS, LINES, visitOf } from './injections.ts';
import { openSummary } from './states.ts';
import { button, openBlank, openFullForm, openMore, question } from './visit-page.ts';
import { IS_WHOLE, WHOLE } from './whole.ts';

/** All 242; in a test run one that runs wherever it is taken for markup. */
const TRIED = IS_WHOLE ? INJECTIONS : ['"><img src=x onerror=ran()>'];
const ENTERED = IS_WHOLE ? LINES : LINES.slice(-3);

/** A visit file with the texts wherever one may stand. */
const fileOf = (texts: readonly string[]): string =>
  JSON.stringify({
    format: 'rls-checklist',
    version: NEWEST_VERSION,
    edition: texts[0]?.slice(0, 40),
    recordedAt: `${TODAY}T10:00:00.000Z`,
    impression: texts[0],
    visit: visitOf(texts),
  });

/** Refused with a sentence that names the field. */
const brokenFileOf = (text: string): string =>
  JSON.stringify({ ...JSON.parse(fileOf(['x'])), [text]: text });

/** Without the policy, so that it is the page that has to stand them. */
test.use({ bypassCSP: true });

test.beforeEach(async ({ page }) => {
  await withCanary(page);
  await openBlank(page);
});

test('there are enough of them, and where a page takes them for markup they do run', async ({
  page,
}) => {
  expect(new Set(INJECTIONS).size).toBe(INJECTIONS.length);
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(200);
  await nothingRan(page);
  await page.evaluate((texts) => {
    for (const text of texts) {
      const place = document.createElement('div');
      document.body.append(place);
      place.innerHTML = text;
    }
  }, INJECTIONS.slice(-60));
  expect(await page.evaluate(() => window.foreign().length)).toBeGreaterThan(40);
  await expect.poll(() => page.evaluate(() => window.runs)).toBeGreaterThan(20);
});

test('in every field', async ({ page }) => {
  await page.evaluate((text) => window.choose('Visit file', text), fileOf(['x']));
  await button(page, 'Open it').click();
  await expect(page.getByRole('textbox', { name: 'Age', exact: true })).toHaveValue('x');
  await openFullForm(page);
  await openMore(page);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  expect(await page.evaluate((texts) => window.type(texts), TRIED)).toBeGreaterThan(20);
  await page.evaluate(([lines, texts]) => window.leave(lines, texts), [ENTERED, TRIED] as const);
  await nothingRan(page);
  await openSummary(page, 'Short');
  await expect(page.getByRole('textbox', { name: 'Short note, can be changed' })).toHaveValue(
    /ran\(\)/u,
  );
  for (const face of ['Short', 'For the patient'] as const) {
    await openSummary(page, face);
    expect(await page.evaluate((texts) => window.type(texts), TRIED)).toBeGreaterThan(0);
    await page.evaluate(([lines, texts]) => window.leave(lines, texts), [ENTERED, TRIED] as const);
    await nothingRan(page);
  }
  await openSummary(page, 'Full');
  await expect(question(page, 'conclusion').getByRole('textbox')).toHaveValue(LINES.at(-1) ?? '');
  await expect(page.locator('.summary-page')).toContainText('ran()');
  for (const face of ['Short', 'Referral letter'] as const) {
    await openSummary(page, face);
    const words = page.locator('.chart-sheet').getByRole('textbox');
    for (const text of TRIED) await words.fill(text);
    await nothingRan(page);
  }
  await page.goto('/#evidence');
  await page.getByRole('searchbox').waitFor();
  expect(await page.evaluate((texts) => window.type(texts), TRIED)).toBe(1);
  await nothingRan(page);
});

test('in every visit file, offered, refused and opened', async ({ page }) => {
  const pairs = TRIED.map((text) => [fileOf([text]), brokenFileOf(text)] as const);
  await page.evaluate(async (files) => {
    for (const [whole, broken] of files) {
      window.choose('Visit file', whole);
      await window.found('.notices', 'The file holds');
      window.look(whole);
      window.choose('Visit file', broken);
      await window.found('.notices', 'The running visit is unchanged');
      window.look(broken);
    }
  }, pairs);
  // As many medicines as a visit takes, so that all of them come in with a few files.
  for (let at = 0; at < TRIED.length; at += 60) {
    const file = fileOf(TRIED.slice(at, at + 60));
    await page.evaluate((text) => window.choose('Visit file', text), file);
    await button(page, 'Open it').click();
    await openMore(page);
    await nothingRan(page);
    await openSummary(page, 'Full');
    await expect(question(page, 'conclusion').getByRole('textbox')).toHaveValue(TRIED[at] ?? '');
    await nothingRan(page);
    await page.keyboard.press('v');
  }
  await openSummary(page, 'Full');
  await expect(page.locator('.summary-page')).toContainText('ran()');
  await nothingRan(page);
});

test('in every case file, from its opening to its debrief', WHOLE, async ({ page }) => {
  await page.goto('/#practice');
  await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
  const [first] = LIBRARY;
  if (first === undefined) throw new Error('no case');
  const cases = TRIED.map((text) => JSON.stringify(caseOf(first, text)));
  await page.evaluate(async (texts) => {
    for (const [at, text] of texts.entries()) {
      window.choose('Case file', text.replace('"version":', `"version":${at + 1}`));
      await window.found('h3', `version ${at + 1}`);
      window.look(text);
    }
  }, cases);
  await button(page, 'Play it').click();
  await page.locator('[data-ask="urge-to-move"]').click();
  await expect(question(page, 'urge-to-move').locator('blockquote')).toContainText('ran()');
  await nothingRan(page);
  await commitTo(page, caseOf(first, TRIED.at(-1) ?? ''));
  await expect(page.locator('.happened')).toContainText('ran()');
  await page.getByText('For and against').click();
  await expect(page.getByRole('table', { name: 'For and against' })).toContainText('ran()');
  await nothingRan(page);
});

test('in every link', WHOLE, async ({ page }) => {
  // One area after the other, since going from one to another draws it anew.
  for (const before of ['#', '#practice/', '#evidence/edition/', '#evidence/limits/']) {
    await page.evaluate(
      async ([start, texts]) => {
        for (const text of texts) {
          window.location.hash = `${start}${text}`;
          await window.settle();
          window.look(text);
        }
      },
      [before, TRIED] as const,
    );
    await nothingRan(page);
  }
  for (const text of TRIED.slice(0, 3)) {
    await page.goto(`/?${text}#evidence/${text}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await nothingRan(page);
  }
});
