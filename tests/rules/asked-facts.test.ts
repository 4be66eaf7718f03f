/** What the safety questions and the list of medicines amount to (D3, D12, D18, T12). */
import { describe, expect, test } from 'vitest';
import { medicineFacts, type MedicineFacts } from '../../src/rules/facts/medicines.ts';
import { safetyFacts, type SafetyFacts } from '../../src/rules/facts/safety.ts';
import { SAFETY_IDS, type SafetyDetail, type SafetyId } from '../../src/rules/record/ids.ts';
import { emptyVisit, type Medicine, type Visit } from '../../src/rules/record/visit.ts';

const safetyOf = (safety: Visit['safety']): SafetyFacts => safetyFacts({ ...emptyVisit, safety });
const DETAILED: readonly (readonly [SafetyId, keyof SafetyFacts])[] = [
  ['breathless-swallowing', 'breathless'],
  ['breathless-swallowing', 'swallowing'],
  ['back-pain-danger', 'back-pain-cancer-fever-injury'],
  ['back-pain-danger', 'back-pain-fever'],
  ['back-pain-danger', 'back-pain-infection-risk'],
  ['limb-sudden', 'limb-cold-or-pale'],
  ['limb-sudden', 'limb-pain-numb-weak'],
  ['limb-sudden', 'limb-tense'],
  ['limb-sudden', 'limb-rest-pain-or-ulcer'],
  ['restless-distress', 'self-harm'],
  ['restless-distress', 'fever-rigidity-confusion'],
  ['child-danger', 'child-pallor-or-bruising'],
  ['child-danger', 'child-limp-and-fever'],
];

describe('D3 a safety question', () => {
  test.each(SAFETY_IDS)('%s reads as it was answered', (id) => {
    for (const answer of ['yes', 'no', 'unsure'] as const) {
      expect(safetyOf({ [id]: { answer } })[id]).toBe(answer);
    }
    expect(safetyOf({})[id]).toBeUndefined();
  });

  test.each(DETAILED)('%s, %s: without a "yes" its details say nothing', (id, fact) => {
    const details: readonly SafetyDetail[] = ['fever', 'limp', 'rigidity', 'cold-or-pale'];
    expect(safetyOf({ [id]: { answer: 'no', details } })[fact]).toBe('no');
    expect(safetyOf({ [id]: { answer: 'unsure', details } })[fact]).toBe('unsure');
    expect(safetyOf({})[fact]).toBeUndefined();
  });

  test.each<[SafetyId, readonly SafetyDetail[] | undefined, keyof SafetyFacts, 'yes' | 'no']>([
    // no detail chosen: the most careful reading
    ['breathless-swallowing', undefined, 'breathless', 'yes'],
    ['breathless-swallowing', [], 'swallowing', 'yes'],
    ['breathless-swallowing', ['swallowing'], 'breathless', 'no'],
    ['breathless-swallowing', ['swallowing'], 'swallowing', 'yes'],
    ['breathless-swallowing', ['breathless', 'swallowing'], 'breathless', 'yes'],
    ['back-pain-danger', undefined, 'back-pain-cancer-fever-injury', 'yes'],
    ['back-pain-danger', ['anticoagulant'], 'back-pain-cancer-fever-injury', 'no'],
    ['back-pain-danger', undefined, 'back-pain-fever', 'no'],
    ['back-pain-danger', ['fever'], 'back-pain-fever', 'yes'],
    ['back-pain-danger', undefined, 'back-pain-infection-risk', 'no'],
    ['back-pain-danger', ['injecting'], 'back-pain-infection-risk', 'yes'],
    ['limb-sudden', undefined, 'limb-cold-or-pale', 'yes'],
    ['limb-sudden', ['numb'], 'limb-cold-or-pale', 'no'],
    ['limb-sudden', ['numb'], 'limb-pain-numb-weak', 'yes'],
    ['limb-sudden', ['cold-or-pale'], 'limb-pain-numb-weak', 'no'],
    ['limb-sudden', undefined, 'limb-tense', 'no'],
    ['limb-sudden', ['tense-swollen'], 'limb-tense', 'yes'],
    ['limb-sudden', undefined, 'limb-rest-pain-or-ulcer', 'no'],
    ['limb-sudden', ['ulcer-or-black', 'numb'], 'limb-rest-pain-or-ulcer', 'yes'],
    ['restless-distress', undefined, 'self-harm', 'no'],
    ['restless-distress', ['unbearable'], 'self-harm', 'no'],
    ['restless-distress', ['self-harm'], 'self-harm', 'yes'],
    ['restless-distress', undefined, 'fever-rigidity-confusion', 'no'],
    ['restless-distress', ['fever'], 'fever-rigidity-confusion', 'no'],
    ['restless-distress', ['fever', 'unbearable'], 'fever-rigidity-confusion', 'no'],
    ['restless-distress', ['fever', 'confusion'], 'fever-rigidity-confusion', 'yes'],
    ['restless-distress', ['fever', 'rigidity', 'confusion'], 'fever-rigidity-confusion', 'yes'],
    ['child-danger', undefined, 'child-pallor-or-bruising', 'yes'],
    ['child-danger', ['limp'], 'child-pallor-or-bruising', 'no'],
    ['child-danger', undefined, 'child-limp-and-fever', 'no'],
    ['child-danger', ['limp'], 'child-limp-and-fever', 'no'],
    ['child-danger', ['fever'], 'child-limp-and-fever', 'no'],
    ['child-danger', ['limp', 'fever'], 'child-limp-and-fever', 'yes'],
  ])('%s yes, %j: %s %s', (id, details, fact, expected) => {
    const answer = {
      answer: 'yes' as const,
      ...(details === undefined ? {} : { details: [...details] }),
    };
    expect(safetyOf({ [id]: answer })[fact]).toBe(expected);
  });

  test.each<[SafetyId, keyof SafetyFacts]>([
    ['sudden-trouble', 'sudden-trouble-tempo'],
    ['limb-sudden', 'limb-sudden-tempo'],
    ['hot-joint', 'hot-joint-tempo'],
  ])('%s: %s only beside a "yes"', (id, fact) => {
    expect(safetyOf({ [id]: { answer: 'yes', onset: 'days' } })[fact]).toBe('days');
    expect(safetyOf({ [id]: { answer: 'yes' } })[fact]).toBe('unknown');
    expect(safetyOf({ [id]: { answer: 'no', onset: 'days' } })[fact]).toBeUndefined();
    expect(safetyOf({})[fact]).toBeUndefined();
  });
});

