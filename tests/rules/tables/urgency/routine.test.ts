/** What can wait (D4, R1 to R6). */
import { describe, expect, test } from 'vitest';
import type { Finding, Visit } from '../../../../src/rules/record/visit.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../../a-visit.ts';
import { KNOWN, abnormal, firesAs, power, signs, since, weak } from './changes.ts';

const mentions = (...said: NonNullable<Visit['many']['also-mentions']>): Changes => ({
  many: { 'also-mentions': said },
});

describe('R1 to R6: what can wait', () => {
  const jerks: Finding = abnormal(signs('ankle-jerks-absent'));
  const toes: Finding = abnormal(signs('toe-vibration-reduced'));
  firesAs([
    // Two signs in one item: each counts.
    [
      'foot drop and parkinsonian',
      { exam: { gait: abnormal(signs('foot-drop', 'parkinsonian')) } },
      'gait-of-weakness R4-parkinsonian',
    ],
    [
      'spastic and rigid',
      { exam: { tone: abnormal({ ...signs('spastic', 'rigid'), onset: 'longer' }) } },
      'U5-cord R4-parkinsonian',
    ],
    [
      'stocking and patchy loss',
      { exam: { 'light-touch': abnormal({ ...signs('stocking', 'patchy'), onset: 'longer' }) } },
      'R2 other-sign',
    ],
    ['R1 slow weakness, MRC 4 (T32)', weak('left leg', '4', since('longer')), 'R1'],
    ['R1 not graded', { exam: { strength: abnormal({ onset: 'longer' }) } }, 'R1'],
    [
      'just not R1: power 5',
      { exam: { strength: { state: 'normal' } }, power: power('left leg', '5') },
      '-',
    ],
    ['R2 stocking loss', { exam: { 'light-touch': abnormal(signs('stocking')) } }, 'R2'],
    ['R2 ankle jerks absent', { exam: { reflexes: jerks } }, 'R2'],
    ['R2 ankle jerks absent, both', { exam: { reflexes: { ...jerks, side: 'both' } } }, 'R2'],
    [
      'just not R2: one ankle jerk absent is a root or a nerve',
      { exam: { reflexes: { ...jerks, side: 'left' } } },
      'other-sign',
    ],
    [
      'just not R2: one ankle jerk absent at 80',
      { age: '80', exam: { reflexes: { ...jerks, side: 'right' } } },
      'other-sign',
    ],
    ['R2 toe vibration reduced', { exam: { 'vibration-position': toes } }, 'R2'],
    ['R2 ankle jerks at 79', { age: '79', exam: { reflexes: jerks } }, 'R2'],
    ['note only: ankle jerks at 80', { age: '80', exam: { reflexes: jerks } }, 'R2-note'],
    ['note only: ankle jerks at 81', { age: '81', exam: { reflexes: jerks } }, 'R2-note'],
    [
      'note only: toe vibration at 80',
      { age: '80', exam: { 'vibration-position': toes } },
      'R2-note',
    ],
    [
      'not alone at 80: with stocking loss',
      { age: '80', exam: { reflexes: jerks, 'light-touch': abnormal(signs('stocking')) } },
      'R2',
    ],
    [
      'not alone at 80: with a positive Romberg',
      { age: '80', exam: { reflexes: jerks, romberg: abnormal() } },
      'R2 other-balance',
    ],
    [
      'not alone at 80: with an antalgic gait',
      { age: '80', exam: { reflexes: jerks, gait: abnormal(signs('antalgic')) } },
      'R2 other-sign',
    ],
    [
      'not alone at 80: with weakness',
      weak('left leg', '4', since('longer'), { age: '80', exam: { reflexes: jerks } }),
      'R1 R2',
    ],
    ['R3 pain down one leg', mentions('pain-down-one-leg'), 'R3'],
    ['R3 pain down both legs', mentions('pain-down-both-legs'), 'R3'],
    ['just not: back pain', mentions('back-pain'), '-'],
    [
      'just not: with a deficit',
      weak('left leg', '4', since('longer'), mentions('pain-down-one-leg')),
      'R1',
    ],
    [
      'R4 walking, eased by standing still',
      { many: { 'comes-on': ['walking'], 'eased-by': ['standing-still'] } },
      'R4-claudication',
    ],
    [
      'R4 walking, eased by sitting',
      { many: { 'comes-on': ['walking'], 'eased-by': ['sitting-or-bending'] } },
      'R4-claudication',
    ],
    ['just not: walking alone', { many: { 'comes-on': ['walking'] } }, '-'],
    ['R4 weak pulses', { exam: { pulses: abnormal(signs('weak')) } }, 'R4-pulses'],
    ['R4 oedema of both legs', { exam: { oedema: abnormal({ side: 'both' }) } }, 'R4-oedema'],
    [
      'R4 parkinsonian gait',
      { exam: { gait: abnormal(signs('parkinsonian')) } },
      'R4-parkinsonian',
    ],
    ['R4 postural drop', { exam: { 'postural-bp': abnormal() } }, 'R4-postural'],
    ['R5 always one leg (T23)', { answers: { 'leg-side': 'one' } }, 'R5-one-sided'],
    ['just not: alternating', { answers: { 'leg-side': 'alternating' } }, '-'],
    ['R5 abrupt', { answers: { 'symptom-onset': 'abrupt' } }, 'R5-abrupt'],
    ['just not: gradual', { answers: { 'symptom-onset': 'gradual' } }, '-'],
    [
      'just not: abrupt after mirtazapine',
      {
        answers: { 'symptom-onset': 'abrupt' },
        medicines: [{ name: 'mirtazapine', began: 'yes' }],
      },
      '-',
    ],
    [
      'just not: abrupt after stopping an opioid',
      { answers: { 'symptom-onset': 'abrupt' }, many: { 'stopped-recently': ['opioid'] } },
      '-',
    ],
    [
      'R5 abrupt, on mirtazapine for years',
      { answers: { 'symptom-onset': 'abrupt' }, medicines: [{ name: 'mirtazapine', began: 'no' }] },
      'R5-abrupt',
    ],
    [
      'R6 known and unchanged',
      { exam: { reflexes: abnormal({ ...signs('ankle-jerks-absent'), ...KNOWN }) } },
      'R6',
    ],
    ['R6 known, nothing attributed for criterion 5', { exam: { romberg: abnormal(KNOWN) } }, 'R6'],
  ]);

  test('R6 never leads, and is no clearance', () => {
    const visit = visitWith(classicVisit, { exam: { romberg: abnormal(KNOWN) } });
    const { headline, supportive } = assessed(visit);
    expect(['routine-finding', 'urgent', 'emergency']).not.toContain(headline.id);
    expect(supportive.map((line) => line.id)).not.toContain('supports.normal-examination');
  });
});
