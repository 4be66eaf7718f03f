/** The dates on the full note: drawn where there is room, and said in words whether they are drawn or not. */
import { expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { THESE_RULES } from '../../src/rules/edition.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { foldForPage } from '../../src/summary/sheets.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { summaryText } from '../../src/summary/text.ts';
import { classicVisit, TODAY, visitWith } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';

const summaryOf = (visit: Visit) =>
  summarise(visit, assess(visit, TODAY), { ...THESE_RULES, now: '21 Nov 2026, 10:42' });

/** The same patient with the onset and every medicine dated. */
const dated = (visit: Visit): Visit => ({
  ...visit,
  words: { ...visit.words, 'onset-date': '10 Oct 2026' },
  medicines: visit.medicines.map((each) => ({ ...each, started: 'March 2026' })),
});

const DATED = visitWith(classicVisit, {
  words: { 'onset-date': '10 Oct 2026' },
  medicines: [{ name: 'sertraline\u0000 50 mg', use: 'taking', started: '1 Oct 2026' }],
});

test('what is drawn is said in the name of the picture, and in the lines that are copied', () => {
  const summary = summaryOf(DATED);
  const section = summary.sections.find(({ id }) => id === 'context');
  expect(section?.timeline?.says).toBe(
    'Symptoms began 10 Oct 2026. sertraline 50 mg: started 1 Oct 2026. Symptoms began 9 days after it was started.',
  );
  expect(section?.timeline?.rows.map(({ name }) => name)).toEqual(['Symptoms', 'sertraline 50 mg']);
  const text = summaryText(summary);
  expect(text).toContain('began 10 Oct 2026');
  expect(text).toContain('started 1 Oct 2026; symptoms began 9 days after it was started');
});

test('it is drawn where there is room', () => {
  const context = foldForPage(summaryOf(DATED)).sections.find(({ id }) => id === 'context');
  expect(context).toMatchObject({ folded: false });
});

test('a fold takes no picture where the page has room for it', () => {
  const contexts = VIGNETTES.map(({ visit }) =>
    foldForPage(summaryOf(dated(visit))).sections.find(({ id }) => id === 'context'),
  );
  expect(contexts.filter((each) => each?.folded === true).length).toBeGreaterThan(5);
  expect(contexts.filter((each) => each?.timeline === undefined)).toEqual([]);
});

test('without a date there is no picture', () => {
  const { sections } = summaryOf(classicVisit);
  expect(sections.filter(({ timeline }) => timeline !== undefined)).toEqual([]);
});

test('no vignette takes a page more for its dates', () => {
  const longer = VIGNETTES.filter(
    ({ visit }) =>
      foldForPage(summaryOf(dated(visit))).sheets.length >
      foldForPage(summaryOf(visit)).sheets.length,
  );
  expect(longer.map(({ id }) => id)).toEqual([]);
});
