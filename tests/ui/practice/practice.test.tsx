import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LIBRARY } from '../../../src/practice/library.ts';
import { expertVisit } from '../../../src/practice/played.ts';
import { shownOn } from '../../../src/practice/shown.ts';
import { emptyVisit } from '../../../src/rules/record/visit.ts';
import { questionLabel } from '../../../src/rules/words/answers.ts';
import { commit, play } from '../../../src/visit/practice-session.ts';
import { change } from '../../../src/visit/store.ts';
import { caseOf, openPracticeArea } from './open-practice.tsx';

const classic = caseOf('flights-and-ferritin');

/** A question by its place; a search by role through the whole page would take seconds. */
function questionAt(id: string) {
  const place = document.getElementById(`q-${id}`);
  if (place === null) throw new Error(`no question ${id}`);
  return place;
}

test('says on every view that it is practice', () => {
  const { practice } = openPracticeArea();
  expect(screen.getByText(/A fictional patient: nothing here belongs in a chart/)).toBeVisible();
  act(() => play(practice, classic));
  expect(screen.getByText(/A fictional patient: nothing here belongs in a chart/)).toBeVisible();
});

test('the overview gives no title away before a case was played', () => {
  const { container } = openPracticeArea();
  for (const { title } of LIBRARY) expect(container.textContent).not.toContain(title);
  expect(screen.getByText('A good one to begin with.')).toBeVisible();
});

test('examining and ordering have words of their own, what is left out is normal, and a hint counts', async () => {
  const { practice, user } = openPracticeArea();
  act(() => play(practice, classic));
  const press = (id: string, name: string) =>
    user.click(within(questionAt(id)).getByRole('button', { name }));
  await press('exam.romberg', 'Examine: Romberg');
  await user.click(screen.getByText('More (23)'));
  await press('lab.haemoglobin', 'Order: Haemoglobin');
  expect(screen.getAllByText('Negative.').length).toBeGreaterThan(0);
  expect(screen.getAllByText('Haemoglobin 12.4 g/dL.').length).toBeGreaterThan(0);
  expect(screen.getByText('0 asked, 1 examined, 1 ordered')).toBeVisible();

  await user.click(screen.getByText('Hint'));
  expect(screen.getByText(`Ask: ${questionLabel('urge-to-move')}`)).toBeVisible();
  expect(screen.getByText('0 asked, 1 examined, 1 ordered, 1 hint')).toBeVisible();
});

function getPath(page: HTMLElement): HTMLElement {
  const found = page.querySelector('.paths');
  if (!(found instanceof HTMLElement)) throw new Error('no path');
  return found;
}

test('the commitment says what is missing, then locks and opens the debrief', async () => {
  const { practice, user, container } = openPracticeArea();
  act(() => play(practice, classic));
  await user.click(screen.getByText('Commit to an answer'));
  await user.click(screen.getByRole('button', { name: 'Lock the answer' }));
  expect(screen.getByText(/^Still to choose: the conclusion, the main rival/)).toBeVisible();

  await user.click(
    screen.getByRole('radio', { name: 'RLS criteria met, and nothing else in the legs' }),
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'The main rival' }), 'venous');
  await user.click(screen.getByRole('radio', { name: 'Likely' }));
  await user.click(screen.getByRole('radio', { name: 'No red flag: routine' }));
  await user.click(screen.getByRole('checkbox', { name: /^Ferritin and transferrin/ }));
  await user.click(screen.getByRole('button', { name: 'Lock the answer' }));

  expect(screen.getByRole('heading', { level: 1, name: classic.title })).toHaveFocus();
  for (const name of ['What would have happened', 'Score'])
    expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
  for (const part of ['For and against', 'Asked and not asked', 'Where your checklist differs'])
    expect(screen.getByText(part)).toBeVisible();
  // What stood behind More and was not called for is not held against anybody.
  const shown = classic.expert.asks.filter(shownOn(emptyVisit));
  const path = within(getPath(container));
  expect(path.getAllByText('not asked')).toHaveLength(shown.length);
  expect(path.getAllByText('stood behind More')).toHaveLength(
    classic.expert.asks.length - shown.length,
  );
  expect(screen.getByText(/^PRACTICE CASE/)).toBeInTheDocument();
  expect(practice.state.getState().playing?.store.getState().visit.answers).toEqual({});
});

test('at most three next steps can be chosen, and a fourth says so', async () => {
  const { practice, user } = openPracticeArea();
  act(() => play(practice, classic));
  await user.click(screen.getByText('Commit to an answer'));
  const [one, two, three, four] = screen.getAllByRole('checkbox');
  for (const box of [one, two, three, four]) if (box !== undefined) await user.click(box);
  expect(four).not.toBeChecked();
  expect(screen.getByText(/^At most 3 next steps/)).toBeVisible();
});

test('the debrief leads to the next case, and the overview then shows title and score', async () => {
  const { practice, user } = openPracticeArea();
  act(() => {
    play(practice, classic);
    const { playing } = practice.state.getState();
    if (playing !== undefined) change(playing.store, () => expertVisit(classic));
    commit(practice, {
      conclusion: 'rls',
      rival: 'venous',
      confidence: 'sure',
      howSoon: 'routine',
      steps: ['iron'],
    });
  });
  await user.click(screen.getByRole('button', { name: 'All cases' }));
  expect(screen.getByText(classic.title)).toBeVisible();
  const { total } = practice.state.getState().finished[0] ?? {};
  expect(screen.getByText(`${total} of 100`)).toBeVisible();
  await user.click(screen.getByText('Each by its name'));
  expect(screen.getAllByText(/comes back/).length).toBeGreaterThan(1);
});

test('a teacher’s file is checked and played; a bad one is refused and changes nothing', async () => {
  const { practice, user } = openPracticeArea();
  const choose = (text: string) =>
    user.upload(
      screen.getByLabelText('Case file'),
      new File([text], 'case.json', { type: 'application/json' }),
    );

  await choose('{"format":"rls-practice-case","formatVersion":1}');
  expect(await screen.findByText(/Nothing was changed/)).toBeVisible();
  expect(practice.state.getState().playing).toBeUndefined();

  await choose(
    JSON.stringify({
      ...classic,
      title: 'My own case',
      expert: { ...classic.expert, steps: ['spine-imaging'] },
    }),
  );
  expect(await screen.findByText(/does not hold what it promises/)).toBeVisible();
  expect(screen.getByText(/the rules do not ask for/)).toBeVisible();

  await choose(JSON.stringify({ ...classic, title: 'My own case' }));
  expect(await screen.findByText(/^Checked:/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Play it' }));
  expect(practice.state.getState().playing).toMatchObject({
    own: true,
    case: { title: 'My own case' },
  });
});

test('erasing asks once, and then nothing is left', async () => {
  const { practice, user, outside } = openPracticeArea();
  act(() => {
    play(practice, classic);
    commit(practice, {
      conclusion: 'rls',
      rival: 'venous',
      confidence: 'sure',
      howSoon: 'routine',
      steps: ['iron'],
    });
  });
  await user.click(screen.getByRole('button', { name: 'All cases' }));
  await user.click(screen.getByRole('button', { name: 'Erase' }));
  await user.click(screen.getByRole('button', { name: 'Erase it' }));
  expect(outside.finished.text).toBeUndefined();
  expect(screen.getByText('All practice was erased.')).toBeVisible();
});
