/** One shape of visit in memory, which says and writes the same as one with its blanks left out. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import { MANY, QUESTIONS, WORDS_WORDS } from '../../src/rules/record/questions.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { isBlank } from '../../src/visit/store.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { assessed, decided } from './a-visit.ts';
import { anyVisit, likelyVisit } from './any-visit.ts';

const SEED = 1685;
const aVisit = fc.oneof({ weight: 3, arbitrary: likelyVisit }, anyVisit);

/** The same visit with its blanks as absent keys. */
const sparse = (visit: Visit): Visit => JSON.parse(JSON.stringify(visit)) as Visit;

/** The keys of a visit and of each of its parts, in their order. */
const shapeOf = (visit: Visit): unknown =>
  Object.entries(visit).map(([part, fields]) =>
    typeof fields !== 'object' || Array.isArray(fields) || part === 'another-cause'
      ? part
      : [part, Object.keys(fields)],
  );

const written = (visit: Visit): string => writeRecord(visit, '', '2026-11-20T10:42:00.000Z');

test('the empty visit has a place for everything that can be recorded', () => {
  expect(Object.keys(emptyVisit.answers)).toEqual(Object.keys(QUESTIONS));
  expect(Object.keys(emptyVisit.many)).toEqual(Object.keys(MANY));
  expect(Object.keys(emptyVisit.words)).toEqual(Object.keys(WORDS_WORDS));
  expect(isBlank(emptyVisit)).toBe(true);
  expect(isBlank(sparse(emptyVisit))).toBe(true);
  expect(shapeOf(THE_EXAMPLE)).toEqual(shapeOf(emptyVisit));
});

test('a visit in full is decided, assessed and written as one without its blanks', () => {
  fc.assert(
    fc.property(aVisit, (visit) => {
      const bare = sparse(visit);
      const full = canonical(bare);
      expect(shapeOf(full)).toEqual(shapeOf(emptyVisit));
      expect(decided(full)).toEqual(decided(bare));
      expect(JSON.stringify(assessed(full))).toBe(JSON.stringify(assessed(bare)));
      expect(written(full)).toBe(written(bare));
      expect(isBlank(full)).toBe(isBlank(bare));
    }),
    { numRuns: 100, seed: SEED },
  );
});

test('a file opens as a visit in full', () => {
  fc.assert(
    fc.property(aVisit, (visit) => {
      const bare = sparse(visit);
      const read = readRecord(written(bare));
      if (!read.ok) throw new Error(read.says);
      expect(shapeOf(read.record.visit)).toEqual(shapeOf(emptyVisit));
      expect(sparse(read.record.visit)).toEqual(bare);
    }),
    { numRuns: 100, seed: SEED },
  );
});
