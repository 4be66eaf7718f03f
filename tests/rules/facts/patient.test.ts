/** The patient: sex and pregnancy, age, who describes, B12, what was measured, anaemia (D6, D10, D16, D21). */
import { describe, expect, test } from 'vitest';
import { pregnancyIsAsked, type PatientFacts } from '../../../src/rules/facts/patient.ts';
import { intervalOf } from '../../../src/rules/record/quantities.ts';
import type { BloodFacts } from '../../../src/rules/facts/blood.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { aged, factsOf, typed } from './recorded.ts';

describe('D6 pregnancy is asked about', () => {
  test.each<[string | undefined, string | undefined, boolean]>([
    ['female', undefined, true],
    [undefined, undefined, true],
    ['male', undefined, false],
    ['male', '30', false],
    ['female', '11', false],
    ['female', '12', true],
    ['other', '55', true],
    ['female', '56', false],
  ])('%s, %s: %s', (sex, age, expected) => {
    const years = age === undefined ? undefined : intervalOf('age', typed(age, 'years'));
    expect(pregnancyIsAsked(sex, years)).toBe(expected);
  });
});

describe('the patient', () => {
  const child = { 'child-description': 'not-known' } as const;
  const SYMPTOM = { 'nervous-symptom': 'yes' } as const;
  const NO_SYMPTOM = { 'nervous-symptom': 'not-recorded' } as const;
  const BOTH = { b12: typed('300', 'ng/L'), 'active-b12': typed('60', 'pmol/L') };
  test.each<[string, Partial<Visit>, Partial<PatientFacts>]>([
    [
      'nothing recorded',
      {},
      {
        sex: undefined,
        pregnant: undefined,
        'after-delivery': undefined,
        'family-history': 'unknown',
        'cannot-describe': 'not-recorded',
        'child-description': 'not-a-child',
        'b12-risk': 'not-recorded',
        'b12-symptom': 'not-recorded',
        'iron-measured': 'no',
        'b12-measured': 'no',
      },
    ],
    ['pregnant', { answers: { pregnant: 'yes' } }, { pregnant: 'yes' }],
    [
      'a man is not, whatever was recorded before',
      { answers: { sex: 'male', pregnant: 'yes', 'after-delivery': 'yes' } },
      { pregnant: 'no', 'after-delivery': 'no' },
    ],
    [
      'D40 pregnant, second trimester',
      { answers: { pregnant: 'yes', trimester: 'second' } },
      { trimester: 'second' },
    ],
    [
      'D40 pregnant, trimester blank',
      { answers: { pregnant: 'yes' } },
      { trimester: 'not-recorded' },
    ],
    [
      'D66 a trimester without pregnancy',
      { answers: { pregnant: 'no', trimester: 'third' } },
      { trimester: 'not-pregnant' },
    ],
    ['after delivery', { answers: { 'after-delivery': 'yes' } }, { 'after-delivery': 'yes' }],
    ['family history', { answers: { 'family-history': 'no' } }, { 'family-history': 'no' }],
    ['cannot describe', { answers: { 'cannot-describe': 'no' } }, { 'cannot-describe': 'no' }],
    ['D16 aged 12', aged('12'), child],
    ['D16 aged 13', aged('13'), { 'child-description': 'own-words' }],
    ['D16 aged 17', aged('17'), { 'child-description': 'own-words' }],
    ['D16 aged 18', aged('18'), { 'child-description': 'not-a-child' }],
    [
      'D16 aged 17, by a carer',
      { ...aged('17'), answers: { 'described-by': 'carer' } },
      { 'child-description': 'carer' },
    ],
    [
      'D16 aged 8, in its own words',
      { ...aged('8'), answers: { 'described-by': 'own-words' } },
      { 'child-description': 'own-words' },
    ],
    [
      'D16 an adult, "by a carer" left over',
      { ...aged('18'), answers: { 'described-by': 'carer' } },
      { 'child-description': 'not-a-child' },
    ],
    ['a B12 risk', { many: { 'b12-risk': ['low-intake'] } }, { 'b12-risk': 'yes' }],
    ['risks asked, none chosen', { many: { 'b12-risk': [] } }, { 'b12-risk': 'not-recorded' }],
    ['a B12 symptom', { many: { 'b12-symptoms': ['memory'] } }, { 'b12-symptom': 'yes' }],
    [
      'symptoms asked, none chosen',
      { many: { 'b12-symptoms': [] } },
      { 'b12-symptom': 'not-recorded' },
    ],
    [
      'tingling feet are one',
      { many: { 'also-mentions': ['tingling-or-numb-feet'] } },
      { 'b12-symptom': 'yes' },
    ],
    ['an itch is none', { many: { 'also-mentions': ['itch'] } }, { 'b12-symptom': 'not-recorded' }],
    ['D22 an itch is no nervous symptom', { many: { 'also-mentions': ['itch'] } }, NO_SYMPTOM],
    ['D22 a sore tongue neither', { many: { 'b12-symptoms': ['sore-tongue'] } }, NO_SYMPTOM],
    ['D22 tingling', { many: { 'b12-symptoms': ['sore-tongue', 'tingling'] } }, SYMPTOM],
    ['D22 numbness', { many: { 'b12-symptoms': ['numbness'] } }, SYMPTOM],
    ['D22 unsteadiness', { many: { 'b12-symptoms': ['unsteadiness'] } }, SYMPTOM],
    ['D22 tingling feet', { many: { 'also-mentions': ['tingling-or-numb-feet'] } }, SYMPTOM],
    ['ferritin', { labs: { ferritin: typed('62', 'ng/mL') } }, { 'iron-measured': 'yes' }],
    ['TSAT', { labs: { tsat: typed('20', '%') } }, { 'iron-measured': 'yes' }],
    ['B12', { labs: { b12: typed('300', 'ng/L') } }, { 'b12-measured': 'yes' }],
    ['active B12', { labs: { 'active-b12': typed('60', 'pmol/L') } }, { 'b12-measured': 'yes' }],
    ['D10 no B12: no test counts', {}, { 'b12-tests': undefined }],
    ['D10 total B12', { labs: { b12: typed('300', 'ng/L') } }, { 'b12-tests': 'total' }],
    [
      'D10 active B12',
      { labs: { 'active-b12': typed('60', 'pmol/L') } },
      { 'b12-tests': 'active' },
    ],
    ['D10 both', { labs: BOTH }, { 'b12-tests': 'both' }],
    [
      'D10 both, pregnant: active B12 counts',
      { labs: BOTH, answers: { pregnant: 'yes' } },
      { 'b12-tests': 'active' },
    ],
    [
      'D10 total B12, pregnant: there is no other',
      { labs: { b12: typed('300', 'ng/L') }, answers: { pregnant: 'yes' } },
      { 'b12-tests': 'total' },
    ],
  ])('%s', (_name, part, expected) => {
    expect(factsOf(part).patient).toMatchObject(expected);
  });
});

const egfr = (text: string): Partial<Visit> => ({
  labs: { egfr: typed(text, 'mL/min/1.73m²') },
});

describe('D21 what accounts for an anaemia', () => {
  test.each<[string, Partial<Visit>, BloodFacts['anaemia-has-a-cause']]>([
    ['nothing recorded', {}, 'no'],
    ['dialysis', { answers: { dialysis: 'yes' } }, 'yes'],
    ['eGFR 14.9', egfr('14.9'), 'yes'],
    ['eGFR 15', egfr('15'), 'no'],
    ['pregnant', { answers: { pregnant: 'yes' } }, 'yes'],
    ['a man, "pregnant" left over', { answers: { sex: 'male', pregnant: 'yes' } }, 'no'],
    ['iron overload', { answers: { 'iron-overload': 'yes' } }, 'yes'],
    ['inflammation is none', { answers: { inflammation: 'yes' } }, 'no'],
  ])('%s: %s', (_name, part, expected) => {
    expect(factsOf(part).blood['anaemia-has-a-cause']).toBe(expected);
  });
});
