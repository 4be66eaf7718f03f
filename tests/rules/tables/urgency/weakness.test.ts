/** Weakness: told, found, both together, settled and known (D4, D29, D51, D82; T32, T33). */
import { describe, expect, test } from 'vitest';
import { MUSCLES, type SafetyDetail } from '../../../../src/rules/record/ids.ts';
import type { SafetyAnswer, Visit } from '../../../../src/rules/record/visit.ts';
import {
  assessed,
  classicVisit,
  firedBy,
  verdictOf,
  visitWith,
  type Changes,
} from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  WITHIN_14,
  abnormal,
  allBy,
  both,
  byTime,
  clear,
  fires,
  firesAs,
  minutes,
  power,
  signs,
  since,
  told,
  weak,
  worse,
  yes,
  type When,
} from './changes.ts';

const legs = (details: readonly SafetyDetail[], rest: Partial<SafetyAnswer> = {}): Changes =>
  told('legs-weaker', details, rest);
const stable = (onset: 'one-to-three-months' | 'longer'): When =>
  since(onset, { course: 'stable' });

describe('told: power, reflexes and gait are normal', () => {
  describe('both legs', () => {
    byTime((when) => legs(['both-legs'], when), [
      ['hours', '-', 'same day', 'S3-same-day'],
      ['days', 'stable', 'same day', 'S3-same-day'],
      ['within 14 days', '-', 'same day', 'S3-same-day'],
      ['1 to 4 weeks', '-', 'same day', 'S3-same-day'],
      ['over 14 days', 'improving', 'same day', 'S3-same-day'],
      ['unknown', '-', 'same day', 'S3-same-day'],
      ['blank', '-', 'same day', 'S3-since'],
      ['1 to 3 months', 'worsening', '2 weeks', 'S3-weeks'],
      ['1 to 3 months', '-', '2 weeks', 'S3-weeks'],
      ['1 to 3 months', 'unknown', '2 weeks', 'S3-weeks'],
      ['1 to 3 months', 'stable', 'routine', 'S3-longer'],
      ['1 to 3 months', 'improving', 'routine', 'S3-longer'],
      ['longer', 'worsening', '2 weeks', 'S3-weeks'],
      ['longer', '-', '2 weeks', 'S3-weeks'],
      ['longer', 'stable', 'routine', 'S3-longer'],
    ]);
  });
  describe('one leg', () => {
    byTime((when) => legs(['one-leg'], when), [
      ['hours', '-', 'same day', 'S3-same-day'],
      ['days', '-', 'same day', 'S3-same-day'],
      ['within 14 days', '-', 'days', 'S3-days'],
      ['1 to 4 weeks', '-', 'days', 'S3-days'],
      ['over 14 days', 'stable', 'days', 'S3-days'],
      ['unknown', '-', 'days', 'S3-days'],
      ['blank', '-', 'same day', 'S3-since'],
      ['1 to 3 months', 'worsening', '2 weeks', 'S3-weeks'],
      ['1 to 3 months', '-', '2 weeks', 'S3-weeks'],
      ['1 to 3 months', 'stable', 'routine', 'S3-longer'],
      ['longer', 'unknown', '2 weeks', 'S3-weeks'],
      ['longer', 'improving', 'routine', 'S3-longer'],
    ]);
  });
  describe('one leg, it came within minutes', () => {
    byTime((when) => legs(['one-leg'], minutes(when)), [
      ['hours', '-', 'now', 'E1-told'],
      ['days', '-', 'now', 'E1-told'],
      ['unknown', '-', 'now', 'E1-told'],
      ['within 14 days', '-', 'same day', 'S3-same-day'],
      ['over 14 days', '-', 'same day', 'S3-same-day'],
      ['1 to 3 months', 'stable', 'days', 'S3-days'],
      ['1 to 3 months', 'worsening', 'days', 'S3-days'],
      ['longer', 'stable', 'routine', 'S3-longer'],
      // Also read by the line that does not ask for it.
      ['longer', 'worsening', '2 weeks', 'S3-weeks'],
      ['blank', '-', 'same day', 'S3-since'],
    ]);
  });
  describe('one leg, it came within minutes and is not there now', () => {
    byTime((when) => legs(['one-leg'], { ...minutes(when), settled: 'comes-and-goes' }), [
      ['hours', '-', 'same day', 'S3-same-day'],
      ['days', '-', 'same day', 'S3-same-day'],
      ['unknown', '-', 'same day', 'S3-same-day'],
      ['within 14 days', '-', 'days', 'S3-days'],
      ['over 14 days', '-', 'days', 'S3-days'],
      ['1 to 3 months', 'stable', 'days', 'S3-days'],
      ['longer', 'stable', 'routine', 'S3-longer'],
      ['blank', '-', 'same day', 'S3-since'],
    ]);
  });
  firesAs([
    ['side not said: as both', legs([], OVER_14), 'same day', 'S3-same-day'],
    ['stairs or chair: as both', legs(['stairs-or-chair'], OVER_14), 'same day', 'S3-same-day'],
    ['one leg, and stairs: one', legs(['one-leg', 'stairs-or-chair'], OVER_14), 'days', 'S3-days'],
    ['one leg, and both: both', legs(['one-leg', 'both-legs'], OVER_14), 'same day', 'S3-same-day'],
    ['both, within minutes, 2 to 4 weeks', legs(['both-legs'], minutes(OVER_14)), 'same day', 'S3-same-day'],
    [
      'both, within minutes, not there now, 2 to 4 weeks: the line of both legs holds too',
      legs(['both-legs'], { ...minutes(OVER_14), settled: 'comes-and-goes' }),
      'same day',
      'S3-same-day',
    ],
    ['a yes without details is about weakness', legs([], since('days')), 'same day', 'S3-same-day'],
    ['of the first edition, a yes is about weakness', legs([], { ...since('days'), 'first-wording': 'yes' }), 'same day', 'S3-same-day'],
    ['just not: unsteady is of balance', legs(['unsteady'], since('longer', { course: 'stable' })), 'routine', 'S3-balance-longer'],
    ['unsure, power full: a note', { safety: { 'legs-weaker': { answer: 'unsure' } } }, 'routine', 'S3-power-full'],
  ]);
});

