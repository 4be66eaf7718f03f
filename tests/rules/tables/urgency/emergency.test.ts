/** What helps now, of one source alone: a sudden trouble, the spine, breathing, a joint, distress (D4, D51, D52). */
import { describe, expect, test } from 'vitest';
import type { SafetyDetail } from '../../../../src/rules/record/ids.ts';
import type { SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import { classicVisit, firedBy, type Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  abnormal,
  both,
  byTime,
  fires,
  firesAs,
  signs,
  since,
  told,
  weak,
  type Row,
  type When,
} from './changes.ts';

test('nothing recorded as abnormal fires nothing', () => {
  expect(fires({})).toBe('-');
  expect(firedBy(classicVisit)).toEqual([]);
});

const LONG = since('longer', { course: 'stable' });

describe('E1 sudden trouble of face, speech, sight, arm or leg', () => {
  byTime(
    (when) => told('sudden-trouble', ['speech'], when),
    [
      ['hours', '-', 'now', 'E1'],
      ['unknown', '-', 'now', 'E1'],
      ['blank', '-', 'now', 'E1'],
      ['days', '-', 'same day', 'S1-earlier'],
      ['within 14 days', '-', 'same day', 'S1-earlier'],
      ['over 14 days', '-', 'same day', 'S1-earlier'],
      ['1 to 3 months', '-', 'routine', 'S1-longer'],
      ['longer', '-', 'routine', 'S1-longer'],
    ],
  );
  firesAs([
    ['unsure', { safety: { 'sudden-trouble': { answer: 'unsure' } } }, 'same day', 'S1-unsure'],
  ]);
});

const back = (details: readonly SafetyDetail[], more: Changes = {}): Changes =>
  both(told('back-pain-danger', details, since('longer')), more);

describe('E5 spinal abscess: fever and back pain with more', () => {
  firesAs([
    ['injecting', back(['fever', 'injecting']), 'now', 'E5'],
    ['immunosuppression', back(['fever', 'immunosuppression']), 'now', 'E5'],
    ['a spinal procedure', back(['fever', 'spinal-procedure']), 'now', 'E5'],
    [
      'sensory loss, for long',
      back(['fever'], { exam: { 'light-touch': abnormal({ ...signs('stocking'), ...LONG }) } }),
      'now',
      'E5 R2',
    ],
    [
      'weak by account, power not examined',
      back(['fever'], {
        exam: { strength: undefined },
        safety: { 'legs-weaker': { answer: 'yes' } },
      }),
      'now',
      'E5 S3-power-not-examined',
    ],
    [
      'incoordination',
      back(['fever'], { exam: { coordination: abnormal(since('longer')) } }),
      'now',
      'E5 other-balance',
    ],
    ['just not: fever alone', back(['fever']), 'days', 'S5-yes'],
    ['just not: injecting without fever', back(['injecting']), 'days', 'S5-yes'],
    ['just not: cancer', back(['cancer']), 'days', 'S5-yes'],
    [
      'just not: fever, and a known deficit',
      back(['fever'], { exam: { gait: abnormal({ ...signs('ataxic'), ...KNOWN }) } }),
      'days',
      'S5-yes R6',
    ],
    [
      'just not: fever and a limp, no deficit',
      back(['fever'], { exam: { gait: abnormal({ ...signs('antalgic'), ...KNOWN }) } }),
      'days',
      'S5-yes R6',
    ],
  ]);
});

describe('S5 back pain with a warning feature: days, the same day when it is acute (D80)', () => {
  byTime(
    (when) => told('back-pain-danger', ['cancer'], when),
    [
      ['hours', '-', 'same day', 'S5-acute'],
      ['days', '-', 'same day', 'S5-acute'],
      ['within 14 days', '-', 'days', 'S5-yes'],
      ['unknown', '-', 'days', 'S5-yes'],
      ['blank', '-', 'days', 'S5-yes'],
      ['longer', '-', 'days', 'S5-yes'],
    ],
  );
});

const s4 = (...details: SafetyDetail[]): Changes => told('breathless-swallowing', details);

describe('E6 weakness with breathing or swallowing', () => {
  firesAs([
    ['breathless, weak for long', weak('left leg', '4', LONG, s4('breathless')), 'now', 'E6 R1'],
    [
      'breathless lying, by mention',
      weak('left leg', '4', LONG, { many: { 'also-mentions': ['breathless-lying'] } }),
      'now',
      'E6 R1',
    ],
    ['details blank', weak('left leg', '4', LONG, s4()), 'now', 'E6 U4'],
    [
      'swallowing, weak since days',
      weak('left leg', '4', since('days'), s4('swallowing')),
      'now',
      'E6 U2-same-day',
    ],
    [
      'swallowing, weak since 2 to 4 weeks',
      weak('left leg', '4', OVER_14, s4('swallowing')),
      'now',
      'E6 U2',
    ],
    [
      'swallowing, weak since unknown',
      weak('left leg', '4', since('unknown'), s4('swallowing')),
      'now',
      'E6 U2',
    ],
    [
      'swallowing, weak since blank',
      weak('left leg', '4', BLANK, s4('swallowing')),
      'now',
      'E6 weakness-onset-unknown',
    ],
    [
      'just not: swallowing, weak since 1 to 3 months',
      weak('left leg', '4', since('one-to-three-months'), s4('swallowing')),
      'same day',
      'S4-yes U4',
    ],
    ['just not: breathless without weakness', s4('breathless'), 'same day', 'S4-yes'],
    ['just not: swallowing without weakness', s4('swallowing'), 'same day', 'S4-yes'],
    [
      'just not: breathless, weakness known',
      weak('left leg', '4', LONG, s4('breathless'), KNOWN),
      'same day',
      'S4-yes R6',
    ],
    [
      'unsure, no weakness',
      { safety: { 'breathless-swallowing': { answer: 'unsure' } } },
      'routine',
      'S4-unsure',
    ],
    [
      'unsure, weakness: one tier below',
      weak('left leg', '4', LONG, { safety: { 'breathless-swallowing': { answer: 'unsure' } } }),
      'same day',
      'S4-unsure-weak R1 S4-unsure',
    ],
    [
      'breathless, weak by account, power not examined',
      both(s4('breathless'), {
        exam: { strength: undefined },
        safety: { 'legs-weaker': { answer: 'yes' } },
      }),
      'now',
      'E6 S3-power-not-examined',
    ],
    [
      'just not: breathless, weak by account, power full',
      both(s4('breathless'), told('legs-weaker', ['one-leg'], LONG)),
      'same day',
      'S4-yes S3-longer',
    ],
    ...(
      [
        ['weaker for days', since('days'), LONG, 'now', 'E6 S3-same-day'],
        ['swallowing for days', LONG, since('days'), 'now', 'E6 S3-power-not-examined'],
        ['weaker since blank', BLANK, LONG, 'now', 'E6 S3-power-not-examined'],
        ['just not: both for long', LONG, LONG, 'same day', 'S4-yes S3-power-not-examined'],
      ] as const
    ).map(([name, weaker, swallowing, time, fired]): Row => [
      `swallowing, weak by account, power not examined: ${name}`,
      both(
        both(told('legs-weaker', ['one-leg'], weaker), { exam: { strength: undefined } }),
        told('breathless-swallowing', ['swallowing'], swallowing),
      ),
      time,
      fired,
    ]),
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

describe('E9 self-harm, or two of fever, rigidity and confusion', () => {
  firesAs([
    ['self-harm', s9(['self-harm']), 'now', 'E9'],
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
    ['nothing settles self-harm', s9(['self-harm'], 'comes-and-goes'), 'now', 'E9'],
    ['unsure', { safety: { 'restless-distress': { answer: 'unsure' } } }, 'same day', 'S9-unsure'],
  ]);
});
