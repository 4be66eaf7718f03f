/** Practice in the browser: cases played to the debrief, by mouse, by keyboard and after a reload. */
import { expect, test, type Page } from '@playwright/test';
import { CONCLUSIONS } from '../../src/practice/commitment.ts';
import { commitTo } from './commit-to.ts';
import { printed } from './pdf.ts';
import { beginCase, caseOf, openPractice } from './practice-page.ts';
import type { QuestionId } from '../../src/rules/record/visit.ts';
import { button, keptVisit, openBlank, question, reach } from './visit-page.ts';
import { WHOLE } from './whole.ts';

const CLASSIC = caseOf('flights-and-ferritin');
const CAUDA = caseOf('the-caravan-hitch');

async function ask(page: Page, id: QuestionId): Promise<void> {
  await reach(page, id);
  await page.locator(`[data-ask="${id}"]`).click();
}

const total = async (page: Page): Promise<number> =>
  Number(await page.locator('.total-line strong').textContent());

test('a case from the first page to the debrief and back to all cases', async ({ page }) => {
  await openPractice(page);
  await expect(page.getByText(CLASSIC.title)).toHaveCount(0);
  await beginCase(page, CLASSIC);
  await expect(page.getByRole('heading', { level: 1, name: CLASSIC.opening.who })).toBeVisible();

  const urge = question(page, 'urge-to-move');
  await expect(urge.locator('blockquote')).toHaveCount(0);
  await ask(page, 'urge-to-move');
  await expect(urge.locator('blockquote')).toContainText('crawls about');
  // The answer is still the trainee's to give, and the focus waits there; it can be asked once.
  await expect(urge.locator('input:checked')).toHaveCount(0);
  await expect(urge.locator(':focus')).toHaveCount(1);
  await expect(page.locator('[data-ask="urge-to-move"]')).toHaveCount(0);
  await urge.getByRole('radio', { name: 'Yes' }).check();
  for (const id of CLASSIC.expert.asks.slice(1)) await ask(page, id);
  await expect(page.getByRole('complementary', { name: 'Consultation' })).toContainText(
    '9 asked, 2 examined, 3 ordered',
  );
  await commitTo(page, CLASSIC);
  // What would have happened is read first, wherever the checklist was left.
  await expect(page.locator('.happened')).toBeInViewport({ ratio: 1 });

  // All that matters asked, one answer put down: the conclusion stands on nothing.
  expect(await total(page)).toBeLessThan(60);
  await expect(page.locator('.happened li').first()).toContainText('You closed early');
  await expect(page.locator('.lesson')).toContainText(CLASSIC.takeHome);
  await page.getByText('For and against').click();
  await expect(page.getByRole('table', { name: 'For and against' })).toContainText('Against');
  await expect(page.locator('.summary-page')).toContainText('PRACTICE CASE');

  const paper = await printed(page);
  expect(paper.text).toContain('PRACTICE');
  expect(paper.text).toContain(CLASSIC.takeHome);
  expect(paper.isTagged).toBe(true);
  expect(paper.pages).toBe(1);

  await page.getByRole('button', { name: 'All cases' }).click();
  await expect(page.getByText(CLASSIC.title)).toBeVisible();
});

test('a case by keyboard alone', WHOLE, async ({ page }) => {
  await openBlank(page);
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return `${at?.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? ''}|${at?.textContent.trim() ?? ''}`;
    });
  /** Tab until what has the focus reads so. */
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < 400; presses += 1) {
      if ((await focused()).endsWith(words)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`never reached ${words}`);
  };
  await tabTo('Practice');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Practice', level: 1 })).toBeFocused();
  await tabTo('Begin this case');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: CLASSIC.opening.who })).toBeFocused();

  // Page down to a question, A to ask, a letter to answer: on to the next. J would be typed into
  // the first field, which takes a number.
  const wanted = new Set(['urge-to-move', 'rest-onset', 'relief-by-movement', 'evening-pattern']);
  await expect(question(page, 'urge-to-move')).toBeVisible();
  await expect(page.locator('#causes')).toBeAttached();
  await page.keyboard.press('j');
  for (let moves = 0; moves < 200 && wanted.size > 0; moves += 1) {
    const [at = ''] = (await focused()).split('|');
    if (wanted.delete(at)) {
      await page.keyboard.press('a');
      await expect(question(page, at).locator('> blockquote').first()).toBeVisible();
      await page.keyboard.press('y');
    } else {
      await page.keyboard.press('PageDown');
    }
  }
  expect([...wanted]).toEqual([]);
  await expect(page.getByRole('complementary', { name: 'Consultation' })).toContainText('4 asked');

  await tabTo('Commit to an answer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Commit to an answer' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Venous');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let move = 0; move < 4; move += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo('Lock the answer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: CLASSIC.title })).toBeFocused();
  await expect(page.locator('.outcome')).toContainText(CONCLUSIONS.rls);
});

test('an ignored red flag caps the case and leads what was unsafe', WHOLE, async ({ page }) => {
  await openPractice(page);
  await beginCase(page, CAUDA);
  for (const id of CAUDA.expert.asks) await ask(page, id);
  await commitTo(page, CAUDA, { howSoon: 'routine' });
  expect(await total(page)).toBeLessThanOrEqual(40);
  // The conclusion was put down nowhere: that it was closed early is said first.
  await expect(page.locator('.happened li').first()).toContainText('You closed early');
  await expect(page.locator('.unsafe li').first()).toContainText('A red flag was missed');
  await expect(page.locator('.total-line')).toContainText('at most 40');
});

test('a case that was left goes on after a reload, and never touches the visit', async ({
  page,
}) => {
  await openBlank(page);
  await question(page, 'urge-to-move').getByRole('radio', { name: 'No' }).check();
  await page.getByRole('link', { name: 'Practice' }).click();
  await beginCase(page, CLASSIC);
  await ask(page, 'urge-to-move');
  await question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Hint' }).click();

  // It goes on at once after a reload, and from the list of cases as well.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: CLASSIC.opening.who })).toBeVisible();
  await button(page, 'Leave').click();
  await expect(page.getByText('Begun, 1 asked')).toBeVisible();
  await beginCase(page, CLASSIC);
  await expect(question(page, 'urge-to-move').locator('blockquote')).toContainText('crawls about');
  await expect(question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(page.getByRole('complementary', { name: 'Consultation' })).toContainText('1 hint');

  expect((await keptVisit(page))?.answers['urge-to-move']).toBe('no');
  await page.getByRole('link', { name: 'Visit' }).click();
  await expect(question(page, 'urge-to-move').getByRole('radio', { name: 'No' })).toBeChecked();
  await expect(page.getByText(/A fictional patient/)).toHaveCount(0);
});

test('the visit loads without the cases', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openBlank(page);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('practice'))).toEqual([]);
  await page.getByRole('link', { name: 'Practice' }).click();
  await expect(page.getByRole('heading', { name: 'Practice', level: 1 })).toBeVisible();
  expect(scripts.filter((url) => url.includes('practice')).length).toBeGreaterThan(0);
});