describe('told, and not examined', () => {
  const power: Changes = { exam: { strength: undefined } };
  const reflexes: Changes = { exam: { reflexes: undefined } };
  firesAs([
    ['one leg, 2 to 4 weeks: look at power today', both(legs(['one-leg'], OVER_14), power), 'same day', 'S3-power-not-examined'],
    ['longer, stable: the same', both(legs(['one-leg'], stable('longer')), power), 'same day', 'S3-power-not-examined'],
    ['hours: the account has that time itself', both(legs(['one-leg'], since('hours')), power), 'same day', 'S3-same-day'],
    ['within minutes, hours: now all the same', both(legs(['one-leg'], minutes(since('hours'))), power), 'now', 'E1-told'],
    ['since blank: one look', both(legs(['one-leg']), power), 'same day', 'S3-power-not-examined'],
    [
      'power limited by pain',
      both(legs(['one-leg'], OVER_14), { exam: { strength: abnormal({ 'pain-limited': 'yes' }) } }),
      'same day',
      'S3-power-not-examined',
    ],
    [
      'called pain or tiredness, power not examined: not settled',
      both(legs(['both-legs'], { ...stable('longer'), settled: 'no-weakness' }), power),
      'same day',
      'S3-power-not-examined',
    ],
    [
      'unsure, power not examined',
      { ...power, safety: { 'legs-weaker': { answer: 'unsure' } } },
      'routine',
      'S3-unsure',
    ],
    // Reflexes not examined, within 4 weeks: the account itself is of the same day (D37).
    ['both legs, 2 to 4 weeks, reflexes not examined', both(legs(['both-legs'], OVER_14), reflexes), 'same day', 'S3-same-day'],
  ]);
  test('the rows of a shorter or equal time are joined, not lost', () => {
    expect(allBy(both(legs(['one-leg'], OVER_14), power))).toEqual(['S3-days', 'S3-power-not-examined']);
    expect(allBy(both(legs(['one-leg']), power))).toEqual(['S3-power-not-examined', 'S3-since']);
  });
});

