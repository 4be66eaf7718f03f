/** The visit as a whole: kept, undone, left, ended, saved, opened, copied; and nothing sent anywhere. */
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { assess } from '../../src/rules/assess.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { onScreen } from './on-screen.ts';
import { TODAY } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';
import { enter } from './enter.ts';
import { printed } from './pdf.ts';
import {
  asFile,
  button,
  endVisit,
  fromMenu,
  headline,
  keptAnywhere,
  keptVisit,
  newVisit,
  NOTHING_KEPT,
  openBlank,
  openExample,
  question,
  reach,
  visitFile,
} from './visit-page.ts';
import { partOf, WHOLE } from './whole.ts';

const urge = (page: Page, name: 'Yes' | 'No') =>
  question(page, 'urge-to-move').getByRole('radio', { name });
const EXAMPLE_HEADLINE = assess(THE_EXAMPLE, TODAY).headline.says;
const EXAMPLE_LEADS = onScreen(THE_EXAMPLE, assess(THE_EXAMPLE, TODAY));

test('the page opens, asks no other origin for anything, and says no error', async ({
  page,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));

  await page.goto('/', { waitUntil: 'networkidle' });

  await expect(page).toHaveTitle('RLS checklist');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
});

test('a blank page has nothing chosen, nothing typed and nothing kept', WHOLE, async ({ page }) => {
  await openBlank(page);
  await expect(page.locator('main input:checked')).toHaveCount(0);
  const typed = await page
    .locator('main :is(input:not([type="radio"], [type="checkbox"]), textarea)')
    .evaluateAll((inputs) => inputs.filter((each) => (each as HTMLInputElement).value !== ''));
  expect(typed).toEqual([]);
  await expect(headline(page)).toHaveText('Nothing answered yet.');
  expect(await keptAnywhere(page)).toEqual(NOTHING_KEPT);
});

// What is typed over a reload: typed.spec.ts.
test('a reload keeps the visit', WHOLE, async ({ page }) => {
  await openBlank(page);
  await openExample(page);
  await reach(page, 'apnoea');
  await question(page, 'apnoea').getByRole('radio', { name: 'Unsure' }).check();
  await page.reload();
  await expect(headline(page)).toHaveText(EXAMPLE_LEADS);
  await expect(question(page, 'apnoea').getByRole('radio', { name: 'Unsure' })).toBeChecked();
});

const UNREADABLE = [
  ['cut short', '{"format":"rls-checklist","vers'],
  ['of a later version', '{"format":"rls-checklist","version":99}'],
  ['not a visit at all', '[[[[]]]]'],
] as const;
for (const [what, kept] of partOf(UNREADABLE, 3)) {
  test(`a kept visit that is ${what} gives a sentence and a fresh visit`, async ({ page }) => {
    await page.addInitScript((text) => sessionStorage.setItem('rls-visit', text), kept);
    await page.goto('/');
    await expect(
      page.getByText('The visit kept in this tab could not be read, so this is a fresh one.'),
    ).toBeVisible();
    await expect(button(page, 'Open an example visit')).toBeVisible();
    await urge(page, 'Yes').check();
    expect((await keptVisit(page))?.answers).toEqual({ 'urge-to-move': 'yes' });
  });
}

// A closed tab of another day: faults.spec.ts; a page loaded anew: left-alone.spec.ts.
test(
  'a visit left for half an hour in a closed tab is wiped, not put back',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await urge(page, 'Yes').check();
    await page.goto('about:blank');
    await page.clock.setFixedTime(`${TODAY}T11:30:00`);
    await page.goto('/');
    await expect(page.getByText(/left for more than 30 minutes, so it was wiped/)).toBeVisible();
    await expect(urge(page, 'Yes')).not.toBeChecked();
    expect(await keptAnywhere(page)).toEqual(NOTHING_KEPT);
  },
);

