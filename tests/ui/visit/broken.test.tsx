import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/app/error-boundary.tsx';
import { thePractice } from '../../../src/areas/practice/the-practice.ts';
import { LIBRARY } from '../../../src/practice/library.ts';
import { play } from '../../../src/visit/practice-session.ts';
import { openExample, openSession } from '../../../src/visit/session.ts';
import { fakeOutside } from '../../visit/outside.ts';

function Breaks(): never {
  throw new Error('broken on purpose');
}

test('a page that breaks keeps the answers, hands over their text, and can start again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const outside = fakeOutside();
  const session = await openSession(outside);
  await openExample(session);
  render(
    <ErrorBoundary session={session} area="visit">
      <Breaks />
    </ErrorBoundary>,
  );
  const user = userEvent.setup();
  expect(await screen.findByText(/The answers are kept in this tab/)).toBeVisible();
  expect(outside.visit.text).toContain('"example": true');

  await user.click(screen.getByRole('button', { name: 'Copy the visit’s text' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/^EXAMPLE/);

  await user.click(screen.getByRole('button', { name: 'Start again' }));
  await user.click(screen.getByRole('button', { name: /^Wipe these answers/ }));
  expect(outside.visit.text).toBeUndefined();
});

test('a page that breaks before anything is recorded says just that', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const session = await openSession(fakeOutside());
  render(
    <ErrorBoundary session={session} area="evidence">
      <Breaks />
    </ErrorBoundary>,
  );
  expect(screen.getByText(/No answer of a visit was recorded/)).toBeVisible();
  expect(screen.queryByText(/keeps nothing/)).toBeNull();
});

test('where the browser keeps nothing, it says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const outside = fakeOutside();
  outside.visit.refuses = true;
  const session = await openSession(outside);
  await openExample(session);
  render(
    <ErrorBoundary session={session} area="visit">
      <Breaks />
    </ErrorBoundary>,
  );
  expect(screen.getByText(/This browser keeps nothing, so copy or save/)).toBeVisible();
});

test('a case that broke can be left for the overview, and touches no visit', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const outside = fakeOutside();
  const session = await openSession(outside);
  await openExample(session);
  const { text } = outside.visit;
  const [first] = LIBRARY;
  if (first === undefined) throw new Error('No case');
  play(thePractice(), first);
  let breaks = true;
  const Case = () => (breaks ? <Breaks /> : <p>Mended</p>);
  render(
    <ErrorBoundary session={session} area="practice">
      <Case />
    </ErrorBoundary>,
  );
  breaks = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Leave the case' }));
  expect(await screen.findByText('Mended')).toBeVisible();
  const { playing, begun } = thePractice().state.getState();
  expect(playing).toBeUndefined();
  expect(begun.map((each) => each.case.id)).toContain(first.id);
  expect(outside.visit.text).toBe(text);
});
