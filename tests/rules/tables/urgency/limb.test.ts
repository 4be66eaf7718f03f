/** A limb in danger, and one leg swollen: told, found, settled and known (D4, D51, D52, D80; T34). */
import { describe, expect, test } from 'vitest';
import type { SafetyDetail } from '../../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import {
  assessed,
  classicVisit,
  firedBy,
  headlineSays,
  visitWith,
  type Changes,
} from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  WITHIN_14,
  abnormal,
  both,
  byTime,
  clear,
  firesAs,
  pulses,
  s6,
  skin,
  minutes,
  signs,
  since,
  stable,
  told,
  weak,
  worse,
  type When,
} from './changes.ts';

const settled = (how: SafetyAnswer['settled']): Changes =>
  s6(['cold-or-pale', 'painful'], { ...since('days'), settled: how, 'settled-by': 'cold feet' });
const numb = (when: When): Changes => ({
  exam: { 'light-touch': abnormal({ side: 'left', ...signs('one-root-or-nerve'), ...when }) },
});
const stocking = (when: When): Changes => ({
  exam: { 'light-touch': abnormal({ ...signs('stocking'), ...when }) },
});

describe('told: cold or pale, and painful; pulses and skin are normal', () => {
  byTime(
    (when) => s6(['cold-or-pale', 'painful'], when),
    [
      ['hours', '-', 'now', 'E7-ischaemia'],
      ['days', '-', 'now', 'E7-ischaemia'],
      ['within 14 days', 'improving', 'now', 'E7-ischaemia'],
      ['1 to 4 weeks', '-', 'now', 'E7-ischaemia'],
      ['unknown', '-', 'now', 'E7-ischaemia'],
      ['blank', '-', 'now', 'E7-ischaemia'],
      ['over 14 days', '-', 'same day', 'S6-yes'],
      ['1 to 3 months', '-', 'same day', 'S6-yes'],
      ['longer', 'stable', 'same day', 'S6-yes'],
    ],
  );
  firesAs([
    ['details blank', s6([]), 'now', 'E7-ischaemia'],
    ['cold and numb, hours', s6(['cold-or-pale', 'numb'], since('hours')), 'now', 'E7-ischaemia'],
    ['cold and weak, hours', s6(['cold-or-pale', 'weak'], since('hours')), 'now', 'E7-ischaemia'],
    ['just not: painful alone', s6(['painful'], since('hours')), 'same day', 'S6-yes'],
    ['just not: cold alone', s6(['cold-or-pale'], since('hours')), 'same day', 'S6-yes'],
    ['unsure', { safety: { 'limb-sudden': { answer: 'unsure' } } }, 'same day', 'S6-unsure'],
  ]);
});

describe('told: tense and swollen', () => {
  byTime(
    (when) => s6(['tense-swollen'], when),
    [
      ['hours', '-', 'now', 'E7-compartment'],
      ['within 14 days', '-', 'now', 'E7-compartment'],
      ['blank', '-', 'now', 'E7-compartment'],
      ['over 14 days', '-', 'same day', 'S6-yes'],
      ['longer', '-', 'same day', 'S6-yes'],
    ],
  );
});

