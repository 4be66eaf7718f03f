/** Weakness by account: what its time is when nothing is found, and how it is settled (D37, D51). */
import { describe, expect, test } from 'vitest';
import type { SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import { assessed, type Changes } from '../../a-visit.ts';
import {
  KNOWN,
  OVER_14,
  abnormal,
  allBy,
  both,
  byTime,
  clear,
  firesAs,
  legs,
  minutes,
  signs,
  since,
  stable,
  yes,
  type When,
} from './changes.ts';

describe('told: power, reflexes and gait are normal', () => {
  describe('both legs', () => {
    byTime(
      (when) => legs(['both-legs'], when),
      [
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
      ],
    );
  });
  describe('one leg', () => {
    byTime(
      (when) => legs(['one-leg'], when),
      [
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
      ],
    );
  });
  describe('one leg, it came within minutes', () => {
    byTime(
      (when) => legs(['one-leg'], minutes(when)),
      [
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
      ],
    );
  });
  describe('one leg, it came within minutes and is not there now', () => {
    byTime(
      (when) => legs(['one-leg'], { ...minutes(when), settled: 'comes-and-goes' }),
      [
        ['hours', '-', 'same day', 'S3-same-day'],
        ['days', '-', 'same day', 'S3-same-day'],
        ['unknown', '-', 'same day', 'S3-same-day'],
        ['within 14 days', '-', 'days', 'S3-days'],
        ['over 14 days', '-', 'days', 'S3-days'],
        ['1 to 3 months', 'stable', 'days', 'S3-days'],
        ['longer', 'stable', 'routine', 'S3-longer'],
        ['blank', '-', 'same day', 'S3-since'],
      ],
    );
  });
  firesAs([
    ['side not said: as both', legs([], OVER_14), 'same day', 'S3-same-day'],
    ['stairs or chair: as both', legs(['stairs-or-chair'], OVER_14), 'same day', 'S3-same-day'],
    ['one leg, and stairs: one', legs(['one-leg', 'stairs-or-chair'], OVER_14), 'days', 'S3-days'],
    ['one leg, and both: both', legs(['one-leg', 'both-legs'], OVER_14), 'same day', 'S3-same-day'],
    [
      'both, within minutes, 2 to 4 weeks',
      legs(['both-legs'], minutes(OVER_14)),
      'same day',
      'S3-same-day',
    ],
    [
      'both, within minutes, not there now, 2 to 4 weeks: the line of both legs holds too',
      legs(['both-legs'], { ...minutes(OVER_14), settled: 'comes-and-goes' }),
      'same day',
      'S3-same-day',
    ],
    ['a yes without details is about weakness', legs([], since('days')), 'same day', 'S3-same-day'],
    [
      'of the first edition, a yes is about weakness',
      legs([], { ...since('days'), 'first-wording': 'yes' }),
      'same day',
      'S3-same-day',
    ],
    [
      'just not: unsteady is of balance',
      legs(['unsteady'], since('longer', { course: 'stable' })),
      'routine',
      'S3-balance-longer',
    ],
    [
      'unsure, power full: a note',
      { safety: { 'legs-weaker': { answer: 'unsure' } } },
      'routine',
      'S3-power-full',
    ],
  ]);
});

describe('told, and not examined', () => {
  const power: Changes = { exam: { strength: undefined } };
  const reflexes: Changes = { exam: { reflexes: undefined } };
  firesAs([
    [
      'one leg, 2 to 4 weeks: look at power today',
      both(legs(['one-leg'], OVER_14), power),
      'same day',
      'S3-power-not-examined',
    ],
    [
      'longer, stable: the same',
      both(legs(['one-leg'], stable('longer')), power),
      'same day',
      'S3-power-not-examined',
    ],
    [
      'hours: the account has that time itself',
      both(legs(['one-leg'], since('hours')), power),
      'same day',
      'S3-same-day',
    ],
    [
      'within minutes, hours: now all the same',
      both(legs(['one-leg'], minutes(since('hours'))), power),
      'now',
      'E1-told',
    ],
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
    [
      'both legs, 2 to 4 weeks, reflexes not examined',
      both(legs(['both-legs'], OVER_14), reflexes),
      'same day',
      'S3-same-day',
    ],
  ]);
  test('the rows of a shorter or equal time are joined, not lost', () => {
    expect(allBy(both(legs(['one-leg'], OVER_14), power))).toEqual([
      'S3-days',
      'S3-power-not-examined',
    ]);
    expect(allBy(both(legs(['one-leg']), power))).toEqual(['S3-power-not-examined', 'S3-since']);
  });
});

const one = (found: NonNullable<Changes['exam']>): Changes =>
  both(legs(['both-legs'], since('days')), { exam: found });

describe('told of both legs, ankle reflexes lost, newly (D37)', () => {
  const lost: Changes = {
    exam: { reflexes: abnormal({ ...signs('all-absent'), ...OVER_14 }) },
  };
  describe('both legs', () => {
    byTime(
      (when) => both(legs(['both-legs'], when), lost),
      [
        ['hours', '-', 'now', 'E2b-told'],
        ['within 14 days', '-', 'now', 'E2b-told'],
        ['over 14 days', 'stable', 'now', 'E2b-told'],
        ['unknown', '-', 'same day', 'S3-same-day other-sign'],
        ['blank', '-', 'same day', 'S3-since other-sign'],
        ['1 to 3 months', 'worsening', '2 weeks', 'S3-weeks other-sign'],
      ],
    );
  });
  firesAs([
    [
      'one ankle jerk',
      one({
        reflexes: abnormal({ ...signs('ankle-jerks-absent'), side: 'left', ...OVER_14 }),
      }),
      'now',
      'E2b-told',
    ],
    [
      'knee jerks reduced',
      one({ reflexes: abnormal({ ...signs('knee-jerks-reduced'), ...OVER_14 }) }),
      'now',
      'E2b-told',
    ],
    ['abnormal without a kind', one({ reflexes: abnormal(OVER_14) }), 'now', 'E2b-told'],
    [
      'just not: brisk',
      one({ reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }) }),
      'same day',
      'S3-same-day other-sign',
    ],
    [
      'just not: lost, known and unchanged',
      one({ reflexes: abnormal({ ...signs('all-absent'), ...KNOWN }) }),
      'same day',
      'S3-same-day R6',
    ],
    [
      'just not: one leg',
      both(legs(['one-leg'], since('days')), lost),
      'same day',
      'S3-same-day other-sign',
    ],
  ]);
});

