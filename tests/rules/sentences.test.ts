/** Sentences that name one thing, or several. */
import { expect, test } from 'vitest';
import { findingWords } from '../../src/rules/words/findings.ts';
import { EXTENDED_MIMIC_IDS } from '../../src/rules/record/ids.ts';
import type { Finding, Visit } from '../../src/rules/record/visit.ts';
import { assessed, classicVisit, visitWith, type Changes } from './a-visit.ts';

const known: Finding = { state: 'abnormal', 'known-stable': 'yes', 'known-cause': 'old polio' };

test('several findings that are known and unchanged are named within their sentence', () => {
  const visit = visitWith(classicVisit, { exam: { romberg: known, gait: known, pulses: known } });
  expect(findingWords('known-stable', visit).short).toBe(
    'known and unchanged: gait, Romberg and foot pulses',
  );
});

/** All further conditions were asked about but so many. */
const leaving = (blank: number): Visit =>
  visitWith(classicVisit, {
    conditions: Object.fromEntries(
      EXTENDED_MIMIC_IDS.slice(blank).map((id) => [id, { state: 'absent' }]),
    ),
  });
const further = (visit: Visit): string | undefined =>
  assessed(visit)
    .defeaters.map(({ says }) => says)
    .find((says) => says.includes('further condition'));

test.each([
  [0, undefined],
  [1, '1 further condition not asked'],
  [2, '2 further conditions not asked'],
])('%i further conditions that are blank are counted in a sentence', (blank, says) => {
  expect(further(leaving(blank))).toBe(says);
});

const abnormal = (rest: Finding): Finding => ({ state: 'abnormal', ...rest });
const days = { onset: 'days' } as const;

/** What a red flag says first, each read aloud once. */
test.each<[string, Changes, string]>([
  [
    'skin without a kind',
    { exam: { 'skin-veins': abnormal({ onset: 'longer' }) } },
    'Within 2 weeks: abnormal skin, kind not said (an ulcer until seen).',
  ],
  [
    'pulses without a kind',
    { exam: { pulses: abnormal(days) } },
    'Same day: abnormal foot pulses, kind not said.',
  ],
  [
    'a sore swelling of both legs',
    { exam: { oedema: abnormal({ ...days, signs: ['painful-or-tender'], side: 'both' }) } },
    'Same day: painful or tender swelling of both legs.',
  ],
  [
    'red skin of one leg',
    { exam: { 'skin-veins': abnormal({ ...days, signs: ['red-hot'], side: 'left' }) } },
    'Same day: red, hot skin of the left leg.',
  ],
  [
    'fever, and rigid tone found',
    {
      medicines: ['haloperidol'],
      safety: { 'restless-distress': { answer: 'yes', details: ['fever'], ...days } },
      exam: { tone: abnormal({ ...days, signs: ['rigid'] }) },
    },
    'Now: fever with rigid tone. Suspect sepsis, meningitis or encephalitis;',
  ],
  [
    'weak on one side, told of both',
    {
      safety: { 'legs-weaker': { answer: 'yes', details: ['both-legs'], ...days } },
      exam: { strength: abnormal(days) },
      power: { 'hip-flexion': { left: '4' } },
    },
    'Now: new weakness of the left hip, both legs by account.',
  ],
  [
    'a cold, painful leg',
    {
      safety: {
        'limb-sudden': { answer: 'yes', details: ['cold-or-pale', 'painful'], onset: 'hours' },
      },
    },
    'Now: a cold or pale, very painful leg. Suspect acute limb ischaemia.',
  ],
  [
    'an ulcer that is told and found, and what is there beside it',
    {
      safety: {
        'limb-sudden': {
          answer: 'yes',
          details: ['ulcer', 'rest-pain'],
          onset: 'one-to-four-weeks',
        },
      },
      exam: {
        'skin-veins': abnormal({ onset: 'one-to-four-weeks', signs: ['ulcer'], side: 'right' }),
        pulses: abnormal({ onset: 'longer', signs: ['weak'], side: 'both' }),
      },
    },
    'Same day: an ulcer of the right leg, with foot pain at rest; weak foot pulses on both sides.',
  ],
  [
    'a numb saddle that comes and goes',
    {
      safety: {
        'bladder-bowel-saddle': {
          answer: 'yes',
          details: ['saddle-numb'],
          ...days,
          settled: 'comes-and-goes',
        },
      },
    },
    'Same day: numb saddle (comes and goes, not there now).',
  ],
  [
    'a stroke that is suspected',
    { conditions: { stroke: { state: 'present', status: 'suspected', 'explains-all': 'no' } } },
    'Now: stroke or TIA suspected. Stroke pathway now.',
  ],
  [
    'a cause that is named',
    {
      exam: {
        reflexes: abnormal({
          ...days,
          signs: ['ankle-jerks-absent'],
          attributed: { to: 'condition', condition: 'inflammatory-neuropathy' },
        }),
      },
    },
    'Now: Guillain-Barré or similar neuropathy named as the cause of absent ankle jerks. Hospital now;',
  ],
  [
    'whether a condition explains all of it',
    { conditions: { parkinson: { state: 'present' } } },
    'Cannot say yet. Open: whether all of it is explained by Parkinson disease.',
  ],
])('%s', (_name, changes, says) => {
  expect(assessed(visitWith(classicVisit, changes)).headline.says).toContain(says);
});