describe('told and found together', () => {
  const hours = since('hours');
  firesAs([
    [
      'painful, pulses absent',
      both(s6(['painful'], hours), pulses(['absent'])),
      'now',
      'E7-ischaemia',
    ],
    [
      'just not: painful, pulses weak',
      both(s6(['painful'], hours), pulses(['weak'])),
      'same day',
      'S6-yes',
    ],
    [
      'cold, pulses absent, whatever their age',
      both(s6(['cold-or-pale'], hours), pulses(['absent'], stable('longer'))),
      'now',
      'E7-ischaemia',
    ],
    [
      'just not: cold, pulses weak',
      both(s6(['cold-or-pale'], hours), pulses(['weak'], stable('longer'))),
      'same day',
      'S6-yes',
    ],
    [
      'just not: cold, pulses absent, known',
      both(s6(['cold-or-pale'], hours), pulses(['absent'], BLANK, KNOWN)),
      'same day',
      'S6-yes R6',
    ],
    [
      'just not: cold over 14 days, pulses absent for long',
      both(s6(['cold-or-pale'], OVER_14), pulses(['absent'], stable('longer'))),
      'same day',
      'S6-yes',
    ],
    [
      'painful, cold on examination',
      both(s6(['painful'], hours), pulses(['cold-or-pale'])),
      'now',
      'E7-ischaemia',
    ],
    [
      'rest pain for days, pulses absent',
      both(s6(['rest-pain'], since('days')), pulses(['absent'])),
      'now',
      'E7-ischaemia',
    ],
    [
      'tense, with pulses',
      both(s6(['tense-swollen'], hours), { exam: { pulses: { state: 'normal' } } }),
      'now',
      'E7-compartment',
    ],
    [
      'cold since hours, weak since hours',
      weak('left leg', '4', hours, s6(['cold-or-pale'], hours)),
      'now',
      'E7-ischaemia U2-same-day',
    ],
    [
      'cold since hours, numb since blank',
      both(s6(['cold-or-pale'], hours), numb(BLANK)),
      'now',
      'E7-ischaemia sensory-since',
    ],
    [
      'just not: cold since hours, weak for long',
      weak('left leg', '4', stable('longer'), s6(['cold-or-pale'], hours)),
      'same day',
      'S6-yes R1',
    ],
    [
      'an ulcer found does not calm a painful leg',
      both(s6(['painful'], since('days')), skin(['ulcer'])),
      'same day',
      'S6-yes',
    ],
    [
      'painful for long, pulses absent since hours',
      both(s6(['painful'], since('longer')), pulses(['absent'], hours)),
      'same day',
      'S6-yes',
    ],
  ]);
  test('with a cold painful limb the limb is named before the stroke', () => {
    const visit = clear(
      weak('left leg', '4', minutes(hours), s6(['cold-or-pale', 'painful'], hours)),
    );
    expect(firedBy(visit)).toEqual(['E7-ischaemia', 'E1-weakness']);
    expect(assessed(visit).headline.says).toContain('acute limb ischaemia');
    expect(headlineSays(visit).slice(1).join(' ')).toContain('stroke or TIA');
  });
});

describe('settled: never below the same day, and never now', () => {
  firesAs([
    ['explained, pulses and skin normal', settled('explained'), 'same day', 'S6-yes'],
    [
      'just not: explained without words',
      s6(['cold-or-pale', 'painful'], { ...since('days'), settled: 'explained' }),
      'now',
      'E7-ischaemia',
    ],
    [
      'just not: explained, skin not examined',
      both(settled('explained'), { exam: { 'skin-veins': undefined } }),
      'now',
      'E7-ischaemia',
    ],
    ['not there now', settled('comes-and-goes'), 'same day', 'S6-yes'],
    [
      'just not: not there now, pulses weak',
      both(settled('comes-and-goes'), pulses(['weak'])),
      'now',
      'E7-ischaemia',
    ],
    ['not settled', settled('not-settled'), 'now', 'E7-ischaemia'],
    [
      'tense, not there now',
      s6(['tense-swollen'], { ...since('days'), settled: 'comes-and-goes' }),
      'same day',
      'S6-yes',
    ],
  ]);
});

