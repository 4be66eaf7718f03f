/** What was kept of practising in the fourth format: no dates but those of samples, no provenance. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBegun, readHistory, writeBegun, writeHistory } from '../../src/practice/attempt.ts';
import { caseFrom } from '../../src/practice/read-case.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import aCase from '../../src/practice/cases/tonic-water.json' with { type: 'json' };

const textOf = (name: 'history' | 'begun'): string =>
  readFileSync(new URL(`version-4/${name}.json`, import.meta.url), 'utf8');

test('both were written in the fourth format, and are kept in the newest', () => {
  for (const name of ['history', 'begun'] as const)
    expect(JSON.parse(textOf(name))).toMatchObject({ formatVersion: 4 });
  const [history, begun] = [readHistory(textOf('history')), readBegun(textOf('begun'))];
  if (!history.ok || !begun.ok) throw new Error('refused');
  expect(history.kept.length).toBeGreaterThan(0);
  expect(JSON.parse(writeHistory(history.kept))).toMatchObject({ formatVersion: NEWEST_VERSION });
  expect(readHistory(writeHistory(history.kept))).toEqual(history);
  expect(begun.kept[0]?.case.formatVersion).toBe(NEWEST_VERSION);
  expect(readBegun(writeBegun(begun.kept))).toEqual(begun);
});

test('a case of the fourth format opens', () => {
  expect(caseFrom({ ...aCase, formatVersion: 4 })).toEqual(caseFrom(aCase));
});
