/** The score teaches: whoever plays carefully is above whoever is quick, hasty or asks for everything. */
import { describe, expect, test } from 'vitest';
import { debrief } from '../../src/practice/debrief.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { WEIGHTS } from '../../src/practice/weights.ts';
import { TRAINEES } from './trainees.ts';

const played = LIBRARY.map((of) => ({
  of,
  naive: debrief(TRAINEES.naive(of)).mark,
  hasty: debrief(TRAINEES.hasty(of)).mark,
  shotgun: debrief(TRAINEES.shotgun(of)).mark,
  careful: debrief(TRAINEES.careful(of)).mark,
}));
type Played = (typeof played)[number];

const idsWhere = (holds: (one: Played) => boolean): readonly string[] =>
  played.filter(holds).map(({ of }) => of.id);
const conclusionPoints = ({ parts }: Played['naive']): number =>
  parts.find(({ id }) => id === 'conclusion')?.points ?? -1;

describe('over all cases of the library', () => {
  test('the careful trainee is above all others in at least 95 in 100 cases', () => {
    const above = idsWhere(
      ({ careful, naive, hasty, shotgun }) =>
        careful.total > Math.max(naive.total, hasty.total, shotgun.total),
    );
    expect(above.length).toBeGreaterThanOrEqual(Math.ceil(0.95 * LIBRARY.length));
  });

  test('the naive and the hasty trainee are never above the careful one', () => {
    expect(
      idsWhere(({ careful, naive, hasty }) => Math.max(naive.total, hasty.total) > careful.total),
    ).toEqual([]);
  });

  test('who asks and orders everything is always below the careful trainee', () => {
    expect(idsWhere(({ careful, shotgun }) => shotgun.total >= careful.total)).toEqual([]);
  });

  test('S2-21: where four yeses are RLS, the naive and the hasty trainee have closed early and lose the conclusion', () => {
    const rls = played.filter(
      ({ of, naive }) => of.expert.expects.conclusion === 'rls' && naive.right,
    );
    expect(rls.length).toBeGreaterThan(5);
    for (const { of, naive, hasty } of rls)
      for (const mark of [naive, hasty]) {
        expect(mark.closure.kind, of.id).toBe('early');
        expect(mark.closure.open, of.id).toMatch(/conditions? that looks? like RLS/);
        expect(conclusionPoints(mark), of.id).toBeLessThanOrEqual(
          WEIGHTS.rival + WEIGHTS.confidence,
        );
      }
  });

  test('the careful trainee closes on an own checklist that carries it', () => {
    expect(idsWhere(({ careful }) => careful.closure.kind !== 'stands')).toEqual([]);
  });
});

const table = () =>
  Object.fromEntries(
    (['naive', 'hasty', 'shotgun', 'careful'] as const).map((name) => {
      const totals = played.map((one) => one[name].total);
      const others = (one: Played) =>
        (['naive', 'hasty', 'shotgun', 'careful'] as const)
          .filter((each) => each !== name)
          .map((each) => one[each].total);
      return [
        name,
        {
          mean: Math.round(totals.reduce((sum, each) => sum + each, 0) / totals.length),
          min: Math.min(...totals),
          max: Math.max(...totals),
          wins: played.filter((one) => one[name].total > Math.max(...others(one))).length,
        },
      ];
    }),
  );

test('the marks of the four, so that a change of the weights is seen', () => {
  expect(table()).toMatchInlineSnapshot(`
    {
      "careful": {
        "max": 99,
        "mean": 95,
        "min": 84,
        "wins": 70,
      },
      "hasty": {
        "max": 70,
        "mean": 32,
        "min": 9,
        "wins": 0,
      },
      "naive": {
        "max": 66,
        "mean": 31,
        "min": 5,
        "wins": 0,
      },
      "shotgun": {
        "max": 84,
        "mean": 75,
        "min": 66,
        "wins": 0,
      },
    }
  `);
});
