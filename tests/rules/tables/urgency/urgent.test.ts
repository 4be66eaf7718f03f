/** What is urgent (T34; D4, U1 to U10). */
import { describe, expect, test } from 'vitest';
import type { Onset, Sign } from '../../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../../../src/rules/record/visit.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  WITHIN_14,
  abnormal,
  firesAs,
  signs,
  since,
  weak,
  yes,
  type When,
} from './changes.ts';

const swelling = (finding: Finding): Changes => ({ exam: { oedema: abnormal(finding) } });

describe('U1 one leg swollen (T34)', () => {
  firesAs([
    ['S7 yes', { safety: { 'one-leg-swollen': yes() } }, 'U1'],
    ['S7 yes, longer', { safety: { 'one-leg-swollen': yes(since('longer')) } }, 'U1'],
    [
      'S7 yes, larger calf',
      { safety: { 'one-leg-swollen': yes({ details: ['larger-calf'] }) } },
      'U1',
    ],
    ['found, left', swelling({ side: 'left' }), 'U1'],
    ['found, side not recorded', swelling({}), 'U1'],
    ['just not: both legs', swelling({ side: 'both' }), 'R4-oedema'],
    ['just not: known and unchanged', swelling({ side: 'left', ...KNOWN }), 'R6'],
  ]);
  test('T34, D20 same day, though oedema is only a mimic; after delivery duplex without the score', () => {
    const visit = visitWith(classicVisit, { exam: { oedema: abnormal({ side: 'left' }) } });
    expect(assessed(visit).headline.says).toMatch(/^Same day: swelling of one leg/);
    const [flag] = assessed(visit).flags;
    expect(flag?.suspects).toBe('deep-vein thrombosis');
    expect(flag?.action).toMatch(
      /6 weeks after delivery duplex directly, no Wells score or D-dimer/,
    );
  });
});

const touch = (finding: Finding): Changes => ({ exam: { 'light-touch': abnormal(finding) } });

const worse = (onset: Onset) => since(onset, { course: 'worsening' });

describe('U2, U3, U4 weakness: of one limb, severe, subacute', () => {
  firesAs([
    ['U2 one leg, hours', weak('left leg', '4', since('hours')), 'U2'],
    ['U2 one leg, 2 to 4 weeks', weak('left leg', '4', OVER_14), 'U2'],
    ['U2 one leg, onset unknown (T32)', weak('left leg', '4', since('unknown')), 'U2'],
    ['U2 one arm, days', weak('left arm', '4', since('days')), 'U2'],
    ['U2 neither side nor grade, onset blank', { exam: { strength: abnormal() } }, 'U2'],
    ['just not U2: 1 to 3 months', weak('left leg', '4', since('one-to-three-months')), 'R1'],
    [
      'U2 ascending numbness under 4 weeks',
      touch({ ...signs('stocking'), ...worse('days') }),
      'U2',
    ],
    [
      'U2 the same, 2 to 4 weeks',
      touch({ ...signs('stocking'), ...OVER_14, course: 'worsening' }),
      'U2',
    ],
    [
      'U2 the same beside vibration lost since nobody knows when',
      {
        exam: {
          'light-touch': abnormal({ ...signs('stocking'), ...OVER_14, course: 'worsening' }),
          'vibration-position': abnormal(signs('vibration-lost')),
        },
      },
      'U2',
    ],
    [
      'U4 a weak shoulder beside a weak toe, 1 to 3 months',
      {
        exam: { strength: abnormal(worse('one-to-three-months')) },
        power: { 'shoulder-abduction': { left: '4' }, 'toe-extension': { left: '4' } },
      },
      'U4',
    ],
    [
      'just not: ascending, 1 to 3 months',
      touch({ ...signs('stocking'), ...worse('one-to-three-months') }),
      'R2',
    ],
    [
      'just not: stable numbness, days',
      touch({ ...signs('stocking'), ...since('days', { course: 'stable' }) }),
      'R2',
    ],
    ['U3 MRC 3', weak('left leg', '3', since('longer')), 'U3'],
    ['U3 MRC 0', weak('left leg', '0', since('longer')), 'U3'],
    ['just not: MRC 4-', weak('left leg', '4-', since('longer')), 'R1'],
    ['just not: MRC 4+', weak('left leg', '4+', since('longer')), 'R1'],
    [
      'U3 the lowest group counts',
      {
        exam: { strength: abnormal(since('longer')) },
        power: { 'hip-flexion': { left: '4' }, 'toe-extension': { left: '2' } },
      },
      'U3',
    ],
    ['just not: 2, known and unchanged', weak('left leg', '2', since('longer'), {}, KNOWN), 'R6'],
    [
      '"known" without a cause counts as new',
      weak('left leg', '2', since('longer'), {}, { 'known-stable': 'yes' }),
      'U3',
    ],
    [
      '"known" but worsening counts as new',
      weak('left leg', '2', worse('longer'), {}, KNOWN),
      'U3',
    ],
    [
      'U4 both legs, 1 to 3 months, worsening',
      weak('both legs', '4', worse('one-to-three-months')),
      'U4',
    ],
    ['U4 hips, 1 to 3 months, worsening', weak('hips', '4', worse('one-to-three-months')), 'U4'],
    [
      'U4 hips, 1 to 3 months, course unknown',
      weak('hips', '4', since('one-to-three-months')),
      'U4',
    ],
    [
      'U4 one hip, proximal by record',
      {
        exam: { strength: abnormal({ distribution: 'proximal', ...worse('one-to-three-months') }) },
      },
      'U4',
    ],
    [
      'just not: hips, stable',
      weak('hips', '4', since('one-to-three-months', { course: 'stable' })),
      'R1',
    ],
    ['just not: hips, longer, worsening', weak('hips', '4', worse('longer')), 'R1'],
    ['just not: one ankle, worsening', weak('left leg', '4', worse('one-to-three-months')), 'R1'],
    [
      'U4 wasting, no sensory loss',
      weak('left leg', '4', since('longer'), {}, signs('wasting')),
      'U4',
    ],
    [
      'U4 fasciculation, no sensory loss',
      weak('left leg', '4', since('longer'), {}, signs('fasciculation')),
      'U4',
    ],
    [
      'U4 wasting, brisk reflexes, sensory loss',
      weak(
        'left leg',
        '4',
        since('longer'),
        {
          exam: {
            reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }),
            'light-touch': abnormal({ ...signs('stocking'), onset: 'longer' }),
          },
        },
        signs('wasting'),
      ),
      'U4 R2 other-sign',
    ],
    [
      'just not: wasting with sensory loss',
      weak(
        'left leg',
        '4',
        since('longer'),
        touch({ ...signs('stocking'), onset: 'longer' }),
        signs('wasting'),
      ),
      'R1 R2',
    ],
    [
      'U4 slow weakness with swallowing',
      weak('left leg', '4', since('longer'), {
        safety: { 'breathless-swallowing': yes({ details: ['swallowing'] }) },
      }),
      'S4-yes U4',
    ],
  ]);
});

