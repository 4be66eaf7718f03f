/** Bladder, bowel and saddle, asked and found, as one finding (D4, D39, D51). */
import { describe, test } from 'vitest';
import type { SafetyDetail } from '../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  expectFacts,
  known,
  normal,
  type Expected,
  type Flat,
  type Part,
} from './examined.ts';

const asked = (answer: 'yes' | 'no' | 'unsure', rest: Visit['safety']['hot-joint'] = {}): Part => ({
  safety: { 'bladder-bowel-saddle': { answer, ...rest } },
});
const found = (finding: Finding): Part => ({ exam: { 'saddle-sphincter': finding } });

describe('D4 E3 bladder, bowel and saddle, asked and found', () => {
  const nothing = { 'sacral-tempo': undefined, 'sacral-course': undefined };

  test.each<[string, Part, Expected]>([
    ['not asked', {}, { sacral: undefined, ...nothing }],
    ['no', asked('no'), { sacral: 'no', ...nothing }],
    [
      'no, a detail left over',
      asked('no', { details: ['retention'] }),
      { sacral: 'no', ...nothing },
    ],
    ['unsure', asked('unsure'), { sacral: 'unsure', ...nothing }],
    [
      'yes',
      asked('yes'),
      { sacral: 'definite', 'sacral-tempo': 'unknown', 'sacral-course': 'blank' },
    ],
    [
      'hesitancy only',
      asked('yes', { details: ['hesitancy-frequency'] }),
      { sacral: 'soft', ...nothing },
    ],
    [
      'hesitancy and retention',
      asked('yes', { details: ['hesitancy-frequency', 'retention'] }),
      { sacral: 'definite' },
    ],
    ['found, not asked', found(abnormal()), { sacral: 'definite' }],
    ['found, and no', { ...asked('no'), ...found(abnormal()) }, { sacral: 'definite' }],
    ['examined and normal', found(normal), { sacral: undefined, ...nothing }],
    ['found, known', found(known), { sacral: 'definite-known', ...nothing }],
    ['found, known, and no', { ...asked('no'), ...found(known) }, { sacral: 'definite-known' }],
    [
      'found, known, and hesitancy',
      { ...asked('yes', { details: ['hesitancy-frequency'] }), ...found(known) },
      { sacral: 'soft', ...nothing },
    ],
    [
      'the nearer of two onsets and the worse of two courses',
      {
        ...asked('yes', { onset: 'longer', course: 'stable' }),
        ...found({ ...abnormal(), onset: 'days', course: 'improving' }),
      },
      { 'sacral-tempo': 'within-14-days', 'sacral-course': 'stable' },
    ],
    [
      'an unknown onset before an old one',
      { ...asked('yes', { onset: 'unknown' }), ...found({ ...abnormal(), onset: 'longer' }) },
      { 'sacral-tempo': 'unknown' },
    ],
    [
      'unknown beside a young one: what is dated counts',
      { ...asked('yes', { onset: 'unknown' }), ...found({ ...abnormal(), onset: 'days' }) },
      { 'sacral-tempo': 'within-14-days' },
    ],
    [
      'soft answers date nothing',
      {
        ...asked('yes', { details: ['constipation'], onset: 'days' }),
        ...found({ ...abnormal(), onset: 'longer' }),
      },
      { sacral: 'definite', 'sacral-tempo': 'beyond-14-days', 'soft-sacral': 'yes' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });

  test.each<[Finding['onset'], Finding['within-14-days'], Finding['course'], Flat['sacral-tempo']]>(
    [
      ['hours', undefined, undefined, 'within-14-days'],
      ['days', undefined, 'stable', 'within-14-days'],
      ['one-to-four-weeks', undefined, undefined, 'within-14-days'],
      ['one-to-four-weeks', 'no', undefined, 'beyond-14-days'],
      ['one-to-three-months', undefined, undefined, 'beyond-14-days'],
      ['longer', undefined, 'stable', 'beyond-14-days'],
      ['longer', undefined, 'worsening', 'within-14-days'],
      ['unknown', undefined, undefined, 'unknown'],
      [undefined, undefined, undefined, 'unknown'],
      ['unknown', undefined, 'worsening', 'within-14-days'],
    ],
  )('onset %s, within 14 days %s, course %s: %s', (onset, within, course, expected) => {
    const finding: Finding = { state: 'abnormal', onset, 'within-14-days': within, course };
    expectFacts(found(finding), { 'sacral-tempo': expected });
  });
});

describe('D80 since hours or days, or within minutes and not since months', () => {
  test.each<[string, Part, Flat['acute-sacral']]>([
    ['nothing', {}, 'no'],
    ['definite, days', asked('yes', { details: ['saddle-numb'], onset: 'days' }), 'yes'],
    ['definite, within 14 days', asked('yes', { onset: 'one-to-four-weeks' }), 'no'],
    [
      'definite, within minutes, within 14 days',
      asked('yes', { onset: 'one-to-four-weeks', 'within-minutes': 'yes' }),
      'yes',
    ],
    [
      'never quite empties, hours',
      asked('yes', { details: ['never-empties'], onset: 'hours' }),
      'yes',
    ],
    ['soft, hours', asked('yes', { details: ['constipation'], onset: 'hours' }), 'no'],
    ['no, hours left over', asked('no', { onset: 'hours' }), 'no'],
    ['found, days', found({ ...abnormal(), onset: 'days' }), 'yes'],
    ['found, known, days', found({ ...known, onset: 'days' }), 'no'],
  ])('%s: %s', (_name, part, expected) => {
    expectFacts(part, { 'acute-sacral': expected });
  });
});

describe('D39 told, and not said since when, whatever was found', () => {
  test.each<[string, Part, Flat['sacral-undated']]>([
    ['not asked', {}, 'no'],
    ['blank', asked('yes'), 'yes'],
    [
      'blank, and found for long',
      { ...asked('yes'), ...found({ ...abnormal(), onset: 'longer' }) },
      'yes',
    ],
    ['unknown is an answer', asked('yes', { onset: 'unknown' }), 'no'],
    ['soft, blank', asked('yes', { details: ['constipation'] }), 'no'],
    ['found alone', found(abnormal()), 'no'],
  ])('%s: %s', (_name, part, expected) => {
    expectFacts(part, { 'sacral-undated': expected });
  });
});

const PAINS: readonly Part[] = [
  { many: { 'also-mentions': ['back-pain'] } },
  { many: { 'also-mentions': ['pain-down-one-leg'] } },
  { many: { 'also-mentions': ['pain-down-both-legs'] } },
  { safety: { 'back-pain-danger': { answer: 'yes' } } },
];

describe('D39 definite, soft, and what pain makes definite', () => {
  const yes = (...details: SafetyDetail[]) => asked('yes', { details });
  test.each<[SafetyDetail, Flat['sacral'], Flat['soft-sacral']]>([
    ['saddle-numb', 'definite', 'no'],
    ['retention', 'definite', 'no'],
    ['overflow', 'definite', 'no'],
    ['no-feeling-of-passing', 'definite', 'no'],
    ['bowel-incontinence', 'definite', 'no'],
    ['no-rectal-feeling', 'definite', 'no'],
    ['hesitancy', 'soft', 'yes'],
    ['hesitancy-frequency', 'soft', 'yes'],
    ['frequency-urgency', 'soft', 'yes'],
    ['constipation', 'soft', 'yes'],
    ['sexual-change', 'soft', 'yes'],
    ['never-empties', 'soft', 'no'],
  ])('%s, no pain: %s, soft %s', (detail, sacral, soft) => {
    expectFacts(yes(detail), { sacral, 'soft-sacral': soft });
  });

  test.each(PAINS)('with %j: difficulty starting is definite, the rest as it was', (pain) => {
    const beside = (detail: SafetyDetail): Part => ({
      ...pain,
      safety: { ...pain.safety, ...yes(detail).safety },
    });
    expectFacts(beside('hesitancy'), { sacral: 'definite', 'soft-sacral': 'yes' });
    expectFacts(beside('hesitancy-frequency'), { sacral: 'definite' });
    expectFacts(beside('frequency-urgency'), { sacral: 'soft' });
    expectFacts(beside('constipation'), { sacral: 'soft' });
  });

  test('restless or painful legs are not back or leg pain', () => {
    expectFacts({ ...yes('hesitancy'), many: { 'also-mentions': ['itch'] } }, { sacral: 'soft' });
    expectFacts(
      {
        safety: { ...yes('hesitancy').safety, 'back-pain-danger': { answer: 'unsure' } },
      },
      { sacral: 'soft' },
    );
  });

  test.each<[Part, Expected]>([
    [{}, { retention: 'no', 'never-empties': 'no' }],
    [yes('retention'), { retention: 'yes', 'never-empties': 'no' }],
    [yes('never-empties'), { retention: 'no', 'never-empties': 'yes' }],
    [asked('no', { details: ['retention'] }), { retention: 'no' }],
  ])('%j', (part, expected) => {
    expectFacts(part, expected);
  });
});

const told = (settled: SafetyAnswer['settled'], finding?: Finding, by = 'a medicine'): Part => ({
  ...asked('yes', { settled, 'settled-by': by }),
  exam: { 'saddle-sphincter': finding },
});

describe('D51 settled: explained while examined and normal, or not there now', () => {
  test.each<[string, Part, Flat['sacral-settled']]>([
    ['blank', told(undefined, normal), 'no'],
    ['not settled', told('not-settled', normal), 'no'],
    ['explained, normal', told('explained', normal), 'yes'],
    ['explained without words', told('explained', normal, ' '), 'no'],
    ['explained, not examined', told('explained'), 'no'],
    ['explained, found, known', told('explained', known), 'no'],
    ['explained, found', told('explained', abnormal()), 'no'],
    ['not there now', told('comes-and-goes'), 'yes'],
    ['not there now, found', told('comes-and-goes', abnormal()), 'no'],
    ['pain or tiredness', told('no-weakness', normal), 'no'],
  ])('%s: %s', (_name, part, expected) => {
    expectFacts(part, { 'sacral-settled': expected });
  });
});