describe('told of both legs, ankle reflexes lost, newly (D37)', () => {
  const lost: Changes = { exam: { reflexes: abnormal({ ...signs('all-absent'), ...since('longer') }) } };
  describe('both legs', () => {
    byTime((when) => both(legs(['both-legs'], when), lost), [
      ['hours', '-', 'now', 'E2b-told'],
      ['within 14 days', '-', 'now', 'E2b-told'],
      ['over 14 days', 'stable', 'now', 'E2b-told'],
      ['unknown', '-', 'same day', 'S3-same-day other-sign'],
      ['blank', '-', 'same day', 'S3-since other-sign'],
      ['1 to 3 months', 'worsening', '2 weeks', 'S3-weeks other-sign'],
    ]);
  });
  const one = (found: Changes['exam']): Changes => both(legs(['both-legs'], since('days')), { exam: found });
  firesAs([
    ['one ankle jerk', one({ reflexes: abnormal({ ...signs('ankle-jerks-absent'), side: 'left', onset: 'longer' }) }), 'now', 'E2b-told'],
    ['knee jerks reduced', one({ reflexes: abnormal({ ...signs('knee-jerks-reduced'), onset: 'longer' }) }), 'now', 'E2b-told'],
    ['abnormal without a kind', one({ reflexes: abnormal(since('longer')) }), 'now', 'E2b-told'],
    ['just not: brisk', one({ reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }) }), 'same day', 'S3-same-day other-sign'],
    ['just not: lost, known and unchanged', one({ reflexes: abnormal({ ...signs('all-absent'), ...KNOWN }) }), 'same day', 'S3-same-day R6'],
    ['just not: one leg', both(legs(['one-leg'], since('days')), lost), 'same day', 'S3-same-day other-sign'],
  ]);
});

