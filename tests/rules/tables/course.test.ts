/** The course changes no verdict (T13, T14). */
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { assessed, verdictOf, type Changes } from '../a-visit.ts';
import { CHILD_MIMICS, classic } from './criteria/readings.ts';

describe('course (T13, T14): it changes no verdict', () => {
  type Row = readonly [
    id: string,
    frequency: string | undefined,
    duration: Visit['answers']['duration'],
    events: Visit['answers']['lifetime-events'],
    expected: string | undefined,
  ];
  test.each<Row>([
    ['T14', '1.9', 'over-12-months', '5-or-more', 'course.intermittent'],
    ['T14', '2', 'over-12-months', '5-or-more', 'course.chronic-persistent'],
    ['T14', '2.0', 'over-12-months', undefined, 'course.chronic-persistent'],
    ['T14', '2.1', 'over-12-months', '5-or-more', 'course.chronic-persistent'],
    ['T14', '1', 'over-12-months', 'under-5', 'course.too-few'],
    ['T14', '1', 'over-12-months', '5-or-more', 'course.intermittent'],
    ['T14', '1', 'over-12-months', 'unsure', undefined],
    ['T14', '1', 'over-12-months', undefined, undefined],
    ['T14', '5', '3-to-12-months', '5-or-more', 'course.under-a-year'],
    ['T14', '5', 'under-3-months', '5-or-more', 'course.under-a-year'],
    ['T14', undefined, 'over-12-months', '5-or-more', undefined],
    ['T14', '5', undefined, '5-or-more', undefined],
  ])('%s %s a week, %s, events %s: %s', (_id, frequency, duration, events, expected) => {
    const visit = classic({
      ...(frequency === undefined ? {} : { frequency }),
      answers: { duration, 'lifetime-events': events },
    });
    expect(assessed(visit).course.map((line) => line.id)).toEqual(
      expected === undefined ? [] : [expected],
    );
    expect(verdictOf(visit)).toBe('met');
  });

  const everyNight: Changes = { frequency: '7', answers: { duration: 'over-12-months' } };
  test.each<[string, Changes, string]>([
    [
      'T13 on treatment and free of it now, 5 a week before',
      { frequency: '5', answers: { duration: 'over-12-months', 'dopaminergic-response': 'yes' } },
      'course.chronic-persistent',
    ],
    ['T14 at 17', { ...everyNight, age: '17', conditions: CHILD_MIMICS() }, 'course.child'],
    ['T14 at 18', { ...everyNight, age: '18' }, 'course.chronic-persistent'],
    ['T14 at 19', { ...everyNight, age: '19' }, 'course.chronic-persistent'],
    [
      'T14, T63 pregnant',
      {
        ...everyNight,
        age: '29',
        answers: { ...everyNight.answers, sex: 'female', pregnant: 'yes' },
      },
      'course.pregnancy',
    ],
    [
      'T14 provoked by mirtazapine',
      { ...everyNight, medicines: [{ name: 'mirtazapine', began: 'yes' }] },
      'course.provoked',
    ],
    [
      'T14 only worsened by mirtazapine',
      { ...everyNight, medicines: [{ name: 'mirtazapine', began: 'no' }] },
      'course.chronic-persistent',
    ],
  ])('%s', (_name, changes, expected) => {
    const visit = classic(changes);
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).course.map((line) => line.id)).toEqual([expected]);
  });
});
