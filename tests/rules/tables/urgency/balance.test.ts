/** Gait, balance and coordination: told, found, both together, settled and known (D4, D37, D51, D80). */
import { describe, expect, test } from 'vitest';
import type { SafetyDetail, Sign } from '../../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import type { Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  WITHIN_14,
  abnormal,
  allBy,
  both,
  byTime,
  firesAs,
  minutes,
  signs,
  since,
  stable,
  told,
  weak,
  worse,
  yes,
  type When,
} from './changes.ts';

const unsteady = (
  rest: Partial<SafetyAnswer> = {},
  details: readonly SafetyDetail[] = ['unsteady'],
): Changes => told('legs-weaker', details, rest);
const gait = (sign: readonly Sign[], when: When, more: Finding = {}): Changes => ({
  exam: { gait: abnormal({ ...signs(...sign), ...when, ...more }) },
});
const romberg = (when: When, more: Finding = {}): Changes => ({
  exam: { romberg: abnormal({ ...when, ...more }) },
});
const coordination = (when: When): Changes => ({ exam: { coordination: abnormal(when) } });
const reflexes = (sign: Sign, when: When, more: Finding = {}): Changes => ({
  exam: { reflexes: abnormal({ ...signs(sign), ...when, ...more }) },
});
const LOST = reflexes('all-absent', OVER_14);
/** A new sign that is none of gait, Romberg and coordination, and not months old. */
const SIGN = reflexes('brisk', OVER_14);

describe('told: unsteady or falls; gait, Romberg and coordination are normal', () => {
  byTime(
    (when) => unsteady(when),
    [
      ['hours', '-', 'same day', 'S3-balance-same-day'],
      ['days', '-', 'same day', 'S3-balance-same-day'],
      ['within 14 days', '-', 'days', 'S3-balance-days'],
      ['1 to 4 weeks', '-', 'days', 'S3-balance-days'],
      ['over 14 days', 'stable', 'days', 'S3-balance-days'],
      ['unknown', '-', 'days', 'S3-balance-days'],
      ['blank', '-', 'same day', 'balance-since'],
      ['1 to 3 months', 'worsening', '2 weeks', 'S3-balance-weeks'],
      ['1 to 3 months', '-', '2 weeks', 'S3-balance-weeks'],
      ['1 to 3 months', 'stable', 'routine', 'S3-balance-longer'],
      ['longer', 'unknown', '2 weeks', 'S3-balance-weeks'],
      ['longer', 'improving', 'routine', 'S3-balance-longer'],
    ],
  );
  describe('it came within minutes', () => {
    byTime(
      (when) => unsteady(minutes(when)),
      [
        ['hours', '-', 'same day', 'S3-balance-same-day'],
        ['within 14 days', '-', 'same day', 'S3-balance-same-day'],
        ['over 14 days', '-', 'same day', 'S3-balance-same-day'],
        ['unknown', '-', 'same day', 'S3-balance-same-day'],
        ['blank', '-', 'same day', 'balance-since'],
        ['1 to 3 months', 'stable', 'routine', 'S3-balance-longer'],
      ],
    );
  });
  firesAs([
    ['falls, days', unsteady(since('days'), ['falls']), 'same day', 'S3-balance-same-day'],
    [
      'unsteady, and one leg weak, 2 to 4 weeks: both accounts',
      unsteady(OVER_14, ['unsteady', 'one-leg']),
      'days',
      'S3-days S3-balance-days',
    ],
    [
      'just not: a yes without details is of weakness',
      unsteady(stable('longer'), []),
      'routine',
      'S3-longer',
    ],
    [
      'a yes of the first edition says nothing of balance',
      {
        exam: { gait: undefined },
        safety: { 'legs-weaker': yes({ ...stable('longer'), 'first-wording': 'yes' }) },
      },
      'routine',
      'S3-longer',
    ],
  ]);
});

