import { describe, expect, test } from 'vitest';
import { rivalOf } from '../../src/practice/debrief.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { expertAssessment, expertVisit } from '../../src/practice/played.ts';
import { weighed, weightOf } from '../../src/practice/weighing.ts';
import { CONDITIONS } from '../../src/rules/tables/conditions/conditions.ts';

test.each([
  ['+', 'yes', 'for'],
  ['+', 'no', 'absent'],
  ['+', 'open', 'open'],
  ['-', 'yes', 'against'],
  ['-', 'no', 'for'],
  ['-', 'open', 'open'],
  ['±', 'yes', 'either'],
  ['±', 'no', 'either'],
  ['n/a', 'yes', 'either'],
  [undefined, 'no', 'either'],
] as const)('a score of %s and the answer %s weigh %s', (score, value, weight) => {
  expect(weightOf(score, value)).toBe(weight);
});

describe.each(LIBRARY.map((of) => [of.id, of] as const))('%s', (_, of) => {
  const assessment = expertAssessment(of);
  const visit = expertVisit(of);
  const rival = rivalOf(of);
  const rows = weighed(of, visit, assessment, rival);

  test('for and against RLS is what the rules decided of each criterion, by the same reasons', () => {
    const weights = { yes: 'for', no: 'absent', open: 'open' } as const;
    for (const { number, value, question, why } of assessment.criteria) {
      if (number === 5) continue;
      const row = rows.find((each) => each.question === question);
      expect(row?.rls).toBe(weights[value]);
      expect(row?.finding).not.toBe('');
      expect(why.reasons.flat().length).toBeGreaterThan(0);
    }
  });

  test('for and against the rival follows its pattern columns', () => {
    if (rival === 'rls') return;
    const { pattern } = CONDITIONS[rival];
    const columns = [pattern?.urge, pattern?.rest, pattern?.relief, pattern?.evening];
    assessment.criteria.slice(0, 4).forEach(({ value }, at) => {
      expect(rows[at]?.rival).toBe(weightOf(columns[at], value));
    });
  });

  test('no abnormal finding is for RLS', () => {
    for (const row of rows.filter(({ question }) => question.startsWith('exam.')))
      expect(row.answer.startsWith('Abnormal') ? row.rls : 'against').toBe('against');
  });

  test('what is recorded as explaining all of it is for itself and against RLS', () => {
    for (const line of assessment.mimics.present.filter((each) => each.explainsAll === 'yes')) {
      if (line.id !== rival) continue;
      const row = rows.find(({ question }) => question === `condition.${line.id}`);
      expect([row?.rival, row?.rls]).toEqual(['for', 'against']);
    }
  });
});
