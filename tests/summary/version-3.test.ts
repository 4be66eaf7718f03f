/** Files of version 3, each written by the edition that wrote them: no plan, no line for the patient. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addedSince, asNewest } from '../../src/rules/record/earlier-versions.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';

const FILES = new URL('version-3/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(`${name}.json`, FILES), 'utf8');
const NAMES = readdirSync(FILES).map((name) => name.replace('.json', ''));

function opened(text: string) {
  const read = readRecord(text);
  if (!read.ok) throw new Error(read.says);
  return read.record;
}

test.each(NAMES)('the file %s opens as it is, and is saved as the newest', (name) => {
  const file: unknown = JSON.parse(textOf(name));
  expect(file).toMatchObject({ version: 3 });
  expect(addedSince(3, file)).toBeUndefined();
  expect(asNewest(3, file)).toBe(file);
  const { visit, impression, recordedAt } = opened(textOf(name));
  const saved = writeRecord(visit, impression, recordedAt);
  expect(JSON.parse(saved)).toMatchObject({ version: NEWEST_VERSION });
  expect(Reflect.get(Object(JSON.parse(saved)), 'visit')).toEqual(
    Reflect.get(Object(file), 'visit'),
  );
  expect(opened(saved).visit).toEqual(visit);
});

describe.each(['plan', 'for-patient'])('%s', (field) => {
  const file = JSON.parse(writeRecord(emptyVisit, '', '2026-11-30T10:42:00.000Z')) as {
    visit: object;
  };
  const visit = { ...file.visit, words: { [field]: 'Ferritin again' } };

  test.each([1, 2, 3])('is nothing that version %i can hold', (version) => {
    expect(readRecord(JSON.stringify({ ...file, visit, version }))).toEqual({
      ok: false,
      says: `The file has a field that this checklist does not know: “visit › words › ${field}”.`,
    });
  });

  test('is held by the newest', () => {
    expect(readRecord(JSON.stringify({ ...file, visit, version: NEWEST_VERSION })).ok).toBe(true);
  });
});
