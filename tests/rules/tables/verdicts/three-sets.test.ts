/** The three criteria sets side by side (T15, D18). */
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import { classicVisit, visitWith, type Changes } from '../../a-visit.ts';
import { classic, setsOf } from '../criteria/readings.ts';

describe('the three sets side by side (T15, D18)', () => {
  type Row = readonly [
    name: string,
    frequency: string | undefined,
    answers: Partial<Visit['answers']>,
    medicines: Changes['medicines'],
    sets: string,
  ];
  const year = { duration: 'over-12-months', significance: 'yes' } as const;
  test.each<Row>([
    // name, spells a week, answers, medicines, IRLSSG ICSD DSM
    ['T15 2 a week, 5 years, distress', '2', year, [], 'met met not-met'],
    ['T15 2.9 a week', '2.9', year, [], 'met met not-met'],
    ['T15 3 a week', '3', year, [], 'met met met'],
    ['T15 3.1 a week', '3.1', year, [], 'met met met'],
    [
      'T15 4 a week for 8 weeks',
      '4',
      { ...year, duration: 'under-3-months' },
      [],
      'met met not-met',
    ],
    ['T15 4 a week for 6 months', '4', { ...year, duration: '3-to-12-months' }, [], 'met met met'],
    ['T15 no distress', '4', { ...year, significance: 'no' }, [], 'met not-met not-met'],
    [
      'distress unsure',
      '4',
      { ...year, significance: 'unsure' },
      [],
      'met indeterminate indeterminate',
    ],
    ['distress blank', '4', { duration: 'over-12-months' }, [], 'met indeterminate indeterminate'],
    ['frequency blank', undefined, year, [], 'met met indeterminate'],
    ['duration blank', '4', { significance: 'yes' }, [], 'met met indeterminate'],
    [
      'frequency blank, under 3 months',
      undefined,
      { ...year, duration: 'under-3-months' },
      [],
      'met met not-met',
    ],
    [
      'D18 began on sertraline',
      '4',
      year,
      [{ name: 'sertraline', began: 'yes' }],
      'met met not-met',
    ],
    ['D18 only worsened', '4', year, [{ name: 'sertraline', began: 'no' }], 'met met met'],
    ['D18 unsure', '4', year, [{ name: 'sertraline', began: 'unsure' }], 'met met indeterminate'],
    ['R-F14, D83 not asked', '4', year, ['sertraline'], 'met met indeterminate'],
    [
      'R-F14, D83 begun with one that is not in the list',
      '4',
      year,
      [{ name: 'a herbal tea', began: 'starting' }],
      'met met indeterminate',
    ],
    ['H4, D83 one that is not in the list', '4', year, ['Caplyta 42 mg'], 'met met indeterminate'],
    [
      'D60 began as it was stopped',
      '4',
      year,
      [{ name: 'sertraline', began: 'stopping' }],
      'met met not-met',
    ],
    [
      'D18 began on bupropion, which is not listed',
      '4',
      year,
      [{ name: 'bupropion', began: 'yes' }],
      'met met met',
    ],
    [
      'D18 medicines not recorded',
      '4',
      { ...year, 'takes-medicines': undefined },
      [],
      'met met indeterminate',
    ],
    [
      'not met is not met in all',
      '4',
      { ...year, 'urge-to-move': 'no' },
      [],
      'not-met not-met not-met',
    ],
    [
      'open is open in all',
      '4',
      { ...year, 'urge-to-move': 'unsure' },
      [],
      'indeterminate indeterminate indeterminate',
    ],
    [
      'open, but no distress',
      '4',
      { ...year, significance: 'no', 'urge-to-move': 'unsure' },
      [],
      'indeterminate not-met not-met',
    ],
  ])('%s: %s a week, %j, %j: %s', (_name, frequency, answers, medicines, sets) => {
    const visit = classic({
      ...(frequency === undefined ? {} : { frequency }),
      answers,
      ...(medicines === undefined ? {} : { medicines }),
    });
    expect(setsOf(visit)).toBe(sets);
  });
});

test.each([
  ['no', 'met met not-met'],
  ['unsure', 'met met indeterminate'],
  [undefined, 'met met indeterminate'],
] as const)('§1.1 sleep affected, distress %s: enough for ICSD-3-TR', (significance, sets) => {
  const answers = { significance, duration: 'over-12-months' } as const;
  const sleepless = visitWith(classicVisit, {
    answers,
    many: { impact: ['sleep'] },
  });
  expect(setsOf(sleepless)).toBe(sets);
});
