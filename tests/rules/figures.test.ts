/**
 * Sentences take the figures of limits from the limits. A figure that is typed could say another
 * number than the row beside it compares with, and no test of the rows would notice.
 */
import { describe, expect, test } from 'vitest';
import { filesBelow, textOf } from '../titles.ts';
import { spokenIn, typedFigures, unsaid } from './figures.ts';
import { PLANTED } from './planted-figures.ts';
import { QUOTATIONS } from './quotations.ts';

/**
 * Where clinical sentences stand. Limits and sources are where figures come from; the bibliography
 * quotes titles, with their volumes and pages; the forms of dates are patterns and no sentences.
 */
const FILES = [
  ...['tables', 'words', 'facts', 'record'].flatMap((room) => filesBelow(`src/rules/${room}`)),
  'src/evidence/disagreements.ts',
  'src/evidence/treatment-statements.ts',
].filter(
  (file) =>
    file.endsWith('.ts') &&
    !/tables\/(?:limits\/|(?:sources|bibliography|cited)\.ts)|record\/date-forms\.ts/u.test(file),
);

test.each(FILES)('%s types no figure', (file) => {
  expect(typedFigures(file, textOf(file), QUOTATIONS)).toEqual([]);
});

test('every quotation is said', () => {
  expect(
    unsaid(
      FILES.map((file) => [file, textOf(file)] as const),
      QUOTATIONS,
    ),
  ).toEqual([]);
});

/** In how many gaps each limit speaks: a typed figure, or the gap of another limit, takes one away. */
const SPOKEN: Readonly<Record<string, number>> = {
  ADULT_AGE: 6,
  'AGE_AT_ONSET.late': 4,
  ANAEMIA_AGE: 1,
  B12_ADULT_BANDS: 4,
  B12_RISK_AGE: 1,
  CHILDBEARING_FROM: 2,
  CHILDBEARING_TO: 2,
  CHILD_LIMP_FROM: 1,
  CHILD_LIMP_TO: 1,
  CHILD_OWN_WORDS: 1,
  'CLOCK.criterion': 2,
  'CLOCK.earlier': 1,
  'CRP.inflammation': 2,
  'EGFR.endStage': 5,
  'FERRITIN.adultIv': 15,
  'FERRITIN.adultOralOrIv': 3,
  'FERRITIN.childConsider': 2,
  'FERRITIN.childTreat': 5,
  'FERRITIN.deficient': 1,
  'FERRITIN.esrdIvSucrose': 2,
  'FERRITIN.high': 3,
  'FERRITIN.highByRoche': 1,
  'FERRITIN.pregnancy': 1,
  'FERRITIN.sourceArticles': 3,
  'FREQUENCY.chronicPersistent': 2,
  'FREQUENCY.dsm': 1,
  'HAEMOGLOBIN.sameDay': 1,
  GUT_LOSS_AGE: 1,
  HAEMOGLOBIN_BY_SEX: 2,
  HAEMOGLOBIN_CHILD: 2,
  HAEMOGLOBIN_OLDER_CHILD: 1,
  PERIODS_FROM: 1,
  PERIODS_TO: 1,
  REFLEX_LOSS_AGE: 1,
  ANKLE_JERK_AGE: 1,
  'SERUM_FOLATE.low': 1,
  'TSAT.low': 11,
  'TSAT.overload': 13,
};

describe('each limit speaks where it did', () => {
  const counts = FILES.map((file) => spokenIn(file, textOf(file)));
  const times = (limit: string): number =>
    counts.reduce((sum, count) => sum + (count.get(limit) ?? 0), 0);

  test.each(Object.entries(SPOKEN))('%s in %i gaps', (limit, expected) => {
    expect(times(limit)).toBe(expected);
  });

  test('and no other does', () => {
    expect([...new Set(counts.flatMap((count) => [...count.keys()]))].toSorted()).toEqual(
      Object.keys(SPOKEN).toSorted(),
    );
  });
});

describe('a false figure is seen, and its limit is named', () => {
  test('in at least twenty sentences', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(20);
  });

  test.each(PLANTED)('$typed, for $limit', ({ file, sentence, typed, limit }) => {
    const text = textOf(file);
    expect(text.split(sentence)).toHaveLength(2);
    const planted = text.replace(sentence, () => typed);
    const told = typedFigures(file, planted, QUOTATIONS);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(file);
    expect(told[0]).toContain(`${limit} (`);
    const spoken = spokenIn(file, text).get(limit) ?? 0;
    expect(spokenIn(file, planted).get(limit) ?? 0).toBe(spoken - 1);
    expect(Object.keys(SPOKEN)).toContain(limit);
  });
});

describe('what is a figure', () => {
  test.each([
    ['a string', `const a = 'ferritin below 75 ng/mL';`, 1],
    ['a template', 'const a = `ferritin from ${low} to 75 ng/mL`;', 1],
    ['two of them', `const a = 'ferritin 50 to 75 ng/mL';`, 2],
    ['a gap', 'const a = `ferritin below ${limit.figure}`;', 0],
    ['an id', `const a = 'up-to-14-days';`, 0],
    ['a comment', `/* below 75 ng/mL */ const a = 'below the limit';`, 0],
    ['a type', `type A = 'within 2 weeks';`, 0],
    ['names', `const a = 'B12 by NICE NG239 and DSM-5-TR, AASM 2025, criterion 5, 4+/5';`, 0],
  ])('%s', (_name, source, expected) => {
    expect(typedFigures('a.ts', source, [])).toHaveLength(expected);
  });
});
