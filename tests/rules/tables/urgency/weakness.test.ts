/** Weakness that is found, alone and with what is told, and weakness that is known (D4, D29, D51, D82; T32, T33). */
import { describe, expect, test } from 'vitest';
import { MUSCLES, type Sign } from '../../../../src/rules/record/ids.ts';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import {
  assessed,
  classicVisit,
  firedBy,
  verdictOf,
  visitWith,
  type Changes,
} from '../../a-visit.ts';
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
  fires,
  firesAs,
  legs,
  minutes,
  power,
  signs,
  since,
  stable,
  told,
  weak,
  worse,
  type When,
} from './changes.ts';

describe('found and new, MRC 4', () => {
  describe('one leg', () => {
    byTime(
      (when) => weak('left leg', '4', when),
      [
        ['hours', '-', 'same day', 'U2-same-day'],
        ['days', 'improving', 'same day', 'U2-same-day'],
        ['within 14 days', 'worsening', 'days', 'U2-days'],
        ['over 14 days', 'worsening', 'days', 'U2-days'],
        ['unknown', 'worsening', 'days', 'U2-days'],
        ['within 14 days', '-', '2 weeks', 'U2'],
        ['1 to 4 weeks', 'unknown', '2 weeks', 'U2'],
        ['over 14 days', 'stable', '2 weeks', 'U2'],
        ['unknown', '-', '2 weeks', 'U2'],
        // D42
        ['blank', '-', 'same day', 'weakness-onset-unknown'],
        ['1 to 3 months', 'worsening', '2 weeks', 'U2-slow'],
        ['1 to 3 months', '-', '2 weeks', 'U2-slow'],
        ['1 to 3 months', 'stable', 'routine', 'R1'],
        ['longer', 'worsening', '2 weeks', 'U2-slow'],
        ['longer', 'unknown', '2 weeks', 'U2-slow'],
        ['longer', 'stable', 'routine', 'R1'],
        ['longer', 'improving', 'routine', 'R1'],
      ],
    );
  });
  describe('both legs', () => {
    byTime(
      (when) => weak('both legs', '4', when),
      [
        ['hours', '-', 'now', 'E2'],
        ['days', '-', 'now', 'E2'],
        ['within 14 days', '-', 'now', 'E2'],
        ['1 to 4 weeks', '-', 'now', 'E2'],
        ['over 14 days', 'improving', 'now', 'E2'],
        ['unknown', '-', 'same day', 'U2-same-day'],
        ['blank', '-', 'same day', 'weakness-onset-unknown'],
        ['1 to 3 months', 'worsening', '2 weeks', 'U4'],
        ['1 to 3 months', '-', '2 weeks', 'U4'],
        ['1 to 3 months', 'stable', 'routine', 'R1'],
        ['longer', 'worsening', '2 weeks', 'U4'],
        ['longer', 'stable', 'routine', 'R1'],
      ],
    );
  });
  describe('arm and leg of one side', () => {
    byTime(
      (when) => weak('left side', '4', when),
      [
        ['hours', '-', 'now', 'E1-weakness'],
        ['days', '-', 'same day', 'U2-same-day'],
        ['within 14 days', '-', 'same day', 'U2-same-day'],
        ['over 14 days', 'stable', 'same day', 'U2-same-day'],
        ['unknown', '-', 'same day', 'U2-same-day'],
        ['blank', '-', 'same day', 'weakness-onset-unknown'],
        ['1 to 3 months', 'worsening', '2 weeks', 'U2-slow'],
        ['1 to 3 months', 'stable', 'routine', 'R1'],
        ['longer', '-', '2 weeks', 'U2-slow'],
        ['longer', 'stable', 'routine', 'R1'],
      ],
    );
  });
  describe('side not said, nothing graded, nothing told', () => {
    byTime(
      (when) => ({ exam: { strength: abnormal(when) } }),
      [
        ['hours', '-', 'same day', 'U2-same-day'],
        ['days', '-', 'same day', 'U2-same-day'],
        ['within 14 days', '-', 'same day', 'weakness-side'],
        ['over 14 days', 'worsening', 'same day', 'weakness-side'],
        ['unknown', '-', 'same day', 'weakness-side'],
        ['blank', '-', 'same day', 'weakness-onset-unknown'],
        ['1 to 3 months', '-', '2 weeks', 'U2-slow'],
        ['1 to 3 months', 'stable', 'routine', 'R1'],
        ['longer', 'stable', 'routine', 'R1'],
      ],
    );
  });
  describe('one leg, it came within minutes', () => {
    byTime(
      (when) => weak('left leg', '4', minutes(when)),
      [
        ['hours', '-', 'now', 'E1-weakness'],
        ['days', '-', 'now', 'E1-weakness'],
        ['unknown', '-', 'now', 'E1-weakness'],
        ['within 14 days', '-', 'same day', 'U2-same-day'],
        ['over 14 days', 'stable', 'same day', 'U2-same-day'],
        ['1 to 3 months', 'stable', 'days', 'U2-days'],
        ['longer', 'stable', 'routine', 'R1'],
        ['blank', '-', 'same day', 'weakness-onset-unknown'],
      ],
    );
  });
  describe('both legs, it came within minutes', () => {
    byTime(
      (when) => weak('both legs', '4', minutes(when)),
      [
        ['unknown', '-', 'now', 'E1-weakness'],
        // Read by the line of both sides too.
        ['over 14 days', '-', 'now', 'E2'],
        ['1 to 3 months', 'stable', 'days', 'U2-days'],
        ['1 to 3 months', 'worsening', 'days', 'U2-days'],
        ['longer', 'stable', 'routine', 'R1'],
      ],
    );
  });
  firesAs([
    ['U2 one leg, onset unknown (T32)', weak('left leg', '4', since('unknown')), '2 weeks', 'U2'],
    ['one arm, days', weak('left arm', '4', since('days')), 'same day', 'U2-same-day'],
    [
      'left leg and right hand, days: both sides',
      {
        exam: { strength: abnormal(since('days')) },
        power: { grip: { right: '4' }, 'hip-flexion': { left: '4' } },
      },
      'now',
      'E2',
    ],
    [
      'both by the side alone, days',
      { exam: { strength: abnormal({ side: 'both', onset: 'days' }) } },
      'now',
      'E2',
    ],
    [
      'both by the side, one leg graded: both, until every group is graded (D82)',
      both(weak('left leg', '4', since('days')), {
        exam: { strength: abnormal({ side: 'both', onset: 'days' }) },
      }),
      'now',
      'E2',
    ],
    [
      'a side, nothing graded, 2 to 4 weeks',
      { exam: { strength: abnormal({ side: 'left', ...OVER_14 }) } },
      '2 weeks',
      'U2',
    ],
    [
      'normal, power 5',
      { exam: { strength: { state: 'normal' } }, power: power('left leg', '5') },
      '-',
      '-',
    ],
  ]);
  test('undated, the time of one limb stands underneath the look', () => {
    expect(allBy(weak('left leg', '4', BLANK))).toEqual(['U2-days', 'weakness-onset-unknown']);
  });
});

