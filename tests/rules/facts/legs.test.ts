/** Pulses, skin, oedema, joints and the postural drop; what is told of a leg beside them (D51, D52). */
import { describe, expect, test } from 'vitest';
import type { ExamId, SafetyDetail } from '../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  expectFacts,
  factsOf,
  kinds,
  known,
  normal,
  type Exam,
  type Flat,
  type Part,
} from './examined.ts';

kinds('pulses', 'pulses', [
  ['normal', normal, 'normal'],
  ['no kind: not the mildest (D52)', abnormal(), 'not-said'],
  ['weak', abnormal('weak'), 'weak'],
  ['absent', abnormal('absent'), 'absent'],
]);
kinds('pulses', 'limb-cold', [
  ['normal', normal, 'no'],
  ['weak', abnormal('weak'), 'no'],
  ['cold or pale', abnormal('cold-or-pale'), 'yes'],
]);
kinds('skin-veins', 'skin', [
  ['normal', normal, 'normal'],
  ['no kind: not the mildest (D52)', abnormal(), 'not-said'],
  ['varicose veins', abnormal('varicose'), 'varicose'],
  ['rash or dry', abnormal('rash-or-dry'), 'rash'],
  ['red and hot', abnormal('red-hot'), 'red-hot'],
  ['red, hot and a rash', abnormal('rash-or-dry', 'red-hot'), 'red-hot'],
  ['ulcer', abnormal('ulcer'), 'ulcer-or-gangrene'],
  ['gangrene', abnormal('gangrene', 'red-hot'), 'ulcer-or-gangrene'],
]);
kinds('skin-veins', 'red-hot-skin', [
  ['normal', normal, 'no'],
  ['red and hot beside an ulcer', abnormal('ulcer', 'red-hot'), 'yes'],
  ['ulcer', abnormal('ulcer'), 'no'],
]);
kinds('oedema', 'oedema', [
  ['none', normal, 'none'],
  ['both legs', { ...abnormal(), side: 'both' }, 'both-sides'],
  ['one leg', { ...abnormal(), side: 'left' }, 'one-side'],
  ['no side: the more careful reading', abnormal(), 'one-side'],
]);
kinds('oedema', 'oedema-tense', [
  ['none', normal, 'no'],
  ['pitting', abnormal('pitting'), 'no'],
  ['tense, very painful', abnormal('tense-very-painful'), 'yes'],
]);
kinds('joints', 'joints', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'other'],
  ['one, hot and swollen', abnormal('one-hot-swollen'), 'one-hot-swollen'],
]);
kinds('postural-bp', 'postural-drop', [
  ['none', normal, 'no'],
  ['a drop', abnormal(), 'yes'],
]);

describe('what was found at the legs: new or known, and since when', () => {
  test.each<[ExamId, keyof Flat]>([
    ['pulses', 'pulses-presence'],
    ['skin-veins', 'skin-presence'],
    ['oedema', 'oedema-presence'],
    ['joints', 'joints-presence'],
    ['tone', 'tone-presence'],
    ['gait', 'gait-presence'],
    ['reflexes', 'reflex-presence'],
    ['vibration-position', 'vibration-presence'],
  ])('%s: %s', (id, fact) => {
    expect(factsOf({ exam: { [id]: known } })[fact]).toBe('known-stable');
    expect(factsOf({ exam: { [id]: normal } })[fact]).toBe('no');
    expect(factsOf({})[fact]).toBeUndefined();
  });

  test.each<[ExamId, keyof Flat]>([
    ['oedema', 'oedema-tempo'],
    ['joints', 'joints-tempo'],
    ['pulses', 'pulses-tempo'],
    ['skin-veins', 'skin-tempo'],
  ])('%s: %s', (id, fact) => {
    expect(factsOf({ exam: { [id]: { ...abnormal(), onset: 'days' } } })[fact]).toBe('days');
    expect(factsOf({ exam: { [id]: abnormal() } })[fact]).toBe('blank');
    expect(factsOf({ exam: { [id]: { ...normal, onset: 'days' } } })[fact]).toBeUndefined();
    expect(factsOf({ exam: { [id]: { ...known, onset: 'days' } } })[fact]).toBeUndefined();
  });

  test.each<[ExamId, keyof Flat]>([
    ['oedema', 'acute-oedema'],
    ['pulses', 'acute-pulses'],
    ['skin-veins', 'acute-skin'],
  ])('D80 %s: %s', (id, fact) => {
    const of = (finding: Finding) =>
      factsOf({ exam: { [id]: { ...abnormal(), ...finding } } })[fact];
    expect(of({ onset: 'hours' })).toBe('yes');
    expect(of({ onset: 'days' })).toBe('yes');
    expect(of({ onset: 'one-to-four-weeks' })).toBe('no');
    expect(of({ onset: 'one-to-four-weeks', 'within-minutes': 'yes' })).toBe('yes');
    expect(of({ onset: 'longer', 'within-minutes': 'yes' })).toBe('no');
    expect(of({ ...known, onset: 'days' })).toBe('no');
    expect(factsOf({})[fact]).toBe('no');
  });
});

