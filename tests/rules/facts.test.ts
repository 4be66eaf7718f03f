/**
 * What a visit amounts to, before any rule reads it: each row is what was recorded, and the fact.
 * What a row does not name was not recorded.
 */
import { describe, expect, test } from 'vitest';
import { facts } from '../../src/rules/facts/facts.ts';
import { is, number } from '../../src/rules/facts/leaf.ts';
import { pregnancyIsAsked, type PatientFacts } from '../../src/rules/facts/patient.ts';
import { tsatOf } from '../../src/rules/facts/measured.ts';
import type { SymptomFacts } from '../../src/rules/facts/symptoms.ts';
import { ADULT_AGE } from '../../src/rules/tables/limits/age.ts';
import { intervalOf } from '../../src/rules/record/quantities.ts';
import { scaled } from '../../src/rules/logic/interval.ts';
import { faster, tempoOf, worse, type Tempo, type Timing } from '../../src/rules/facts/tempo.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import type { Course } from '../../src/rules/record/ids.ts';

const factsOf = (part: Partial<Visit>) => facts({ ...emptyVisit, ...part });
const typed = (text: string, unit: string) => ({ text, unit });
const aged = (text: string): Partial<Visit> => ({ numbers: { age: typed(text, 'years') } });

describe('D4 how fast it came on', () => {
  test.each<[Timing | undefined, Tempo]>([
    [undefined, 'unknown'],
    [{}, 'unknown'],
    [{ onset: 'sudden' }, 'sudden'],
    [{ onset: 'longer', 'within-14-days': 'no' }, 'longer'],
    [{ onset: 'one-to-four-weeks' }, 'up-to-14-days'],
    [{ onset: 'one-to-four-weeks', 'within-14-days': 'yes' }, 'up-to-14-days'],
    [{ onset: 'one-to-four-weeks', 'within-14-days': 'no' }, 'two-to-four-weeks'],
  ])('%j: %s', (timing, expected) => {
    expect(tempoOf(timing)).toBe(expected);
  });

  test.each<[Tempo | undefined, Tempo, Tempo]>([
    [undefined, 'longer', 'longer'],
    ['longer', 'days', 'days'],
    ['days', 'longer', 'days'],
    ['longer', 'unknown', 'unknown'],
    ['unknown', 'days', 'days'],
    ['unknown', 'up-to-14-days', 'up-to-14-days'],
    ['unknown', 'two-to-four-weeks', 'unknown'],
  ])('%s beside %s calls for the haste of %s', (one, other, expected) => {
    expect(faster(one, other)).toBe(expected);
  });

  test.each<[Course | undefined, Course, Course]>([
    [undefined, 'improving', 'improving'],
    ['unknown', 'stable', 'unknown'],
    ['unknown', 'worsening', 'worsening'],
    ['improving', 'stable', 'stable'],
  ])('%s beside %s calls for the haste of %s', (one, other, expected) => {
    expect(worse(one, other)).toBe(expected);
  });
});

describe('a fact that a rule reads', () => {
  test('is read from its own group, as recorded', () => {
    const known = factsOf({
      answers: { dialysis: 'unsure' },
      safety: { 'hot-joint': { answer: 'yes' } },
      medicines: [{ name: 'sertraline' }],
    });
    expect(is('dialysis', 'yes').read(known)).toBe('unsure');
    expect(is('hot-joint', 'yes').read(known)).toBe('yes');
    expect(is('ssri-or-snri', 'yes').read(known)).toBe('yes');
    expect(is('weakness', 'new').read(known)).toBeUndefined();
  });

  test('a number is read as its interval, and is no answer', () => {
    const known = factsOf(aged('58'));
    expect(number('age', 'at least', ADULT_AGE).read(known)).toBe(known.measured.age);
    expect(number('ferritin', 'at least', ADULT_AGE).read(known)).toBeUndefined();
    // Not of the language: `is` over a number does not compile; where it happens, nothing holds.
    expect(is('age' as 'sex', 'male').read(known)).toBeUndefined();
  });

  test('one that does not exist is a fault of the table', () => {
    expect(() => is('sexx' as 'sex', 'male')).toThrow('No such fact: sexx');
  });
});

const percent = (labs: Visit['labs']): string => {
  const found = tsatOf({ ...emptyVisit, labs });
  return found === undefined ? 'none' : `${String(found.low / scaled('1'))} ${found.unit}`;
};

