/** All sheets of the four symptom criteria against the rule spelt out plainly (D2, D8). */
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import type { CriterionValue } from '../../../../src/rules/tables/criteria/result.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { classicVisit, decided } from '../../a-visit.ts';
import { ANSWERS, type Answer } from './readings.ts';

/** Criteria 3 and 4: the answer now, and when it is no or unsure the earlier pattern. */
const NOW_AND_EARLIER: readonly (readonly [Answer, Answer])[] = [
  ['yes', undefined],
  [undefined, undefined],
  ...(['no', 'unsure'] as const).flatMap((now) =>
    ANSWERS.map((earlier) => [now, earlier] as const),
  ),
];
const FIFTH = {
  yes: { 'leg-cramps': { state: 'absent' } },
  no: { 'leg-cramps': { state: 'present', 'explains-all': 'yes' } },
  open: { 'leg-cramps': {} },
} as const satisfies Record<CriterionValue, Visit['conditions']>;

const words = (answer: Answer): string => answer ?? 'blank';

function verdictBy(five: readonly CriterionValue[]): VerdictId {
  if (five.includes('no')) return 'not-met';
  return five.every((value) => value === 'yes') ? 'met' : 'indeterminate';
}

const asItIs = (now: Answer): CriterionValue => (now === 'yes' || now === 'no' ? now : 'open');

function nowOrEarlier(now: Answer, earlier: Answer): CriterionValue {
  if (now === 'yes') return 'yes';
  if (now === undefined) return 'open';
  if (earlier === 'yes') return 'yes';
  return now === 'no' && earlier === 'no' ? 'no' : 'open';
}

const filled = (answers: Record<string, Answer>): Visit['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));

describe('the 4,800 sheets, against the rule spelt out plainly (D2, D8)', { tags: 'long' }, () => {
  test.each(Object.keys(FIFTH) as readonly CriterionValue[])(
    '1,600 sheets with criterion 5 %s',
    (fifth) => {
      const {
        'urge-to-move': _urge,
        'rest-onset': _rest,
        'relief-by-movement': _relief,
        'relief-by-movement-earlier': _reliefEarlier,
        'evening-pattern': _evening,
        'evening-pattern-earlier': _eveningEarlier,
        ...others
      } = classicVisit.answers;
      let walked = 0;
      const wrong: string[] = [];
      for (const urge of ANSWERS) {
        for (const rest of ANSWERS) {
          for (const relief of NOW_AND_EARLIER) {
            for (const evening of NOW_AND_EARLIER) {
              const visit: Visit = {
                ...classicVisit,
                answers: {
                  ...others,
                  ...filled({
                    'urge-to-move': urge,
                    'rest-onset': rest,
                    'relief-by-movement': relief[0],
                    'relief-by-movement-earlier': relief[1],
                    'evening-pattern': evening[0],
                    'evening-pattern-earlier': evening[1],
                  }),
                },
                conditions: { ...classicVisit.conditions, ...FIFTH[fifth] },
              };
              const five = [
                asItIs(urge),
                asItIs(rest),
                nowOrEarlier(...relief),
                nowOrEarlier(...evening),
                fifth,
              ];
              const { known, verdict } = decided(visit);
              const got = ([1, 2, 3, 4, 5] as const).map((number) => known[`criterion-${number}`]);
              walked += 1;
              if (got.join() !== five.join() || verdict !== verdictBy(five)) {
                wrong.push([urge, rest, ...relief, ...evening].map(words).join(' '));
              }
            }
          }
        }
      }
      expect(walked).toBe(1600);
      expect(wrong).toEqual([]);
    },
  );
});
