import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { chunk } from '../../../src/areas/visit/chunk.ts';
import { Sections } from '../../../src/areas/visit/sections.tsx';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { createVisitStore } from '../../../src/visit/store.ts';

const FAILS =
  /^The questions on mimics, examination, blood, causes and medicines could not be loaded/;

/** The sections over a blank visit; the chunk of the later ones comes when it is asked for so often. */
function openSections(comesAtTry: number) {
  let tries = 0;
  const later = chunk(async () => {
    tries += 1;
    if (tries < comesAtTry) throw new Error('no network');
    return import('../../../src/areas/visit/later-sections.tsx');
  });
  render(
    <VisitStoreProvider value={createVisitStore()}>
      <main>
        <Sections later={later} />
      </main>
    </VisitStoreProvider>,
  );
  return { user: userEvent.setup({ delay: null }), tries: () => tries };
}

const sections = () => [...document.querySelectorAll('main > section')].map(({ id }) => id);
const FIRST = ['patient', 'safety', 'criteria'];
const ALL = [...FIRST, 'mimics', 'exam', 'labs', 'causes'];

test('the first sections stand at once, and the later ones come behind them', async () => {
  const { tries } = openSections(1);
  expect(sections()).toEqual(FIRST);
  await screen.findByRole('heading', { name: 'Examination' });
  expect(sections()).toEqual(ALL);
  expect(screen.queryByText(FAILS)).toBeNull();
  expect(tries()).toBe(1);
});

test('an address that names one of their questions leads there', async () => {
  window.history.replaceState(null, '', '/#q-exam.gait');
  openSections(1);
  await screen.findByRole('heading', { name: 'Examination' });
  expect(document.getElementById('q-exam.gait')).toContainElement(
    document.activeElement instanceof HTMLElement ? document.activeElement : null,
  );
});

test('later sections that cannot be loaded say so, and are tried again', async () => {
  const { user, tries } = openSections(3);
  expect(await screen.findByText(FAILS)).toBeVisible();
  expect(sections()).toEqual(FIRST);

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText(FAILS)).toBeVisible();
  expect(tries()).toBe(2);

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  const mimics = await screen.findByRole('heading', { name: 'Mimics' });
  expect(sections()).toEqual(ALL);
  expect(screen.queryByText(FAILS)).toBeNull();
  // The button went: whoever pressed it goes on where the questions came.
  expect(mimics).toHaveFocus();
});
