/** A finding of any item: examined, new or known, its cause named (D4). */
import { describe, expect, test } from 'vitest';
import { hasAttribution, isExamined, isKnownStable } from '../../../src/rules/facts/finding.ts';
import type { Finding } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  allNormal,
  expectFacts,
  known,
  normal,
  painful,
  undone,
  type Exam,
  type Flat,
} from './examined.ts';

const unnamed: Finding = { ...known, 'known-cause': undefined };
const toStroke = { to: 'condition', condition: 'stroke' } as const;

describe('D4 new, or known and stable', () => {
  test.each<[string, Finding | undefined, Flat['vibration-presence']]>([
    ['not examined', undefined, undefined],
    ['not examined, with a reason', undone, undefined],
    ['limited by pain', painful, undefined],
    ['normal', normal, 'no'],
    ['abnormal', abnormal(), 'new'],
    ['cause named, unchanged', known, 'known-stable'],
    ['no cause named', { ...known, 'known-cause': undefined }, 'new'],
    ['a blank for a cause', { ...known, 'known-cause': ' ' }, 'new'],
    ['put down to a condition', { ...unnamed, attributed: toStroke }, 'known-stable'],
    [
      'put down to something in words',
      { ...unnamed, attributed: { to: 'other', text: 'an old injury' } },
      'known-stable',
    ],
    ['words not yet written', { ...unnamed, attributed: { to: 'other', text: ' ' } }, 'new'],
    ['put down to age', { ...unnamed, attributed: { to: 'incidental' } }, 'new'],
    ['put down to a condition, not marked', { ...abnormal(), attributed: toStroke }, 'new'],
    ['not unchanged', { ...known, 'known-stable': 'no' }, 'new'],
    ['unchanged, and worsening', { ...known, course: 'worsening' }, 'new'],
    ['unchanged, and improving', { ...known, course: 'improving' }, 'known-stable'],
  ])('%s', (_name, finding, expected) => {
    expectFacts({ exam: { 'vibration-position': finding } }, { 'vibration-presence': expected });
  });

  test('nothing found is not known and stable', () => {
    expect(isKnownStable(undefined)).toBe(false);
  });

  test.each<[string, Finding | undefined, boolean]>([
    ['blank', undefined, false],
    ['not examined', undone, false],
    ['limited by pain', painful, false],
    ['normal', normal, true],
    ['abnormal', abnormal(), true],
    ['not interpretable', { state: 'not-interpretable' }, false],
  ])('%s: examined %s', (_name, finding, expected) => {
    expect(isExamined(finding)).toBe(expected);
  });

  test.each<[string, Finding, boolean]>([
    ['none', abnormal(), false],
    ['a condition', { ...abnormal(), attributed: { to: 'condition', condition: 'stroke' } }, true],
    ['incidental', { ...abnormal(), attributed: { to: 'incidental' } }, true],
    ['in words', { ...abnormal(), attributed: { to: 'other', text: 'an old injury' } }, true],
    ['words not yet written', { ...abnormal(), attributed: { to: 'other', text: ' ' } }, false],
  ])('a cause named: %s', (_name, finding, expected) => {
    expect(hasAttribution(finding)).toBe(expected);
  });

  test.each<[string, Exam, 'yes' | 'no']>([
    ['nothing examined', {}, 'no'],
    ['all normal', allNormal, 'no'],
    ['a new one', { gait: abnormal() }, 'no'],
    ['a known one', { gait: known }, 'yes'],
    ['"known" left over beside "normal"', { gait: { ...known, state: 'normal' } }, 'no'],
  ])('a known and stable finding, %s: %s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'known-stable-finding': expected });
  });
});
