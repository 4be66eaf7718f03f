/** What needs help now (D4, E1 to E9), but for spine and limb. */
import { describe, expect, test } from 'vitest';
import type { Sign } from '../../../../src/rules/record/ids.ts';
import type { SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import { headlineSays, assessed, classicVisit, firedBy, type Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  WITHIN_14,
  abnormal,
  clear,
  fires,
  firesAs,
  signs,
  since,
  weak,
  yes,
  type Row,
  type When,
} from './changes.ts';

test('nothing recorded as abnormal fires nothing', () => {
  expect(fires({})).toBe('-');
  expect(firedBy(classicVisit)).toEqual([]);
});

describe('E1 sudden weakness or stroke-like trouble', () => {
  firesAs([
    ['sudden, left leg', weak('left leg', '4', since('sudden')), 'E1'],
    ['sudden, both legs', weak('both legs', '4', since('sudden')), 'E1'],
    ['one side, hours', weak('left side', '4', since('hours')), 'E1 U2'],
    ['just not: one side, days', weak('left side', '4', since('days')), 'U2'],
    ['just not: left leg, hours', weak('left leg', '4', since('hours')), 'U2'],
    ['S1 sudden', { safety: { 'sudden-trouble': yes(since('sudden')) } }, 'E1'],
    ['S1 hours', { safety: { 'sudden-trouble': yes(since('hours')) } }, 'E1'],
    ['S1 onset blank', { safety: { 'sudden-trouble': yes() } }, 'E1'],
    ['S1 onset unknown', { safety: { 'sudden-trouble': yes(since('unknown')) } }, 'E1'],
    ['just not: S1 days ago', { safety: { 'sudden-trouble': yes(since('days')) } }, 'S1-earlier'],
    ['just not: S1 weeks ago', { safety: { 'sudden-trouble': yes(OVER_14) } }, 'S1-earlier'],
    ['just not: S1 long ago', { safety: { 'sudden-trouble': yes(since('longer')) } }, 'S1-longer'],
    ['just not: known and unchanged', weak('left side', '4', since('sudden'), {}, KNOWN), 'R6'],
  ]);

  test('with a cold painful limb the limb is named before the stroke', () => {
    const visit = clear(
      weak('left leg', '4', since('sudden'), {
        safety: {
          'limb-sudden': yes({ ...since('sudden'), details: ['cold-or-pale', 'painful'] }),
        },
      }),
    );
    expect(firedBy(visit)).toEqual(['E7-ischaemia', 'E1']);
    expect(assessed(visit).headline.says).toContain('acute limb ischaemia');
    expect(headlineSays(visit).slice(1).join(' ')).toContain('stroke or TIA');
  });
});

const lost = (...found: readonly Sign[]): Changes => ({
  exam: { reflexes: abnormal(signs(...found)) },
});

describe('E2 weakness of both sides within 4 weeks', () => {
  firesAs([
    ['hours', weak('both legs', '4', since('hours')), 'E2'],
    ['days', weak('both legs', '4', since('days')), 'E2'],
    ['within 14 days', weak('both legs', '4', WITHIN_14), 'E2'],
    ['2 to 4 weeks', weak('both legs', '4', OVER_14), 'E2'],
    [
      'left leg and right hand',
      {
        exam: { strength: abnormal(since('days')) },
        power: { grip: { right: '4' }, 'hip-flexion': { left: '4' } },
      },
      'E2',
    ],
    [
      'both, by the side alone, not graded',
      { exam: { strength: abnormal({ side: 'both', onset: 'days' }) } },
      'E2',
    ],
    [
      'just not: 1 to 3 months, stable',
      weak('both legs', '4', since('one-to-three-months', { course: 'stable' })),
      'R1',
    ],
    ['just not: longer', weak('both legs', '4', since('longer')), 'R1'],
    ['unknown, reflexes lost', weak('both legs', '4', BLANK, lost('all-absent')), 'E2'],
    [
      'unknown, ankle jerks absent',
      weak('both legs', '4', BLANK, lost('ankle-jerks-absent')),
      'E2',
    ],
    [
      'unknown, one ankle jerk absent',
      weak('both legs', '4', BLANK, {
        exam: { reflexes: { ...abnormal(signs('ankle-jerks-absent')), side: 'left' } },
      }),
      'E2',
    ],
    [
      'unknown, S2 yes',
      weak('both legs', '4', BLANK, {
        safety: { 'bladder-bowel-saddle': yes({ details: ['constipation'] }) },
      }),
      'E2 S2-with-more',
    ],
    [
      'unknown, S4 yes',
      weak('both legs', '4', BLANK, {
        safety: { 'breathless-swallowing': yes({ details: ['swallowing'] }) },
      }),
      'E2 E6',
    ],
    ['just not: unknown, none of these', weak('both legs', '4', BLANK), 'weakness-onset-unknown'],
    [
      'just not: unknown, reflexes brisk',
      weak('both legs', '4', BLANK, lost('brisk')),
      'weakness-onset-unknown other-sign',
    ],
    ['just not: days, left leg', weak('left leg', '4', since('days')), 'U2'],
  ]);
});

const back = (details: SafetyAnswer['details'], more: Changes = {}): Changes => ({
  ...more,
  safety: { ...more.safety, 'back-pain-danger': yes({ details }) },
});

describe('E5 spinal abscess: fever and back pain with more', () => {
  firesAs([
    ['and injecting', back(['fever', 'injecting']), 'E5'],
    ['and immunosuppression', back(['fever', 'immunosuppression']), 'E5'],
    ['and a spinal procedure', back(['fever', 'spinal-procedure']), 'E5'],
    [
      'and sensory loss',
      back(['fever'], {
        exam: { 'light-touch': abnormal({ ...signs('stocking'), ...since('longer') }) },
      }),
      'E5 R2',
    ],
    [
      'and reported weakness, power not examined',
      back(['fever'], { exam: { strength: undefined }, safety: { 'legs-weaker': yes() } }),
      'E5 S3-power-not-examined',
    ],
    [
      'and incoordination',
      back(['fever'], { exam: { coordination: abnormal(since('days')) } }),
      'E5 other-balance',
    ],
    ['just not: fever alone', back(['fever']), 'S5-yes'],
    ['just not: injecting without fever', back(['injecting']), 'S5-yes'],
    ['just not: cancer', back(['cancer']), 'S5-yes'],
    [
      'just not: fever, and a known deficit',
      back(['fever'], { exam: { gait: abnormal({ ...signs('ataxic'), ...KNOWN }) } }),
      'S5-yes R6',
    ],
  ]);
});

const s4 = (details: SafetyAnswer['details']): Changes => ({
  safety: { 'breathless-swallowing': yes({ details }) },
});

describe('E6 weakness with breathing or swallowing', () => {
  firesAs([
    ['breathless, weak for long', weak('left leg', '4', since('longer'), s4(['breathless'])), 'E6'],
    [
      'breathless lying, by mention',
      weak('left leg', '4', since('longer'), { many: { 'also-mentions': ['breathless-lying'] } }),
      'E6',
    ],
    ['details blank', weak('left leg', '4', since('longer'), s4([])), 'E6 U4'],
    ['swallowing, days', weak('left leg', '4', since('days'), s4(['swallowing'])), 'E6 U2'],
    ['swallowing, 2 to 4 weeks', weak('left leg', '4', OVER_14, s4(['swallowing'])), 'E6 U2'],
    ['swallowing, unknown', weak('left leg', '4', BLANK, s4(['swallowing'])), 'E6 U2'],
    [
      'just not: swallowing, 1 to 3 months',
      weak('left leg', '4', since('one-to-three-months'), s4(['swallowing'])),
      'S4-yes U4',
    ],
    ['just not: breathless without weakness', s4(['breathless']), 'S4-yes'],
    ['just not: swallowing without weakness', s4(['swallowing']), 'S4-yes'],
    [
      'breathless, S3 yes, power not examined',
      {
        ...s4(['breathless']),
        exam: { strength: undefined },
        safety: { ...s4(['breathless']).safety, 'legs-weaker': yes() },
      },
      'E6 S3-power-not-examined',
    ],
    ...(
      [
        ['weaker for days', since('days'), since('longer'), 'E6 S3-power-not-examined'],
        ['swallowing for days', since('longer'), since('days'), 'E6 S3-power-not-examined'],
        ['weaker since unknown', BLANK, since('longer'), 'E6 S3-power-not-examined'],
        [
          'just not: both for long',
          since('longer'),
          since('longer'),
          'S3-power-not-examined S4-yes',
        ],
      ] as const
    ).map(([name, weaker, swallowing, fired]): Row => [
      `swallowing, S3 yes, power not examined: ${name}`,
      {
        exam: { strength: undefined },
        safety: {
          'legs-weaker': yes(weaker),
          'breathless-swallowing': yes({ details: ['swallowing'], ...swallowing }),
        },
      },
      fired,
    ]),
  ]);
});

const hotJoint = (when: When): Changes => ({ safety: { 'hot-joint': yes(when) } });

const s9 = (...details: NonNullable<SafetyAnswer['details']>): Changes => ({
  safety: { 'restless-distress': yes({ details }) },
});

describe('E8 hot swollen joint, recent; E9 self-harm, or fever with rigidity', () => {
  firesAs([
    ['joint, days', hotJoint(since('days')), 'E8'],
    ['joint, within 14 days', hotJoint(WITHIN_14), 'E8'],
    ['joint, onset blank', hotJoint(BLANK), 'E8'],
    ['just not: joint, over 14 days', hotJoint(OVER_14), 'S8-later'],
    ['just not: joint, longer', hotJoint(since('longer')), 'S8-later'],
    ['joint found', { exam: { joints: abnormal(signs('one-hot-swollen')) } }, 'E8'],
    [
      'just not: joint found, longer',
      { exam: { joints: abnormal({ ...signs('one-hot-swollen'), onset: 'longer' }) } },
      'S8-later',
    ],
    ['just not: joint tender', { exam: { joints: abnormal(signs('tender-or-limited')) } }, '-'],
    [
      'just not: joint known',
      { exam: { joints: abnormal({ ...signs('one-hot-swollen'), ...KNOWN }) } },
      'R6',
    ],
    ['self-harm', s9('self-harm'), 'E9'],
    ['fever and rigidity', s9('fever', 'rigidity'), 'E9'],
    ['rigidity and confusion', s9('rigidity', 'confusion'), 'E9'],
    ['all three', s9('fever', 'rigidity', 'confusion'), 'E9'],
    ['just not: fever alone', s9('fever'), 'S9-yes'],
    ['just not: unbearable', s9('unbearable'), 'S9-yes'],
    ['just not: details blank', s9(), 'S9-yes'],
  ]);
});
