/** The evidence in the browser: from a line to its rule and back, without barriers, on paper. */
import { expect, test, type Page } from '@playwright/test';
import { CONDITION_IDS } from '../../src/rules/record/ids.ts';
import { MEDICINE_CLASS_IDS } from '../../src/rules/record/medicines/row.ts';
import { REGISTER } from '../../src/evidence/register.ts';
import { ACCEPTANCE } from '../../src/evidence/acceptance-rules.ts';
import { DECISIONS } from '../../src/evidence/decisions.ts';
import { STATEMENTS } from '../../src/evidence/source-articles/articles.ts';
import { expectNoBarrier } from './barriers.ts';
import { printed } from './pdf.ts';
import { openSummary, stateOf } from './states.ts';
import {
  headline,
  keptVisit,
  openBlank,
  openExample,
  openMore,
  panel,
  question,
} from './visit-page.ts';
import { WHOLE } from './whole.ts';

const IRON_ROW = /^Within the AASM 2025 range for oral or intravenous iron/;

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Evidence' }).getByRole('link', { name });

test('from a line to its rule and back, by keyboard', async ({ page }) => {
  await openBlank(page);
  await openExample(page);
  const before = await keptVisit(page);
  const said = await headline(page).textContent();
  await openMore(page);
  const why = panel(page)
    .locator('details.why details.why')
    .filter({ hasText: 'AASM 2025' })
    .first();
  await why.locator('summary').focus();
  await page.keyboard.press('Enter');
  await why.getByRole('link', { name: /in Evidence$/ }).focus();
  await page.keyboard.press('Enter');

  const row = page.locator('[id="rule-iron--iron.adult.oralOrIv"]');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(page).toHaveURL(/#evidence\/iron\/iron\.adult\.oralOrIv$/);
  await expect(page.getByRole('heading', { level: 4, name: IRON_ROW })).toBeVisible();
  // The focus stands on what opens and closes.
  await page.keyboard.press('Enter');
  await expect(page.getByText('When no row above decides, and')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByText('When no row above decides, and')).toBeVisible();

  // The visit stands as it was left, with what was open.
  await page.getByRole('link', { name: 'Back to the visit' }).click();
  await expect(why).toHaveAttribute('open');
  await expect(why.getByRole('link', { name: /in Evidence$/ })).toBeVisible();
  await expect(headline(page)).toHaveText(said ?? '');
  expect(await keptVisit(page)).toEqual(before);
  await page.goBack();
  await expect(row).toBeFocused();
});

test('from a line of the assessment to its source in two clicks', WHOLE, async ({ page }) => {
  await openBlank(page);
  await openExample(page);
  await openMore(page);
  const why = panel(page)
    .locator('details.why details.why')
    .filter({ hasText: 'AASM 2025' })
    .first();
  await why.locator('summary').click();
  await why.getByRole('link', { name: /in Evidence$/ }).click();
  const rule = page.locator('details.rule[open]');
  await expect(rule.getByRole('heading', { level: 4 })).toHaveText(IRON_ROW);
  const source = rule
    .locator('section', { has: page.getByRole('heading', { name: 'Sources' }) })
    .getByRole('listitem')
    .first();
  await expect(source).toBeVisible();
  await expect(source).toContainText(
    'AASM 2025, good practice statement 1: consensus, not tested; read in its abstract. Our evidence, section 4.1.',
  );
  await expect(source).toContainText('J Clin Sleep Med 2025;21(1)');
  await expect(source).toContainText('doi 10.5664/jcsm.11390');
  await expect(source.getByRole('link', { name: /^doi/ })).toHaveAttribute('rel', 'noreferrer');
});

test('from a line of the assessment to our own words on it', WHOLE, async ({ page }) => {
  await openBlank(page);
  await openExample(page);
  await openMore(page);
  const why = panel(page)
    .locator('details.why details.why')
    .filter({ hasText: 'AASM 2025' })
    .first();
  await why.locator('summary').click();
  await why.getByRole('link', { name: 'Our evidence, section 4.1' }).first().click();
  const section = page.locator('[id="rule-4.1"]');
  await expect(section).toBeFocused();
  await expect(section).toBeInViewport();
  await expect(page.getByRole('rowheader', { name: 'AASM 2025 adults' }).first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search our evidence' }).fill('transferrin 25.1');
  await expect(page.getByText('1 section with “transferrin 25.1”.')).toBeVisible();
  const { text, pages } = await printed(page);
  expect(pages).toBeLessThanOrEqual(2);
  expect(text).toContain('4.3 TSAT and units');
  expect(text).not.toContain('What the sources say');
});

test('from the summary on screen to a source in one click', WHOLE, async ({ page }) => {
  await openBlank(page);
  await openExample(page);
  await openSummary(page);
  await page
    .locator('[data-section="sources"]')
    .getByRole('link', { name: 'AASM 2025.', exact: true })
    .click();
  const source = page.locator('[id="rule-winkelman-2025"]');
  await expect(source).toBeFocused();
  await expect(source).toBeInViewport();
  await expect(source).toContainText('doi 10.5664/jcsm.11390');
  await expect(source).toContainText('Read: in its abstract.');
});

test('from a rule to the question it reads, and back', WHOLE, async ({ page }) => {
  await openBlank(page);
  await openExample(page);
  const before = await keptVisit(page);
  await page.goto('/#evidence/iron/iron.adult.oralOrIv');
  const row = page.locator('[id="rule-iron--iron.adult.oralOrIv"]');
  await expect(row).toBeFocused();
  const reads = page
    .locator('details.rule[open] .facts')
    .getByRole('link', { name: 'Ferritin', exact: true });
  await reads.click();
  const ferritin = question(page, 'lab.ferritin');
  await expect(ferritin).toBeInViewport();
  await expect(ferritin.getByRole('textbox').first()).toBeFocused();
  expect(await keptVisit(page)).toEqual(before);
  await page.goBack();
  await expect(reads).toBeFocused();
  await expect(reads).toBeInViewport();
});

test('the decision of the running visit', async ({ page }) => {
  await openBlank(page);
  await openExample(page);
  await page.getByRole('link', { name: 'Evidence' }).click();
  await view(page, 'The decision').click();
  await page.getByRole('heading', { level: 3, name: 'Iron in RLS' }).click();
  const deciding = page.locator('.branches > [data-stands="decides"]');
  await expect(deciding.getByRole('heading', { level: 4 })).toHaveText(IRON_ROW);
  await expect(deciding.getByText('Here: 31 ng/mL')).toBeVisible();
});

test('a search, and its rows on paper', WHOLE, async ({ page }) => {
  await openBlank(page);
  await page.goto('/#evidence');
  await page.getByRole('searchbox', { name: 'Search the rules' }).fill('iron.esrd');
  await expect(page.getByText('3 rows with “iron.esrd”.')).toBeVisible();
  const { text, pages } = await printed(page);
  expect(pages).toBeLessThanOrEqual(3);
  expect(text).toContain('3 rows with “iron.esrd”. Content ');
  expect(text).toContain('Transferrin saturation below 20 % (AASM 2025)');
  // The sheet writes its micro sign as the Greek letter.
  expect(text).toMatch(/200 ng\/mL = 200 [µμ]g\/L = 449.4 pmol\/L/);
  expect(text).not.toContain('Back to the visit');
  expect(text).not.toContain('Patient (label)');
  // The screen is as it was.
  await expect(page.locator('.rule[open]')).toHaveCount(0);
});

test('the whole register on paper', WHOLE, async ({ page }) => {
  await openBlank(page);
  await page.goto('/#evidence');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evidence: rules');
  // What the browser does before it draws its sheets; to draw them all takes long.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.rule:has(.rule-body) > summary > code')
    .filter({ visible: true })
    .allTextContents();
  const rows = REGISTER.flatMap(({ table }) => table.rows.map((row) => row.id));
  expect(shown.toSorted()).toEqual([...rows, ...CONDITION_IDS, ...MEDICINE_CLASS_IDS].toSorted());
  await expect(page.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
});

test(
  'the traceability table: searched, followed to a rule, and on paper',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await page.goto('/#evidence/trace/T36');
    const row = page.locator('[id="rule-T36"]');
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
    await expect(row).toContainText('iron/iron.adult.ivOnly');
    await page.getByRole('searchbox', { name: 'Search the requirements' }).fill('cauda');
    const found = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect(found.filter({ hasText: 'T31' })).toBeVisible();
    expect(await found.count()).toBeLessThan(10);
    const { text } = await printed(page);
    expect(text).toContain('T31 legs on both sides restless');
    expect(text).toContain('urgency/E3');
    expect(text).not.toContain('Ferritin 50 or 75');
    await page.getByRole('row', { name: /^T31/ }).getByRole('link', { name: 'urgency/E3' }).click();
    await expect(page.locator('[id="rule-urgency--E3"]')).toBeFocused();
  },
);

test('the whole traceability table fits its paper', WHOLE, async ({ page }) => {
  await openBlank(page);
  await page.goto('/#evidence/trace');
  await expect(page.getByText(/^\d+ requirements\.$/)).toBeVisible();
  const { text } = await printed(page);
  for (const { id, name } of [...ACCEPTANCE, ...DECISIONS]) expect(text).toContain(`${id} ${name}`);
});

test('the source articles: searched, followed by keyboard, without barriers, and on paper', async ({
  page,
}) => {
  await stateOf('source articles, line by line').open(page);
  await expectNoBarrier(page);
  await page.goto('/#evidence/articles/S0.4');
  const row = page.locator('[id="rule-S0.4"]');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(row).toContainText('urgency/balance-not-examined');

  const search = page.getByRole('searchbox', { name: 'Search the source articles' });
  await search.fill('Lyme');
  await expect(page.getByText('1 statement with “Lyme”.')).toBeVisible();
  const { text, pages } = await printed(page);
  expect(pages).toBe(1);
  expect(text).toContain('Not used. No evidence was found beyond single reports');
  expect(text).not.toContain('Varicose veins');

  await search.fill('sclerotherapy');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Does treating veins help RLS?' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="rule-vein-treatment"]')).toBeFocused();
  await expect(page).toHaveURL(/#evidence\/disagreements\/vein-treatment$/);
});

test('all of the source articles on paper', WHOLE, async ({ page }) => {
  await stateOf('source articles, line by line').open(page);
  const { text } = await printed(page);
  for (const { id } of STATEMENTS) expect(text).toContain(`${id} `);
});

test('its other name is found', WHOLE, async ({ page }) => {
  await openBlank(page);
  await page.goto('/#evidence/text');
  await page.getByRole('searchbox', { name: 'Search our evidence' }).fill('Willis-Ekbom');
  await expect(page.getByRole('heading', { level: 3, name: '8 Codes' })).toBeVisible();
});