test('a visit of a time yet to come is asked about, not put back', WHOLE, async ({ page }) => {
  await openBlank(page);
  await urge(page, 'Yes').check();
  await page.goto('about:blank');
  await page.clock.setFixedTime(`${TODAY}T09:30:00`);
  await page.goto('/');
  await expect(page.getByText(/still keeps the visit of 10:42\. The clock was set/)).toBeVisible();
  await expect(urge(page, 'Yes')).not.toBeChecked();
  await button(page, 'Go on with it').click();
  await expect(urge(page, 'Yes')).toBeChecked();
});

test('undo and redo, by button and by key', WHOLE, async ({ page }) => {
  await openBlank(page);
  await urge(page, 'Yes').check();
  const age = page.getByRole('textbox', { name: 'Age', exact: true });
  await age.fill('52');
  await age.press('Enter');
  await button(page, 'Undo').click();
  await expect(age).toHaveValue('');
  await button(page, 'Undo').click();
  await expect(urge(page, 'Yes')).not.toBeChecked();
  await button(page, 'Redo').click();
  await expect(urge(page, 'Yes')).toBeChecked();
  await page.keyboard.press('Control+Shift+z');
  await expect(age).toHaveValue('52');
  await page.keyboard.press('Control+z');
  await expect(age).toHaveValue('');
});

test(
  'P6: a second click leaves the answer; the small button at its end takes it back',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await urge(page, 'No').dblclick();
    await expect(urge(page, 'No')).toBeChecked();
    await urge(page, 'No').click();
    await expect(urge(page, 'No')).toBeChecked();
    await question(page, 'urge-to-move').getByRole('button', { name: 'Clear this answer' }).click();
    await expect(urge(page, 'No')).not.toBeChecked();
    await expect(urge(page, 'Yes')).toBeFocused();
    expect(await keptVisit(page)).toBeUndefined();
  },
);

test(
  'a new visit begins blank, and the one before comes back whole by its own action',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await urge(page, 'Yes').check();
    await newVisit(page);
    await expect(urge(page, 'Yes')).not.toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(urge(page, 'Yes')).not.toBeChecked();

    await page.clock.setFixedTime(`${TODAY}T10:50:00`);
    await urge(page, 'No').check();
    await button(page, 'Back to the visit of 10:42').click();
    await expect(urge(page, 'Yes')).toBeChecked();
    await button(page, 'Back to the visit of 10:50').click();
    await expect(urge(page, 'No')).toBeChecked();

    // Once this one is printed, the other patient's cannot come back.
    await expect(button(page, /^Back to the visit/)).toBeVisible();
    await printed(page);
    await expect(button(page, /^Back to the visit/)).toHaveCount(0);
  },
);

