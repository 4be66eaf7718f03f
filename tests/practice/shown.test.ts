import { describe, expect, test } from 'vitest';
import { debrief } from '../../src/practice/debrief.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { shownOn } from '../../src/practice/shown.ts';
import { moreOf } from '../../src/rules/record/more.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';

const weak: Visit = { ...emptyVisit, exam: { strength: { state: 'abnormal' } } };
const child: Visit = { ...emptyVisit, numbers: { age: { text: '10', unit: 'years' } } };

describe('what stood in front of the trainee', () => {
  test.each([
    ['the short path', emptyVisit, 'exam.gait', true],
    ['what nothing called for', emptyVisit, 'exam.plantars', false],
    ['what a finding called for', weak, 'exam.plantars', true],
    ['P16: what the age called for', child, 'condition.growing-pains', true],
    ['a detail of the short path', emptyVisit, 'relief-by-movement-earlier', true],
  ] as const)('%s', (_, visit, id, isShown) => {
    expect(shownOn(visit)(id)).toBe(isShown);
  });

  test('P16: what was not shown is never said to be missed, in any case of the library', () => {
    for (const of of LIBRARY) {
      const { expects, rivals } = of.expert;
      const { path } = debrief({
        case: of,
        asked: [],
        hints: 0,
        visit: emptyVisit,
        commitment: {
          conclusion: expects.conclusion,
          rival: rivals[0] ?? 'rls',
          confidence: 'sure',
          howSoon: expects.howSoon,
          steps: [],
        },
      });
      for (const { question, heard, shown } of path)
        if (!heard && shown) expect(moreOf(question)).toBeUndefined();
    }
  });
});
