/** The criteria and the verdicts, line by line. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/rules/words/assessment.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { criteria, verdicts } from '../../../src/summary/concluded/criteria.ts';
import { line, numbering } from '../../../src/summary/lines.ts';
import type { SummaryLine } from '../../../src/summary/summary.ts';
import { short, usualVisit } from '../fixture.ts';

const kept = (says: string, rest: Partial<SummaryLine> = {}) =>
  line(says, { keeps: true, ...rest });

const judgedBy = (own: Visit['answers']['own-judgement']) =>
  criteria(
    { ...usualVisit, answers: own === undefined ? {} : { 'own-judgement': own } },
    { ...short, criteria: short.criteria.map((each) => ({ ...each, note: 'x' })) },
    numbering(),
  ).lines.map(({ says }) => says);

describe('the criteria and the verdicts', () => {
  test.each<[Assessment['criteria'][number]['value'], Partial<SummaryLine>]>([
    ['yes', { sign: '✓', value: 'Yes' }],
    ['no', { sign: '✗', value: 'No' }],
    ['open', { sign: '?', value: 'Open' }],
  ])('%s', (value, expected) => {
    const [one] = short.criteria.map((each) => ({
      ...each,
      value,
      note: 'as told',
      label: 'Urge',
    }));
    const assessment = { ...short, criteria: one === undefined ? [] : [one] };
    expect(criteria(usualVisit, assessment, numbering())).toMatchObject({
      cites: [1],
      lines: [kept('As told.', { label: '1. Urge', ...expected })],
    });
  });

  test('the own judgement stands beside the fifth, after its note', () => {
    expect(judgedBy(undefined)).toEqual(['X.', 'X.', 'X.', 'X.', 'X.']);
    const [first, , , , fifth] = judgedBy('yes');
    expect(first).toBe('X.');
    expect(fifth).toMatch(/^X\. Clinician’s own judgement: [a-z].+\.$/);
  });

  test('a criterion without a note says no more', () => {
    const bare = short.criteria.map((each) => {
      const { note: _, ...rest } = each;
      return rest;
    });
    const { lines } = criteria(usualVisit, { ...short, criteria: bare }, numbering());
    expect(lines.map(({ says }) => says)).toEqual(['', '', '', '', '']);
  });

  test('the verdicts', () => {
    const { lines } = verdicts({ ...short, verdicts: short.verdicts.slice(0, 2) }, numbering());
    expect(lines).toEqual([
      line('Met.', { label: 'IRLSSG 2012', cites: [1] }),
      line('Met.', { label: 'ICSD-3-TR', cites: [2] }),
    ]);
  });
});
