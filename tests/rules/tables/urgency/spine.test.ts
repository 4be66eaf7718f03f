/** Cauda equina and cord (T31; D4, E3 and E4). */
import { describe, expect, test } from 'vitest';
import type { SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import { assessed, classicVisit, firedBy, visitWith, type Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  WITHIN_14,
  abnormal,
  clear,
  firesAs,
  signs,
  since,
  weak,
  yes,
  type Row,
  type When,
} from './changes.ts';

const s2 = (answer: SafetyAnswer, more: Changes = {}): Changes => ({
  ...more,
  safety: { ...more.safety, 'bladder-bowel-saddle': answer },
});

describe('E3 cauda equina (T31)', () => {
  firesAs([
    ...(
      [
        'saddle-numb',
        'retention',
        'overflow',
        'no-feeling-of-passing',
        'bowel-incontinence',
      ] as const
    ).flatMap((detail): Row[] => [
      [`${detail}, days, no pain`, s2(yes({ details: [detail], ...since('days') })), 'E3'],
      [`${detail}, within 14 days`, s2(yes({ details: [detail], ...WITHIN_14 })), 'E3'],
      [
        `${detail}, 1 to 4 weeks, the day not asked`,
        s2(yes({ details: [detail], onset: 'one-to-four-weeks' })),
        'E3',
      ],
      [`${detail}, onset blank`, s2(yes({ details: [detail] })), 'E3'],
      [
        `just not: ${detail}, over 14 days, stable`,
        s2(yes({ details: [detail], ...OVER_14, course: 'stable' })),
        'U8',
      ],
      [
        `${detail}, longer, worsening`,
        s2(yes({ details: [detail], ...since('longer', { course: 'worsening' }) })),
        'E3',
      ],
    ]),
    ['details blank: the careful reading', s2(yes()), 'E3'],
    ...(['hesitancy-frequency', 'constipation', 'sexual-change'] as const).flatMap(
      (detail): Row[] => [
        [`just not: ${detail} alone: note`, s2(yes({ details: [detail] })), 'S2-soft'],
        [
          `${detail} with back pain`,
          s2(yes({ details: [detail] }), { many: { 'also-mentions': ['back-pain'] } }),
          'S2-with-more',
        ],
        [
          `${detail} with a neurological sign`,
          s2(yes({ details: [detail] }), {
            exam: { reflexes: abnormal(signs('ankle-jerks-absent')) },
          }),
          'S2-with-more R2',
        ],
      ],
    ),
    [
      'found on examination, onset blank',
      { exam: { 'saddle-sphincter': abnormal(signs('saddle-numb')) } },
      'E3',
    ],
    [
      'just not: found, over 14 days, stable',
      { exam: { 'saddle-sphincter': abnormal({ ...OVER_14, course: 'stable' }) } },
      'U8',
    ],
    [
      'just not: found, known and unchanged',
      { exam: { 'saddle-sphincter': abnormal(KNOWN) } },
      'R6',
    ],
    [
      'both legs weak, days, back pain',
      weak('both legs', '4', since('days'), { many: { 'also-mentions': ['back-pain'] } }),
      'E2 E3',
    ],
    [
      'both legs weak, unknown, pain down one leg',
      weak('both legs', '4', BLANK, { many: { 'also-mentions': ['pain-down-one-leg'] } }),
      'E3',
    ],
    [
      'both legs weak, 1 to 3 months, worsening, back pain (§3.3)',
      weak('both legs', '4', since('one-to-three-months', { course: 'worsening' }), {
        many: { 'also-mentions': ['back-pain'] },
      }),
      'E3 U4',
    ],
    [
      'just not: the same, stable',
      weak('both legs', '4', since('one-to-three-months', { course: 'stable' }), {
        many: { 'also-mentions': ['back-pain'] },
      }),
      'R1',
    ],
    [
      'just not: both legs weak, unknown, no pain',
      weak('both legs', '4', BLANK),
      'weakness-onset-unknown',
    ],
    [
      'patchy loss of both legs, days, back pain',
      {
        exam: { 'light-touch': abnormal({ side: 'both', onset: 'days', ...signs('patchy') }) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'E3',
    ],
    [
      'stocking loss since days, back pain',
      {
        exam: { 'light-touch': abnormal({ side: 'both', onset: 'days', ...signs('stocking') }) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'E3',
    ],
    [
      'stocking and patchy loss of unknown onset, back pain',
      {
        exam: { 'light-touch': abnormal(signs('stocking', 'patchy')) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'E3',
    ],
    [
      'just not: stocking loss of unknown onset, back pain',
      {
        exam: { 'light-touch': abnormal({ side: 'both', ...signs('stocking') }) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'R2',
    ],
    [
      'level on the trunk, onset unknown, back pain',
      {
        exam: { 'light-touch': abnormal(signs('sensory-level')) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'E3 E4',
    ],
  ]);

  test('T31 legs on both sides restless: no cauda equina', () => {
    expect(firedBy(visitWith(classicVisit, { answers: { 'leg-side': 'both' } }))).toEqual([]);
  });
  test('T31 back pain, saddle numb for 3 days, sciatica on one side: emergency; residual urine does not cancel it', () => {
    const visit = clear(
      s2(yes({ details: ['saddle-numb'], onset: 'days' }), {
        many: { 'also-mentions': ['back-pain', 'pain-down-one-leg'] },
      }),
    );
    expect(firedBy(visit)).toEqual(['E3']);
    const [flag] = assessed(visit).flags;
    expect(flag?.action).toContain('below 200 mL');
    expect(flag?.action).toContain('one-sided sciatica');
  });
});

const plantar = (when: When, more: Changes = {}): Changes => ({
  ...more,
  exam: { ...more.exam, plantars: abnormal({ ...signs('extensor'), ...when }) },
});

const back = (...details: NonNullable<SafetyAnswer['details']>): Changes => ({
  safety: { 'back-pain-danger': yes({ details }) },
});

describe('E4 cord compression, fast: cord signs, fast or with more', () => {
  firesAs([
    ['extensor, sudden', plantar(since('sudden')), 'E4'],
    ['extensor, hours', plantar(since('hours')), 'E4'],
    ['extensor, days', plantar(since('days')), 'E4'],
    ['just not: extensor, within 14 days', plantar(WITHIN_14), 'U5-cord'],
    ['just not: extensor, 2 to 4 weeks', plantar(OVER_14), 'U5-cord'],
    ['just not: extensor, onset blank', plantar(BLANK), 'U5-cord'],
    ['with cancer', plantar(since('longer'), back('cancer')), 'E4'],
    ['with injury', plantar(since('longer'), back('injury')), 'E4'],
    ['with fever', plantar(since('longer'), back('fever')), 'E4 E5'],
    ['S5 yes without details: the careful reading', plantar(since('longer'), back()), 'E4'],
    [
      'just not: with night pain',
      plantar(since('longer'), back('night-or-thoracic')),
      'S5-yes U5-cord',
    ],
    ['with E3', plantar(since('longer'), { safety: { 'bladder-bowel-saddle': yes() } }), 'E3 E4'],
    [
      'with weakness of 2 to 4 weeks',
      weak('left leg', '4', OVER_14, plantar(since('longer'))),
      'E4 U2',
    ],
    [
      'just not: with weakness of 1 to 3 months',
      weak(
        'left leg',
        '4',
        since('one-to-three-months', { course: 'stable' }),
        plantar(since('longer')),
      ),
      'U5-cord R1',
    ],
    [
      'level on the trunk, days',
      { exam: { 'light-touch': abnormal({ ...signs('sensory-level'), onset: 'days' }) } },
      'E4',
    ],
    ['clonus, days', { exam: { reflexes: abnormal({ ...signs('clonus'), onset: 'days' }) } }, 'E4'],
    [
      'spastic tone, days',
      { exam: { tone: abnormal({ ...signs('spastic'), onset: 'days' }) } },
      'E4',
    ],
    [
      'brisk with an abnormal gait, days',
      {
        exam: {
          reflexes: abnormal({ ...signs('brisk'), onset: 'days' }),
          gait: abnormal(signs('antalgic')),
        },
      },
      'E4',
    ],
    [
      'Hoffmann with an abnormal gait, days',
      {
        exam: {
          reflexes: abnormal({ ...signs('hoffmann'), onset: 'days' }),
          gait: abnormal(signs('ataxic')),
        },
      },
      'E4 U6',
    ],
    [
      'brisk for long, the gait abnormal for days',
      {
        exam: {
          reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }),
          gait: abnormal({ ...signs('spastic'), onset: 'days' }),
        },
      },
      'E4 U6',
    ],
    [
      'just not: both for long',
      {
        exam: {
          reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }),
          gait: abnormal({ ...signs('spastic'), onset: 'longer' }),
        },
      },
      'U5-cord U6',
    ],
    [
      'just not: a sudden clonus, known and unchanged, dates no other sign',
      {
        exam: {
          reflexes: abnormal({ ...signs('clonus'), onset: 'sudden', ...KNOWN }),
          plantars: abnormal({ ...signs('extensor'), onset: 'longer' }),
        },
      },
      'U5-cord R6',
    ],
    [
      'just not: brisk alone, days',
      { exam: { reflexes: abnormal({ ...signs('brisk'), onset: 'days' }) } },
      'other-sign',
    ],
    [
      'just not: extensor, known and unchanged',
      { exam: { plantars: abnormal({ ...signs('extensor'), ...KNOWN }) } },
      'R6',
    ],
  ]);
});
