/** What helps now, of one source alone: a sudden trouble, a joint, distress (D4, D32, D44, D51, D52). */
import { describe, expect, test } from 'vitest';
import type { SafetyDetail } from '../../../../src/rules/record/ids.ts';
import type { SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import { classicVisit, firedBy, type Changes } from '../../a-visit.ts';
import {
  KNOWN,
  abnormal,
  both,
  byTime,
  fires,
  firesAs,
  minutes,
  signs,
  since,
  told,
  type When,
} from './changes.ts';

test('nothing recorded as abnormal fires nothing', () => {
  expect(fires({})).toBe('-');
  expect(firedBy(classicVisit)).toEqual([]);
});

describe('E1 sudden trouble of face, speech, sight, arm or leg (D44, D51)', () => {
  byTime(
    (when) => told('sudden-trouble', ['speech'], when),
    [
      ['hours', '-', 'now', 'E1'],
      ['unknown', '-', 'now', 'E1'],
      ['blank', '-', 'now', 'E1'],
      ['days', '-', 'same day', 'S1-earlier'],
      ['within 14 days', '-', 'days', 'S1-weeks'],
      ['1 to 4 weeks', '-', 'days', 'S1-weeks'],
      ['over 14 days', 'worsening', 'days', 'S1-weeks'],
      ['1 to 3 months', '-', 'days', 'S1-weeks'],
      ['longer', '-', 'routine', 'S1-longer'],
    ],
  );
  firesAs([
    [
      'within minutes, days',
      told('sudden-trouble', ['speech'], minutes(since('days'))),
      'now',
      'E1',
    ],
    [
      'just not: within minutes, 1 to 3 months',
      told('sudden-trouble', ['speech'], minutes(since('one-to-three-months'))),
      'days',
      'S1-weeks',
    ],
    ['unsure', { safety: { 'sudden-trouble': { answer: 'unsure' } } }, 'same day', 'S1-unsure'],
  ]);
});

describe('E8 one hot swollen joint', () => {
  describe('told', () => {
    byTime(
      (when: When) => told('hot-joint', [], when),
      [
        ['days', '-', 'now', 'E8'],
        ['within 14 days', '-', 'now', 'E8'],
        ['unknown', '-', 'now', 'E8'],
        ['blank', '-', 'now', 'E8'],
        ['over 14 days', '-', 'days', 'S8-later'],
        ['longer', 'stable', 'days', 'S8-later'],
      ],
    );
  });
  describe('found', () => {
    byTime(
      (when) => ({ exam: { joints: abnormal({ ...signs('one-hot-swollen'), ...when }) } }),
      [
        ['days', '-', 'now', 'E8'],
        ['blank', '-', 'now', 'E8'],
        ['over 14 days', '-', 'days', 'S8-later'],
        ['longer', '-', 'days', 'S8-later'],
      ],
    );
  });
  firesAs([
    [
      'just not: tender, since days (D80)',
      { exam: { joints: abnormal({ ...signs('tender-or-limited'), onset: 'days' }) } },
      '-',
      '-',
    ],
    [
      'known',
      { exam: { joints: abnormal({ ...signs('one-hot-swollen'), ...KNOWN }) } },
      'routine',
      'R6',
    ],
    ['unsure', { safety: { 'hot-joint': { answer: 'unsure' } } }, 'same day', 'S8-unsure'],
  ]);
});

const s9 = (details: readonly SafetyDetail[], settled?: SafetyAnswer['settled']): Changes =>
  told(
    'restless-distress',
    details,
    settled === undefined ? {} : { settled, 'settled-by': 'a new dose' },
  );
const RIGID: Changes = { exam: { tone: abnormal({ ...signs('rigid'), onset: 'longer' }) } };

describe('E9 two of fever, rigidity and confusion, and self-harm, with no medicine (D32)', () => {
  firesAs([
    ['self-harm', s9(['self-harm']), 'now', 'E9-self-harm'],
    [
      'self-harm, and fever with confusion: both are said',
      s9(['self-harm', 'fever', 'confusion']),
      'now',
      'E9 E9-self-harm',
    ],
    ['self-harm and fever: one of three', s9(['self-harm', 'fever']), 'now', 'E9-self-harm'],
    ['fever and confusion', s9(['fever', 'confusion']), 'now', 'E9'],
    ['fever and rigidity', s9(['fever', 'rigidity']), 'now', 'E9'],
    ['rigidity and confusion', s9(['rigidity', 'confusion']), 'now', 'E9'],
    ['all three', s9(['fever', 'rigidity', 'confusion']), 'now', 'E9'],
    ['fever, and rigid tone found', both(s9(['fever']), RIGID), 'now', 'E9 R4-parkinsonian'],
    [
      'confusion, and rigid tone found',
      both(s9(['confusion']), RIGID),
      'now',
      'E9 R4-parkinsonian',
    ],
    [
      'just not: fever, and rigid tone known',
      both(s9(['fever']), { exam: { tone: abnormal({ ...signs('rigid'), ...KNOWN }) } }),
      'same day',
      'S9-yes R6',
    ],
    [
      'just not: fever, and spastic tone',
      both(s9(['fever']), { exam: { tone: abnormal({ ...signs('spastic'), onset: 'longer' }) } }),
      'same day',
      'S9-yes U5-cord',
    ],
    [
      'just not: unbearable, and rigid tone found',
      both(s9(['unbearable']), RIGID),
      'same day',
      'S9-yes R4-parkinsonian',
    ],
    ['just not: fever alone', s9(['fever']), 'same day', 'S9-yes'],
    ['just not: unbearable', s9(['unbearable']), 'same day', 'S9-yes'],
    ['just not: details blank', s9([]), 'same day', 'S9-yes'],
    [
      'explained, tone normal: never below the same day',
      s9(['fever', 'rigidity'], 'explained'),
      'same day',
      'S9-yes',
    ],
    [
      'just not: explained without words',
      told('restless-distress', ['fever', 'rigidity'], { settled: 'explained' }),
      'now',
      'E9',
    ],
    [
      'just not: explained, tone not examined',
      both(s9(['fever', 'rigidity'], 'explained'), { exam: { tone: undefined } }),
      'now',
      'E9',
    ],
    ['not there now', s9(['fever', 'rigidity'], 'comes-and-goes'), 'same day', 'S9-yes'],
    [
      'just not: not there now, rigid tone found',
      both(s9(['fever', 'rigidity'], 'comes-and-goes'), RIGID),
      'now',
      'E9 R4-parkinsonian',
    ],
    ['nothing settles self-harm', s9(['self-harm'], 'comes-and-goes'), 'now', 'E9-self-harm'],
    ['unsure', { safety: { 'restless-distress': { answer: 'unsure' } } }, 'same day', 'S9-unsure'],
  ]);
});
