/** The tree of questions holds all of a visit, under names that stay. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Group, Item, Leaf } from '../../src/fhir/item.ts';
import { LEAVES, TREE } from '../../src/fhir/tree.ts';
import { QUESTION_IDS } from '../../src/rules/record/question-ids.ts';
import { RECORDABLE, REFUSED } from '../rules/recordable.ts';
import { lineOf } from './leaf-names.ts';

const GOLDEN = fileURLToPath(new URL('link-ids.txt', import.meta.url));

/** The names of `recordable.ts` for all that a question can record. */
function recordedBy(leaf: Leaf): readonly string[] {
  const isOfMedicine = leaf.linkId.startsWith('medicine.');
  const path = isOfMedicine ? ['medicines', ...leaf.path] : leaf.path;
  const [part = '', id, ...rest] = path;
  const byId = ['numbers', 'safety', 'conditions', 'exam', 'power', 'labs'].includes(part);
  const place = byId ? [part, 'each', ...rest].join('/') : path.join('/');
  const ids = byId ? [`${part}/${id}`] : [];
  switch (leaf.kind) {
    case 'choice':
    case 'several':
      return [...ids, ...leaf.options.map(([code]) => `${place}: ${code}`)];
    case 'cause': {
      const named = leaf.options.map(([code]) =>
        code === 'other' || code === 'incidental'
          ? `${place}/to: ${code}`
          : `${place}/condition: ${code}`,
      );
      return [...ids, `${place}/to: condition`, ...named];
    }
    case 'number':
      return [...ids, `${place}/text`, `${place}/unit`];
    case 'mark':
      return [...ids, `${place}: true`];
    case 'as-written':
    case 'words':
    case 'clock':
    case 'day':
      return [...ids, place];
  }
}

test('every place of a visit and every choice has its question', () => {
  const asked = new Set(LEAVES.flatMap(recordedBy));
  expect(RECORDABLE.filter((each) => !asked.has(each))).toEqual(REFUSED);
});

const groupsIn = (items: readonly Item[]): readonly Group[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...groupsIn(item.items)] : []));

test('every question of the page is in it once, in the order of the page', () => {
  const ids = [...LEAVES, ...groupsIn(TREE)].map(({ linkId }) => linkId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(QUESTION_IDS.filter((id) => !ids.includes(id))).toEqual([]);
  expect(
    groupsIn(TREE).flatMap(({ linkId }) => (linkId.startsWith('section.') ? [linkId] : [])),
  ).toEqual(
    ['patient', 'criteria', 'safety', 'mimics', 'exam', 'labs', 'causes', 'conclusion'].map(
      (id) => `section.${id}`,
    ),
  );
});

describe('names and codes that files of others carry', () => {
  const golden = readFileSync(GOLDEN, 'utf8').trimEnd().split('\n');
  const now = LEAVES.map(lineOf);

  test('stay for ever: none goes, and none changes', () => {
    expect(golden.filter((line) => !now.includes(line))).toEqual([]);
  });

  test('are listed: a new one is added to tests/fhir/link-ids.txt by hand', () => {
    expect(now.filter((line) => !golden.includes(line))).toEqual([]);
  });
});

test('a grade keeps its place in the order of weakness', () => {
  const grade = LEAVES.find(({ linkId }) => linkId === 'power.hip-flexion.left');
  expect(grade !== undefined && 'options' in grade && grade.options.map(([code]) => code)).toEqual([
    '5',
    '4+',
    '4',
    '4-',
    '3',
    '2',
    '1',
    '0',
    'pain-limited',
  ]);
});