describe('told, and gait or Romberg not examined: a look the same day', () => {
  const blind: Changes = { exam: { romberg: undefined } };
  byTime(
    (when) => both(unsteady(when), blind),
    [
      ['days', '-', 'same day', 'S3-balance-same-day'],
      ['over 14 days', 'stable', 'same day', 'balance-not-examined'],
      ['unknown', '-', 'same day', 'balance-not-examined'],
      ['blank', '-', 'same day', 'balance-not-examined'],
      ['1 to 3 months', '-', 'same day', 'balance-not-examined'],
      ['longer', 'worsening', 'same day', 'balance-not-examined'],
      ['longer', 'stable', 'routine', 'S3-balance-longer'],
      ['1 to 3 months', 'improving', 'routine', 'S3-balance-longer'],
    ],
  );
  const mentioned: Changes = { many: { 'b12-symptoms': ['unsteadiness'] } };
  firesAs([
    [
      'gait not examined, Romberg normal',
      both(unsteady(OVER_14), { exam: { gait: undefined } }),
      'same day',
      'balance-not-examined',
    ],
    [
      'Romberg not interpretable',
      both(unsteady(OVER_14), { exam: { romberg: { state: 'not-interpretable' } } }),
      'same day',
      'balance-not-examined',
    ],
    [
      'just not: coordination not examined',
      both(unsteady(OVER_14), { exam: { coordination: undefined } }),
      'days',
      'S3-balance-days',
    ],
    [
      'among the symptoms of low B12: a look',
      both(mentioned, blind),
      'same day',
      'balance-not-examined',
    ],
    ['just not: among them, and examined', mentioned, '-', '-'],
  ]);
});

describe('told, beside more', () => {
  const TROUBLE: Changes = told('sudden-trouble', ['speech'], since('longer'));
  describe('beside a new sign of another kind, since hours or within minutes: now', () => {
    firesAs([
      ['hours', both(unsteady(since('hours')), SIGN), 'now', 'E1-balance other-sign'],
      [
        'within minutes, days',
        both(unsteady(minutes(since('days'))), SIGN),
        'now',
        'E1-balance other-sign',
      ],
      [
        'within minutes, unknown',
        both(unsteady(minutes(since('unknown'))), SIGN),
        'now',
        'E1-balance other-sign',
      ],
      [
        'just not: within minutes, within 14 days',
        both(unsteady(minutes(WITHIN_14)), SIGN),
        'same day',
        'S3-balance-same-day other-sign',
      ],
      [
        'just not: days',
        both(unsteady(since('days')), SIGN),
        'same day',
        'S3-balance-same-day other-sign',
      ],
      [
        'just not: the sign is known',
        both(unsteady(since('hours')), {
          exam: { reflexes: abnormal({ ...signs('brisk'), ...KNOWN }) },
        }),
        'same day',
        'S3-balance-same-day R6',
      ],
      [
        'just not: the sign is of coordination',
        both(unsteady(since('hours')), coordination(stable('longer'))),
        'same day',
        'acute-balance',
      ],
      [
        'just not: the sign is months old',
        both(unsteady(since('hours')), reflexes('brisk', worse('one-to-three-months'))),
        'same day',
        'S3-balance-same-day other-sign',
      ],
      [
        'the sign is not dated: it may be new',
        both(unsteady(since('hours')), reflexes('brisk', since('unknown'))),
        'now',
        'E1-balance other-sign',
      ],
      [
        'beside a sudden trouble that is told, hours',
        both(unsteady(since('hours')), TROUBLE),
        'now',
        'E1-balance S1-longer',
      ],
      [
        'just not: beside a sudden trouble, days',
        both(unsteady(since('days')), TROUBLE),
        'same day',
        'S3-balance-same-day S1-longer',
      ],
    ]);
  });
  describe('beside ankle reflexes lost, newly, within 4 weeks: now (D37)', () => {
    byTime(
      (when) => both(unsteady(when), LOST),
      [
        ['days', '-', 'now', 'E2b-balance other-sign'],
        ['over 14 days', 'stable', 'now', 'E2b-balance other-sign'],
        ['unknown', '-', 'days', 'S3-balance-days other-sign'],
        ['1 to 3 months', 'worsening', '2 weeks', 'S3-balance-weeks other-sign'],
      ],
    );
    const at = (age: string, lost: Changes): Changes => ({
      ...both(unsteady(OVER_14), lost),
      age,
    });
    firesAs([
      [
        'just not: lost for months',
        both(unsteady(OVER_14), reflexes('all-absent', stable('one-to-three-months'))),
        'days',
        'S3-balance-days other-sign',
      ],
      [
        'lost for long, and worsening',
        both(unsteady(OVER_14), reflexes('all-absent', worse('longer'))),
        'now',
        'E2b-balance other-sign',
      ],
      [
        'ankle jerks alone at 59',
        at('59', reflexes('ankle-jerks-absent', OVER_14)),
        'now',
        'E2b-balance R2',
      ],
      [
        'just not: ankle jerks alone at 60',
        at('60', reflexes('ankle-jerks-absent', OVER_14)),
        'days',
        'S3-balance-days R2',
      ],
      [
        'just not: one ankle jerk at 60',
        at('60', reflexes('ankle-jerks-absent', OVER_14, { side: 'left' })),
        'days',
        'S3-balance-days other-sign',
      ],
      [
        'just not: one ankle jerk, at any age',
        at('40', reflexes('ankle-jerks-absent', OVER_14, { side: 'left' })),
        'days',
        'S3-balance-days other-sign',
      ],
      [
        'just not: ankle jerks alone at 61',
        at('61', reflexes('ankle-jerks-absent', OVER_14)),
        'days',
        'S3-balance-days R2',
      ],
      ['knee jerks too at 60', at('60', LOST), 'now', 'E2b-balance other-sign'],
    ]);
  });
});

