/** Back pain with a danger: abscess, the cord by account, fever and cancer (D4, D38, D80). */
import { describe } from 'vitest';
import type { SafetyDetail } from '../../../../src/rules/record/ids.ts';
import type { SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import type { Changes } from '../../a-visit.ts';
import {
  KNOWN,
  abnormal,
  both,
  byTime,
  firesAs,
  signs,
  since,
  told,
  weak,
  type Row,
  type When,
} from './changes.ts';

const LONG = since('longer', { course: 'stable' });

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
      'E4-told E5 S3-power-not-examined',
    ],
    [
      'incoordination',
      back(['fever'], { exam: { coordination: abnormal(since('longer')) } }),
      'now',
      'E5 other-balance',
    ],
    ['just not: fever alone', back(['fever']), 'same day', 'S5-fever'],
    ['just not: injecting without fever', back(['injecting']), 'days', 'S5-yes'],
    ['just not: cancer', back(['cancer']), 'same day', 'S5-cancer'],
    [
      'just not: fever, and a known deficit',
      back(['fever'], { exam: { gait: abnormal({ ...signs('ataxic'), ...KNOWN }) } }),
      'same day',
      'S5-fever R6',
    ],
    [
      'just not: fever and a limp, no deficit',
      back(['fever'], { exam: { gait: abnormal({ ...signs('antalgic'), ...KNOWN }) } }),
      'same day',
      'S5-fever R6',
    ],
  ]);
});

const weakLegs = (rest: Partial<SafetyAnswer>): Changes => told('legs-weaker', ['both-legs'], rest);
const numbFeet = (when: When, apart: 'yes' | 'no' = 'yes'): Changes =>
  back(['cancer'], {
    many: { 'also-mentions': ['tingling-or-numb-feet'] },
    answers: {
      'numb-apart': apart,
      'numb-since': when.onset,
      'numb-course': when.course,
    },
  });

describe('E4-told: back pain with what may press on the cord, and a deficit that is told (D38)', () => {
  const ACUTE = weakLegs(since('days'));
  firesAs([
    ...(['cancer', 'fever', 'anticoagulant', 'spinal-procedure', 'injury'] as const).map(
      (risk): Row => [risk, back([risk], ACUTE), 'now', 'E4-told S3-same-day'],
    ),
    ['a yes without details may be one', back([], ACUTE), 'now', 'E4-told S3-same-day'],
    ...(['injecting', 'immunosuppression', 'night-or-thoracic'] as const).map((risk): Row => [
      `just not: ${risk}`,
      back([risk], ACUTE),
      'same day',
      'S3-same-day S5-yes',
    ]),
    [
      'just not: back pain without a danger',
      both(ACUTE, { many: { 'also-mentions': ['back-pain'] } }),
      'same day',
      'S3-same-day',
    ],
    [
      'power not examined: it does not wait for that',
      back(['cancer'], both(ACUTE, { exam: { strength: undefined } })),
      'now',
      'E4-told S3-same-day',
    ],
    [
      'a new cord sign: E4 says it',
      back(['cancer'], both(ACUTE, { exam: { plantars: abnormal({ onset: 'days' }) } })),
      'now',
      'E4 S3-same-day',
    ],
    [
      'just not: legs weaker, unsure',
      back(['cancer'], { safety: { 'legs-weaker': { answer: 'unsure' } } }),
      'same day',
      'S5-cancer S3-power-full',
    ],
    [
      'just not: settled as pain or tiredness, all examined',
      back(['cancer'], weakLegs({ ...since('days'), settled: 'no-weakness' })),
      'same day',
      'S5-cancer S3-power-full',
    ],
  ]);
  describe('weak legs', () => {
    byTime(
      (when) => back(['cancer'], weakLegs(when)),
      [
        ['hours', '-', 'now', 'E4-told S3-same-day'],
        ['over 14 days', 'stable', 'now', 'E4-told S3-same-day'],
        ['unknown', '-', 'now', 'E4-told S3-same-day'],
        ['blank', '-', 'now', 'E4-told S3-since'],
        ['1 to 3 months', 'worsening', 'now', 'E4-told S3-weeks'],
        ['1 to 3 months', '-', 'now', 'E4-told S3-weeks'],
        ['1 to 3 months', 'stable', 'same day', 'S5-cancer S3-longer'],
        ['longer', 'unknown', 'now', 'E4-told S3-weeks'],
        ['longer', 'improving', 'same day', 'S5-cancer S3-longer'],
      ],
    );
  });
  describe('unsteady', () => {
    byTime(
      (when) => back(['cancer'], told('legs-weaker', ['unsteady'], when)),
      [
        ['days', '-', 'now', 'E4-told S3-balance-same-day'],
        ['over 14 days', 'stable', 'now', 'E4-told S3-balance-days'],
        ['unknown', '-', 'now', 'E4-told S3-balance-days'],
        ['blank', '-', 'now', 'E4-told balance-since'],
        ['1 to 3 months', '-', 'now', 'E4-told S3-balance-weeks'],
        ['1 to 3 months', 'improving', 'same day', 'S5-cancer S3-balance-longer'],
        ['longer', 'worsening', 'now', 'E4-told S3-balance-weeks'],
        ['longer', 'stable', 'same day', 'S5-cancer S3-balance-longer'],
      ],
    );
  });
  describe('numbness apart from the urge', () => {
    byTime(
      (when) => numbFeet(when),
      [
        ['hours', '-', 'now', 'E4-told'],
        ['1 to 4 weeks', 'stable', 'now', 'E4-told'],
        ['blank', '-', 'now', 'E4-told'],
        ['unknown', '-', 'same day', 'S5-cancer'],
        ['1 to 3 months', 'worsening', 'same day', 'S5-cancer'],
        ['longer', '-', 'same day', 'S5-cancer'],
      ],
    );
    firesAs([
      ['just not: with the urge alone', numbFeet(since('days'), 'no'), 'same day', 'S5-cancer'],
    ]);
  });
  describe('bladder, bowel or saddle', () => {
    byTime(
      (when) => back(['cancer'], told('bladder-bowel-saddle', ['saddle-numb'], when)),
      [
        ['days', '-', 'now', 'E4-told E3'],
        ['within 14 days', 'stable', 'now', 'E4-told E3'],
        ['unknown', 'stable', 'now', 'E4-told E3'],
        ['blank', '-', 'now', 'E4-told E3'],
        ['over 14 days', 'worsening', 'now', 'E4-told E3'],
        ['over 14 days', 'stable', 'same day', 'S5-cancer U8'],
        ['longer', 'improving', 'same day', 'S5-cancer U8'],
      ],
    );
    firesAs([
      [
        'difficulty starting is definite beside back pain',
        back(['cancer'], told('bladder-bowel-saddle', ['hesitancy'], since('days'))),
        'now',
        'E4-told E3',
      ],
      [
        'just not: frequency is soft',
        back(['cancer'], told('bladder-bowel-saddle', ['frequency-urgency'], since('days'))),
        'same day',
        'S2-with-more S5-cancer',
      ],
    ]);
  });
});

