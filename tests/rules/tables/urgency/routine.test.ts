/** What can wait (D4, R1 to R6). */
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../../a-visit.ts';
import { KNOWN, abnormal, firesAs, signs, since, weak, worse } from './changes.ts';

const mentions = (...said: NonNullable<Visit['many']['also-mentions']>): Changes => ({
  many: { 'also-mentions': said },
});

const stable = since('longer', { course: 'stable' });

describe('R1 to R6: what can wait', () => {
  firesAs([
    ['R1 slow weakness, MRC 4 (T32)', weak('left leg', '4', stable), 'routine', 'R1'],
    ['R1 not graded', { exam: { strength: abnormal(stable) } }, 'routine', 'R1'],
    ['R3 pain down one leg', mentions('pain-down-one-leg'), 'routine', 'R3'],
    ['R3 pain down both legs', mentions('pain-down-both-legs'), 'routine', 'R3-both'],
    ['just not: back pain', mentions('back-pain'), '-', '-'],
    [
      'just not: with a deficit',
      weak('left leg', '4', stable, mentions('pain-down-one-leg')),
      'routine',
      'R1',
    ],
    [
      'R4 walking, eased by standing still',
      { many: { 'comes-on': ['walking'], 'eased-by': ['standing-still'] } },
      'routine',
      'R4-claudication',
    ],
    [
      'R4 walking, eased by sitting',
      { many: { 'comes-on': ['walking'], 'eased-by': ['sitting-or-bending'] } },
      'routine',
      'R4-claudication',
    ],
    ['just not: walking alone', { many: { 'comes-on': ['walking'] } }, '-', '-'],
    ['R4 postural drop', { exam: { 'postural-bp': abnormal() } }, 'routine', 'R4-postural'],
    [
      'R4 postural drop since days: never the same day by itself (D80)',
      { exam: { 'postural-bp': abnormal(since('days')) } },
      'routine',
      'R4-postural',
    ],
    ['R5 always one leg (T23)', { answers: { 'leg-side': 'one' } }, 'routine', 'R5-one-sided'],
    ['just not: alternating', { answers: { 'leg-side': 'alternating' } }, '-', '-'],
    [
      'just not: always one leg, and that one is weak',
      weak('left leg', '4', stable, { answers: { 'leg-side': 'one' } }),
      'routine',
      'R1',
    ],
    ['R5 abrupt', { answers: { 'symptom-onset': 'abrupt' } }, 'routine', 'R5-abrupt'],
    ['just not: gradual', { answers: { 'symptom-onset': 'gradual' } }, '-', '-'],
    [
      'just not: abrupt after mirtazapine',
      {
        answers: { 'symptom-onset': 'abrupt' },
        medicines: [{ name: 'mirtazapine', began: 'yes' }],
      },
      '-',
      '-',
    ],
    [
      'just not: abrupt after stopping an opioid',
      { answers: { 'symptom-onset': 'abrupt' }, many: { 'stopped-recently': ['opioid'] } },
      '-',
      '-',
    ],
    [
      'R5 abrupt, on mirtazapine for years',
      { answers: { 'symptom-onset': 'abrupt' }, medicines: [{ name: 'mirtazapine', began: 'no' }] },
      'routine',
      'R5-abrupt',
    ],
    [
      'R6 known and unchanged',
      { exam: { reflexes: abnormal({ ...signs('ankle-jerks-absent'), ...KNOWN }) } },
      'routine',
      'R6',
    ],
    [
      'R6 known and unchanged, since days: its cause is named (D80)',
      { exam: { reflexes: abnormal({ ...signs('brisk'), ...KNOWN, ...since('days') }) } },
      'routine',
      'R6',
    ],
    [
      'just not: known, and worsening',
      { exam: { reflexes: abnormal({ ...signs('brisk'), ...KNOWN, ...worse('longer') }) } },
      'routine',
      'other-sign',
    ],
    [
      'R6 known, nothing attributed for criterion 5',
      { exam: { romberg: abnormal(KNOWN) } },
      'routine',
      'R6',
    ],
  ]);

  test('R6 never leads, and is no clearance', () => {
    const visit = visitWith(classicVisit, { exam: { romberg: abnormal(KNOWN) } });
    const { headline, supportive } = assessed(visit);
    expect(['routine-finding', 'urgent', 'emergency']).not.toContain(headline.id);
    expect(supportive.map((line) => line.id)).not.toContain('supports.normal-examination');
  });
});
