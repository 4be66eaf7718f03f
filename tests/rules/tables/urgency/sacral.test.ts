/** Bladder, bowel and saddle: told, found, settled and known; cauda equina by both legs (D4, D23, D39, D51, D55; T31). */
import { describe, expect, test } from 'vitest';
import type { SafetyDetail, Sign } from '../../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import { assessed, classicVisit, firedBy, visitWith, type Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  WITHIN_14,
  abnormal,
  allBy,
  both,
  byTime,
  clear,
  firesAs,
  signs,
  power,
  since,
  stable,
  told,
  weak,
  worse,
  type Row,
  type When,
} from './changes.ts';

const s2 = (details: readonly SafetyDetail[], rest: Partial<SafetyAnswer> = {}): Changes =>
  told('bladder-bowel-saddle', details, rest);
const mentions = (
  ...said: NonNullable<NonNullable<Changes['many']>['also-mentions']>
): Changes => ({
  many: { 'also-mentions': said },
});
const PAIN = mentions('back-pain');
const saddle = (when: When, more: Finding = {}): Changes => ({
  exam: { 'saddle-sphincter': abnormal({ ...when, ...more }) },
});

describe('E3 cauda equina (T31)', () => {
  describe.each([
    'saddle-numb',
    'overflow',
    'no-feeling-of-passing',
    'bowel-incontinence',
    'no-rectal-feeling',
  ] as const)('told: %s, no pain', (detail) => {
    byTime(
      (when) => s2([detail], when),
      [
        ['hours', '-', 'now', 'E3'],
        ['days', '-', 'now', 'E3'],
        ['within 14 days', 'improving', 'now', 'E3'],
        ['1 to 4 weeks', '-', 'now', 'E3'],
        ['unknown', '-', 'now', 'E3'],
        ['unknown', 'stable', 'now', 'E3'],
        ['blank', '-', 'now', 'E3'],
        ['over 14 days', '-', 'same day', 'sacral-course'],
        ['over 14 days', 'stable', '2 weeks', 'U8'],
        ['over 14 days', 'unknown', '2 weeks', 'U8'],
        ['over 14 days', 'worsening', 'now', 'E3'],
        ['1 to 3 months', 'unknown', '2 weeks', 'U8'],
        ['longer', 'stable', '2 weeks', 'U8'],
        ['longer', 'worsening', 'now', 'E3'],
      ],
    );
  });
  describe('told: cannot pass urine, never later than the same day', () => {
    byTime(
      (when) => s2(['retention'], when),
      [
        ['days', '-', 'now', 'E3'],
        ['within 14 days', 'stable', 'now', 'E3'],
        ['blank', '-', 'now', 'E3'],
        ['over 14 days', 'stable', 'same day', 'S2-retention'],
        ['longer', 'stable', 'same day', 'S2-retention'],
        ['longer', 'worsening', 'now', 'E3'],
      ],
    );
  });
  describe('found: saddle or sphincter abnormal, new', () => {
    byTime(
      (when) => saddle(when, signs('weak-anal-tone')),
      [
        ['days', '-', 'now', 'E3'],
        ['within 14 days', '-', 'now', 'E3'],
        ['unknown', '-', 'now', 'E3'],
        ['blank', '-', 'now', 'E3'],
        ['over 14 days', '-', 'same day', 'sacral-course'],
        ['longer', '-', 'same day', 'sacral-course'],
        ['longer', 'stable', '2 weeks', 'U8'],
        ['longer', 'worsening', 'now', 'E3'],
      ],
    );
  });
  firesAs([
    ['yes, details blank', s2([]), 'now', 'E3'],
    ['yes, details blank, longer, stable', s2([], stable('longer')), '2 weeks', 'U8'],
    [
      'told longer, found days',
      both(s2(['saddle-numb'], stable('longer')), saddle(since('days'))),
      'now',
      'E3',
    ],
    [
      'told days, found longer',
      both(s2(['saddle-numb'], since('days')), saddle(stable('longer'))),
      'now',
      'E3',
    ],
    [
      'told worsening, found stable, both longer',
      both(s2(['saddle-numb'], worse('longer')), saddle(stable('longer'))),
      'now',
      'E3',
    ],
    [
      'told since blank, found longer and stable: a look',
      both(s2(['saddle-numb'], { course: 'stable' }), saddle(stable('longer'))),
      'same day',
      'sacral-course',
    ],
    [
      'told longer and stable, found since blank: as told',
      both(s2(['saddle-numb'], stable('longer')), saddle({ course: 'stable' })),
      '2 weeks',
      'U8',
    ],
    [
      'told since unknown, found longer and stable: the lines of unknown hold too',
      both(s2(['saddle-numb'], { onset: 'unknown', course: 'stable' }), saddle(stable('longer'))),
      'now',
      'E3',
    ],
    [
      'told soft, days; found longer',
      both(s2(['constipation'], since('days')), saddle(stable('longer'))),
      'same day',
      'S2-with-more',
    ],
    ['found, known and unchanged', saddle(BLANK, KNOWN), 'routine', 'R6'],
    [
      'told beside what is known: as told',
      both(s2(['saddle-numb'], since('days')), saddle(BLANK, KNOWN)),
      'now',
      'E3 R6',
    ],
  ]);

  test('T31 legs on both sides restless: no cauda equina', () => {
    expect(firedBy(visitWith(classicVisit, { answers: { 'leg-side': 'both' } }))).toEqual([]);
  });
  test('T31 back pain, saddle numb for 3 days, sciatica on one side: emergency; residual urine does not cancel it', () => {
    const visit = clear(
      both(s2(['saddle-numb'], since('days')), mentions('back-pain', 'pain-down-one-leg')),
    );
    expect(firedBy(visit)).toEqual(['E3']);
    const [flag] = assessed(visit).flags;
    expect(flag?.action).toContain('below 200 mL');
    expect(flag?.action).toContain('one-sided sciatica');
  });
});