describe('found: an ataxic gait', () => {
  byTime(
    (when) => gait(['ataxic'], when),
    [
      ['hours', '-', 'now', 'E1-sign'],
      ['days', '-', 'same day', 'acute-balance'],
      ['within 14 days', '-', '2 weeks', 'U6'],
      ['over 14 days', '-', '2 weeks', 'U6'],
      ['unknown', '-', '2 weeks', 'U6'],
      ['blank', '-', 'same day', 'balance-since'],
      ['1 to 3 months', '-', '2 weeks', 'U6'],
      ['longer', 'stable', '2 weeks', 'U6'],
    ],
  );
  firesAs([
    ['within minutes, days', gait(['ataxic'], minutes(since('days'))), 'now', 'E1-sign'],
    ['within minutes, unknown', gait(['ataxic'], minutes(since('unknown'))), 'now', 'E1-sign'],
    [
      'just not: within minutes, within 14 days',
      gait(['ataxic'], minutes(WITHIN_14)),
      'same day',
      'acute-balance',
    ],
    [
      'just not: within minutes, 1 to 3 months',
      gait(['ataxic'], minutes(since('one-to-three-months'))),
      '2 weeks',
      'U6',
    ],
    ['spastic, hours', gait(['spastic'], since('hours')), 'now', 'E1-sign'],
    ['spastic, longer', gait(['spastic'], since('longer')), '2 weeks', 'U6'],
    [
      'reflexes lost, 2 to 4 weeks',
      both(gait(['ataxic'], OVER_14), LOST),
      'now',
      'E2b-balance other-sign',
    ],
    [
      'just not: reflexes lost, 1 to 3 months',
      both(gait(['ataxic'], since('one-to-three-months')), LOST),
      '2 weeks',
      'U6 other-sign',
    ],
    [
      'a new sign beside it, since days',
      both(gait(['ataxic'], since('days')), {
        exam: { 'vibration-position': abnormal(since('longer')) },
      }),
      'same day',
      'acute-balance U5-position',
    ],
    ['known and unchanged', gait(['ataxic'], BLANK, KNOWN), 'routine', 'R6'],
    ['just not: known, and worsening', gait(['ataxic'], worse('longer'), KNOWN), '2 weeks', 'U6'],
  ]);
});

