/**
 * Faults of the first edition in limbs, children and pregnancy, each by its number in the review that
 * found it, with the time that is right; and others of the kind.
 */
import { expect, test } from 'vitest';
import type { SafetyDetail, SafetyId } from '../../../src/rules/record/ids.ts';
import type { SafetyAnswer } from '../../../src/rules/record/visit.ts';
import { SAFETY } from '../../../src/rules/record/safety.ts';
import { assessed, classicVisit, decided, visitWith, type Changes } from '../a-visit.ts';

const told = (
  id: SafetyId,
  details: readonly SafetyDetail[],
  rest: Partial<SafetyAnswer> = {},
): Changes => ({ safety: { [id]: { answer: 'yes', details: [...details], ...rest } } });
const months = { onset: 'one-to-three-months' } as const;
const third = { sex: 'female', pregnant: 'yes', trimester: 'third' } as const;

type Fault = readonly [id: string, patient: string, Changes, time: string, by: string];

const FAULTS: readonly Fault[] = [
  [
    'A7',
    'an ulcer and black skin of the foot in diabetes, 5 weeks',
    told('limb-sudden', ['ulcer', 'black-skin', 'diabetes'], months),
    'now',
    'E7-foot',
  ],
  [
    'A7',
    'an ulcer with fever, 5 weeks',
    told('limb-sudden', ['ulcer', 'fever'], months),
    'now',
    'E7-foot',
  ],
  [
    'A7',
    'an ulcer in diabetes, good pulses, 5 weeks',
    told('limb-sudden', ['ulcer', 'diabetes'], months),
    'days',
    'U7-foot',
  ],
  [
    'A7',
    'foot pain at rest, 5 weeks',
    told('limb-sudden', ['rest-pain'], months),
    'same day',
    'U7-same-day',
  ],
  [
    'R-F25',
    'a leg cold and numb for months, and black skin',
    told('limb-sudden', ['cold-or-pale', 'numb', 'black-skin'], months),
    'now',
    'E7-foot',
  ],
  [
    'R-F25',
    'a leg cold and numb for months, and what the first edition called ulcer or black skin',
    told('limb-sudden', ['cold-or-pale', 'numb', 'ulcer-or-black'], months),
    'now',
    'E7-foot',
  ],
  [
    'A11',
    '34 weeks pregnant, both legs swollen for days',
    {
      age: '30',
      answers: third,
      exam: { oedema: { state: 'abnormal', side: 'both', signs: ['pitting'], onset: 'days' } },
    },
    'same day',
    'pregnancy-swelling',
  ],
  [
    'A11',
    '3 weeks after delivery, headache',
    {
      age: '30',
      answers: { sex: 'female', 'after-delivery': 'yes' },
      many: { 'pregnancy-signs': ['headache'] },
    },
    'same day',
    'pregnancy-swelling',
  ],
  [
    'A15',
    'a child of 12, pain always in one place',
    { age: '12', ...told('child-danger', ['one-place'], months) },
    'days',
    'U9-blood-count',
  ],
  [
    'A15',
    'a child of 8, unexplained fever for weeks',
    { age: '8', ...told('child-danger', ['fever'], { onset: 'one-to-four-weeks' }) },
    'days',
    'U9-blood-count',
  ],
  [
    'A15',
    'a limp found in a child of 12',
    { age: '12', exam: { gait: { state: 'abnormal', signs: ['antalgic'], onset: 'longer' } } },
    'same day',
    'U9-limp-age',
  ],
  [
    'A15',
    'a child of 8 with pinpoint red spots',
    { age: '8', ...told('child-danger', ['red-spots']) },
    'now',
    'E10',
  ],
  [
    'A15',
    'a child of 8 with an enlarged spleen',
    { age: '8', ...told('child-danger', ['swollen-belly'], months) },
    'same day',
    'U9-belly',
  ],
];

test.each(FAULTS)('%s: %s', (_id, _patient, changes, time, by) => {
  const { fired } = decided(visitWith(classicVisit, changes)).urgency;
  expect([fired[0]?.then.within, fired[0]?.id]).toEqual([time, by]);
});

test('K15: swollen legs late in pregnancy name the blood pressure, and not the heart first', () => {
  const { flags } = assessed(
    visitWith(classicVisit, {
      age: '30',
      answers: third,
      exam: { oedema: { state: 'abnormal', side: 'both', onset: 'longer', course: 'stable' } },
    }),
  );
  expect(flags.map(({ id }) => id)).toEqual(['pregnancy-oedema']);
  expect(flags[0]?.suspects).toContain('pre-eclampsia');
  expect(flags[0]?.do).toContain('Blood pressure and urine protein');
});

test('A14: thoughts of self-harm are asked of everyone', () => {
  const { ask, help } = SAFETY['restless-distress'];
  expect(ask).toMatch(/^Unbearable restlessness, thoughts of self-harm/);
  expect(help).toMatch(/^Most of all on a dopamine blocker/);
});
