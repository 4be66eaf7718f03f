/** What was told: how fast it came, the earlier wording of a question, and how it is settled. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { recordEarly } from '../../../src/checklist/early-form.ts';
import type { SafetyId } from '../../../src/rules/record/ids.ts';
import { SAFETY } from '../../../src/rules/record/safety.ts';
import type { Finding, Visit } from '../../../src/rules/record/visit.ts';
import { ALL, sitDown } from './at-desk.tsx';

const tick = (place: HTMLElement, name: string) => within(place).getByRole('checkbox', { name });

describe('came within minutes', () => {
  test('is ticked beside since when, of what was told and of what is found', async () => {
    const { user, question, visit } = sitDown(['safety', 'exam'], {
      safety: { 'limb-sudden': { answer: 'yes', onset: 'hours' } },
      exam: { pulses: { state: 'abnormal' } },
    });
    for (const id of ['safety.limb-sudden', 'exam.pulses'] as const)
      await user.click(tick(question(id), 'Came within minutes'));
    expect(visit().safety['limb-sudden']).toEqual({
      answer: 'yes',
      onset: 'hours',
      'within-minutes': 'yes',
    });
    expect(visit().exam.pulses).toEqual({ state: 'abnormal', 'within-minutes': 'yes' });
    await user.click(tick(question('exam.pulses'), 'Came within minutes'));
    expect(visit().exam.pulses).toEqual({ state: 'abnormal' });
  });

  test('stays in sight, unused, when the answer turns to no', async () => {
    const { user, option, question } = sitDown(['safety'], {
      safety: { 'limb-sudden': { answer: 'yes', 'within-minutes': 'yes' } },
    });
    await user.click(option('safety.limb-sudden', 'Leg suddenly', 'No'));
    expect(tick(question('safety.limb-sudden'), 'Came within minutes')).toBeChecked();
    expect(question('safety.limb-sudden')).toHaveTextContent('Kept, but not used now');
  });
});

describe('a detail that was split', () => {
  test('is not offered any more', () => {
    const { question } = sitDown(['safety'], {
      safety: { 'bladder-bowel-saddle': { answer: 'yes' } },
    });
    const place = question('safety.bladder-bowel-saddle');
    expect(within(place).queryByRole('checkbox', { name: /^Hesitancy, frequency/ })).toBeNull();
    expect(tick(place, 'Frequency or urgency alone')).not.toBeChecked();
  });

  test('is shown while it is chosen, and can be taken back', async () => {
    const { user, question, visit } = sitDown(['safety'], {
      safety: { 'bladder-bowel-saddle': { answer: 'yes', details: ['hesitancy-frequency'] } },
    });
    const place = question('safety.bladder-bowel-saddle');
    await user.click(tick(place, 'Hesitancy, frequency or urgency'));
    expect(visit().safety['bladder-bowel-saddle']).toEqual({ answer: 'yes' });
    expect(within(place).queryByRole('checkbox', { name: /^Hesitancy, frequency/ })).toBeNull();
  });
});

describe('an answer to the earlier wording', () => {
  const EARLIER: Partial<Visit> = {
    safety: { 'legs-weaker': { answer: 'yes', 'first-wording': 'yes', details: ['one-leg'] } },
  };
  const NOT_ASKED = /^Not asked: unsteadiness and falls/;

  test('says what was not asked, to the eye and to a screen reader', () => {
    const { question, visit } = sitDown(['safety'], EARLIER);
    expect(screen.getByText(NOT_ASKED)).toBeVisible();
    expect(
      within(question('safety.legs-weaker')).getAllByRole('radiogroup')[0],
    ).toHaveAccessibleDescription(/Not asked: unsteadiness and falls/);
    expect(visit().safety['legs-weaker']?.['first-wording']).toBe('yes');
  });

  test('is one to the whole question once a detail is given', async () => {
    const { user, question, visit } = sitDown(['safety'], EARLIER);
    await user.click(tick(question('safety.legs-weaker'), 'Falls'));
    expect(visit().safety['legs-weaker']).toEqual({ answer: 'yes', details: ['one-leg', 'falls'] });
    expect(screen.queryByText(NOT_ASKED)).toBeNull();
  });

  test('or once it is given anew, and not by its timing', async () => {
    const { user, option, question, visit } = sitDown(['safety'], EARLIER);
    await user.click(tick(question('safety.legs-weaker'), 'Came within minutes'));
    expect(screen.getByText(NOT_ASKED)).toBeVisible();
    await user.click(option('safety.legs-weaker', /^Legs weaker/, 'No'));
    expect(visit().safety['legs-weaker']).not.toHaveProperty('first-wording');
  });
});

test('the whole question, and of whom most of all, opens beside the name', async () => {
  const { user, question } = sitDown(['safety']);
  const place = question('safety.restless-distress');
  expect(place).not.toHaveTextContent(/Most of all on a dopamine blocker/);
  const name = within(place).getByRole('button', { name: 'Unbearable restlessness' });
  await user.click(name);
  expect(name).toHaveAttribute('aria-expanded', 'true');
  expect(place).toHaveTextContent(/Most of all on a dopamine blocker/);
  expect(place).toHaveTextContent(SAFETY['restless-distress'].ask);
  await user.click(name);
  expect(place).not.toHaveTextContent(/Most of all/);
});

describe('late in pregnancy', () => {
  test('face, hands, head and sight are asked after, and only then', async () => {
    const { user, question, hasQuestion, visit } = sitDown(['patient'], {
      answers: { sex: 'female', pregnant: 'yes', trimester: 'third' },
    });
    await user.click(tick(question('pregnancy-signs'), 'Headache'));
    expect(visit().many['pregnancy-signs']).toEqual(['headache']);
    expect(hasQuestion('trimester')).toBe(true);
  });

  test.each([
    { sex: 'female', pregnant: 'yes', trimester: 'first' },
    { sex: 'female', pregnant: 'no' },
  ] as const)('not in %j', (answers) => {
    expect(sitDown(['patient'], { answers }).hasQuestion('pregnancy-signs')).toBe(false);
  });
});

const NORMAL: Finding = { state: 'normal' };

/** What may be chosen of an account. */
const ways = (
  id: SafetyId,
  exam: Visit['exam'],
  given: Visit['safety'][SafetyId] = { answer: 'yes' },
  power: Visit['power'] = {},
): readonly string[] => {
  const { question, unmount } = sitDown(['safety'], { safety: { [id]: given }, exam, power });
  const group = within(question(`safety.${id}`)).queryByRole('radiogroup', {
    name: /^Told, and not found/,
  });
  const offered = group === null ? [] : within(group).getAllByRole('radio');
  const names = offered.map((each) => each.getAttribute('value') ?? '');
  unmount();
  return names;
};

