/** Hands and ways: the keys in fields, what undo says, where the focus stays, and where Back leads. */
import { expect, test, type Page } from '@playwright/test';
import { writeRecord } from '../../src/summary/record-text.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { TODAY } from '../rules/a-visit.ts';
import { commitTo } from './commit-to.ts';
import { beginCase, caseOf, openPractice } from './practice-page.ts';
import {
  asFile,
  button,
  holdScripts,
  keptVisit,
  moreButton,
  openBlank,
  showList,
  openFullForm,
  openMore,
  panel,
  question,
  reach,
  visitFile,
} from './visit-page.ts';
import { WHOLE, wholeUnless } from './whole.ts';

const age = (page: Page) => page.getByRole('textbox', { name: 'Age', exact: true });
const option = (page: Page, id: string, name: string) =>
  question(page, id).getByRole('radio', { name, exact: true });
const status = (page: Page) => page.locator('.step-said');
const hash = (page: Page): string => new URL(page.url()).hash;

/** The question that has the focus, and how the control with it lies on the screen. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const found = document.activeElement;
    const box = found?.getBoundingClientRect();
    return {
      tag: found?.tagName,
      at: found?.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? '',
      isInView: box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight,
    };
  });

test.describe('undo', () => {
  test('says what it undid, and leads there (P5)', async ({ page }) => {
    await openBlank(page);
    await reach(page, 'age-at-onset');
    await age(page).fill('61');
    await option(page, 'sex', 'Male').check();
    const onset = page.getByRole('textbox', { name: 'Age when the symptoms began' });
    await onset.fill('19');
    await option(page, 'family-history', 'Yes').check();
    await age(page).click();
    // Nothing unsaved is typed here: the last answer is taken back, and no other field is touched.
    await page.keyboard.press('Control+z');
    await expect(status(page)).toHaveText(
      'Undid: A parent, brother, sister or child has RLS, yes; now not answered',
    );
    expect((await focus(page)).at).toBe('family-history');
    await expect(onset).toHaveValue('19');
    await expect(age(page)).toHaveValue('61');
    expect((await keptVisit(page))?.numbers['age-at-onset']?.text).toBe('19');

    // What is typed and not recorded yet is the field's own to take back.
    await age(page).click();
    await page.keyboard.type('5');
    await page.keyboard.press('Control+z');
    await expect(age(page)).toHaveValue('61');
    expect((await keptVisit(page))?.numbers['age-at-onset']?.text).toBe('19');
    await page.keyboard.press('Control+z');
    await expect(onset).toHaveValue('');
    await expect(onset).toBeFocused();
    await page.keyboard.press('Control+y');
    await expect(onset).toHaveValue('19');
    await expect(status(page)).toHaveText('Redid: Age when the symptoms began, 19 years');
  });

  test(
    'stays at the question that it undid, and J goes on from there (P12)',
    WHOLE,
    async ({ page }) => {
      await openBlank(page);
      await option(page, 'urge-to-move', 'Yes').focus();
      for (const key of ['y', 'y', 'n']) await page.keyboard.press(key);
      expect((await focus(page)).at).toBe('relief-by-movement-earlier');
      const walked: string[] = [];
      for (let step = 0; step < 4; step += 1) {
        await page.keyboard.press('Control+z');
        walked.push((await focus(page)).at);
      }
      expect(walked).toEqual(['relief-by-movement', 'rest-onset', 'urge-to-move', 'urge-to-move']);
      await expect(status(page)).toHaveText('Nothing to undo');
      await page.keyboard.press('j');
      expect((await focus(page)).at).toBe('rest-onset');
    },
  );

  test('goes on after a reload, and never into another visit (R-F13)', async ({ page }) => {
    await openBlank(page);
    await showList(page);
    await option(page, 'sex', 'Male').check();
    await option(page, 'sex', 'Female').check();
    await page.reload();
    await expect(page.locator('[data-served]')).toHaveCount(0);
    await expect(option(page, 'sex', 'Female')).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(option(page, 'sex', 'Male')).toBeChecked();
    await expect(status(page)).toHaveText('Undid: Sex, female; now male');

    await visitFile(page).setInputFiles(
      asFile(writeRecord(THE_EXAMPLE, '', `${TODAY}T10:00:00.000Z`)),
    );
    await button(page, 'Open it').click();
    await page.keyboard.press('Control+z');
    await expect(status(page)).toHaveText('Nothing to undo');
    await expect(option(page, 'sex', 'Female')).toBeChecked();
    await page.reload();
    await page.keyboard.press('Control+z');
    await expect(option(page, 'sex', 'Female')).toBeChecked();
  });
});

test.describe('keys', () => {
  test('J, K, Enter and the page keys work in number fields (P11)', async ({ page }) => {
    await openBlank(page);
    await page.keyboard.press('j');
    await expect(age(page)).toBeFocused();
    await page.keyboard.press('j');
    expect((await focus(page)).at).toBe('sex');
    await page.keyboard.press('k');
    await page.keyboard.type('61');
    await page.keyboard.press('Enter');
    expect((await focus(page)).at).toBe('sex');
    await page.keyboard.press('PageUp');
    // The text is chosen with the field: what is typed takes its place.
    await page.keyboard.type('52');
    await page.keyboard.press('PageDown');
    expect((await keptVisit(page))?.numbers.age?.text).toBe('52');
    await page.keyboard.press('Enter');
    expect((await focus(page)).at).toBe('treated-now');
  });

  test(
    'K brings the control into view, and not the middle of its question (P13)',
    WHOLE,
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await openBlank(page);
      await option(page, 'exam.strength', 'Abnormal').check();
      await option(page, 'exam.light-touch', 'Normal').focus();
      await page.keyboard.press('k');
      expect(await focus(page)).toEqual({ tag: 'INPUT', at: 'exam.strength', isInView: true });
      await expect(option(page, 'exam.strength', 'Abnormal')).toBeFocused();
    },
  );

  test('S leads to the summary, C copies, V leads back, G and a number to a section', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    await openBlank(page);
    await showList(page);
    await option(page, 'sex', 'Male').check();
    await page.keyboard.press('s');
    await expect(page.getByRole('heading', { name: 'Summary', level: 1 })).toBeFocused();
    expect(hash(page)).toBe('#summary');
    await expect(page).toHaveTitle('Summary · RLS checklist');
    await page.keyboard.press('c');
    await expect(button(page, 'Text copied')).toBeVisible();
    await page.keyboard.press('v');
    await expect(option(page, 'sex', 'Male')).toBeFocused();
    await page.keyboard.press('g');
    await page.keyboard.press('5');
    await expect(page.getByRole('heading', { name: 'Six core signs', level: 2 })).toBeFocused();
    expect((await keptVisit(page))?.answers).toEqual({ sex: 'male' });
  });

  test('C pressed before the summary is there copies it once it is', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    const letCome = await holdScripts(page, '**/faces-*.js');
    await openBlank(page);
    await option(page, 'sex', 'Male').check();
    await page.keyboard.press('s');
    await expect(page.getByRole('heading', { name: 'Summary', level: 1 })).toBeFocused();
    await expect(page.getByText('Loading the summary.')).toBeVisible();
    await page.keyboard.press('c');
    letCome();
    await expect(button(page, 'Text copied')).toBeVisible();
  });

  test('a digit that needs Shift is one without it, and an input method’s keys are its own (M20)', async ({
    page,
  }) => {
    await openBlank(page);
    await option(page, 'sex', 'Male').focus();
    const press = (init: Readonly<Record<string, string | number | boolean>>) =>
      page.evaluate(
        (of) =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...of }),
          ),
        init,
      );
    await press({ key: 'é', code: 'Digit2' });
    await expect(option(page, 'sex', 'Male')).toBeChecked();

    const medicine = page.getByRole('combobox', { name: 'Add a medicine' });
    await medicine.fill('プラミペ');
    await press({ key: 'Enter', code: 'Enter', isComposing: true });
    await press({ key: 'Process', code: 'Enter', keyCode: 229 });
    await expect(medicine).toHaveValue('プラミペ');
    expect((await keptVisit(page))?.medicines).toEqual([]);
    await page.keyboard.press('Enter');
    expect((await keptVisit(page))?.medicines).toEqual([{ name: 'プラミペ' }]);
  });

  test('single keys that were turned off stay off after a reload', WHOLE, async ({ page }) => {
    await openBlank(page);
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Single keys are on' }).uncheck();
    await page.reload();
    await option(page, 'sex', 'Male').focus();
    await page.keyboard.press('1');
    await page.keyboard.press('j');
    expect((await focus(page)).at).toBe('sex');
    expect(await keptVisit(page)).toBeUndefined();
  });
});