const unknown = (more: Changes): Changes => weak('both legs', '4', since('unknown'), more);

describe('found on both sides, since unknown: now with more (E2)', () => {
  const reflexes = (found: Parameters<typeof abnormal>[0]): Changes =>
    unknown({ exam: { reflexes: abnormal({ ...OVER_14, ...found }) } });
  firesAs([
    ['all reflexes absent', reflexes(signs('all-absent')), 'now', 'E2'],
    ['knee jerks reduced', reflexes(signs('knee-jerks-reduced')), 'now', 'E2'],
    ['ankle jerks absent', reflexes(signs('ankle-jerks-absent')), 'now', 'E2'],
    [
      'ankle jerks absent at 60',
      { ...reflexes(signs('ankle-jerks-absent')), age: '60' },
      'now',
      'E2',
    ],
    [
      'since unknown',
      reflexes({ ...signs('all-absent'), onset: 'unknown', 'within-14-days': undefined }),
      'now',
      'E2',
    ],
    [
      'just not: absent for months',
      reflexes({ ...signs('all-absent'), onset: 'one-to-three-months', course: 'stable' }),
      'same day',
      'U2-same-day other-sign',
    ],
    [
      'absent for long, and worsening',
      reflexes({ ...signs('all-absent'), onset: 'longer', course: 'worsening' }),
      'now',
      'E2',
    ],
    [
      'just not: absent, known and unchanged',
      unknown({ exam: { reflexes: abnormal({ ...signs('all-absent'), ...KNOWN }) } }),
      'same day',
      'U2-same-day R6',
    ],
    [
      'one ankle jerk absent',
      reflexes({ ...signs('ankle-jerks-absent'), side: 'left' }),
      'now',
      'E2',
    ],
    ['abnormal without a kind', reflexes({}), 'now', 'E2'],
    ['just not: brisk', reflexes(signs('brisk')), 'same day', 'U2-same-day other-sign'],
    ['S2 yes', unknown(told('bladder-bowel-saddle', ['constipation'])), 'now', 'E2 S2-with-more'],
    [
      'just not: S2 unsure',
      unknown({ safety: { 'bladder-bowel-saddle': { answer: 'unsure' } } }),
      'same day',
      'U2-same-day S2-unsure',
    ],
    ['S4 yes', unknown(told('breathless-swallowing', ['swallowing'])), 'now', 'E6 E2'],
    [
      'just not: since blank is a look',
      weak('both legs', '4', BLANK, {
        exam: { reflexes: abnormal({ ...signs('all-absent'), onset: 'longer' }) },
      }),
      'same day',
      'weakness-onset-unknown other-sign',
    ],
  ]);
});

