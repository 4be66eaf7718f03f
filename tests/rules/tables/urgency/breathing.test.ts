/** Breathing and swallowing: with weakness, with a swollen leg, by itself (D4, D44, D58). */
import { describe } from 'vitest';
import type { SafetyDetail } from '../../../../src/rules/record/ids.ts';
import type { Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  abnormal,
  both,
  byTime,
  firesAs,
  minutes,
  signs,
  since,
  told,
  weak,
  type Row,
  type When,
} from './changes.ts';

const LONG = since('longer', { course: 'stable' });

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

const swollen = (when: When = since('days')): Changes =>
  told('one-leg-swollen', ['larger-calf'], when);

describe('E6-embolism: a leg swollen, breathless since minutes, hours or days (D58)', () => {
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
