/** What is said of the medicines as a whole (D31, D45): each row is what was recorded and what is said. */
import { describe, expect, test } from 'vitest';
import { MEDICINE_NOTES, type MedicineNoteId } from '../../../src/rules/tables/medicine-notes.ts';
import { keysOf } from '../../../src/rules/record/keyed.ts';
import { MEDICINE_CLASSES } from '../../../src/rules/record/medicines/classes.ts';
import {
  MEDICINE_CLASS_IDS,
  type MedicineClassId,
} from '../../../src/rules/record/medicines/row.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

const notesOf = (changes: Changes) =>
  assessed(visitWith(classicVisit, changes)).medicines.filter(({ id }) =>
    MEDICINE_NOTES.rows.some((row) => row.id === id),
  );
const follows = (urge?: 'yes' | 'no' | 'unsure'): Changes => ({
  medicines: ['levodopa'],
  answers: {
    'follows-levodopa': 'yes',
    ...(urge === undefined ? {} : { 'urge-while-levodopa-works': urge }),
  },
});
const WEARING_OFF =
  'The symptoms follow the times of levodopa: wearing-off, off-akathisia or RLS. Look at the timing with the prescriber or the Parkinson team.';

type Case = readonly [name: string, changes: Changes, said: readonly [MedicineNoteId, string][]];
const CASES: readonly Case[] = [
  ['nothing', {}, []],
  [
    'new impulses',
    { medicines: ['pramipexole'], answers: { 'impulse-change': 'yes' } },
    [['impulse-change', 'New impulses on a dopamine agonist: with the prescriber this week.']],
  ],
  ['impulses unsure', { answers: { 'impulse-change': 'unsure' } }, []],
  ['levodopa, nothing asked', { medicines: ['levodopa'] }, []],
  [
    'levodopa, unsure whether they follow it',
    { medicines: ['levodopa'], answers: { 'follows-levodopa': 'unsure' } },
    [],
  ],
  ['they follow it', follows(), [['wearing-off', WEARING_OFF]]],
  ['they follow it, the urge unsure', follows('unsure'), [['wearing-off', WEARING_OFF]]],
  [
    'they follow it, the urge also while it works',
    follows('yes'),
    [
      ['wearing-off', WEARING_OFF],
      [
        'urge-beside-levodopa',
        'The urge is there also while levodopa works: RLS may be there as well.',
      ],
    ],
  ],
  [
    'they follow it, no urge while it works',
    follows('no'),
    [
      ['wearing-off', WEARING_OFF],
      [
        'levodopa-explains',
        'No urge while levodopa works: Parkinson disease may explain all of it. Say whether it does.',
      ],
    ],
  ],
  [
    'levodopa was stopped: what was said of it is not read',
    { ...follows('no'), medicines: [{ name: 'levodopa', use: 'stopped-recently' }] },
    [
      [
        'withdrawal',
        'Levodopa, stopped or cut down of late: rebound or withdrawal. Look at it with the prescriber.',
      ],
    ],
  ],
  [
    'an agonist and alcohol stopped of late',
    {
      medicines: [{ name: 'pramipexole', use: 'stopped-recently' }],
      many: { 'stopped-recently': ['alcohol'] },
    },
    [
      [
        'withdrawal',
        'Pramipexole and alcohol, stopped or cut down of late: rebound or withdrawal. Look at it with the prescriber.',
      ],
    ],
  ],
  [
    'a statin stopped of late',
    { medicines: [{ name: 'simvastatin', use: 'stopped-recently' }] },
    [],
  ],
];

describe('medicines as a whole', () => {
  test.each(CASES)('%s', (_name, changes, said) => {
    expect(notesOf(changes).map(({ id, says }) => [id, says])).toEqual(said);
  });

  test('no id is that of a class', () => {
    for (const { id } of MEDICINE_NOTES.rows)
      expect(Object.keys(MEDICINE_CLASSES)).not.toContain(id);
  });

  test('every row is said in one of these', () => {
    expect(new Set(CASES.flatMap(([, , said]) => said.map(([id]) => id)))).toEqual(
      new Set(MEDICINE_NOTES.rows.map(({ id }) => id)),
    );
  });

  test('what presses is above iron, and leads to its question', () => {
    const steps = assessed(
      visitWith(classicVisit, {
        ...follows('no'),
        many: { 'stopped-recently': ['dopaminergic'] },
      }),
    ).steps;
    const at = (id: string) => steps.findIndex((step) => step.id === id);
    expect(at('medicine.withdrawal')).toBeGreaterThanOrEqual(0);
    expect(at('medicine.withdrawal')).toBeLessThan(at('iron'));
    expect(at('medicine.levodopa-explains')).toBeLessThan(at('iron'));
    expect(steps[at('medicine.levodopa-explains')]?.question).toBe('condition.parkinson');
  });
});

