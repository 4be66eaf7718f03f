/** Sentences that name one thing, or several. */
import { expect, test } from 'vitest';
import { findingWords } from '../../src/rules/words/findings.ts';
import { EXTENDED_MIMIC_IDS } from '../../src/rules/record/ids.ts';
import type { Finding, Visit } from '../../src/rules/record/visit.ts';
import { assessed, classicVisit, visitWith } from './a-visit.ts';

const known: Finding = { state: 'abnormal', 'known-stable': 'yes', 'known-cause': 'old polio' };

test('several findings that are known and unchanged are named within their sentence', () => {
  const visit = visitWith(classicVisit, { exam: { romberg: known, gait: known, pulses: known } });
  expect(findingWords('known-stable', visit).short).toBe(
    'known and unchanged: gait, Romberg and foot pulses',
  );
});

/** All further conditions were asked about but so many. */
const leaving = (blank: number): Visit =>
  visitWith(classicVisit, {
    conditions: Object.fromEntries(
      EXTENDED_MIMIC_IDS.slice(blank).map((id) => [id, { state: 'absent' }]),
    ),
  });
const further = (visit: Visit): string | undefined =>
  assessed(visit)
    .defeaters.map(({ says }) => says)
    .find((says) => says.includes('further condition'));

test.each([
  [0, undefined],
  [1, '1 further condition not asked'],
  [2, '2 further conditions not asked'],
])('%i further conditions that are blank are counted in a sentence', (blank, says) => {
  expect(further(leaving(blank))).toBe(says);
});
