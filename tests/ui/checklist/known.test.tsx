/** What is known of a finding and of a condition, and tingling or numbness that is mentioned. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { sitDown } from './at-desk.tsx';

describe('weakness that is known and unchanged', () => {
  test('asks for each weak group, unless all are known', async () => {
    const { user, option, question, visit } = sitDown(['exam'], {
      exam: { strength: { state: 'abnormal', 'known-stable': 'yes' } },
      power: { 'ankle-dorsiflexion': { left: '3', right: '5' }, grip: { right: 'pain-limited' } },
    });
    const place = within(question('exam.strength'));
    expect(place.queryByRole('checkbox', { name: 'Known' })).toBeNull();
    await user.click(option('exam.strength', /^All of the weak groups/, 'No'));
    // One tick, for the one weak group, once its cell is gone to.
    await user.click(place.getByRole('textbox', { name: 'Ankle dorsiflexion, right' }));
    expect(place.queryByRole('checkbox', { name: 'Known' })).toBeNull();
    await user.click(place.getByRole('textbox', { name: 'Ankle dorsiflexion, left' }));
    const group = place.getByRole('group', { name: 'Ankle dorsiflexion, left' });
    expect(place.getAllByRole('checkbox', { name: 'Known' })).toHaveLength(1);
    await user.click(within(group).getByRole('checkbox', { name: 'Known' }));
    expect(visit().power['ankle-dorsiflexion']).toEqual({
      left: '3',
      right: '5',
      'left-known': 'yes',
    });
    expect(visit().exam.strength).toEqual({
      state: 'abnormal',
      'known-stable': 'yes',
      'known-all': 'no',
    });

    // What is ticked stays in sight, and can be taken back.
    await user.click(option('exam.strength', /^All of the weak groups/, 'Yes'));
    await user.click(place.getByRole('checkbox', { name: 'Known' }));
    expect(visit().power['ankle-dorsiflexion']).toEqual({ left: '3', right: '5' });
    expect(place.queryByRole('checkbox', { name: 'Known' })).toBeNull();
  });

  test('has no question about groups while it is new', () => {
    const { question } = sitDown(['exam'], {
      exam: { strength: { state: 'abnormal', 'known-stable': 'no' } },
    });
    const place = within(question('exam.strength'));
    expect(place.queryByRole('radiogroup', { name: /^All of the weak groups/ })).toBeNull();
  });
});

const asksSide = (id: 'exam.tone' | 'exam.gait' | 'exam.strength', side: 'both' | 'left') => {
  const item = id === 'exam.tone' ? 'tone' : id === 'exam.gait' ? 'gait' : 'strength';
  const { question, unmount } = sitDown(['exam'], {
    exam: { [item]: { state: 'abnormal', side, 'known-stable': 'yes' } },
  });
  const group = within(question(id)).queryByRole('radiogroup', { name: /^Known on which side/ });
  unmount();
  return group !== null;
};

describe('another finding of both sides that is known', () => {
  test('asks on which side; of one side, of no side and of weakness it does not', () => {
    expect(asksSide('exam.tone', 'both')).toBe(true);
    expect(asksSide('exam.tone', 'left')).toBe(false);
    expect(asksSide('exam.gait', 'both')).toBe(false);
    expect(asksSide('exam.strength', 'both')).toBe(false);
  });

  test('keeps the side in sight until it is taken back', async () => {
    const { user, option, question, visit } = sitDown(['exam'], {
      exam: { tone: { state: 'abnormal', side: 'both', 'known-stable': 'yes' } },
    });
    await user.click(option('exam.tone', /^Known on which side/, 'Left'));
    await user.click(option('exam.tone', /^Side/, 'Right'));
    expect(visit().exam.tone).toMatchObject({ side: 'right', 'known-side': 'left' });
    await user.click(option('exam.tone', /^Known on which side/, 'Left'));
    const side = within(question('exam.tone')).getByRole('radiogroup', { name: /^Known on which/ });
    await user.click(within(side).getByRole('button', { name: /^Clear/ }));
    expect(visit().exam.tone).toEqual({ state: 'abnormal', side: 'right', 'known-stable': 'yes' });
    const place = within(question('exam.tone'));
    expect(place.queryByRole('radiogroup', { name: /^Known on which side/ })).toBeNull();
  });
});

describe('a condition that is present', () => {
  test('is on record or thought of, until it is not present', async () => {
    const { user, option, question, visit } = sitDown(['mimics', 'causes']);
    for (const id of ['condition.neuropathy', 'condition.diabetes'] as const) {
      await user.click(option(id, /^(Polyneuropathy|Diabetes)/, 'Present'));
      await user.click(option(id, /^On record, or thought of/, 'Known'));
    }
    expect(visit().conditions.neuropathy).toEqual({ state: 'present', status: 'known' });
    expect(visit().conditions.diabetes).toEqual({ state: 'present', status: 'known' });
    await user.click(option('condition.neuropathy', 'Polyneuropathy', 'Unsure'));
    expect(visit().conditions.neuropathy).toEqual({ state: 'unsure' });
    const place = within(question('condition.neuropathy'));
    expect(place.queryByRole('radiogroup', { name: /^On record/ })).toBeNull();
  });

  test('because a finding names it, is not asked before it is answered itself', () => {
    const { question } = sitDown(['mimics'], {
      exam: {
        tone: { state: 'abnormal', attributed: { to: 'condition', condition: 'neuropathy' } },
      },
    });
    const place = within(question('condition.neuropathy'));
    expect(place.queryByRole('radiogroup', { name: /^On record/ })).toBeNull();
  });
});

test('tingling or numbness that is mentioned: apart from the urge, since when, and its course', async () => {
  const { user, option, visit } = sitDown(['criteria'], {
    many: { 'also-mentions': ['tingling-or-numb-feet'] },
  });
  await user.click(option('numb-apart', /apart from the urge/, 'Yes'));
  await user.click(option('numb-since', /numbness since/, 'Days'));
  await user.click(option('numb-course', /^Course of the/, 'Worsening'));
  expect(visit().answers).toEqual({
    'numb-apart': 'yes',
    'numb-since': 'days',
    'numb-course': 'worsening',
  });
  expect(screen.getByText(/when there is no urge to move/)).toBeVisible();
});
