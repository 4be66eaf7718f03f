/** Strength by its item, its grades and the account of it (D3, D4, D19). */
import { describe, expect, test } from 'vitest';
import { graded } from '../../../src/rules/facts/strength.ts';
import type { Finding, Visit } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  expectFacts,
  known,
  normal,
  painful,
  undone,
  visitOf,
  type Expected,
  type Flat,
  type Part,
} from './examined.ts';

describe('D4 D19 strength as its grades say', () => {
  const four: Visit['power'] = { 'ankle-dorsiflexion': { left: '4' } };
  const pain: Visit['power'] = { 'ankle-dorsiflexion': { left: 'pain-limited' } };

  test.each<[string, Part, Expected]>([
    ['nothing recorded', {}, { weakness: undefined, 'weakness-pattern': undefined }],
    ['full power, the item blank', { power: { grip: { left: '5' } } }, { weakness: undefined }],
    ['full power, the item normal', { exam: { strength: normal } }, { weakness: 'no' }],
    ['a group at 4, the item blank', { power: four }, { weakness: 'new' }],
    [
      'a group at 4, the item normal',
      { power: four, exam: { strength: normal } },
      { weakness: 'new' },
    ],
    ['a group at 4 on the right', { power: { grip: { right: '4+' } } }, { weakness: 'new' }],
    ['abnormal, no group graded', { exam: { strength: abnormal() } }, { weakness: 'new' }],
    ['T33 pain, the item blank', { power: pain }, { weakness: undefined }],
    [
      'T33 pain, the item normal',
      { power: pain, exam: { strength: normal } },
      { weakness: undefined },
    ],
    [
      'T33 pain, the item abnormal',
      { power: pain, exam: { strength: abnormal() } },
      { weakness: undefined },
    ],
    ['T33 the item limited by pain', { exam: { strength: painful } }, { weakness: undefined }],
    [
      'pain in one group, weakness in another',
      { power: { ...pain, grip: { left: '4' } } },
      { weakness: 'new', 'weakness-grade': 'four' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });

  test.each<[string, Part, Finding]>([
    ['weak', { power: four, exam: { strength: normal } }, { state: 'abnormal' }],
    ['limited', { power: pain, exam: { strength: normal } }, painful],
    ['limited, not examined', { power: pain, exam: { strength: undone } }, painful],
    [
      'limited, and "limited" left over beside "normal"',
      { power: pain, exam: { strength: { ...painful, state: 'normal' } } },
      painful,
    ],
    [
      'the rest of the finding is kept',
      { power: four, exam: { strength: { ...normal, onset: 'days' } } },
      { state: 'abnormal', onset: 'days' },
    ],
  ])('%s: the item then reads so', (_name, part, expected) => {
    expect(graded(visitOf(part)).exam.strength).toEqual(expected);
  });

  test.each<[string, Part]>([
    ['nothing graded', { exam: { strength: normal } }],
    ['weak, and the item says so', { power: four, exam: { strength: abnormal('wasting') } }],
    ['limited, the item blank', { power: pain }],
    ['limited, and the item says so', { power: pain, exam: { strength: painful } }],
  ])('%s: left as recorded', (_name, part) => {
    const visit = visitOf(part);
    expect(graded(visit)).toBe(visit);
  });
});

const weak = (exam: Finding, power: Visit['power'] = {}): Part => ({
  exam: { strength: exam },
  power,
});

describe('D4 where the weakness is, how marked, and how even', () => {
  const item = abnormal();

  test.each<[string, Part, Expected]>([
    ['no side', weak(item), { 'weakness-pattern': 'unplaced', 'weakness-symmetrical': 'no' }],
    ['side left', weak({ ...item, side: 'left' }), { 'weakness-pattern': 'one-limb' }],
    [
      'side both, no group graded',
      weak({ ...item, side: 'both' }),
      { 'weakness-pattern': 'both-sides', 'weakness-symmetrical': 'yes' },
    ],
    [
      'one leg, two groups',
      weak(item, { 'hip-flexion': { left: '4' }, 'toe-extension': { left: '4' } }),
      { 'weakness-pattern': 'one-limb', 'weakness-symmetrical': 'no' },
    ],
    ['one arm', weak(item, { grip: { left: '4' } }), { 'weakness-pattern': 'one-limb' }],
    [
      'one leg, the other at full power',
      weak(item, { 'hip-flexion': { left: '4', right: '5' } }),
      { 'weakness-pattern': 'one-limb' },
    ],
    [
      'one leg, the other limited by pain',
      weak(item, { 'hip-flexion': { left: '4', right: 'pain-limited' } }),
      { 'weakness-pattern': 'one-limb' },
    ],
    [
      'one arm and one leg of a side',
      weak(item, { 'shoulder-abduction': { left: '4' }, 'hip-flexion': { left: '4' } }),
      { 'weakness-pattern': 'one-side', 'weakness-symmetrical': 'no' },
    ],
    [
      'the same group on both sides',
      weak(item, { 'hip-flexion': { left: '4', right: '4' } }),
      { 'weakness-pattern': 'both-sides', 'weakness-symmetrical': 'yes' },
    ],
    [
      'different groups on the two sides',
      weak(item, { 'hip-flexion': { left: '4' }, 'toe-extension': { right: '4' } }),
      { 'weakness-pattern': 'both-sides', 'weakness-symmetrical': 'no' },
    ],
    [
      'one group on both sides, another on one',
      weak(item, { 'hip-flexion': { left: '4', right: '4' }, 'toe-extension': { right: '4' } }),
      { 'weakness-pattern': 'both-sides', 'weakness-symmetrical': 'yes' },
    ],
    [
      'not weak',
      { exam: { strength: normal } },
      { 'weakness-symmetrical': 'no', 'weakness-proximal': undefined },
    ],
    ['no grade', weak(item), { 'weakness-grade': 'ungraded', 'weakness-proximal': 'no' }],
    ['4-', weak(item, { grip: { left: '4-' } }), { 'weakness-grade': 'four' }],
    ['3', weak(item, { grip: { left: '3' } }), { 'weakness-grade': 'three-or-less' }],
    [
      '0 and 4',
      weak(item, { grip: { left: '4', right: '0' } }),
      { 'weakness-grade': 'three-or-less' },
    ],
    ['not weak: no grade', { exam: { strength: normal } }, { 'weakness-grade': undefined }],
    ['proximal', weak({ ...item, distribution: 'proximal' }), { 'weakness-proximal': 'yes' }],
    ['distal', weak({ ...item, distribution: 'distal' }), { 'weakness-proximal': 'no' }],
    ['hips only', weak(item, { 'hip-flexion': { left: '4' } }), { 'weakness-proximal': 'yes' }],
    [
      'hips and toes',
      weak(item, { 'hip-flexion': { left: '4' }, 'toe-extension': { left: '4' } }),
      { 'weakness-proximal': 'yes' },
    ],
    [
      'onset and course blank',
      weak(item),
      { 'weakness-tempo': 'unknown', 'weakness-course': 'unknown' },
    ],
    [
      'since days, worsening',
      weak({ ...item, onset: 'days', course: 'worsening' }),
      { 'weakness-tempo': 'days', 'weakness-course': 'worsening' },
    ],
    [
      'not weak: no onset, no course',
      { exam: { strength: { ...normal, onset: 'days', course: 'stable' } } },
      { 'weakness-tempo': undefined, 'weakness-course': undefined },
    ],
    [
      'known and stable: placed and graded all the same',
      weak(known, { grip: { left: '4' } }),
      { weakness: 'known-stable', 'weakness-pattern': 'one-limb', 'weakness-grade': 'four' },
    ],
    ['wasting', weak(abnormal('wasting')), { 'wasting-or-fasciculation': 'yes' }],
    ['fasciculation', weak(abnormal('fasciculation')), { 'wasting-or-fasciculation': 'yes' }],
    ['neither', weak(item), { 'wasting-or-fasciculation': 'no' }],
    ['strength normal', { exam: { strength: normal } }, { 'wasting-or-fasciculation': 'no' }],
    ['strength blank', {}, { 'wasting-or-fasciculation': undefined }],
    [
      'a sign left over beside "normal"',
      { exam: { strength: { ...normal, signs: ['wasting'] } } },
      { 'wasting-or-fasciculation': 'no' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });
});

describe('D3 weakness reported, beside power examined', () => {
  test.each<['yes' | 'no' | 'unsure' | undefined, Finding | undefined, Flat['reported-weakness']]>([
    [undefined, undefined, undefined],
    [undefined, normal, undefined],
    ['no', undefined, 'no'],
    ['no', abnormal(), 'no'],
    ['unsure', undefined, 'unsure'],
    ['unsure', normal, 'unsure-power-full'],
    ['unsure', abnormal(), 'unsure'],
    ['yes', undefined, 'power-not-examined'],
    ['yes', painful, 'power-not-examined'],
    ['yes', normal, 'power-full'],
    ['yes', abnormal(), 'power-reduced'],
    ['yes', known, 'power-reduced'],
  ])('said %s, found %j: %s', (answer, strength, expected) => {
    const safety = answer === undefined ? {} : { 'legs-weaker': { answer } };
    expectFacts({ safety, exam: { strength } }, { 'reported-weakness': expected });
  });
});
