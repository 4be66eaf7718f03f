/** A visit on a phone: one question a card, answers under the thumb, and nothing lost on the way. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { unsettledVisit } from '../rules/unsettled-visit.ts';
import { expectNoBarrier, tooWide } from './barriers.ts';
import { openKept } from './states.ts';
import {
  button,
  cardsBar,
  fromMenu,
  headline,
  keptVisit,
  moreButton,
  openBlank,
  panel,
  question,
  showList,
} from './visit-page.ts';
import { WHOLE, wholeUnless } from './whole.ts';

test.use({ hasTouch: true, isMobile: true });

const PHONES = [
  [390, 844],
  [360, 640],
] as const;

/**
 * How fast the style sheet's clock runs: it says how long a card that has just come is deaf. Slowed, a
 * second tap is in time on the slowest machine; a visit of many cards need not wait for each.
 */
async function clockOf(page: Page): Promise<(rate: number) => Promise<void>> {
  const clock = await page.context().newCDPSession(page);
  await clock.send('Animation.enable');
  return async (playbackRate) => {
    await clock.send('Animation.setPlaybackRate', { playbackRate });
  };
}

const card = (page: Page): Locator => page.locator('[data-alone]');
const idOf = async (page: Page): Promise<string> =>
  ((await card(page).getAttribute('id')) ?? '').slice('q-'.length);

const next = (page: Page): Promise<void> => cardsBar(page).getByRole('button').last().tap();
const back = (page: Page): Promise<void> => cardsBar(page).getByRole('button').first().tap();
const tap = (page: Page, name: string): Promise<void> =>
  card(page).locator('> .choice').getByText(name, { exact: true }).tap();
const expectAt = (page: Page, id: string): Promise<void> =>
  expect(card(page)).toHaveAttribute('id', `q-${id}`);

/** By its address, as a link of another area leads there. */
async function goTo(page: Page, id: string): Promise<void> {
  await page.goto(`/#q-${id}`);
  await expectAt(page, id);
}

/** The answers of the card, from the upper edge of the screen. */
const answersOf = (page: Page) =>
  card(page).evaluate((shown) => {
    const labels = [...shown.querySelectorAll(':scope > .choice > label')];
    return labels.map((each) => {
      const { top, height, width } = each.getBoundingClientRect();
      return { top: Math.round(top), height, width };
    });
  });

/** What the classic patient answers; elsewhere the second, quiet place. */
const THERE = /^(?:urge-to-move|rest-onset|relief-by-movement|evening-pattern)$/u;
const TYPED: Readonly<Record<string, string>> = { age: '58', 'lab.ferritin': '62' };

for (const [width, height] of PHONES)
  test(
    `a whole visit by taps, each answer at one place, ${width} by ${height} px`,
    wholeUnless(width === 360),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openBlank(page);
      await (
        await clockOf(page)
      )(20);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      await expect(question(page, 'age').getByRole('textbox')).toBeInViewport({ ratio: 1 });
      const places = new Map<string, number>();
      let radios = 0;
      for (let steps = 0; steps < 60; steps += 1) {
        const id = await idOf(page);
        const answers = await answersOf(page);
        expect(await tooWide(page), id).toEqual([]);
        if (answers.length > 0) {
          radios += 1;
          answers.forEach(({ top, height: high }, at) => {
            expect(high, id).toBeGreaterThanOrEqual(52);
            // A fourth shares the line of the third.
            const place = `${Math.min(at, 2)}`;
            if (!places.has(place)) places.set(place, top);
            expect(Math.abs(top - (places.get(place) ?? 0)), `${id}, answer ${at}`).toBeLessThan(2);
          });
          const full = answers.slice(0, 2).every(({ width: wide }) => wide > width - 80);
          expect(full, id).toBe(true);
          await card(page)
            .locator('> .choice > label')
            .nth(THERE.test(id) ? 0 : 1)
            .tap();
          await expect(card(page)).not.toHaveAttribute('id', `q-${id}`);
        } else {
          const text = TYPED[id];
          if (text !== undefined) await card(page).getByRole('textbox').first().fill(text);
          if ((await cardsBar(page).textContent())?.includes('Summary') === true) break;
          await next(page);
        }
        expect(await page.evaluate(() => document.activeElement?.closest('[data-alone]')?.id)).toBe(
          `q-${await idOf(page)}`,
        );
      }
      expect(radios).toBeGreaterThan(28);
      await expect(headline(page)).toHaveText('RLS criteria met.');
      const kept = await keptVisit(page);
      expect(Object.keys(kept?.exam ?? {})).toHaveLength(6);
      expect(kept?.numbers.age?.text).toBe('58');
      expect(kept?.labs.ferritin?.text).toBe('62');
      await next(page);
      await expect(page.getByRole('heading', { name: 'Summary', level: 1 })).toBeFocused();
      await page.goBack();
      await expectAt(page, 'medicines');
    },
  );

test('a double tap answers one question', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBlank(page);
  await goTo(page, 'rest-onset');
  const label = card(page).locator('> .choice > label').nth(1);
  await label.tap({ trial: true });
  const box = await label.boundingBox();
  if (box === null) throw new Error('No answer');
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const tapThere = () => page.touchscreen.tap(...at);
  const chosen = card(page).locator('input:checked');
  const runAt = await clockOf(page);
  await runAt(0.001);
  await tapThere();
  await expectAt(page, 'relief-by-movement');
  await tapThere();
  await tapThere();
  await expect(chosen).toHaveCount(0);
  expect((await keptVisit(page))?.answers).toEqual({ 'rest-onset': 'no' });

  await runAt(1);
  await goTo(page, 'evening-pattern');
  await expect(card(page).locator('> .choice')).toHaveCSS('pointer-events', 'auto');
  await tapThere();
  await expect(chosen).toHaveCount(1);
});

