/**
 * Two answers of which one may be a slip (D88): for each pair the patient of whom it is asked, and one
 * of whom it is not. Nothing is decided by it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../../src/practice/library.ts';
import { expertVisit } from '../../../src/practice/played.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';
import { CONTRADICTIONS } from '../../../src/rules/tables/contradictions.ts';
import { askAgain, contradictionsOf } from '../../../src/rules/words/contradictions.ts';
import { assessed, classicVisit, clearVisit, visitWith } from '../a-visit.ts';
import { VIGNETTES } from '../vignettes.ts';
import { PAIRS } from './contradicting.ts';

const asked = (visit: Visit): readonly string[] =>
  contradictionsOf(visit, assessed(visit)).map((each) => askAgain(visit, each));

describe('D88 two answers that do not fit together', () => {
  test.each(PAIRS)('%s', (_id, changes, words, otherwise) => {
    expect(asked(visitWith(classicVisit, changes))).toEqual([words]);
    expect(asked(visitWith(classicVisit, otherwise))).not.toContain(words);
    expect(asked(visitWith(classicVisit, otherwise))).toEqual([]);
  });

  test('every pair has its patient', () => {
    expect(PAIRS.map(([id]) => id)).toEqual(CONTRADICTIONS.rows.map(({ id }) => id));
  });

  test('a blank contradicts nothing, nor does what most patients answer', () => {
    for (const visit of [emptyVisit, clearVisit, classicVisit]) expect(asked(visit)).toEqual([]);
  });

  test('levodopa beside “Parkinson disease absent” is none', () => {
    const visit = visitWith(classicVisit, {
      medicines: ['levodopa'],
      answers: { 'treated-now': 'yes' },
      conditions: { parkinson: { state: 'absent' } },
    });
    expect(asked(visit)).toEqual([]);
  });

  test('nothing that decides reads the table: no verdict, danger or time can hang on it', () => {
    const rules = new URL('../../../src/rules/', import.meta.url);
    const readers = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        path.endsWith('.ts') &&
        /from '[^']*contradictions\.ts'/u.test(readFileSync(new URL(path, rules), 'utf8')),
    );
    expect(readers).toEqual(['words/contradictions.ts']);
  });
});

test('an urge that was there before treatment is no slip', () => {
  const visit = visitWith(classicVisit, {
    answers: { 'urge-to-move': 'no', 'urge-to-move-earlier': 'yes', 'treated-now': 'yes' },
  });
  expect(asked(visit)).toEqual([]);
});

/** The first two are built on a patient who answered no to all; the third tells of no urge, and means it. */
const ODD: Readonly<Record<string, readonly string[]>> = {
  7: [
    '“Symptoms that low B12 can cause” unsteadiness, “Legs weaker, giving way, unsteady or falls” no: ask again',
  ],
  'the-mahlstick': ['“Urge to move the legs” no, “Relieved by movement” yes: ask again'],
  inflamed: ['“CRP” 30 mg/L, “Inflammation now” no: ask again'],
};

test('it is seldom asked: most vignettes and practice cases are of one piece', () => {
  const odd = [
    ...VIGNETTES.map(({ id, visit }) => [id, asked(visit)] as const),
    ...LIBRARY.map((of) => [of.id, asked(expertVisit(of))] as const),
  ].filter(([, pairs]) => pairs.length > 0);
  expect(Object.fromEntries(odd)).toEqual(ODD);
});
