import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CONDITIONS } from '../../../src/rules/tables/conditions/conditions.ts';
import { described } from '../../../src/rules/tables/conditions/described.ts';
import { sitDown } from './at-desk.tsx';

describe('mimics', () => {
  test('show one line, and the rest when present or unsure', async () => {
    const { user, option, question } = sitDown(['mimics']);
    const cramps = described('leg-cramps');
    expect(question('condition.leg-cramps')).toHaveTextContent(cramps.tellsApart);
    expect(question('condition.leg-cramps')).not.toHaveTextContent(cramps.ask);
    await user.click(option('condition.leg-cramps', cramps.name, 'Unsure'));
    expect(question('condition.leg-cramps')).toHaveTextContent(cramps.ask);
    expect(screen.getByRole('radiogroup', { name: /^Does it explain all.*cramps$/ })).toBeVisible();
    await user.click(option('condition.leg-cramps', cramps.name, 'Present'));
    expect(screen.getByRole('radiogroup', { name: /^Does it explain all.*cramps$/ })).toBeVisible();
    await user.click(option('condition.leg-cramps', cramps.name, 'Absent'));
    expect(screen.queryByRole('radiogroup', { name: /^Does it explain all/ })).toBeNull();
  });

  test('"Rest asked, none present" fills only the blank ones and marks them', async () => {
    const { user, visit, question } = sitDown(['mimics'], {
      conditions: { venous: { state: 'unsure' } },
    });
    await user.click(screen.getByRole('button', { name: 'Rest asked, none present' }));
    expect(visit().conditions.venous).toEqual({ state: 'unsure' });
    expect(visit().conditions['leg-cramps']).toEqual({ state: 'absent', 'as-group': true });
    expect(visit().conditions.tics).toBeUndefined();
    expect(question('condition.leg-cramps')).toHaveTextContent('asked as a group');
  });

  test('that something recorded makes likely are links at the head; rows keep their place', () => {
    const { container, question } = sitDown(['mimics'], {
      many: { 'eased-by': ['forceful-stretch'] },
    });
    const link = screen.getByRole('link', { name: CONDITIONS['leg-cramps'].name });
    expect(link).toHaveAttribute('href', '#q-condition.leg-cramps');
    const rows = [...container.querySelectorAll('#mimics [data-question]')];
    expect(rows[0]).toBe(question('condition.leg-cramps'));
  });

  test('say at both places what made them likely: a medicine by its name, an answer in words', async () => {
    const { question } = sitDown(['mimics'], {
      answers: { 'whole-body': 'yes' },
      many: { 'eased-by': ['forceful-stretch'] },
      medicines: [{ name: 'metoclopramide', use: 'taking' }],
    });
    const akathisia = 'because of metoclopramide; restlessness of the whole body';
    expect(await screen.findAllByText(akathisia)).not.toHaveLength(0);
    expect(question('condition.akathisia')).toHaveTextContent(akathisia);
    expect(question('condition.leg-cramps')).toHaveTextContent(
      'because of eased by a forceful stretch',
    );
    expect(question('condition.venous')).not.toHaveTextContent('because of');
  });

  test('another cause is always there, with its words', async () => {
    const { user, option, question, visit } = sitDown(['mimics']);
    await user.click(option('another-cause-state', 'Another cause', 'Present'));
    await user.type(within(question('another-cause')).getByRole('textbox'), 'tight boots{Enter}');
    expect(visit()['another-cause']).toEqual({ state: 'present' });
    expect(visit().words['another-cause']).toBe('tight boots');
  });

  test('the others are found by a word', async () => {
    const { user, question } = sitDown(['mimics']);
    await user.click(screen.getByText(/^More conditions/));
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'tics');
    expect(question('condition.tics')).toBeVisible();
    expect(question('condition.erythromelalgia')).not.toBeVisible();
  });

  test('a condition named as the cause of a finding says so', () => {
    const { question } = sitDown(['mimics'], {
      exam: {
        reflexes: {
          state: 'abnormal',
          attributed: { to: 'condition', condition: 'radiculopathy' },
        },
      },
    });
    expect(question('condition.radiculopathy')).toHaveTextContent(
      'named as the cause of a finding: counts as present',
    );
  });
});

