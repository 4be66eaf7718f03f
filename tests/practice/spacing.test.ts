import { describe, expect, test } from 'vitest';
import type { Finished } from '../../src/practice/attempt.ts';
import type { Case } from '../../src/practice/case-schema.ts';
import { DISCRIMINATORS, type Discriminator } from '../../src/practice/discriminators.ts';
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
  // name, attempts (day, case, known or missed), state, due
  test.each([
    ['was never met', [], 'new', undefined],
    ['was known at once: back after a week', [['2026-11-01', 'a', true]], 'once', '2026-11-08'],
    [
      'was known in two cases, a week apart: known',
      [
        ['2026-11-01', 'a', true],
        ['2026-11-08', 'b', true],
      ],
      'known',
      undefined,
    ],
    [
      'was known twice in the same case: no proof',
      [
        ['2026-11-01', 'a', true],
        ['2026-11-08', 'a', true],
      ],
      'once',
      '2026-11-08',
    ],
    [
      'was known in two cases on one day: no proof yet',
      [
        ['2026-11-01', 'a', true],
        ['2026-11-01', 'b', true],
      ],
      'once',
      '2026-11-08',
    ],
    ['was missed: back after 1 day', [['2026-11-01', 'a', false]], 'shaky', '2026-11-02'],
    [
      'was known the same day again: no proof yet',
      [
        ['2026-11-01', 'a', false],
        ['2026-11-01', 'b', true],
      ],
      'shaky',
      '2026-11-02',
    ],
    [
      'was known when due: back after 3 days',
      [
        ['2026-11-01', 'a', false],
        ['2026-11-02', 'b', true],
      ],
      'shaky',
      '2026-11-05',
    ],
    [
      'was known when due, in the case that it was missed in: no proof',
      [
        ['2026-11-01', 'a', false],
        ['2026-11-02', 'a', true],
      ],
      'shaky',
      '2026-11-02',
    ],
    [
      'was known twice: back after 7 days',
      [
        ['2026-11-01', 'a', false],
        ['2026-11-02', 'b', true],
        ['2026-11-05', 'a', true],
      ],
      'shaky',
      '2026-11-12',
    ],
    [
      'was known three times: back after 21 days',
      [
        ['2026-11-01', 'a', false],
        ['2026-11-02', 'b', true],
        ['2026-11-05', 'a', true],
        ['2026-11-12', 'c', true],
      ],
      'shaky',
      '2026-12-03',
    ],
    [
      'was known four times: known',
      [
        ['2026-11-01', 'a', false],
        ['2026-11-02', 'b', true],
        ['2026-11-05', 'a', true],
        ['2026-11-12', 'c', true],
        ['2026-12-03', 'a', true],
      ],
      'known',
      undefined,
    ],
    [
      'was missed again on the way: back to the first day',
      [
        ['2026-11-01', 'a', false],
        ['2026-11-02', 'b', true],
        ['2026-11-05', 'a', false],
      ],
      'shaky',
      '2026-11-06',
    ],
    [
      'was missed after having been known',
      [
        ['2026-11-01', 'a', true],
        ['2026-11-09', 'b', false],
      ],
      'shaky',
      '2026-11-10',
    ],
  ] as const)('%s', (_, attempts, state, due) => {
    const finished = attempts.map(([day, of, knew]) =>
      attempt(day, of, knew ? { known: ['urge'] } : { missed: ['urge'] }),
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
    // Why it comes would give away what it turns on.
    expect(offer?.because).not.toContain(DISCRIMINATORS.urge);
  });

  test('is, a week later, another one that turns on what was known once', () => {
    const known = [attempt('2026-11-14', 'one', { known: ['urge'] })];
    expect(nextBest(cases, known, '2026-11-21')?.case.id).toBe('two');
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
