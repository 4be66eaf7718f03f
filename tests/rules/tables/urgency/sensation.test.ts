/** Loss of touch, vibration and position: told, found, both together and known (D4, D37, D51, D80). */
import { describe, expect, test } from 'vitest';
import type { Sign } from '../../../../src/rules/record/ids.ts';
import type { Finding, Visit } from '../../../../src/rules/record/visit.ts';
import type { Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  WITHIN_14,
  abnormal,
  allBy,
  both,
  byTime,
  firesAs,
  minutes,
  signs,
  since,
  weak,
  worse,
  type When,
} from './changes.ts';

const touch = (of: readonly Sign[], when: When, more: Finding = {}): Changes => ({
  exam: { 'light-touch': abnormal({ ...signs(...of), ...when, ...more }) },
});
const reflexes = (found: Finding | undefined): Changes => ({ exam: { reflexes: found } });
/** Lost, and not for months: newly (D37). */
const LOST = reflexes(abnormal({ ...signs('all-absent'), ...OVER_14 }));
const UNEXAMINED = reflexes(undefined);
const PAIN: Changes = { many: { 'also-mentions': ['back-pain'] } };

describe('found: one side of the body', () => {
  byTime(
    (when) => touch(['one-side-of-body'], when),
    [
      ['hours', '-', 'now', 'E1-side'],
      ['days', '-', 'same day', 'sensory-side'],
      ['within 14 days', '-', 'same day', 'sensory-side'],
      ['over 14 days', 'stable', 'same day', 'sensory-side'],
      ['unknown', '-', 'same day', 'sensory-side'],
      ['blank', '-', 'same day', 'sensory-since'],
      ['1 to 3 months', 'worsening', '2 weeks', 'sensory-slow'],
      ['1 to 3 months', '-', '2 weeks', 'sensory-slow'],
      ['1 to 3 months', 'stable', 'routine', 'other-sensory'],
      ['longer', 'unknown', '2 weeks', 'sensory-slow'],
      ['longer', 'improving', 'routine', 'other-sensory'],
    ],
  );
  describe('it came within minutes', () => {
    byTime(
      (when) => touch(['one-side-of-body'], minutes(when)),
      [
        ['hours', '-', 'now', 'E1-side'],
        ['days', '-', 'now', 'E1-side'],
        ['unknown', '-', 'now', 'E1-side'],
        ['within 14 days', '-', 'same day', 'sensory-side'],
        ['over 14 days', '-', 'same day', 'sensory-side'],
        ['1 to 3 months', 'stable', 'routine', 'other-sensory'],
      ],
    );
  });
});

const unknown = (age: string | undefined): Changes => ({
  ...both(touch(['stocking'], since('unknown')), LOST),
  age,
});

