/**
 * Files from elsewhere: damaged visits, damaged practice cases, files that were never ours. Each is
 * taken exactly as it stands or refused with one sentence: 1,000 tries, 100,000 where RLS_PROVE is set.
 */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/practice/library.ts';
import { caseSchema } from '../../src/practice/case-schema.ts';
import { readCase } from '../../src/practice/read-case.ts';
import { visitSchema } from '../../src/rules/visit-schema.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { exampleVisit } from '../../src/visit/example.ts';
import { chanceOf, crossing } from '../prove/files-visits.ts';
import { damaged } from '../prove/files-damage.ts';

const LONG = process.env['RLS_PROVE'] !== undefined;
const TRIES = LONG ? 100_000 : 1000;
const PATIENCE = LONG ? 3_600_000 : 120_000;
const AT = '2026-11-20T10:42:00.000Z';
/** Another one each day would find more and fail elsewhere: the long proof has seeds to spare. */
const SEED = 20_261_121;

const aVisit = crossing(SEED);
const tries = Array.from({ length: TRIES }, (_, at) => at);

/** One sentence on one line: nothing of the file but a shortened name or two. */
const SENTENCE = /^The (?:file|case) \P{Cc}{3,700}\.$/u;

test(
  'every visit that is written reads back the same, and is written the same again',
  { timeout: PATIENCE },
  () => {
    for (const at of tries) {
      const visit = aVisit(chanceOf(SEED, at));
      const text = writeRecord(visit, 'Cannot say yet.', AT);
      const read = readRecord(text);
      if (!read.ok) expect.fail(`try ${at}: ${read.says}`);
      if (!isDeepStrictEqual(read.record.visit, visit)) expect(read.record.visit).toEqual(visit);
      // One in ten, since writing takes as long as reading.
      if (at % 10 === 0 && writeRecord(read.record.visit, 'Cannot say yet.', AT) !== text)
        expect.fail(`try ${at}: another text`);
    }
  },
);

describe('damaged', () => {
  test(
    'a visit: refused with a sentence, or taken with all that the file holds',
    { timeout: PATIENCE },
    () => {
      const counts = { taken: 0, refused: 0 };
      for (const at of tries) {
        const chance = chanceOf(SEED, at);
        const visit = chance.happens(0.2) ? exampleVisit : aVisit(chance);
        const text = damaged(writeRecord(visit, 'Cannot say yet.', AT), chance);
        const read = readRecord(text);
        if (!read.ok) {
          counts.refused += 1;
          if (!SENTENCE.test(read.says)) expect.fail(`try ${at}: ${read.says}`);
          continue;
        }
        counts.taken += 1;
        const file: unknown = JSON.parse(text);
        // Nothing lost, nothing added, nothing half applied: the record is the file.
        if (!isDeepStrictEqual(read.record, file)) expect(read.record).toEqual(file);
        if (!visitSchema.safeParse(read.record.visit).success) expect.fail(`try ${at}: no visit`);
      }
      // Both ways were tried.
      expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(TRIES / 50);
    },
  );

  test(
    'a practice case: refused with a sentence, or taken with all that the file holds',
    { timeout: PATIENCE },
    () => {
      const texts = LIBRARY.map((each) => JSON.stringify(each));
      const counts = { taken: 0, refused: 0 };
      for (const at of tries) {
        const chance = chanceOf(SEED, at);
        const text = damaged(chance.oneOf(texts), chance);
        if (text.includes('"__proto__"')) continue;
        const read = readCase(text);
        if (!read.ok) {
          counts.refused += 1;
          if (!SENTENCE.test(read.says)) expect.fail(`try ${at}: ${read.says}`);
          continue;
        }
        counts.taken += 1;
        const file: unknown = JSON.parse(text);
        if (!isDeepStrictEqual(read.case, file)) expect(read.case).toEqual(file);
        if (!caseSchema.safeParse(read.case).success) expect.fail(`try ${at}: no case`);
      }
      expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(TRIES / 50);
    },
  );
});

/** What is wrong today: these tests pass while it is, and fail once it is mended. */
describe('lost without a word', () => {
  test.fails('a field that a visit names twice', () => {
    const text = writeRecord(exampleVisit, '', AT);
    const twice = text.replace(/"sex": "[a-z]+"/, (field) => `"sex": "other",\n      ${field}`);
    expect(twice).not.toBe(text);
    expect(readRecord(twice).ok).toBe(false);
  });

  test.fails('a field of a practice case whose name changes objects', () => {
    const text = JSON.stringify(LIBRARY[0]).replace('"numbers":{', '"numbers":{"__proto__":[],');
    expect(text).toContain('__proto__');
    expect(readCase(text).ok).toBe(false);
  });
});
