/** What the clinician suspects, is unsure of, or names as the cause of a finding (D76). */
import { describe, expect, test } from 'vitest';
import type { PressingId } from '../../../../src/rules/facts/suspects.ts';
import type { Within } from '../../../../src/rules/tables/results.ts';
import type { Changes } from '../../a-visit.ts';
import type { Finding } from '../../../../src/rules/record/visit.ts';
import {
  KNOWN,
  WITHIN_14,
  abnormal,
  fires,
  firesAs,
  minutes,
  signs,
  since,
  stable,
  timeOf,
  told,
  weak,
  yes,
} from './changes.ts';

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
      'named of a new finding, and itself known',
      { ...named(), conditions: { [id]: { state: 'present', status: 'known' } } },
      suspected,
      `suspect-${id} other-sensory`,
    ],
    [
      'just not: present without a status, named of what is known',
      { ...named(KNOWN), conditions: { [id]: { state: 'present' } } },
      'routine',
      'R6',
    ],
    [
      'just not: unsure, and named of what is known',
      { ...named(KNOWN), conditions: { [id]: { state: 'unsure' } } },
      'routine',
      'R6',
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

/** A line that says it already stands alone, with its own reasons and action. */
describe('a suspicion yields to a line that says it already', () => {
  const NOW: Finding = { onset: 'days' };
  const saying: readonly (readonly [PressingId, Changes, string])[] = [
    ['cauda-equina', told('bladder-bowel-saddle', ['saddle-numb'], NOW), 'E3'],
    ['stroke', told('sudden-trouble', ['speech'], since('hours')), 'E1'],
    ['stroke', weak('left leg', '4', minutes(NOW)), 'E1-weakness'],
    ['stroke', told('legs-weaker', ['one-leg'], minutes(NOW)), 'E1-told'],
    [
      'stroke',
      { exam: { 'light-touch': abnormal({ ...signs('one-side-of-body'), onset: 'hours' }) } },
      'E1-side',
    ],
    ['stroke', { exam: { gait: abnormal({ ...signs('ataxic'), onset: 'hours' }) } }, 'E1-sign'],
    ['limb-ischaemia', told('limb-sudden', ['cold-or-pale', 'numb'], NOW), 'E7-ischaemia'],
    [
      'limb-ischaemia',
      { exam: { pulses: abnormal({ ...signs('absent', 'cold-or-pale'), ...NOW }) } },
      'E7-pulses',
    ],
    ['compartment-syndrome', told('limb-sudden', ['tense-swollen'], NOW), 'E7-compartment'],
    ['deep-vein-thrombosis', told('one-leg-swollen', ['larger-calf'], NOW), 'U1'],
    ['septic-joint', { safety: { 'hot-joint': yes(NOW) } }, 'E8'],
    ['inflammatory-neuropathy', weak('both legs', '4', NOW), 'E2'],
    ['cord-compression', { exam: { plantars: abnormal({ ...signs('extensor'), ...NOW }) } }, 'E4'],
    ['motor-neurone', weak('left leg', '4', stable('longer'), {}, signs('wasting')), 'U4'],
  ];
  test.each(saying)('%s: %j', (id, found, line) => {
    const thought = (state: 'present' | 'unsure'): Changes => ({
      ...found,
      conditions: { [id]: { state } },
    });
    expect(fires(thought('present'))).toBe(line);
    expect(fires(thought('unsure'))).toBe(line);
  });
  firesAs([
    [
      'just not: a sudden trouble within 14 days is said for within days',
      {
        ...told('sudden-trouble', ['speech'], WITHIN_14),
        conditions: { stroke: { state: 'present' } },
      },
      'now',
      'suspect-stroke S1-weeks',
    ],
    [
      'just not: another emergency says another thing',
      { ...weak('both legs', '4', NOW), conditions: { stroke: { state: 'present' } } },
      'now',
      'E2 suspect-stroke',
    ],
    [
      'just not: what would say it has a longer time than its line',
      {
        ...weak('left leg', '3', stable('longer'), {}, signs('wasting')),
        conditions: { 'motor-neurone': { state: 'present' } },
      },
      'days',
      'U3 suspect-motor-neurone',
    ],
    [
      'just not: the cord leads, and cauda equina has no line',
      {
        ...weak('both legs', '4', NOW, {
          many: { 'also-mentions': ['back-pain'] },
          exam: { plantars: abnormal({ ...signs('extensor'), ...NOW }) },
        }),
        conditions: { 'cauda-equina': { state: 'present' } },
      },
      'now',
      'E4 E2 suspect-cauda-equina',
    ],
  ]);
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
