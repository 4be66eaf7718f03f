/** Counts what a hand does: a click for each press, for each field that is typed into, and two for a list. */
import type { Page } from '@playwright/test';

/** Before the page is opened. */
export async function watchHand(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const fields = new Set<EventTarget>();
    const lists = new Map<HTMLSelectElement, string>();
    const hand = { presses: 0, fields, chosen: 0 };
    Reflect.set(window, 'hand', hand);
    const options = { capture: true };
    window.addEventListener('pointerdown', () => (hand.presses += 1), options);
    window.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof HTMLSelectElement) lists.set(target, target.value);
      },
      options,
    );
    window.addEventListener(
      'input',
      ({ target }) => {
        if (target instanceof HTMLSelectElement && lists.get(target) !== target.value) {
          hand.chosen += 1;
          lists.set(target, target.value);
        }
        const isTyped = target instanceof HTMLInputElement && !/radio|checkbox/u.test(target.type);
        if (isTyped) fields.add(target);
      },
      options,
    );
  });
}

export const clicksOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const hand: { presses: number; fields: Set<unknown>; chosen: number } = Reflect.get(
      window,
      'hand',
    );
    return hand.presses + hand.fields.size + 2 * hand.chosen;
  });
