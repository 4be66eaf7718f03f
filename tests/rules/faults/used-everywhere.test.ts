/** A condition that is recorded once and was read nowhere else (D47). */
import { describe, expect, test } from 'vitest';
import type { ConditionId } from '../../../src/rules/record/ids.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

/** The lines on iron, as they are printed. */
const iron = (changes: Changes): string =>
  assessed(visitWith(classicVisit, changes))
    .iron.map(({ says }) => says)
    .join('\n');

const present = (id: ConditionId): Changes => ({ conditions: { [id]: { state: 'present' } } });

/** Nothing said of dialysis. */
const open = (changes: Changes, labs: NonNullable<Changes['labs']>): string =>
  iron({ ...changes, answers: { dialysis: undefined, ...changes.answers }, labs });

const b12 = (changes: Changes): string =>
  assessed(visitWith(classicVisit, changes))
    .b12.map((line) => line.says)
    .join('\n');

describe('E one answer, used everywhere', () => {
  const OUTSIDE = { ferritin: ['140', 'ng/mL'], tsat: ['25', '%'] } as const;
  const WITHIN = { ferritin: ['60', 'ng/mL'], tsat: ['25', '%'] } as const;
  const KIDNEY = present('kidney-disease');

  test('severe kidney disease: no dialysis is not assumed', () => {
    expect(open({}, OUTSIDE)).toMatch(/Outside the AASM.*no dialysis/);
    expect(open(KIDNEY, OUTSIDE)).toMatch(
      /[Ii]ron cannot be judged yet; missing: dialysis or end-stage kidney disease/,
    );
    expect(open(KIDNEY, WITHIN)).toMatch(/Severe kidney disease is recorded\. Ask about dialysis/);
    expect(open(KIDNEY, WITHIN)).not.toMatch(/no dialysis/);
  });
  test.each<[string, Changes, NonNullable<Changes['labs']>]>([
    ['dialysis is answered', { ...KIDNEY, answers: { dialysis: 'no' } }, OUTSIDE],
    ['eGFR tells', KIDNEY, { ...OUTSIDE, egfr: ['25', 'mL/min/1.73m²'] }],
  ])('severe kidney disease, and %s', (_name, changes, labs) => {
    expect(open(changes, labs)).toMatch(/Outside the AASM/);
  });
  test('named as the cause of a finding is present', () => {
    const exam: Changes['exam'] = {
      oedema: {
        state: 'abnormal',
        side: 'both',
        attributed: { to: 'condition', condition: 'kidney-disease' },
      },
    };
    expect(open({ exam }, WITHIN)).toMatch(/Severe kidney disease is recorded/);
  });

  test.each(['coeliac', 'sjogren', 'thyroid', 'rheumatoid-arthritis'] as const)(
    '%s is a risk for low B12',
    (id) => {
      expect(b12({})).not.toMatch(/risk factor/);
      expect(b12(present(id))).toMatch(/Consider vitamin B12: a risk factor/);
    },
  );
  test('sleep apnoea is a factor that may worsen RLS', () => {
    const { steps } = assessed(visitWith(classicVisit, present('sleep-apnoea')));
    expect(steps.map(({ says }) => says)).toContain(
      'Sleep apnoea, known or suspected: untreated, it may worsen RLS.',
    );
  });
});

describe('D5 what is recorded as a risk for lack of B12 is named', () => {
  test.each<[string, Changes]>([
    ['Consider vitamin B12: a risk factor (omeprazole).', { medicines: ['omeprazole'] }],
    ['a risk factor (age 65 or over).', { age: '70' }],
    ['(coeliac or other autoimmune disease)', present('coeliac')],
    [
      '(vegan or low intake, metformin and age 65 or over)',
      {
        age: '66',
        many: { 'b12-risk': ['low-intake'] },
        medicines: ['metformin'],
      },
    ],
    [
      'a risk factor (metformin) and a symptom of lack of B12.',
      {
        medicines: ['metformin'],
        many: { 'b12-symptoms': ['numbness'] },
      },
    ],
  ])('%s', (words, changes) => {
    expect(b12(changes)).toContain(words);
  });
});

const said = (name: string) =>
  assessed(visitWith(classicVisit, { medicines: [name] }))
    .medicines.map(({ says }) => says)
    .join('\n');

describe('D11 metoclopramide is for days', () => {
  const DAYS = /more than 5 days is outside its licence/;

  test.each(['metoclopramide', 'Maxolon 10 mg', 'Reglan'])('%s: it is said', (name) => {
    expect(said(name)).toMatch(DAYS);
  });
  test.each(['prochlorperazine', 'domperidone', 'haloperidol'])('%s: it is not', (name) => {
    expect(said(name)).not.toMatch(DAYS);
  });
});

describe('D21 low iron without anaemia, from 60 on', () => {
  const low = { ferritin: ['9', 'ng/mL'], tsat: ['25', '%'], haemoglobin: ['14', 'g/dL'] } as const;
  const FIT = /FIT may be considered/;

  test.each<[boolean, string, Changes]>([
    [false, '59', { age: '59', labs: low }],
    [true, '60', { age: '60', labs: low }],
    [true, '61', { age: '61', labs: low }],
    [false, 'about 61', { age: 'about 61', labs: low }],
    [true, 'about 62', { age: 'about 62', labs: low }],
    [false, 'enough iron', { age: '70', labs: { ...low, ferritin: ['90', 'ng/mL'] } }],
    [
      false,
      'anaemia, which has a time',
      { age: '70', labs: { ...low, haemoglobin: ['10', 'g/dL'] } },
    ],
    [false, 'dialysis', { age: '70', labs: low, answers: { dialysis: 'yes' } }],
  ])('%s: %s', (expected, _name, changes) => {
    expect(FIT.test(iron(changes))).toBe(expected);
  });
});