describe('found and new, MRC 4', () => {
  describe('one leg', () => {
    byTime((when) => weak('left leg', '4', when), [
      ['hours', '-', 'same day', 'U2-same-day'],
      ['days', 'improving', 'same day', 'U2-same-day'],
      ['within 14 days', 'worsening', 'days', 'U2-days'],
      ['over 14 days', 'worsening', 'days', 'U2-days'],
      ['unknown', 'worsening', 'days', 'U2-days'],
      ['within 14 days', '-', '2 weeks', 'U2'],
      ['1 to 4 weeks', 'unknown', '2 weeks', 'U2'],
      ['over 14 days', 'stable', '2 weeks', 'U2'],
      ['unknown', '-', '2 weeks', 'U2'],
      ['blank', '-', 'same day', 'weakness-onset-unknown'],
      ['1 to 3 months', 'worsening', '2 weeks', 'U2-slow'],
      ['1 to 3 months', '-', '2 weeks', 'U2-slow'],
      ['1 to 3 months', 'stable', 'routine', 'R1'],
      ['longer', 'worsening', '2 weeks', 'U2-slow'],
      ['longer', 'unknown', '2 weeks', 'U2-slow'],
      ['longer', 'stable', 'routine', 'R1'],
      ['longer', 'improving', 'routine', 'R1'],
    ]);
  });
  describe('both legs', () => {
    byTime((when) => weak('both legs', '4', when), [
      ['hours', '-', 'now', 'E2'],
      ['days', '-', 'now', 'E2'],
      ['within 14 days', '-', 'now', 'E2'],
      ['1 to 4 weeks', '-', 'now', 'E2'],
      ['over 14 days', 'improving', 'now', 'E2'],
      ['unknown', '-', 'same day', 'U2-same-day'],
      ['blank', '-', 'same day', 'weakness-onset-unknown'],
      ['1 to 3 months', 'worsening', '2 weeks', 'U4'],
      ['1 to 3 months', '-', '2 weeks', 'U4'],
      ['1 to 3 months', 'stable', 'routine', 'R1'],
      ['longer', 'worsening', '2 weeks', 'U4'],
      ['longer', 'stable', 'routine', 'R1'],
    ]);
  });
  describe('arm and leg of one side', () => {
    byTime((when) => weak('left side', '4', when), [
      ['hours', '-', 'now', 'E1-weakness'],
      ['days', '-', 'same day', 'U2-same-day'],
      ['within 14 days', '-', 'same day', 'U2-same-day'],
      ['over 14 days', 'stable', 'same day', 'U2-same-day'],
      ['unknown', '-', 'same day', 'U2-same-day'],
      ['blank', '-', 'same day', 'weakness-onset-unknown'],
      ['1 to 3 months', 'worsening', '2 weeks', 'U2-slow'],
      ['1 to 3 months', 'stable', 'routine', 'R1'],
      ['longer', '-', '2 weeks', 'U2-slow'],
      ['longer', 'stable', 'routine', 'R1'],
    ]);
  });
  describe('side not said, nothing graded, nothing told', () => {
    byTime((when) => ({ exam: { strength: abnormal(when) } }), [
      ['hours', '-', 'same day', 'U2-same-day'],
      ['days', '-', 'same day', 'U2-same-day'],
      ['within 14 days', '-', 'same day', 'weakness-side'],
      ['over 14 days', 'worsening', 'same day', 'weakness-side'],
      ['unknown', '-', 'same day', 'weakness-side'],
      ['blank', '-', 'same day', 'weakness-onset-unknown'],
      ['1 to 3 months', '-', '2 weeks', 'U2-slow'],
      ['1 to 3 months', 'stable', 'routine', 'R1'],
      ['longer', 'stable', 'routine', 'R1'],
    ]);
  });
  describe('one leg, it came within minutes', () => {
    byTime((when) => weak('left leg', '4', minutes(when)), [
      ['hours', '-', 'now', 'E1-weakness'],
      ['days', '-', 'now', 'E1-weakness'],
      ['unknown', '-', 'now', 'E1-weakness'],
      ['within 14 days', '-', 'same day', 'U2-same-day'],
      ['over 14 days', 'stable', 'same day', 'U2-same-day'],
      ['1 to 3 months', 'stable', 'days', 'U2-days'],
      ['longer', 'stable', 'routine', 'R1'],
      ['blank', '-', 'same day', 'weakness-onset-unknown'],
    ]);
  });
  describe('both legs, it came within minutes', () => {
    byTime((when) => weak('both legs', '4', minutes(when)), [
      ['unknown', '-', 'now', 'E1-weakness'],
      // Read by the line of both sides too.
      ['over 14 days', '-', 'now', 'E2'],
      ['1 to 3 months', 'stable', 'days', 'U2-days'],
      ['1 to 3 months', 'worsening', 'days', 'U2-days'],
      ['longer', 'stable', 'routine', 'R1'],
    ]);
  });
  firesAs([
    ['one arm, days', weak('left arm', '4', since('days')), 'same day', 'U2-same-day'],
    [
      'left leg and right hand, days: both sides',
      { exam: { strength: abnormal(since('days')) }, power: { grip: { right: '4' }, 'hip-flexion': { left: '4' } } },
      'now',
      'E2',
    ],
    ['both by the side alone, days', { exam: { strength: abnormal({ side: 'both', onset: 'days' }) } }, 'now', 'E2'],
    [
      'both by the side, one leg graded: both, until every group is graded (D82)',
      both(weak('left leg', '4', since('days')), { exam: { strength: abnormal({ side: 'both', onset: 'days' }) } }),
      'now',
      'E2',
    ],
    ['a side, nothing graded, 2 to 4 weeks', { exam: { strength: abnormal({ side: 'left', ...OVER_14 }) } }, '2 weeks', 'U2'],
    ['normal, power 5', { exam: { strength: { state: 'normal' } }, power: power('left leg', '5') }, '-', '-'],
  ]);
  test('undated, the time of one limb stands underneath the look', () => {
    expect(allBy(weak('left leg', '4', BLANK))).toEqual(['U2-days', 'weakness-onset-unknown']);
  });
});

