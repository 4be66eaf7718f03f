import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { IdleLock } from '../../../src/app/idle-lock.tsx';
import { emptyVisit } from '../../../src/rules/record/visit.ts';
import { answer } from '../../../src/visit/actions.ts';
import type { Outside } from '../../../src/visit/keep.ts';
import { newVisit, openSession } from '../../../src/visit/session.ts';
import { change } from '../../../src/visit/store.ts';
import { AT, fakeOutside } from '../../visit/outside.ts';

const MINUTE = 60_000;

function show(this: HTMLDialogElement): void {
  this.open = true;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(AT), toFake: ['setInterval', 'clearInterval', 'Date'] });
  // jsdom has dialogs and cannot show them.
  HTMLDialogElement.prototype.showModal = show;
});

/** A page that holds a visit unless told otherwise, with one field in it. */
async function openLocked(isBegun = true) {
  const outside = { ...fakeOutside(), now: () => new Date() };
  const session = await openSession(outside);
  if (isBegun) change(session.state.getState().store, (visit) => answer(visit, 'sex', 'female'));
  render(
    <IdleLock session={session} flush={(draw) => act(draw)}>
      {(wipes) => <input key={wipes} aria-label="Somewhere" defaultValue="" />}
    </IdleLock>,
  );
  const visit = () => session.state.getState().store.getState().visit;
  return { session, outside, visit };
}

/** Awake and ticking. */
const wait = (minutes: number): void =>
  act(() => {
    vi.advanceTimersByTime(minutes * MINUTE);
  });
/** The clock goes on, and no timer runs. */
const sleep = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);
const wake = (event = 'focus') => fireEvent(window, new Event(event));
const dialog = () => screen.queryByRole('dialog');
const field = () => screen.getByLabelText('Somewhere');

