/** All sections over a visit, in a window as narrow as a phone's. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { chunk } from '../../../src/areas/visit/chunk.ts';
import { Sections } from '../../../src/areas/visit/sections.tsx';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { emptyVisit, type QuestionId, type Visit } from '../../../src/rules/record/visit.ts';
import { createVisitStore } from '../../../src/visit/store.ts';

const NOT_KEPT = { read: () => undefined, write: () => false, wipe: () => undefined };
const nothing = () => undefined;

/** A window that can be made wide and narrow; gives the way to. */
function beNarrow(): (isNarrow: boolean) => void {
  const listeners = new Set<() => void>();
  const query = {
    matches: true,
    addEventListener: (_: string, heard: () => void) => listeners.add(heard),
    removeEventListener: (_: string, heard: () => void) => listeners.delete(heard),
  };
  vi.stubGlobal('matchMedia', () => query);
  return (isNarrow) => {
    query.matches = isNarrow;
    for (const heard of listeners) heard();
  };
}

/** The questions that are not hidden. */
const shown = (): readonly string[] =>
  [...document.querySelectorAll('[data-question]')]
    .filter((each) => each.closest('[hidden], .question .question') === null)
    .filter((each) => each.parentElement?.closest('[data-question]') == null)
    .map((each) => each.id.slice('q-'.length));

export async function openPhone(start: Partial<Visit> = {}) {
  const turn = beNarrow();
  const store = createVisitStore({ ...emptyVisit, ...start });
  render(
    <VisitStoreProvider value={store}>
      <form>
        <main>
          <Sections
            rest={chunk(() => import('../../../src/checklist/rest.tsx'))}
            kept={NOT_KEPT}
            keysAreOn
            onShortcuts={nothing}
            onSummary={nothing}
          />
        </main>
      </form>
    </VisitStoreProvider>,
  );
  const bar = await screen.findByRole('navigation', { name: 'One question at a time' });
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const press = (name: string) => {
    const found = [...bar.querySelectorAll('button')].find((each) => each.textContent === name);
    if (found === undefined) throw new Error(`No ${name} in the bar`);
    return user.click(found);
  };
  return {
    store,
    user,
    bar,
    turn,
    next: () => press('Next'),
    back: () => press('Back'),
    visit: () => store.getState().visit,
    shown,
    option: (id: QuestionId, name: string) => {
      const found = document.getElementById(`q-${id}`);
      if (found === null) throw new Error(`No question ${id}`);
      const [first] = within(found).getAllByRole('radio', { name });
      if (first === undefined) throw new Error(`No ${name} at ${id}`);
      return first;
    },
  };
}
