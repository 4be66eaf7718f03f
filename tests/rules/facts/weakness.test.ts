/** Weakness, told and found, as one finding (D3, D4, D51). */
import { describe, expect, test } from 'vitest';
import type { SafetyDetail } from '../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  allNormal,
  expectFacts,
  factsOf,
  known,
  normal,
  painful,
  type Exam,
  type Expected,
  type Flat,
  type Part,
} from './examined.ts';

const weak = (exam: Finding, power: Visit['power'] = {}): Part => ({
  exam: { strength: exam },
  power,
});

describe('D23 both legs weak', () => {
  const item = abnormal();
  test.each<[string, Part, Flat['both-legs-weak']]>([
    ['both sides, no group graded', weak({ ...item, side: 'both' }), 'yes'],
    ['a group of each leg', weak(item, { 'hip-flexion': { left: '4', right: '4' } }), 'yes'],
    [
      'one leg, found beside both that are told',
      {
        ...weak({ ...item, side: 'left' }),
        safety: { 'legs-weaker': { answer: 'yes', details: ['both-legs'] } },
      },
      'yes',
    ],
    ['just not: both arms', weak(item, { grip: { left: '4', right: '4' } }), 'no'],
    [
      'just not: an arm of one side, a leg of the other',
      weak(item, { grip: { left: '4' }, 'hip-flexion': { right: '4' } }),
      'no',
    ],
    ['just not: one leg', weak({ ...item, side: 'left' }), 'no'],
    ['just not: full power', { exam: { strength: normal } }, 'no'],
    ['not examined', {}, undefined],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, { 'both-legs-weak': expected });
  });
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
      { 'weakness-tempo': 'blank', 'weakness-course': 'blank', 'weakness-sudden': 'no' },
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

const told = (details: readonly SafetyDetail[], rest: Partial<SafetyAnswer> = {}): Part => ({
  safety: { 'legs-weaker': { answer: 'yes', details: [...details], ...rest } },
});

describe('D51 told and found, since unknown or at once', () => {
  test.each<[string, Part, Flat['weakness-unknown'], Flat['weakness-at-once']]>([
    ['nothing found: told says nothing here', told([], { onset: 'unknown' }), 'no', 'no'],
    ['found, unknown', { exam: { strength: { ...abnormal(), onset: 'unknown' } } }, 'yes', 'no'],
    [
      'told unknown, found longer',
      { ...told([], { onset: 'unknown' }), exam: { strength: { ...abnormal(), onset: 'longer' } } },
      'yes',
      'no',
    ],
    [
      'told within minutes, unknown; found longer',
      {
        ...told([], { onset: 'unknown', 'within-minutes': 'yes' }),
        exam: { strength: { ...abnormal(), onset: 'longer' } },
      },
      'yes',
      'yes',
    ],
    [
      'found within minutes for long, told days: of both together',
      {
        ...told([], { onset: 'days' }),
        exam: { strength: { ...abnormal(), onset: 'longer', 'within-minutes': 'yes' } },
      },
      'no',
      'yes',
    ],
    [
      'told of balance alone is no part',
      {
        ...told(['unsteady'], { onset: 'unknown', 'within-minutes': 'yes' }),
        exam: { strength: { ...abnormal(), onset: 'longer' } },
      },
      'no',
      'no',
    ],
  ])('%s: unknown %s, at once %s', (_name, part, unknown, atOnce) => {
    expectFacts(part, { 'weakness-unknown': unknown, 'weakness-at-once': atOnce });
  });
});

describe('D51 what is told of weakness, and what became of it', () => {
  const settled = (how: SafetyAnswer['settled'], exam: Exam): Part => ({
    ...told(['both-legs'], { settled: how }),
    exam,
  });
  const three: Exam = { strength: normal, reflexes: normal, gait: normal };
  test.each<[string, Part, Flat['told-weakness']]>([
    ['not asked', {}, undefined],
    ['yes without details', told([]), 'stands'],
    ['stairs or chair', told(['stairs-or-chair']), 'stands'],
    ['unsteady and falls are of balance', told(['unsteady', 'falls']), 'no'],
    ['unsteady, and one leg', told(['unsteady', 'one-leg']), 'stands'],
    ['pain or tiredness, all three normal', settled('no-weakness', three), 'settled'],
    ['reflexes not examined', settled('no-weakness', { ...three, reflexes: undefined }), 'stands'],
    ['reflexes abnormal, known', settled('no-weakness', { ...three, reflexes: known }), 'stands'],
    ['gait not examined', settled('no-weakness', { ...three, gait: undefined }), 'stands'],
    ['strength limited by pain', settled('no-weakness', { ...three, strength: painful }), 'stands'],
    ['explained is not of weakness', settled('explained', allNormal), 'stands'],
    ['not settled', settled('not-settled', allNormal), 'stands'],
    ['not there now', settled('comes-and-goes', {}), 'gone'],
    [
      'not there now, weakness known',
      settled('comes-and-goes', { strength: { ...known, side: 'left' } }),
      'gone',
    ],
    [
      'not there now, weakness found',
      settled('comes-and-goes', { strength: abnormal() }),
      'stands',
    ],
  ])('%s: %s', (_name, part, expected) => {
    expectFacts(part, { 'told-weakness': expected });
  });

  test.each<[readonly SafetyDetail[], Flat['told-weakness-side']]>([
    [[], 'both'],
    [['stairs-or-chair'], 'both'],
    [['one-leg'], 'one'],
    [['one-leg', 'stairs-or-chair'], 'one'],
    [['one-leg', 'both-legs'], 'both'],
    [['unsteady'], undefined],
  ])('%j: side %s', (details, expected) => {
    expectFacts(told(details), { 'told-weakness-side': expected });
  });

  test('its time stands, whatever is found', () => {
    expectFacts(
      {
        ...told([], { onset: 'days', course: 'stable', 'within-minutes': 'yes' }),
        exam: allNormal,
      },
      {
        'told-weakness-tempo': 'days',
        'told-weakness-course': 'stable',
        'told-weakness-sudden': 'yes',
        'weakness-tempo': undefined,
      },
    );
    expect(factsOf(told(['unsteady'], { onset: 'days' }))['told-weakness-tempo']).toBeUndefined();
  });
});

describe('D51 told and found together', () => {
  const old: Finding = { ...abnormal(), side: 'left', onset: 'longer', course: 'stable' };
  test.each<[string, Part, Expected]>([
    [
      'the faster since, the worse course, sudden if either was',
      {
        ...told(['one-leg'], { onset: 'days', course: 'worsening', 'within-minutes': 'yes' }),
        exam: { strength: old },
      },
      { 'weakness-tempo': 'days', 'weakness-course': 'worsening', 'weakness-sudden': 'yes' },
    ],
    [
      'a blank account gives way',
      { ...told(['one-leg']), exam: { strength: old } },
      { 'weakness-tempo': 'longer', 'weakness-course': 'stable' },
    ],
    [
      'both sides if the account says both',
      { ...told(['both-legs']), exam: { strength: old } },
      { 'weakness-pattern': 'both-sides' },
    ],
    [
      'both, beside one leg graded',
      { ...told(['both-legs']), exam: { strength: abnormal() }, power: { grip: { left: '4' } } },
      { 'weakness-pattern': 'both-sides' },
    ],
    [
      'one limb, beside one',
      { ...told(['one-leg']), exam: { strength: old } },
      { 'weakness-pattern': 'one-limb' },
    ],
    [
      'the account says the side that was not recorded',
      { ...told(['one-leg']), exam: { strength: abnormal() } },
      { 'weakness-pattern': 'one-limb' },
    ],
    [
      'a side that is not said does not make both (D52)',
      { ...told([]), exam: { strength: old } },
      { 'weakness-pattern': 'one-limb' },
    ],
    [
      'neither says a side',
      { ...told([]), exam: { strength: abnormal() } },
      { 'weakness-pattern': 'unplaced' },
    ],
    [
      'an account of balance is no part',
      { ...told(['unsteady'], { onset: 'days' }), exam: { strength: old } },
      { 'weakness-tempo': 'longer' },
    ],
    [
      'beside what is known nothing is joined',
      { ...told(['both-legs'], { onset: 'days' }), exam: { strength: { ...known, side: 'left' } } },
      { 'weakness-pattern': 'one-limb', 'weakness-tempo': undefined },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });
});