describe('found: another gait', () => {
  firesAs([
    ['not said how, longer: as ataxic (D52)', gait([], since('longer')), '2 weeks', 'U6'],
    [
      'not said how, hours: the same day at most',
      gait([], since('hours')),
      'same day',
      'acute-balance',
    ],
    [
      'a foot drop, power normal',
      gait(['foot-drop'], since('longer')),
      '2 weeks',
      'gait-of-weakness',
    ],
    ['a foot drop, days', gait(['foot-drop'], since('days')), 'same day', 'acute-balance'],
    [
      'a foot drop, within minutes, unknown',
      gait(['foot-drop'], minutes(since('unknown'))),
      'now',
      'E1-foot-drop',
    ],
    [
      'a waddle, power not examined',
      { exam: { strength: undefined, gait: abnormal({ ...signs('waddling'), onset: 'longer' }) } },
      '2 weeks',
      'gait-of-weakness',
    ],
    ['a foot drop, longer, stable', gait(['foot-drop'], stable('longer')), 'routine', 'other-gait'],
    [
      'a waddle, 1 to 3 months, worsening',
      gait(['waddling'], worse('one-to-three-months')),
      '2 weeks',
      'gait-of-weakness',
    ],
    [
      'a foot drop beside graded weakness, its course blank',
      weak('left leg', '4', stable('longer'), gait(['foot-drop'], since('longer'))),
      '2 weeks',
      'gait-of-weakness R1',
    ],
    [
      'just not: stable as the weakness is',
      weak('left leg', '4', stable('longer'), gait(['foot-drop'], stable('longer'))),
      'routine',
      'R1 other-gait',
    ],
    [
      'a foot drop within minutes beside a graded weakness',
      weak('left leg', '4', stable('longer'), gait(['foot-drop'], minutes(since('days')))),
      'now',
      'E1-foot-drop R1',
    ],
    ['a foot drop, blank', gait(['foot-drop'], BLANK), 'same day', 'balance-since'],
    [
      'a foot drop for long, the legs told to be weak since days: one finding',
      both(
        told('legs-weaker', ['one-leg'], minutes(since('days'))),
        gait(['foot-drop'], stable('longer')),
      ),
      'now',
      'E1-told E1-foot-drop',
    ],
    [
      'parkinsonian, days',
      gait(['parkinsonian'], since('days')),
      'same day',
      'acute-balance R4-parkinsonian',
    ],
    ['just not: parkinsonian, blank', gait(['parkinsonian'], BLANK), 'routine', 'R4-parkinsonian'],
    ['just not: a limp, blank', gait(['antalgic'], BLANK), 'routine', 'limp'],
    ['parkinsonian', gait(['parkinsonian'], since('longer')), 'routine', 'R4-parkinsonian'],
    [
      'a foot drop and parkinsonian',
      gait(['foot-drop', 'parkinsonian'], since('longer')),
      '2 weeks',
      'gait-of-weakness R4-parkinsonian',
    ],
    ['a limp, longer', gait(['antalgic'], since('longer')), 'routine', 'limp'],
    [
      'a limp, hours: never the same day by itself (D80)',
      gait(['antalgic'], since('hours')),
      'routine',
      'limp',
    ],
    [
      'just not: a limp and ataxia, days',
      gait(['antalgic', 'ataxic'], since('days')),
      'same day',
      'acute-balance',
    ],
  ]);
});

