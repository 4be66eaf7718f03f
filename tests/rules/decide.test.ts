/** What the headline reads of a visit (D1, D9, D13): outcomes, each yes or no. */
import { describe, expect, test } from 'vitest';
import type { HeadlineFacts } from '../../src/rules/tables/headline.ts';
import type { Finding, SafetyAnswer } from '../../src/rules/record/visit.ts';
import { classicVisit, clearVisit, decided, present, visitWith, type Changes } from './a-visit.ts';

const read = (changes: Changes, base = classicVisit): HeadlineFacts =>
  decided(visitWith(base, changes)).headlineFacts;
const abnormal = (rest: Finding = {}): Finding => ({ state: 'abnormal', ...rest });
const yes = (rest: Partial<SafetyAnswer> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
const own = (answer: 'yes' | 'no' | 'unsure') => ({ 'own-judgement': answer });

test('nothing but the four symptom criteria', () => {
  expect(read({})).toEqual({
    emergency: 'no',
    urgent: 'no',
    'routine-finding': 'no',
    disagreement: 'no',
    'sufficient-condition': 'no',
    'symptom-criterion-no': 'no',
    verdict: 'met',
    'examination-outstanding': 'no',
    coexisting: 'no',
  });
});

test('a visit is graded once, and is the same one where its grades change nothing', () => {
  expect(decided(classicVisit).visit).toBe(classicVisit);
  const weak = visitWith(classicVisit, { power: { grip: { left: '3' } } });
  const { visit } = decided(weak);
  expect(visit.exam.strength).toEqual({ state: 'abnormal' });
  expect(decided(visit).visit).toBe(visit);
});

describe('D1 the screen and the own judgement disagree', () => {
  const cause = abnormal({ signs: ['ankle-jerks-absent'] });
  test.each<[string, Changes, 'yes' | 'no']>([
    ['no, and nothing explains it', { answers: own('no') }, 'yes'],
    ['yes, and nothing explains it', { answers: own('yes') }, 'no'],
    ['unsure, and nothing explains it', { answers: own('unsure') }, 'no'],
    ['not given, and one explains it', { conditions: present('arthritis', 'yes') }, 'no'],
    ['no, a mimic is not asked', { answers: own('no'), conditions: { arthritis: {} } }, 'no'],
    ['yes, a mimic is not asked', { answers: own('yes'), conditions: { arthritis: {} } }, 'no'],
    [
      'no, not asked whether one explains it',
      { answers: own('no'), conditions: present('arthritis') },
      'no',
    ],
    ['no, a swollen leg has no cause', { answers: own('no'), exam: { oedema: abnormal() } }, 'no'],
    ['no, a finding has no cause', { answers: own('no'), exam: { reflexes: cause } }, 'no'],
    ['no, one does not', { answers: own('no'), conditions: present('arthritis', 'no') }, 'yes'],
    [
      'yes, one explains it',
      { answers: own('yes'), conditions: present('arthritis', 'yes') },
      'yes',
    ],
    ['no, one explains it', { answers: own('no'), conditions: present('arthritis', 'yes') }, 'no'],
    [
      'unsure, one explains it',
      { answers: own('unsure'), conditions: present('arthritis', 'yes') },
      'no',
    ],
  ])('%s: %s', (_name, changes, expected) => {
    expect(read(changes).disagreement).toBe(expected);
  });
});

describe('D9 what leads', () => {
  const numb: Changes = {
    exam: { 'light-touch': abnormal({ signs: ['stocking'], onset: 'longer', course: 'stable' }) },
  };
  test.each<[string, Changes, Partial<HeadlineFacts>]>([
    [
      'a hot joint',
      { safety: { 'hot-joint': yes({ onset: 'days' }) } },
      { emergency: 'yes', urgent: 'no', 'routine-finding': 'no' },
    ],
    [
      'one swollen leg',
      { exam: { oedema: abnormal({ side: 'left' }) } },
      { emergency: 'no', urgent: 'yes', 'routine-finding': 'no' },
    ],
    [
      'absent ankle jerks',
      { exam: { reflexes: abnormal({ signs: ['ankle-jerks-absent'] }) } },
      { emergency: 'no', urgent: 'no', 'routine-finding': 'yes' },
    ],
    [
      'a routine finding that is no deficit',
      { exam: { 'postural-bp': abnormal() } },
      { emergency: 'no', urgent: 'no', 'routine-finding': 'no' },
    ],
    [
      'a deficit known and unchanged',
      { exam: { reflexes: abnormal({ 'known-stable': 'yes', 'known-cause': 'old polio' }) } },
      { urgent: 'no', 'routine-finding': 'no', coexisting: 'yes' },
    ],
    ['numb feet', numb, { urgent: 'no', 'routine-finding': 'yes' }],
    ['and low B12', { ...numb, labs: { b12: ['150', 'ng/L'] } }, { urgent: 'yes' }],
    ['and enough B12', { ...numb, labs: { b12: ['600', 'ng/L'] } }, { urgent: 'no' }],
    ['low B12 alone', { labs: { b12: ['150', 'ng/L'] } }, { urgent: 'no' }],
    ['a mimic beside it', { conditions: present('arthritis', 'no') }, { coexisting: 'yes' }],
    ['what only causes it', { conditions: present('diabetes') }, { coexisting: 'no' }],
  ])('%s', (_name, changes, expected) => {
    expect(read(changes)).toMatchObject(expected);
  });
});

test('the rows of the headline that apply, by name', () => {
  expect(decided(classicVisit).headlines).toEqual(['met']);
  expect(decided(clearVisit).headlines).toEqual(['not-met']);
});

test.each([['urge-to-move'], ['rest-onset'], ['relief-by-movement'], ['evening-pattern']] as const)(
  '%s alone: no is a symptom criterion that is not met',
  (id) => {
    const earlier = {
      'relief-by-movement-earlier': 'no',
      'evening-pattern-earlier': 'no',
    } as const;
    expect(read({ answers: { ...earlier, [id]: 'no' } })['symptom-criterion-no']).toBe('yes');
    expect(read({ answers: { [id]: 'unsure' } })['symptom-criterion-no']).toBe('no');
  },
);

test('all four of them', () => {
  expect(read({}, clearVisit)['symptom-criterion-no']).toBe('yes');
});

describe('D13 the examination that is outstanding', () => {
  test.each<[string, Changes, readonly string[]]>([
    ['nothing', {}, []],
    ['gait not examined', { exam: { gait: undefined } }, ['gait']],
    ['gait abnormal', { exam: { gait: abnormal() } }, []],
    [
      'Romberg not interpretable',
      { exam: { romberg: { state: 'not-interpretable' } } },
      ['romberg'],
    ],
    ['Romberg not examined', { exam: { romberg: undefined } }, ['romberg']],
    ['joints not examined', { exam: { joints: undefined } }, []],
  ])('%s', (_name, changes, expected) => {
    const { outstanding, headlineFacts } = decided(visitWith(classicVisit, changes));
    expect(outstanding).toEqual(expected);
    expect(headlineFacts['examination-outstanding']).toBe(expected.length > 0 ? 'yes' : 'no');
  });
});
