/** Two controls of the safety case that no other test shows. */
import { expect, test } from 'vitest';
import { assess } from '../src/rules/assess.ts';
import { REVIEW_DUE, REVIEW_DUE_IN_WORDS, reviewWords } from '../src/rules/edition.ts';
import { emptyVisit } from '../src/rules/record/visit.ts';
import { shortText } from '../src/summary/short.ts';
import { summarise } from '../src/summary/summarise.ts';
import { summaryText } from '../src/summary/text.ts';

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test('rules past their review say so, and not a day before', () => {
  expect(reviewWords(REVIEW_DUE)).toBeUndefined();
  expect(reviewWords(dayAfter(REVIEW_DUE))).toContain(REVIEW_DUE_IN_WORDS);
});

const NOW = '21 November 2026, 10:42';
const assessment = assess(emptyVisit, '2026-11-21');
const about = { now: NOW, edition: '2026.11.0', content: 'da76 0d5f' };

test.each([
  ['short', shortText(emptyVisit, assessment, about)],
  ['full', summaryText(summarise(emptyVisit, assessment, about))],
])('the %s note, copied, begins with its day and time and ends with its edition', (_face, text) => {
  const lines = text.split('\n');
  expect(lines[0]).toContain(NOW);
  expect(lines.at(-1)).toMatch(/^rules:? 2026\.11\.0\b/iu);
});