describe('difficulty starting, poor stream, or passing is felt less (D39)', () => {
  firesAs(
    (['hesitancy', 'hesitancy-frequency'] as const).flatMap((detail): Row[] => [
      [`${detail} alone: a note`, s2([detail], since('days')), 'routine', 'S2-soft'],
      [`${detail}, days, back pain`, both(s2([detail], since('days')), PAIN), 'now', 'E3'],
      [`${detail}, within 14 days, back pain`, both(s2([detail], WITHIN_14), PAIN), 'now', 'E3'],
      [`${detail}, blank, back pain`, both(s2([detail]), PAIN), 'now', 'E3'],
      [
        `${detail}, over 14 days, stable, back pain: soft it is of the same day`,
        both(s2([detail], { ...OVER_14, course: 'stable' }), PAIN),
        'same day',
        'S2-with-more',
      ],
      [
        `${detail}, days, pain down a leg`,
        both(s2([detail], since('days')), mentions('pain-down-one-leg')),
        'now',
        'E3',
      ],
      [
        `${detail}, days, the question on back pain yes`,
        both(
          s2([detail], since('days')),
          told('back-pain-danger', ['night-or-thoracic'], since('longer')),
        ),
        'now',
        'E3 S5-yes',
      ],
      [
        `${detail}, days, a new neurological sign and no pain`,
        both(s2([detail], since('days')), {
          exam: { reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }) },
        }),
        'same day',
        'S2-with-more other-sign',
      ],
    ]),
  );
});