describe('told, and not found', () => {
  const GONE = ['comes-and-goes', 'not-settled'];

  test.each([
    ['bladder-bowel-saddle', { 'saddle-sphincter': NORMAL }],
    ['limb-sudden', { pulses: NORMAL, 'skin-veins': NORMAL }],
    ['one-leg-swollen', { oedema: NORMAL }],
    ['restless-distress', { tone: NORMAL }],
    ['legs-weaker', { strength: NORMAL }],
  ] as const)('%s is asked once all of it is examined and normal', (id, exam) => {
    expect(ways(id, exam)).toEqual(['explained', ...GONE]);
    for (const item of Object.keys(exam)) {
      expect(ways(id, { ...exam, [item]: { state: 'abnormal' } })).toEqual([]);
      expect(ways(id, { ...exam, [item]: { state: 'not-examined' } })).toEqual([]);
      expect(ways(id, { ...exam, [item]: undefined })).toEqual([]);
    }
    for (const answer of ['no', 'unsure'] as const) expect(ways(id, exam, { answer })).toEqual([]);
  });

  test('is no weakness only where reflexes and gait are normal too, and no group is weak', () => {
    const all = { strength: NORMAL, reflexes: NORMAL, gait: NORMAL };
    expect(ways('legs-weaker', all)).toEqual(['no-weakness', 'explained', ...GONE]);
    for (const item of ['reflexes', 'gait'] as const)
      expect(ways('legs-weaker', { ...all, [item]: undefined })).toEqual(['explained', ...GONE]);
    expect(ways('legs-weaker', all, { answer: 'yes' }, { grip: { left: '4' } })).toEqual([]);
  });

  test('is not asked where nothing settles it', () => {
    expect(ways('sudden-trouble', { strength: NORMAL })).toEqual([]);
  });

  test('is recorded, with what explains it, and taken back', async () => {
    const { user, option, question, visit } = sitDown(['safety', 'exam'], {
      safety: { 'one-leg-swollen': { answer: 'yes' } },
      exam: { oedema: NORMAL },
    });
    const id = 'safety.one-leg-swollen';
    await user.click(option(id, /^Told, and not found/, 'Explained, in words'));
    const by = within(question(id)).getByRole('textbox', { name: /^Explained by/ });
    await user.type(by, 'an old fracture{Enter}');
    expect(visit().safety['one-leg-swollen']).toEqual({
      answer: 'yes',
      settled: 'explained',
      'settled-by': 'an old fracture',
    });
    // What is found meanwhile leaves what was chosen in sight.
    await user.click(option('exam.oedema', 'Oedema', 'Abnormal'));
    await user.click(option(id, /^Told, and not found/, 'Explained, in words'));
    await user.click(within(question(id)).getByRole('button', { name: 'Clear this answer' }));
    await user.clear(within(question(id)).getByRole('textbox', { name: /^Explained by/ }));
    await user.tab();
    expect(visit().safety['one-leg-swollen']).toEqual({ answer: 'yes' });
    expect(within(question(id)).queryByRole('textbox')).toBeNull();
  });
});

