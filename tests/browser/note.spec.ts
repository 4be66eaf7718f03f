/** The note: four faces by keys and by mouse, changed in place, copied, and printed as previewed. */
import { expect, test, type Page } from '@playwright/test';
import { LIBRARY } from '../../src/practice/library.ts';
import { expertVisit } from '../../src/practice/played.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { classicVisit, visitWith } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';
import { expectNoBarrier } from './barriers.ts';
import { printed } from './pdf.ts';
import { openKept, openSummary, recordOf } from './states.ts';
import { button, endVisit, keptVisit, openBlank } from './visit-page.ts';
import { IS_WHOLE, partOf, WHOLE, wholeUnless } from './whole.ts';

const FACES = ['Short', 'Full', 'Referral letter', 'For the patient'] as const;
const ADDRESSES = ['#summary', '#summary/full', '#summary/letter', '#summary/patient'];
const TITLES = ['Summary', 'Summary, full', 'Summary, letter', 'Summary, for the patient'];

const shown = (page: Page) => page.locator('.faces [aria-current]');
const address = (page: Page) => page.evaluate(() => window.location.hash);
const words = (page: Page) => page.getByRole('textbox', { name: 'Short note, can be changed' });

/** What was handed to the clipboard last. */
async function catchCopies(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => {
          document.body.dataset['copied'] = text;
        },
      },
    });
  });
  return () => page.evaluate(() => document.body.dataset['copied'] ?? '');
}

test('each face has a key, an address without a patient in it, and a title', async ({ page }) => {
  await openKept(page, THE_EXAMPLE);
  await page.locator('body').press('s');
  for (const [at, face] of FACES.entries()) {
    await page.keyboard.press(`${at + 1}`);
    await expect(shown(page)).toHaveText(face);
    expect(await address(page)).toBe(ADDRESSES[at]);
    await expect(page).toHaveTitle(new RegExp(`^${TITLES[at]} · `, 'u'));
  }
  await page.goBack();
  await expect(shown(page)).toHaveText('Referral letter');
  await page.keyboard.press('v');
  await expect(page.locator('#criteria')).toBeVisible();
});

test('by mouse, and by its address alone', WHOLE, async ({ page }) => {
  await openKept(page, THE_EXAMPLE);
  for (const face of FACES.toReversed()) await openSummary(page, face);
  for (const [at, hash] of ADDRESSES.entries()) {
    await page.goto(`/${hash}`);
    await page.reload();
    await expect(shown(page)).toHaveText(FACES[at] ?? '');
    await expect(page.locator('.chart-sheet')).toBeVisible();
  }
});

test('the short note is changed in place, says so, is copied as it stands and kept in the tab', async ({
  page,
}) => {
  await openKept(page, visitWith(classicVisit, {}));
  await openSummary(page, 'Short');
  const copied = await catchCopies(page);
  const made = await words(page).inputValue();
  expect(made).toMatch(/^RLS checklist, 21 Nov 2026, 10:42\./u);
  await page.getByRole('heading', { name: 'Summary', level: 1 }).press('c');
  await expect(button(page, 'Text copied')).toBeVisible();
  expect(await copied()).toBe(made);

  await words(page).fill(`${made}\nSpoken with µ-team, 1½ h.`);
  await expect(page.getByText('Edited by the clinician.')).toBeVisible();
  // What was copied before is not what stands there now.
  await expect(button(page, 'Copy text')).toBeVisible();
  await button(page, 'Copy text').click();
  expect((await copied()).split('\n').slice(-2)).toEqual([
    'Spoken with u-team, 1 1/2 h.',
    'Edited by the clinician.',
  ]);

  await page.reload();
  await expect(words(page)).toHaveValue(/Spoken with µ-team/u);
  // A later answer is offered, and never written over it.
  await page.keyboard.press('v');
  await page.locator('[id="q-safety.hot-joint"]').getByLabel('Yes').check();
  await openSummary(page, 'Short');
  await expect(page.getByText('The answers changed after you edited this.')).toBeVisible();
  await expect(words(page)).toHaveValue(/Spoken with µ-team/u);
  await button(page, 'Take the new text').click();
  await expect(words(page)).toHaveValue(/hot/u);
  await expect(page.getByText('Edited by the clinician.')).toHaveCount(0);
});

test('an edited text goes with its visit: into no file, and nowhere once it is ended', async ({
  page,
}) => {
  await openKept(page, visitWith(classicVisit, {}));
  await openSummary(page, 'Short');
  await words(page).fill('Mine alone');
  const kept = () => page.evaluate(() => JSON.stringify(Object.values(sessionStorage)));
  // It is kept as any draft is, once the keys have rested.
  await expect.poll(kept).toContain('Mine alone');
  const download = page.waitForEvent('download');
  await button(page, 'Save file').click();
  const file = await (await download).createReadStream();
  const chunks: string[] = [];
  for await (const chunk of file) chunks.push(String(chunk));
  expect(chunks.join('')).not.toContain('Mine alone');
  await endVisit(page);
  expect(await kept()).not.toContain('Mine alone');
});

test('a clipboard that refuses is said, with the text to copy by hand', WHOLE, async ({ page }) => {
  await openKept(page, THE_EXAMPLE);
  await openSummary(page, 'Short');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await button(page, 'Copy text').click();
  await expect(page.getByLabel(/refuses to copy/u)).toHaveValue(/RLS checklist/u);
  await expect(button(page, 'Text copied')).toHaveCount(0);
});

