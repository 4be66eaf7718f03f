/** Whatever was recorded is printed as it was recorded, and nothing else is (D65, D66). */
import { expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { isAsked } from '../../src/rules/facts/relevance.ts';
import { MANY, QUESTIONS } from '../../src/rules/record/questions.ts';
import { ANSWER_IDS, MANY_IDS } from '../../src/rules/record/question-ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { summaryText } from '../../src/summary/text.ts';
import { classicVisit, TODAY, visitWith, type Changes } from '../rules/a-visit.ts';

const ABOUT = { edition: '2026.12.0', content: '0', now: '21 Nov 2026, 10:42' };
const textOf = (visit: Visit): string => summaryText(summarise(visit, assess(visit, TODAY), ABOUT));
const printed = (changes: Changes, base = classicVisit): string => textOf(visitWith(base, changes));

/** Visits in which this or that question is asked. */
const BASES: readonly Visit[] = [
  classicVisit,
  visitWith(classicVisit, {
    age: '30',
    answers: { sex: 'female', pregnant: 'yes', 'follows-levodopa': 'yes' },
    medicines: ['levodopa', 'pramipexole'],
    many: { 'also-mentions': ['tingling-or-numb-feet'] },
  }),
  visitWith(classicVisit, { age: '12' }),
  visitWith(classicVisit, {
    answers: {
      'cannot-describe': 'yes',
      'relief-by-movement': 'no',
      'evening-pattern': 'unsure',
    },
    labs: { ferritin: ['60', 'ng/mL'], b12: ['300', 'ng/L'] },
  }),
];

test('each answer to each question that is asked has words of its own', () => {
  const silent = ANSWER_IDS.flatMap((id) => {
    const base = BASES.find((each) => isAsked(each, id)) ?? classicVisit;
    const options = Object.keys(QUESTIONS[id].options);
    const texts = ['', ...options].map((option) =>
      textOf({ ...base, answers: { ...base.answers, [id]: option === '' ? undefined : option } }),
    );
    return texts.flatMap((text, at) => {
      const same = texts.indexOf(text);
      return same === at ? [] : [`${id}: ${options[at - 1]} as ${options[same - 1] ?? 'blank'}`];
    });
  });
  expect(silent).toEqual([]);
});

test('each choice among several has words of its own', () => {
  const silent = MANY_IDS.flatMap((id) => {
    const base = BASES.find((each) => isAsked(each, id)) ?? classicVisit;
    const options = Object.keys(MANY[id].options);
    const texts = ['', ...options].map((option) =>
      textOf({ ...base, many: { ...base.many, [id]: option === '' ? [] : [option] } } as Visit),
    );
    return texts.flatMap((text, at) => {
      const same = texts.indexOf(text);
      return same === at ? [] : [`${id}: ${options[at - 1]} as ${options[same - 1] ?? 'blank'}`];
    });
  });
  expect(silent).toEqual([]);
});

test('nothing', () => expect(printed({})).toContain('met'));
