import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../../src/app/app.tsx';
import { loadFaces } from '../../../src/areas/visit/use-faces.ts';
import { openSession } from '../../../src/visit/session.ts';
import { fakeOutside } from '../../visit/outside.ts';

// jsdom does not know that the menu's buttons stand in the bar on a wide screen, and asking it what
// is hidden takes seconds on a page of this size.
configure({ defaultHidden: true });

/** The group of a question by its words. */
function question(name: string | RegExp): HTMLElement {
  const words = screen.getAllByText(name, { selector: '[data-question] *, .choice' })[0];
  const place = words?.closest('[data-question]');
  const [group] =
    place instanceof HTMLElement ? within(place).getAllByRole('radiogroup') : [undefined];
  if (group === undefined) throw new Error('No group of answers');
  return group;
}

/** The page as a person meets it, with storage that a test can look into. */
export async function openPage(kept?: string) {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
  const outside = fakeOutside(kept);
  const session = await openSession(outside);
  render(<App session={session} />);
  // The faces of the summary come in a chunk of their own, right after the first paint.
  await act(async () => {
    await loadFaces();
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
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
export const later = (milliseconds: number) =>
  act(
    () =>
      new Promise<void>((done) => {
        setTimeout(done, milliseconds);
      }),
  );
