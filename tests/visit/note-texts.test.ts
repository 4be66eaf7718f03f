/** An edited face of the note: kept with its visit in this tab, through the gate, and wiped with it (28). */
import { expect, test } from 'vitest';
import { readKept, readRecord } from '../../src/summary/record.ts';
import { writeRecord, type NoteTexts } from '../../src/summary/record-text.ts';
import { createVisitStore } from '../../src/visit/store.ts';
import { classicVisit } from '../rules/a-visit.ts';

const TEXTS: NoteTexts = {
  short: { text: 'Mine\n≥ 5', of: 'Made' },
  letter: { text: 'a', of: 'b' },
};
const kept = (texts: unknown): string =>
  JSON.stringify({
    ...(JSON.parse(writeRecord(classicVisit, '', '2026-11-21T10:40:00.000Z')) as object),
    texts,
  });

test('comes back as it was kept', () => {
  const text = writeRecord(classicVisit, '', '2026-11-21T10:40:00.000Z', { texts: TEXTS });
  const read = readKept(text);
  expect(read.ok && read.texts).toEqual(TEXTS);
  expect(read.ok && read.record.visit).toEqual(classicVisit);
});

test.each<[string, unknown]>([
  ['another field', { short: { text: 'a', of: 'b', more: 'c' } }],
  ['another face', { patient: { text: 'a', of: 'b' } }],
  ['no text', { short: { text: 5, of: 'b' } }],
  ['half of it', { short: { text: 'a' } }],
  ['a text without end', { short: { text: 'a'.repeat(40_001), of: '' } }],
  ['no table', 'short'],
])('what does not fit is left, and the visit stays: %s', (_name, texts) => {
  const read = readKept(kept(texts));
  expect(read.ok && read.texts).toEqual({});
  expect(read.ok && read.record.visit).toEqual(classicVisit);
});

test('no file holds it', () => {
  expect(readRecord(kept(TEXTS)).ok).toBe(false);
});

test('belongs to one visit', () => {
  const [one, other] = [createVisitStore(classicVisit), createVisitStore(classicVisit)];
  one.texts.setState(TEXTS);
  expect(one.texts.getState()).toEqual(TEXTS);
  expect(other.texts.getState()).toEqual({});
});
