/** Two controls of the safety case that no other test shows. */
import { expect, test } from 'vitest';
import { assess } from '../src/rules/assess.ts';
import { REVIEW_DUE, REVIEW_DUE_IN_WORDS, reviewWords } from '../src/rules/edition.ts';
import { emptyVisit } from '../src/rules/record/visit.ts';
import { summarise } from '../src/summary/summarise.ts';
import { summaryText } from '../src/summary/text.ts';

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test('rules past their review say so, and not a day before', () => {
  expect(reviewWords(REVIEW_DUE)).toBeUndefined();
  expect(reviewWords(dayAfter(REVIEW_DUE))).toContain(REVIEW_DUE_IN_WORDS);
});

test('the copied text begins with its day, its time and its edition', () => {
  const assessment = assess(emptyVisit, '2026-11-21');
  const about = { now: '21 November 2026, 10:42', edition: '2026.11.0', content: 'da76 0d5f' };
  const [first] = summaryText(summarise(emptyVisit, assessment, about)).split('\n');
  expect(first).toMatch(/21 November 2026, 10:42 - Rules 2026\.11\.0$/);
});
