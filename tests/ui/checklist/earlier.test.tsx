/** What is asked of earlier: before treatment, and of legs that take no part now (D34, D35). */
import { expect, test } from 'vitest';
import { sitDown } from './at-desk.tsx';

test('before treatment, of criteria 1 and 2: while it is treated, and the answer now is not yes', async () => {
  const { user, option, hasQuestion, visit } = sitDown(['patient', 'criteria']);
  await user.click(option('urge-to-move', 'Urge', 'No'));
  await user.click(option('rest-onset', 'Rest', 'Unsure'));
  expect(hasQuestion('urge-to-move-earlier')).toBe(false);
  await user.click(option('treated-now', 'Treated for RLS now', 'Yes'));
  await user.click(option('urge-to-move-earlier', /before/i, 'Yes'));
  await user.click(option('rest-onset-earlier', /before/i, 'Yes'));
  expect(visit().answers).toMatchObject({
    'treated-now': 'yes',
    'urge-to-move-earlier': 'yes',
    'rest-onset-earlier': 'yes',
  });
});

test('an answer that is no longer used stays in sight and says so', async () => {
  const { user, option, question } = sitDown(['patient', 'criteria'], {
    answers: { 'treated-now': 'yes', 'urge-to-move': 'no', 'urge-to-move-earlier': 'yes' },
  });
  await user.click(option('treated-now', 'Treated for RLS now', 'No'));
  expect(question('urge-to-move-earlier')).toHaveTextContent('it is not recorded as treated now');
});

test('of the legs: with an urge in which they take no part', async () => {
  const { user, option, hasQuestion, visit } = sitDown(['criteria'], {
    answers: { 'urge-to-move': 'yes' },
    many: { sites: ['legs', 'arms'] },
  });
  expect(hasQuestion('legs-earlier')).toBe(false);
  const again = sitDown(['criteria'], {
    answers: { 'urge-to-move': 'yes' },
    many: { sites: ['arms'] },
  });
  await again.user.click(again.option('legs-earlier', /The legs, earlier/, 'Yes'));
  expect(again.visit().answers['legs-earlier']).toBe('yes');
  await user.click(option('urge-to-move', 'Urge', 'No'));
  expect(visit().answers['urge-to-move']).toBe('no');
});