describe('soft answers', () => {
  firesAs([
    ...(['frequency-urgency', 'constipation', 'sexual-change'] as const).flatMap(
      (detail): Row[] => [
        [`${detail} alone, days: a note`, s2([detail], since('days')), 'routine', 'S2-soft'],
        [
          `${detail} with back pain, longer`,
          both(s2([detail], stable('longer')), PAIN),
          'same day',
          'S2-with-more',
        ],
        [
          `${detail} with pain down both legs`,
          both(s2([detail]), mentions('pain-down-both-legs')),
          'same day',
          'S2-with-more R3-both',
        ],
        [
          `${detail} with a new neurological sign`,
          both(s2([detail]), {
            exam: { reflexes: abnormal({ ...signs('ankle-jerks-absent'), onset: 'longer' }) },
          }),
          'same day',
          'S2-with-more R2',
        ],
        [
          `just not: ${detail} with a sign that is known`,
          both(s2([detail]), {
            exam: { reflexes: abnormal({ ...signs('ankle-jerks-absent'), ...KNOWN }) },
          }),
          'routine',
          'R6 S2-soft',
        ],
        [
          `just not: ${detail} with a limp`,
          both(s2([detail]), {
            exam: { gait: abnormal({ ...signs('antalgic'), onset: 'longer' }) },
          }),
          'routine',
          'limp S2-soft',
        ],
      ],
    ),
    [
      'soft beside what is definite and old, with back pain',
      both(s2(['constipation', 'saddle-numb'], stable('longer')), PAIN),
      'same day',
      'S2-with-more',
    ],
    [
      'just not: the same without pain',
      s2(['constipation', 'saddle-numb'], stable('longer')),
      '2 weeks',
      'U8',
    ],
    [
      'soft, saddle known: not silent',
      both(s2(['constipation']), saddle(BLANK, KNOWN)),
      'routine',
      'R6 S2-soft',
    ],
    [
      'never quite empties, longer',
      s2(['never-empties'], stable('longer')),
      '2 weeks',
      'S2-never-empties',
    ],
    [
      'just not: never empties, and cannot pass urine',
      s2(['never-empties', 'retention'], stable('longer')),
      'same day',
      'S2-retention',
    ],
    [
      'never empties, and constipation with back pain',
      both(s2(['never-empties', 'constipation'], stable('longer')), PAIN),
      'same day',
      'S2-with-more',
    ],
    [
      'mentioned with back pain, the question blank',
      {
        many: { 'also-mentions': ['bladder-trouble', 'back-pain'] },
        safety: { 'bladder-bowel-saddle': undefined },
      },
      'same day',
      'S2-with-more',
    ],
    [
      'mentioned with back pain, and the question answered no',
      mentions('bladder-trouble', 'back-pain'),
      'same day',
      'S2-with-more',
    ],
    ['just not: mentioned alone', mentions('bladder-trouble'), '-', '-'],
    [
      'unsure',
      { safety: { 'bladder-bowel-saddle': { answer: 'unsure' } } },
      'same day',
      'S2-unsure',
    ],
  ]);
});

const settled = (how: SafetyAnswer['settled'], when: When = since('days')): Changes =>
  s2(['saddle-numb'], { ...when, settled: how, 'settled-by': 'an anaesthetic' });

describe('settled: never below the same day, and never now by itself', () => {
  const blind: Changes = { exam: { 'saddle-sphincter': undefined } };
  firesAs([
    ['explained, saddle and sphincter normal', settled('explained'), 'same day', 'E3-settled'],
    [
      'just not: explained without words',
      s2(['saddle-numb'], { ...since('days'), settled: 'explained' }),
      'now',
      'E3',
    ],
    ['just not: explained, not examined', both(settled('explained'), blind), 'now', 'E3'],
    [
      'just not: explained, found abnormal',
      both(settled('explained'), saddle(stable('longer'))),
      'now',
      'E3',
    ],
    ['not there now', settled('comes-and-goes'), 'same day', 'E3-settled'],
    [
      'not there now, not examined',
      both(settled('comes-and-goes'), blind),
      'same day',
      'E3-settled',
    ],
    ['not settled', settled('not-settled'), 'now', 'E3'],
    ['"pain or tiredness" is not of the bladder', settled('no-weakness'), 'now', 'E3'],
  ]);
});