const asked = (name: string): readonly [string, Changes] => [
  name,
  { medicines: [{ name, began: 'starting' }] },
];

/** Of each class that asks for something: a medicine of it, and the answers to all of it. */
const ASKS: Readonly<
  Partial<Record<MedicineClassId, readonly [medicine: string, answered: Changes]>>
> = {
  antipsychotic: [
    'haloperidol',
    {
      answers: { 'whole-body': 'no' },
      safety: { 'restless-distress': { answer: 'no' } },
      medicines: [{ name: 'haloperidol', began: 'no' }],
    },
  ],
  'dopamine-blocking-antiemetic': [
    'prochlorperazine',
    {
      answers: { 'whole-body': 'unsure' },
      medicines: [{ name: 'prochlorperazine', began: 'unsure' }],
    },
  ],
  'dopamine-depleter': ['tetrabenazine', { medicines: [{ name: 'tetrabenazine', began: 'no' }] }],
  dopaminergic: [
    'pramipexole',
    { medicines: ['pramipexole'], many: { 'changes-on-treatment': ['spread'] } },
  ],
  levodopa: [
    'levodopa',
    {
      medicines: ['levodopa'],
      answers: { 'follows-levodopa': 'no' },
      conditions: { parkinson: { state: 'absent' } },
    },
  ],
  'parkinson-helper': [
    'entacapone',
    { medicines: ['entacapone'], conditions: { parkinson: { state: 'present' } } },
  ],
  opioid: ['morphine', { medicines: [{ name: 'morphine', use: 'taking' }] }],
  benzodiazepine: [
    'diazepam',
    { medicines: [{ name: 'diazepam', use: 'stopped-recently', began: 'stopping' }] },
  ],
  sedative: ['baclofen', { medicines: [{ name: 'baclofen', use: 'taking' }] }],
  'nitrous-oxide': ['Entonox', { medicines: ['Entonox'], answers: { 'nitrous-oxide': 'no' } }],
  'thyroid-hormone': [
    'levothyroxine',
    { medicines: ['levothyroxine'], labs: { tsh: ['2', 'mU/L'] } },
  ],
  anticoagulant: [
    'apixaban',
    { medicines: ['apixaban'], many: { 'iron-loss': ['low-iron-diet'] } },
  ],
  nsaid: ['naproxen', { medicines: ['naproxen'], many: { 'iron-loss': ['gut-blood-loss'] } }],
  'iron-product': [
    'ferrous sulfate',
    {
      medicines: ['ferrous sulfate'],
      answers: { 'iron-taken-24h': 'no', 'iron-infusion-recent': 'no' },
    },
  ],
  'b12-product': [
    'hydroxocobalamin',
    { medicines: ['hydroxocobalamin'], answers: { 'b12-replacement': 'yes' } },
  ],
  'mao-inhibitor': asked('phenelzine'),
  'mao-inhibiting': asked('methylene blue'),
  agomelatine: asked('agomelatine'),
  'st-johns-wort': asked('St John’s wort'),
  dextromethorphan: asked('dextromethorphan'),
  'opioid-antagonist': asked('naltrexone'),
  melatonin: asked('melatonin'),
  'other-antiseizure': asked('lamotrigine'),
  stimulant: asked('methylphenidate'),
};

describe('what a class asks for is said until it is answered', () => {
  const blank = visitWith(classicVisit, {
    answers: { 'whole-body': undefined, 'nitrous-oxide': undefined, 'b12-replacement': undefined },
    safety: { 'restless-distress': undefined },
    conditions: { parkinson: {} },
  });
  const says = (id: string, changes: Changes): string =>
    assessed(visitWith(blank, changes)).medicines.find((each) => each.id === id)?.says ?? '';

  test('each class that asks has its medicine here', () => {
    const asking = MEDICINE_CLASS_IDS.filter((id) => MEDICINE_CLASSES[id].asks !== undefined);
    expect(Object.keys(ASKS).toSorted()).toEqual([...asking].toSorted());
  });

  test.each(keysOf(ASKS))('%s', (id) => {
    const [medicine = '', answered = {}] = ASKS[id] ?? [];
    const { says: always, asks } = MEDICINE_CLASSES[id];
    const open = says(id, { medicines: [medicine] });
    expect(open).toContain(always);
    expect(open).toContain(asks?.says);
    const told = says(id, answered);
    expect(told).toContain(always);
    expect(told).not.toContain(asks?.says);
  });

  test('of two of a class, one answered, it is said still', () => {
    const two = says('melatonin', { medicines: [{ name: 'melatonin', began: 'no' }, 'ramelteon'] });
    expect(two).toContain('Ask whether the symptoms began');
  });
});