const stopped = (name: string): Medicine => ({ name, use: 'stopped-recently' });
const began = (name: string, answer: 'yes' | 'no' | 'unsure'): Medicine => ({
  name,
  began: answer,
});
const list = (...medicines: readonly (string | Medicine)[]): Partial<Visit> => ({
  medicines: medicines.map((each) => (typeof each === 'string' ? { name: each } : each)),
});
const clocks = (start: string, now: string): Partial<Visit> => ({
  words: { 'clock-at-start': start, 'clock-now': now },
});

describe('the list of medicines', () => {
  const changed = (medicine: string, rest: Partial<Visit>): Partial<Visit> => ({
    ...list(medicine),
    ...rest,
  });

  test.each<[string, Partial<Visit>, Partial<MedicineFacts>]>([
    [
      'nothing recorded',
      {},
      {
        medicines: undefined,
        'dopamine-blocker': undefined,
        'exacerbating-medicine': undefined,
        withdrawal: 'not-recorded',
        provoked: undefined,
        'provocation-recorded': 'no',
        'changed-on-treatment': 'not-recorded',
      },
    ],
    [
      'none taken',
      { answers: { 'takes-medicines': 'none' } },
      {
        medicines: 'none',
        'dopamine-blocker': 'no',
        'exacerbating-medicine': 'no',
        'b12-lowering-medicine': 'no',
        provoked: 'no',
      },
    ],
    [
      'one that matches nothing: no "no"',
      list('a herbal tea'),
      {
        medicines: 'unchecked',
        statin: undefined,
        'exacerbating-medicine': undefined,
        provoked: 'no',
      },
    ],
    [
      'a word for several classes',
      list('antidepressant'),
      { medicines: 'unchecked', 'ssri-or-snri': undefined },
    ],
    [
      'one known, one not: a "yes" stands',
      list('sertraline', 'a herbal tea'),
      { medicines: 'unchecked', 'ssri-or-snri': 'yes', statin: undefined },
    ],
    [
      'an SSRI',
      list('sertraline'),
      {
        medicines: 'recorded',
        'ssri-or-snri': 'yes',
        'exacerbating-medicine': 'yes',
        statin: 'no',
        levodopa: 'no',
        'dopamine-blocker': 'no',
        'b12-lowering-medicine': 'no',
        withdrawal: 'not-recorded',
      },
    ],
    [
      'a statin',
      list('simvastatin'),
      { statin: 'yes', 'exacerbating-medicine': 'no', 'ssri-or-snri': 'no' },
    ],
    ['metformin', list('metformin'), { 'b12-lowering-medicine': 'yes' }],
    [
      'metformin and a statin',
      list('metformin', 'simvastatin'),
      { 'b12-lowering-medicine': 'yes', statin: 'yes' },
    ],
    ['an antipsychotic', list('quetiapine'), { 'dopamine-blocker': 'yes' }],
    ['an antiemetic', list('metoclopramide'), { 'dopamine-blocker': 'yes' }],
    ['levodopa', list('levodopa'), { levodopa: 'yes', 'dopaminergic-treatment': 'yes' }],
    ['an agonist', list('pramipexole'), { levodopa: 'no', 'dopaminergic-treatment': 'yes' }],
    [
      'an SSRI stopped of late',
      list(stopped('sertraline')),
      {
        medicines: 'recorded',
        'ssri-or-snri': 'no',
        'exacerbating-medicine': 'no',
        withdrawal: 'yes',
        'provocation-recorded': 'yes',
      },
    ],
    [
      'a statin stopped of late',
      list(stopped('simvastatin')),
      { withdrawal: 'not-recorded', statin: 'no', 'provocation-recorded': 'no' },
    ],
    ['tramadol, of two classes, stopped of late', list(stopped('tramadol')), { withdrawal: 'yes' }],
    [
      'a withdrawal asked about',
      { many: { 'stopped-recently': ['alcohol'] } },
      { withdrawal: 'yes', 'provocation-recorded': 'yes', medicines: undefined },
    ],
    ['asked, none chosen', { many: { 'stopped-recently': [] } }, { withdrawal: 'not-recorded' }],
    [
      'D18 begun with a listed medicine',
      list(began('sertraline', 'yes')),
      { provoked: 'yes', 'provocation-recorded': 'yes' },
    ],
    [
      'D18 perhaps begun with one',
      list(began('sertraline', 'unsure')),
      { provoked: 'unsure', 'provocation-recorded': 'no' },
    ],
    [
      'D18 perhaps with one, surely with another',
      list(began('sertraline', 'unsure'), began('quetiapine', 'yes')),
      { provoked: 'yes' },
    ],
    ['D18 not begun with it', list(began('sertraline', 'no')), { provoked: 'no' }],
    [
      'D18 begun with one that is not listed',
      list(began('simvastatin', 'yes')),
      { provoked: 'no' },
    ],
    [
      'T12 changes on treatment',
      changed('pramipexole', { many: { 'changes-on-treatment': ['spread'] } }),
      { 'changed-on-treatment': 'yes' },
    ],
    [
      'T12 changes, but no such medicine',
      changed('simvastatin', { many: { 'changes-on-treatment': ['spread'] } }),
      { 'changed-on-treatment': 'not-recorded' },
    ],
    [
      'T12 asked, none chosen',
      changed('pramipexole', { many: { 'changes-on-treatment': [] } }),
      { 'changed-on-treatment': 'not-recorded' },
    ],
    ['T12 nothing asked', list('pramipexole'), { 'changed-on-treatment': 'not-recorded' }],
  ])('%s', (_name, part, expected) => {
    expect(medicineFacts({ ...emptyVisit, ...part })).toMatchObject(expected);
  });

  test.each<[string, string, MedicineFacts['changed-on-treatment']]>([
    // at the start, now
    ['22:00', '20:00', 'yes'],
    ['20:00', '22:00', 'not-recorded'],
    ['22:00', '22:00', 'not-recorded'],
    ['22:30', '22:29', 'yes'],
    ['22:29', '22:30', 'not-recorded'],
    // the clock is read from noon to noon
    ['01:00', '23:00', 'yes'],
    ['23:00', '01:00', 'not-recorded'],
    ['00:00', '12:00', 'yes'],
    ['12:00', '11:59', 'not-recorded'],
    ['11:00', '13:00', 'yes'],
    ['02:10', '01:50', 'yes'],
    ['13:05', '12:50', 'yes'],
  ])('T12 from %s to %s: %s', (start, now, expected) => {
    const visit = { ...emptyVisit, ...changed('pramipexole', clocks(start, now)) };
    expect(medicineFacts(visit)['changed-on-treatment']).toBe(expected);
  });

  test.each(['clock-now', 'clock-at-start'] as const)('T12 one clock alone: %s', (id) => {
    const visit = { ...emptyVisit, ...changed('pramipexole', { words: { [id]: '13:00' } }) };
    expect(medicineFacts(visit)['changed-on-treatment']).toBe('not-recorded');
  });
});