describe('§4.3 §4.4 transferrin saturation', () => {
  const IRON = typed('60', 'µg/dL');
  const TIBC = typed('300', 'µg/dL');
  const TRANSFERRIN = typed('200', 'mg/dL');

  test.each<[string, Visit['labs'], string]>([
    ['nothing measured', {}, 'none'],
    ['as entered', { tsat: typed('18', '%') }, '18 %'],
    ['entered before computed', { tsat: typed('18', '%'), iron: IRON, tibc: TIBC }, '18 %'],
    [
      'entered and unreadable: not computed',
      { tsat: typed('1e3', '%'), iron: IRON, tibc: TIBC },
      'none',
    ],
    ['a blank is not entered', { tsat: typed(' ', '%'), iron: IRON, tibc: TIBC }, '20 %'],
    ['iron alone', { iron: IRON }, 'none'],
    ['TIBC alone', { tibc: TIBC }, 'none'],
    ['iron and TIBC', { iron: IRON, tibc: TIBC }, '20 %'],
    [
      'TIBC before transferrin',
      { iron: IRON, tibc: TIBC, transferrin: typed('100', 'mg/dL') },
      '20 %',
    ],
    ['TIBC in another unit', { iron: IRON, tibc: typed('54', 'µmol/L') }, 'none'],
    ['above 100 %', { iron: typed('300.1', 'µg/dL'), tibc: TIBC }, 'none'],
    ['just above 100 %', { iron: typed('300.0001', 'µg/dL'), tibc: TIBC }, 'none'],
    ['100 %', { iron: typed('300', 'µg/dL'), tibc: TIBC }, '100 %'],
    [
      'iron and transferrin: x 1.4',
      { iron: typed('56', 'µg/dL'), transferrin: TRANSFERRIN },
      '20 %',
    ],
    [
      'above 100 % by transferrin',
      { iron: typed('290', 'µg/dL'), transferrin: TRANSFERRIN },
      'none',
    ],
    ['transferrin alone', { transferrin: TRANSFERRIN }, 'none'],
    [
      'TIBC unreadable: not estimated',
      { iron: IRON, tibc: typed('1e3', 'µg/dL'), transferrin: TRANSFERRIN },
      'none',
    ],
    [
      'TIBC blank: estimated',
      { iron: typed('56', 'µg/dL'), tibc: typed(' ', 'µg/dL'), transferrin: TRANSFERRIN },
      '20 %',
    ],
  ])('%s', (_name, labs, expected) => {
    expect(percent(labs)).toBe(expected);
  });
});

const read = (age: string | undefined, onset: string | undefined): number | undefined => {
  const numbers = {
    ...(age === undefined ? {} : { age: typed(age, 'years') }),
    ...(onset === undefined ? {} : { 'age-at-onset': typed(onset, 'years') }),
  };
  return factsOf({ numbers }).measured['age-at-onset']?.low;
};

describe('D15 the age when the symptoms began', () => {
  test.each([
    ['58', '40', scaled('40')],
    ['58', '58', scaled('58')],
    ['58', '59', undefined],
    [undefined, '40', scaled('40')],
    ['58', undefined, undefined],
  ])('aged %s, since %s', (age, onset, expected) => {
    expect(read(age, onset)).toBe(expected);
  });
});

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

const comesOn = (...when: NonNullable<Visit['many']['comes-on']>): Partial<Visit> => ({
  many: { 'comes-on': when },
});
const eased = (...how: NonNullable<Visit['many']['eased-by']>): Partial<Visit> => ({
  many: { 'eased-by': how },
});

describe('the symptoms', () => {
  test.each<[string, Partial<Visit>, Partial<SymptomFacts>]>([
    [
      'nothing recorded',
      {},
      {
        'own-judgement': 'not-given',
        'leg-site': 'not-recorded',
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
    ['legs', { many: { sites: ['legs'] } }, { 'leg-site': 'legs', 'arms-too': 'not-recorded' }],
    [
      'legs and arms',
      { many: { sites: ['legs', 'arms'] } },
      { 'leg-site': 'legs', 'arms-too': 'yes' },
    ],
    ['arms only', { many: { sites: ['arms'] } }, { 'leg-site': 'not-legs' }],
    ['sites asked, none chosen', { many: { sites: [] } }, { 'leg-site': 'not-recorded' }],
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
