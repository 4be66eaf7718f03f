/** The symptoms as told: where, when, what brings and eases them. */
import { describe, expect, test } from 'vitest';
import type { SymptomFacts } from '../../../src/rules/facts/symptoms.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { factsOf } from './recorded.ts';

const comesOn = (...when: NonNullable<Visit['many']['comes-on']>): Partial<Visit> => ({
  many: { 'comes-on': when },
});
const eased = (...how: NonNullable<Visit['many']['eased-by']>): Partial<Visit> => ({
  many: { 'eased-by': how },
});

type Site = NonNullable<Visit['many']['sites']>[number];
/** An urge there, and what else is answered. */
const at = (...given: readonly (Site | Visit['answers'])[]): Partial<Visit> => ({
  many: { sites: given.filter((each) => typeof each === 'string') },
  answers: Object.assign(
    { 'urge-to-move': 'yes' },
    ...given.filter((each) => typeof each === 'object'),
  ),
});

describe('the symptoms', () => {
  test.each<[string, Partial<Visit>, Partial<SymptomFacts>]>([
    [
      'nothing recorded',
      {},
      {
        'own-judgement': 'not-given',
        treated: 'no',
        'legs-earlier': 'not-asked',
        'arms-too': 'not-recorded',
        'comes-on': 'not-recorded',
        'worse-walking': 'not-recorded',
        'eased-by': 'not-recorded',
        'daytime-rest': 'not-recorded',
        'leg-side': 'not-recorded',
        'symptom-onset': 'not-recorded',
        'radicular-pain': 'not-recorded',
        itch: 'not-recorded',
      },
    ],
    [
      'as answered',
      {
        answers: {
          'own-judgement': 'no',
          'daytime-rest': 'same',
          'leg-side': 'one',
          'symptom-onset': 'abrupt',
        },
      },
      {
        'own-judgement': 'no',
        'daytime-rest': 'same',
        'leg-side': 'one',
        'symptom-onset': 'abrupt',
      },
    ],
    ['legs', { many: { sites: ['legs'] } }, { 'arms-too': 'not-recorded' }],
    ['legs and arms', at('legs', 'arms'), { 'legs-earlier': 'not-asked', 'arms-too': 'yes' }],
    ['arms only', at('arms'), { 'legs-earlier': 'blank' }],
    ['arms only, answered', at('arms', { 'legs-earlier': 'no' }), { 'legs-earlier': 'no' }],
    [
      'arms only, an urge before treatment',
      at('arms', {
        'treated-now': 'yes',
        'urge-to-move': 'unsure',
        'urge-to-move-earlier': 'yes',
      }),
      { 'legs-earlier': 'blank', treated: 'yes', 'urge-earlier': 'yes' },
    ],
    [
      'arms only, no urge, not treated',
      at('arms', { 'urge-to-move': 'no', 'urge-to-move-earlier': 'yes' }),
      { 'legs-earlier': 'not-asked' },
    ],
    ['sites asked, none chosen', { many: { sites: [] } }, { 'legs-earlier': 'not-asked' }],
    ['on a medicine for RLS', { medicines: [{ name: 'ropinirole 2 mg' }] }, { treated: 'ask' }],
    ['none chosen', comesOn(), { 'comes-on': 'not-recorded' }],
    ['sitting', comesOn('sitting'), { 'comes-on': 'sitting-only' }],
    ['only asleep', comesOn('asleep-only'), { 'comes-on': 'asleep-only' }],
    ['walking', comesOn('walking'), { 'comes-on': 'walking-only', 'worse-walking': 'yes' }],
    ['standing and walking', comesOn('standing', 'walking'), { 'comes-on': 'upright-only' }],
    [
      'standing and lying',
      comesOn('standing', 'lying'),
      { 'comes-on': 'rest', 'worse-walking': 'not-recorded' },
    ],
    ['sitting and lying', comesOn('sitting', 'lying'), { 'comes-on': 'rest' }],
    ['by nothing chosen', eased(), { 'eased-by': 'not-recorded' }],
    [
      'by moving',
      eased('keeping-moving', 'raising'),
      { 'eased-by': 'moving', 'eased-by-raising': 'yes' },
    ],
    [
      'by one shift',
      eased('one-change-of-position'),
      { 'eased-by': 'other-only', 'eased-by-one-shift': 'yes' },
    ],
    [
      'by a stretch',
      eased('forceful-stretch'),
      { 'eased-by-stretch': 'yes', 'eased-by-raising': 'not-recorded' },
    ],
    ['by standing still', eased('standing-still'), { 'eased-by-standing-still': 'yes' }],
    ['by sitting', eased('sitting-or-bending'), { 'eased-by-sitting-or-bending': 'yes' }],
    [
      'pain down one leg',
      { many: { 'also-mentions': ['pain-down-one-leg'] } },
      { 'radicular-pain': 'yes' },
    ],
    [
      'pain down both legs',
      { many: { 'also-mentions': ['pain-down-both-legs'] } },
      { 'radicular-pain': 'yes' },
    ],
    [
      'back pain alone',
      { many: { 'also-mentions': ['back-pain'] } },
      { 'radicular-pain': 'not-recorded', 'back-pain': 'yes' },
    ],
  ])('%s', (_name, part, expected) => {
    expect(factsOf(part).symptoms).toMatchObject(expected);
  });

  test.each([
    'back-pain',
    'stiff-legs',
    'bladder-trouble',
    'tingling-or-numb-feet',
    'red-hot-feet',
    'injury-one-limb',
    'moving-toes',
    'itch',
    'worry-or-palpitations',
    'kicks-seen-in-sleep',
    'jerks-at-sleep-onset',
    'breathless-lying',
  ] as const)('also mentioned: %s', (mention) => {
    const { symptoms } = factsOf({ many: { 'also-mentions': [mention] } });
    expect(symptoms[mention]).toBe('yes');
    expect(factsOf({ many: { 'also-mentions': [] } }).symptoms[mention]).toBe('not-recorded');
  });
});