describe('E4-told: back pain with what may press on the cord, and a deficit that is found (D38)', () => {
  describe('one leg weak', () => {
    byTime(
      (when) => back(['cancer'], weak('left leg', '4', when)),
      [
        ['days', '-', 'now', 'E4-told U2-same-day'],
        ['over 14 days', 'stable', 'now', 'E4-told U2'],
        ['unknown', '-', 'now', 'E4-told U2'],
        ['blank', '-', 'now', 'E4-told weakness-onset-unknown'],
        ['longer', 'worsening', 'now', 'E4-told U2-slow'],
        ['longer', 'stable', 'same day', 'S5-cancer R1'],
      ],
    );
  });
  describe('Romberg positive', () => {
    byTime(
      (when) => back(['injury'], { exam: { romberg: abnormal(when) } }),
      [
        ['days', '-', 'now', 'E4-told acute-balance'],
        ['over 14 days', 'stable', 'now', 'E4-told other-balance'],
        ['blank', '-', 'now', 'E4-told balance-since'],
        ['unknown', '-', 'days', 'S5-yes other-balance'],
        ['longer', 'worsening', 'days', 'S5-yes other-balance'],
      ],
    );
  });
  firesAs([
    [
      'the saddle, within days',
      back(['cancer'], { exam: { 'saddle-sphincter': abnormal(since('days')) } }),
      'now',
      'E4-told E3',
    ],
    [
      'just not: a weakness that is known',
      back(['cancer'], weak('left leg', '4', KNOWN)),
      'same day',
      'S5-cancer R6',
    ],
  ]);
});

describe('S5 back pain with fever, or with cancer: the same day (D38)', () => {
  firesAs([['both stand', back(['fever', 'cancer']), 'same day', 'S5-fever S5-cancer']]);
  describe('fever', () => {
    byTime(
      (when) => told('back-pain-danger', ['fever'], when),
      [
        ['days', '-', 'same day', 'S5-fever'],
        ['blank', '-', 'same day', 'S5-fever'],
        ['longer', 'stable', 'same day', 'S5-fever'],
      ],
    );
  });
  describe('cancer', () => {
    byTime(
      (when) => told('back-pain-danger', ['cancer', 'night-or-thoracic'], when),
      [
        ['hours', '-', 'same day', 'S5-cancer'],
        ['unknown', '-', 'same day', 'S5-cancer'],
        ['longer', 'stable', 'same day', 'S5-cancer'],
      ],
    );
  });
});

describe('S5 back pain with a warning feature: days, the same day when it is acute (D80)', () => {
  byTime(
    (when) => told('back-pain-danger', ['injury'], when),
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
