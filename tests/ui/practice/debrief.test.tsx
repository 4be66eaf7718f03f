/** The debrief on screen: little stands open, and it can be opened again, compared and left for its twin. */
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LIBRARY } from '../../../src/practice/library.ts';
import type { Attempt } from '../../../src/practice/marking.ts';
import { twinOf } from '../../../src/practice/twin.ts';
import { ask, commit, lookAt, play, type Practice } from '../../../src/visit/practice-session.ts';
import { change } from '../../../src/visit/store.ts';
import { TRAINEES } from '../../practice/trainees.ts';
import { caseOf, openPracticeArea } from './open-practice.tsx';

const MOST_WORDS = 600;

const offer = () => screen.getByRole('region', { name: 'The twin of this case' });

/** Plays a case as that trainee would. */
function playAs(practice: Practice, { case: of, asked, visit, commitment }: Attempt): void {
  act(() => {
    play(practice, of);
    for (const { question } of asked) ask(practice, question);
    const { playing } = practice.state.getState();
    if (playing !== undefined) change(playing.store, () => visit);
    commit(practice, commitment);
  });
}

/** What can be read without opening anything. */
function openWords(page: Element): number {
  const copy = page.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error('no page');
  for (const closed of copy.querySelectorAll('details:not([open]) > :not(summary), [hidden]'))
    closed.remove();
  return copy.textContent.split(/\s+/).length;
}

test('at most 600 words of a debrief stand open, the first of them what would have happened', () => {
  for (const of of LIBRARY.slice(0, 6)) {
    const { practice, container, unmount } = openPracticeArea([of]);
    playAs(practice, TRAINEES.hasty(of));
    const page = container.querySelector('.debrief');
    if (page === null) throw new Error('no debrief');
    expect(openWords(page), of.id).toBeLessThanOrEqual(MOST_WORDS);
    expect(page.querySelector('h2')?.textContent).toBe('What would have happened');
    unmount();
  }
});

test('S2-21: a conclusion that was closed early is told so first, and in red', () => {
  const { practice, container } = openPracticeArea();
  playAs(practice, TRAINEES.hasty(caseOf('flights-and-ferritin')));
  const lines = container.querySelectorAll('.happened[data-bad] li');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toHaveTextContent(/^You closed early: .* conditions that look like RLS/);
  expect(screen.getByText(/the conclusion earns nothing/)).toBeVisible();
});

test('P22: a second try stands beside the first, and the first can be opened again', async () => {
  const of = caseOf('flights-and-ferritin');
  const { practice, user } = openPracticeArea();
  playAs(practice, TRAINEES.hasty(of));
  expect(screen.queryByText('Beside the attempt before')).toBeNull();
  const [first] = practice.state.getState().finished;
  if (first === undefined) throw new Error('no attempt');
  playAs(practice, TRAINEES.careful(of));
  // Both of one moment: the clock of this test stands still.
  expect(screen.queryByText('Beside the attempt before')).toBeNull();
  const earlier = { ...first, finishedAt: '2026-11-01T10:00:00.000Z' };
  act(() => {
    const { finished } = practice.state.getState();
    practice.state.setState({ finished: [earlier, ...finished.slice(1)] });
  });
  await user.click(screen.getByText('Beside the attempt before'));
  const points = within(screen.getByRole('row', { name: /^Points/ })).getAllByRole('cell');
  expect(points[0]).toHaveTextContent(`${first.total} of 100`);
  await user.click(screen.getByRole('button', { name: 'Open the attempt before' }));
  expect(practice.state.getState().playing?.committed?.attempt).toEqual(earlier);
  expect(practice.state.getState().finished).toHaveLength(2);
});

test('an attempt that was marked otherwise then says so', () => {
  const of = caseOf('flights-and-ferritin');
  const { practice } = openPracticeArea();
  playAs(practice, TRAINEES.careful(of));
  const [attempt] = practice.state.getState().finished;
  if (attempt === undefined) throw new Error('no attempt');
  act(() => lookAt(practice, of, { ...attempt, total: 3, edition: '2026.11.0' }));
  expect(screen.getByText(/3 of 100 when it was played, by edition 2026\.11\.0/)).toBeVisible();
});

test('the twin is offered without what differs, which is told once both were played', async () => {
  const of = caseOf('flights-and-ferritin');
  const twin = twinOf(of, LIBRARY);
  if (twin === undefined) throw new Error('no twin');
  const { practice, user } = openPracticeArea();
  playAs(practice, TRAINEES.careful(of));
  expect(offer()).toHaveTextContent(twin.case.opening.who);
  for (const { label } of twin.contrasts) expect(offer()).not.toHaveTextContent(`${label}. Here:`);
  await user.click(within(offer()).getByRole('button', { name: 'Play the twin' }));
  expect(practice.state.getState().playing).toMatchObject({
    case: { id: twin.case.id },
    committed: undefined,
  });
  playAs(practice, TRAINEES.careful(twin.case));
  act(() => {
    const [first] = practice.state.getState().finished;
    if (first !== undefined) lookAt(practice, of, first);
  });
  for (const { label } of twin.contrasts) expect(offer()).toHaveTextContent(`${label}. Here:`);
});