describe('found: stocking, it rises', () => {
  describe('ankle reflexes lost, newly', () => {
    byTime(
      (when) => both(touch(['stocking'], when), LOST),
      [
        ['hours', '-', 'now', 'E2b'],
        ['days', 'stable', 'now', 'E2b'],
        ['within 14 days', '-', 'now', 'E2b'],
        ['over 14 days', 'improving', 'now', 'E2b'],
        ['unknown', '-', '2 weeks', 'U2b other-sign'],
        ['blank', '-', 'same day', 'rising-look other-sign'],
        ['1 to 3 months', 'stable', '2 weeks', 'U2b other-sign'],
        ['longer', 'worsening', '2 weeks', 'U2b other-sign'],
        ['longer', '-', '2 weeks', 'U2b other-sign'],
        ['longer', 'stable', 'routine', 'R2 other-sign'],
      ],
    );
  });
  describe('reflexes there', () => {
    byTime(
      (when) => touch(['stocking'], when),
      [
        ['hours', '-', 'same day', 'E2b-reflexes-there'],
        ['days', 'improving', 'same day', 'E2b-reflexes-there'],
        ['within 14 days', '-', 'same day', 'E2b-reflexes-there'],
        ['over 14 days', 'stable', 'same day', 'E2b-reflexes-there'],
        ['unknown', '-', 'routine', 'R2'],
        ['unknown', 'worsening', 'routine', 'R2'],
        ['blank', '-', 'same day', 'rising-look'],
        ['1 to 3 months', 'worsening', '2 weeks', 'U2b'],
        ['1 to 3 months', 'stable', '2 weeks', 'U2b'],
        ['longer', 'worsening', '2 weeks', 'U2b'],
        ['longer', 'unknown', '2 weeks', 'U2b'],
        ['longer', 'stable', 'routine', 'R2'],
        ['longer', 'improving', 'routine', 'R2'],
      ],
    );
  });
  describe('reflexes not examined', () => {
    byTime(
      (when) => both(touch(['stocking'], when), UNEXAMINED),
      [
        // Since hours or days it is of the same day by itself (D80).
        ['hours', '-', 'same day', 'acute-sensation'],
        ['days', '-', 'same day', 'acute-sensation'],
        ['within 14 days', '-', 'same day', 'rising-look'],
        ['over 14 days', '-', 'same day', 'rising-look'],
        ['unknown', '-', 'routine', 'R2'],
        ['blank', '-', 'same day', 'rising-look'],
        ['1 to 3 months', '-', '2 weeks', 'U2b'],
        ['longer', 'stable', 'routine', 'R2'],
      ],
    );
  });
  const days = (found: Finding): Changes =>
    both(touch(['stocking'], since('days')), reflexes(found));
  firesAs([
    [
      'one ankle jerk',
      days(abnormal({ ...signs('ankle-jerks-absent'), side: 'right', ...OVER_14 })),
      'now',
      'E2b',
    ],
    [
      'both ankle jerks',
      days(abnormal({ ...signs('ankle-jerks-absent'), side: 'both', ...OVER_14 })),
      'now',
      'E2b',
    ],
    [
      'knee jerks reduced',
      days(abnormal({ ...signs('knee-jerks-reduced'), ...OVER_14 })),
      'now',
      'E2b',
    ],
    ['abnormal without a kind', days(abnormal(OVER_14)), 'now', 'E2b'],
    [
      'lost below, brisk above',
      days(abnormal({ ...signs('ankle-jerks-absent', 'brisk'), ...OVER_14 })),
      'now',
      'E2b',
    ],
    [
      'lost for long, and worsening',
      days(abnormal({ ...signs('all-absent'), ...worse('longer') })),
      'now',
      'E2b',
    ],
    [
      'just not: lost for months',
      days(abnormal({ ...signs('all-absent'), onset: 'one-to-three-months' })),
      'same day',
      'E2b-reflexes-there other-sign',
    ],
    [
      'just not: brisk',
      days(abnormal({ ...signs('brisk'), onset: 'longer' })),
      'same day',
      'E2b-reflexes-there other-sign',
    ],
    [
      'just not: lost, known and unchanged',
      days(abnormal({ ...signs('all-absent'), ...KNOWN })),
      'same day',
      'E2b-reflexes-there R6',
    ],
    [
      'a weakness of both sides leads',
      weak('both legs', '4', since('days'), both(touch(['stocking'], since('days')), LOST)),
      'now',
      'E2',
    ],
  ]);
  describe('since unknown, ankle reflexes lost: the age decides', () => {
    firesAs([
      ['59', unknown('59'), '2 weeks', 'U2b other-sign'],
      ['age blank', unknown(undefined), '2 weeks', 'U2b other-sign'],
      ['just not: 60', unknown('60'), 'routine', 'R2 other-sign'],
      ['just not: 61', unknown('61'), 'routine', 'R2 other-sign'],
    ]);
  });
});