test(
  'conclusion and plan are typed once, and the patient has a line apart',
  WHOLE,
  async ({ page }) => {
    await openKept(page, THE_EXAMPLE);
    await openSummary(page, 'Short');
    await page.getByRole('radio', { name: 'Agree' }).check();
    await page.getByLabel('Plan').fill('Review in 6 weeks');
    await page.getByLabel('Plan').press('Enter');
    await expect(words(page)).toHaveValue(/PLAN: Review in 6 weeks\./u);
    await expect(words(page)).toHaveValue(/Clinician agrees/u);
    await openSummary(page, 'Full');
    await expect(page.locator('.chart-sheet')).toContainText('Plan: Review in 6 weeks.');
    await openSummary(page, 'For the patient');
    await expect(page.locator('.chart-sheet')).not.toContainText('Review in 6 weeks');
    await page.getByLabel('What happens next, in plain words').fill('We ring you on Monday');
    await page.getByLabel('What happens next, in plain words').press('Enter');
    await expect(page.locator('.chart-sheet')).toContainText('We ring you on Monday.');
    expect((await keptVisit(page))?.words).toMatchObject({
      plan: 'Review in 6 weeks',
      'for-patient': 'We ring you on Monday',
    });
  },
);

test('each face prints as one sheet, marked once, and nothing of the screen with it', async ({
  page,
}) => {
  await openKept(page, THE_EXAMPLE);
  for (const face of FACES) {
    await openSummary(page, face);
    for (const format of ['A4', 'Letter'] as const) {
      const { text, pages, smallest } = await printed(page, format);
      expect.soft(pages, `${face}, ${format}`).toBe(1);
      expect.soft(text.match(/not a patient's record/gu), face).toHaveLength(1);
      expect.soft(smallest).toBeGreaterThanOrEqual(9);
      for (const none of ['Copy text', 'Your conclusion', 'Back to the questions', 'Save file'])
        expect.soft(text).not.toContain(none);
    }
  }
});

test('what is edited is what is printed', WHOLE, async ({ page }) => {
  await openKept(page, visitWith(classicVisit, {}));
  await openSummary(page, 'Short');
  await words(page).fill('First line\nSecond line');
  const { text } = await printed(page);
  expect(text).toContain('First line Second line');
  expect(text).toContain('Edited by the clinician.');
});

const CASES: readonly (readonly [string, Visit])[] = [
  ...VIGNETTES.map(({ id, visit }) => [`vignette ${id}`, visit] as const),
  ...LIBRARY.map((of) => [of.id, { ...expertVisit(of), example: true as const }] as const),
];

test('the full note is one page of A4 and of Letter, for vignettes and cases', async ({ page }) => {
  test.slow();
  // The longest, and in the whole run all.
  const longest = ['odd-socks', 'the-last-tram', 'soap-in-her-eyes', 'vignette 7', 'vignette 1'];
  const some = IS_WHOLE ? CASES : CASES.filter(([name]) => longest.includes(name));
  expect(some.length).toBeGreaterThanOrEqual(longest.length);
  await openBlank(page);
  for (const [name, visit] of some) {
    // A page that is left keeps its own visit, so another is put in its place where no page runs.
    await page.goto('/icon.svg');
    await page.evaluate((text) => sessionStorage.setItem('rls-visit', text), recordOf(visit));
    await page.goto('/#summary/full');
    await expect(page.locator('.summary-page')).toBeVisible();
    expect(await keptVisit(page), name).toBeDefined();
    for (const format of ['A4', 'Letter'] as const)
      expect.soft((await printed(page, format)).pages, `${name}, ${format}`).toBe(1);
  }
});

test('a note too long for one sheet repeats what leads on the second', async ({ page }) => {
  const long = 'a matter that takes many words to tell and is told in all of them '.repeat(6);
  await openKept(
    page,
    visitWith(classicVisit, {
      safety: { 'hot-joint': { answer: 'yes' } },
      medicines: Array.from({ length: 34 }, (_, at) => ({
        name: `medicine number ${at} of a long list of them, as it was typed in full`,
      })),
    }),
  );
  await openSummary(page, 'Full');
  await page.getByLabel('Plan').fill(long);
  await page.getByLabel('Plan').press('Enter');
  const { text, pages } = await printed(page);
  expect(pages).toBe(2);
  expect(text.match(/hot and swollen/giu)?.length).toBeGreaterThanOrEqual(3);
});

test('a blank visit has its four faces too', WHOLE, async ({ page }) => {
  await openBlank(page);
  await openSummary(page, 'Short');
  await expect(words(page)).toHaveValue(/Not assessed: no safety question was asked/u);
  await openSummary(page, 'For the patient');
  await expect(page.locator('.chart-sheet')).toContainText('Some warning signs');
  expect(emptyVisit.words).toEqual({});
});

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `no barrier on a face at 390 px, ${colorScheme}`,
    wholeUnless(colorScheme === 'dark'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      await openKept(page, THE_EXAMPLE);
      for (const face of partOf(FACES, 3)) {
        await openSummary(page, face);
        await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
        await expectNoBarrier(page);
      }
    },
  );
