/** Children (T62, D16). */
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { assessed, verdictOf } from '../../a-visit.ts';
import { CHILD_MIMICS, classic, setsOf } from '../criteria/readings.ts';

const child = (
  age: string,
  by: Visit['answers']['described-by'],
  answers: Partial<Visit['answers']> = {},
) =>
  classic({
    age,
    answers: { ...answers, ...(by === undefined ? {} : { 'described-by': by }) },
    conditions: CHILD_MIMICS(),
  });

describe('children (T62, D16, D61)', () => {
  test.each<[string, Visit['answers']['described-by'], VerdictId]>([
    ['9', 'own-words', 'met'],
    ['9', 'carer', 'possible-child'],
    ['9', undefined, 'indeterminate'],
    ['12', undefined, 'indeterminate'],
    ['13', undefined, 'met'],
    ['14', undefined, 'met'],
    ['13', 'carer', 'possible-child'],
    ['17', 'carer', 'possible-child'],
    ['18', 'carer', 'met'],
    ['19', 'carer', 'met'],
    ['17', undefined, 'met'],
  ])('T62 at %s described by %s: %s', (age, by, verdict) => {
    expect(verdictOf(child(age, by))).toBe(verdict);
  });

  test.each<[string, Visit, VerdictId]>([
    [
      'carer, evening unsure',
      child('9', 'carer', { 'evening-pattern': 'unsure' }),
      'indeterminate',
    ],
    [
      'carer, evening no, earlier blank',
      child('9', 'carer', { 'evening-pattern': 'no', 'evening-pattern-earlier': undefined }),
      'indeterminate',
    ],
    [
      'carer, evening no, earlier yes',
      child('9', 'carer', { 'evening-pattern': 'no', 'evening-pattern-earlier': 'yes' }),
      'possible-child',
    ],
    ['carer, evening no and never', child('9', 'carer', { 'evening-pattern': 'no' }), 'not-met'],
    ['carer, relief no and never', child('9', 'carer', { 'relief-by-movement': 'no' }), 'not-met'],
    ['carer, at rest no', child('9', 'carer', { 'rest-onset': 'no' }), 'not-met'],
    ['carer, urge no alone', child('9', 'carer', { 'urge-to-move': 'no' }), 'possible-child'],
    ['carer, own judgement no', child('9', 'carer', { 'own-judgement': 'no' }), 'not-met'],
    [
      'carer, at rest no, treated, before blank',
      child('9', 'carer', { 'rest-onset': 'no', 'treated-now': 'yes' }),
      'indeterminate',
    ],
    ['carer, urge not asked', child('9', 'carer', { 'urge-to-move': undefined }), 'possible-child'],
    ['own words, evening no', child('9', 'own-words', { 'evening-pattern': 'no' }), 'not-met'],
    ['own words, urge no', child('9', 'own-words', { 'urge-to-move': 'no' }), 'not-met'],
  ])('D16 %s: %s', (_name, visit, verdict) => {
    expect(verdictOf(visit)).toBe(verdict);
  });

  test('T62 by a carer, with a criterion open: the row that stays open', () => {
    const [irlssg] = assessed(child('9', 'carer', { 'evening-pattern': 'unsure' })).verdicts;
    expect(irlssg?.why.rule).toBe('irlssg/child-by-carer-open');
  });

  test('D61 by a carer, with a criterion that is no: the row that says so', () => {
    const [irlssg] = assessed(child('9', 'carer', { 'rest-onset': 'no' })).verdicts;
    expect(irlssg?.why.rule).toBe('irlssg/child-by-carer-no');
  });

  test('D16 own words, all but criterion 4: not met, with the research note', () => {
    const visit = child('9', 'own-words', { 'evening-pattern': 'no' });
    expect(assessed(visit).verdicts[0]?.says).toContain('“probable” in research only');
    expect(
      JSON.stringify(assessed(classic({ answers: { 'evening-pattern': 'no' } }))),
    ).not.toContain('research only');
  });

  test('D16 by carer only, ICSD-3-TR and DSM-5-TR are not judged', () => {
    expect(setsOf(child('9', 'carer'))).toBe('possible-child indeterminate indeterminate');
  });

  test.each([
    ['17', ['adhd', 'growing-pains', 'tics']],
    ['18', []],
    ['19', []],
    [undefined, []],
  ] as const)('§2.4 at %s the required mimics of childhood are %j', (age, ids) => {
    const { required } = assessed(classic({ age })).mimics;
    expect(
      required.filter((id) => id === 'adhd' || id === 'growing-pains' || id === 'tics'),
    ).toEqual(ids);
  });
});