describe('found on both sides, since unknown: now with more (E2)', () => {
  const unknown = (more: Changes): Changes => weak('both legs', '4', since('unknown'), more);
  const reflexes = (found: Parameters<typeof abnormal>[0]): Changes =>
    unknown({ exam: { reflexes: abnormal({ onset: 'longer', ...found }) } });
  firesAs([
    ['all reflexes absent', reflexes(signs('all-absent')), 'now', 'E2'],
    ['ankle jerks absent', reflexes(signs('ankle-jerks-absent')), 'now', 'E2'],
    ['one ankle jerk absent', reflexes({ ...signs('ankle-jerks-absent'), side: 'left' }), 'now', 'E2'],
    ['abnormal without a kind', reflexes({}), 'now', 'E2'],
    ['just not: brisk', reflexes(signs('brisk')), 'same day', 'U2-same-day other-sign'],
    ['S2 yes', unknown(told('bladder-bowel-saddle', ['constipation'])), 'now', 'E2 S2-with-more'],
    ['just not: S2 unsure', unknown({ safety: { 'bladder-bowel-saddle': { answer: 'unsure' } } }), 'same day', 'U2-same-day S2-unsure'],
    ['S4 yes', unknown(told('breathless-swallowing', ['swallowing'])), 'now', 'E6 E2'],
    [
      'just not: since blank is a look',
      weak('both legs', '4', BLANK, { exam: { reflexes: abnormal({ ...signs('all-absent'), onset: 'longer' }) } }),
      'same day',
      'weakness-onset-unknown other-sign',
    ],
  ]);
});

describe('U3 the lowest group, MRC 3 or less: never later than days', () => {
  firesAs([
    ['MRC 3, longer, stable', weak('left leg', '3', stable('longer')), 'days', 'U3'],
    ['MRC 0, longer, stable', weak('left leg', '0', stable('longer')), 'days', 'U3'],
    ['just not: MRC 4-', weak('left leg', '4-', stable('longer')), 'routine', 'R1'],
    ['just not: MRC 4+', weak('left leg', '4+', stable('longer')), 'routine', 'R1'],
    [
      'the lowest group counts',
      { exam: { strength: abnormal(stable('longer')) }, power: { 'hip-flexion': { left: '4' }, 'toe-extension': { left: '2' } } },
      'days',
      'U3',
    ],
    ['a grade of 2 though the item says normal: and when is asked today', { power: power('left leg', '2') }, 'same day', 'weakness-onset-unknown'],
    ['MRC 3, days: the shorter time', weak('left leg', '3', since('days')), 'same day', 'U2-same-day'],
    ['MRC 3, 2 to 4 weeks, stable', weak('left leg', '3', { ...OVER_14, course: 'stable' }), 'days', 'U3'],
  ]);
});

