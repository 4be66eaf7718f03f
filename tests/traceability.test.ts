/** From each requirement to rows, sources and tests, and back: nothing hangs in the air. */
import { expect, test } from 'vitest';
import { SOURCES } from '../src/rules/sources.ts';
import { REQUIREMENTS, trace, traceInWords } from './trace.ts';

const traced = trace();

test('every requirement T01 to T65 and D1 to D20 is named by a title or a row of a test', () => {
  expect(traced.requirements).toHaveLength(85);
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

test('a decision that a row cites is one of the twenty', () => {
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

/**
 * Tests reach these by the question and the answer, and name what comes of them, not the row: D3 "unsure"
 * of each safety question, T61 and T62 left open. One that is named elsewhere leaves this list.
 */
const BY_ANOTHER_NAME: readonly string[] = [
  'irlssg/observed-open',
  'irlssg/child-by-carer-open',
  'urgency/S6-unsure',
  'urgency/S8-unsure',
  'urgency/S9-unsure',
  'urgency/S5-unsure',
  'urgency/S7-unsure',
  'urgency/S10-unsure',
];

test('every row is named by a test, or stands in a visit of which a test says what must come', () => {
  const orphaned = traced.rows.filter(({ tests, visits }) => tests.length + visits.length === 0);
  expect(orphaned.map(({ rule }) => rule)).toEqual(BY_ANOTHER_NAME);
});

test('the table can be printed', () => {
  const lines = traceInWords(traced).split('\n');
  expect(lines).toHaveLength(traced.requirements.length + traced.rows.length + 5);
  expect(lines.find((line) => line.startsWith('| D5 |'))).toContain('iron/');
});
