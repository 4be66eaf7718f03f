import { describe, expect, test } from 'vitest';
import type { Finished } from '../../src/practice/attempt.ts';
import type { Case } from '../../src/practice/case-schema.ts';
import type { Discriminator } from '../../src/practice/discriminators.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { calibration, daysAfter, nextBest, standings } from '../../src/practice/spacing.ts';
import { emptyVisit } from '../../src/rules/record/visit.ts';

/** An attempt of one day on which something was known or missed. */
const attempt = (
  day: string,
  caseId: string,
  outcome: { known?: Discriminator[]; missed?: Discriminator[] },
  rest: Partial<Finished> = {},
): Finished => ({
  caseId,
  caseVersion: 1,
  edition: '2026.11.0',
  finishedAt: `${day}T10:00:00.000Z`,
  seconds: 300,
  asked: [],
  hints: 0,
  visit: emptyVisit,
  commitment: {
    conclusion: 'rls',
    rival: 'venous',
    confidence: 'likely',
    howSoon: 'routine',
    steps: ['iron'],
  },
  total: 60,
  right: true,
  known: outcome.known ?? [],
  missed: outcome.missed ?? [],
  ...rest,
});

const urge = (finished: readonly Finished[]) => standings(finished).find(({ id }) => id === 'urge');

test.each([
  ['2026-11-21', 1, '2026-11-22'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-11-21', 21, '2026-12-12'],
])('%s and %i days later is %s', (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later);
});

describe('a discriminator', () => {
  // name, attempts (day, known or missed), state, due
  test.each([
    ['was never met', [], 'new', undefined],
    ['was known at once', [['2026-11-01', true]], 'known', undefined],
    ['was missed: back after 1 day', [['2026-11-01', false]], 'shaky', '2026-11-02'],
    [
      'was known the same day again: no proof yet',
      [
        ['2026-11-01', false],
        ['2026-11-01', true],
      ],
      'shaky',
      '2026-11-02',
    ],
    [
      'was known when due: back after 3 days',
      [
        ['2026-11-01', false],
        ['2026-11-02', true],
      ],
      'shaky',
      '2026-11-05',
    ],
    [
      'was known twice: back after 7 days',
      [
        ['2026-11-01', false],
        ['2026-11-02', true],
        ['2026-11-05', true],
      ],
      'shaky',
      '2026-11-12',
    ],
    [
      'was known three times: back after 21 days',
      [
        ['2026-11-01', false],
        ['2026-11-02', true],
        ['2026-11-05', true],
        ['2026-11-12', true],
      ],
      'shaky',
      '2026-12-03',
    ],
    [
      'was known four times: known',
      [
        ['2026-11-01', false],
        ['2026-11-02', true],
        ['2026-11-05', true],
        ['2026-11-12', true],
        ['2026-12-03', true],
      ],
      'known',
      undefined,
    ],
    [
      'was missed again on the way: back to the first day',
      [
        ['2026-11-01', false],
        ['2026-11-02', true],
        ['2026-11-05', false],
      ],
      'shaky',
      '2026-11-06',
    ],
    [
      'was missed after having been known',
      [
        ['2026-11-01', true],
        ['2026-11-09', false],
      ],
      'shaky',
      '2026-11-10',
    ],
  ] as const)('%s', (_, attempts, state, due) => {
    const finished = attempts.map(([day, knew]) =>
      attempt(day, 'any', knew ? { known: ['urge'] } : { missed: ['urge'] }),
    );
    expect(urge(finished)).toMatchObject({ state, due });
    // The order in which attempts are kept does not matter, their time does.
    if (new Set(attempts.map(([day]) => day)).size === attempts.length)
      expect(urge(finished.toReversed())).toMatchObject({ state, due });
  });
});

/** A case that turns on just this. */
const turning = (id: string, on: Discriminator): Case => {
  const [any] = LIBRARY;
  if (any === undefined) throw new Error('no case');
  return { ...any, id, turnsOn: [{ on, questions: ['urge-to-move'] }] };
};
describe('the next best case', () => {
  const cases = [turning('one', 'urge'), turning('two', 'urge'), turning('three', 'evening')];

  test('of a beginner is the first', () => {
    expect(nextBest(cases, [], '2026-11-21')?.case.id).toBe('one');
  });

  test('turns on what was missed and is due, and is another case than the one it was missed on', () => {
    const missed = [attempt('2026-11-20', 'one', { missed: ['urge'] })];
    const offer = nextBest(cases, missed, '2026-11-21');
    expect(offer?.case.id).toBe('two');
    expect(offer?.because).toContain('missed');
  });

  test('is something new while nothing is due', () => {
    const missed = [attempt('2026-11-21', 'one', { missed: ['urge'] })];
    expect(nextBest(cases, missed, '2026-11-21')?.case.id).toBe('three');
  });

  test('is the one played longest ago when all were played', () => {
    const all = [
      attempt('2026-11-03', 'one', { known: ['urge'] }),
      attempt('2026-11-01', 'two', { known: ['urge'] }),
      attempt('2026-11-02', 'three', { known: ['evening'] }),
    ];
    expect(nextBest(cases, all, '2026-11-21')?.case.id).toBe('two');
  });

  test('of an empty library is none', () => {
    expect(nextBest([], [], '2026-11-21')).toBeUndefined();
  });
});

test('calibration counts how often one was right by what one said', () => {
  const sure = { confidence: 'sure' } as const;
  const said = (right: boolean) =>
    attempt(
      '2026-11-01',
      'one',
      {},
      { right, commitment: { ...attempt('2026-11-01', 'one', {}).commitment, ...sure } },
    );
  const rows = calibration([said(true), said(true), said(false), attempt('2026-11-02', 'two', {})]);
  expect(rows.map(({ confidence, attempts, right }) => [confidence, attempts, right])).toEqual([
    ['guess', 0, 0],
    ['likely', 1, 1],
    ['sure', 3, 2],
  ]);
});