describe('U4 subacute, wasting or bulbar: within 2 weeks', () => {
  const found = (...of: Parameters<typeof signs>): Changes =>
    weak('left leg', '4', stable('longer'), {}, signs(...of));
  const numb: Changes = { exam: { 'light-touch': abnormal({ ...signs('one-root-or-nerve'), onset: 'longer' }) } };
  firesAs([
    ['hips, 1 to 3 months, worsening', weak('hips', '4', worse('one-to-three-months')), '2 weeks', 'U4'],
    ['hips, 1 to 3 months, course blank', weak('hips', '4', since('one-to-three-months')), '2 weeks', 'U4'],
    ['just not: hips, stable', weak('hips', '4', stable('one-to-three-months')), 'routine', 'R1'],
    [
      'one hip, proximal by record',
      { exam: { strength: abnormal({ distribution: 'proximal', side: 'left', ...worse('one-to-three-months') }) } },
      '2 weeks',
      'U4',
    ],
    [
      'a weak shoulder beside a weak toe',
      {
        exam: { strength: abnormal(worse('one-to-three-months')) },
        power: { 'shoulder-abduction': { left: '4' }, 'toe-extension': { left: '4' } },
      },
      '2 weeks',
      'U4',
    ],
    ['wasting, no sensory loss', found('wasting'), '2 weeks', 'U4'],
    ['fasciculation, no sensory loss', found('fasciculation'), '2 weeks', 'U4'],
    ['just not: wasting with sensory loss', both(found('wasting'), numb), 'routine', 'R1 other-sensory'],
    [
      'wasting, sensory loss, brisk reflexes',
      both(both(found('wasting'), numb), { exam: { reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }) } }),
      '2 weeks',
      'U4 other-sensory other-sign',
    ],
    ['slow, with swallowing', weak('left leg', '4', stable('longer'), told('breathless-swallowing', ['swallowing'])), 'same day', 'S4-yes U4'],
    ['just not: slow, breathing and swallowing no', weak('left leg', '4', stable('longer')), 'routine', 'R1'],
  ]);
});

describe('told and found together: both sides if either says both, the faster since, the worse course', () => {
  const leg = (when: When): Changes => weak('left leg', '4', when);
  firesAs([
    ['told both, found one leg, days', both(legs(['both-legs'], since('days')), leg(since('days'))), 'now', 'E2'],
    ['told both, days; found one leg, longer', both(legs(['both-legs'], since('days')), leg(stable('longer'))), 'now', 'E2'],
    ['told both, longer; found one leg, days', both(legs(['both-legs'], stable('longer')), leg(since('days'))), 'now', 'E2'],
    ['told both, longer; found one leg, longer', both(legs(['both-legs'], stable('longer')), leg(stable('longer'))), 'routine', 'R1'],
    ['told one leg, hours; found longer', both(legs(['one-leg'], since('hours')), leg(stable('longer'))), 'same day', 'U2-same-day'],
    ['told one leg, 2 to 4 weeks; found longer', both(legs(['one-leg'], OVER_14), leg(stable('longer'))), 'days', 'S3-days'],
    ['told one leg, worsening; found stable', both(legs(['one-leg'], worse('longer')), leg(stable('longer'))), '2 weeks', 'U2-slow'],
    ['told within minutes, days; found days', both(legs(['one-leg'], minutes(since('days'))), leg(since('days'))), 'now', 'E1-weakness'],
    ['found within minutes; told days', both(legs(['one-leg'], since('days')), leg(minutes(stable('longer')))), 'now', 'E1-weakness'],
    ['told since blank gives way to found', both(legs(['one-leg']), leg(stable('longer'))), 'routine', 'R1'],
    ['found since blank gives way to told', both(legs(['one-leg'], stable('longer')), leg(BLANK)), 'routine', 'R1'],
    ['both blank: a look', both(legs(['one-leg']), leg(BLANK)), 'same day', 'weakness-onset-unknown'],
    [
      'found without a side, told one leg, 2 to 4 weeks: the account says the side',
      both(legs(['one-leg'], OVER_14), { exam: { strength: abnormal(OVER_14) } }),
      'days',
      'S3-days',
    ],
    [
      'told without a side, found one leg: the account keeps its time, and is no emergency (D52)',
      both(legs([], OVER_14), leg(OVER_14)),
      'same day',
      'S3-same-day',
    ],
    ['"not now" counts for nothing while weakness is found', both(legs(['one-leg'], { ...minutes(since('days')), settled: 'comes-and-goes' }), leg(stable('longer'))), 'now', 'E1-weakness'],
    ['"pain or tiredness" counts for nothing while weakness is found', both(legs(['both-legs'], { ...since('days'), settled: 'no-weakness' }), leg(stable('longer'))), 'now', 'E2'],
  ]);
});

