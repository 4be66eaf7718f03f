import { afterEach, expect, test } from 'vitest';
import { restorePlace, takePlace } from '../../src/browser/place-on-page.ts';

const INSIDE = '<details><summary>Why</summary></details>';
const LATE = '<a href="#there">There</a>';

/** The assessment drawn again, with what is behind *More* not there yet. */
function drawAgain(): { readonly more: HTMLDetailsElement; readonly bring: () => Promise<void> } {
  document.body.innerHTML = '<aside><details><summary>More</summary></details></aside>';
  const more = document.querySelector('details');
  if (more === null) throw new Error('nothing drawn');
  const bring = async (): Promise<void> => {
    more.insertAdjacentHTML('beforeend', INSIDE);
    await Promise.resolve();
    more.querySelector('details')?.insertAdjacentHTML('beforeend', LATE);
    await Promise.resolve();
  };
  return { more, bring };
}

async function leftOpen() {
  const { more, bring } = drawAgain();
  await bring();
  for (const each of document.querySelectorAll('details')) each.open = true;
  more.querySelector('a')?.focus();
  return takePlace();
}

const why = () => document.querySelector('details details');
const link = () => document.querySelector('a');

afterEach(() => document.body.replaceChildren());

test('what was open in what is drawn late is open again, and has the focus', async () => {
  const left = await leftOpen();
  const { more, bring } = drawAgain();
  expect(restorePlace(left)).toBe(false);
  expect(more).toHaveAttribute('open');
  await bring();
  expect(why()).toHaveAttribute('open');
  expect(link()).toHaveFocus();
});

test.each(['pointerdown', 'keydown', 'wheel', 'touchmove'])(
  'after a %s nothing is opened and no focus is moved',
  async (type) => {
    const left = await leftOpen();
    const { more, bring } = drawAgain();
    restorePlace(left);
    more.dispatchEvent(new Event(type, { bubbles: true }));
    await bring();
    expect(why()).not.toHaveAttribute('open');
    expect(link()).not.toHaveFocus();
  },
);

test('once all is drawn, what comes later moves no focus', async () => {
  const left = await leftOpen();
  const { more, bring } = drawAgain();
  restorePlace(left);
  await bring();
  more.querySelector('summary')?.focus();
  document.body.append(document.createElement('p'));
  await Promise.resolve();
  expect(more.querySelector('summary')).toHaveFocus();
});
