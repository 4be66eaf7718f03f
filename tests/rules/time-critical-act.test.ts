/** Beside its full action every red flag has the time-critical act, short enough for a phone's bar. */
import { expect, test } from 'vitest';
import { B12_LEAD } from '../../src/rules/tables/b12/lead.ts';
import { URGENCY } from '../../src/rules/tables/urgency/read.ts';
import { assessed, classicVisit, visitWith } from './a-visit.ts';

const LONGEST = 60;
const ACTS: readonly (readonly [id: string, act: string])[] = [
  ...URGENCY.rows.map(({ id, then }) => [id, then.do] as const),
  ...B12_LEAD.rows.flatMap(({ id, then }) =>
    then.flag === undefined ? [] : [[id, then.flag.do] as const],
  ),
];

test.each(ACTS)('%s: %s', (_id, act) => {
  expect(act).toMatch(/^[A-Z].*[^.]$/);
  expect(act.length).toBeLessThanOrEqual(LONGEST);
});

test('what is now says so, and no later act does', () => {
  for (const { id, then } of URGENCY.rows)
    if (then.within === 'now')
      expect([id, then.do]).toEqual([id, expect.stringMatching(/now|not leave/i)]);
});

test('it stands beside the full action of a red flag', () => {
  const [flag] = assessed(
    visitWith(classicVisit, { safety: { 'hot-joint': { answer: 'yes', onset: 'days' } } }),
  ).flags;
  expect(flag).toMatchObject({ id: 'E8', do: 'Hospital now; aspirate the joint' });
});
