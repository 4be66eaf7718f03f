/** What an earlier edition printed of patients wrongly: a medicine, a finding that nobody made, a first test. */
import { describe, expect, test } from 'vitest';
import { ONSETS } from '../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer } from '../../../src/rules/record/visit.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

const yes = (rest: Omit<SafetyAnswer, 'answer'> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
const abnormal = (rest: Omit<Finding, 'state'> = {}): Finding => ({ state: 'abnormal', ...rest });

/** The line of the row, as it is printed. */
const printed = (changes: Changes, id: string) =>
  assessed(visitWith(classicVisit, changes)).flags.find((flag) => flag.id === id);
const BACK_PAIN: Changes = { many: { 'also-mentions': ['back-pain'] } };
const hands = { left: '4', right: '4' } as const;
const full = { left: '5', right: '5' } as const;

describe('what is printed of them', () => {
  test('A14: self-harm names no medicine', () => {
    const flag = printed(
      { safety: { 'restless-distress': yes({ details: ['self-harm'] }) } },
      'E9-self-harm',
    );
    expect(`${flag?.suspects} ${flag?.action}`).not.toMatch(
      /neuroleptic|serotonin|blocker|medicine/,
    );
    expect(flag?.action).toMatch(/^Do not leave the patient alone/);
  });

  test('A14: fever with confusion and no medicine names sepsis first', () => {
    const flag = printed(
      { safety: { 'restless-distress': yes({ details: ['fever', 'confusion'] }) } },
      'E9',
    );
    expect(flag?.suspects).toMatch(/^sepsis, meningitis or encephalitis/);
  });

  test('P3: back pain with cancer, both legs weak: weakness is named, and no loss of sensation', () => {
    const visit = visitWith(classicVisit, {
      safety: { 'back-pain-danger': yes({ details: ['cancer'] }) },
      exam: { strength: abnormal({ side: 'both' }) },
    });
    const { flags } = assessed(visit);
    const said = flags.map(({ finding }) => finding).join('\n');
    expect(said).toMatch(/weakness/);
    expect(said).not.toMatch(/sens/);
  });

  test('K2a: both hands weak and the legs full: no weakness of both legs is said', () => {
    const { flags } = assessed(
      visitWith(classicVisit, {
        ...BACK_PAIN,
        exam: { strength: abnormal({ onset: 'one-to-four-weeks' }) },
        power: {
          grip: hands,
          'hip-flexion': full,
          'knee-extension': full,
          'ankle-dorsiflexion': full,
        },
      }),
    );
    const said = flags.map(({ finding }) => finding).join('\n');
    expect(said).toMatch(/weakness of both arms/);
    expect(said).not.toMatch(/both legs/);
  });

  test('K2b: both sides weak with back pain, sensation not examined: none is said to be lost', () => {
    const { flags } = assessed(
      visitWith(classicVisit, {
        ...BACK_PAIN,
        exam: {
          strength: abnormal({ side: 'both', onset: 'days' }),
          'light-touch': { state: 'not-examined' },
          'vibration-position': { state: 'not-examined' },
        },
      }),
    );
    const said = flags.map(({ finding }) => finding).join('\n');
    expect(said).toMatch(/weakness/);
    expect(said).not.toMatch(/sens/);
  });

  test('K2c: frequency is no reason for another line', () => {
    const { flags } = assessed(
      visitWith(classicVisit, {
        safety: {
          'back-pain-danger': yes({ details: ['cancer'] }),
          'bladder-bowel-saddle': yes({ details: ['frequency-urgency'] }),
        },
        exam: { 'light-touch': abnormal({ signs: ['sensory-level'], onset: 'days' }) },
      }),
    );
    const [first] = flags;
    expect(first?.id).toBe('E4');
    expect(first?.finding).not.toMatch(/frequency|urgency/);
  });

  test('K7: an old stroke that is known and unchanged has no first test', () => {
    const { steps } = assessed(
      visitWith(classicVisit, {
        conditions: { stroke: { state: 'present', status: 'known', 'explains-all': 'no' } },
        exam: {
          strength: abnormal({
            side: 'left',
            'known-stable': 'yes',
            'known-cause': 'stroke in 2019',
            'known-all': 'yes',
            attributed: { to: 'condition', condition: 'stroke' },
          }),
        },
        power: { grip: { left: '4' } },
      }),
    );
    expect(steps.map(({ says }) => says).join('\n')).not.toMatch(/[Ss]troke pathway/);
  });
});

test('W3: since when is said as one says it, whatever was answered', () => {
  const said = ONSETS.flatMap((onset) =>
    ([undefined, 'yes'] as const).flatMap((minutes) => {
      const timing = { onset, ...(minutes === undefined ? {} : { 'within-minutes': minutes }) };
      const { safety, exam, flags } = assessed(
        visitWith(classicVisit, {
          safety: { 'legs-weaker': yes({ details: ['one-leg'], ...timing }) },
          exam: { reflexes: abnormal({ signs: ['brisk'], ...timing }) },
        }),
      );
      return [...safety, ...exam].map(({ says }) => says).concat(flags.map((flag) => flag.detail));
    }),
  );
  expect(said.join('\n')).toMatch(/for more than 3 months/);
  for (const says of said) {
    expect(says).not.toMatch(/since (?:sudden|longer|unknown|within)/);
    expect(says.match(/\bsince\b/g)?.length ?? 0, says).toBeLessThan(2);
  }
});
