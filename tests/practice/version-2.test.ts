/** What was kept of practising in the second format, before it was recorded who chose a unit (D67). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBegun, readHistory, writeBegun, writeHistory } from '../../src/practice/attempt.ts';
import { joined } from '../../src/practice/piece.ts';
import { caseFrom } from '../../src/practice/read-case.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import aCase from '../../src/practice/cases/tonic-water.json' with { type: 'json' };

const textOf = (name: 'history' | 'begun'): string =>
  readFileSync(new URL(`version-2/${name}.json`, import.meta.url), 'utf8');

/** The same with a blood test in the visit that was kept. */
const withBlood = (name: 'history' | 'begun', blood: object): string => {
  const file = JSON.parse(textOf(name)) as Record<string, { visit: { labs: object } }[]>;
  for (const attempt of file[name === 'history' ? 'finished' : 'running'] ?? [])
    attempt.visit.labs = { ferritin: blood };
  return JSON.stringify(file);
};
const TYPED = { text: '63', unit: 'ng/mL' };

test('both were written in the second format, and are kept in the newest', () => {
  for (const name of ['history', 'begun'] as const)
    expect(JSON.parse(textOf(name))).toMatchObject({ formatVersion: 2 });
  const [history, begun] = [readHistory(textOf('history')), readBegun(textOf('begun'))];
  if (!history.ok || !begun.ok) throw new Error('refused');
  expect(JSON.parse(writeHistory(history.kept))).toMatchObject({ formatVersion: NEWEST_VERSION });
  expect(readHistory(writeHistory(history.kept))).toEqual(history);
  expect(begun.kept[0]?.case.formatVersion).toBe(NEWEST_VERSION);
  expect(readBegun(writeBegun(begun.kept))).toEqual(begun);
});

test('what a case reported then has the unit of the report', () => {
  const [history, begun] = [
    readHistory(withBlood('history', TYPED)),
    readBegun(withBlood('begun', TYPED)),
  ];
  if (!history.ok || !begun.ok) throw new Error('refused');
  for (const { visit } of [...history.kept, ...begun.kept])
    expect(visit.labs).toEqual({ ferritin: { ...TYPED, 'unit-by': 'chosen' } });
});

test('what is kept now says so itself', () => {
  const text = withBlood('begun', TYPED)
    .replace('"formatVersion":2', `"formatVersion":${NEWEST_VERSION}`)
    .replace('"formatVersion":2', `"formatVersion":${NEWEST_VERSION}`);
  const begun = readBegun(text);
  expect(begun.ok && begun.kept[0]?.visit.labs).toEqual({ ferritin: TYPED });
});

test('who chose a unit is refused in the second format by its place', () => {
  const blood = { ...TYPED, 'unit-by': 'chosen' };
  expect(readBegun(withBlood('begun', blood))).toMatchObject({
    kept: [],
    unread: [
      {
        says: 'It has a value that does not belong at “running › 0 › visit › labs › ferritin › unit-by”.',
      },
    ],
  });
});

test('a case of the second format opens', () => {
  expect(caseFrom({ ...aCase, formatVersion: 2 })).toEqual(caseFrom(aCase));
});

test('what a finding means has the unit of the report, one that says so keeps it', () => {
  const { labs } = joined(emptyVisit, {
    labs: { ferritin: TYPED, iron: { text: '14', unit: 'µg/dL', 'unit-by': 'remembered' } },
  });
  expect(labs.ferritin?.['unit-by']).toBe('chosen');
  expect(labs.iron?.['unit-by']).toBe('remembered');
});