test('answers in a form that was drawn before it listens are taken as they stand', () => {
  const { container, visit } = sitDown(ALL, {}, false, false);
  const form = container.cloneNode(true);
  if (!(form instanceof HTMLElement)) throw new Error('no form');
  container.append(form);
  const pick = (id: string, value: string) => {
    const place = form.querySelector(`[id="q-${id}"]`);
    const input = place?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (input == null) throw new Error(`No ${value} at ${id}`);
    input.checked = true;
  };
  pick('safety.legs-weaker', 'yes');
  pick('condition.neuropathy', 'unsure');
  pick('exam.romberg', 'not-interpretable');
  pick('takes-medicines', 'none');
  const ferritin = form.querySelector<HTMLInputElement>('[id="q-lab.ferritin"] input.typed');
  if (ferritin !== null) ferritin.value = '31';
  let next = visit();
  recordEarly(form, (action) => {
    next = action(next);
  });
  expect(next.safety['legs-weaker']).toEqual({ answer: 'yes' });
  expect(next.conditions.neuropathy).toEqual({ state: 'unsure' });
  expect(next.exam.romberg).toEqual({ state: 'not-interpretable' });
  expect(next.answers['takes-medicines']).toBe('none');
  expect(next.labs.ferritin).toEqual({ text: '31', unit: 'ng/mL' });
});

describe('D51: told beside found, in words, in the row that is settled', () => {
  test.each<[SafetyId, Partial<Visit>, string]>([
    [
      'legs-weaker',
      {
        safety: { 'legs-weaker': { answer: 'yes', details: ['both-legs'], onset: 'days' } },
        exam: { strength: { state: 'normal' } },
      },
      'Told: both legs, for days; found: strength normal; not settled.',
    ],
    [
      'one-leg-swollen',
      {
        safety: { 'one-leg-swollen': { answer: 'yes', onset: 'longer', course: 'stable' } },
        exam: { oedema: { state: 'normal' } },
      },
      'Told: yes, no details, for more than 3 months, stable; found: oedema normal; not settled.',
    ],
  ])('%s', (id, start, words) => {
    const { question } = sitDown(['safety'], start, false, false);
    expect(question(`safety.${id}`)).toHaveTextContent(words);
  });

  test('not where what was told is found', () => {
    const { question } = sitDown(
      ['safety'],
      {
        safety: { 'legs-weaker': { answer: 'yes' } },
        exam: { strength: { state: 'abnormal' } },
      },
      false,
      false,
    );
    expect(question('safety.legs-weaker')).not.toHaveTextContent('Told:');
  });
});
