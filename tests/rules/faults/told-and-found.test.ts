/**
 * Patients for whom an earlier edition gave a time that was too long, or told of a finding that nobody
 * made. Each row: what is recorded, the shortest time, and the row that gives it.
 */
import { expect, test } from 'vitest';
import { EXAM_IDS } from '../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../../src/rules/record/visit.ts';
import { classicVisit, decided, visitWith, type Changes } from '../a-visit.ts';

type Case = readonly [id: string, patient: string, changes: Changes, time: string, by: string];

const yes = (rest: Omit<SafetyAnswer, 'answer'> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
const abnormal = (rest: Omit<Finding, 'state'> = {}): Finding => ({ state: 'abnormal', ...rest });
const legs = (rest: Omit<SafetyAnswer, 'answer'>): NonNullable<Changes['safety']> => ({
  'legs-weaker': yes(rest),
});
const BY_TELEPHONE: NonNullable<Changes['exam']> = Object.fromEntries(
  EXAM_IDS.map((id) => [id, undefined]),
);
const blood = (haemoglobin: string, ferritin: string): NonNullable<Changes['labs']> => ({
  haemoglobin: [haemoglobin, 'g/dL'],
  ferritin: [ferritin, 'ng/mL'],
});
const polio = { 'known-stable': 'yes', 'known-cause': 'polio' } as const;

const CASES: readonly Case[] = [
  [
    'A1',
    'numbness rising in both feet for 5 days, all reflexes absent, power full',
    {
      exam: {
        'light-touch': abnormal({ signs: ['stocking'], onset: 'days', course: 'worsening' }),
        reflexes: abnormal({ signs: ['all-absent'], onset: 'days' }),
      },
    },
    'now',
    'E2b',
  ],
  [
    'A1',
    'both legs weak by account for days, power full, reflexes absent',
    {
      safety: legs({ details: ['both-legs'], onset: 'days' }),
      exam: { reflexes: abnormal({ signs: ['all-absent'], onset: 'days' }) },
    },
    'now',
    'E2b-told',
  ],
  [
    'A2',
    'sensory level and spastic gait for 10 days, worsening',
    {
      exam: {
        'light-touch': abnormal({ signs: ['sensory-level'], onset: 'days', course: 'worsening' }),
        gait: abnormal({ signs: ['spastic'], onset: 'days', course: 'worsening' }),
      },
    },
    'now',
    'E4',
  ],
  [
    'A3',
    'cancer, back pain at night, both legs weaker for days, by telephone',
    {
      safety: {
        ...legs({ details: ['both-legs'], onset: 'days' }),
        'back-pain-danger': yes({ details: ['cancer', 'night-or-thoracic'], onset: 'days' }),
      },
      exam: BY_TELEPHONE,
    },
    'now',
    'E4-told',
  ],
  [
    'A3',
    'a blood thinner and a spinal procedure, both legs weaker for days, by telephone',
    {
      safety: {
        ...legs({ details: ['both-legs'], onset: 'days' }),
        'back-pain-danger': yes({ details: ['anticoagulant', 'spinal-procedure'], onset: 'days' }),
      },
      exam: BY_TELEPHONE,
    },
    'now',
    'E4-told',
  ],
  [
    'A3',
    'cancer and back pain at night, and no weakness',
    { safety: { 'back-pain-danger': yes({ details: ['cancer', 'night-or-thoracic'] }) } },
    'same day',
    'S5-cancer',
  ],
  [
    'A4',
    'difficulty passing urine for 3 days, worsening, back pain, pain down both legs',
    {
      many: { 'also-mentions': ['back-pain', 'pain-down-both-legs'] },
      safety: {
        'bladder-bowel-saddle': yes({ details: ['hesitancy'], onset: 'days', course: 'worsening' }),
      },
    },
    'now',
    'E3',
  ],
  [
    'A4',
    'frequency alone for 3 days stays a note',
    {
      safety: { 'bladder-bowel-saddle': yes({ details: ['frequency-urgency'], onset: 'days' }) },
    },
    'none',
    '',
  ],
  [
    'A6',
    'new weakness of both legs, since when left blank',
    {
      exam: { strength: abnormal({ side: 'both' }) },
    },
    'same day',
    'weakness-onset-unknown',
  ],
  [
    'A8',
    'nitrous oxide, and tingling',
    {
      answers: { 'nitrous-oxide': 'yes' },
      many: { 'also-mentions': ['tingling-or-numb-feet'] },
    },
    'same day',
    'b12.n2oNeuro',
  ],
  [
    'A8',
    'nitrous oxide, vibration lost, B12 600',
    {
      answers: { 'nitrous-oxide': 'yes' },
      exam: { 'vibration-position': abnormal({ signs: ['vibration-lost'], onset: 'longer' }) },
      labs: { b12: ['600', 'ng/L'] },
    },
    'same day',
    'b12.n2oNeuro',
  ],
  [
    'A10',
    'a new foot drop beside old polio of the other leg',
    {
      exam: { strength: abnormal({ ...polio, 'known-all': 'no', onset: 'days' }) },
      power: {
        'ankle-dorsiflexion': { left: '3', right: '2', 'right-known': 'yes' },
        'knee-extension': { right: '3', 'right-known': 'yes' },
      },
    },
    'same day',
    'U2-same-day',
  ],
  [
    'A10',
    'old polio of one leg, known and unchanged, all of it',
    {
      exam: { strength: abnormal({ ...polio, 'known-all': 'yes' }) },
      power: { 'ankle-dorsiflexion': { right: '2' } },
    },
    'routine',
    'R6',
  ],
  [
    'A12',
    'fever and back pain',
    { safety: { 'back-pain-danger': yes({ details: ['fever'] }) } },
    'same day',
    'S5-fever',
  ],
  [
    'A13',
    'cannot pass urine, for more than 14 days',
    {
      safety: {
        'bladder-bowel-saddle': yes({ details: ['retention'], onset: 'longer', course: 'stable' }),
      },
    },
    'same day',
    'S2-retention',
  ],
  [
    'A13',
    'never quite empties, for long',
    {
      safety: { 'bladder-bowel-saddle': yes({ details: ['never-empties'], onset: 'longer' }) },
    },
    '2 weeks',
    'S2-never-empties',
  ],
  [
    'A14',
    'thoughts of self-harm, and no medicine',
    { safety: { 'restless-distress': yes({ details: ['self-harm'] }) } },
    'now',
    'E9-self-harm',
  ],
  [
    'A14',
    'fever with confusion, and no medicine',
    { safety: { 'restless-distress': yes({ details: ['fever', 'confusion'] }) } },
    'now',
    'E9',
  ],
  [
    'B3',
    'man of 66, haemoglobin 10.2, ferritin 9',
    { age: '66', labs: blood('10.2', '9') },
    '2 weeks',
    'U11',
  ],
  [
    'B3',
    'woman of 34, haemoglobin 11.4, ferritin 8',
    { age: '34', answers: { sex: 'female', pregnant: 'no' }, labs: blood('11.4', '8') },
    'routine',
    'U11-periods',
  ],
  [
    'B3',
    'man of 62, haemoglobin 12.5, ferritin 250',
    { age: '62', labs: blood('12.5', '250') },
    '2 weeks',
    'U11',
  ],
  [
    'B3',
    'on dialysis, haemoglobin 10.1',
    { age: '62', answers: { dialysis: 'yes' }, labs: blood('10.1', '250') },
    'none',
    '',
  ],
  [
    'B4',
    'unsteadiness ticked among the symptoms of low B12, gait and Romberg not examined',
    {
      many: { 'b12-symptoms': ['unsteadiness'] },
      exam: { gait: undefined, romberg: undefined },
    },
    'same day',
    'balance-not-examined',
  ],
  [
    'B4',
    'unsteady for two weeks, gait and Romberg normal',
    {
      safety: legs({ details: ['unsteady'], onset: 'one-to-four-weeks', 'within-14-days': 'no' }),
    },
    'days',
    'S3-balance-days',
  ],
  [
    'B9',
    'haloperidol, fever told, a rigid tone found',
    {
      medicines: ['haloperidol'],
      safety: { 'restless-distress': yes({ details: ['fever'] }) },
      exam: { tone: abnormal({ signs: ['rigid'] }) },
    },
    'now',
    'E9',
  ],
  [
    'C2',
    'one leg swollen for years, stable, not painful',
    {
      safety: {
        'one-leg-swollen': yes({ details: ['larger-calf'], onset: 'longer', course: 'stable' }),
      },
    },
    'routine',
    'S7-longer',
  ],
  [
    'C3',
    'breathless for years, stable',
    {
      safety: {
        'breathless-swallowing': yes({
          details: ['breathless'],
          onset: 'longer',
          course: 'stable',
        }),
      },
    },
    'routine',
    'S4-longer',
  ],
  [
    'C4',
    'a speech trouble three weeks ago',
    {
      safety: {
        'sudden-trouble': yes({
          details: ['speech'],
          onset: 'one-to-four-weeks',
          'within-14-days': 'no',
        }),
      },
    },
    'days',
    'S1-weeks',
  ],
  [
    'K1',
    'back pain and a level on the trunk, bladder normal: the cord, not the cauda',
    {
      many: { 'also-mentions': ['back-pain'] },
      exam: { 'light-touch': abnormal({ signs: ['sensory-level'], onset: 'days' }) },
    },
    'now',
    'E4',
  ],
  [
    'K3',
    'numbness of both legs with lost reflexes for hours: no stroke leads',
    {
      exam: {
        'light-touch': abnormal({ signs: ['patchy'], side: 'both', onset: 'hours' }),
        reflexes: abnormal({ signs: ['all-absent'], onset: 'hours' }),
      },
    },
    'now',
    'E2b',
  ],
  [
    'K4',
    'gait abnormal within minutes, not said how',
    {
      exam: { gait: abnormal({ 'within-minutes': 'yes', onset: 'hours' }) },
    },
    'same day',
    'acute-balance',
  ],
  [
    'K4',
    'foot pulses abnormal, not said how',
    { exam: { pulses: abnormal() } },
    'same day',
    'pulses-absent',
  ],
  ['K4', 'skin abnormal, not said how', { exam: { 'skin-veins': abnormal() } }, '2 weeks', 'U7'],
  [
    'K5',
    'loss of sensation of one side of the body for days',
    {
      exam: {
        'light-touch': abnormal({ signs: ['one-side-of-body'], side: 'left', onset: 'days' }),
      },
    },
    'same day',
    'sensory-side',
  ],
  [
    'K6',
    'cord signs, since when left blank',
    {
      exam: { plantars: abnormal({ signs: ['extensor'] }), tone: abnormal({ signs: ['spastic'] }) },
    },
    'same day',
    'U5-cord-undated',
  ],
  [
    'P1',
    'told both legs for days, worsening; strength abnormal and nothing else said',
    {
      safety: legs({ details: ['both-legs'], onset: 'days', course: 'worsening' }),
      exam: { strength: abnormal() },
    },
    'now',
    'E2',
  ],
  [
    'P2',
    'told both legs for days, worsening; strength normal',
    {
      safety: legs({ details: ['both-legs'], onset: 'days', course: 'worsening' }),
    },
    'same day',
    'S3-same-day',
  ],
  [
    'P2',
    'the same beside an old weakness that is known',
    {
      safety: legs({ details: ['both-legs'], onset: 'days', course: 'worsening' }),
      exam: { strength: abnormal({ ...polio, side: 'left' }) },
    },
    'same day',
    'S3-same-day',
  ],
  [
    'P15',
    'one leg swollen, breathless within minutes',
    {
      safety: {
        'one-leg-swollen': yes(),
        'breathless-swallowing': yes({ details: ['breathless'], 'within-minutes': 'yes' }),
      },
    },
    'now',
    'E6-embolism',
  ],
  [
    'R-F2',
    'cauda equina recorded as present',
    {
      conditions: { 'cauda-equina': { state: 'present', 'explains-all': 'no' } },
    },
    'now',
    'suspect-cauda-equina',
  ],
  [
    'R-F2',
    'oedema of both legs attributed to deep vein thrombosis',
    {
      exam: {
        oedema: abnormal({
          side: 'both',
          signs: ['pitting'],
          attributed: { to: 'condition', condition: 'deep-vein-thrombosis' },
        }),
      },
    },
    'same day',
    'suspect-deep-vein-thrombosis',
  ],
  [
    'R-F3',
    'one leg weak within minutes, worsening; power full',
    {
      safety: legs({
        details: ['one-leg'],
        'within-minutes': 'yes',
        onset: 'hours',
        course: 'worsening',
      }),
    },
    'now',
    'E1-told',
  ],
  [
    'R-F3',
    'skin red and hot for days',
    {
      exam: { 'skin-veins': abnormal({ signs: ['red-hot'], side: 'left', onset: 'days' }) },
    },
    'same day',
    'skin-red-hot',
  ],
  [
    'R-F5',
    'told days, found longer: the faster counts',
    {
      safety: legs({ details: ['both-legs'], onset: 'days', course: 'worsening' }),
      exam: { strength: abnormal({ onset: 'longer' }) },
      power: { 'hip-flexion': { left: '4', right: '4' } },
    },
    'now',
    'E2',
  ],
  [
    'R-F5',
    'told one leg within minutes, right ankle 4/5, exam undated',
    {
      safety: legs({ details: ['one-leg'], 'within-minutes': 'yes', onset: 'hours' }),
      exam: { strength: abnormal() },
      power: { 'ankle-dorsiflexion': { right: '4' } },
    },
    'now',
    'E1-weakness',
  ],
  [
    'R-F7',
    'pulses absent, the leg cold or pale, for hours',
    {
      exam: { pulses: abnormal({ signs: ['absent', 'cold-or-pale'], onset: 'hours' }) },
    },
    'now',
    'E7-pulses',
  ],
  [
    'R-F7',
    'Romberg positive within minutes',
    {
      exam: { romberg: abnormal({ 'within-minutes': 'yes', onset: 'hours' }) },
    },
    'same day',
    'acute-balance',
  ],
  [
    'R-F8',
    'both sides weak for days, one group graded',
    {
      exam: { strength: abnormal({ side: 'both', onset: 'days' }) },
      power: { 'hip-flexion': { right: '4+' } },
    },
    'now',
    'E2',
  ],
  [
    'R-F25',
    'a leg cold and numb for months, and an ulcer',
    {
      safety: {
        'limb-sudden': yes({
          details: ['cold-or-pale', 'numb', 'ulcer'],
          onset: 'one-to-three-months',
        }),
      },
    },
    'same day',
    'S6-yes',
  ],
  [
    'R-F25',
    'difficulty passing urine with back pain for months, and loss of stool',
    {
      many: { 'also-mentions': ['back-pain'] },
      safety: {
        'bladder-bowel-saddle': yes({
          details: ['hesitancy', 'bowel-incontinence'],
          onset: 'one-to-three-months',
          course: 'stable',
        }),
      },
    },
    'same day',
    'S2-with-more',
  ],
];

const TIMES = ['now', 'same day', 'days', '2 weeks', 'routine'] as const;

/** The shortest time of what is no note, B12 with it, and the row that gives it. */
function pressing(visit: Visit): readonly [time: string, by: string] {
  const { urgency, b12 } = decided(visit);
  const flag = b12.status === 'open' ? undefined : b12.row.then.flag;
  const timed = [
    ...urgency.fired
      .filter((row) => row.then.tier !== 'note')
      .map((row) => ({ id: row.id, within: row.then.within })),
    ...(b12.status === 'open' || flag === undefined
      ? []
      : [{ id: b12.row.id, within: flag.within }]),
  ];
  for (const time of TIMES) {
    const row = timed.find((each) => each.within === time);
    if (row !== undefined) return [time, row.id];
  }
  return urgency.fired.some((row) => row.id === 'R6') ? ['routine', 'R6'] : ['none', ''];
}

test.each(CASES)('%s: %s', (_id, _patient, changes, time, by) => {
  expect(pressing(visitWith(classicVisit, changes))).toEqual([time, by]);
});