describe('U3 the lowest group, MRC 3 or less: never later than days', () => {
  firesAs([
    ['MRC 3, longer, stable', weak('left leg', '3', stable('longer')), 'days', 'U3'],
    ['MRC 0, longer, stable', weak('left leg', '0', stable('longer')), 'days', 'U3'],
    ['just not: MRC 4-', weak('left leg', '4-', stable('longer')), 'routine', 'R1'],
    ['just not: MRC 4+', weak('left leg', '4+', stable('longer')), 'routine', 'R1'],
    [
      'the lowest group counts',
      {
        exam: { strength: abnormal(stable('longer')) },
        power: { 'hip-flexion': { left: '4' }, 'toe-extension': { left: '2' } },
      },
      'days',
      'U3',
    ],
    [
      'a grade of 2 though the item says normal: and when is asked today',
      { power: power('left leg', '2') },
      'same day',
      'weakness-onset-unknown',
    ],
    [
      'MRC 3, days: the shorter time',
      weak('left leg', '3', since('days')),
      'same day',
      'U2-same-day',
    ],
    [
      'MRC 3, 2 to 4 weeks, stable',
      weak('left leg', '3', { ...OVER_14, course: 'stable' }),
      'days',
      'U3',
    ],
  ]);
});

const found = (...of: readonly Sign[]): Changes =>
  weak('left leg', '4', stable('longer'), {}, signs(...of));

