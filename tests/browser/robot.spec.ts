/**
 * The twelve commonest cases as a robot plays them, by keys and by mouse: how much work the path is, and
 * how much page there is to go through and to read.
 */
import { expect, test, type Page } from '@playwright/test';
import { assess } from '../../src/rules/assess.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { TODAY } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';
import { enter } from './enter.ts';
import { clicksOf, watchHand } from './hand.ts';
import { leastVisit } from './least-visit.ts';
import { onScreen } from './on-screen.ts';
import { playByKeys } from './robot.ts';
import { pageSize } from './page-size.ts';
import { headline, openBlank } from './visit-page.ts';
import { WHOLE, wholeUnless } from './whole.ts';

const TWELVE = VIGNETTES.slice(0, 12);
/** The commonest of all. */
const IN_EVERY_RUN = '1';

const note = (description: string) =>
  test.info().annotations.push({ type: 'measured', description });

const expectOutcome = (page: Page, visit: Visit) =>
  expect(headline(page)).toHaveText(onScreen(visit, assess(visit, TODAY)));

/**
 * Where a limit is missed, each with its reason; one that is met again fails here, to be taken out. A
 * child is asked for its dangers and three more mimics; who cannot describe the symptoms is observed,
 * which is six questions more; on dialysis *More* is open, and the three numbers have eight digits.
 */
const MISSED = { keys: ['12'], mouse: ['10', '11', '12'] };

test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 800 }));

for (const { id, tells, visit, flags } of TWELVE) {
  const least = leastVisit(visit);

  // In a test run tests/browser/keyboard.spec.ts goes through a whole visit by keys.
  test(`by keys, ${id}: ${tells}`, WHOLE, async ({ page }) => {
    await openBlank(page);
    const { keys, letters, passing, answers } = await playByKeys(page, least);
    await expectOutcome(page, least);
    note(`${keys} keys, ${passing} of them in passing, ${letters} letters, ${answers} answers`);
    test.fail(MISSED.keys.includes(id));
    expect((keys - passing) / answers).toBeLessThanOrEqual(1.2);
  });

  test(`by mouse, ${id}: ${tells}`, wholeUnless(id === IN_EVERY_RUN), async ({ page }) => {
    await watchHand(page);
    await openBlank(page);
    await enter(page, least);
    await expectOutcome(page, least);
    const clicks = await clicksOf(page);
    const { screens, words } = await pageSize(page);
    note(`${clicks} clicks, ${screens.toFixed(2)} screens, ${words} words`);
    test.fail(MISSED.mouse.includes(id));
    expect(clicks).toBeLessThanOrEqual(flags.length === 0 ? 40 : 55);
    // What a result says of itself stands under it: no path is longer than one that is met.
    if (flags.length === 0) expect(screens).toBeLessThanOrEqual(4);
  });
}
