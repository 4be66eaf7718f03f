/**
 * Nothing typed is lost (R-F9, D73): in every field of the page something is typed and the field is not
 * left; then the page prints, hides, is loaded again, or gives way to another view.
 */
import { expect, test, type Page } from '@playwright/test';
import { writeRecord } from '../../src/summary/record-text.ts';
import { TODAY } from '../rules/a-visit.ts';
import { marked } from './marked.ts';
import { printed } from './pdf.ts';
import { openSummary } from './states.ts';
import {
  asFile,
  button,
  keptVisit,
  openBlank,
  openFullForm,
  painted,
  question,
  reach,
  visitFile,
} from './visit-page.ts';
import { WHOLE, partOf, wholeUnless } from './whole.ts';

/** Every field for words, figures, days and times, but those that only search. */
const FIELDS =
  ':is(main, aside) :is(input:is([type=text], [type=date], [type=time]), .text-field textarea)';

async function openEveryField(page: Page): Promise<void> {
  await openBlank(page);
  await visitFile(page).setInputFiles(asFile(writeRecord(marked(), '', `${TODAY}T10:00:00.000Z`)));
  await button(page, 'Open it').click();
  await openFullForm(page);
  await expect(page.locator('input.grade').first()).toBeVisible();
}

/** Types into the field with this place among all, and does not leave it. Gives what was typed. */
const typeInto = (page: Page, at: number): Promise<string> =>
  page.evaluate(
    ([selector, place]) => {
      const input = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector)[
        place
      ];
      if (input === undefined) throw new Error(`No field ${place}`);
      const typed =
        input.type === 'date'
          ? `2026-0${(place % 9) + 1}-11`
          : input.type === 'time'
            ? `0${place % 10}:41`
            : input.classList.contains('grade')
              ? ({ 4: '3' }[input.value] ?? '4')
              : `typed ${place}`;
      input.focus();
      const { prototype } = input.localName === 'input' ? HTMLInputElement : HTMLTextAreaElement;
      Reflect.set(prototype, 'value', typed, input);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return typed;
    },
    [FIELDS, at] as const,
  );

const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem('rls-visit') ?? '');
const count = (page: Page) => page.locator(FIELDS).count();
const hide = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
  });

/** Shares no factor with the fields of a row: one of each kind is among them. */
const STEP = 5;

/** What is typed in a field of the view and then left in this way, and is not kept. */
async function lostBy(page: Page, leave: (page: Page) => Promise<void>, least: number) {
  const all = await count(page);
  expect(all).toBeGreaterThan(least);
  const lost: string[] = [];
  for (const at of partOf([...Array(all).keys()], STEP)) {
    const before = await kept(page);
    const typed = await typeInto(page, at);
    await leave(page);
    const now = await kept(page);
    if (now === before || !now.includes(typed)) lost.push(`${at}: ${typed}`);
  }
  return lost;
}

async function printAndBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
  });
  await painted(page);
}

for (const [does, leave] of [
  ['hides', hide],
  ['is printed', printAndBack],
] as const)
  test(
    `a page that ${does} keeps what is typed in each of its fields, and of its summary`,
    wholeUnless(leave === hide),
    async ({ page }) => {
      await openEveryField(page);
      expect(await lostBy(page, leave, 90)).toEqual([]);
      await openSummary(page);
      expect(await lostBy(page, leave, 1)).toEqual([]);
    },
  );

/** One field of each kind, by its question and what it is. */
const KINDS: Readonly<Record<string, string>> = {
  'a number': '[id="q-age"] input',
  'a result': '[id="q-lab.ferritin"] input.typed',
  'the day of a sample': '[id="q-lab.ferritin"] input.drawn',
  'words of a question': '[id="q-another-cause"] textarea',
  'a clock time': '[id="q-clock-now"] input',
  'what explains an account': '[id="q-safety.legs-weaker"] textarea',
  'a known cause, and another': '[id="q-exam.reflexes"] textarea',
  'a grade': 'input.grade',
  'when a medicine is taken': '.medicine textarea',
  'the day of a medicine': '.medicine input[type=text]',
  'a medicine': '.add-medicine input',
};

const back = (page: Page) => page.goBack();
const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the summary and back': async (page) => {
    await button(page, 'Summary').click();
    await expect(page.getByRole('heading', { name: 'Summary', exact: true })).toBeVisible();
    await button(page, 'Back to the questions').click();
  },
  'the evidence and back': async (page) => {
    await page.getByRole('link', { name: 'Evidence', exact: true }).click();
    await expect(page.locator('main h1')).toHaveText(/Evidence|rules/iu);
    await back(page);
  },
  'practice and back': async (page) => {
    await page.getByRole('link', { name: 'Practice', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Practice', level: 1 })).toBeVisible();
    await back(page);
  },
  'loading the page again': async (page) => {
    await page.reload();
  },
};

/** The one on which the page itself goes. */
const A_WAY: keyof typeof WAYS = 'loading the page again';

for (const [way, go] of Object.entries(WAYS)) {
  test(
    `each kind of field holds what is typed over ${way}`,
    wholeUnless(way === A_WAY),
    async ({ page }) => {
      await openEveryField(page);
      for (const [kind, selector] of partOf(Object.entries(KINDS), 6)) {
        await expect(page.locator(selector).first(), kind).toBeAttached();
        const at = await page.evaluate(
          ([all, one]) => {
            const input = document.querySelector(one);
            return [...document.querySelectorAll(all)].findIndex((each) => each === input);
          },
          [FIELDS, selector] as const,
        );
        expect(at, kind).toBeGreaterThanOrEqual(0);
        const typed = await typeInto(page, at);
        await go(page);
        await expect(page.locator('[data-served]')).toHaveCount(0);
        await expect(page.locator('#causes')).toBeAttached();
        const isMedicine = kind === 'a medicine' && way !== 'loading the page again';
        if (isMedicine) await expect(page.getByRole('heading', { name: typed })).toBeVisible();
        else await expect(page.locator(selector).first(), kind).toHaveValue(typed);
      }
    },
  );
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Add a medicine' });

test('a medicine that is typed and not added is on paper, in the summary and in the file (H2)', async ({
  page,
}) => {
  await openBlank(page);
  await reach(page, 'medicines');
  await question(page, 'takes-medicines').getByRole('checkbox').check();
  await field(page).fill('haloperidol 5 mg');
  await expect.poll(async () => (await printed(page)).text).not.toMatch(/still loading/);
  const { text: paper } = await printed(page);
  expect(paper).toContain('haloperidol 5 mg');
  expect(paper).not.toMatch(/Takes no medicines|Medicines not recorded/u);
  expect((await keptVisit(page))?.medicines).toEqual([{ name: 'haloperidol 5 mg' }]);
});

test(
  'one that no visit can hold says on the page and on paper that it is not added',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await reach(page, 'medicines');
    const long = `haloperidol ${'drops '.repeat(20)}`.trim();
    await question(page, 'takes-medicines').getByRole('checkbox').check();
    await field(page).fill(long);
    await button(page, 'Summary').click();
    const sheet = page.getByRole('main');
    await expect(sheet).toContainText(/typed, not added/iu);
    await expect(sheet).toContainText(long);
    await expect(sheet).not.toContainText('Takes no medicines');
    await page.reload();
    await expect(page.getByRole('main')).toContainText(long);
    await button(page, 'Back to the questions').click();
    await expect(field(page)).toHaveValue(long);
    await expect(field(page)).toHaveAccessibleDescription(
      'Typed, not added. A name takes at most 80 characters.',
    );
  },
);