describe('found: of both sides without a stocking, it rises too', () => {
  const patchy = (when: When, more: Changes = {}): Changes =>
    both(touch(['patchy'], when, { side: 'both' }), more);
  firesAs([
    ['patchy, hours, reflexes lost', patchy(since('hours'), LOST), 'now', 'E2b'],
    [
      'patchy, within minutes, hours, reflexes there',
      patchy(minutes(since('hours'))),
      'now',
      'E1-side',
    ],
    ['patchy, hours, reflexes there', patchy(since('hours')), 'same day', 'E2b-reflexes-there'],
    [
      'one root on both sides, 2 to 4 weeks, reflexes lost',
      both(touch(['one-root-or-nerve'], OVER_14, { side: 'both' }), LOST),
      'now',
      'E2b',
    ],
    [
      'not said what, of both sides, 2 to 4 weeks, reflexes lost',
      both(touch([], OVER_14, { side: 'both' }), LOST),
      'now',
      'E2b',
    ],
    [
      'just not: of one side',
      both(touch(['patchy'], OVER_14, { side: 'left' }), LOST),
      'routine',
      'other-sensory other-sign',
    ],
    [
      'stocking and patchy, days',
      touch(['stocking', 'patchy'], since('days')),
      'same day',
      'E2b-reflexes-there',
    ],
    [
      'patchy, longer, stable',
      patchy(since('longer', { course: 'stable' })),
      'routine',
      'other-sensory',
    ],
  ]);
});

describe('found: one root or nerve', () => {
  byTime(
    (when) => touch(['one-root-or-nerve'], when, { side: 'left' }),
    [
      ['hours', '-', 'same day', 'acute-sensation'],
      ['days', 'improving', 'same day', 'acute-sensation'],
      ['within 14 days', 'worsening', '2 weeks', 'U2-numb'],
      ['over 14 days', 'worsening', '2 weeks', 'U2-numb'],
      ['over 14 days', '-', 'routine', 'other-sensory'],
      ['over 14 days', 'unknown', 'routine', 'other-sensory'],
      ['1 to 3 months', 'worsening', 'routine', 'other-sensory'],
      ['longer', 'worsening', 'routine', 'other-sensory'],
      ['unknown', 'worsening', 'routine', 'other-sensory'],
      ['blank', '-', 'same day', 'sensory-since'],
    ],
  );
  firesAs([
    [
      'within minutes, hours: no stroke',
      touch(['one-root-or-nerve'], minutes(since('hours')), { side: 'left' }),
      'same day',
      'acute-sensation',
    ],
    [
      'within minutes, 2 to 4 weeks',
      touch(['one-root-or-nerve'], minutes(OVER_14), { side: 'left' }),
      'same day',
      'acute-sensation',
    ],
    [
      'just not: within minutes, 1 to 3 months',
      touch(['one-root-or-nerve'], minutes(since('one-to-three-months')), { side: 'left' }),
      'routine',
      'other-sensory',
    ],
  ]);
});

describe('found: patchy, of one side', () => {
  byTime(
    (when) => touch(['patchy'], minutes(when), { side: 'left' }),
    [
      ['hours', '-', 'now', 'E1-side'],
      ['days', '-', 'now', 'E1-side'],
      ['unknown', '-', 'now', 'E1-side'],
      ['within 14 days', '-', 'same day', 'acute-sensation'],
      ['blank', '-', 'same day', 'acute-sensation'],
      ['1 to 3 months', '-', 'routine', 'other-sensory'],
    ],
  );
  firesAs([
    [
      'just not: hours, and not within minutes',
      touch(['patchy'], since('hours'), { side: 'left' }),
      'same day',
      'acute-sensation',
    ],
    [
      '2 to 4 weeks, worsening',
      touch(['patchy'], { ...OVER_14, course: 'worsening' }, { side: 'left' }),
      '2 weeks',
      'U2-numb',
    ],
    [
      '2 to 4 weeks, stable',
      touch(['patchy'], { ...OVER_14, course: 'stable' }, { side: 'left' }),
      'routine',
      'other-sensory',
    ],
  ]);
});

