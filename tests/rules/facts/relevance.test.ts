/** Who is asked what, by the recorded age: one answer, whoever prints it. */
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/areas/visit/counts.ts';
import { safetyAsked } from '../../../src/rules/words/safety-asked.ts';
import { isAsked, isChild } from '../../../src/rules/facts/relevance.ts';
import { SAFETY } from '../../../src/rules/record/safety.ts';
import { lower } from '../../../src/rules/words/phrases.ts';
import { safety } from '../../../src/summary/concluded/safety.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

const aged = (age: string | undefined, changes: Changes = {}) =>
  visitWith(classicVisit, { age, ...changes });

test.each([
  [undefined, false],
  ['17', true],
  ['18', false],
])('aged %s, a child: %s', (age, expected) => {
  expect(isChild(aged(age))).toBe(expected);
});

describe('the tenth safety question, the other nine answered', () => {
  const label = lower(SAFETY['child-danger'].label);
  const blank = { safety: { 'child-danger': undefined } };

  /** Whether it is counted or named as not asked: by the rail, the panel, the paper, the headline, the steps. */
  function readers(age: string | undefined) {
    const visit = aged(age, blank);
    const assessment = assessed(visit);
    const panel = safetyAsked(visit, assessment.safety).filter(
      (line) => line.state === 'not-asked',
    );
    const paper = safety(visit, assessment).lines.filter(({ gap }) => gap);
    return {
      rail: countsOf(visit, assessment).safety,
      panel: panel.map((line) => line.id),
      paper: paper.some(({ says }) => says.toLowerCase().includes(label)),
      headline: assessment.headline.also.some(({ says }) => says.includes(label)),
      steps: assessment.steps.some((step) => step.question === 'safety.child-danger'),
    };
  }

  test.each([[undefined], ['9'], ['17']])('aged %s: asked, and open', (age) => {
    expect(readers(age)).toEqual({
      rail: { done: 9, of: 10 },
      panel: ['child-danger'],
      paper: true,
      headline: true,
      steps: true,
    });
  });

  test('aged 18: not asked', () => {
    expect(readers('18')).toEqual({
      rail: { done: 9, of: 9 },
      panel: [],
      paper: false,
      headline: false,
      steps: false,
    });
  });

  test('answered of an adult all the same, it is counted as the others', () => {
    const visit = aged('18');
    expect(isAsked(visit, 'safety.child-danger')).toBe(false);
    expect(countsOf(visit, assessed(visit)).safety).toEqual({ done: 10, of: 10 });
  });
});

describe('the signs of pre-eclampsia are asked late in pregnancy and after delivery (D41)', () => {
  const woman = { sex: 'female' } as const;
  test.each([
    ['third trimester', { ...woman, pregnant: 'yes', trimester: 'third' }, true],
    ['trimester not recorded', { ...woman, pregnant: 'yes' }, true],
    ['after delivery', { ...woman, pregnant: 'no', 'after-delivery': 'yes' }, true],
    ['first trimester', { ...woman, pregnant: 'yes', trimester: 'first' }, false],
    ['unsure', { ...woman, pregnant: 'unsure' }, false],
    ['nothing recorded', {}, false],
    ['a man', { sex: 'male', pregnant: 'yes', 'after-delivery': 'yes' }, false],
  ] as const)('%s', (_name, answers, expected) => {
    expect(isAsked(aged('30', { answers }), 'pregnancy-signs')).toBe(expected);
  });
});
