/** Files of version 2, each written by the edition that wrote them: nobody said who chose a unit (D67). */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addedSince, asNewest } from '../../src/rules/record/earlier-versions.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { assessed } from '../rules/a-visit.ts';

const FILES = new URL('version-2/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(`${name}.json`, FILES), 'utf8');
const NAMES = readdirSync(FILES).map((name) => name.replace('.json', ''));

function opened(text: string) {
  const read = readRecord(text);
  if (!read.ok) throw new Error(read.says);
  return read.record;
}

describe.each(NAMES)('the file %s', (name) => {
  test('was written as version 2, opens as it is, and is saved as the newest', () => {
    const file: unknown = JSON.parse(textOf(name));
    expect(file).toMatchObject({ version: 2 });
    const { visit, impression, recordedAt } = opened(textOf(name));
    const saved = writeRecord(visit, impression, recordedAt);
    expect(JSON.parse(saved)).toMatchObject({ version: NEWEST_VERSION });
    expect(Reflect.get(Object(JSON.parse(saved)), 'visit')).toEqual(
      Reflect.get(Object(file), 'visit'),
    );
    expect(opened(saved).visit).toEqual(visit);
  });

  test('holds nothing that came later, and needs no change', () => {
    const file: unknown = JSON.parse(textOf(name));
    expect(addedSince(2, file)).toBeUndefined();
    expect(asNewest(2, file)).toBe(file);
  });
});

test('what is as usual in another unit is asked about', () => {
  const { labs } = assessed(opened(textOf('blood')).visit);
  expect(labs.map(({ id, waits }) => [id, waits])).toEqual([
    ['ferritin', ['unit']],
    ['tsat', undefined],
    ['haemoglobin', ['unit']],
  ]);
});

test.each([1, 2])('who chose a unit is nothing that version %i can hold', (version) => {
  const file = JSON.parse(textOf('blood')) as { visit: { labs: Record<string, object> } };
  file.visit.labs['ferritin'] = { ...file.visit.labs['ferritin'], 'unit-by': 'chosen' };
  const text = JSON.stringify({ ...file, version });
  expect(readRecord(text)).toEqual({
    ok: false,
    says: 'The file has a field that this checklist does not know: “visit › labs › ferritin › unit-by”.',
  });
  expect(readRecord(JSON.stringify({ ...file, version: NEWEST_VERSION })).ok).toBe(true);
});

test('a number that is no blood test has no such field', () => {
  const file = JSON.parse(textOf('blood')) as { visit: object };
  const numbers = { age: { text: '50', unit: 'years', 'unit-by': 'chosen' } };
  const visit = { ...file.visit, numbers };
  expect(readRecord(JSON.stringify({ ...file, version: NEWEST_VERSION, visit })).ok).toBe(false);
});
