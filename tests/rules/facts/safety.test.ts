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
  ['limb-sudden', 'limb-only-foot'],
  ['sudden-trouble', 'sight-not-sudden'],
  ['back-pain-danger', 'back-pain-feature'],
  ['back-pain-danger', 'neck-pain'],
  ['back-pain-danger', 'clumsy-hands'],
];

describe('D3 a safety question', () => {
  /** Legs weaker is read as weakness and as balance (D51), and a child with what was found (D36). */
  const PLAIN = SAFETY_IDS.filter((id) => id !== 'legs-weaker' && id !== 'child-danger');
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
    ['limb-sudden', undefined, 'limb-only-foot', 'no'],
    ['limb-sudden', ['rest-pain'], 'limb-only-foot', 'yes'],
    ['limb-sudden', ['rest-pain', 'ulcer-or-black'], 'limb-only-foot', 'yes'],
    ['limb-sudden', ['rest-pain', 'numb'], 'limb-only-foot', 'no'],
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
    ['sudden-trouble', undefined, 'sight-not-sudden', 'no'],
    ['sudden-trouble', ['sight'], 'sight-not-sudden', 'no'],
    ['sudden-trouble', ['sight-not-sudden'], 'sight-not-sudden', 'yes'],
    ['sudden-trouble', ['sight-not-sudden'], 'sudden-trouble', 'no'],
    ['sudden-trouble', ['sight-not-sudden', 'face'], 'sudden-trouble', 'yes'],
    ['breathless-swallowing', ['chest-pain', 'swallowing'], 'breathless', 'yes'],
    ['back-pain-danger', undefined, 'back-pain-feature', 'yes'],
    ['back-pain-danger', ['neck-pain', 'clumsy-hands'], 'back-pain-feature', 'no'],
    ['back-pain-danger', ['neck-pain', 'cancer'], 'back-pain-feature', 'yes'],
    ['back-pain-danger', undefined, 'clumsy-hands', 'no'],
    ['limb-sudden', ['diabetes'], 'limb-cold-or-pale', 'yes'],
    ['limb-sudden', ['diabetes', 'numb'], 'limb-cold-or-pale', 'no'],
    ['limb-sudden', ['diabetes'], 'limb-only-foot', 'no'],
    ['limb-sudden', ['ulcer', 'fever', 'diabetes'], 'limb-only-foot', 'yes'],
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

  test('sight that is not sudden and came within minutes is sudden (D87)', () => {
    const answer = { answer: 'yes', details: ['sight-not-sudden'] } as const;
    const of = (rest: SafetyAnswer) =>
      safetyOf({ 'sudden-trouble': { ...answer, details: [...answer.details], ...rest } });
    expect(of({ 'within-minutes': 'yes' })['sudden-trouble']).toBe('yes');
    expect(of({ answer: 'unsure' })['sudden-trouble']).toBe('unsure');
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