describe('U4 subacute, wasting or bulbar: within 2 weeks', () => {
  const numb: Changes = {
    exam: { 'light-touch': abnormal({ ...signs('one-root-or-nerve'), onset: 'longer' }) },
  };
  firesAs([
    [
      'hips, 1 to 3 months, worsening',
      weak('hips', '4', worse('one-to-three-months')),
      '2 weeks',
      'U4',
    ],
    [
      'hips, 1 to 3 months, course blank',
      weak('hips', '4', since('one-to-three-months')),
      '2 weeks',
      'U4',
    ],
    ['just not: hips, stable', weak('hips', '4', stable('one-to-three-months')), 'routine', 'R1'],
    [
      'one hip, proximal by record',
      {
        exam: {
          strength: abnormal({
            distribution: 'proximal',
            side: 'left',
            ...worse('one-to-three-months'),
          }),
        },
      },
      '2 weeks',
      'U4',
    ],
    [
      'a weak shoulder beside a weak toe',
      {
        exam: { strength: abnormal(worse('one-to-three-months')) },
        power: { 'shoulder-abduction': { left: '4' }, 'toe-extension': { left: '4' } },
      },
      '2 weeks',
      'U4',
    ],
    ['wasting, no sensory loss', found('wasting'), '2 weeks', 'U4'],
    ['fasciculation, no sensory loss', found('fasciculation'), '2 weeks', 'U4'],
    [
      'just not: wasting with sensory loss',
      both(found('wasting'), numb),
      'routine',
      'R1 other-sensory',
    ],
    [
      'wasting, sensory loss, brisk reflexes',
      both(both(found('wasting'), numb), {
        exam: { reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }) },
      }),
      '2 weeks',
      'U4 other-sensory other-sign',
    ],
    [
      'slow, with swallowing',
      weak('left leg', '4', stable('longer'), told('breathless-swallowing', ['swallowing'])),
      'same day',
      'S4-yes U4',
    ],
    [
      'just not: slow, breathing and swallowing no',
      weak('left leg', '4', stable('longer')),
      'routine',
      'R1',
    ],
  ]);
});

const leg = (when: When): Changes => weak('left leg', '4', when);

describe('told and found together: both sides if either says both, the faster since, the worse course', () => {
  firesAs([
    [
      'told both, found one leg, days',
      both(legs(['both-legs'], since('days')), leg(since('days'))),
      'now',
      'E2',
    ],
    [
      'told both, days; found one leg, longer',
      both(legs(['both-legs'], since('days')), leg(stable('longer'))),
      'now',
      'E2',
    ],
    [
      'told both, longer; found one leg, days',
      both(legs(['both-legs'], stable('longer')), leg(since('days'))),
      'now',
      'E2',
    ],
    [
      'told both, longer; found one leg, longer',
      both(legs(['both-legs'], stable('longer')), leg(stable('longer'))),
      'routine',
      'R1',
    ],
    [
      'told one leg, hours; found longer',
      both(legs(['one-leg'], since('hours')), leg(stable('longer'))),
      'same day',
      'U2-same-day',
    ],
    [
      'told one leg, 2 to 4 weeks; found longer',
      both(legs(['one-leg'], OVER_14), leg(stable('longer'))),
      'days',
      'S3-days',
    ],
    [
      'told one leg, worsening; found stable',
      both(legs(['one-leg'], worse('longer')), leg(stable('longer'))),
      '2 weeks',
      'U2-slow',
    ],
    [
      'told within minutes, days; found days',
      both(legs(['one-leg'], minutes(since('days'))), leg(since('days'))),
      'now',
      'E1-weakness',
    ],
    [
      'found within minutes; told days',
      both(legs(['one-leg'], since('days')), leg(minutes(stable('longer')))),
      'now',
      'E1-weakness',
    ],
    [
      'told both, unknown; found one leg, longer: the lines of unknown hold too',
      both(legs(['both-legs'], since('unknown')), leg(stable('longer'))),
      'same day',
      'U2-same-day',
    ],
    [
      'told one leg, unknown; found longer: the account keeps its time',
      both(legs(['one-leg'], since('unknown')), leg(stable('longer'))),
      'days',
      'S3-days',
    ],
    [
      'told one leg, longer; found unknown',
      both(legs(['one-leg'], stable('longer')), leg(since('unknown'))),
      '2 weeks',
      'U2',
    ],
    [
      'told unknown, found days: what is dated holds as well',
      both(legs(['one-leg'], since('unknown')), leg(since('days'))),
      'same day',
      'U2-same-day',
    ],
    [
      'told since blank gives way to found',
      both(legs(['one-leg']), leg(stable('longer'))),
      'routine',
      'R1',
    ],
    [
      'found since blank gives way to told',
      both(legs(['one-leg'], stable('longer')), leg(BLANK)),
      'routine',
      'R1',
    ],
    [
      'both blank: a look',
      both(legs(['one-leg']), leg(BLANK)),
      'same day',
      'weakness-onset-unknown',
    ],
    [
      'found without a side, told one leg, 2 to 4 weeks: the account says the side',
      both(legs(['one-leg'], OVER_14), { exam: { strength: abnormal(OVER_14) } }),
      'days',
      'S3-days',
    ],
    [
      'told without a side, found one leg: the account keeps its time, and is no emergency (D52)',
      both(legs([], OVER_14), leg(OVER_14)),
      'same day',
      'S3-same-day',
    ],
    [
      '"not now" counts for nothing while weakness is found',
      both(
        legs(['one-leg'], { ...minutes(since('days')), settled: 'comes-and-goes' }),
        leg(stable('longer')),
      ),
      'now',
      'E1-weakness',
    ],
    [
      '"pain or tiredness" counts for nothing while weakness is found',
      both(
        legs(['both-legs'], { ...since('days'), settled: 'no-weakness' }),
        leg(stable('longer')),
      ),
      'now',
      'E2',
    ],
  ]);
});

