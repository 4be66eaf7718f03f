/** What an answer to a safety question amounts to (D3). */
import { describe, expect, test } from 'vitest';
import { safetyFacts, type SafetyFacts } from '../../../src/rules/facts/safety.ts';
import { SAFETY_IDS, type SafetyDetail, type SafetyId } from '../../../src/rules/record/ids.ts';
import {
  emptyVisit,
  type Finding,
  type SafetyAnswer,
  type Visit,
} from '../../../src/rules/record/visit.ts';

const safetyOf = (safety: Visit['safety'], exam: Visit['exam'] = {}): SafetyFacts =>
  safetyFacts({ ...emptyVisit, safety, exam });
const DETAILED: readonly (readonly [SafetyId, keyof SafetyFacts])[] = [
  ['breathless-swallowing', 'breathless'],
  ['breathless-swallowing', 'swallowing'],
  ['back-pain-danger', 'back-pain-cancer-fever-injury'],
  ['back-pain-danger', 'back-pain-cord-risk'],
  ['back-pain-danger', 'back-pain-cancer'],
  ['back-pain-danger', 'back-pain-fever'],
  ['back-pain-danger', 'back-pain-infection-risk'],
  ['limb-sudden', 'limb-cold-or-pale'],
  ['limb-sudden', 'limb-pain-numb-weak'],
  ['limb-sudden', 'limb-tense'],
  ['limb-sudden', 'limb-rest-pain-or-ulcer'],
  ['restless-distress', 'self-harm'],
  ['restless-distress', 'fever-rigidity-confusion'],
  ['restless-distress', 'fever-or-confusion'],
  ['limb-sudden', 'limb-only-chronic'],
  ['child-danger', 'child-pallor-or-bruising'],
  ['child-danger', 'child-limp-and-fever'],
];

