/**
 * A visit that holds something of each kind and ends nowhere: a weakness that was told and found, a mimic
 * that is unsure, signs that were looked at together, results with their day, a medicine.
 */
import { canonical } from '../../src/rules/record/canonical.ts';

const ABSENT = [
  'leg-cramps',
  'positional',
  'arthritis',
  'myalgia',
  'oedema',
  'venous',
  'habitual-tapping',
  'neuropathy',
  'vascular-claudication',
  'akathisia',
] as const;

const NORMAL = [
  'light-touch',
  'vibration-position',
  'reflexes',
  'tone',
  'coordination',
  'pulses',
  'skin-veins',
  'oedema',
  'joints',
] as const;

const allOf = <const K extends string, V>(ids: readonly K[], value: V) => {
  const filled: Partial<Record<K, V>> = {};
  for (const id of ids) filled[id] = value;
  return filled;
};

const NO = { answer: 'no' } as const;

export const unsettledVisit = canonical({
  example: true,
  answers: {
    sex: 'female',
    'family-history': 'no',
    dialysis: 'no',
    'iron-overload': 'no',
    inflammation: 'no',
    'urge-to-move': 'yes',
    'rest-onset': 'yes',
    'relief-by-movement': 'yes',
    'evening-pattern': 'yes',
    'leg-side': 'both',
    'daytime-rest': 'milder',
    'symptom-onset': 'gradual',
    duration: 'over-12-months',
    significance: 'yes',
    'nitrous-oxide': 'no',
    'b12-replacement': 'no',
    'iron-taken-24h': 'no',
    'iron-infusion-recent': 'no',
    'morning-sample': 'yes',
  },
  many: {
    sites: ['legs'],
    'comes-on': ['sitting', 'lying'],
    'eased-by': ['keeping-moving'],
    impact: ['sleep', 'energy'],
  },
  words: {},
  numbers: {
    age: { text: '61', unit: 'years' },
    'age-at-onset': { text: '58', unit: 'years' },
    frequency: { text: '4', unit: 'per week' },
  },
  safety: {
    'sudden-trouble': NO,
    'bladder-bowel-saddle': NO,
    'legs-weaker': {
      answer: 'yes',
      details: ['one-leg'],
      onset: 'one-to-four-weeks',
      'within-14-days': 'no',
      course: 'stable',
    },
    'breathless-swallowing': NO,
    'back-pain-danger': NO,
    'limb-sudden': NO,
    'one-leg-swollen': NO,
    'hot-joint': NO,
    'restless-distress': NO,
  },
  conditions: {
    ...allOf(ABSENT, { state: 'absent' } as const),
    radiculopathy: { state: 'unsure' },
  },
  'another-cause': { state: 'absent' },
  exam: {
    ...allOf(NORMAL, { state: 'normal', 'as-group': true } as const),
    gait: { state: 'normal' },
    romberg: { state: 'normal' },
    strength: {
      state: 'abnormal',
      side: 'right',
      onset: 'one-to-four-weeks',
      'within-14-days': 'no',
      course: 'stable',
      'known-stable': 'no',
    },
  },
  power: {
    'hip-flexion': { left: '5', right: '5' },
    'knee-extension': { left: '5', right: '5' },
    'ankle-dorsiflexion': { left: '5', right: '4' },
    'ankle-plantarflexion': { left: '5', right: '5' },
    'toe-extension': { left: '5', right: '5' },
  },
  labs: {
    ferritin: { text: '62', unit: 'ng/mL', 'unit-by': 'chosen', drawn: '2026-11-03' },
    tsat: { text: '18', unit: '%', 'unit-by': 'chosen', drawn: '2026-11-03' },
  },
  medicines: [{ name: 'sertraline', use: 'taking', began: 'no', time: 'morning' }],
});
