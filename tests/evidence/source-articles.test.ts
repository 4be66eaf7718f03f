/** Every statement of the source articles has its line, and every line leads somewhere (D49). */
import { describe, expect, test } from 'vitest';
import { DISAGREEMENTS } from '../../src/evidence/disagreements.ts';
import { ARTICLES, STATEMENTS } from '../../src/evidence/source-articles/articles.ts';
import { TABLES } from '../../src/evidence/tables.ts';
import { VIEW_IDS } from '../../src/areas/evidence/places.ts';
import { QUESTION_IDS } from '../../src/rules/record/question-ids.ts';
import { SOURCE_IDS } from '../../src/rules/tables/sources.ts';
import { PLACE_IDS } from './our-text.ts';

/** How many statements each article makes, numbered from one. */
const COUNTED: readonly (readonly [article: string, statements: number])[] = [
  ['S0', 26],
  ['S1', 40],
  ['S2', 35],
  ['S3', 57],
  ['S4', 47],
];

const numbered = ([article, count]: (typeof COUNTED)[number]): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${article}.${String(at + 1)}`);

test('D49 each statement has one line, in its order', () => {
  expect(STATEMENTS.map(({ id }) => id)).toEqual(COUNTED.flatMap(numbered));
  for (const { id, statements } of ARTICLES)
    expect(statements.every((each) => each.id.startsWith(`${id}.`))).toBe(true);
});

const PLACES = new Set([
  ...TABLES.flatMap(({ id, rows }) => [id, ...rows.map((row) => `${id}/${row.id}`)]),
  ...QUESTION_IDS.map((id) => `q-${id}`),
  ...PLACE_IDS.map((id) => `text/${id}`),
  ...SOURCE_IDS.map((id) => `limits/${id}`),
  ...VIEW_IDS,
]);
const DISPUTED = new Set(DISAGREEMENTS.map(({ id }) => id));

describe.each(STATEMENTS)('$id', (statement) => {
  const { says, at, disagreement, notUsed } = statement;

  test('is said shortly', () => {
    expect(says.length).toBeLessThanOrEqual(160);
    expect(says).toMatch(/^[A-Z0-9].*\.$/u);
  });

  test('has a place, a disagreement or a reason, and one of them alone', () => {
    expect([at, disagreement, notUsed].filter((each) => each !== undefined)).toHaveLength(1);
  });

  test('leads to what is there', () => {
    expect((at ?? []).filter((place) => !PLACES.has(place))).toEqual([]);
    expect(new Set(at).size).toBe((at ?? []).length);
    if (disagreement !== undefined) expect(DISPUTED).toContain(disagreement);
    if (notUsed !== undefined) expect(notUsed).toMatch(/^[A-Z].{20,}\.$/u);
  });
});

test('a section that a reason names is there', () => {
  const named = STATEMENTS.flatMap(({ notUsed = '' }) =>
    [...notUsed.matchAll(/\bsection (?<id>\d+(?:\.\d+)?)/gu)].map(({ groups }) => groups?.['id']),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((id) => id === undefined || !PLACE_IDS.includes(id))).toEqual([]);
});

/** Where the articles speak against each other or against the literature, a line leads to it. */
test('D49 every disagreement in which the articles have a voice has its statement', () => {
  const led = new Set(STATEMENTS.map(({ disagreement }) => disagreement));
  const voiced = DISAGREEMENTS.filter(({ voices }) =>
    voices.some(({ who }) => typeof who !== 'string' && who.source === 'seed-articles'),
  ).map(({ id }) => id);
  expect(voiced.filter((id) => !led.has(id))).toEqual([]);
});

test.each(['ferritin-limit', 'ferritin-100'])(
  'D50 %s: the review of 2026 has a voice, and rows lead to it',
  (id) => {
    const found = DISAGREEMENTS.find((each) => each.id === id);
    const sources = found?.voices.map(({ who }) => (typeof who === 'string' ? who : who.source));
    expect(sources).toContain('winkelman-2026');
    expect(found?.rules?.length).toBeGreaterThan(0);
  },
);
