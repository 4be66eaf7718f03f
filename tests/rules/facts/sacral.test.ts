/** Bladder, bowel and saddle, asked and found (D4). */
import { describe, test } from 'vitest';
import type { Finding, Visit } from '../../../src/rules/record/visit.ts';
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
      { sacral: 'definite', 'sacral-tempo': 'unknown', 'sacral-course': 'unknown' },
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
      { ...asked('yes'), ...found({ ...abnormal(), onset: 'longer' }) },
      { 'sacral-tempo': 'unknown' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });

  test.each<[Finding['onset'], Finding['within-14-days'], Finding['course'], Flat['sacral-tempo']]>(
    [
      ['sudden', undefined, undefined, 'within-14-days'],
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