test('a page left alone says so at nine minutes and is not drawn after ten', async () => {
  const { visit } = await openLocked();
  wait(8.9);
  expect(screen.queryByText('Stay')).toBeNull();
  wait(0.2);
  expect(
    await screen.findByText('Nobody is using this page: it is hidden at 10:52.'),
  ).toBeVisible();
  expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite');
  expect(field()).toBeVisible();

  wait(1);
  expect(dialog()).toHaveAccessibleName('Locked after 10 minutes');
  expect(dialog()).toHaveTextContent('At 11:12 it will be wiped.');
  expect(field()).not.toBeVisible();
  expect(field().closest('[inert]')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(dialog()).toBeNull();
  expect(field()).toBeVisible();
  expect(visit().answers).toEqual({ sex: 'female' });
});

test.each([
  ['a key', () => fireEvent.keyDown(field(), { key: 'a' })],
  ['a touch', () => fireEvent.pointerDown(field())],
  ['a wheel', () => fireEvent.wheel(field())],
  ['Stay', () => fireEvent.click(screen.getByRole('button', { name: 'Stay' }))],
])('%s takes the warning away and begins the ten minutes anew', async (_, stays) => {
  await openLocked();
  wait(9.5);
  stays();
  expect(screen.queryByText('Stay')).toBeNull();
  wait(8.9);
  expect(screen.queryByText('Stay')).toBeNull();
  expect(dialog()).toBeNull();
  wait(1.2);
  expect(dialog()).not.toBeNull();
});

test('a mouse that only moves is nobody', async () => {
  await openLocked();
  wait(9.5);
  fireEvent.pointerMove(field());
  fireEvent.mouseMove(field());
  wait(0.6);
  expect(dialog()).not.toBeNull();
});

test('an input opens no locked page and reaches nothing in it', async () => {
  await openLocked();
  wait(11);
  const heard = vi.fn();
  window.addEventListener('keydown', heard);
  window.addEventListener('beforeprint', heard);
  fireEvent.keyDown(document.body, { key: 'y' });
  wake('beforeprint');
  window.removeEventListener('keydown', heard);
  window.removeEventListener('beforeprint', heard);
  expect(heard).not.toHaveBeenCalled();
  expect(dialog()).not.toBeNull();
});

test('after thirty minutes the visit, the one before and the storage are gone', async () => {
  const { session, outside, visit } = await openLocked();
  const first = session.state.getState().store;
  newVisit(session);
  change(session.state.getState().store, (before) => answer(before, 'sex', 'male'));
  fireEvent.change(field(), { target: { value: 'a draft' } });
  wait(29.1);
  expect(screen.getByText('Less than a minute is left.')).toBeVisible();
  expect(outside.visit.text).toContain('male');
  wait(1);
  expect(dialog()).toHaveAccessibleName('The visit was wiped');
  expect(visit()).toEqual(emptyVisit);
  expect(first.getState().visit).toEqual(emptyVisit);
  expect(session.state.getState().previous).toBeUndefined();
  expect(outside.visit.text).toBeUndefined();
  expect(session.state.getState().store.temporal.getState().pastStates).toEqual([]);

  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(field()).toHaveValue('');
  expect(session.state.getState().says).toBe(
    'Nobody used this page for 30 minutes: the visit was wiped.',
  );
});

test('R-F16: locked it says what a closed tab keeps, wiped what the disk may hold', async () => {
  await openLocked();
  wait(10.1);
  expect(dialog()).toHaveTextContent('Closing the tab does not wipe it.');
  wait(20);
  expect(dialog()).toHaveAccessibleName('The visit was wiped');
  expect(dialog()).toHaveTextContent(
    'The browser’s own files may hold deleted text until the browser tidies them.',
  );
});

test.each(['focus', 'pageshow', 'keydown'])(
  'a laptop that slept for 31 minutes wakes by %s to a wiped page',
  async (event) => {
    const { visit, outside } = await openLocked();
    sleep(31);
    expect(field()).toBeVisible();
    wake(event);
    expect(field()).not.toBeVisible();
    expect(visit()).toEqual(emptyVisit);
    expect(outside.visit.text).toBeUndefined();
  },
);

test('a key that wakes a page after eleven minutes answers nothing', async () => {
  await openLocked();
  const heard = vi.fn();
  window.addEventListener('keydown', heard);
  sleep(11);
  const event = new KeyboardEvent('keydown', { key: 'y', bubbles: true, cancelable: true });
  fireEvent(field(), event);
  window.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(true);
  expect(dialog()).not.toBeNull();
});

test('a clock that is set back locks', async () => {
  await openLocked();
  sleep(-24 * 60);
  wake();
  expect(dialog()).toHaveAccessibleName('Locked after 10 minutes');
});

test('a page that holds no visit is left as it is', async () => {
  await openLocked(false);
  wait(60);
  expect(dialog()).toBeNull();
  expect(screen.queryByText('Stay')).toBeNull();
  expect(field()).toBeVisible();
});

test('the focus comes back to where it was', async () => {
  await openLocked();
  field().focus();
  wait(11);
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(field()).toHaveFocus();
});

/** The page as it is loaded anew, with what the tab keeps. */
async function reload(outside: Outside) {
  cleanup();
  const session = await openSession(outside);
  render(
    <IdleLock session={session} flush={(draw) => act(draw)}>
      {(wipes) => <input key={wipes} aria-label="Somewhere" defaultValue="" />}
    </IdleLock>,
  );
  return session.state.getState();
}

test('D84 and R-F15: a page that is loaded anew every nine minutes and a half is locked, then wiped', async () => {
  const { outside } = await openLocked();
  const stages: (string | null | undefined)[] = [];
  for (let at = 1; at <= 4; at += 1) {
    sleep(9.5);
    const { says } = await reload(outside);
    stages.push(says ?? dialog()?.querySelector('h2')?.textContent);
  }
  expect(stages).toEqual([
    undefined,
    'Locked after 10 minutes',
    'Locked after 10 minutes',
    'The visit that this tab kept was left for more than 30 minutes, so it was wiped.',
  ]);
});

test('D84 whoever was there without recording anything is not locked out by a reload', async () => {
  const { outside } = await openLocked();
  for (let minutes = 0; minutes < 40; minutes += 8) {
    sleep(8);
    fireEvent.keyDown(field(), { key: 'Shift' });
  }
  await reload(outside);
  expect(dialog()).toBeNull();
  expect(screen.queryByText('Stay')).toBeNull();
});
