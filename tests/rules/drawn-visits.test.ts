/** What is drawn at random is all that can be recorded, so that no new field is left out of a proof. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMedicine } from '../../src/rules/record/medicines/find.ts';
import { MEDICINE_CLASS_IDS } from '../../src/rules/record/medicines/row.ts';
import { misplacedIn } from '../../src/rules/record/misplaced.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { walkedVisits } from '../prove/walked-visits.ts';
import { anyVisit } from './any-visit.ts';
import { neverRecorded, RECORDABLE, REFUSED } from './recordable.ts';

describe('every field and every choice is drawn', () => {
  test.each<[string, () => Iterable<Visit>]>([
    ['in the walks of the long proof', () => walkedVisits(1, 20_000)],
    ['in visits of the whole schema', () => fc.sample(anyVisit, 500)],
  ])('%s', (_name, visits) => {
    expect(neverRecorded(visits(), REFUSED)).toEqual(REFUSED);
  });

  test('and one that is not is named', () => {
    expect(neverRecorded([emptyVisit])).toEqual(RECORDABLE);
    const visit: Visit = {
      ...emptyVisit,
      exam: { ...emptyVisit.exam, gait: { state: 'abnormal', attributed: { to: 'incidental' } } },
    };
    const drawn = new Set(neverRecorded([visit]));
    expect(RECORDABLE.filter((each) => !drawn.has(each))).toEqual([
      'exam/gait',
      'exam/each/state: abnormal',
      'exam/each/attributed/to: incidental',
    ]);
  });
});

test('a medicine of every class is walked, and what is not checked', () => {
  const names = new Set<string>();
  for (const visit of walkedVisits(5, 20_000))
    for (const { name } of visit.medicines) names.add(name);
  const found = [...names].map(findMedicine);
  const drawn = new Set(found.flatMap((each) => each?.classes ?? []));
  expect(MEDICINE_CLASS_IDS.filter((id) => !drawn.has(id))).toEqual([]);
  const asked = found.filter((each) => each?.askWhich !== undefined);
  // A word for several classes has none; a brand of several contents has theirs.
  expect(asked.some((each) => each?.classes.length === 0)).toBe(true);
  expect(asked.some((each) => (each?.classes.length ?? 0) > 0)).toBe(true);
  expect(found.some((each) => each?.isProduct === true)).toBe(true);
  expect(found).toContain(undefined);
});

test('what is walked could have been recorded', () => {
  for (const visit of walkedVisits(3, 1000)) {
    expect(visitSchema.safeParse(visit).error).toBeUndefined();
    expect(misplacedIn(visit)).toBeUndefined();
  }
});