test(
  'what an answer opens is shown in its card, and its last answer goes on',
  WHOLE,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openBlank(page);
    await goTo(page, 'safety.limb-sudden');
    const before = await answersOf(page);
    await tap(page, 'Yes');
    const details = card(page).locator('.follow');
    await expect(details).toBeInViewport();
    await expect(details.getByText('Days', { exact: true })).toBeVisible();
    await expectAt(page, 'safety.limb-sudden');
    await details.getByText('Days', { exact: true }).tap();
    await details.getByText('Worsening', { exact: true }).tap();
    await expectAt(page, 'safety.one-leg-swollen');
    // A flag stands now, and no answer has moved.
    expect(await answersOf(page)).toEqual(before);
    await expect(panel(page).locator('.do')).toBeInViewport({ ratio: 1 });
    await back(page);
    await expectAt(page, 'safety.limb-sudden');
    await expect(card(page).getByText('Worsening', { exact: true })).toBeVisible();
  },
);

test('the way back of the browser leads to the card before, and a jump back to where it began', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBlank(page);
  await next(page);
  await tap(page, 'Male');
  await expectAt(page, 'treated-now');
  await page.goBack();
  await expectAt(page, 'sex');
  expect((await keptVisit(page))?.answers).toEqual({ sex: 'male' });
  await page.goBack();
  await expectAt(page, 'age');
  await page.goForward();
  await expectAt(page, 'sex');
  await page.locator('.rail a[href="#labs"]').tap();
  await expectAt(page, 'lab.ferritin');
  await page.goBack();
  await expectAt(page, 'sex');
  // A link of the assessment opens its card.
  await button(page, 'Whole assessment').tap();
  await panel(page).locator('a[href="#q-relief-by-movement"]').first().tap();
  await expectAt(page, 'relief-by-movement');
  await page.goBack();
  await expectAt(page, 'sex');
});

test('More stands with the last card of its section, and what is called comes next with its reason', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBlank(page);
  await expect(moreButton(page, 'exam')).toBeHidden();
  await goTo(page, 'exam.romberg');
  await moreButton(page, 'exam').tap();
  await expect(cardsBar(page)).toContainText(/^BackSigns 7 of /u);
  await back(page);
  await expectAt(page, 'exam.romberg');
  await tap(page, 'Positive');
  await expect(card(page).locator('.follow')).toBeVisible();
  await next(page);
  await expectAt(page, 'condition.b12-scd');
  await expect(card(page)).toContainText('Why now:');
});

test('the list is one switch away, and a phone remembers it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBlank(page);
  await goTo(page, 'urge-to-move');
  await tap(page, 'Yes');
  await showList(page);
  await expect(question(page, 'medicines')).toBeVisible();
  await expect(question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.reload();
  await expect(question(page, 'medicines')).toBeVisible();
  await expect(moreButton(page, 'causes')).toBeVisible();
  await fromMenu(page, 'One question at a time');
  await expect(cardsBar(page)).toBeVisible();
  await page.reload();
  await expect(cardsBar(page)).toBeVisible();
  // On its side there is room for the list.
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(question(page, 'medicines')).toBeVisible();
  await expect(cardsBar(page)).toHaveCount(0);
});

test(
  'a low screen and text of twice the size keep Back and Next alone',
  WHOLE,
  async ({ page }) => {
    for (const [width, height] of [
      [320, 256],
      // A phone of 390 by 844 with text of 200 %.
      [195, 422],
    ] as const) {
      await page.setViewportSize({ width: Math.max(width, 320), height });
      await openBlank(page);
      await goTo(page, 'rest-onset');
      const staying = await page.evaluate(() => {
        window.scrollTo(0, 300);
        return [...document.querySelectorAll('body *')]
          .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
          .filter((each) => each.checkVisibility())
          .map(({ className }) => className);
      });
      expect(staying).toEqual(['cards-bar']);
      await expect(cardsBar(page)).toBeInViewport({ ratio: 1 });
      expect(await tooWide(page)).toEqual([]);
    }
  },
);

test(
  'a card has no barrier: a choice, a number, the medicines, what an answer opens',
  WHOLE,
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openBlank(page);
    await expectNoBarrier(page);
    await openKept(page, { ...unsettledVisit, example: undefined });
    for (const id of ['urge-to-move', 'exam.strength', 'lab.ferritin', 'medicines']) {
      await goTo(page, id);
      if (id === 'exam.strength') {
        await tap(page, 'Abnormal');
        await expect(card(page).locator('.power')).toBeVisible();
      }
      await expectNoBarrier(page);
    }
  },
);

test(
  'a word that is looked for, and an address, open the card in which it stands',
  WHOLE,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openBlank(page);
    await goTo(page, 'lab.tsat');
    const hidden = question(page, 'condition.akathisia');
    await expect(hidden).toHaveAttribute('hidden', 'until-found');
    await hidden.dispatchEvent('beforematch');
    await expectAt(page, 'condition.akathisia');
  },
);
