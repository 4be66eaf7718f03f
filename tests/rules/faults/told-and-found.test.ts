/**
 * Patients for whom an earlier edition gave a time that was too long, or told of a finding that nobody
 * made. Each row: what is recorded, the shortest time, and the row that gives it.
 */
import { expect, test } from 'vitest';
import type { Finding, SafetyAnswer, Visit } from '../../../src/rules/record/visit.ts';
import { classicVisit, decided, visitWith, type Changes } from '../a-visit.ts';

type Case = readonly [id: string, patient: string, changes: Changes, time: string, by: string];

const yes = (rest: Omit<SafetyAnswer, 'answer'> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
const abnormal = (rest: Omit<Finding, 'state'> = {}): Finding => ({ state: 'abnormal', ...rest });
const legs = (rest: Omit<SafetyAnswer, 'answer'>): NonNullable<Changes['safety']> => ({
  'legs-weaker': yes(rest),
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
          details: ['cold-or-pale', 'numb', 'ulcer-or-black'],
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

/** The shortest time of what is no note, and the row that gives it. */
function pressing(visit: Visit): readonly [time: string, by: string] {
  const rows = decided(visit).urgency.fired.filter((row) => row.then.tier !== 'note');
  for (const time of TIMES) {
    const row = rows.find((each) => each.then.within === time);
    if (row !== undefined) return [time, row.id];
  }
  return decided(visit).urgency.fired.some((row) => row.id === 'R6')
    ? ['routine', 'R6']
    : ['none', ''];
}

test.each(CASES)('%s: %s', (_id, _patient, changes, time, by) => {
  expect(pressing(visitWith(classicVisit, changes))).toEqual([time, by]);
});