const known = (
  where: 'left leg' | 'both legs',
  grade: '2' | '4',
  rest: Changes = {},
  more = {},
): Changes => weak(where, grade, stable('longer'), rest, { ...KNOWN, ...more });

describe('known and unchanged (D29)', () => {
  firesAs([
    ['one leg, MRC 4', known('left leg', '4'), 'routine', 'R6'],
    ['just not: MRC 3 or less, and not asked of all groups', known('left leg', '2'), 'days', 'U3'],
    [
      'MRC 2, all groups known',
      known('left leg', '2', {}, { 'known-all': 'yes' }),
      'routine',
      'R6',
    ],
    ['just not: both legs, not asked of all groups', known('both legs', '4'), 'routine', 'R1'],
    [
      'both legs, all groups known',
      known('both legs', '4', {}, { 'known-all': 'yes' }),
      'routine',
      'R6',
    ],
    [
      'one leg marked, the other new since days',
      {
        exam: { strength: abnormal({ ...KNOWN, 'known-all': 'no', onset: 'days' }) },
        power: { 'ankle-dorsiflexion': { left: '3', 'left-known': 'yes', right: '4' } },
      },
      'same day',
      'U2-same-day',
    ],
    [
      'both marked',
      {
        exam: { strength: abnormal({ ...KNOWN, 'known-all': 'no', onset: 'days' }) },
        power: {
          'ankle-dorsiflexion': {
            left: '3',
            'left-known': 'yes',
            right: '4',
            'right-known': 'yes',
          },
        },
      },
      'routine',
      'R6',
    ],
    [
      'known without a cause is new',
      weak('left leg', '2', stable('longer'), {}, { 'known-stable': 'yes' }),
      'days',
      'U3',
    ],
    [
      'known and worsening is new',
      weak('left leg', '4', worse('longer'), {}, { ...KNOWN, 'known-all': 'yes' }),
      '2 weeks',
      'U2-slow',
    ],
    [
      'known beside a new account: the account keeps its time',
      known('left leg', '4', legs(['both-legs'], since('days'))),
      'same day',
      'S3-same-day R6',
    ],
    [
      'known beside an account since blank: a look',
      known('left leg', '4', legs(['one-leg'])),
      'same day',
      'S3-since R6',
    ],
    [
      'just not: known, and no account',
      known('left leg', '4', { safety: { 'legs-weaker': { answer: 'no' } } }),
      'routine',
      'R6',
    ],
  ]);
});

