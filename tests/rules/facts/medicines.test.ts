/** What the list of medicines amounts to (D12, D18, T12). */
import { describe, expect, test } from 'vitest';
import { medicineFacts, type MedicineFacts } from '../../../src/rules/facts/medicines.ts';
import { emptyVisit, type Medicine, type Visit } from '../../../src/rules/record/visit.ts';

const stopped = (name: string): Medicine => ({ name, use: 'stopped-recently' });
const began = (name: string, answer: Medicine['began'], use?: Medicine['use']): Medicine => ({
  name,
  began: answer,
  ...(use === undefined ? {} : { use }),
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
        provoked: undefined,
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
    ...[
      'pramipexole',
      'levodopa',
      'morphine',
      'pregabalin',
      'diazepam',
      'amitriptyline',
      'mirtazapine',
      'trazodone',
      'bupropion',
      'haloperidol',
      'metoclopramide',
    ].map((name): [string, Partial<Visit>, Partial<MedicineFacts>] => [
      `D45 ${name} stopped of late`,
      list(stopped(name)),
      { withdrawal: 'yes', 'provocation-recorded': 'yes' },
    ]),
    ...[
      'vortioxetine',
      'phenelzine',
      'agomelatine',
      'phenobarbital',
      'clomethiazole',
      'tetrabenazine',
      'flunarizine',
      'Panadol Night + diazepam',
    ].map((name): [string, Partial<Visit>, Partial<MedicineFacts>] => [
      `D74 ${name} stopped of late`,
      list(stopped(name)),
      { withdrawal: 'yes', 'provocation-recorded': 'yes' },
    ]),
    ...[
      'glyceryl trinitrate',
      'lamotrigine',
      'melatonin',
      'ramipril',
      'linezolid',
      'methylene blue',
      'sumatriptan',
      'a herbal tea',
    ].map((name): [string, Partial<Visit>, Partial<MedicineFacts>] => [
      `D74 ${name} stopped of late: none`,
      list(stopped(name)),
      { withdrawal: 'not-recorded', 'provocation-recorded': 'no' },
    ]),
    ['D75 what depletes dopamine', list('tetrabenazine'), { 'dopamine-blocker': 'yes' }],
    ['D75 flunarizine', list('Sibelium'), { 'dopamine-blocker': 'yes' }],
    ['D75 cinnarizine', list('cinnarizine'), { 'dopamine-blocker': 'yes' }],
    ['D75 alimemazine', list('alimemazine'), { 'dopamine-blocker': 'yes' }],
    ['D22 nitrous oxide, not asked', list('Entonox'), { 'nitrous-oxide-listed': 'yes' }],
    ...(['yes', 'unsure'] as const).map(
      (answer): [string, Partial<Visit>, Partial<MedicineFacts>] => [
        `D22 nitrous oxide, regularly ${answer}`,
        { ...list('nitrous oxide'), answers: { 'nitrous-oxide': answer } },
        { 'nitrous-oxide-listed': 'yes' },
      ],
    ),
    [
      'D22 nitrous oxide, stopped',
      list(stopped('nitrous oxide')),
      { 'nitrous-oxide-listed': 'yes' },
    ],
    [
      'D22 nitrous oxide, never regularly',
      { ...list('nitrous oxide'), answers: { 'nitrous-oxide': 'no' } },
      { 'nitrous-oxide-listed': 'not-recorded' },
    ],
    [
      'D22 regularly, and not a medicine',
      { ...list('ramipril'), answers: { 'nitrous-oxide': 'yes' } },
      { 'nitrous-oxide-listed': 'not-recorded' },
    ],
    [
      'D75 vortioxetine, not asked',
      list('vortioxetine'),
      { 'exacerbating-medicine': 'yes', 'ssri-or-snri': 'no', provoked: undefined },
    ],
    [
      'D75 a weak link, not asked: open',
      list('melatonin'),
      { medicines: 'recorded', 'exacerbating-medicine': 'no', provoked: undefined },
    ],
    [
      'D75 a weak link, begun with it: open',
      list(began('melatonin', 'starting')),
      { provoked: 'unsure' },
    ],
    ['D75 a weak link, unsure', list(began('melatonin', 'unsure')), { provoked: 'unsure' }],
    ['D75 a weak link, not begun with it', list(began('melatonin', 'no')), { provoked: 'no' }],
    [
      'D75 a weak link beside one that provoked it',
      list(began('melatonin', 'starting'), began('sertraline', 'starting')),
      { provoked: 'yes' },
    ],
    [
      'D75 agomelatine, begun as it was stopped',
      list(began('agomelatine', 'stopping', 'stopped-recently')),
      { provoked: 'yes' },
    ],
    [
      'D72 no known link: checked, and nothing more',
      list('ramipril', 'paracetamol', 'losartan', 'insulin glargine'),
      {
        medicines: 'recorded',
        'dopamine-blocker': 'no',
        'exacerbating-medicine': 'no',
        statin: 'no',
        provoked: 'no',
      },
    ],
    [
      'D72 a product, of which one part provokes',
      list(began('Aleve PM', 'starting')),
      { medicines: 'recorded', provoked: 'yes' },
    ],
    ['D72 Synjardy, as metformin', list('Synjardy'), { 'b12-lowering-medicine': 'yes' }],
    ['D72 Vytorin, as simvastatin', list('Vytorin'), { statin: 'yes' }],
    [
      'D72 a brand of several contents that all provoke',
      list(began('Sominex', 'starting')),
      { medicines: 'unchecked', 'dopamine-blocker': 'yes', provoked: 'yes' },
    ],
    [
      'D72 one of which one does not',
      list(began('Benadryl', 'starting')),
      { medicines: 'unchecked', 'exacerbating-medicine': undefined, provoked: 'unsure' },
    ],
    [
      'D72 not in the list: what was answered on treatment is read',
      {
        ...list('a herbal tea'),
        many: { 'changes-on-treatment': ['spread'] },
        words: { 'clock-at-start': '22:00', 'clock-now': '18:00' },
        answers: { 'follows-levodopa': 'yes', 'urge-while-levodopa-works': 'no' },
      },
      {
        'dopaminergic-treatment': undefined,
        'changed-on-treatment': 'yes',
        'earlier-by': 'criterion',
        'follows-levodopa': 'yes',
        'urge-while-levodopa-works': 'no',
      },
    ],
    [
      'D72 not in the list, and stopped: it is not',
      {
        ...list(stopped('a herbal tea')),
        many: { 'changes-on-treatment': ['spread'] },
        answers: { 'follows-levodopa': 'yes' },
      },
      { 'changed-on-treatment': 'not-recorded', 'follows-levodopa': undefined },
    ],
    [
      'D72 a word for several classes is none of these: it is not',
      { ...list('antidepressant'), many: { 'changes-on-treatment': ['spread'] } },
      { 'changed-on-treatment': 'not-recorded' },
    ],
    ['D45 pramipexole, taken', list('pramipexole'), { withdrawal: 'not-recorded' }],
    ...(['dopaminergic', 'alpha-2-delta', 'dopamine-blocker'] as const).map(
      (id): [string, Partial<Visit>, Partial<MedicineFacts>] => [
        `D45 stopped of late: ${id}`,
        { many: { 'stopped-recently': [id] } },
        { withdrawal: 'yes' },
      ],
    ),
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
    ['D60 begun with its start', list(began('sertraline', 'starting')), { provoked: 'yes' }],
    ['D60 begun as it was raised', list(began('sertraline', 'raising')), { provoked: 'yes' }],
    ['D60 begun as it was stopped', list(began('sertraline', 'stopping')), { provoked: 'yes' }],
    [
      'D60 begun as an opioid was stopped, which provokes by that alone',
      list(began('morphine', 'stopping', 'stopped-recently')),
      { provoked: 'yes' },
    ],
    ['D60 begun as an opioid was started', list(began('morphine', 'starting')), { provoked: 'no' }],
    [
      'D60 begun as a statin was stopped',
      list(began('simvastatin', 'stopping', 'stopped-recently')),
      { provoked: 'no' },
    ],
    ['D83 not asked of a listed one', list('sertraline'), { provoked: undefined }],
    ['D83 not asked of one that provokes nothing', list('simvastatin'), { provoked: 'no' }],
    [
      'D83 not asked of a stopped opioid',
      list(stopped('morphine')),
      { provoked: undefined, 'provocation-recorded': 'yes' },
    ],
    [
      'D83 begun with one that could not be checked',
      list(began('a herbal tea', 'starting')),
      { provoked: 'unsure', 'provocation-recorded': 'no' },
    ],
    ['D83 not begun with such a one', list(began('a herbal tea', 'no')), { provoked: 'no' }],
    [
      'D83 a word for several classes, begun with it',
      list(began('antidepressant', 'raising')),
      { provoked: 'unsure' },
    ],
    [
      'D83 one not asked, one begun with',
      list('sertraline', began('quetiapine', 'starting')),
      { provoked: 'yes' },
    ],
    [
      'D31 levodopa, and the symptoms follow it',
      {
        ...list('levodopa'),
        answers: { 'follows-levodopa': 'yes', 'urge-while-levodopa-works': 'no' },
      },
      { 'follows-levodopa': 'yes', 'urge-while-levodopa-works': 'no' },
    ],
    [
      'D31 levodopa, and they do not: nothing of the urge',
      {
        ...list('levodopa'),
        answers: { 'follows-levodopa': 'no', 'urge-while-levodopa-works': 'no' },
      },
      { 'follows-levodopa': 'no', 'urge-while-levodopa-works': undefined },
    ],
    [
      'D66 no levodopa any more: neither is read',
      {
        ...list(stopped('levodopa')),
        answers: { 'follows-levodopa': 'yes', 'urge-while-levodopa-works': 'yes' },
      },
      { 'follows-levodopa': undefined, 'urge-while-levodopa-works': undefined },
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

  test.each<[string, string, MedicineFacts['earlier-by']]>([
    // at the start, now
    ['22:00', '20:00', 'suspected'],
    ['22:00', '20:01', 'no'],
    ['22:00', '18:01', 'suspected'],
    ['22:00', '18:00', 'criterion'],
    ['20:00', '22:00', 'no'],
    ['22:00', '22:00', 'no'],
    // a day of symptoms runs from five to five
    ['01:00', '23:00', 'suspected'],
    ['23:00', '01:00', 'no'],
    ['23:00', '02:00', 'no'],
    ['00:00', '12:00', 'criterion'],
    ['23:00', '10:00', 'criterion'],
    ['20:00', '11:00', 'criterion'],
    ['12:00', '11:59', 'no'],
    ['07:00', '05:00', 'suspected'],
    ['04:59', '05:00', 'criterion'],
    ['05:00', '04:59', 'no'],
  ])('D70 from %s to %s: %s', (start, now, expected) => {
    const visit = { ...emptyVisit, ...changed('pramipexole', clocks(start, now)) };
    expect(medicineFacts(visit)).toMatchObject({
      'earlier-by': expected,
      'changed-on-treatment': expected === 'no' ? 'not-recorded' : 'yes',
    });
  });

  test('D70 without such a medicine the clock says nothing', () => {
    const visit = { ...emptyVisit, ...changed('simvastatin', clocks('22:00', '12:00')) };
    expect(medicineFacts(visit)).toMatchObject({
      'earlier-by': 'not-recorded',
      'changed-on-treatment': 'not-recorded',
    });
  });

  test.each(['clock-now', 'clock-at-start'] as const)('T12 one clock alone: %s', (id) => {
    const visit = { ...emptyVisit, ...changed('pramipexole', { words: { [id]: '13:00' } }) };
    expect(medicineFacts(visit)['changed-on-treatment']).toBe('not-recorded');
  });
});
