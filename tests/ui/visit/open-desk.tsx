/** Some sections with the assessment beside them, over a session, as the visit lays them out. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { vi } from 'vitest';
import { Announcer } from '../../../src/areas/visit/announcer.tsx';
import { OnPaper } from '../../../src/areas/visit/on-paper.tsx';
import { ADVICE } from '../../../src/areas/visit/late-advice.tsx';
import { Panel } from '../../../src/areas/visit/panel.tsx';
import { loadFaces } from '../../../src/areas/visit/use-faces.ts';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { PathProvider } from '../../../src/checklist/path.tsx';
import * as rest from '../../../src/checklist/rest.tsx';
import { ShortcutList } from '../../../src/checklist/shortcut-list.tsx';
import { useShortcuts } from '../../../src/checklist/use-shortcuts.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { day, now } from '../../../src/browser/clock.ts';
import { assessed } from '../../../src/visit/assessed.ts';
import { openSession, type Session } from '../../../src/visit/session.ts';
import { fakeOutside } from '../../visit/outside.ts';

const assessOf = (visit: Visit) => assessed(visit, day(now()));

function Desk({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const { store } = session.state.getState();
  const [keysAreOn, setKeysAreOn] = useState(true);
  const [listIsOpen, setListIsOpen] = useState(false);
  const toggleList = useCallback(() => setListIsOpen((isOpen) => !isOpen), []);
  const onPage = useMemo(() => ({ '?': toggleList }), [toggleList]);
  useShortcuts({ store, isOn: keysAreOn, hasQuestions: true, onPage });
  return (
    <VisitStoreProvider value={store}>
      <main>
        <PathProvider rest={rest} assess={assessOf} tells>
          {children}
        </PathProvider>
      </main>
      <Panel />
      {listIsOpen ? (
        <ShortcutList on={keysAreOn} onSwitch={setKeysAreOn} onClose={() => setListIsOpen(false)} />
      ) : null}
      <Announcer store={store} />
      <OnPaper session={session} isShown={false} flush={flushSync} />
    </VisitStoreProvider>
  );
}

const question = (id: string): HTMLElement => {
  const found = document.getElementById(`q-${id}`);
  if (found === null) throw new Error(`No question ${id}`);
  return found;
};

const option = (id: string, name: string): HTMLElement => {
  const [first] = within(question(id)).getAllByRole('radio', { name });
  if (first === undefined) throw new Error(`No ${name} at ${id}`);
  return first;
};

export async function openDesk(children: ReactNode) {
  const session = await openSession(fakeOutside());
  await ADVICE.load();
  render(<Desk session={session}>{children}</Desk>);
  // The faces of the summary come in a chunk of their own, once somebody goes to a field.
  fireEvent.focusIn(document.body);
  await act(async () => {
    await loadFaces();
  });
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  return {
    user,
    question,
    option,
    answer: (id: string, name: string) => user.click(option(id, name)),
    visit: () => session.state.getState().store.getState().visit,
  };
}

export const panel = () => screen.getByRole('complementary', { name: 'Assessment' });
export const headline = () => within(panel()).getByRole('heading', { level: 2 });
/** What is said at once, and what is said a moment later. */
export const atOnce = () => screen.getByRole('alert');
export const aMomentLater = () => screen.getByRole('status');

/** Time stands still from here on, but for `later`. */
export function stopTheClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // By this name the testing library asks for time to go on after each step of the user.
  vi.stubGlobal('jest', {
    advanceTimersByTime: (milliseconds: number) => vi.advanceTimersByTime(milliseconds),
  });
}

export const later = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