const medicines = async (page: Page, names: readonly string[]) => {
  await openBlank(page);
  const add = page.getByRole('combobox', { name: 'Add a medicine' });
  for (const name of names) {
    await add.fill(name);
    await page.keyboard.press('Enter');
  }
};

test.describe('the focus is never lost to the page (H19)', () => {
  test('a medicine that is removed leaves it on the next, the last one on the field', async ({
    page,
  }) => {
    await medicines(page, ['ramipril', 'sertraline']);
    await button(page, 'Remove ramipril').press('Enter');
    await expect(button(page, 'Remove sertraline')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Add a medicine' })).toBeFocused();
  });

  test('the button that adds one is done, and leaves it on the field', WHOLE, async ({ page }) => {
    await openBlank(page);
    await page.getByRole('combobox', { name: 'Add a medicine' }).fill('ramipril');
    await button(page, 'Add').press('Enter');
    await expect(page.getByRole('combobox', { name: 'Add a medicine' })).toBeFocused();
  });

  /** What opens a follow-up, the control in it that then goes, and the question it belongs to. */
  const CLOSING = [
    ['relief-by-movement', 'No', 'relief-by-movement-earlier', 'Yes', 'relief-by-movement'],
    ['evening-pattern', 'No', 'evening-pattern-earlier', 'Yes', 'evening-pattern'],
  ] as const;
  for (const [id, opens, inner, name, back] of CLOSING)
    test(
      `a follow-up that closes leaves it on its question: ${inner}`,
      wholeUnless(id === 'evening-pattern'),
      async ({ page }) => {
        await openBlank(page);
        await option(page, id, opens).check();
        await option(page, inner, name).focus();
        await page.keyboard.press('Control+z');
        expect(await focus(page)).toEqual({ tag: 'INPUT', at: back, isInView: true });
      },
    );

  test('a shortcut that has nothing left to fill', WHOLE, async ({ page }) => {
    await openBlank(page);
    await openFullForm(page);
    await button(page, 'Rest normal').press('Enter');
    await expect.poll(async () => (await focus(page)).tag).not.toBe('BODY');
    await button(page, 'Rest asked, none present').press('Enter');
    await expect.poll(async () => (await focus(page)).tag).not.toBe('BODY');
  });

  test('two ways to read a number, once one is chosen', WHOLE, async ({ page }) => {
    await openBlank(page);
    await page.getByRole('textbox', { name: 'Ferritin', exact: true }).fill('1.234');
    await page.keyboard.press('Enter');
    await question(page, 'lab.ferritin').getByRole('button').first().press('Enter');
    expect((await focus(page)).at).toBe('lab.ferritin');
  });

  test('the buttons of notices, and of the menu', WHOLE, async ({ page }) => {
    await openBlank(page);
    await button(page, 'Open an example visit').press('Enter');
    await expect(button(page, 'Leave the example')).toBeVisible();
    await expect.poll(async () => (await focus(page)).tag).not.toBe('BODY');
    await button(page, 'Leave the example').press('Enter');
    await expect.poll(async () => (await focus(page)).tag).not.toBe('BODY');
    await button(page, /^Back to the visit/).press('Enter');
    await expect.poll(async () => (await focus(page)).tag).not.toBe('BODY');
    await button(page, 'Menu').press('Enter');
    await button(page, 'End visit').press('Enter');
    await button(page, 'Wipe it').press('Enter');
    await expect.poll(async () => (await focus(page)).tag).not.toBe('BODY');
  });
});

test.describe('Back', () => {
  test('leads from the summary to the visit as it stood, and not out of the checklist (P8)', async ({
    page,
  }) => {
    await openBlank(page);
    await reach(page, 'apnoea');
    await option(page, 'apnoea', 'Unsure').check();
    const top = () =>
      option(page, 'apnoea', 'Unsure').evaluate((each) => each.getBoundingClientRect().top);
    const before = await top();
    await page.keyboard.press('s');
    await expect(page.getByRole('heading', { name: 'Summary', level: 1 })).toBeVisible();
    await page.goBack();
    await expect(option(page, 'apnoea', 'Unsure')).toBeFocused();
    expect(Math.abs((await top()) - before)).toBeLessThan(8);
    await page.goBack().catch(() => undefined);
    await expect(status(page)).toContainText('The visit stays open');
    await expect(option(page, 'apnoea', 'Unsure')).toBeChecked();
    await page.goForward().catch(() => undefined);
    await expect(page.getByRole('heading', { name: 'Summary', level: 1 })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Summary', level: 1 })).toBeVisible();
    await button(page, 'Back to the questions').click();
    await expect(option(page, 'apnoea', 'Unsure')).toBeChecked();
  });

  test('leads from a jump to where it began (P8)', async ({ page }) => {
    await openBlank(page);
    await showList(page);
    await option(page, 'sex', 'Male').check();
    const link = page.getByRole('link', { name: /^Bloods/ });
    await link.press('Enter');
    expect(hash(page)).toBe('#labs');
    await page.goBack();
    await expect(link).toBeFocused();
    await expect(option(page, 'sex', 'Male')).toBeInViewport();

    const open = panel(page).getByRole('link', { name: /^Rest/ });
    await open.click();
    expect((await focus(page)).at).toBe('rest-onset');
    // The address names the section, and no question.
    expect(hash(page)).toBe('#criteria');
    await page.goBack();
    await expect(open).toBeFocused();
  });

  test(
    'leads from a question behind More to the link that drew it (P4, P8)',
    WHOLE,
    async ({ page }) => {
      await openBlank(page);
      await openMore(page);
      await panel(page)
        .getByText(/^Not examined: /)
        .click();
      const link = panel(page).getByRole('link', { name: 'Plantars' });
      await link.click();
      await expect.poll(async () => (await focus(page)).at).toBe('exam.plantars');
      expect(hash(page)).toBe('#exam');
      await page.goBack();
      await expect(link).toBeFocused();
      expect(hash(page)).toBe('');
    },
  );

  test('keeps what was open, from a source in the evidence too', WHOLE, async ({ page }) => {
    await openBlank(page);
    await option(page, 'urge-to-move', 'Yes').check();
    const more = moreButton(page, 'mimics');
    await more.click();
    await expect(question(page, 'condition.tics')).toBeVisible();
    await page.getByRole('link', { name: 'Evidence', exact: true }).click();
    await page.getByRole('link', { name: 'Edition', exact: true }).click();
    await expect(page).toHaveTitle('Evidence · RLS checklist');
    await page.goBack();
    await expect(page.getByRole('heading', { name: /^Evidence: rules/ })).toBeVisible();
    await page.goBack();
    await expect(question(page, 'condition.tics')).toBeVisible();
    await expect(more).toBeFocused();
  });

  test('leads from a practice case to the overview, and a played one opens its debrief (P8, P22)', async ({
    page,
  }) => {
    const of = caseOf('flights-and-ferritin');
    await openPractice(page);
    await beginCase(page, of);
    await expect(page.getByRole('heading', { level: 1, name: of.opening.who })).toBeVisible();
    expect(hash(page)).toBe('#practice/flights-and-ferritin');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1, name: of.opening.who })).toBeVisible();
    await commitTo(page, of);
    await expect(page.getByRole('heading', { level: 1, name: of.title })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: of.title })).toBeVisible();
    await button(page, 'All cases').click();
    await page.locator('.case-line > button').filter({ hasText: of.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: of.title })).toBeVisible();
    await button(page, 'Play again').click();
    await expect(page.getByRole('heading', { level: 1, name: of.opening.who })).toBeVisible();
  });
});

