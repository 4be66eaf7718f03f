import { expect, test } from 'vitest';
import { firstAsked } from '../../../src/rules/facts/asked.ts';
import type { Facts } from '../../../src/rules/facts/facts.ts';
import { leaves, type Condition } from '../../../src/rules/logic/condition.ts';
import { B12_LEAD } from '../../../src/rules/tables/b12/lead.ts';
import { IRON_GENERAL } from '../../../src/rules/tables/iron/general.ts';
import { IRON } from '../../../src/rules/tables/iron/ladder.ts';

type Read = { readonly rows: readonly { readonly when: Condition<Facts> }[] };

const notAsked = (...tables: readonly Read[]): readonly string[] => {
  const facts = tables.flatMap(({ rows }) =>
    rows.flatMap(({ when }) => leaves(when).map(({ fact }) => fact)),
  );
  return [...new Set(facts)].filter((fact) => firstAsked(fact) === undefined).toSorted();
};

test('whatever leaves a line on iron open is asked for', () => {
  expect(notAsked(IRON, IRON_GENERAL)).toEqual([]);
});

test('so is what leaves the line on B12 open, beside signs and accounts that have questions of their own', () => {
  expect(notAsked(B12_LEAD)).toEqual([
    'b12-signs',
    'bladder-bowel-saddle',
    'bladder-trouble',
    'nitrous-oxide-listed',
    'told-balance',
    'told-weakness',
  ]);
});
