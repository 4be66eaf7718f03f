/** The overview and the case of the day. */
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day } from '../../../src/browser/clock.ts';
import { caseOfDay } from '../../../src/practice/daily.ts';
import { DISCRIMINATORS } from '../../../src/practice/discriminators.ts';
import { LIBRARY } from '../../../src/practice/library.ts';
import { questionLabel } from '../../../src/rules/words/answers.ts';
import { commit, leave, play } from '../../../src/visit/practice-session.ts';
import { caseOf, openPracticeArea } from './open-practice.tsx';

const classic = caseOf('flights-and-ferritin');

test('cases are looked for by topic once they were played, and no other is given away', async () => {
  const { practice, user, container } = openPracticeArea();
  expect(screen.queryByLabelText('Played cases that turn on')).toBeNull();
  act(() => {
    play(practice, classic);
    commit(practice, {
      conclusion: 'rls',
      rival: 'venous',
      confidence: 'likely',
      howSoon: 'routine',
      steps: ['iron'],
    });
    leave(practice);
  });
  const topics = screen.getByLabelText('Played cases that turn on');
  expect(within(topics).getAllByRole('option')).toHaveLength(1 + classic.turnsOn.length);
  await user.selectOptions(topics, DISCRIMINATORS.urge);
  expect(container.querySelectorAll('.case-line')).toHaveLength(1);
  expect(screen.getByText(classic.title)).toBeVisible();
});

test('the case of the day: six questions, a commitment, one lesson, and nothing is kept', async () => {
  const { practice, user, outside } = openPracticeArea();
  const daily = caseOfDay(LIBRARY, day(new Date()));
  if (daily === undefined) throw new Error('no case');
  await user.click(screen.getByRole('button', { name: /the case of the day$/ }));
  expect(screen.getByRole('heading', { level: 1, name: daily.case.opening.who })).toHaveFocus();
  expect(screen.queryByText(daily.case.takeHome)).toBeNull();
  for (const id of [
    'urge-to-move',
    'rest-onset',
    'relief-by-movement',
    'evening-pattern',
    'exam.gait',
    'lab.ferritin',
  ] as const) {
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Question' }),
      within(screen.getByRole('combobox', { name: 'Question' })).getByRole('option', {
        name: new RegExp(`: ${questionLabel(id)}$`),
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Ask it' }));
  }
  expect(screen.queryByRole('combobox', { name: 'Question' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Cannot say yet' }));
  await user.click(screen.getByRole('button', { name: 'Lock the answer' }));
  expect(screen.getByRole('heading', { level: 2, name: DISCRIMINATORS[daily.on] })).toHaveFocus();
  expect(screen.getByText(daily.case.takeHome)).toBeVisible();
  expect(screen.getByText(/Six questions close nothing/)).toBeVisible();
  expect(practice.state.getState().finished).toEqual([]);
  expect(outside.finished.text).toBeUndefined();
  expect(outside.begun.text).toBeUndefined();
});

test('a visit that is opened as a case is recognised, and led to the visit', async () => {
  const { user } = openPracticeArea();
  await user.upload(
    screen.getByLabelText('Case file'),
    new File(['{"format":"rls-checklist","version":4}'], 'visit.json', {
      type: 'application/json',
    }),
  );
  expect(await screen.findByText(/The file is a visit, not a practice case/)).toBeVisible();
  expect(screen.getByRole('link', { name: /Open it in the visit/ })).toHaveAttribute(
    'href',
    '#visit',
  );
});
