/**
 * The assessment leads: in none of the twelve commonest cases does anybody scroll for it, beside the
 * questions or at the foot of a phone, and no line of it stands twice.
 */
import { expect, test, type Page } from '@playwright/test';
import { glanceOf } from '../../src/rules/words/glance.ts';
import { advisedNow } from '../../src/rules/words/matters.ts';
import { URGENCY } from '../../src/rules/tables/urgency/read.ts';
import { assessed, classicVisit, visitWith } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';
import { openKept } from './states.ts';
import { headline, openBlank, panel } from './visit-page.ts';
import { WHOLE, wholeUnless } from './whole.ts';

const TWELVE = VIGNETTES.slice(0, 12);
/** Two red flags, a met one with much to do, and one without words of its own. */
const IN_EVERY_RUN: readonly string[] = ['1', '8'];

/** How the assessment lies in the window, and the words of each of its lines. */
const laidOut = (page: Page) =>
  panel(page).evaluate((aside) => {
    const { top, bottom, height } = aside.getBoundingClientRect();
    const boxes = [aside, ...aside.querySelectorAll('*')].filter((each) => each.checkVisibility());
    const lines = [...aside.querySelectorAll('h2, h3, p, li > b, dd')].filter((each) =>
      each.checkVisibility(),
    );
    const cut = (each: Element) => {
      const box = each.getBoundingClientRect();
      return box.top < top - 1 || box.bottom > bottom + 1;
    };
    return {
      share: height / window.innerHeight,
      isInWindow: top >= 0 && bottom <= window.innerHeight + 0.5,
      scrolling: boxes
        .filter((each) => each.scrollHeight > each.clientHeight + 1 && each.clientHeight > 1)
        .filter((each) => getComputedStyle(each).overflowY !== 'visible')
        .map((each) => each.className),
      cut: lines.filter(cut).map((each) => each.textContent),
      lines: lines.map((each) => each.textContent.trim()).filter((words) => words !== ''),
    };
  });

const repeated = (lines: readonly string[]): readonly string[] =>
  lines.filter((words, at) => lines.indexOf(words) !== at);

for (const { id, tells, visit } of TWELVE) {
  const { flag, standing } = glanceOf(visit, assessed(visit));
  const { matters } = advisedNow(assessed(visit));

  const whole = wholeUnless(IN_EVERY_RUN.includes(id));

  test(`${id}, beside the questions, on one screen: ${tells}`, whole, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openKept(page, visit);
    const { isInWindow, scrolling, cut, lines } = await laidOut(page);
    expect({ isInWindow, scrolling, cut, repeated: repeated(lines) }).toEqual({
      isInWindow: true,
      scrolling: [],
      cut: [],
      repeated: [],
    });
    if (flag !== undefined) await expect(panel(page).locator('.do b')).toHaveText(`${flag.do}.`);
    for (const { name } of matters) await expect(panel(page)).toContainText(name);
    await expect(panel(page).locator('.verdict :is(h2, h3)')).toHaveText(standing.says);
    await expect(panel(page).locator('.ladder li')).toHaveCount(5);
  });

  test(`${id}, at the foot of a phone, with what to do in view`, whole, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openKept(page, visit);
    const { share, isInWindow, scrolling, cut } = await laidOut(page);
    expect({ isInWindow, scrolling, cut }).toEqual({ isInWindow: true, scrolling: [], cut: [] });
    expect(share).toBeLessThanOrEqual(0.3);
    await expect(headline(page)).toBeInViewport({ ratio: 1 });
    if (flag === undefined) return;
    for (const line of await panel(page).locator('.flag-card dl > div').all())
      await expect(line).toBeInViewport({ ratio: 1 });
    await expect(panel(page).locator('.do b')).toHaveText(`${flag.do}.`);
  });
}

test('a blank page shows how a finished one reads, of nobody, without tick or calm', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openBlank(page);
  await expect(headline(page)).toHaveText('Nothing answered yet.');
  await expect(panel(page).getByText(/^Example, not this patient/)).toBeInViewport();
  await expect(panel(page).locator('[data-tone="met"], .verdict .icon')).toHaveCount(0);
  expect((await laidOut(page)).scrolling).toEqual([]);
});

/** Two that press, so that the bar says how many more. */
const PRESSED = visitWith(classicVisit, {
  safety: {
    'bladder-bowel-saddle': { answer: 'yes', details: ['retention'] },
    'hot-joint': { answer: 'yes' },
  },
});

/** What every red flag may suspect and ask for, as it stands in its row. */
const CARDS = URGENCY.rows.map(({ then }) => ({ suspects: then.suspects, does: then.do }));

for (const [width, height] of [
  [360, 640],
  [390, 844],
  [820, 1100],
] as const)
  test(
    `the bar of a page of ${width} px shows suspicion and act whole for every red flag, and that more press (P14)`,
    wholeUnless(width === 360),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openKept(page, PRESSED);
      await expect(panel(page).locator('.more-flags')).toContainText('+1');
      await expect(panel(page).locator('.do')).toBeInViewport({ ratio: 1 });
      const cut = await panel(page).evaluate((bar, cards) => {
        const suspect = bar.querySelector('.suspect dd');
        const act = bar.querySelector('.do dd');
        if (suspect === null || act === null) throw new Error('no bar');
        return cards.filter(({ suspects, does }) => {
          suspect.textContent = suspects;
          act.textContent = does;
          const line = act.getBoundingClientRect();
          const isCut = [suspect, act].some((each) => {
            const box = each.parentElement;
            return box !== null && box.scrollHeight > box.clientHeight + 1;
          });
          const isHigh = bar.getBoundingClientRect().height > window.innerHeight * 0.3 + 1;
          return (
            isCut || isHigh || line.bottom > window.innerHeight || line.right > window.innerWidth
          );
        });
      }, CARDS);
      expect(cut).toEqual([]);
    },
  );

test(
  'what was found may end early at the foot of a phone, and no line is cut through',
  WHOLE,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openKept(page, PRESSED);
    const lines = await panel(page).evaluate((bar) => {
      const what = bar.querySelector('.what dd');
      if (what === null) throw new Error('no bar');
      what.textContent = 'Right ankle dorsiflexion 2/5, '.repeat(20);
      const box = (what.parentElement ?? what).getBoundingClientRect();
      const text = new Range();
      text.selectNodeContents(what);
      const inSight = [...text.getClientRects()].filter(
        ({ top, left, right }) => top < box.bottom && left < box.right && right > box.left,
      );
      return {
        shown: inSight.length,
        cut: inSight.filter(({ bottom }) => bottom > box.bottom + 1).length,
      };
    });
    expect(lines.shown).toBeGreaterThan(2);
    expect(lines.cut).toBe(0);
  },
);