describe('found: pulses', () => {
  describe('absent, nothing else', () => {
    byTime(
      (when) => pulses(['absent'], when),
      [
        ['hours', '-', 'same day', 'pulses-absent'],
        ['within 14 days', '-', 'same day', 'pulses-absent'],
        ['unknown', '-', 'same day', 'pulses-absent'],
        ['blank', '-', 'same day', 'pulses-absent'],
        ['over 14 days', '-', 'routine', 'R4-pulses'],
        ['1 to 3 months', '-', 'routine', 'R4-pulses'],
        ['longer', 'stable', 'routine', 'R4-pulses'],
      ],
    );
  });
  describe('absent, and cold or pale', () => {
    byTime(
      (when) => pulses(['absent', 'cold-or-pale'], when),
      [
        ['hours', '-', 'now', 'E7-pulses'],
        ['within 14 days', '-', 'now', 'E7-pulses'],
        ['blank', '-', 'now', 'E7-pulses'],
        ['over 14 days', '-', 'routine', 'R4-pulses'],
        ['longer', '-', 'routine', 'R4-pulses'],
      ],
    );
  });
  firesAs([
    [
      'absent, weak since hours',
      weak('left leg', '4', since('hours'), pulses(['absent'])),
      'now',
      'E7-pulses U2-same-day',
    ],
    [
      'just not: absent, weak since 2 to 4 weeks',
      weak('left leg', '4', OVER_14, pulses(['absent'])),
      'same day',
      'pulses-absent U2',
    ],
    [
      'absent, numb since blank',
      both(pulses(['absent']), numb(BLANK)),
      'now',
      'E7-pulses sensory-since',
    ],
    [
      'just not: absent, numb for long',
      both(pulses(['absent']), numb(since('longer'))),
      'same day',
      'pulses-absent other-sensory',
    ],
    [
      'cold, numb since days',
      both(pulses(['cold-or-pale']), numb(since('days'))),
      'now',
      'E7-pulses acute-sensation',
    ],
    [
      'absent for long, weak since hours: whenever they went',
      weak('left leg', '4', since('hours'), pulses(['absent'], stable('longer'))),
      'now',
      'E7-pulses U2-same-day',
    ],
    [
      'cold for long, numb since days',
      both(pulses(['cold-or-pale'], stable('longer')), numb(since('days'))),
      'now',
      'E7-pulses acute-sensation',
    ],
    [
      'absent, a stocking loss since days',
      both(pulses(['absent']), stocking(since('days'))),
      'now',
      'E7-pulses E2b-reflexes-there',
    ],
    [
      'just not: absent, a stocking loss that is not dated',
      both(pulses(['absent']), stocking(BLANK)),
      'same day',
      'pulses-absent rising-look',
    ],
    [
      'just not: absent, a stocking loss since unknown',
      both(pulses(['absent']), stocking(since('unknown'))),
      'same day',
      'pulses-absent R2',
    ],
    [
      'absent, over 14 days, and rest pain for long: no younger',
      both(s6(['rest-pain'], since('longer')), pulses(['absent'], OVER_14)),
      'same day',
      'U7-same-day',
    ],
    [
      'absent since days, and an ulcer for long: no older',
      both(s6(['ulcer'], since('longer')), pulses(['absent'], since('days'))),
      'same day',
      'pulses-absent',
    ],
    ['not said how: as absent (D52)', pulses([]), 'same day', 'pulses-absent'],
    ['just not: not said how, longer', pulses([], since('longer')), 'routine', 'R4-pulses'],
    ['weak, longer', pulses(['weak'], since('longer')), 'routine', 'R4-pulses'],
    ['weak, days: the same day (D80)', pulses(['weak'], since('days')), 'same day', 'acute-pulses'],
    ['just not: weak, within 14 days', pulses(['weak'], WITHIN_14), 'routine', 'R4-pulses'],
    ['absent, known and unchanged', pulses(['absent'], BLANK, KNOWN), 'routine', 'R6'],
  ]);
});

describe('found: skin', () => {
  describe('red and hot', () => {
    byTime(
      (when) => skin(['red-hot'], when),
      [
        ['days', '-', 'same day', 'skin-red-hot'],
        ['within 14 days', '-', 'same day', 'skin-red-hot'],
        ['unknown', '-', 'same day', 'skin-red-hot'],
        ['blank', '-', 'same day', 'skin-red-hot'],
        ['over 14 days', '-', 'routine', 'skin-red-hot-later'],
        ['longer', '-', 'routine', 'skin-red-hot-later'],
      ],
    );
  });
  firesAs([
    ['not said how: as an ulcer (D52)', skin([]), '2 weeks', 'U7'],
    ['just not: varicose veins', skin(['varicose']), '-', '-'],
    ['just not: rash, days', skin(['rash-or-dry'], since('days')), '-', '-'],
    ['ulcer, known', skin(['ulcer'], BLANK, KNOWN), 'routine', 'R6'],
    ['not said how, known', skin([], { ...BLANK, ...KNOWN }), 'routine', 'R6'],
    ['red and hot, known', skin(['red-hot'], BLANK, KNOWN), 'routine', 'R6'],
    ['just not: varicose veins, known', skin(['varicose'], BLANK, KNOWN), '-', '-'],
  ]);
});

const s7 = (details: readonly SafetyDetail[], rest: Partial<SafetyAnswer> = {}): Changes =>
  told('one-leg-swollen', details, rest);
const oedema = (finding: Finding): Changes => ({ exam: { oedema: abnormal(finding) } });
const PIT: Finding = signs('pitting');

