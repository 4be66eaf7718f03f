/** The file of a visit as it is written. Its rows are made when they run, so that each can fail. */
import { expect, test } from 'vitest';
import { THESE_RULES } from '../../src/rules/edition.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { LARGEST_FILE, writeRecord } from '../../src/summary/record-text.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';

const AT = '2026-11-20T10:42:00.000Z';

const written = (visit: Visit = emptyVisit) => writeRecord(visit, 'Cannot say yet.', AT);

test('all that a file holds', () => {
  expect(JSON.parse(written())).toEqual({
    format: 'rls-checklist',
    version: NEWEST_VERSION,
    ...THESE_RULES,
    recordedAt: AT,
    impression: 'Cannot say yet.',
    visit: emptyVisit,
  });
  const { visit, example } = JSON.parse(written(THE_EXAMPLE)) as { visit: Visit; example: true };
  expect(example).toBe(true);
  expect(visit).toEqual(THE_EXAMPLE);
});

test('a visit’s fields stand in the order of the alphabet, lists as recorded', () => {
  const answers = { 'rest-onset': 'yes', dialysis: 'no', sex: 'male', pregnant: 'no' } as const;
  const medicines = [{ use: 'taking', name: 'b' } as const, { name: 'a' }];
  const text = written({ ...emptyVisit, answers, medicines });
  const { visit } = JSON.parse(text) as { visit: Visit };
  expect(Object.keys(visit.answers)).toEqual(['dialysis', 'pregnant', 'rest-onset', 'sex']);
  expect(Object.keys(visit)).toEqual(Object.keys(visit).toSorted());
  expect(JSON.stringify(visit.medicines)).toBe('[{"name":"b","use":"taking"},{"name":"a"}]');
  expect(text.endsWith('}\n')).toBe(true);
});

test('the same visit is always the same text, in whatever order it was recorded', () => {
  const one: Visit = { ...emptyVisit, answers: { sex: 'male', dialysis: 'no' } };
  const other: Visit = { ...emptyVisit, answers: { dialysis: 'no', sex: 'male' } };
  expect(written(one)).toBe(written(other));
});

test('an example says so in its first key', () => {
  expect(Object.keys(JSON.parse(written(THE_EXAMPLE)))[0]).toBe('example');
  expect(written()).not.toContain('example');
});

test('10 MB are 10 MB', () => {
  expect(LARGEST_FILE).toBe(10_485_760);
});