describe('settled', () => {
  const settled = (how: SafetyAnswer['settled'], when: When = since('days')): Changes =>
    legs(['both-legs'], { ...when, settled: how });
  firesAs([
    ['pain or tiredness, all examined and normal: a note', settled('no-weakness'), 'routine', 'S3-power-full'],
    ['the same, within minutes', settled('no-weakness', minutes(since('hours'))), 'routine', 'S3-power-full'],
    ['just not: reflexes not examined', both(settled('no-weakness'), { exam: { reflexes: undefined } }), 'same day', 'S3-same-day'],
    ['just not: gait not examined', both(settled('no-weakness'), { exam: { gait: undefined } }), 'same day', 'S3-same-day'],
    [
      'just not: reflexes abnormal, known',
      both(settled('no-weakness'), { exam: { reflexes: abnormal({ ...signs('brisk'), ...KNOWN }) } }),
      'same day',
      'S3-same-day R6',
    ],
    ['not there now: its own time, never now', settled('comes-and-goes', minutes(since('hours'))), 'same day', 'S3-same-day'],
    ['"explained" is not of weakness', settled('explained', minutes(since('hours'))), 'now', 'E1-told'],
    ['not settled: its own time', settled('not-settled', minutes(since('hours'))), 'now', 'E1-told'],
    ['unsteadiness told beside it is not settled by it', legs(['one-leg', 'unsteady'], { ...stable('longer'), settled: 'no-weakness' }), 'routine', 'S3-balance-longer S3-power-full'],
  ]);
});

describe('known and unchanged (D29)', () => {
  const known = (where: 'left leg' | 'both legs', grade: '2' | '4', rest: Changes = {}, more = {}): Changes =>
    weak(where, grade, stable('longer'), rest, { ...KNOWN, ...more });
  firesAs([
    ['one leg, MRC 4', known('left leg', '4'), 'routine', 'R6'],
    ['just not: MRC 3 or less, and not asked of all groups', known('left leg', '2'), 'days', 'U3'],
    ['MRC 2, all groups known', known('left leg', '2', {}, { 'known-all': 'yes' }), 'routine', 'R6'],
    ['just not: both legs, not asked of all groups', known('both legs', '4'), 'routine', 'R1'],
    ['both legs, all groups known', known('both legs', '4', {}, { 'known-all': 'yes' }), 'routine', 'R6'],
    [
      'one leg marked, the other new since days',
      {
        exam: { strength: abnormal({ ...KNOWN, 'known-all': 'no', onset: 'days' }) },
        power: { 'ankle-dorsiflexion': { left: '3', 'left-known': 'yes', right: '4' } },
      },
      'same day',
      'U2-same-day',
    ],
    [
      'both marked',
      {
        exam: { strength: abnormal({ ...KNOWN, 'known-all': 'no', onset: 'days' }) },
        power: { 'ankle-dorsiflexion': { left: '3', 'left-known': 'yes', right: '4', 'right-known': 'yes' } },
      },
      'routine',
      'R6',
    ],
    ['known without a cause is new', weak('left leg', '2', stable('longer'), {}, { 'known-stable': 'yes' }), 'days', 'U3'],
    ['known and worsening is new', weak('left leg', '4', worse('longer'), {}, { ...KNOWN, 'known-all': 'yes' }), '2 weeks', 'U2-slow'],
    ['known beside a new account: the account keeps its time', known('left leg', '4', legs(['both-legs'], since('days'))), 'same day', 'S3-same-day R6'],
    ['known beside an account since blank: a look', known('left leg', '4', legs(['one-leg'])), 'same day', 'S3-since R6'],
    ['just not: known, and no account', known('left leg', '4', { safety: { 'legs-weaker': { answer: 'no' } } }), 'routine', 'R6'],
  ]);
});