describe('U1 one leg swollen (T34)', () => {
  describe('told: the calf is larger, neither painful nor warm', () => {
    byTime(
      (when) => s7(['larger-calf'], when),
      [
        ['days', '-', 'same day', 'U1'],
        ['over 14 days', 'stable', 'same day', 'U1'],
        ['1 to 3 months', 'stable', 'same day', 'U1'],
        ['unknown', 'stable', 'same day', 'U1'],
        ['blank', '-', 'same day', 'U1'],
        ['longer', 'worsening', 'same day', 'U1'],
        ['longer', '-', 'same day', 'U1'],
        ['longer', 'unknown', 'same day', 'U1'],
        ['longer', 'stable', 'routine', 'S7-longer'],
        ['longer', 'improving', 'routine', 'S7-longer'],
      ],
    );
  });
  describe('found: the left leg, pitting', () => {
    byTime(
      (when) => oedema({ side: 'left', ...PIT, ...when }),
      [
        ['days', '-', 'same day', 'U1'],
        ['1 to 3 months', 'stable', 'same day', 'U1'],
        ['blank', '-', 'same day', 'U1'],
        ['longer', '-', 'same day', 'U1'],
        ['longer', 'stable', 'routine', 'S7-longer'],
      ],
    );
  });
  firesAs([
    [
      'told, longer, stable, details blank: it may be painful',
      s7([], stable('longer')),
      'same day',
      'U1',
    ],
    [
      'told, longer, stable, painful',
      s7(['painful-or-tender'], stable('longer')),
      'same day',
      'U1',
    ],
    ['told, longer, stable, warm', s7(['warm'], stable('longer')), 'same day', 'U1'],
    [
      'found, longer, stable, tender',
      oedema({ side: 'left', ...signs('painful-or-tender'), ...stable('longer') }),
      'same day',
      'U1',
    ],
    [
      'found, longer, stable, not said how',
      oedema({ side: 'left', ...stable('longer') }),
      'same day',
      'U1',
    ],
    [
      'told quiet for long, found since days',
      both(s7(['larger-calf'], stable('longer')), oedema({ side: 'left', ...PIT, onset: 'days' })),
      'same day',
      'U1',
    ],
    [
      'told quiet, found quiet',
      both(
        s7(['larger-calf'], stable('longer')),
        oedema({ side: 'left', ...PIT, ...stable('longer') }),
      ),
      'routine',
      'S7-longer',
    ],
    [
      'told quiet, found worse',
      both(
        s7(['larger-calf'], stable('longer')),
        oedema({ side: 'left', ...PIT, ...worse('longer') }),
      ),
      'same day',
      'U1',
    ],
    ['side not recorded: as one', oedema(PIT), 'same day', 'U1'],
    [
      'both legs, with pain',
      oedema({ side: 'both', ...signs('painful-or-tender') }),
      'same day',
      'U1',
    ],
    [
      'both legs, one calf larger',
      oedema({ side: 'both', ...signs('larger-calf') }),
      'same day',
      'U1',
    ],
    ['just not: both legs, pitting', oedema({ side: 'both', ...PIT }), 'routine', 'R4-oedema'],
    [
      'both legs, since days: the same day (D80)',
      oedema({ side: 'both', ...PIT, onset: 'days' }),
      'same day',
      'acute-oedema',
    ],
    [
      'just not: both legs, within 14 days',
      oedema({ side: 'both', ...PIT, ...WITHIN_14 }),
      'routine',
      'R4-oedema',
    ],
    ['known and unchanged', oedema({ side: 'left', ...KNOWN }), 'routine', 'R6'],
    [
      'known of both legs on the left: new on the right (D29)',
      oedema({ side: 'both', ...PIT, ...KNOWN, 'known-side': 'left' }),
      'same day',
      'U1',
    ],
    [
      'told beside what is known: as told',
      both(s7(['larger-calf'], since('days')), oedema({ side: 'left', ...KNOWN })),
      'same day',
      'U1 R6',
    ],
    [
      'settled: never below the same day',
      s7(['larger-calf'], { ...since('days'), settled: 'explained', 'settled-by': 'a bite' }),
      'same day',
      'U1',
    ],
    ['unsure', { safety: { 'one-leg-swollen': { answer: 'unsure' } } }, 'routine', 'S7-unsure'],
    [
      'tense and very painful, found',
      oedema({ side: 'left', ...signs('tense-very-painful') }),
      'now',
      'E7-compartment U1',
    ],
    [
      'just not: tense, found, over 14 days',
      oedema({ side: 'left', ...signs('tense-very-painful'), ...OVER_14 }),
      'same day',
      'U1',
    ],
    [
      'tense, known and unchanged',
      oedema({ side: 'left', ...signs('tense-very-painful'), ...KNOWN }),
      'routine',
      'R6',
    ],
  ]);
  test('T34, D20 same day, though oedema is only a mimic; after delivery duplex without the score', () => {
    const visit = visitWith(classicVisit, { exam: { oedema: abnormal({ side: 'left' }) } });
    expect(assessed(visit).headline.says).toMatch(/^Same day: swelling of the left leg/);
    const [flag] = assessed(visit).flags;
    expect(flag?.suspects).toBe('deep vein thrombosis');
    expect(flag?.action).toMatch(
      /6 weeks after delivery duplex directly, no Wells score or D-dimer/,
    );
  });
});