describe('a foot drop or a waddle is no imbalance of itself (D37, D51)', () => {
  /** Brisk reflexes beside an abnormal gait would be a cord sign. */
  const ROOT: Changes = {
    exam: { 'light-touch': abnormal({ ...signs('one-root-or-nerve'), ...OVER_14 }) },
  };
  const drop = (when: When): Changes => gait(['foot-drop'], when);
  firesAs([
    [
      'hours, beside a new sign: the same day',
      both(drop(since('hours')), ROOT),
      'same day',
      'acute-balance other-sensory',
    ],
    [
      'a waddle too',
      both(gait(['waddling'], since('hours')), ROOT),
      'same day',
      'acute-balance other-sensory',
    ],
    [
      'beside a sudden trouble that is told, for long',
      both(drop(since('hours')), told('sudden-trouble', ['speech'], since('longer'))),
      'same day',
      'acute-balance S1-longer',
    ],
    [
      'a positive Romberg since hours beside it is one',
      both(both(drop(since('hours')), romberg(since('hours'))), ROOT),
      'now',
      'E1-balance other-sensory',
    ],
    [
      'just not: Romberg for long beside a drop since hours',
      both(both(drop(since('hours')), romberg(stable('longer'))), ROOT),
      'same day',
      'acute-balance other-sensory',
    ],
    [
      'unsteady by account since hours beside it is one',
      both(both(drop(stable('longer')), unsteady(since('hours'))), ROOT),
      'now',
      'E1-balance other-sensory',
    ],
    [
      'ataxia with the drop is one',
      both(gait(['foot-drop', 'ataxic'], OVER_14), LOST),
      'now',
      'E2b-balance other-sign',
    ],
    [
      'just not: 2 to 4 weeks, reflexes lost',
      both(drop(OVER_14), LOST),
      '2 weeks',
      'gait-of-weakness other-sign',
    ],
    [
      'with a positive Romberg, reflexes lost',
      both(both(drop(OVER_14), romberg(OVER_14)), LOST),
      'now',
      'E2b-balance other-sign',
    ],
    [
      'unsteady by account within 4 weeks, reflexes lost',
      both(both(drop(stable('longer')), unsteady(OVER_14)), LOST),
      'now',
      'E2b-balance other-sign',
    ],
  ]);
});

describe('found: Romberg or coordination', () => {
  byTime(
    (when) => romberg(when),
    [
      ['hours', '-', 'same day', 'acute-balance'],
      ['days', '-', 'same day', 'acute-balance'],
      ['within 14 days', '-', 'routine', 'other-balance'],
      ['over 14 days', 'worsening', 'routine', 'other-balance'],
      ['unknown', '-', 'routine', 'other-balance'],
      ['blank', '-', 'same day', 'balance-since'],
      ['longer', '-', 'routine', 'other-balance'],
    ],
  );
  firesAs([
    [
      'coordination, within minutes, days: the same day',
      coordination(minutes(since('days'))),
      'same day',
      'acute-balance',
    ],
    [
      'coordination, within minutes, within 14 days',
      coordination(minutes(WITHIN_14)),
      'same day',
      'acute-balance',
    ],
    [
      'just not: within minutes, 1 to 3 months',
      coordination(minutes(since('one-to-three-months'))),
      'routine',
      'other-balance',
    ],
    [
      'coordination, within minutes, days, beside a new sign: now',
      both(coordination(minutes(since('days'))), SIGN),
      'now',
      'E1-balance other-sign',
    ],
    [
      'Romberg, hours, beside a new sign: now',
      both(romberg(since('hours')), SIGN),
      'now',
      'E1-balance other-sign',
    ],
    [
      'just not: Romberg, days, beside a new sign',
      both(romberg(since('days')), SIGN),
      'same day',
      'acute-balance other-sign',
    ],
    [
      'just not: within minutes, beside a gait that limps',
      both(coordination(minutes(since('days'))), gait(['antalgic'], since('longer'))),
      'same day',
      'acute-balance limp',
    ],
    [
      'Romberg, 2 to 4 weeks, reflexes lost',
      both(romberg(OVER_14), LOST),
      'now',
      'E2b-balance other-sign',
    ],
    ['Romberg, known', romberg(BLANK, KNOWN), 'routine', 'R6'],
    [
      'Romberg for long beside a weak leg since days: both are said',
      weak('left leg', '4', since('days'), romberg(since('longer'))),
      'same day',
      'U2-same-day other-balance',
    ],
  ]);
});

