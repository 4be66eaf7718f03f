/** Two answers that do not fit together are asked about once, in the row that was answered later. */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { sitDown } from './at-desk.tsx';

const ODD: Partial<Visit> = {
  answers: { 'urge-to-move': 'no', 'rest-onset': 'yes', 'relief-by-movement': 'yes' },
};
/** The short path of the criteria. */
const begin = (start: Partial<Visit> = {}, bare = false) =>
  sitDown(['criteria'], start, bare, false);
const right = () => screen.queryByRole('button', { name: 'Both are right' });

describe('no urge beside relief by movement', () => {
  test('is asked in the row that was answered later, with a way to both', async () => {
    const { user, option, question } = begin({
      answers: { 'rest-onset': 'yes', 'relief-by-movement': 'yes' },
    });
    expect(right()).toBeNull();
    await user.click(option('urge-to-move', 'Urge', 'No'));
    const row = within(question('urge-to-move'));
    expect(row.getByText(/is there really no need to move\?/)).toBeVisible();
    expect(row.getByRole('button', { name: 'Both are right' })).toBeVisible();
    await user.click(row.getByRole('link', { name: '“Relieved by movement” yes' }));
    expect(question('relief-by-movement')).toContainElement(document.activeElement as HTMLElement);
  });

  test('the other way round, in the other row', async () => {
    const { user, option, question } = begin({
      answers: { 'rest-onset': 'yes', 'urge-to-move': 'no' },
    });
    await user.click(option('relief-by-movement', 'Relief', 'Yes'));
    expect(question('relief-by-movement')).toHaveTextContent('Check both');
    expect(question('urge-to-move')).not.toHaveTextContent('Check both');
  });

  test('of a visit that is opened, in the second row', () => {
    const { question } = begin(ODD);
    expect(question('relief-by-movement')).toHaveTextContent('Check both');
    expect(screen.getAllByRole('button', { name: 'Both are right' })).toHaveLength(1);
  });

  test('once both are said to be right it is quiet, and nothing is recorded by it', async () => {
    const { user, option, visit, steps } = begin(ODD);
    const before = visit();
    act(() => right()?.click());
    expect(right()).toBeNull();
    expect(visit()).toBe(before);
    expect(steps()).toBe(0);
    await user.click(option('urge-to-move', 'Urge', 'Unsure'));
    await user.click(option('urge-to-move', 'Urge', 'No'));
    expect(right()).toBeNull();
  });

  test('goes with the answer, and changes none', async () => {
    const { user, option, visit } = begin(ODD);
    await user.click(option('urge-to-move', 'Urge', 'Yes'));
    expect(right()).toBeNull();
    expect(visit().answers['relief-by-movement']).toBe('yes');
  });

  test('in a practice case nothing is told before the conclusion is committed', () => {
    begin(ODD, true);
    expect(right()).toBeNull();
  });

  test('another visit is asked anew', () => {
    const { unmount } = begin(ODD);
    act(() => right()?.click());
    expect(right()).toBeNull();
    unmount();
    begin(ODD);
    expect(right()).not.toBeNull();
  });
});

test('a number that does not fit is asked about as soon as it is read', async () => {
  const { user, question } = sitDown(
    ['labs'],
    {
      conditions: { 'iron-deficiency': { state: 'absent' } },
      labs: { ferritin: { text: '80', unit: 'ng/mL', 'unit-by': 'chosen' } },
    },
    false,
    false,
  );
  const field = within(question('lab.ferritin')).getByRole('textbox', { name: /^Ferritin/ });
  await user.clear(field);
  await user.type(field, '8{Enter}');
  expect(question('lab.ferritin')).toHaveTextContent(
    'Check both: “Ferritin” 8 ng/mL; “Iron deficiency” absent.',
  );
});
