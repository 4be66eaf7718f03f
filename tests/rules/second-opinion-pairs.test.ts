/**
 * Answers that do not fit together decide nothing (D88): the second opinion has never heard of these
 * pairs and reads each answer by itself, and agrees on both together and on each without the other.
 */
import { expect, test } from 'vitest';
import { withRecordedOf } from '../../src/rules/record/at-place.ts';
import { placeInVisit } from '../../src/rules/record/question-ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { CONTRADICTIONS } from '../../src/rules/tables/contradictions.ts';
import { agreeEach } from '../second-opinion/agree.ts';
import { classicVisit, visitWith } from './a-visit.ts';
import { PAIRS } from './tables/contradicting.ts';

/** Nothing but what a plain visit tells of the symptoms; and all asked, so that a tick may stand. */
const BASES: readonly Visit[] = [{ ...classicVisit, exam: {}, safety: {} }, classicVisit];

test.each(PAIRS)('%s', (id, changes) => {
  const asks = CONTRADICTIONS.rows.find((row) => row.id === id)?.then.asks ?? [];
  expect(asks.length).toBeGreaterThan(1);
  const visits = BASES.map((base) => visitWith(base, changes)).flatMap((both) => [
    both,
    ...asks.map((ask) => withRecordedOf(both, emptyVisit, placeInVisit(ask))),
  ]);
  expect(
    agreeEach(
      visits.map((visit) => () => visit),
      1,
    ),
  ).toBe(visits.length);
});
