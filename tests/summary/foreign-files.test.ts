/**
 * Files from elsewhere: damaged visits, damaged practice cases, files that were never ours. Each is
 * taken exactly as it stands or refused with one sentence: 1,500 visits and 750 cases, or as many
 * visits as RLS_PROVE says and a quarter as many cases, and then the slowest answers are printed.
 */
import { isEarlier } from '../../src/rules/record/earlier-versions.ts';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/practice/library.ts';
import { caseSchema } from '../../src/practice/case-schema.ts';
import { readCase } from '../../src/practice/read-case.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { readRecord } from '../../src/summary/record.ts';
import { LARGEST_FILE, writeRecord } from '../../src/summary/record-text.ts';
import { unsettledVisit } from '../rules/unsettled-visit.ts';
import { chanceOf, crossing } from '../prove/files-visits.ts';
import { damaged, KINDS } from '../prove/files-damage.ts';

const ASKED = Number(process.env['RLS_PROVE'] ?? 0);
const LONG = ASKED > 0;
/** RLS_PROVE=1 is 100,000 tries, RLS_PROVE=3000 is that many. */
const triesOr = (few: number): number => (ASKED > 1 ? ASKED : LONG ? 100_000 : few);
/** The same is tried at every run of record.test.ts, with visits drawn one by one. */
const ROUNDS = triesOr(300);
const AT = '2026-11-20T10:42:00.000Z';
/** Another one each day would find more and fail elsewhere: the long proof has seeds to spare. */
const SEED = 20_261_121;

const aVisit = crossing(SEED);
const written = (visit = unsettledVisit) => writeRecord(visit, 'Cannot say yet.', AT);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** One sentence on one line: nothing of the file but a shortened name or two. */
const SENTENCE = /^The (?:file|case) \P{Cc}{3,700}\.$/u;

/** By what was done to the file: how often it was tried, and the slowest answer in milliseconds. */
const spent = new Map<string, { tries: number; slowest: number }>();

function timed<T>(kinds: readonly string[], read: () => T): T {
  const from = performance.now();
  const answer = read();
  const took = performance.now() - from;
  for (const kind of kinds) {
    const { tries, slowest } = spent.get(kind) ?? { tries: 0, slowest: 0 };
    spent.set(kind, { tries: tries + 1, slowest: Math.max(slowest, took) });
  }
  return answer;
}

afterAll(() => {
  if (!LONG) return;
  const lines = [...spent].map(
    ([kind, { tries, slowest }]) =>
      `${kind.padEnd(40)}${tries.toLocaleString('en').padStart(8)}${slowest.toFixed(1).padStart(9)} ms`,
  );
  console.log(
    ['Files read, by what was done to them, with the slowest answer:', ...lines].join('\n'),
  );
});

test('every visit that is written reads back the same, and is written the same again', () => {
  for (const at of upTo(ROUNDS)) {
    const visit = aVisit(chanceOf(SEED, at));
    const text = written(visit);
    const read = readRecord(text);
    if (!read.ok) expect.fail(`try ${at}: ${read.says}`);
    if (!isDeepStrictEqual(read.record.visit, visit)) expect(read.record.visit).toEqual(visit);
    if (written(read.record.visit) !== text) expect.fail(`try ${at}: another text`);
  }
});

type Gate = {
  readonly tries: number;
  readonly texts: readonly string[];
  /** What the gate made of a file: all of it as it was taken, or why not. */
  readonly read: (text: string) => { readonly taken: unknown } | { readonly says: string };
  readonly isWhole: (taken: unknown) => boolean;
};

const BASES = 400;
const GATES: readonly (readonly [string, Gate])[] = [
  [
    'a visit',
    {
      tries: triesOr(1500),
      texts: upTo(BASES).map((at) =>
        at % 5 === 0 ? written() : written(aVisit(chanceOf(SEED + 1, at))),
      ),
      read: (text) => {
        const read = readRecord(text);
        return read.ok ? { taken: read.record } : read;
      },
      isWhole: (taken) => visitSchema.safeParse(Reflect.get(Object(taken), 'visit')).success,
    },
  ],
  [
    'a practice case',
    {
      // A case is four times as long as a visit, and comes from a teacher's own desk.
      tries: Math.ceil(triesOr(3000) / 4),
      texts: LIBRARY.map((each) => JSON.stringify(each)),
      read: (text) => {
        const read = readCase(text);
        return read.ok ? { taken: read.case } : read;
      },
      isWhole: (taken) => caseSchema.safeParse(taken).success,
    },
  ],
];

/** Nobody could mean these, whatever else the file holds. */
const NEVER_TAKEN: ReadonlySet<string> = new Set(['twice', 'prototype', 'nest', 'foreign']);

