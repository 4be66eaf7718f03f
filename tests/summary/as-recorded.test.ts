/** Whatever was recorded is printed as it was recorded, and nothing else is (D65, D66). */
import { expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { isAsked } from '../../src/rules/facts/relevance.ts';
import { BEGAN } from '../../src/rules/record/ids.ts';
import { MANY, QUESTIONS } from '../../src/rules/record/questions.ts';
import { ANSWER_IDS, MANY_IDS } from '../../src/rules/record/question-ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { summaryText } from '../../src/summary/text.ts';
import { tries } from '../prove/tries.ts';
import { walkedVisits } from '../prove/walked-visits.ts';
import { classicVisit, TODAY, visitWith, type Changes } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';

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
  visitWith(classicVisit, {
    answers: { 'treated-now': 'yes', 'urge-to-move': 'no', 'rest-onset': 'unsure' },
  }),
  visitWith(classicVisit, { many: { sites: ['arms'] } }),
];

test('D65 each answer to each question that is asked has words of its own', () => {
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
      textOf({ ...base, many: { ...base.many, [id]: option === '' ? [] : [option] } }),
    );
    return texts.flatMap((text, at) => {
      const same = texts.indexOf(text);
      return same === at ? [] : [`${id}: ${options[at - 1]} as ${options[same - 1] ?? 'blank'}`];
    });
  });
  expect(silent).toEqual([]);
});

test('each of the answers on a medicine has words of its own', () => {
  const texts = [undefined, ...BEGAN].map((began) =>
    printed({ medicines: [{ name: 'sertraline', ...(began === undefined ? {} : { began }) }] }),
  );
  expect(new Set(texts).size).toBe(texts.length);
});

/** What is kept without being used, and the visit without it: printed alike (D66). */
test.each<[string, Changes, Changes]>([
  [
    'H18: a trimester without pregnancy',
    { age: '29', answers: { sex: 'female', pregnant: 'no' } },
    { answers: { trimester: 'third' } },
  ],
  ['who describes it, at 18 and over', { age: '18' }, { answers: { 'described-by': 'carer' } }],
  [
    'details of a safety answer that is no',
    {},
    { safety: { 'limb-sudden': { answer: 'no', details: ['painful'], onset: 'hours' } } },
  ],
  [
    'the earlier pattern, where the answer now decides',
    {},
    { answers: { 'relief-by-movement-earlier': 'no', 'evening-pattern-earlier': 'no' } },
  ],
  [
    'levodopa that is not taken',
    {},
    { answers: { 'follows-levodopa': 'yes', 'urge-while-levodopa-works': 'no' } },
  ],
  [
    'changes on a dopaminergic medicine that is not taken',
    {},
    {
      many: { 'changes-on-treatment': ['earlier'] },
      words: { 'clock-now': '11:00', 'clock-at-start': '20:00' },
    },
  ],
  [
    'numbness that is not mentioned',
    {},
    { answers: { 'numb-apart': 'yes', 'numb-since': 'days' } },
  ],
  ['what was observed, while the patient can tell', {}, { answers: { 'observed-rest': 'no' } }],
])('%s is not printed', (_name, asked, unused) => {
  const base = visitWith(classicVisit, asked);
  expect(textOf(visitWith(base, unused))).toBe(textOf(base));
});

test('K13: an onset after today’s age says so', () => {
  const text = printed({ age: '29', onset: '52' });
  expect(text).toContain('Onset at 52 (later than the age today: not used. Check both)');
  expect(printed({ age: '52', onset: '52' })).not.toContain('later than the age');
});

test.each([
  ['about 45', 'about 45'],
  ['late 40s', 'late 40s'],
  ['between 40 and 45', 'between 40 and 45'],
  ['58', '58 y'],
])('D69: an age of %s is printed as typed, and no other number is', (age, says) => {
  const visit = visitWith(classicVisit, { age, onset: 'early 30s' });
  const summary = summarise(visit, assess(visit, TODAY), ABOUT);
  expect(summary.identity).toContainEqual({ label: 'Born / age', says: `${says}, male` });
  const text = summaryText(summary);
  expect(text).toContain('Onset: early 30s; family history');
  expect(text).not.toMatch(/\b(?:4[0357]|49) y|onset at/);
});

test('D69: an age that cannot be read is no blank: it is named among what is open', () => {
  const text = printed({ age: 'forty or so', onset: '45ish' });
  expect(text).toMatch(/[Aa]ge, .forty or so.: it cannot be read, correct it/);
  expect(text).toMatch(/Age when the symptoms began, .45ish.: it cannot be read, correct it/);
});

test('D3: no question or sentence ends twice', () => {
  const visits = [...VIGNETTES.map(({ visit }) => visit), ...walkedVisits(1, tries(120))];
  const texts = visits.map(textOf);
  const twice = texts.flatMap(
    (text) => text.match(/.{0,30}(?:\?\.|\.\?|[^.]\.\.(?!\.)|:\.|\?;|\.;).{0,10}/gu) ?? [],
  );
  // A name or a value of which nothing is left in plain letters.
  const LEFT_OF_IT = /(?:attributed to|:) \?+[.;]/u;
  expect(twice.filter((each) => !LEFT_OF_IT.test(each))).toEqual([]);
});

test('D1: no internal words in the headline, the flags or the steps', () => {
  for (const visit of [
    visitWith(classicVisit, { labs: { haemoglobin: ['6.5', 'g/dL'] } }),
    ...VIGNETTES.map((each) => each.visit),
  ]) {
    const { headline, flags, steps } = assess(visit, TODAY);
    expect(
      [headline, ...headline.also, ...steps].map(({ says }) => says).join(' ') +
        flags.map(({ detail, action }) => `${detail} ${action}`).join(' '),
    ).not.toMatch(/project design/i);
  }
});
