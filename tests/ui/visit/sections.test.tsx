import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { chunk } from '../../../src/areas/visit/chunk.ts';
import { Sections } from '../../../src/areas/visit/sections.tsx';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { createVisitStore } from '../../../src/visit/store.ts';

const FAILS = /^What an answer opens, and what stands behind “More”, could not be loaded/;

const NOT_KEPT = { read: () => undefined, write: () => false, wipe: () => undefined };
const nothing = () => undefined;

/** The sections over a blank visit; the chunk of what they open comes when it is asked for so often. */
function openSections(comesAtTry: number) {
  let tries = 0;
  const rest = chunk(async () => {
    tries += 1;
    if (tries < comesAtTry) throw new Error('no network');
    return import('../../../src/checklist/rest.tsx');
  });
  render(
    <VisitStoreProvider value={createVisitStore()}>
      <main>
        <Sections rest={rest} kept={NOT_KEPT} keysAreOn onShortcuts={nothing} onSummary={nothing} />
      </main>
    </VisitStoreProvider>,
  );
  return { user: userEvent.setup({ delay: null }), tries: () => tries };
}

const sections = () => [...document.querySelectorAll('main > section')].map(({ id }) => id);
const ALL = ['patient', 'criteria', 'safety', 'mimics', 'exam', 'labs', 'causes'];
const more = () => screen.findByText('More (23)');
const question = (id: string) => document.getElementById(`q-${id}`);

test('the short path stands at once, and what it opens comes behind it', async () => {
  const { tries } = openSections(1);
  expect(sections()).toEqual(ALL);
  expect(screen.queryByText(/^More/)).toBeNull();
  expect(await more()).toBeVisible();
  expect(screen.queryByText(FAILS)).toBeNull();
  expect(tries()).toBe(1);
});

test.each(['exam.gait', 'exam.plantars'])('an address that names %s leads there', async (id) => {
  window.history.replaceState(null, '', `/#q-${id}`);
  openSections(1);
  await more();
  expect(question(id)).toContainElement(
    document.activeElement instanceof HTMLElement ? document.activeElement : null,
  );
});

test('what cannot be loaded says so, is tried again, and no answer waits for it', async () => {
  const { user, tries } = openSections(3);
  expect(await screen.findByText(FAILS)).toBeVisible();
  const [yes] = within(question('safety.legs-weaker') ?? document.body).getAllByRole('radio');
  await user.click(yes ?? document.body);
  expect(yes).toBeChecked();

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText(FAILS)).toBeVisible();
  expect(tries()).toBe(2);

  yes?.blur();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await more();
  expect(screen.queryByText(FAILS)).toBeNull();
  expect(screen.getByRole('radiogroup', { name: /^Since Legs weaker/ })).toBeVisible();
  // The button went: whoever pressed it goes on where the questions begin.
  expect(screen.getByRole('heading', { name: 'Patient' })).toHaveFocus();
});

test('D67 a unit that is chosen before the rest has come is remembered on the device', async () => {
  localStorage.clear();
  const { user } = openSections(99);
  const unit = screen.getByRole('combobox', { name: 'Unit of Vitamin B12, total' });
  expect(unit).toHaveValue('pg/mL');
  await user.selectOptions(unit, 'ng/L');
  expect(JSON.parse(localStorage.getItem('rls-units') ?? '{}')).toEqual({ b12: 'ng/L' });
  localStorage.clear();
});
