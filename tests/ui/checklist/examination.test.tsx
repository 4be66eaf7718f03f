import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EXAM_IDS } from '../../../src/rules/record/ids.ts';
import { ASKED_OF_SOME } from '../../summary/asked-of-some.ts';
import { sitDown } from './at-desk.tsx';

describe('the shortcut of the examination', () => {
  test('fills what is blank, never strength, gait, Romberg, saddle and sphincter', async () => {
    const { user, visit, steps } = sitDown(['exam'], {
      exam: { reflexes: { state: 'abnormal' } },
    });
    await user.click(screen.getByRole('button', { name: 'Rest normal' }));
    const { exam } = visit();
    expect(exam.reflexes).toEqual({ state: 'abnormal' });
    expect(exam.tone).toEqual({ state: 'normal', 'as-group': true });
    for (const id of ['strength', 'gait', 'romberg', 'saddle-sphincter'] as const) {
      expect(exam[id]).toBeUndefined();
    }
    expect(steps()).toBe(1);
    expect(screen.getByRole('button', { name: 'Rest normal' })).toBeDisabled();
  });

  test('does not exist where the assessment is not shown', () => {
    sitDown(['exam', 'mimics'], {}, true);
    expect(screen.queryByRole('button', { name: 'Rest normal' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Rest asked, none present' })).toBeNull();
  });
});

describe('balance that cannot be tested', () => {
  test('is said of gait and Romberg alone, and asks for sitting balance', async () => {
    const { user, option, question, hasQuestion, visit } = sitDown(['exam']);
    expect(hasQuestion('exam.sitting-balance')).toBe(false);
    await user.click(option('exam.gait', 'Gait', 'Not done'));
    await user.click(option('exam.strength', 'Strength', 'Not done'));
    const reasons = (id: 'exam.gait' | 'exam.strength') =>
      within(question(id)).getByRole('combobox', { name: /^Why not/ });
    const lasting = { name: 'Cannot be tested: wheelchair' };
    expect(within(reasons('exam.strength')).queryByRole('option', lasting)).toBeNull();
    await user.selectOptions(reasons('exam.gait'), lasting.name);
    expect(visit().exam.gait).toEqual({ state: 'not-examined', reason: 'wheelchair' });
    await user.click(option('exam.sitting-balance', 'Sitting balance', 'Abnormal'));
    expect(visit().exam['sitting-balance']).toEqual({ state: 'abnormal' });
    // What is recorded stays on screen, asked or not.
    await user.click(option('exam.gait', 'Gait', 'Normal'));
    expect(hasQuestion('exam.sitting-balance')).toBe(true);
  });
});

describe('an abnormal finding', () => {
  test('asks what, where, since when and why; its cause reads as present', async () => {
    const { user, option, question, visit } = sitDown(['exam', 'mimics']);
    await user.click(option('exam.light-touch', 'Light touch or pin', 'Abnormal'));
    const asked = within(question('exam.light-touch'));
    await user.click(asked.getByRole('checkbox', { name: 'Stocking, both feet' }));
    await user.click(
      within(asked.getByRole('radiogroup', { name: /^Since/ })).getByRole('radio', {
        name: 'Longer',
      }),
    );
    await user.selectOptions(
      asked.getByRole('combobox', { name: /^Attributed to/ }),
      'Polyneuropathy',
    );
    expect(visit().exam['light-touch']).toEqual({
      state: 'abnormal',
      signs: ['stocking'],
      onset: 'longer',
      attributed: { to: 'condition', condition: 'neuropathy' },
    });
    expect(visit().conditions.neuropathy).toBeUndefined();
    expect(question('condition.neuropathy')).toHaveTextContent('counts as present');
    const explains = asked.getByRole('radiogroup', { name: /^Does it explain all/ });
    await user.click(within(explains).getByRole('radio', { name: 'No, separate' }));
    expect(visit().conditions.neuropathy).toEqual({ 'explains-all': 'no' });
  });

  test('may be incidental, but not weakness', async () => {
    const { user, option, question } = sitDown(['exam']);
    await user.click(option('exam.strength', 'Strength', 'Abnormal'));
    await user.click(option('exam.tone', 'Tone', 'Abnormal'));
    const causes = (id: 'exam.tone' | 'exam.strength') =>
      within(within(question(id)).getByRole('combobox', { name: /^Attributed to/ }));
    expect(causes('exam.tone').queryByRole('option', { name: /^Incidental/ })).not.toBeNull();
    expect(causes('exam.strength').queryByRole('option', { name: /^Incidental/ })).toBeNull();
  });

  test('a cause in words carries its own question', async () => {
    const { user, option, question, visit } = sitDown(['exam']);
    await user.click(option('exam.gait', 'Gait', 'Abnormal'));
    const asked = within(question('exam.gait'));
    await user.selectOptions(
      asked.getByRole('combobox', { name: /^Attributed to/ }),
      'Another cause, in words',
    );
    expect(asked.queryByRole('radiogroup', { name: /^Does it explain all/ })).toBeNull();
    await user.type(asked.getByRole('textbox', { name: /^Another cause/ }), 'old polio{Enter}');
    await user.click(
      within(asked.getByRole('radiogroup', { name: /^Does it explain all/ })).getByRole('radio', {
        name: 'No, separate',
      }),
    );
    expect(visit().exam.gait?.attributed).toEqual({
      to: 'other',
      text: 'old polio',
      'explains-all': 'no',
    });
  });

  test('that turns out normal keeps what was recorded, unused', async () => {
    const { user, option, question } = sitDown(['exam'], {
      exam: { reflexes: { state: 'abnormal', signs: ['brisk'] } },
    });
    await user.click(option('exam.reflexes', 'Reflexes', 'Normal'));
    expect(
      within(question('exam.reflexes')).getByRole('checkbox', { name: 'Brisk' }),
    ).toBeChecked();
    expect(question('exam.reflexes')).toHaveTextContent('Kept, but not used now');
  });
});

const grade = (name: string) => screen.getByRole('textbox', { name });

test('a grade below 5 makes strength abnormal, and the focus stays in the table', async () => {
  const { user, visit, option, question } = sitDown(['exam']);
  await user.click(within(question('exam.strength')).getByRole('button', { name: 'Strength' }));
  await user.type(grade('Ankle dorsiflexion, right'), '4-');
  expect(visit().power).toEqual({ 'ankle-dorsiflexion': { right: '4-' } });
  expect(option('exam.strength', 'Strength', 'Abnormal')).toBeChecked();
  expect(grade('Grip, right')).toBeVisible();
});

const abnormal = () => sitDown(['exam'], { exam: { strength: { state: 'abnormal' } } });

describe('the power table', () => {
  test('leads down the leg grade by grade; a 4 waits for its sign', async () => {
    const { user, visit } = abnormal();
    grade('Hip flexion, left').focus();
    await user.keyboard('554{Enter}4+3');
    expect(visit().power).toEqual({
      'hip-flexion': { left: '5' },
      'knee-extension': { left: '5' },
      'ankle-dorsiflexion': { left: '4' },
      'ankle-plantarflexion': { left: '4+' },
      'toe-extension': { left: '3' },
    });
    expect(grade('Grip, left')).toHaveFocus();
  });

  test('takes nothing that is no grade, and a blank cell is not graded', async () => {
    const { user, visit } = abnormal();
    const cell = grade('Hip flexion, right');
    await user.type(cell, '6x9');
    expect(cell).toHaveValue('');
    expect(cell).toHaveAccessibleDescription('Not graded');
    await user.type(cell, '3');
    await user.clear(cell);
    await user.tab();
    expect(visit().power).toEqual({});
  });

  test('has the grades of a cell to tap, with pain among them', async () => {
    const { user, visit } = abnormal();
    await user.click(grade('Great toe extension, left'));
    const grades = screen.getByRole('radiogroup', { name: /^Great toe extension, left/ });
    await user.click(within(grades).getByRole('radio', { name: 'Limited by pain' }));
    expect(visit().power).toEqual({ 'toe-extension': { left: 'pain-limited' } });
    await user.click(within(grades).getByRole('radio', { name: '4-' }));
    expect(visit().power).toEqual({ 'toe-extension': { left: '4-' } });
    expect(grade('Great toe extension, left')).toHaveValue('4-');
  });
});

test('an item that was not done asks why', async () => {
  const { user, option, question, visit } = sitDown(['exam']);
  await user.click(option('exam.gait', 'Gait', 'Not done'));
  await user.selectOptions(
    within(question('exam.gait')).getByRole('combobox', { name: /^Why not/ }),
    'Declined',
  );
  expect(visit().exam.gait).toEqual({ state: 'not-examined', reason: 'declined' });
});

test('what is asked of some items of the examination is asked of these alone', () => {
  const all = Object.fromEntries(EXAM_IDS.map((id) => [id, { state: 'abnormal' } as const]));
  const { question } = sitDown(['exam'], { exam: all });
  for (const { words, of } of ASKED_OF_SOME) {
    const asked = EXAM_IDS.filter((id) =>
      [...question(`exam.${id}`).querySelectorAll('label, span, option')].some(
        (each) => each.textContent === words,
      ),
    );
    // What counts for no criterion is asked for no cause.
    expect(of, words).toEqual(expect.arrayContaining(asked));
    expect(asked.length, words).toBeGreaterThan(0);
    if (!words.startsWith('Incidental')) expect(asked, words).toEqual(of);
  }
});