describe('T32, D4 the onset decides the tier, graded MRC 4', () => {
  const ONSET_ROWS: readonly (readonly [string, When, string, string, string])[] = [
    // onset; one leg; both legs; one side
    ['within minutes', minutes(since('hours')), 'emergency', 'emergency', 'emergency'],
    ['hours', since('hours'), 'urgent', 'emergency', 'emergency'],
    ['days', since('days'), 'urgent', 'emergency', 'urgent'],
    ['within 14 days', WITHIN_14, 'urgent', 'emergency', 'urgent'],
    ['1 to 4 weeks', since('one-to-four-weeks'), 'urgent', 'emergency', 'urgent'],
    ['over 14 days', OVER_14, 'urgent', 'emergency', 'urgent'],
    ['1 to 3 months, stable', stable('one-to-three-months'), 'routine', 'routine', 'routine'],
    ['longer, stable', stable('longer'), 'routine', 'routine', 'routine'],
    ['longer, course blank', since('longer'), 'urgent', 'urgent', 'urgent'],
    ['unknown', since('unknown'), 'urgent', 'urgent', 'urgent'],
    ['blank', BLANK, 'urgent', 'urgent', 'urgent'],
  ];
  test.each(ONSET_ROWS)('T32 %s', (_name, when, leg, legsTier, side) => {
    const tiers = (['left leg', 'both legs', 'left side'] as const).map(
      (where) => assessed(clear(weak(where, '4', when))).flags[0]?.tier,
    );
    expect(tiers).toEqual([leg, legsTier, side]);
  });

  test('T32 unknown onset: the clinician is asked to clarify', () => {
    const { flags } = assessed(clear(weak('both legs', '4', BLANK)));
    expect(flags[0]?.action).toMatch(/^Ask today when it began/);
  });
});

describe('T33 effort limited by pain is not weakness, and not examined', () => {
  test.each<[string, Changes]>([
    ['the whole item', { exam: { strength: abnormal({ 'pain-limited': 'yes' }) } }],
    [
      'every graded group',
      { exam: { strength: abnormal() }, power: { 'hip-flexion': { left: 'pain-limited' } } },
    ],
    [
      'graded 5 and pain-limited',
      {
        exam: { strength: abnormal() },
        power: { 'hip-flexion': { left: 'pain-limited', right: '5' } },
      },
    ],
  ])('T33 %s', (_name, changes) => {
    const visit = visitWith(classicVisit, changes);
    expect(firedBy(visit)).toEqual([]);
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).headline.says).toContain('Examination outstanding: strength');
  });
  test('T33 one group limited by pain, another 4: weakness', () => {
    const changes: Changes = {
      exam: { strength: abnormal(stable('longer')) },
      power: { 'hip-flexion': { left: 'pain-limited' }, 'toe-extension': { right: '4' } },
    };
    expect(fires(changes)).toBe('R1');
  });
  test('T33 the item limited by pain, one group graded 3: weakness', () => {
    const changes: Changes = {
      exam: { strength: abnormal({ ...stable('longer'), 'pain-limited': 'yes' }) },
      power: { 'toe-extension': { right: '3' } },
    };
    expect(fires(changes)).toBe('U3');
  });
  test.each(MUSCLES)('D4 the lowest group counts: %s 3 among 4s', (muscle) => {
    const fours = Object.fromEntries(
      MUSCLES.map((each) => [each, { left: '4' }]),
    ) as Visit['power'];
    const changes: Changes = {
      exam: { strength: abnormal(stable('longer')) },
      power: { ...fours, [muscle]: { left: '3' } },
    };
    expect(fires(changes)).toBe('U3');
  });
});

test('it says what it asks of a yes', () => {
  const [flag] = assessed(clear({ exam: { strength: undefined }, safety: { 'legs-weaker': yes() } })).flags;
  expect(flag?.action).toMatch(/^Examine power now/);
});
