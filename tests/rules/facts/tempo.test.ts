/** Since when, how suddenly and which way, and how two sources of one finding are read together (D4, D51). */
import { describe, expect, test } from 'vitest';
import {
  filledFrom,
  isAtOnce,
  joined,
  tempoOf,
  type Joined,
  type Tempo,
  type Timing,
} from '../../../src/rules/facts/tempo.ts';

describe('D4 how fast it came on', () => {
  test.each<[Timing | undefined, Tempo]>([
    [undefined, 'blank'],
    [{}, 'blank'],
    [{ 'within-minutes': 'yes' }, 'blank'],
    [{ onset: 'unknown' }, 'unknown'],
    [{ onset: 'hours' }, 'hours'],
    [{ onset: 'longer', 'within-14-days': 'no' }, 'longer'],
    [{ onset: 'one-to-four-weeks' }, 'up-to-14-days'],
    [{ onset: 'one-to-four-weeks', 'within-14-days': 'yes' }, 'up-to-14-days'],
    [{ onset: 'one-to-four-weeks', 'within-14-days': 'no' }, 'two-to-four-weeks'],
  ])('%j: %s', (timing, expected) => {
    expect(tempoOf(timing)).toBe(expected);
  });

  /** The faster first (D51). Unknown has no place among what is dated, and a blank gives way. */
  const BY_HASTE: readonly Timing[] = [
    { onset: 'hours' },
    { onset: 'days' },
    { onset: 'one-to-four-weeks', 'within-14-days': 'yes' },
    { onset: 'one-to-four-weeks', 'within-14-days': 'no' },
    { onset: 'one-to-three-months' },
    { onset: 'longer' },
    { onset: 'unknown' },
    {},
  ];
  const pairs = BY_HASTE.flatMap((one, at) =>
    BY_HASTE.slice(at).map((other) => [one, other] as const),
  );
  test.each(pairs)('D51 of two the faster: %j before %j', (one, other) => {
    expect(joined([one, other]).tempo).toBe(tempoOf(one));
    expect(joined([other, one]).tempo).toBe(tempoOf(one));
  });

  /** The worse first; a blank gives way to what is recorded. */
  const BY_COURSE: readonly Timing[] = [
    { course: 'worsening' },
    { course: 'unknown' },
    { course: 'stable' },
    { course: 'improving' },
    {},
  ];
  const courses = BY_COURSE.flatMap((one, at) =>
    BY_COURSE.slice(at).map((other) => [one, other] as const),
  );
  test.each(courses)('D51 of two courses the worse: %j before %j', (one, other) => {
    expect(joined([one, other]).course).toBe(one.course ?? 'blank');
    expect(joined([other, one]).course).toBe(one.course ?? 'blank');
  });

  test.each<[readonly Timing[], Joined['sudden']]>([
    [[], undefined],
    [[{}], 'no'],
    [[{ 'within-minutes': 'yes' }], 'yes'],
    [[{ 'within-minutes': 'yes' }, {}], 'yes'],
    [[{}, { 'within-minutes': 'yes' }], 'yes'],
  ])('D51 %j: came within minutes %s', (timings, expected) => {
    expect(joined(timings).sudden).toBe(expected);
  });

  test('of nothing nothing is said', () => {
    expect(joined([])).toEqual({
      tempo: undefined,
      course: undefined,
      sudden: undefined,
      unknown: 'no',
      blank: 'no',
    });
  });

  test.each<[readonly Timing[], Joined['unknown'], Joined['blank']]>([
    [[{ onset: 'days' }], 'no', 'no'],
    [[{ onset: 'unknown' }], 'yes', 'no'],
    [[{}], 'no', 'yes'],
    [[{ onset: 'hours' }, { onset: 'unknown' }], 'yes', 'no'],
    [[{ onset: 'unknown' }, { onset: 'longer' }, {}], 'yes', 'yes'],
  ])('D51 %j: one source says unknown %s, one does not say %s', (timings, unknown, blank) => {
    expect(joined(timings)).toMatchObject({ unknown, blank });
  });

  const MINUTES = { 'within-minutes': 'yes' } as const;
  test.each<[readonly Timing[], boolean]>([
    [[], false],
    [[MINUTES], false],
    [[{ onset: 'hours' }], false],
    [[{ ...MINUTES, onset: 'hours' }], true],
    [[{ ...MINUTES, onset: 'days' }], true],
    [[{ ...MINUTES, onset: 'unknown' }], true],
    [[{ ...MINUTES, onset: 'one-to-four-weeks' }], false],
    [[{ ...MINUTES, onset: 'longer' }], false],
    // Of one source, whatever the other says.
    [[{ ...MINUTES, onset: 'unknown' }, { onset: 'longer' }], true],
    // Of both together.
    [[{ ...MINUTES, onset: 'longer' }, { onset: 'days' }], true],
    // Unknown takes no "within minutes" from another source.
    [[{ ...MINUTES, onset: 'longer' }, { onset: 'unknown' }], false],
  ])('D51 %j: within minutes, since hours, days or unknown: %s', (timings, expected) => {
    expect(isAtOnce(timings)).toBe(expected);
  });

  test.each<[Timing, readonly Timing[], Joined['tempo']]>([
    [{}, [{ onset: 'one-to-three-months' }], 'one-to-three-months'],
    [{}, [{ onset: 'one-to-three-months' }, { onset: 'unknown' }], 'unknown'],
    [{}, [{ onset: 'longer' }, { onset: 'unknown' }], 'unknown'],
    [{}, [{ onset: 'days' }, { onset: 'unknown' }], 'days'],
    [{}, [{ onset: 'unknown' }], 'unknown'],
    [{}, [], 'blank'],
    [{ onset: 'longer' }, [{ onset: 'days' }, { onset: 'unknown' }], 'longer'],
  ])('D51 an account %j beside findings %j is since %s', (account, found, tempo) => {
    expect(filledFrom(joined([account]), joined(found)).tempo).toBe(tempo);
  });
});
