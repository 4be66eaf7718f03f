import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { namedArea } from '../../../src/app/use-area.ts';
import { area, heading, openApp, somePractice } from './open-app.tsx';

test.each([
  ['', 'visit', ''],
  ['#visit', 'visit', ''],
  ['#criteria', 'visit', ''],
  ['#practice-2', 'visit', ''],
  ['#summary', 'visit', 'summary'],
  ['#practice/the-red-coat', 'practice', 'the-red-coat'],
  ['#practice', 'practice', ''],
  ['#evidence', 'evidence', ''],
  ['#evidence/iron/iron.adult.ivOnly', 'evidence', 'iron/iron.adult.ivOnly'],
])('the address %j means the area %s', (hash, of, path) => {
  window.history.replaceState(null, '', `/${hash}`);
  expect(namedArea()).toEqual({ area: of, place: { path } });
});

test('#practice opens practice, and takes the focus nowhere', async () => {
  await openApp('#practice');
  expect(screen.getByText('Loading practice.')).toBeVisible();
  expect(await heading('Some practice')).toBeVisible();
  expect(area('Practice')).toHaveAttribute('aria-current', 'page');
  expect(document.querySelector('#q-urge-to-move')).toBeNull();
  expect(document.body).toHaveFocus();
});

test('the visit comes back from practice as it was, undo and storage included', async () => {
  const { user, goTo, option, outside, press, visit } = await openApp('');
  expect(area('Visit')).toHaveAttribute('aria-current', 'page');
  expect(area('Practice')).not.toHaveAttribute('aria-current');
  expect(document.body).toHaveFocus();
  await user.click(option('urge-to-move', 'yes'));
  await user.click(option('rest-onset', 'no'));
  // The steps back are kept once the gate is there to read them back.
  await waitFor(() => expect(outside.visit.text).toContain('"steps"'));
  const { text } = outside.visit;
  const title = document.title;

  await goTo('Practice');
  await waitFor(async () => expect(await heading('Some practice')).toHaveFocus());
  expect(document.querySelector('#q-urge-to-move')).toBeNull();
  expect(outside.visit.text).toBe(text);
  expect(document.title).toMatch(/^Practice ·/u);

  await goTo('Visit');
  await waitFor(() => expect(option('rest-onset', 'no')).toHaveFocus());
  expect(document.title).toBe(title);
  expect(option('urge-to-move', 'yes')).toBeChecked();
  expect(option('rest-onset', 'no')).toBeChecked();
  expect(outside.visit.text).toBe(text);
  await press('Undo');
  await press('Undo');
  expect(visit().answers).toEqual({});
  await press('Redo');
  expect(option('urge-to-move', 'yes')).toBeChecked();
});

test('what was typed and not left is kept when the address changes', async () => {
  const { user, visit } = await openApp('');
  await user.type(document.querySelector('#q-age input') ?? document.body, '61');
  // The page hears of its address only in a later task.
  await act(async () => {
    const heard = new Promise((done) => {
      window.addEventListener('hashchange', done, { once: true });
    });
    window.location.hash = '#practice';
    await heard;
  });
  expect(await heading('Some practice')).toBeVisible();
  expect(visit().numbers.age?.text).toBe('61');
});

test('printing in practice prints no summary of the visit', async () => {
  const { goTo } = await openApp('');
  await goTo('Practice');
  expect(await heading('Some practice')).toBeVisible();
  fireEvent(window, new Event('beforeprint'));
  expect(document.querySelector('.on-paper, .summary-page')).toBeNull();
});

test('a chunk that cannot be had is said, can be tried again, and loses nothing', async () => {
  const load = vi.fn(somePractice).mockRejectedValueOnce(new Error('offline'));
  const { user, goTo, option, press } = await openApp('', load);
  await user.click(option('urge-to-move', 'yes'));
  await goTo('Practice');
  await waitFor(async () => expect(await heading('Practice could not be loaded')).toHaveFocus());
  expect(screen.getByText(/^The visit is as you left it/)).toBeVisible();
  expect(screen.getByText('Back to the visit')).toHaveAttribute('href', '#visit');

  await press('Try again');
  await waitFor(async () => expect(await heading('Some practice')).toHaveFocus());
  expect(load).toHaveBeenCalledTimes(2);
  await goTo('Visit');
  expect(await heading('Is it restless legs?')).toBeVisible();
  expect(option('urge-to-move', 'yes')).toBeChecked();
  await goTo('Practice');
  expect(await heading('Some practice')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

test('a practice that breaks leaves the way to the visit open', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { goTo } = await openApp('#practice', () =>
    Promise.resolve({
      PracticeArea: () => {
        throw new Error('broken on purpose');
      },
    }),
  );
  expect(await heading('This page broke')).toBeVisible();
  const broken = document.querySelector('main');
  expect(broken).toHaveTextContent(/The case stays as this browser kept it/);
  expect(broken).not.toHaveTextContent(/answers|Copy|Wipe/);
  await goTo('Visit');
  expect(await heading('Is it restless legs?')).toBeVisible();
});
