/** What the clinician suspects, is unsure of, or names as the cause of a finding (D76). */
import { describe, expect, test } from 'vitest';
import type { PressingId } from '../../../../src/rules/facts/suspects.ts';
import type { Within } from '../../../../src/rules/tables/results.ts';
import type { Changes } from '../../a-visit.ts';
import { KNOWN, abnormal, fires, firesAs, signs, timeOf } from './changes.ts';

const TIMES: readonly (readonly [PressingId, suspected: Within, unsure: Within])[] = [
  ['cauda-equina', 'now', 'same day'],
  ['stroke', 'now', 'same day'],
  ['limb-ischaemia', 'now', 'same day'],
  ['deep-vein-thrombosis', 'same day', 'days'],
  ['septic-joint', 'now', 'same day'],
  ['inflammatory-neuropathy', 'now', 'same day'],
  ['cord-compression', 'now', 'same day'],
  ['motor-neurone', '2 weeks', 'routine'],
  ['compartment-syndrome', 'now', 'same day'],
  ['pulmonary-embolism', 'now', 'same day'],
];

describe.each(TIMES)('%s: suspected %s, unsure %s', (id, suspected, unsure) => {
  const condition = (answer: NonNullable<Changes['conditions']>[PressingId]): Changes => ({
    conditions: { [id]: answer },
  });
  /** Named as the cause of a sensory loss of one root. */
  const named = (more: Parameters<typeof abnormal>[0] = {}): Changes => ({
    exam: {
      'light-touch': abnormal({
        ...signs('one-root-or-nerve'),
        side: 'left',
        onset: 'longer',
        attributed: { to: 'condition', condition: id },
        ...more,
      }),
    },
  });
  test.each<[string, Changes, Within | '-', string]>([
    ['present', condition({ state: 'present' }), suspected, `suspect-${id}`],
    [
      'present, suspected',
      condition({ state: 'present', status: 'suspected' }),
      suspected,
      `suspect-${id}`,
    ],
    ['just not: present, known', condition({ state: 'present', status: 'known' }), '-', '-'],
    ['unsure', condition({ state: 'unsure' }), unsure, `suspect-${id}-unsure`],
    ['just not: absent', condition({ state: 'absent' }), '-', '-'],
    ['just not: not asked', {}, '-', '-'],
    ['named as the cause of a new finding', named(), suspected, `suspect-${id} other-sensory`],
    ['just not: of a finding that is known and unchanged', named(KNOWN), 'routine', 'R6'],
    [
      'of a known finding that worsens',
      named({ ...KNOWN, course: 'worsening' }),
      suspected,
      `suspect-${id} other-sensory`,
    ],
    [
      'just not: named, and itself known',
      { ...named(), conditions: { [id]: { state: 'present', status: 'known' } } },
      'routine',
      'other-sensory',
    ],
    [
      'named, and answered unsure',
      { ...named(), conditions: { [id]: { state: 'unsure' } } },
      suspected,
      `suspect-${id} other-sensory`,
    ],
  ])('%s', (_name, changes, time, fired) => {
    expect([timeOf(changes), fires(changes)]).toEqual([time, fired]);
  });
});

describe('a condition that is pressing by nobody’s list', () => {
  firesAs([
    [
      'a neuropathy that is present',
      { conditions: { neuropathy: { state: 'present' } } },
      '-',
      '-',
    ],
    [
      'a cause in words',
      {
        exam: {
          'light-touch': abnormal({
            ...signs('one-root-or-nerve'),
            onset: 'longer',
            attributed: { to: 'other', text: 'a stroke' },
          }),
        },
      },
      'routine',
      'other-sensory',
    ],
  ]);
});