test('ending the visit wipes it everywhere, and leaves title and address as they were', async ({
  page,
}) => {
  await openBlank(page);
  const address = page.url();
  await openExample(page);
  await newVisit(page);
  await urge(page, 'Yes').check();
  expect((await keptAnywhere(page)).session).not.toEqual([]);

  await fromMenu(page, 'End visit');
  await expect(button(page, 'Keep it')).toBeFocused();
  await page.keyboard.press('Enter');
  await button(page, 'End visit').click();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Menu')).toBeFocused();
  await expect(urge(page, 'Yes')).toBeChecked();
  await endVisit(page);

  await expect(page.getByText('The visit was ended, and is wiped from this tab.')).toBeVisible();
  await expect(urge(page, 'Yes')).not.toBeChecked();
  await expect(button(page, /^Back to the visit/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(urge(page, 'Yes')).not.toBeChecked();
  expect(await keptAnywhere(page)).toEqual(NOTHING_KEPT);
  expect(page.url()).toBe(address);
  await expect(page).toHaveTitle('RLS checklist');
  await page.reload();
  await expect(button(page, 'Open an example visit')).toBeVisible();
});

test('a duplicated tab asks before it goes on with the visit', WHOLE, async ({ page, context }) => {
  await openBlank(page);
  await urge(page, 'Yes').check();
  const [copy] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  await expect(copy.getByText(/copied from one that is still open/)).toBeVisible();
  await expect(urge(copy, 'Yes')).not.toBeChecked();
  await button(copy, 'Wipe it here').click();
  expect(await keptVisit(copy)).toBeUndefined();
  await expect(urge(page, 'Yes')).toBeChecked();
  expect((await keptVisit(page))?.answers).toEqual({ 'urge-to-move': 'yes' });
});

/** Saves the running visit, and goes back to the questions. */
async function save(page: Page): Promise<{ name: string; text: string }> {
  await button(page, 'Summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save file').click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await button(page, 'Back to the questions').click();
  return { name: download.suggestedFilename(), text };
}

test(
  'a file that is opened in the middle of the page is offered where it is seen and heard',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await urge(page, 'Yes').check();
    await page.locator('#labs').scrollIntoViewIfNeeded();
    await visitFile(page).setInputFiles(asFile('{}'));
    const notices = page.getByRole('region', { name: 'About this visit' });
    await expect(notices).toBeFocused();
    await expect(notices.getByText(/not a visit of this checklist/)).toBeInViewport({ ratio: 1 });
    const file = writeRecord(THE_EXAMPLE, '', `${TODAY}T10:00:00.000Z`);
    await page.locator('#labs').scrollIntoViewIfNeeded();
    await visitFile(page).setInputFiles(asFile(file));
    await expect(notices).toBeFocused();
    await expect(notices.getByRole('button', { name: 'Open it' })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(notices).toBeFocused();
  },
);

test('a saved file opens again to the same visit, after one sentence', async ({ page }) => {
  await openBlank(page);
  await openExample(page);
  const kept = await keptVisit(page);
  const { name, text } = await save(page);
  expect(name).toBe(`rls-visit-${TODAY}-1042.json`);

  await newVisit(page);
  await urge(page, 'No').check();
  await visitFile(page).setInputFiles(asFile(text));
  await expect(page.getByText(`with the impression “${EXAMPLE_HEADLINE}”`)).toBeVisible();
  await expect(urge(page, 'No')).toBeChecked();
  await button(page, 'Open it').click();
  await expect(headline(page)).toHaveText(EXAMPLE_LEADS);
  expect(await keptVisit(page)).toEqual(kept);

  // Undo never reaches another patient; the visit before comes back by its own action.
  await page.keyboard.press('Control+z');
  await expect(headline(page)).toHaveText(EXAMPLE_LEADS);
  await button(page, /^Back to the visit/).click();
  await expect(urge(page, 'No')).toBeChecked();
});

test('a file of other rules says so, on screen and on paper, with both impressions', async ({
  page,
}) => {
  await openBlank(page);
  await openExample(page);
  const { text } = await save(page);
  const record = JSON.parse(text) as { edition: string; impression: string };
  const older = { ...record, edition: '2025.1.0', impression: 'RLS criteria met, said of old.' };
  await visitFile(page).setInputFiles(asFile(JSON.stringify(older)));
  await button(page, 'Open it').click();
  await expect(page.getByText(/under rules 2025\.1\.0; these are rules/)).toBeVisible();
  await expect(page.getByText('RLS criteria met, said of old.')).toBeVisible();
  const paper = await printed(page);
  expect(paper.text).toContain('When recorded, under rules 2025.1.0');
  expect(paper.text).toContain('RLS criteria met, said of old.');
});

test('a damaged file is refused with a sentence, and the running visit stays', async ({ page }) => {
  await openBlank(page);
  await openExample(page);
  const { text } = await save(page);
  await newVisit(page);
  await urge(page, 'Yes').check();
  const record = JSON.parse(text) as Record<string, unknown>;
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const damaged: readonly (readonly [string, RegExp])[] = [
    [text.slice(0, 400), /The file is not JSON/],
    ['{}', /not a visit of this checklist/],
    [JSON.stringify({ ...record, version: 99 }), /newer version/],
    [JSON.stringify({ ...record, name: 'Jane' }), /a field that this checklist does not know/],
    [text.replace('"format"', '"__proto__": 1, "format"'), /uses the name “__proto__”/],
    [`{"format":"rls-checklist","version":1,"visit":${deep}}`, /nests deeper than 20 levels/],
  ];
  for (const [content, says] of damaged) {
    await visitFile(page).setInputFiles(asFile(content));
    await expect(page.getByText(says)).toBeVisible();
    await expect(button(page, 'Open it')).toHaveCount(0);
  }
  const large = test.info().outputPath('large.json');
  await writeFile(large, `${text}${' '.repeat(10 * 1024 * 1024)}`);
  await visitFile(page).setInputFiles(large);
  await expect(page.getByText('The file is larger than 10 MB.')).toBeVisible();
  await expect(urge(page, 'Yes')).toBeChecked();
  expect((await keptVisit(page))?.answers).toEqual({ 'urge-to-move': 'yes' });
});

/** The page itself may not read the clipboard: what was copied is pasted into another. */
async function pasted(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  const field = other.getByRole('textbox');
  await field.press('ControlOrMeta+V');
  const text = await field.inputValue();
  await other.close();
  return text;
}

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('the example says that it is one on screen, paper, text and file', async ({ page }) => {
    await openBlank(page);
    await openExample(page);
    await expect(page.getByText('Example: a fictional patient.')).toBeVisible();
    const { text: paper } = await printed(page);
    expect(paper.slice(0, 80)).toContain("EXAMPLE or practice case: not a patient's record");
    expect((await save(page)).text).toMatch(/^\{\s*"example": true/);

    await button(page, 'Summary').click();
    await button(page, 'Copy text').click();
    await expect(button(page, 'Text copied')).toBeVisible();
    const text = await pasted(page);
    const lines = text.split('\n');
    expect(lines[0]).toBe("EXAMPLE or practice case: not a patient's record");
    expect(lines.length).toBeLessThanOrEqual(35);
    // Plain ASCII, since a record's note field holds nothing else for sure.
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).toContain('Supports, does not replace, judgement.');
    expect(text).toContain('RULES: 20');

    await button(page, 'Back to the questions').click();
    await button(page, 'Leave the example').click();
    await expect(headline(page)).toHaveText('Nothing answered yet.');
    expect(await keptVisit(page)).toBeUndefined();
  });
});