test(
  'the button of the view that is on screen can be read under the pointer',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    const summary = button(page, 'Summary');
    await summary.click();
    await expect(summary).toHaveAttribute('aria-current', 'page');
    const ground = () => summary.evaluate((each) => getComputedStyle(each).backgroundColor);
    const under = await ground();
    await page.mouse.move(0, 400);
    expect(under).toBe(await ground());
  },
);

test('a double click on Summary opens no question about wiping (P7)', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await openBlank(page);
    await showList(page);
    await option(page, 'sex', 'Male').check();
    await button(page, 'Summary').dblclick();
    await expect(page.getByRole('heading', { name: 'Summary', level: 1 })).toBeVisible();
    await expect(button(page, 'Wipe it')).toHaveCount(0);
    await button(page, 'Menu').dblclick();
    if (await button(page, 'End visit').isHidden()) await button(page, 'Menu').click();
    await button(page, 'End visit').dblclick();
    await expect(button(page, 'Keep it')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Wipe it')).toHaveCount(0);
    expect((await keptVisit(page))?.answers).toEqual({ sex: 'male' });
  }
});

test('the notice of an idle page lies on nothing that can be pressed (P23)', async ({ page }) => {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.clock.install({ time: new Date(`${TODAY}T10:42:00`) });
    await page.goto('/');
    await expect(page.locator('[data-served]')).toHaveCount(0);
    await showList(page);
    await option(page, 'sex', 'Male').check();
    for (const view of ['visit', 'summary']) {
      if (view === 'summary') await button(page, 'Summary').click();
      await page.clock.fastForward('09:10');
      await expect(page.locator('.idle-warning')).toBeVisible();
      const covered = await page.evaluate(() => {
        const notice = document.querySelector('.idle-warning');
        return [...document.querySelectorAll<HTMLElement>('button, a[href], label, input, select')]
          .filter((each) => notice?.contains(each) !== true)
          .filter((each) => {
            const { x, y, width: wide, height: high } = each.getBoundingClientRect();
            const found = document.elementFromPoint(x + wide / 2, y + high / 2);
            return found !== null && notice?.contains(found) === true;
          })
          .map(({ textContent }) => textContent);
      });
      expect(covered, `${view} at ${width}`).toEqual([]);
      await page.keyboard.press('Shift');
      await expect(page.locator('.idle-warning')).toHaveCount(0);
    }
    await page.goto('/icon.svg');
    await page.evaluate(() => sessionStorage.clear());
  }
});

test('a browser is asked not to translate the page (H6)', async ({ page }) => {
  await openBlank(page);
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
  await expect(page.locator('meta[name="google"]')).toHaveAttribute('content', 'notranslate');
});
