/**
 * The tables of the rules over all states of their own facts, classes that are read alike counted
 * once. `npm run prove` counts every class by itself.
 */
import { describe, expect, test } from 'vitest';
import { judge } from '../prove/judge.ts';
import { wrongDigest } from '../prove/kept.ts';
import { PLANS, statesOf } from '../prove/parts.ts';
import { walkAll } from '../prove/walk.ts';

/** Their parts are broken one by one in the long proof alone: these four take as long as all others together. */
const LONG_TO_JUDGE: ReadonlySet<string> = new Set(['irlssg', 'iron', 'iron-general', 'urgency']);

test('tables that are left to the long proof are tables', () => {
  const known = PLANS.map((plan) => plan.table.id);
  expect([...LONG_TO_JUDGE].filter((id) => !known.includes(id))).toEqual([]);
});

describe.each(PLANS.map((plan) => [plan.table.id, plan] as const))('%s', (_, plan) => {
  test('decides every state as it did', () => {
    expect(wrongDigest(plan, { merged: walkAll(plan, 'merged') })).toEqual([]);
  });

  if (LONG_TO_JUDGE.has(plan.table.id)) return;
  test('has no part that does nothing', () => {
    expect(judge(plan).wrong).toEqual([]);
  });
});

test('at least a million states are decided', () => {
  expect(PLANS.reduce((sum, plan) => sum + statesOf(plan, 'merged'), 0)).toBeGreaterThan(1_000_000);
});
