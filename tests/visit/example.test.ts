/** The example is a finished visit, on whichever day it is opened. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/browser/clock.ts';
import { assess } from '../../src/rules/assess.ts';
import { glanceOf } from '../../src/rules/words/glance.ts';
import { exampleVisit } from '../../src/visit/example.ts';
import { THE_EXAMPLE } from './the-example.ts';
import { assessed } from '../rules/a-visit.ts';

const DAYS = fc.date({
  min: new Date(2026, 10, 1),
  max: new Date(2060, 11, 31),
  noInvalidDate: true,
});

test('it ends in a calm verdict, with low iron to be seen to, and nothing of it grows too old', () => {
  fc.assert(
    fc.property(DAYS, (at) => {
      const visit = exampleVisit(at);
      const assessment = assess(visit, day(at));
      const { headline, flags, mimics, iron, labs } = assessment;
      expect([headline.id, headline.says, headline.calm]).toEqual([
        'met',
        'RLS criteria met.',
        true,
      ]);
      expect(flags).toEqual([]);
      expect([mimics.notAsked, mimics.unsure, mimics.present]).toEqual([[], [], []]);
      expect(iron.map(({ id }) => id)).toContain('iron.adult.oralOrIv');
      expect(labs.flatMap(({ problem, doubt, day: old }) => [problem, doubt, old]).join('')).toBe(
        '',
      );
    }),
    { numRuns: 50 },
  );
});

describe('on its day', () => {
  const assessment = assessed(THE_EXAMPLE);
  const { left, asked, standing } = glanceOf(THE_EXAMPLE, assessment);

  test('nothing is open, and all three sets of criteria are met', () => {
    expect(standing.says).toBe('RLS criteria met.');
    expect(asked).toBe('9 of 9 safety questions and 6 of 6 signs: none found.');
    expect(left.open).toEqual([]);
    expect(assessment.verdicts.map(({ id }) => id)).toEqual(['met', 'met', 'met']);
  });

  test('it leaves something to do', () => {
    expect(assessment.steps.map(({ says }) => says)).not.toEqual([]);
  });
});
