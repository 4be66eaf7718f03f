/** The patient: sex and pregnancy, age, who describes, B12 risks, what was measured (D6, D10, D16). */
import { describe, expect, test } from 'vitest';
import { pregnancyIsAsked, type PatientFacts } from '../../../src/rules/facts/patient.ts';
import { intervalOf } from '../../../src/rules/record/quantities.ts';
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
