import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../../src/app/app.tsx';
import { loadFaces } from '../../../src/areas/visit/use-faces.ts';
import { openSession } from '../../../src/visit/session.ts';
import { fakeOutside } from '../../visit/outside.ts';

// jsdom does not know that the menu's buttons stand in the bar on a wide screen, and asking it what
// is hidden takes seconds on a page of this size.
configure({ defaultHidden: true });

/** The group of a question by its words; a walk over the text, which is the quickest in jsdom. */
function question(name: string | RegExp): HTMLElement {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { nodeValue, parentElement } = walker.currentNode;
    const words = nodeValue?.trim() ?? '';
    if (typeof name === 'string' ? words !== name : !name.test(words)) continue;
    const group = parentElement?.closest('[data-question]')?.querySelector('[role=radiogroup]');
    if (group instanceof HTMLElement) return group;
  }
  throw new Error('No group of answers');
}

/** The page as a person meets it, with storage that a test can look into. */
export async function openPage(kept?: string) {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
  const outside = fakeOutside(kept);
  const session = await openSession(outside);
  render(<App session={session} />);
  // The faces of the summary come in a chunk of their own, once somebody goes to a field.
  fireEvent.focusIn(document.body);
  await act(async () => {
    await loadFaces();
  });
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const answer = (name: string | RegExp, option: string) =>
    user.click(within(question(name)).getByRole('radio', { name: option }));
  return { outside, session, user, question, answer };
}

/** Asking by label takes jsdom most of a minute on a page of this size. */
export function fileInput(): HTMLInputElement {
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('No file input');
  return input;
}

/** A button by its words; asking by role weighs every element of the page. */
export const button = (name: string | RegExp): HTMLElement =>
  screen.getByText(name, { selector: 'button, button *' });
export const noButton = (name: string | RegExp): boolean =>
  screen.queryByText(name, { selector: 'button, button *' }) === null;

export const panel = () => screen.getByRole('complementary', { name: 'Assessment' });
export const headline = () => within(panel()).getByRole('heading', { level: 2 });
export const liveRegion = () => screen.getByRole('status');

/** Time stands still from here on, but for `later`. */
export function stopTheClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // By this name the testing library asks for time to go on after each step of the user.
  vi.stubGlobal('jest', {
    advanceTimersByTime: (milliseconds: number) => vi.advanceTimersByTime(milliseconds),
  });
}

export function startTheClock(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

export const later = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