describe('T32, D4 the onset decides the tier, graded MRC 4', () => {
  const ONSET_ROWS: readonly (readonly [string, When, string, string, string])[] = [
    // onset; one leg; both legs; one side
    ['within minutes', minutes(since('hours')), 'emergency', 'emergency', 'emergency'],
    ['hours', since('hours'), 'urgent', 'emergency', 'emergency'],
    ['days', since('days'), 'urgent', 'emergency', 'urgent'],
    ['within 14 days', WITHIN_14, 'urgent', 'emergency', 'urgent'],
    ['1 to 4 weeks', since('one-to-four-weeks'), 'urgent', 'emergency', 'urgent'],
    ['over 14 days', OVER_14, 'urgent', 'emergency', 'urgent'],
    ['1 to 3 months, stable', stable('one-to-three-months'), 'routine', 'routine', 'routine'],
    ['longer, stable', stable('longer'), 'routine', 'routine', 'routine'],
    ['longer, course blank', since('longer'), 'urgent', 'urgent', 'urgent'],
    ['unknown', since('unknown'), 'urgent', 'urgent', 'urgent'],
    ['blank', BLANK, 'urgent', 'urgent', 'urgent'],
  ];
  test.each(ONSET_ROWS)('T32 %s', (_name, when, oneLeg, bothLegs, side) => {
    const tiers = (['left leg', 'both legs', 'left side'] as const).map(
      (where) => assessed(clear(weak(where, '4', when))).flags[0]?.tier,
    );
    expect(tiers).toEqual([oneLeg, bothLegs, side]);
  });

  test('T32 unknown onset: the clinician is asked to clarify', () => {
    const { flags } = assessed(clear(weak('both legs', '4', BLANK)));
    expect(flags[0]?.action).toMatch(/^Ask today when it began/);
  });
});

describe('T33 effort limited by pain is not weakness, and not examined', () => {
  test.each<[string, Changes]>([
    ['the whole item', { exam: { strength: abnormal({ 'pain-limited': 'yes' }) } }],
    [
      'every graded group',
      { exam: { strength: abnormal() }, power: { 'hip-flexion': { left: 'pain-limited' } } },
    ],
    [
      'graded 5 and pain-limited',
      {
        exam: { strength: abnormal() },
        power: { 'hip-flexion': { left: 'pain-limited', right: '5' } },
      },
    ],
  ])('T33 %s', (_name, changes) => {
    const visit = visitWith(classicVisit, changes);
    expect(firedBy(visit)).toEqual([]);
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).headline.says).toContain('Examination outstanding: strength');
  });
  test('T33 one group limited by pain, another 4: weakness', () => {
    const changes: Changes = {
      exam: { strength: abnormal(stable('longer')) },
      power: { 'hip-flexion': { left: 'pain-limited' }, 'toe-extension': { right: '4' } },
    };
    expect(fires(changes)).toBe('R1');
  });
  test('T33 the item limited by pain, one group graded 3: weakness', () => {
    const changes: Changes = {
      exam: { strength: abnormal({ ...stable('longer'), 'pain-limited': 'yes' }) },
      power: { 'toe-extension': { right: '3' } },
    };
    expect(fires(changes)).toBe('U3');
  });
  test.each(MUSCLES)('D4 the lowest group counts: %s 3 among 4s', (muscle) => {
    const fours = Object.fromEntries(
      MUSCLES.map((each) => [each, { left: '4' }]),
    ) as Visit['power'];
    const changes: Changes = {
      exam: { strength: abnormal(stable('longer')) },
      power: { ...fours, [muscle]: { left: '3' } },
    };
    expect(fires(changes)).toBe('U3');
  });
});
