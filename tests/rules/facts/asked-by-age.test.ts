/**
 * What is asked by age and sex (D15, D16, D41, D46, D48): of every question and choice, whom it is not
 * asked of. One line a patient; what stands in no line is asked of everybody, or hangs on an answer.
 */
import { expect, test } from 'vitest';
import { isAsked, isChoice } from '../../../src/rules/facts/relevance.ts';
import { MANY } from '../../../src/rules/record/questions.ts';
import { MANY_IDS, QUESTION_IDS } from '../../../src/rules/record/question-ids.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';

type Sex = NonNullable<Visit['answers']['sex']>;
type Age = '3' | '10' | '15' | '17' | '18' | '58' | '90' | undefined;

/** Everything else that calls a question up is answered, so that only age and sex take it away. */
const CALLED: Visit = {
  ...emptyVisit,
  answers: {
    'treated-now': 'yes',
    'urge-to-move': 'no',
    'rest-onset': 'no',
    'relief-by-movement': 'no',
    'evening-pattern': 'no',
    'cannot-describe': 'yes',
    'follows-levodopa': 'yes',
    pregnant: 'yes',
    'nitrous-oxide': 'yes',
    'iron-infusion-recent': 'yes',
  },
  many: { 'also-mentions': ['tingling-or-numb-feet'], 'changes-on-treatment': ['earlier'] },
  medicines: [{ name: 'levodopa', use: 'taking' }],
  exam: { gait: { state: 'not-examined', reason: 'wheelchair' } },
};

const aged = (visit: Visit, age: Age, sex: Sex | undefined): Visit => ({
  ...visit,
  answers: { ...visit.answers, ...(sex === undefined ? {} : { sex }) },
  numbers: age === undefined ? {} : { age: { text: age, unit: 'years' } },
});

function notAsked(visit: Visit): readonly string[] {
  const choices = MANY_IDS.flatMap((id) =>
    Object.keys(MANY[id].options)
      .filter((choice) => !isChoice(visit, id, choice))
      .map((choice) => `${id}: ${choice}`),
  );
  return [...QUESTION_IDS.filter((id) => !isAsked(visit, id)), ...choices].toSorted();
}

/** Needs a delivery of late; needs an urge, and legs that take no part: no age and no sex. */
const NEVER_HERE = ['delivery-date', 'legs-earlier'];
const PREGNANCY = ['after-delivery', 'pregnancy-signs', 'pregnant', 'trimester'];
const PERIODS = ['iron-loss: heavy-periods'];
const DRIVING = ['sleepy-driving'];
const CHILD = ['described-by', 'safety.child-danger'];

test.each<readonly [age: Age, sex: Sex | undefined, without: readonly (readonly string[])[]]>([
  ['3', 'female', [PREGNANCY, PERIODS, DRIVING]],
  ['3', 'male', [PREGNANCY, PERIODS, DRIVING]],
  ['10', 'female', [PREGNANCY, PERIODS, DRIVING]],
  ['10', 'male', [PREGNANCY, PERIODS, DRIVING]],
  ['15', 'female', []],
  ['15', 'male', [PREGNANCY, PERIODS]],
  ['17', 'female', []],
  ['17', 'male', [PREGNANCY, PERIODS]],
  ['18', 'female', [CHILD]],
  ['18', 'male', [CHILD, PREGNANCY, PERIODS]],
  ['58', 'female', [CHILD, PREGNANCY, PERIODS]],
  ['58', 'male', [CHILD, PREGNANCY, PERIODS]],
  ['90', 'female', [CHILD, PREGNANCY, PERIODS]],
  ['90', 'male', [CHILD, PREGNANCY, PERIODS]],
  // A blank takes nothing away but who describes, which reads as an adult (D16).
  ['18', undefined, [CHILD]],
  ['15', 'other', []],
  [undefined, undefined, [['described-by']]],
  [undefined, 'male', [['described-by'], PREGNANCY, PERIODS]],
])('aged %s, %s', (age, sex, without) => {
  expect(notAsked(aged(CALLED, age, sex))).toEqual([...NEVER_HERE, ...without.flat()].toSorted());
});

test('what was chosen is never taken from view', () => {
  const chosen: Visit = { ...emptyVisit, many: { 'iron-loss': ['heavy-periods'] } };
  expect(isChoice(aged(chosen, '10', 'male'), 'iron-loss', 'heavy-periods')).toBe(true);
});