describe('D3 a safety question', () => {
  /** Legs weaker is read as weakness and as balance, each a finding with what was found (D51). */
  const PLAIN = SAFETY_IDS.filter((id) => id !== 'legs-weaker');
  test.each(PLAIN)('%s reads as it was answered', (id) => {
    for (const answer of ['yes', 'no', 'unsure'] as const) {
      expect(safetyOf({ [id]: { answer } })[id]).toBe(answer);
    }
    expect(safetyOf({})[id]).toBeUndefined();
  });

  test.each(DETAILED)('%s, %s: without a "yes" its details say nothing', (id, fact) => {
    const details: readonly SafetyDetail[] = ['fever', 'limp', 'rigidity', 'cold-or-pale'];
    expect(safetyOf({ [id]: { answer: 'no', details } })[fact]).toBe('no');
    expect(safetyOf({ [id]: { answer: 'unsure', details } })[fact]).toBe('unsure');
    expect(safetyOf({})[fact]).toBeUndefined();
  });

  test.each<[SafetyId, readonly SafetyDetail[] | undefined, keyof SafetyFacts, 'yes' | 'no']>([
    // no detail chosen: the most careful reading
    ['breathless-swallowing', undefined, 'breathless', 'yes'],
    ['breathless-swallowing', [], 'swallowing', 'yes'],
    ['breathless-swallowing', ['swallowing'], 'breathless', 'no'],
    ['breathless-swallowing', ['swallowing'], 'swallowing', 'yes'],
    ['breathless-swallowing', ['breathless', 'swallowing'], 'breathless', 'yes'],
    ['back-pain-danger', undefined, 'back-pain-cancer-fever-injury', 'yes'],
    ['back-pain-danger', ['anticoagulant'], 'back-pain-cancer-fever-injury', 'no'],
    ['back-pain-danger', undefined, 'back-pain-cord-risk', 'yes'],
    ['back-pain-danger', ['anticoagulant'], 'back-pain-cord-risk', 'yes'],
    ['back-pain-danger', ['spinal-procedure'], 'back-pain-cord-risk', 'yes'],
    ['back-pain-danger', ['injecting', 'immunosuppression'], 'back-pain-cord-risk', 'no'],
    ['back-pain-danger', ['night-or-thoracic'], 'back-pain-cord-risk', 'no'],
    ['back-pain-danger', undefined, 'back-pain-cancer', 'no'],
    ['back-pain-danger', ['cancer', 'fever'], 'back-pain-cancer', 'yes'],
    ['back-pain-danger', undefined, 'back-pain-fever', 'no'],
    ['back-pain-danger', ['fever'], 'back-pain-fever', 'yes'],
    ['back-pain-danger', undefined, 'back-pain-infection-risk', 'no'],
    ['back-pain-danger', ['injecting'], 'back-pain-infection-risk', 'yes'],
    ['limb-sudden', undefined, 'limb-cold-or-pale', 'yes'],
    ['limb-sudden', ['numb'], 'limb-cold-or-pale', 'no'],
    ['limb-sudden', ['numb'], 'limb-pain-numb-weak', 'yes'],
    ['limb-sudden', ['cold-or-pale'], 'limb-pain-numb-weak', 'no'],
    ['limb-sudden', undefined, 'limb-tense', 'no'],
    ['limb-sudden', ['tense-swollen'], 'limb-tense', 'yes'],
    ['limb-sudden', undefined, 'limb-rest-pain-or-ulcer', 'no'],
    ['limb-sudden', ['ulcer-or-black', 'numb'], 'limb-rest-pain-or-ulcer', 'yes'],
    ['limb-sudden', undefined, 'limb-only-chronic', 'no'],
    ['limb-sudden', ['rest-pain'], 'limb-only-chronic', 'yes'],
    ['limb-sudden', ['rest-pain', 'ulcer-or-black'], 'limb-only-chronic', 'yes'],
    ['limb-sudden', ['rest-pain', 'numb'], 'limb-only-chronic', 'no'],
    ['restless-distress', undefined, 'fever-or-confusion', 'no'],
    ['restless-distress', ['rigidity'], 'fever-or-confusion', 'no'],
    ['restless-distress', ['confusion'], 'fever-or-confusion', 'yes'],
    ['restless-distress', undefined, 'self-harm', 'no'],
    ['restless-distress', ['unbearable'], 'self-harm', 'no'],
    ['restless-distress', ['self-harm'], 'self-harm', 'yes'],
    ['restless-distress', undefined, 'fever-rigidity-confusion', 'no'],
    ['restless-distress', ['fever'], 'fever-rigidity-confusion', 'no'],
    ['restless-distress', ['fever', 'unbearable'], 'fever-rigidity-confusion', 'no'],
    ['restless-distress', ['fever', 'confusion'], 'fever-rigidity-confusion', 'yes'],
    ['restless-distress', ['fever', 'rigidity', 'confusion'], 'fever-rigidity-confusion', 'yes'],
    ['child-danger', undefined, 'child-pallor-or-bruising', 'yes'],
    ['child-danger', ['limp'], 'child-pallor-or-bruising', 'no'],
    ['child-danger', undefined, 'child-limp-and-fever', 'no'],
    ['child-danger', ['limp'], 'child-limp-and-fever', 'no'],
    ['child-danger', ['fever'], 'child-limp-and-fever', 'no'],
    ['child-danger', ['limp', 'fever'], 'child-limp-and-fever', 'yes'],
  ])('%s yes, %j: %s %s', (id, details, fact, expected) => {
    const answer = {
      answer: 'yes' as const,
      ...(details === undefined ? {} : { details: [...details] }),
    };
    expect(safetyOf({ [id]: answer })[fact]).toBe(expected);
  });

  test.each<[SafetyId, keyof SafetyFacts]>([
    ['sudden-trouble', 'sudden-trouble-tempo'],
    ['limb-sudden', 'limb-sudden-tempo'],
    ['hot-joint', 'hot-joint-tempo'],
  ])('%s: %s only beside a "yes"', (id, fact) => {
    expect(safetyOf({ [id]: { answer: 'yes', onset: 'days' } })[fact]).toBe('days');
    expect(safetyOf({ [id]: { answer: 'yes' } })[fact]).toBe('blank');
    expect(safetyOf({ [id]: { answer: 'yes', onset: 'unknown' } })[fact]).toBe('unknown');
    expect(safetyOf({ [id]: { answer: 'no', onset: 'days' } })[fact]).toBeUndefined();
    expect(safetyOf({})[fact]).toBeUndefined();
  });

  test.each<[SafetyId, keyof SafetyFacts]>([
    ['back-pain-danger', 'back-pain-acute'],
    ['breathless-swallowing', 'breathless-acute'],
    ['child-danger', 'child-acute'],
  ])('D80 %s: %s since hours or days, or within minutes and not since months', (id, fact) => {
    const of = (rest: Partial<SafetyAnswer>) =>
      safetyOf({ [id]: { answer: 'yes', ...rest } })[fact];
    expect(of({ onset: 'hours' })).toBe('yes');
    expect(of({ onset: 'days' })).toBe('yes');
    expect(of({ onset: 'one-to-four-weeks' })).toBe('no');
    expect(of({ onset: 'one-to-four-weeks', 'within-minutes': 'yes' })).toBe('yes');
    expect(of({ 'within-minutes': 'yes' })).toBe('yes');
    expect(of({ onset: 'longer', 'within-minutes': 'yes' })).toBe('no');
    expect(of({})).toBe('no');
    expect(safetyOf({ [id]: { answer: 'no', onset: 'hours' } })[fact]).toBe('no');
    expect(safetyOf({})[fact]).toBe('no');
  });

  test.each<[readonly SafetyDetail[], 'yes' | 'no']>([
    [['cold-or-pale'], 'yes'],
    [[], 'yes'],
    [['ulcer-or-black', 'numb'], 'yes'],
    [['ulcer-or-black'], 'no'],
    [['rest-pain'], 'yes'],
  ])('D80 a limb since days, %j: %s, and an ulcer alone is not acute', (details, expected) => {
    const of = (onset: SafetyAnswer['onset']) =>
      safetyOf({ 'limb-sudden': { answer: 'yes', details: [...details], onset } })['limb-acute'];
    expect(of('days')).toBe(expected);
    expect(of('longer')).toBe('no');
  });

  test.each<[SafetyId, keyof SafetyFacts]>([
    ['sudden-trouble', 'sudden-trouble-minutes'],
    ['breathless-swallowing', 'breathless-minutes'],
  ])('%s came within minutes: %s', (id, fact) => {
    const of = (answer: SafetyAnswer) => safetyOf({ [id]: answer })[fact];
    expect(of({ answer: 'yes', 'within-minutes': 'yes' })).toBe('yes');
    expect(of({ answer: 'yes' })).toBe('no');
    expect(safetyOf({})[fact]).toBe('no');
  });

  test('D44 the course of breathing or swallowing trouble, only beside a "yes"', () => {
    const of = (answer: SafetyAnswer) =>
      safetyOf({ 'breathless-swallowing': answer })['breathless-course'];
    expect(of({ answer: 'yes', course: 'stable' })).toBe('stable');
    expect(of({ answer: 'yes' })).toBe('blank');
    expect(of({ answer: 'no', course: 'stable' })).toBeUndefined();
    expect(safetyOf({})['breathless-course']).toBeUndefined();
  });

  test('D51 explained without words settles nothing', () => {
    const tone: Finding = { state: 'normal' };
    for (const by of [undefined, '', '  ']) {
      const answer = { answer: 'yes', settled: 'explained', 'settled-by': by } as const;
      expect(safetyOf({ 'restless-distress': answer }, { tone })['distress-settled']).toBe('no');
    }
  });

  test.each<[SafetyAnswer['settled'], Finding | undefined, 'yes' | 'no']>([
    [undefined, { state: 'normal' }, 'no'],
    ['explained', { state: 'normal' }, 'yes'],
    ['explained', undefined, 'no'],
    ['explained', { state: 'abnormal' }, 'no'],
    ['comes-and-goes', undefined, 'yes'],
    ['comes-and-goes', { state: 'abnormal' }, 'no'],
    ['not-settled', { state: 'normal' }, 'no'],
  ])('D51 distress settled as %s, tone %j: %s', (settled, tone, expected) => {
    const answer = { answer: 'yes', settled, 'settled-by': 'a new dose' } as const;
    const found = safetyOf({ 'restless-distress': answer }, { tone });
    expect(found['distress-settled']).toBe(expected);
  });
});