describe('cauda equina by a deficit of both legs, with back or leg pain (D23)', () => {
  describe('both legs weak, back pain', () => {
    byTime(
      (when) => weak('both legs', '4', when, PAIN),
      [
        ['days', '-', 'now', 'E2 E3'],
        ['within 14 days', '-', 'now', 'E2 E3'],
        ['over 14 days', 'stable', 'now', 'E2'],
        ['over 14 days', 'worsening', 'now', 'E2 E3'],
        ['unknown', '-', 'now', 'E3 U2-same-day'],
        ['blank', '-', 'same day', 'weakness-onset-unknown'],
        ['1 to 3 months', 'worsening', '2 weeks', 'U4'],
        ['1 to 3 months', '-', '2 weeks', 'U4'],
        ['1 to 3 months', 'stable', 'routine', 'R1'],
        ['longer', 'worsening', '2 weeks', 'U4'],
      ],
    );
  });
  const arms: Changes = {
    ...weak('left arm', '4', since('days'), PAIN),
    power: { grip: { left: '4', right: '4' } },
  };
  const legsToo = { ...arms, power: { ...arms.power, ...power('both legs', '4') } };
  firesAs([
    ['just not: both arms weak', arms, 'now', 'E2'],
    ['both arms and both legs weak', legsToo, 'now', 'E2 E3'],
  ]);
  const touch = (sign: Sign, when: When, more: Finding = {}): Changes =>
    both({ exam: { 'light-touch': abnormal({ ...signs(sign), ...when, ...more }) } }, PAIN);
  describe('stocking loss, back pain', () => {
    byTime(
      (when) => touch('stocking', when),
      [
        ['days', '-', 'now', 'E3 E2b-reflexes-there'],
        ['within 14 days', '-', 'now', 'E3 E2b-reflexes-there'],
        ['over 14 days', 'stable', 'same day', 'E2b-reflexes-there'],
        ['over 14 days', 'worsening', 'now', 'E3 E2b-reflexes-there'],
        ['unknown', '-', 'routine', 'R2'],
        ['blank', '-', 'same day', 'rising-look'],
        ['longer', 'stable', 'routine', 'R2'],
        ['longer', 'worsening', '2 weeks', 'U2b'],
      ],
    );
  });
  describe('patchy loss of both sides, back pain', () => {
    byTime(
      (when) => touch('patchy', when, { side: 'both' }),
      [
        ['days', '-', 'now', 'E3 E2b-reflexes-there'],
        ['over 14 days', 'stable', 'same day', 'E2b-reflexes-there'],
        ['over 14 days', 'worsening', 'now', 'E3 E2b-reflexes-there'],
        ['unknown', '-', 'now', 'E3'],
        ['blank', '-', 'same day', 'rising-look'],
        ['longer', 'stable', 'routine', 'other-sensory'],
      ],
    );
  });
  firesAs([
    [
      'both legs weak, unknown, pain down one leg',
      weak('both legs', '4', since('unknown'), mentions('pain-down-one-leg')),
      'now',
      'E3 U2-same-day',
    ],
    [
      'both legs weak, days, the question on back pain yes',
      weak(
        'both legs',
        '4',
        since('days'),
        told('back-pain-danger', ['night-or-thoracic'], since('longer')),
      ),
      'now',
      'E2 E3 S5-yes',
    ],
    ['just not: both legs weak, days, no pain', weak('both legs', '4', since('days')), 'now', 'E2'],
    [
      'just not: one leg weak, days, back pain',
      weak('left leg', '4', since('days'), PAIN),
      'same day',
      'U2-same-day',
    ],
    [
      'just not: patchy loss of one leg, days, back pain',
      touch('patchy', since('days'), { side: 'left' }),
      'same day',
      'acute-sensation',
    ],
    [
      'just not: stocking loss, known and unchanged',
      touch('stocking', since('days'), KNOWN),
      'routine',
      'R6',
    ],
  ]);
});

const level = (of: readonly Sign[]): Changes => ({
  exam: { 'light-touch': abnormal({ ...signs(...of), side: 'both', onset: 'unknown' }) },
});

describe('cord before cauda: with a new cord sign the deficit of both legs is the cord’s (D55)', () => {
  const EXTENSOR: Changes = {
    exam: { plantars: abnormal({ ...signs('extensor'), onset: 'days' }) },
  };
  firesAs([
    [
      'both legs weak, back pain, extensor plantar',
      both(weak('both legs', '4', since('days'), PAIN), EXTENSOR),
      'now',
      'E4 E2',
    ],
    [
      'a level alone, of both sides, unknown: no deficit of both legs',
      both(level(['sensory-level']), PAIN),
      'same day',
      'U5-cord-undated',
    ],
    [
      'just not: a level and a patchy loss, of both sides, unknown',
      both(level(['sensory-level', 'patchy']), PAIN),
      'now',
      'E4',
    ],
    [
      'saddle numb beside a cord sign stays',
      both(s2(['saddle-numb'], since('days')), EXTENSOR),
      'now',
      'E4 E3',
    ],
    [
      'just not: the cord sign is known',
      both(weak('both legs', '4', since('days'), PAIN), {
        exam: { plantars: abnormal({ ...signs('extensor'), ...KNOWN }) },
      }),
      'now',
      'E2 E3 R6',
    ],
  ]);
  test('the rows of one finding are joined to the one that stands', () => {
    expect(allBy(s2(['retention', 'constipation'], since('days')))).toEqual([
      'E3',
      'S2-retention',
      'acute-sacral',
      'S2-soft',
    ]);
  });
});
