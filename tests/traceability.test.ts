/** From each requirement to rows, sources and tests, and back: nothing hangs in the air. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { TABLES } from '../src/evidence/tables.ts';
import { ACCEPTANCE } from '../src/evidence/acceptance-rules.ts';
import { DECISIONS } from '../src/evidence/decisions.ts';
import { SOURCES } from '../src/rules/tables/sources.ts';
import { REQUIREMENTS, trace, traceForTheScreen, traceInWords } from './trace.ts';

const traced = trace();
const committed = fileURLToPath(new URL('../src/areas/evidence/trace.json', import.meta.url));

test('every requirement is named by a title or a row of a test', () => {
  expect(traced.requirements).toHaveLength(149);
  expect(traced.requirements.filter(({ tests }) => tests.length === 0).map(({ id }) => id)).toEqual(
    [],
  );
});

test('every row leans on a source that exists, at a section that can be looked up', () => {
  const faults = traced.rows.filter(
    ({ sources, sections }) =>
      sources.length === 0 ||
      sources.some((source) => !Object.hasOwn(SOURCES, source)) ||
      sections.some((section) => !/^(?:\d+(?:\.\d+)*|D\d{1,2}|T\d{2})$/.test(section)),
  );
  expect(faults.map(({ rule }) => rule)).toEqual([]);
});

test('a decision that a row cites is one of the requirements', () => {
  const cited = traced.rows.flatMap(({ sections }) =>
    sections.filter((each) => /^[DT]/.test(each)),
  );
  expect(cited.filter((each) => !REQUIREMENTS.includes(each))).toEqual([]);
});

test('every source is cited by a rule or by another place', () => {
  const cited = new Set(traced.rows.flatMap(({ sources }) => sources));
  const idle = Object.keys(SOURCES).filter((id) => !cited.has(id) && !traced.citing.has(id));
  expect(idle).toEqual([]);
});

const ALL = [...ACCEPTANCE, ...DECISIONS];

test('each requirement stands once, in plain sentences, and names rules that exist', () => {
  expect(ALL.map(({ id }) => id)).toEqual(REQUIREMENTS);
  const known = new Set(
    TABLES.flatMap(({ id, rows }) => [id, ...rows.map((row) => `${id}/${row.id}`)]),
  );
  for (const { id, name, says, rules } of ALL) {
    expect(name, id).toMatch(/^\S.*[^.]$/);
    expect(says, id).toMatch(/^\S.*\.$/);
    expect(says, id).not.toMatch(/\bconfirmed\b|\bruled out\b/i);
    expect(
      rules.filter((rule) => !known.has(rule)),
      id,
    ).toEqual([]);
  }
});

test('a row that a test names beside a requirement carries it', () => {
  const faults = traced.requirements.flatMap(({ id, rows, beside }) =>
    id.startsWith('T')
      ? beside.filter((row) => !rows.includes(row)).map((row) => `${id} ${row}`)
      : [],
  );
  expect(faults).toEqual([]);
});

/** Held by code that every visit passes, or by the words of questions: no row could carry them. */
const WITHOUT_ROWS =
  'T33 T60 D2 D6 D12 D19 D29 D40 D49 D50 D52 D53 D59 D66 D69 D73 D77 D78 D82 D84 D85 D87'.split(
    ' ',
  );

test('every other requirement is carried by a row', () => {
  const bare = traced.requirements.filter(({ rows }) => rows.length === 0);
  expect(bare.map(({ id }) => id)).toEqual(WITHOUT_ROWS);
});

test('the committed table is what the tests say; `npm run renew` makes it', async () => {
  await expect(traceForTheScreen(traced)).toMatchFileSnapshot(committed);
});

test('every row is named by a test, or stands in a visit of which a test says what must come', () => {
  const orphaned = traced.rows.filter(({ tests, visits }) => tests.length + visits.length === 0);
  expect(orphaned.map(({ rule }) => rule)).toEqual([]);
});

test('the table can be printed', () => {
  const lines = traceInWords(traced).split('\n');
  expect(lines).toHaveLength(traced.requirements.length + traced.rows.length + 5);
  expect(lines.find((line) => line.startsWith('| D5 |'))).toContain('iron/');
});
