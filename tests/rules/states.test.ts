/**
 * The tables of the rules over all states of their own facts, classes that are read alike counted
 * once. `npm run prove` counts every class by itself.
 */
import { describe, expect, test } from 'vitest';
import { judge } from '../prove/judge.ts';
import { wrongDigest } from '../prove/kept.ts';
import { PLANS, statesOf } from '../prove/parts.ts';
import { walkAll } from '../prove/walk.ts';

describe.each(PLANS.map((plan) => [plan.table.id, plan] as const))('%s', (_, plan) => {
  test('decides every state as it did', () => {
    expect(wrongDigest(plan, { merged: walkAll(plan, 'merged') })).toEqual([]);
  });

  test('has no part that does nothing', () => {
    expect(judge(plan).wrong).toEqual([]);
  });
});

test('at least a million states are decided', () => {
  expect(PLANS.reduce((sum, plan) => sum + statesOf(plan, 'merged'), 0)).toBeGreaterThan(1_000_000);
});