describe('medicines', () => {
  test('a name that is not in the list is kept and said to be unchecked', async () => {
    const { user, visit, question } = sitDown(['causes']);
    await user.type(screen.getByLabelText('Add a medicine'), 'Zzyzx, Qwerty{Enter}');
    expect(visit().medicines.map(({ name }) => name)).toEqual(['Zzyzx', 'Qwerty']);
    expect(question('medicines')).toHaveTextContent('not in the list, so not checked');
    await user.click(screen.getByLabelText('Remove Zzyzx'));
    expect(visit().medicines).toEqual([{ name: 'Qwerty' }]);
  });

  test('none is an answer, until one is added', async () => {
    const { user, visit } = sitDown(['causes']);
    await user.click(screen.getByLabelText('Takes no medicines'));
    expect(visit().answers['takes-medicines']).toBe('none');
    await user.type(screen.getByLabelText('Add a medicine'), 'Zzyzx{Enter}');
    expect(visit().answers['takes-medicines']).toBeUndefined();
  });

  test('a dopaminergic one asks about the time of day, and what has changed', async () => {
    const { user, hasQuestion, visit, question } = sitDown(['causes']);
    expect(hasQuestion('changes-on-treatment')).toBe(false);
    await user.type(screen.getByLabelText('Add a medicine'), 'pramipexole{Enter}');
    expect(hasQuestion('changes-on-treatment')).toBe(true);
    const clock = screen.getByLabelText('Earliest clock time now');
    await user.type(clock, '14:30');
    await user.tab();
    expect(visit().words['clock-now']).toBe('14:30');
    await user.click(within(question('medicines')).getByRole('button', { name: /^Remove/ }));
    expect(question('clock-now')).toHaveTextContent('no dopaminergic medicine');
  });

  test('levodopa asks whether the symptoms follow it, and then for the urge', async () => {
    const { user, hasQuestion, visit, question } = sitDown(['causes']);
    expect(hasQuestion('follows-levodopa')).toBe(false);
    await user.type(screen.getByLabelText('Add a medicine'), 'levodopa{Enter}');
    expect(hasQuestion('changes-on-treatment')).toBe(true);
    expect(hasQuestion('urge-while-levodopa-works')).toBe(false);
    await user.click(within(question('follows-levodopa')).getByLabelText('Yes'));
    await user.click(within(question('urge-while-levodopa-works')).getByLabelText('No'));
    expect(visit().answers).toMatchObject({
      'follows-levodopa': 'yes',
      'urge-while-levodopa-works': 'no',
    });
  });

  const BEGAN = /^Did the symptoms begin/;
  test.each([
    ['one that may bring it on', { name: 'sertraline' }, true],
    ['one that is not in the list', { name: 'Zzyzx' }, true],
    ['one that is missed, stopped of late', { name: 'morphine', use: 'stopped-recently' }, true],
    ['the same, taken', { name: 'morphine' }, false],
    ['one that is harmless', { name: 'cetirizine' }, false],
  ] as const)('of %s it is asked when the symptoms began: %s', (_name, medicine, asked) => {
    const { question } = sitDown(['causes'], { medicines: [medicine] });
    expect(within(question('medicines')).queryByRole('radiogroup', { name: BEGAN }) !== null).toBe(
      asked,
    );
  });

  test('starting, raising and stopping are answers; the one for both is shown while it stands', async () => {
    const { user, visit, question } = sitDown(['causes'], {
      medicines: [{ name: 'sertraline', began: 'yes' }],
    });
    const group = () => within(question('medicines')).getByRole('radiogroup', { name: BEGAN });
    expect(within(group()).getByLabelText('Of starting or raising')).toBeChecked();
    await user.click(within(group()).getByLabelText('Of stopping'));
    expect(visit().medicines).toEqual([{ name: 'sertraline', began: 'stopping' }]);
    expect(within(group()).queryByLabelText('Of starting or raising')).toBeNull();
  });

  test('a word for several asks which; a practice case keeps that back', async () => {
    const start = { medicines: [{ name: 'antidepressant' }] };
    expect(sitDown(['causes'], start, true).question('medicines')).not.toHaveTextContent(/Which/);
    cleanup();
    expect(sitDown(['causes'], start).question('medicines')).toHaveTextContent(/Which/);
  });
});