const settled = (how: SafetyAnswer['settled'], when: When = since('days')): Changes =>
  legs(['both-legs'], { ...when, settled: how });

describe('settled', () => {
  firesAs([
    [
      'pain or tiredness, all examined and normal: a note',
      settled('no-weakness'),
      'routine',
      'S3-power-full',
    ],
    [
      'the same, within minutes',
      settled('no-weakness', minutes(since('hours'))),
      'routine',
      'S3-power-full',
    ],
    [
      'just not: reflexes not examined',
      both(settled('no-weakness'), { exam: { reflexes: undefined } }),
      'same day',
      'S3-same-day',
    ],
    [
      'just not: gait not examined',
      both(settled('no-weakness'), { exam: { gait: undefined } }),
      'same day',
      'S3-same-day',
    ],
    [
      'just not: reflexes abnormal, known',
      both(settled('no-weakness'), {
        exam: { reflexes: abnormal({ ...signs('brisk'), ...KNOWN }) },
      }),
      'same day',
      'S3-same-day R6',
    ],
    [
      'not there now: its own time, never now',
      settled('comes-and-goes', minutes(since('hours'))),
      'same day',
      'S3-same-day',
    ],
    [
      '"explained" is not of weakness',
      settled('explained', minutes(since('hours'))),
      'now',
      'E1-told',
    ],
    [
      'not settled: its own time',
      settled('not-settled', minutes(since('hours'))),
      'now',
      'E1-told',
    ],
    [
      'unsteadiness told beside it is not settled by it',
      legs(['one-leg', 'unsteady'], { ...stable('longer'), settled: 'no-weakness' }),
      'routine',
      'S3-balance-longer S3-power-full',
    ],
  ]);
});

test('it says what it asks of a yes', () => {
  const [flag] = assessed(
    clear({ exam: { strength: undefined }, safety: { 'legs-weaker': yes() } }),
  ).flags;
  expect(flag?.action).toMatch(/^Examine power now/);
});
