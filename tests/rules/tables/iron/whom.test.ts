/** Of whom which cause of low iron is asked (D48). */
import { describe, expect, test } from 'vitest';
import { readIron } from '../../../../src/rules/tables/iron/read.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../../a-visit.ts';
import { type Given, given } from './given.ts';

describe('whose causes they are', () => {
  const MAN = { sex: 'male' } as const;
  const PREGNANT = { pregnant: 'yes' } as const;
  test.each<[string, Given, string]>([
    ['a man', { ...MAN, age: '45' }, 'others'],
    ['a woman of 45', { age: '45' }, 'woman'],
    ['a woman of 55', { age: '55' }, 'woman'],
    ['a woman of 56', { age: '56' }, 'others'],
    ['a woman, age blank', { age: '' }, 'woman'],
    ['sex blank', { blank: true, age: '45' }, 'others'],
    ['sex other', { sex: 'other', age: '45' }, 'others'],
    ['a girl of 11', { age: '11' }, 'girl'],
    ['a girl of 10', { age: '10' }, 'child'],
    ['a girl of 17', { age: '17' }, 'girl'],
    ['a young woman of 18', { age: '18' }, 'woman'],
    ['a boy of 11', { ...MAN, age: '11' }, 'child'],
    ['pregnant', { ...PREGNANT, age: '30' }, 'pregnancy'],
    ['pregnant at 16', { ...PREGNANT, age: '16' }, 'pregnancy'],
    ['dialysis', { dialysis: 'yes' }, 'kidney'],
    ['eGFR 14', { egfr: '14' }, 'kidney'],
    ['eGFR 15', { egfr: '15' }, 'woman'],
    ['dialysis before pregnancy', { ...PREGNANT, dialysis: 'yes' }, 'kidney'],
    ['known overload first', { 'iron-overload': 'yes', dialysis: 'yes' }, 'overload'],
  ])('%s: %s', (_name, values, expected) => {
    const { whom } = readIron(given(values), 'met');
    expect(whom.status === 'open' ? 'open' : whom.row.id).toBe(`iron.whom.${expected}`);
  });
});

/** The line on the cause, as it is printed. */
const cause = (changes: Changes): string =>
  assessed(
    visitWith(classicVisit, {
      labs: { ferritin: ['20', 'ng/mL'], tsat: ['25', '%'], haemoglobin: ['14', 'g/dL'] },
      ...changes,
    }),
  ).iron.find(({ kind }) => kind === 'cause')?.says ?? '';
const WOMAN: Changes = { age: '34', answers: { sex: 'female', pregnant: 'no' } };

describe('as it is printed', () => {
  test.each<[string, Changes, string]>([
    [
      'a man',
      {},
      'Look for the cause. Ask about: blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery.',
    ],
    [
      'a woman',
      WOMAN,
      'Look for the cause. Ask about: heavy periods, blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery.',
    ],
    [
      'a boy of 11',
      { age: '11' },
      'Look for the cause. Ask about: diet low in iron, much milk, blood loss from the gut, coeliac disease, growth.',
    ],
    [
      'pregnant',
      { age: '30', answers: { sex: 'female', pregnant: 'yes' } },
      'Look for the cause. Ask about: the demand of the pregnancy, diet low in iron, an earlier loss of blood.',
    ],
    [
      'dialysis',
      { answers: { dialysis: 'yes' } },
      'Look for the cause. Dialysis or end-stage kidney disease: with nephrology.',
    ],
    [
      'known overload',
      { answers: { 'iron-overload': 'yes' } },
      'Look for the cause. Iron overload is known: ask how much blood was taken by venesection.',
    ],
    [
      'what is recorded is named and not asked again',
      { ...WOMAN, many: { 'iron-loss': ['heavy-periods', 'bariatric-surgery'] } },
      'Look for the cause. Recorded: heavy periods and bariatric surgery. Ask about: blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease.',
    ],
    [
      'a donation that is recorded asks to pause',
      { many: { 'iron-loss': ['blood-donation'] } },
      'Look for the cause. Recorded: blood donation. Ask to pause donating blood. Ask about: diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery.',
    ],
    [
      'a medicine is named by its name',
      { medicines: [{ name: 'Ibuprofen' }] },
      'Look for the cause. Recorded: Ibuprofen. Ask about: blood donation, diet low in iron, blood loss from the gut, coeliac disease, bariatric surgery.',
    ],
    [
      'a medicine that was stopped is none',
      { medicines: [{ name: 'Ibuprofen', use: 'stopped-recently' }] },
      'Look for the cause. Ask about: blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery.',
    ],
    [
      'a condition is named by its name',
      { conditions: { coeliac: { state: 'present' } } },
      'Look for the cause. Recorded: coeliac or other autoimmune disease. Ask about: blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, bariatric surgery.',
    ],
    [
      'haemoglobin not measured: the gut may come first',
      { labs: { ferritin: ['20', 'ng/mL'], tsat: ['25', '%'] } },
      'Look for the cause. Measure haemoglobin: if it is low, blood loss from the gut comes first. Ask about: blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery.',
    ],
    [
      'haemoglobin that cannot be read',
      {
        labs: {
          ferritin: ['20', 'ng/mL'],
          tsat: ['25', '%'],
          haemoglobin: ['ten', 'g/dL'],
        },
      },
      'Look for the cause. Haemoglobin as typed cannot be read: correct it. If it is low, blood loss from the gut comes first. Ask about: blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery.',
    ],
    [
      'haemoglobin not measured in a woman of 34: her periods come first',
      { ...WOMAN, labs: { ferritin: ['20', 'ng/mL'], tsat: ['25', '%'] } },
      'Look for the cause. Ask about: heavy periods, blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery.',
    ],
    [
      'low, not deficient: asked about only',
      { labs: { ferritin: ['40', 'ng/mL'], tsat: ['25', '%'], haemoglobin: ['14', 'g/dL'] } },
      'What may lower iron? Ask about: blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery.',
    ],
    [
      'all of it is recorded',
      {
        labs: { ferritin: ['40', 'ng/mL'], tsat: ['25', '%'], haemoglobin: ['14', 'g/dL'] },
        many: {
          'iron-loss': [
            'low-iron-diet',
            'gut-blood-loss',
            'anticoagulant-or-nsaid',
            'coeliac',
            'bariatric-surgery',
            'blood-donation',
          ],
        },
      },
      'What may lower iron? Recorded: blood donation, diet low in iron, blood loss from the gut, anticoagulant or NSAID, coeliac disease and bariatric surgery. Ask to pause donating blood.',
    ],
  ])('%s', (_name, changes, expected) => {
    expect(cause(changes)).toBe(expected);
  });
});