test.each<[string, Changes, string]>([
  [
    'told, without details',
    { safety: { 'legs-weaker': { answer: 'yes' } } },
    '; told: yes, no details, onset not recorded; found: strength normal; not settled',
  ],
  [
    'told, with all its times',
    {
      safety: {
        'legs-weaker': { answer: 'yes', details: ['one-leg'], ...days, 'within-minutes': 'yes' },
      },
    },
    '; told: one leg, came within minutes, days ago; found: ',
  ],
  [
    'a bladder that never empties, dated',
    {
      safety: {
        'bladder-bowel-saddle': { answer: 'yes', details: ['never-empties'], onset: 'longer' },
      },
    },
    'a bladder that never quite empties, for more than 3 months',
  ],
  [
    'a stocking of both feet',
    { exam: { 'light-touch': abnormal({ ...days, signs: ['stocking'], side: 'both' }) } },
    'sensory loss in stocking distribution: new, for days',
  ],
])('the list says: %s', (_name, changes, says) => {
  const [flag] = assessed(visitWith(classicVisit, changes)).flags;
  expect(flag?.detail).toContain(says);
});

test.each([
  ['metoclopramide 10 mg', true],
  ['Maxolon', true],
  ['prochlorperazine', false],
])('%s: use beyond 5 days is said to be outside the licence, once: %s', (medicine, isSaid) => {
  const { medicines } = assessed(visitWith(classicVisit, { medicines: [medicine] }));
  const said = medicines.filter(({ says }) => says.includes('MHRA 2013'));
  expect(said).toHaveLength(isSaid ? 1 : 0);
});

/** What names a thing that is recorded twice, or names nothing, is said by its own name once. */
test.each<[string, Changes, string]>([
  [
    'the risk of low B12 by its name',
    { age: '70', medicines: ['omeprazole'] },
    'a risk factor (omeprazole and age 65 or over)',
  ],
  [
    'a kind that was ticked for the medicine that is named',
    {
      many: { 'stopped-recently': ['antidepressant'] },
      medicines: [{ name: 'sertraline', use: 'stopped-recently' }],
    },
    'Sertraline, stopped or cut down of late',
  ],
  [
    'a medicine that loses blood, behind what was ticked for it',
    {
      many: { 'iron-loss': ['anticoagulant-or-nsaid'] },
      medicines: ['ibuprofen'],
      labs: { ferritin: ['20', 'ng/mL'] },
    },
    'Recorded: anticoagulant or NSAID (ibuprofen).',
  ],
  [
    'medicines that are in no list, in one line',
    { medicines: ['Nervotabs', 'Zorbatine'] },
    'Nervotabs and Zorbatine: not in the list, so not checked.',
  ],
])('is said once: %s', (_name, changes, says) => {
  const { iron, b12, medicines } = assessed(visitWith(classicVisit, changes));
  expect([...iron, ...b12, ...medicines].map((each) => each.says).join('\n')).toContain(says);
});

test('cord signs are what a lesion of the cord gives, and nothing beside it', () => {
  const signs = visitWith(classicVisit, {
    exam: {
      'light-touch': abnormal({ ...days, signs: ['stocking'], side: 'both' }),
      reflexes: abnormal({ ...days, signs: ['brisk', 'ankle-jerks-absent'] }),
      plantars: abnormal({ ...days, signs: ['extensor'] }),
    },
  });
  expect(findingWords('cord', signs).short).toBe(
    'cord signs: extensor plantars and brisk reflexes',
  );
});

test('a side that is known is printed beside the one that is new', () => {
  const swollen = visitWith(classicVisit, {
    exam: {
      oedema: abnormal({
        ...days,
        signs: ['pitting'],
        side: 'both',
        'known-stable': 'yes',
        'known-cause': 'an old clot',
        'known-side': 'left',
      }),
    },
  });
  expect(assessed(swollen).exam.find(({ id }) => id === 'oedema')?.says).toContain(
    'right, new, for days, known on the left (an old clot)',
  );
});

test('a child’s level of B12 is not called low by the bands of adults', () => {
  const child = visitWith(classicVisit, {
    age: '12',
    labs: { b12: ['600', 'ng/L'] },
    exam: { 'vibration-position': abnormal({ ...days, signs: ['vibration-lost'] }) },
  });
  const { flags, b12 } = assessed(child);
  expect(flags.find(({ id }) => id === 'b12.under16.neuro')?.finding).not.toContain('low or');
  expect(b12.map(({ id }) => id)).not.toContain('b12.note.localBands');
});
