import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SHORT_MIMICS } from '../../../src/rules/record/short-words.ts';
import { described } from '../../../src/rules/tables/conditions/described.ts';
import { sitDown } from './at-desk.tsx';

describe('mimics', () => {
  test('show one line; what tells them apart opens beside the name, the rest with an answer', async () => {
    const { user, option, question } = sitDown(['mimics']);
    const cramps = described('leg-cramps');
    const place = question('condition.leg-cramps');
    expect(place).toHaveTextContent(SHORT_MIMICS['leg-cramps']);
    expect(place).not.toHaveTextContent(cramps.tellsApart);
    await user.click(within(place).getByRole('button', { name: cramps.name }));
    for (const words of [cramps.tellsApart, cramps.ask, cramps.lookFor])
      expect(place).toHaveTextContent(words);
    for (const answer of ['Unsure', 'Present'])
      await user.click(option('condition.leg-cramps', cramps.name, answer));
    expect(screen.getByRole('radiogroup', { name: /^Does it explain all.*cramps/ })).toBeVisible();
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
    expect(question('condition.leg-cramps')).toHaveTextContent('Asked together, not singly');
  });

  test('that something recorded makes likely keep their place and say why', async () => {
    const { container, question } = sitDown(['mimics'], {
      answers: { 'whole-body': 'yes' },
      many: { 'eased-by': ['forceful-stretch'] },
      medicines: [{ name: 'metoclopramide', use: 'taking' }],
    });
    const akathisia = 'Why now: metoclopramide; restlessness of the whole body';
    expect(await screen.findByText(akathisia)).toBeVisible();
    expect(question('condition.akathisia')).toHaveTextContent(akathisia);
    expect(question('condition.leg-cramps')).toHaveTextContent(
      'Why now: eased by a forceful stretch',
    );
    expect(question('condition.venous')).not.toHaveTextContent('Why now');
    const rows = [...container.querySelectorAll('#mimics [data-question]')];
    expect(rows[0]).toBe(question('condition.leg-cramps'));
  });

  test('another cause is always there, with its words', async () => {
    const { user, option, question, visit } = sitDown(['mimics']);
    await user.click(option('another-cause-state', 'Another cause', 'Present'));
    await user.type(within(question('another-cause')).getByRole('textbox'), 'tight boots{Enter}');
    expect(visit()['another-cause']).toEqual({ state: 'present' });
    expect(visit().words['another-cause']).toBe('tight boots');
  });

  test('the others are found by a word', async () => {
    const { user, question, hasQuestion } = sitDown(['mimics']);
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'tics');
    expect(question('condition.tics')).toBeVisible();
    expect(hasQuestion('condition.erythromelalgia')).toBe(false);
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
      'Named as the cause of a finding: counts as present',
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