describe('found: not said where', () => {
  byTime(
    (when) => touch([], when),
    [
      ['hours', '-', 'same day', 'acute-sensation'],
      ['days', '-', 'same day', 'acute-sensation'],
      ['within 14 days', 'stable', 'same day', 'sensory-kind'],
      ['over 14 days', 'worsening', 'same day', 'sensory-kind'],
      ['unknown', '-', 'same day', 'sensory-kind'],
      ['blank', '-', 'same day', 'sensory-kind'],
      ['1 to 3 months', '-', '2 weeks', 'sensory-slow'],
      ['1 to 3 months', 'stable', 'routine', 'other-sensory'],
      ['longer', 'worsening', '2 weeks', 'sensory-slow'],
      ['longer', 'stable', 'routine', 'other-sensory'],
    ],
  );
  test('the look is joined to what has a time of its own', () => {
    expect(allBy(touch([], since('days')))).toEqual([
      'acute-sensation',
      'sensory-kind',
      'other-sensory',
    ]);
  });
});

describe('found: a level on the trunk is a cord sign (D55)', () => {
  byTime(
    (when) => touch(['sensory-level'], when),
    [
      // The floor of D80 and the look of a blank count whatever the kind.
      ['hours', '-', 'now', 'E4 acute-sensation'],
      ['over 14 days', '-', 'now', 'E4'],
      ['unknown', '-', 'same day', 'U5-cord-undated'],
      ['blank', '-', 'same day', 'U5-cord-undated sensory-since'],
      ['1 to 3 months', 'stable', '2 weeks', 'U5-cord'],
      ['longer', 'stable', '2 weeks', 'U5-cord'],
    ],
  );
  firesAs([
    [
      'of both sides, with back pain: no cauda equina',
      both(touch(['sensory-level'], since('days'), { side: 'both' }), PAIN),
      'now',
      'E4 acute-sensation',
    ],
  ]);
});

const depth = (sign: Sign, when: When, more: Visit['exam'] = {}): Changes => ({
  exam: { 'vibration-position': abnormal({ ...signs(sign), ...when }), ...more },
});

const LONG = since('longer');
const old = (found: Finding = {}): Finding => abnormal({ onset: 'longer', ...found });

describe('found: vibration and position', () => {
  byTime(
    (when) => depth('vibration-lost', when),
    [
      ['hours', '-', 'same day', 'acute-sensation'],
      ['days', '-', 'same day', 'acute-sensation'],
      ['within 14 days', '-', 'routine', 'R2'],
      ['within 14 days', 'worsening', '2 weeks', 'U2-numb'],
      ['unknown', '-', 'routine', 'R2'],
      ['blank', '-', 'same day', 'sensory-since'],
      ['longer', '-', 'routine', 'R2'],
    ],
  );
  describe('reduced at the toes alone: since blank is no look', () => {
    byTime(
      (when) => depth('toe-vibration-reduced', when),
      [
        ['days', '-', 'same day', 'acute-sensation'],
        ['within 14 days', 'worsening', '2 weeks', 'U2-numb'],
        ['unknown', '-', 'routine', 'R2'],
        ['blank', '-', 'routine', 'R2'],
        ['longer', '-', 'routine', 'R2'],
      ],
    );
  });
  firesAs([
    ['position lost, blank', depth('position-lost', BLANK), 'same day', 'sensory-since'],
    [
      'abnormal, not said how, blank',
      { exam: { 'vibration-position': abnormal() } },
      'same day',
      'sensory-since',
    ],
    [
      'reduced at the toes beside touch of one root, both blank',
      depth('toe-vibration-reduced', BLANK, {
        'light-touch': abnormal(signs('one-root-or-nerve')),
      }),
      'same day',
      'sensory-since',
    ],
    [
      'U5 reduced, Romberg',
      depth('toe-vibration-reduced', LONG, { romberg: old() }),
      '2 weeks',
      'U5-position',
    ],
    [
      'U5 lost, ataxic',
      depth('vibration-lost', LONG, { gait: old(signs('ataxic')) }),
      '2 weeks',
      'U5-position U6',
    ],
    [
      'U5 position lost, brisk',
      depth('position-lost', LONG, { reflexes: old(signs('brisk')) }),
      '2 weeks',
      'U5-position',
    ],
    [
      'U5 reduced, mixed reflexes',
      depth('toe-vibration-reduced', LONG, {
        reflexes: old(signs('brisk', 'ankle-jerks-absent')),
      }),
      '2 weeks',
      'U5-position',
    ],
    [
      'U5 reduced, extensor',
      depth('toe-vibration-reduced', LONG, { plantars: old(signs('extensor')) }),
      '2 weeks',
      'U5-cord U5-position',
    ],
    ['just not: reduced alone', depth('toe-vibration-reduced', LONG), 'routine', 'R2'],
    [
      'just not: reduced, Romberg not interpretable',
      depth('toe-vibration-reduced', LONG, { romberg: { state: 'not-interpretable' } }),
      'routine',
      'R2',
    ],
    [
      'just not: reduced, a limp',
      depth('toe-vibration-reduced', LONG, { gait: old(signs('antalgic')) }),
      'routine',
      'R2 limp',
    ],
    [
      'just not: lost, known, with Romberg known',
      depth('vibration-lost', BLANK, {
        'vibration-position': abnormal({ ...signs('vibration-lost'), ...KNOWN }),
        romberg: abnormal(KNOWN),
      }),
      'routine',
      'R6',
    ],
  ]);
});