const swollen = (details: readonly SafetyDetail[], rest: Partial<SafetyAnswer> = {}): Part => ({
  safety: { 'one-leg-swollen': { answer: 'yes', details: [...details], ...rest } },
});
const STABLE = { onset: 'longer', course: 'stable' } as const;
const pitting = (more: Finding = {}): Part => ({
  exam: { oedema: { ...abnormal('pitting'), side: 'left', ...more } },
});

describe('D51 one leg swollen, told and found', () => {
  test.each<[string, Part, Flat['swelling']]>([
    ['nothing', {}, undefined],
    ['not found', { exam: { oedema: normal } }, 'no'],
    ['told no, not examined', { safety: { 'one-leg-swollen': { answer: 'no' } } }, undefined],
    ['told', swollen(['larger-calf']), 'yes'],
    ['told, longer, stable, calf larger', swollen(['larger-calf'], STABLE), 'quiet'],
    [
      'told, longer, improving',
      swollen(['larger-calf'], { ...STABLE, course: 'improving' }),
      'quiet',
    ],
    ['told, longer, course blank', swollen(['larger-calf'], { onset: 'longer' }), 'yes'],
    [
      'told, longer, worsening',
      swollen(['larger-calf'], { ...STABLE, course: 'worsening' }),
      'yes',
    ],
    [
      'told, 1 to 3 months, stable',
      swollen(['larger-calf'], { ...STABLE, onset: 'one-to-three-months' }),
      'yes',
    ],
    ['told, longer, stable, details blank', swollen([], STABLE), 'yes'],
    ['told, longer, stable, painful', swollen(['painful-or-tender'], STABLE), 'yes'],
    ['told, longer, stable, warm', swollen(['warm', 'larger-calf'], STABLE), 'yes'],
    ['found of one side', pitting(), 'yes'],
    ['found, longer, stable', pitting(STABLE), 'quiet'],
    ['found, longer, stable, tender', pitting({ ...STABLE, signs: ['painful-or-tender'] }), 'yes'],
    ['found, longer, stable, tense', pitting({ ...STABLE, signs: ['tense-very-painful'] }), 'yes'],
    ['found, longer, stable, not said how', pitting({ ...STABLE, signs: [] }), 'yes'],
    ['found, side not said', pitting({ side: undefined }), 'yes'],
    ['found of both sides', pitting({ side: 'both' }), 'no'],
    ['found of both sides, calf larger', pitting({ side: 'both', signs: ['larger-calf'] }), 'yes'],
    ['found of both sides, warm', pitting({ side: 'both', signs: ['warm'] }), 'yes'],
    ['known', pitting({ ...known }), 'no'],
    [
      'told quiet, found since days',
      { ...swollen(['larger-calf'], STABLE), ...pitting({ onset: 'days' }) },
      'yes',
    ],
    [
      'told quiet, found quiet',
      { ...swollen(['larger-calf'], STABLE), ...pitting(STABLE) },
      'quiet',
    ],
    ['told since blank, found quiet', { ...swollen(['larger-calf']), ...pitting(STABLE) }, 'yes'],
    [
      'told since unknown, found quiet',
      { ...swollen(['larger-calf'], { onset: 'unknown', course: 'stable' }), ...pitting(STABLE) },
      'yes',
    ],
    [
      'told quiet, found since blank',
      { ...swollen(['larger-calf'], STABLE), ...pitting({ course: 'stable' }) },
      'yes',
    ],
  ])('%s: %s', (_name, part, expected) => {
    expectFacts(part, { swelling: expected });
  });
});

const told = (settled: SafetyAnswer['settled'], exam: Exam = {}, by = 'gout'): Part => ({
  safety: { 'limb-sudden': { answer: 'yes', settled, 'settled-by': by } },
  exam,
});

describe('D51 a limb that is told, settled', () => {
  const both: Exam = { pulses: normal, 'skin-veins': normal };
  test.each<[string, Part, Flat['limb-settled']]>([
    ['blank', told(undefined, both), 'no'],
    ['explained, pulses and skin normal', told('explained', both), 'yes'],
    ['explained without words', told('explained', both, ''), 'no'],
    ['explained, skin not examined', told('explained', { pulses: normal }), 'no'],
    ['explained, pulses known', told('explained', { ...both, pulses: known }), 'no'],
    ['not there now', told('comes-and-goes'), 'yes'],
    ['not there now, pulses weak', told('comes-and-goes', { pulses: abnormal('weak') }), 'no'],
    ['not there now, pulses known', told('comes-and-goes', { pulses: known }), 'yes'],
    ['not settled', told('not-settled', both), 'no'],
  ])('%s: %s', (_name, part, expected) => {
    expectFacts(part, { 'limb-settled': expected });
  });
});
