/** What an answer to a safety question amounts to (D3). */
import { describe, expect, test } from 'vitest';
import { safetyFacts, type SafetyFacts } from '../../../src/rules/facts/safety.ts';
import { SAFETY_IDS, type SafetyDetail, type SafetyId } from '../../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';

const safetyOf = (safety: Visit['safety']): SafetyFacts => safetyFacts({ ...emptyVisit, safety });
const DETAILED: readonly (readonly [SafetyId, keyof SafetyFacts])[] = [
  ['breathless-swallowing', 'breathless'],
  ['breathless-swallowing', 'swallowing'],
  ['back-pain-danger', 'back-pain-cancer-fever-injury'],
  ['back-pain-danger', 'back-pain-fever'],
  ['back-pain-danger', 'back-pain-infection-risk'],
  ['limb-sudden', 'limb-cold-or-pale'],
  ['limb-sudden', 'limb-pain-numb-weak'],
  ['limb-sudden', 'limb-tense'],
  ['limb-sudden', 'limb-rest-pain-or-ulcer'],
  ['restless-distress', 'self-harm'],
  ['restless-distress', 'fever-rigidity-confusion'],
  ['child-danger', 'child-pallor-or-bruising'],
  ['child-danger', 'child-limp-and-fever'],
];

describe('D3 a safety question', () => {
  test.each(SAFETY_IDS)('%s reads as it was answered', (id) => {
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
    expect(safetyOf({ [id]: { answer: 'yes' } })[fact]).toBe('unknown');
    expect(safetyOf({ [id]: { answer: 'no', onset: 'days' } })[fact]).toBeUndefined();
    expect(safetyOf({})[fact]).toBeUndefined();
  });
});