const tells = (when: When, apart: 'yes' | 'no' | 'not said' = 'yes'): Changes => ({
  many: { 'also-mentions': ['tingling-or-numb-feet'] },
  answers: {
    'numb-apart': apart === 'not said' ? undefined : apart,
    'numb-since': when.onset,
    'numb-course': when.course,
  },
});

describe('told: tingling or numbness that is there apart from the urge', () => {
  describe('ankle reflexes lost, newly', () => {
    byTime(
      (when) => both(tells(when), LOST),
      [
        ['hours', '-', 'now', 'E2b'],
        ['days', '-', 'now', 'E2b'],
        ['1 to 4 weeks', 'stable', 'now', 'E2b'],
        ['unknown', '-', 'routine', 'other-sign'],
        ['1 to 3 months', 'worsening', 'routine', 'other-sign'],
        ['longer', '-', 'routine', 'other-sign'],
      ],
    );
  });
  firesAs([
    [
      'reflexes not examined, days: a look',
      both(tells(since('days')), UNEXAMINED),
      'same day',
      'rising-look',
    ],
    [
      'just not: reflexes not examined, 1 to 3 months',
      both(tells(since('one-to-three-months')), UNEXAMINED),
      '-',
      '-',
    ],
    [
      'just not: since blank, reflexes not examined: an open point, no look',
      both(tells(BLANK), UNEXAMINED),
      '-',
      '-',
    ],
    ['just not: reflexes there', tells(since('days')), '-', '-'],
    [
      'just not: only with the urge',
      both(tells(since('days'), 'no'), LOST),
      'routine',
      'other-sign',
    ],
    [
      'just not: not said whether',
      both(tells(since('days'), 'not said'), LOST),
      'routine',
      'other-sign',
    ],
    [
      'among the symptoms of low B12',
      both(
        {
          many: { 'b12-symptoms': ['numbness'] },
          answers: { 'numb-apart': 'yes', 'numb-since': 'days' },
        },
        LOST,
      ),
      'now',
      'E2b',
    ],
  ]);
  describe('together with a stocking loss that is found: the faster since, the worse course', () => {
    firesAs([
      [
        'told days, found longer',
        both(tells(since('days')), touch(['stocking'], since('longer', { course: 'stable' }))),
        'same day',
        'E2b-reflexes-there',
      ],
      [
        'told longer, found days',
        both(tells(since('longer')), touch(['stocking'], since('days'))),
        'same day',
        'E2b-reflexes-there',
      ],
      [
        'told worsening, found stable, both longer',
        both(tells(worse('longer')), touch(['stocking'], since('longer', { course: 'stable' }))),
        '2 weeks',
        'U2b',
      ],
      [
        'told longer, stable, found since blank',
        both(tells(since('longer', { course: 'stable' })), touch(['stocking'], BLANK)),
        'routine',
        'R2',
      ],
      [
        'told unknown, one side of the body for long: the lines of unknown hold too',
        both(
          tells(since('unknown')),
          touch(['one-side-of-body'], since('longer', { course: 'stable' })),
        ),
        'same day',
        'sensory-side',
      ],
      [
        'just not: told only with the urge',
        both(
          tells(since('days'), 'no'),
          touch(['stocking'], since('longer', { course: 'stable' })),
        ),
        'routine',
        'R2',
      ],
      [
        'what is known adds nothing to the account',
        both(tells(since('days')), touch(['stocking'], since('longer'), KNOWN)),
        'routine',
        'R6',
      ],
    ]);
  });
});