test('from the first answer to paper and file, no request, nothing in title or address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  const asked: string[] = [];
  await openBlank(page);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  const { origin } = new URL(page.url());
  // An address names a view or a section, and a title a view: neither a question nor an answer.
  const stays = async () => {
    expect(page.url()).toMatch(
      new RegExp(
        `^${origin}/(?:#(?:visit|summary|safety|criteria|mimics|exam|labs|causes))?$`,
        'u',
      ),
    );
    expect(await page.title()).toMatch(/^(?:Summary · )?RLS checklist$/u);
  };

  const case8 = VIGNETTES.find(({ id }) => id === '8');
  await enter(page, case8?.visit ?? THE_EXAMPLE, 'click');
  await stays();
  await page.getByRole('link', { name: /^Signs/ }).click();
  await stays();
  await button(page, 'Summary').click();
  await button(page, 'Copy text').click();
  await expect(button(page, 'Text copied')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save file').click(),
  ]);
  await download.path();
  await printed(page);
  await stays();
  await button(page, 'Back to the questions').click();
  await endVisit(page);
  await stays();

  // A part of the page itself may come late; nothing else, and nothing with a question mark.
  const foreign = asked.filter(
    (each) =>
      // The browser shows the page's icon beside each address.
      !/^GET http:\/\/127\.0\.0\.1:\d+\/(?:icon\.svg|assets\/[\w.-]+\.(?:js|css))$/.test(each),
  );
  expect(foreign.filter((each) => !each.startsWith('GET blob:http://127.0.0.1'))).toEqual([]);
});
