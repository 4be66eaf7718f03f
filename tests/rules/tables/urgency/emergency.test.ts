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
  minutes,
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

describe('E4-told: back pain with what may press on the cord, and a deficit that is told (D38)', () => {
  const weakLegs = (when: When): Changes => told('legs-weaker', ['both-legs'], when);
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
    const numbFeet = (when: When, apart: 'yes' | 'no' = 'yes'): Changes =>
      back(['cancer'], {
        many: { 'also-mentions': ['tingling-or-numb-feet'] },
        answers: {
          'numb-apart': apart,
          'numb-since': when.onset,
          'numb-course': when.course,
        },
      });
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

describe('S5 back pain with fever, or with cancer: the same day (D38)', () => {
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

const s4 = (...details: SafetyDetail[]): Changes => told('breathless-swallowing', details);
const breathless = (when: When): Changes => told('breathless-swallowing', ['breathless'], when);

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
        ['just not: both for long', LONG, LONG, 'same day', 'S3-power-not-examined S4-longer'],
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

describe('E6-breathless: breathless at rest since hours, or within minutes (D58)', () => {
  byTime(breathless, [
    ['hours', '-', 'now', 'E6-breathless'],
    ['days', '-', 'same day', 'S4-yes'],
    ['within 14 days', 'worsening', 'same day', 'S4-yes'],
    ['unknown', '-', 'same day', 'S4-yes'],
    ['1 to 3 months', 'stable', 'same day', 'S4-yes'],
  ]);
  describe('it came within minutes, and not months ago', () => {
    byTime(
      (when) => breathless(minutes(when)),
      [
        ['hours', '-', 'now', 'E6-breathless'],
        ['days', '-', 'now', 'E6-breathless'],
        ['over 14 days', 'improving', 'now', 'E6-breathless'],
        ['unknown', '-', 'now', 'E6-breathless'],
        ['blank', '-', 'now', 'E6-breathless'],
        ['1 to 3 months', 'worsening', 'same day', 'S4-yes'],
        ['longer', 'stable', 'routine', 'S4-longer'],
      ],
    );
  });
  const hours = since('hours');
  firesAs([
    [
      'a yes without details is breathlessness',
      told('breathless-swallowing', [], hours),
      'now',
      'E6-breathless',
    ],
    [
      'just not: swallowing',
      told('breathless-swallowing', ['swallowing'], hours),
      'same day',
      'S4-yes',
    ],
    ['with weakness E6 says it', weak('left leg', '4', LONG, breathless(hours)), 'now', 'E6 R1'],
  ]);
});

describe('E6-embolism: a leg swollen, breathless since minutes, hours or days (D58)', () => {
  const swollen = (when: When = since('days')): Changes =>
    told('one-leg-swollen', ['larger-calf'], when);
  byTime(
    (when) => both(swollen(), breathless(when)),
    [
      ['hours', '-', 'now', 'E6-embolism U1'],
      ['days', 'improving', 'now', 'E6-embolism U1'],
      ['within 14 days', '-', 'same day', 'U1 S4-yes'],
      ['unknown', '-', 'same day', 'U1 S4-yes'],
      ['longer', 'stable', 'same day', 'U1 S4-longer'],
    ],
  );
  firesAs([
    [
      'within minutes, 2 to 4 weeks',
      both(swollen(), breathless(minutes(OVER_14))),
      'now',
      'E6-embolism U1',
    ],
    [
      'just not: within minutes, 1 to 3 months',
      both(swollen(), breathless(minutes(since('one-to-three-months')))),
      'same day',
      'U1 S4-yes',
    ],
    [
      'a yes without details is breathlessness',
      both(swollen(), told('breathless-swallowing', [], since('days'))),
      'now',
      'E6-embolism U1',
    ],
    [
      'just not: swallowing',
      both(swollen(), told('breathless-swallowing', ['swallowing'], since('days'))),
      'same day',
      'U1 S4-yes',
    ],
    [
      'swelling found, nobody told of it',
      both(breathless(since('days')), {
        exam: { oedema: abnormal({ side: 'left', ...signs('pitting'), onset: 'days' }) },
      }),
      'now',
      'E6-embolism U1',
    ],
    [
      'just not: a leg that is quiet',
      both(swollen(LONG), breathless(since('days'))),
      'same day',
      'S4-yes S7-longer',
    ],
    [
      'swollen for long, and worsening',
      both(swollen(since('longer', { course: 'worsening' })), breathless(since('days'))),
      'now',
      'E6-embolism U1',
    ],
    [
      'just not: swollen, unsure',
      both(breathless(since('days')), { safety: { 'one-leg-swollen': { answer: 'unsure' } } }),
      'same day',
      'S4-yes S7-unsure',
    ],
  ]);
});

describe('S4 breathing or swallowing, longer and stable or improving: routine (D44)', () => {
  byTime(
    (when) => told('breathless-swallowing', ['swallowing'], when),
    [
      ['hours', 'stable', 'same day', 'S4-yes'],
      ['1 to 3 months', 'stable', 'same day', 'S4-yes'],
      ['longer', 'worsening', 'same day', 'S4-yes'],
      ['longer', 'unknown', 'same day', 'S4-yes'],
      ['longer', '-', 'same day', 'S4-yes'],
      ['longer', 'stable', 'routine', 'S4-longer'],
      ['longer', 'improving', 'routine', 'S4-longer'],
      ['unknown', 'stable', 'same day', 'S4-yes'],
    ],
  );
  firesAs([
    ['breathless for years', breathless(LONG), 'routine', 'S4-longer'],
    ['just not: and a new weakness', weak('left leg', '4', LONG, breathless(LONG)), 'now', 'E6 R1'],
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