const jerks = (more: Finding = {}): Finding =>
  abnormal({ ...signs('ankle-jerks-absent'), ...more });

const at = (age: string, exam: NonNullable<Changes['exam']>): Changes => ({ age, exam });

describe('R2 polyneuropathy, and what age may explain', () => {
  const toes = old(signs('toe-vibration-reduced'));
  firesAs([
    ['ankle jerks absent', reflexes(jerks()), 'routine', 'R2'],
    ['both', reflexes(jerks({ side: 'both' })), 'routine', 'R2'],
    [
      'just not: one is a root or a nerve',
      reflexes(jerks({ side: 'left' })),
      'routine',
      'other-sign',
    ],
    [
      'since days: the same day too (D80)',
      reflexes(jerks(since('days'))),
      'same day',
      'acute-sign R2',
    ],
    ['just not: within 14 days', reflexes(jerks(WITHIN_14)), 'routine', 'R2'],
    ['at 79', at('79', { reflexes: jerks() }), 'routine', 'R2'],
    ['at 80: a note', at('80', { reflexes: jerks() }), 'routine', 'R2-note'],
    ['at 81: a note', at('81', { reflexes: jerks() }), 'routine', 'R2-note'],
    ['toe vibration at 80: a note', at('80', { 'vibration-position': toes }), 'routine', 'R2-note'],
    [
      'one ankle jerk at 80',
      at('80', { reflexes: jerks({ side: 'right' }) }),
      'routine',
      'other-sign',
    ],
    [
      'at 80, with a positive Romberg',
      at('80', { reflexes: jerks(), romberg: old() }),
      'routine',
      'R2 other-balance',
    ],
    [
      'at 80, with a limp',
      at('80', { reflexes: jerks(), gait: abnormal(signs('antalgic')) }),
      'routine',
      'R2 limp',
    ],
    [
      'at 80, with a stocking loss for long',
      both(
        at('80', { reflexes: jerks() }),
        touch(['stocking'], since('longer', { course: 'stable' })),
      ),
      'routine',
      'R2',
    ],
    ['stocking loss, known and unchanged', touch(['stocking'], BLANK, KNOWN), 'routine', 'R6'],
    [
      'a leg weak for long beside it',
      weak('left leg', '4', since('longer', { course: 'stable' }), {
        age: '80',
        exam: { reflexes: jerks() },
      }),
      'routine',
      'R1 R2',
    ],
  ]);
});

test('told numbness of one leg since days that is known on the other is new (D29)', () => {
  expect(
    allBy(
      touch(['one-root-or-nerve'], since('days'), { ...KNOWN, side: 'both', 'known-side': 'left' }),
    ),
  ).toContain('acute-sensation');
});
