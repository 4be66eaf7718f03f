/** What stands around the questions in any area: rail, keys and their list. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { PathProvider } from '../../../src/checklist/path.tsx';
import { PathSection } from '../../../src/checklist/section.tsx';
import { assessFirst } from '../../../src/rules/words/first.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { Rail } from '../../../src/checklist/rail.tsx';
import { ShortcutList } from '../../../src/checklist/shortcut-list.tsx';
import { useShortcuts } from '../../../src/checklist/use-shortcuts.ts';
import { createVisitStore } from '../../../src/visit/store.ts';

const nothing = () => {};
const assessOf = (visit: Visit) => assessFirst(visit, '2026-11-21');

test('a rail without counts shows the names of the sections alone', () => {
  render(<Rail counts={undefined} />);
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'Patient',
    'Criteria',
    'Safety',
    'Mimics',
    'Signs',
    'Bloods',
    'Medicines',
  ]);
});

test('the list shows the keys of an area before the keys of all', () => {
  render(
    <ShortcutList
      on
      extra={[{ keys: ['A'], says: 'asks' }]}
      onSwitch={nothing}
      onClose={nothing}
    />,
  );
  const lines = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(lines[0]).toBe('asks');
  expect(lines.at(-1)).toBe('this list');
});

const NO_KEYS = {};

test('a key of an area acts on the question that has the focus, and not while typing', async () => {
  const asked = vi.fn<(id: string | undefined) => void>();
  const extra = { a: (question: HTMLElement) => asked(question.dataset['question']) };
  const store = createVisitStore();
  function Desk({ on }: { readonly on: boolean }) {
    useShortcuts({ store, isOn: on, hasQuestions: true, onPage: NO_KEYS, onQuestion: extra });
    return (
      <VisitStoreProvider value={store}>
        <main>
          <PathProvider rest={undefined} assess={assessOf} tells>
            <PathSection id="patient" />
          </PathProvider>
        </main>
      </VisitStoreProvider>
    );
  }
  const { rerender } = render(<Desk on />);
  const user = userEvent.setup();
  await user.keyboard('a');
  expect(asked).not.toHaveBeenCalled();

  screen.getByRole('radio', { name: 'Female' }).focus();
  await user.keyboard('a{Control>}a{/Control}');
  expect(asked.mock.calls).toEqual([['sex']]);

  await user.type(screen.getByRole('textbox', { name: 'Age' }), 'a');
  rerender(<Desk on={false} />);
  screen.getByRole('radio', { name: 'Female' }).focus();
  await user.keyboard('a');
  expect(asked).toHaveBeenCalledOnce();
});
