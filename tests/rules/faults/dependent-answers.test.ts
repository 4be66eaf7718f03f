/** An answer that hangs on another, once that one is another: it is kept, and neither printed nor used. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THESE_RULES } from '../../../src/rules/edition.ts';
import { withoutUnused } from '../../../src/rules/facts/relevance.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';
import { summarise } from '../../../src/summary/summarise.ts';
import { assess } from '../../../src/rules/assess.ts';
import { summaryText } from '../../../src/summary/text.ts';
import { answer } from '../../../src/visit/actions.ts';
import { anyVisit } from '../../visit/any-visit.ts';
import { tries } from '../../prove/tries.ts';
import { TODAY } from '../a-visit.ts';

const textOf = (visit: Visit): string =>
  summaryText(
    summarise(visit, assess(visit, TODAY), { ...THESE_RULES, now: '21 Nov 2026, 10:42' }),
  );

describe('an outdated dependent answer (M17)', () => {
  test('no trimester is printed of a pregnancy that is taken back (H18)', () => {
    const aged: Visit = {
      ...emptyVisit,
      numbers: { ...emptyVisit.numbers, age: { text: '29', unit: 'years' } },
    };
    const woman = answer(aged, 'sex', 'female');
    const pregnant = answer(answer(woman, 'pregnant', 'yes'), 'trimester', 'third');
    expect(textOf(pregnant)).toMatch(/third/iu);
    const not = answer(pregnant, 'pregnant', 'no');
    expect(textOf(not)).not.toMatch(/trimester|third/iu);
    expect(textOf(not)).toBe(textOf(answer(woman, 'pregnant', 'no')));
  });

  test.each(['normal', 'not-examined', undefined] as const)(
    'the side of an oedema that is %s changes no word of a swelling that is told in pregnancy',
    (state) => {
      const told: Visit = {
        ...emptyVisit,
        numbers: { age: { text: '29', unit: 'years' } },
        answers: { sex: 'female', pregnant: 'yes', trimester: 'third' },
        safety: { 'one-leg-swollen': { answer: 'yes', onset: 'days', details: ['warm'] } },
      };
      const item = state === undefined ? {} : { state };
      const [without, beside] = [item, { ...item, side: 'left' } as const].map((oedema) => {
        const { flags } = assess({ ...told, exam: { oedema } }, TODAY);
        return flags.find(({ id }) => id === 'pregnancy-swelling');
      });
      expect(without).toBeDefined();
      expect(beside).toEqual(without);
    },
  );

  test('changes no word of the summary, whatever the visit (H18)', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        expect(textOf(visit)).toBe(textOf(withoutUnused(visit)));
      }),
      { numRuns: tries(12) },
    );
  });
});