const position = (sign: Sign, more: Visit['exam']): Changes => ({
  exam: { 'vibration-position': abnormal(signs(sign)), ...more },
});

describe('U5 cord signs and dorsal column loss, U6 ataxic or spastic gait', () => {
  const ataxic: Finding = abnormal(signs('ataxic'));
  firesAs([
    [
      'U5 extensor plantar, longer',
      { exam: { plantars: abnormal({ ...signs('extensor'), onset: 'longer' }) } },
      'U5-cord',
    ],
    ['U5 spastic tone, onset blank', { exam: { tone: abnormal(signs('spastic')) } }, 'U5-cord'],
    ['just not: rigid', { exam: { tone: abnormal(signs('rigid')) } }, 'R4-parkinsonian'],
    [
      'U5 reduced, Romberg',
      position('toe-vibration-reduced', { romberg: abnormal() }),
      'U5-position',
    ],
    ['U5 lost vibration, ataxic', position('vibration-lost', { gait: ataxic }), 'U5-position U6'],
    [
      'U5 lost position, brisk',
      position('position-lost', { reflexes: abnormal(signs('brisk')) }),
      'U5-position',
    ],
    [
      'U5 reduced, mixed reflexes',
      position('toe-vibration-reduced', {
        reflexes: abnormal(signs('brisk', 'ankle-jerks-absent')),
      }),
      'U5-position',
    ],
    [
      'U5 reduced, extensor',
      position('toe-vibration-reduced', { plantars: abnormal() }),
      'U5-cord U5-position',
    ],
    ['just not: reduced alone', position('toe-vibration-reduced', {}), 'R2'],
    [
      'just not: reduced, Romberg not interpretable',
      position('toe-vibration-reduced', { romberg: { state: 'not-interpretable' } }),
      'R2',
    ],
    ['just not: lost alone', position('vibration-lost', {}), 'R2'],
    ['just not: Romberg alone', { exam: { romberg: abnormal() } }, 'other-balance'],
    [
      'just not: lost, known, with Romberg known',
      {
        exam: {
          'vibration-position': abnormal({ ...signs('vibration-lost'), ...KNOWN }),
          romberg: abnormal(KNOWN),
        },
      },
      'R6',
    ],
    ['U6 ataxic, onset blank', { exam: { gait: ataxic } }, 'U6'],
    ['U6 spastic', { exam: { gait: abnormal(signs('spastic')) } }, 'U6'],
    [
      'U6 ataxic, longer, stable, no cause named',
      {
        exam: { gait: abnormal({ ...signs('ataxic'), ...since('longer', { course: 'stable' }) }) },
      },
      'U6',
    ],
    ['just not: antalgic', { exam: { gait: abnormal(signs('antalgic')) } }, 'other-sign'],
    [
      'just not: parkinsonian',
      { exam: { gait: abnormal(signs('parkinsonian')) } },
      'R4-parkinsonian',
    ],
    [
      'just not: ataxic, known and unchanged',
      { exam: { gait: abnormal({ ...signs('ataxic'), ...KNOWN }) } },
      'R6',
    ],
    [
      'imbalance is said beside weakness',
      weak('left leg', '4', since('days'), { exam: { romberg: abnormal() } }),
      'U2 other-balance',
    ],
  ]);
});

