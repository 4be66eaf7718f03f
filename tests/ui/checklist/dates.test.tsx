/** Dates of symptoms and medicines: typed as one likes, read, derived from, drawn, and nothing recorded by itself. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { sitDown } from './at-desk.tsx';

const sertraline = { name: 'sertraline', use: 'taking' } as const;
const onset = (typed: string): Partial<Visit> => ({ words: { 'onset-date': typed } });

test('a date is kept as it is typed, and taken back with its text', async () => {
  const { user, visit } = sitDown(['causes'], { medicines: [sertraline] });
  const started = screen.getByRole('textbox', { name: 'Started sertraline' });
  await user.type(started, ' 3 March 2026 {Enter}');
  expect(visit().medicines).toEqual([{ ...sertraline, started: '3 March 2026' }]);
  await user.clear(started);
  await user.tab();
  expect(visit().medicines).toEqual([sertraline]);
});

test('a date that cannot be used says so at its field, and is no date of birth', async () => {
  const { user, question, visit } = sitDown(['patient']);
  const field = within(question('onset-date')).getByRole('textbox');
  await user.type(field, '03/04/2026{Enter}');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(expect.stringContaining('3 Apr 2026 or 4 Mar 2026?'));
  expect(question('onset-date')).not.toHaveTextContent(/identif|birth/u);
  expect(visit().words['onset-date']).toBe('03/04/2026');
  await user.clear(field);
  await user.type(field, 'March 2026{Enter}');
  expect(field).toBeValid();
});

const byDates = () => screen.queryByText(/^By the dates/u)?.textContent;

test('what the dates say stands beside the question, which stays unanswered', async () => {
  const { user, question, visit } = sitDown(['causes'], {
    ...onset('10 Oct 2026'),
    medicines: [sertraline],
  });
  expect(byDates()).toBeUndefined();
  await user.type(screen.getByRole('textbox', { name: 'Started sertraline' }), '1 Oct 2026{Enter}');
  expect(byDates()).toBe(
    'By the dates symptoms began 9 days after it was started: within 4 weeks of starting.',
  );
  expect(
    within(question('medicines')).queryByRole('radio', { name: 'Of starting', checked: true }),
  ).toBeNull();
  expect(visit().medicines).toEqual([{ ...sertraline, started: '1 Oct 2026' }]);
});

test.each([
  [
    '9 Sept 2026',
    'By the dates symptoms began before it was started: not within 4 weeks of a change of it.',
  ],
  ['Oct 2026', 'By the dates symptoms began 0 to 30 days after it was started.'],
  ['spring', undefined],
])('an onset of %s', (typed, words) => {
  sitDown(['causes'], { ...onset(typed), medicines: [{ ...sertraline, started: '1 Oct 2026' }] });
  expect(byDates()).toBe(words);
});

test('an answer that the dates contradict is asked about once, and stays', () => {
  const { question, visit } = sitDown(['patient', 'causes'], {
    ...onset('10 Oct 2026'),
    medicines: [{ ...sertraline, started: '1 Oct 2026', began: 'no' }],
  });
  expect(screen.getAllByText('Check both:')).toHaveLength(1);
  expect(question('medicines')).toHaveTextContent(
    'Check both: “Date when the symptoms began” 10 Oct 2026; “Medicines” sertraline. By the dates it is otherwise',
  );
  expect(visit().medicines[0]?.began).toBe('no');
});

test('all that is dated stands in words under its picture', () => {
  sitDown(['causes'], {
    ...onset('10 Oct 2026'),
    medicines: [{ ...sertraline, started: '1 Oct 2026' }],
  });
  const lines = within(screen.getByRole('list', { name: 'Time line' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Symptoms began 10 Oct 2026.',
    'sertraline: started 1 Oct 2026. Symptoms began 9 days after it was started.',
  ]);
});

test('without a date nothing is drawn, and in a practice case nothing is told', () => {
  const { unmount } = sitDown(['causes'], { medicines: [sertraline] });
  expect(screen.queryByRole('list', { name: 'Time line' })).toBeNull();
  unmount();
  sitDown(
    ['causes'],
    { ...onset('10 Oct 2026'), medicines: [{ ...sertraline, started: '1 Oct 2026' }] },
    true,
  );
  expect(screen.queryByRole('list', { name: 'Time line' })).toBeNull();
  expect(byDates()).toBeUndefined();
});