describe('told and found together: the faster since, sudden if either was', () => {
  firesAs([
    [
      'told hours, ataxic for long',
      both(unsteady(since('hours')), gait(['ataxic'], stable('longer'))),
      'now',
      'E1-sign',
    ],
    [
      'told days, ataxic for long',
      both(unsteady(since('days')), gait(['ataxic'], stable('longer'))),
      'same day',
      'acute-balance',
    ],
    [
      'told within minutes, days; ataxic for long',
      both(unsteady(minutes(since('days'))), gait(['ataxic'], stable('longer'))),
      'now',
      'E1-sign',
    ],
    [
      'told for long, stable; ataxic days',
      both(unsteady(stable('longer')), gait(['ataxic'], since('days'))),
      'same day',
      'acute-balance',
    ],
    [
      'told since blank, Romberg for long: no look',
      both(unsteady(), romberg(stable('longer'))),
      'routine',
      'S3-balance-longer',
    ],
    [
      'told within minutes, unknown; ataxic for long',
      both(unsteady(minutes(since('unknown'))), gait(['ataxic'], stable('longer'))),
      'now',
      'E1-sign',
    ],
    [
      'told unknown, Romberg for long: the lines of unknown hold too',
      both(unsteady(since('unknown')), romberg(stable('longer'))),
      'days',
      'S3-balance-days',
    ],
    [
      'told days, Romberg for long',
      both(unsteady(since('days')), romberg(stable('longer'))),
      'same day',
      'acute-balance',
    ],
    [
      'told hours, Romberg for long, and a new sign',
      both(both(unsteady(since('hours')), romberg(stable('longer'))), SIGN),
      'now',
      'E1-balance other-sign',
    ],
    [
      'what is known takes no account away',
      both(unsteady(since('days')), gait(['ataxic'], BLANK, KNOWN)),
      'same day',
      'S3-balance-same-day R6',
    ],
  ]);
  test('the rows of one finding are joined to the one that stands', () => {
    expect(allBy(both(unsteady(since('days')), gait(['ataxic'], stable('longer'))))).toEqual([
      'acute-balance',
      'S3-balance-same-day',
      'S3-balance-days',
      'U6',
    ]);
  });
});

const settled = (how: SafetyAnswer['settled'], when: When): Changes =>
  unsteady({ ...when, settled: how, 'settled-by': 'new glasses' });

describe('settled', () => {
  firesAs([
    ['explained, all examined and normal', settled('explained', since('hours')), '-', '-'],
    [
      'just not: explained without words',
      unsteady({ ...since('hours'), settled: 'explained' }),
      'same day',
      'S3-balance-same-day',
    ],
    [
      'just not: explained, coordination not examined',
      both(both(settled('explained', since('hours')), SIGN), { exam: { coordination: undefined } }),
      'now',
      'E1-balance other-sign',
    ],
    [
      'not there now: its own time, never now',
      both(settled('comes-and-goes', since('hours')), SIGN),
      'same day',
      'S3-balance-same-day other-sign',
    ],
    [
      'not settled',
      both(settled('not-settled', since('hours')), SIGN),
      'now',
      'E1-balance other-sign',
    ],
    [
      '"not now" counts for nothing while ataxia is found',
      both(settled('comes-and-goes', since('hours')), gait(['ataxic'], stable('longer'))),
      'now',
      'E1-sign',
    ],
    [
      '"pain or tiredness" is not of balance',
      settled('no-weakness', since('days')),
      'same day',
      'S3-balance-same-day',
    ],
  ]);
});

describe('reflexes not examined, balance lost for longer than 4 weeks: no look (D37)', () => {
  const UNEXAMINED: Changes = { exam: { reflexes: undefined } };
  firesAs([
    [
      'told, 1 to 3 months, stable',
      both(unsteady(stable('one-to-three-months')), UNEXAMINED),
      'routine',
      'S3-balance-longer',
    ],
    [
      'found, 1 to 3 months',
      both(gait(['ataxic'], since('one-to-three-months')), UNEXAMINED),
      '2 weeks',
      'U6',
    ],
  ]);
});