const hb = (text: string, unit = 'g/dL'): Changes => ({ labs: { haemoglobin: [text, unit] } });

const chronicFoot = (details: SafetyAnswer['details'], when: When): Changes => ({
  safety: { 'limb-sudden': yes({ details, ...when }) },
});

describe('U7 foot, U8 sacral signs, U9 child, U10 severe anaemia', () => {
  firesAs([
    ['U7 rest pain, over 14 days', chronicFoot(['rest-pain'], OVER_14), 'U7'],
    ['U7 ulcer, longer', chronicFoot(['ulcer-or-black'], since('longer')), 'U7'],
    [
      'just not: rest pain, within 14 days: same day',
      chronicFoot(['rest-pain'], WITHIN_14),
      'S6-yes',
    ],
    ['just not: rest pain, onset blank: same day', chronicFoot(['rest-pain'], BLANK), 'S6-yes'],
    ['U7 ulcer found', { exam: { 'skin-veins': abnormal(signs('ulcer')) } }, 'U7'],
    ['U7 gangrene found', { exam: { 'skin-veins': abnormal(signs('gangrene')) } }, 'U7'],
    [
      'an ulcer found does not calm a painful leg',
      {
        ...chronicFoot(['painful'], since('days')),
        exam: { 'skin-veins': abnormal(signs('ulcer')) },
      },
      'S6-yes U7',
    ],
    ['just not: varicose veins', { exam: { 'skin-veins': abnormal(signs('varicose')) } }, '-'],
    [
      'just not: ulcer, known',
      { exam: { 'skin-veins': abnormal({ ...signs('ulcer'), ...KNOWN }) } },
      'R6',
    ],
    [
      'U8 saddle numb, over 14 days, stable',
      {
        safety: {
          'bladder-bowel-saddle': yes({ details: ['saddle-numb'], ...OVER_14, course: 'stable' }),
        },
      },
      'U8',
    ],
    [
      'U8 found weak, longer, course blank',
      { exam: { 'saddle-sphincter': abnormal({ ...signs('weak-anal-tone'), onset: 'longer' }) } },
      'U8',
    ],
    [
      'just not: the same, worsening',
      {
        exam: {
          'saddle-sphincter': abnormal({
            ...signs('weak-anal-tone'),
            onset: 'longer',
            course: 'worsening',
          }),
        },
      },
      'E3',
    ],
    ['U9 limp', { age: '9', safety: { 'child-danger': yes({ details: ['limp'] }) } }, 'U9'],
    [
      'U9 pallor: blood count',
      { age: '9', safety: { 'child-danger': yes({ details: ['pallor'] }) } },
      'U9-blood-count',
    ],
    [
      'U9 bruising: blood count',
      { age: '9', safety: { 'child-danger': yes({ details: ['bruising', 'limp'] }) } },
      'U9-blood-count',
    ],
    [
      'U9 details blank: the careful reading',
      { age: '9', safety: { 'child-danger': yes() } },
      'U9-blood-count',
    ],
    ['just not: S10 no', { age: '9', safety: { 'child-danger': { answer: 'no' } } }, '-'],
    ['U10 Hb 6.9', hb('6.9'), 'U10'],
    ['just not: Hb 7', hb('7'), '-'],
    ['just not: Hb 7.1', hb('7.1'), '-'],
    ['U10 Hb 69 g/L', hb('69', 'g/L'), 'U10'],
    ['just not: Hb 70 g/L', hb('70', 'g/L'), '-'],
    ['U10 Hb "<7"', hb('<7'), 'U10'],
  ]);
});
