/** What the list of medicines amounts to (D12, D18, T12). */
import { describe, expect, test } from 'vitest';
import { medicineFacts, type MedicineFacts } from '../../../src/rules/facts/medicines.ts';
import { emptyVisit, type Medicine, type Visit } from '../../../src/rules/record/visit.ts';

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
