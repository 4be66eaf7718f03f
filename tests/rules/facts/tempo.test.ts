/** How fast it came on, and which of two calls for more haste (D4). */
import { describe, expect, test } from 'vitest';
import { faster, tempoOf, worse, type Tempo, type Timing } from '../../../src/rules/facts/tempo.ts';
import type { Course } from '../../../src/rules/record/ids.ts';

describe('D4 how fast it came on', () => {
  test.each<[Timing | undefined, Tempo]>([
    [undefined, 'unknown'],
    [{}, 'unknown'],
    [{ onset: 'sudden' }, 'sudden'],
    [{ onset: 'longer', 'within-14-days': 'no' }, 'longer'],
    [{ onset: 'one-to-four-weeks' }, 'up-to-14-days'],
    [{ onset: 'one-to-four-weeks', 'within-14-days': 'yes' }, 'up-to-14-days'],
    [{ onset: 'one-to-four-weeks', 'within-14-days': 'no' }, 'two-to-four-weeks'],
  ])('%j: %s', (timing, expected) => {
    expect(tempoOf(timing)).toBe(expected);
  });

  test.each<[Tempo | undefined, Tempo, Tempo]>([
    [undefined, 'longer', 'longer'],
    ['longer', 'days', 'days'],
    ['days', 'longer', 'days'],
    ['longer', 'unknown', 'unknown'],
    ['unknown', 'days', 'days'],
    ['unknown', 'up-to-14-days', 'up-to-14-days'],
    ['unknown', 'two-to-four-weeks', 'unknown'],
  ])('%s beside %s calls for the haste of %s', (one, other, expected) => {
    expect(faster(one, other)).toBe(expected);
  });

  test.each<[Course | undefined, Course, Course]>([
    [undefined, 'improving', 'improving'],
    ['unknown', 'stable', 'unknown'],
    ['unknown', 'worsening', 'worsening'],
    ['improving', 'stable', 'stable'],
  ])('%s beside %s calls for the haste of %s', (one, other, expected) => {
    expect(worse(one, other)).toBe(expected);
  });
});