/** As much as the gate lets in at all. */
const filled = (before: string, filling: string, after: string): string => {
  const room = LARGEST_FILE - before.length - after.length;
  return before + filling.repeat(Math.floor(room / filling.length)) + after;
};
const HEAD = '{"format":"rls-checklist","version":2,"impression":';
const nested = (levels: number) => '{"a":['.repeat(levels / 2) + ']}'.repeat(levels / 2);

describe('damaged', () => {
  test.each(GATES)(
    '%s: refused with a sentence, or taken with all that the file holds',
    (name, { tries, texts, read, isWhole }) => {
      const counts = { taken: 0, refused: 0 };
      const tried = new Set<string>();
      for (const at of upTo(tries)) {
        const chance = chanceOf(SEED, at);
        const { text, kinds } = damaged(chance.oneOf(texts), chance);
        for (const kind of kinds) tried.add(kind);
        const answer = timed(kinds, () => read(text));
        if ('says' in answer) {
          counts.refused += 1;
          if (!SENTENCE.test(answer.says)) expect.fail(`try ${at}: ${answer.says}`);
          continue;
        }
        counts.taken += 1;
        if (kinds.length === 1 && kinds.some((kind) => NEVER_TAKEN.has(kind)))
          expect.fail(`try ${at}: taken, with ${kinds.join()}`);
        const file: unknown = JSON.parse(text);
        // What became of the number of its version is read as that version: see version-1.test.ts.
        const version = name === 'a visit' ? 'version' : 'formatVersion';
        if (isEarlier(Reflect.get(Object(file), version))) continue;
        // Nothing lost, nothing added, nothing half applied: what was taken is the file.
        if (!isDeepStrictEqual(answer.taken, file)) expect(answer.taken).toEqual(file);
        if (!isWhole(answer.taken)) expect.fail(`try ${at}: not whole`);
      }
      // All was tried, and both ways.
      expect([...tried].toSorted()).toEqual(KINDS.toSorted());
      expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(tries / 50);
    },
  );

  test.each([
    ['100,000 levels', nested(100_000), 'nests deeper than 20 levels'],
    ['100,000 levels in a visit', `${HEAD}${nested(100_000)}}`, 'nests deeper than 20 levels'],
    ['levels without an end', filled('', '[', ''), 'nests deeper than 20 levels'],
    ['a text of 10 MB', filled(`${HEAD}"`, 'x', '"}'), 'a value that does not belong'],
    ['10 MB of quotes', filled(`${HEAD}"`, String.raw`\"`, '"}'), 'a value that does not belong'],
    ['10 MB of backslashes', filled(`${HEAD}"`, '\\\\', '"}'), 'a value that does not belong'],
    ['a name of 10 MB', filled(`${HEAD}"","`, '💊', '":1}'), 'a value that does not belong'],
    ['10 MB of names', filled(`${HEAD}{`, '"ab":1,', '"b":1}}'), 'more values than any file'],
    ['10 MB of lists', filled('[', '[],', '[]]'), 'more values than any file'],
    ['10 MB of space', filled('', ' ', ''), 'not JSON'],
    ['a string without an end', filled('"', '\\"', ''), 'not JSON'],
  ])('%s is refused with a sentence', (name, text, says) => {
    const read = timed([name], () => readRecord(text));
    expect(read.ok ? '' : read.says).toMatch(SENTENCE);
    expect(read.ok ? '' : read.says).toContain(says);
  });
});

describe('nothing is lost without a word', () => {
  test('a field that a visit names twice', () => {
    const text = written();
    const twice = text.replace(/"sex": "[a-z]+"/, (field) => `"sex": "other",\n      ${field}`);
    expect(twice).not.toBe(text);
    expect(readRecord(twice)).toEqual({
      ok: false,
      says: 'The file names the same field twice: “visit › answers › sex”.',
    });
  });

  const aCase = JSON.stringify(LIBRARY[0]);

  test('a field that a practice case names twice', () => {
    const twice = aCase.replace('"numbers":{', '"numbers":{},"numbers":{');
    expect(twice).not.toBe(aCase);
    expect(readCase(twice)).toMatchObject({
      ok: false,
      says: expect.stringMatching(/the same field twice: “[^”]+ › numbers”\.$/),
    });
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'a field of a practice case with the name %s, which changes objects',
    (name) => {
      const text = aCase.replace('"numbers":{', `"numbers":{"${name}":[],`);
      expect(text).toContain(name);
      expect(readCase(text)).toMatchObject({ ok: false, says: expect.stringContaining(name) });
    },
  );
});
