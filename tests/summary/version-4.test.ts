/** Files of version 4, each written by the edition that wrote them: no dates but those of samples, no provenance. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addedSince, asNewest } from '../../src/rules/record/earlier-versions.ts';
import { DATE_IDS, MEDICINE_DATES } from '../../src/rules/record/ids.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';

const FILES = new URL('version-4/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(`${name}.json`, FILES), 'utf8');
const NAMES = readdirSync(FILES).map((name) => name.replace('.json', ''));

function opened(text: string) {
  const read = readRecord(text);
  if (!read.ok) throw new Error(read.says);
  return read.record;
}

test.each(NAMES)('the file %s opens as it is, and is saved as the newest', (name) => {
  const file: unknown = JSON.parse(textOf(name));
  expect(file).toMatchObject({ version: 4 });
  expect(addedSince(4, file)).toBeUndefined();
  expect(asNewest(4, file)).toBe(file);
  const { visit, impression, recordedAt } = opened(textOf(name));
  const saved = writeRecord(visit, impression, recordedAt);
  expect(JSON.parse(saved)).toMatchObject({ version: NEWEST_VERSION });
  expect(Reflect.get(Object(JSON.parse(saved)), 'visit')).toEqual(
    Reflect.get(Object(file), 'visit'),
  );
  expect(opened(saved).visit).toEqual(visit);
});

/** A part of a visit with one field that version 5 brought, and the field's place. */
const ADDED: readonly (readonly [place: string, part: object])[] = [
  ...DATE_IDS.map((id) => [`words › ${id}`, { words: { [id]: 'March 2026' } }] as const),
  ...MEDICINE_DATES.map(
    (id) =>
      [
        `medicines › 0 › ${id}`,
        { medicines: [{ name: 'sertraline', [id]: 'March 2026' }] },
      ] as const,
  ),
  ['medicines › 0 › from', { medicines: [{ name: 'sertraline', from: 'paste' }] }],
  ['numbers › age › from', { numbers: { age: { text: '50', from: 'record' } } }],
  ['labs › ferritin › from', { labs: { ferritin: { text: '50', from: 'file' } } }],
  [
    'conditions › diabetes › from',
    { conditions: { diabetes: { state: 'present', from: 'patient' } } },
  ],
];

describe.each(ADDED)('%s', (place, part) => {
  const file: object = JSON.parse(writeRecord(emptyVisit, '', '2026-11-30T10:42:00.000Z'));
  const visit = { ...Object(Reflect.get(file, 'visit')), ...part };

  test.each([1, 2, 3, 4])('is nothing that version %i can hold', (version) => {
    expect(readRecord(JSON.stringify({ ...file, visit, version }))).toEqual({
      ok: false,
      says: `The file has a field that this checklist does not know: “visit › ${place}”.`,
    });
  });

  test('is held by the newest', () => {
    expect(readRecord(JSON.stringify({ ...file, visit })).ok).toBe(true);
  });
});
