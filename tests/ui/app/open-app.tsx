import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { App } from '../../../src/app/app.tsx';
import { LOADS, type AreaProps } from '../../../src/app/lazy-area.tsx';
import { openSession } from '../../../src/visit/session.ts';
import { fakeOutside } from '../../visit/outside.ts';

type LoadPractice = () => Promise<{ readonly PracticeArea: (props: AreaProps) => ReactNode }>;

/** A practice area with nothing in it: what App does is told apart from what Practice does. */
export const somePractice: LoadPractice = () =>
  Promise.resolve({
    PracticeArea: ({ bar }) => (
      <>
        {bar(<button type="button">Leave</button>)}
        <main>
          <h1>Some practice</h1>
        </main>
      </>
    ),
  });

export const area = (name: string): HTMLElement =>
  screen.getByText(name, { selector: 'nav[aria-label=Areas] a' });

/** The app at an address, with a practice chunk of the test's own. */
export async function openApp(hash: string, load: LoadPractice = somePractice) {
  window.history.replaceState(null, '', `/${hash}`);
  const outside = fakeOutside();
  const session = await openSession(outside);
  const practice = async () => (await load()).PracticeArea;
  render(<App session={session} loads={{ ...LOADS, practice }} />);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  return {
    outside,
    goTo: (name: string) => user.click(area(name)),
    press: (name: string) => user.click(screen.getByText(name, { selector: 'button, button *' })),
    visit: () => session.state.getState().store.getState().visit,
    /** An option of a question; asking by role weighs every element of the page. */
    option: (question: string, value: string): HTMLInputElement => {
      const found = document.querySelector(`[id="q-${question}"] input[value="${value}"]`);
      if (!(found instanceof HTMLInputElement)) throw new Error(`No ${value} at ${question}`);
      return found;
    },
    user,
  };
}

export const heading = (name: string): Promise<HTMLElement> =>
  screen.findByText(name, { selector: 'main h1' });
