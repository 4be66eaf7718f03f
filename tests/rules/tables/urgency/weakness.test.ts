/** The onset decides the tier (T32), and effort limited by pain is no weakness (T33). */
import { describe, expect, test } from 'vitest';
import { MUSCLES } from '../../../../src/rules/record/ids.ts';
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
  OVER_14,
  WITHIN_14,
  abnormal,
  clear,
  fires,
  since,
  weak,
  type When,
} from './changes.ts';

describe('T32, D4 the onset decides the tier, graded MRC 4', () => {
  const ONSET_ROWS: readonly (readonly [string, When, string, string, string])[] = [
    // onset; one leg; both legs; one side
    ['sudden', since('sudden'), 'emergency', 'emergency', 'emergency'],
    ['hours', since('hours'), 'urgent', 'emergency', 'emergency'],
    ['days', since('days'), 'urgent', 'emergency', 'urgent'],
    ['within 14 days', WITHIN_14, 'urgent', 'emergency', 'urgent'],
    ['1 to 4 weeks', since('one-to-four-weeks'), 'urgent', 'emergency', 'urgent'],
    ['over 14 days', OVER_14, 'urgent', 'emergency', 'urgent'],
    [
      '1 to 3 months, stable',
      since('one-to-three-months', { course: 'stable' }),
      'routine',
      'routine',
      'routine',
    ],
    ['longer', since('longer'), 'routine', 'routine', 'routine'],
    ['unknown', since('unknown'), 'urgent', 'urgent', 'urgent'],
    ['blank', BLANK, 'urgent', 'urgent', 'urgent'],
  ];
  test.each(ONSET_ROWS)('T32 %s', (_name, when, leg, both, side) => {
    const tiers = (['left leg', 'both legs', 'left side'] as const).map(
      (where) => assessed(clear(weak(where, '4', when))).flags[0]?.tier,
    );
    expect(tiers).toEqual([leg, both, side]);
  });

  test('T32 unknown onset: the clinician is asked to clarify', () => {
    const { flags } = assessed(clear(weak('both legs', '4', BLANK)));
    expect(flags[0]?.action).toMatch(/^Ask when it began/);
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
      exam: { strength: abnormal({ onset: 'longer' }) },
      power: { 'hip-flexion': { left: 'pain-limited' }, 'toe-extension': { right: '4' } },
    };
    expect(fires(changes)).toBe('R1');
  });
  test('T33 the item limited by pain, one group graded 3: weakness', () => {
    const changes: Changes = {
      exam: { strength: abnormal({ onset: 'longer', 'pain-limited': 'yes' }) },
      power: { 'toe-extension': { right: '3' } },
    };
    expect(fires(changes)).toBe('U3');
  });
  test.each(MUSCLES)('D4 the lowest group counts: %s 3 among 4s', (muscle) => {
    const fours = Object.fromEntries(
      MUSCLES.map((each) => [each, { left: '4' }]),
    ) as Visit['power'];
    const changes: Changes = {
      exam: { strength: abnormal({ onset: 'longer' }) },
      power: { ...fours, [muscle]: { left: '3' } },
    };
    expect(fires(changes)).toContain('U3');
  });
});
