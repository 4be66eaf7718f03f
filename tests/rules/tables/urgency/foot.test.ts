/** Ulcer, black skin, infection and pain at rest: by what is there, not since when (D26). */
import { describe } from 'vitest';
import type { SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import type { Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  WITHIN_14,
  abnormal,
  both,
  byTime,
  firesAs,
  pulses,
  s6,
  skin,
  since,
  stable,
  worse,
} from './changes.ts';

const NO_PULSES: Changes = { exam: { pulses: undefined } };
const DIABETES: Changes = { conditions: { diabetes: { state: 'present', status: 'known' } } };
const explained: Partial<SafetyAnswer> = { settled: 'explained', 'settled-by': 'an old scar' };

describe('now: black skin, gangrene, or infection with it', () => {
  describe('told black, whenever it began', () => {
    byTime(
      (when) => s6(['black-skin'], when),
      [
        ['hours', '-', 'now', 'E7-foot'],
        ['over 14 days', '-', 'now', 'E7-foot'],
        ['longer', 'stable', 'now', 'E7-foot'],
        ['blank', '-', 'now', 'E7-foot'],
      ],
    );
  });
  firesAs([
    ['the answer of the first edition: as black', s6(['ulcer-or-black']), 'now', 'E7-foot'],
    ['gangrene found', skin(['gangrene'], since('longer')), 'now', 'E7-foot'],
    ['just not: gangrene, known', skin(['gangrene'], BLANK, KNOWN), 'routine', 'R6'],
    ['gangrene, known, that worsens', skin(['gangrene'], worse('longer'), KNOWN), 'now', 'E7-foot'],
    ['ulcer with fever', s6(['ulcer', 'fever'], since('longer')), 'now', 'E7-foot'],
    [
      'ulcer with infection that spreads',
      s6(['ulcer', 'spreading-infection'], since('longer')),
      'now',
      'E7-foot',
    ],
    ['pain at rest with fever', s6(['rest-pain', 'fever'], since('longer')), 'now', 'E7-foot'],
    ['fever alone', s6(['fever'], since('longer')), 'now', 'E7-foot'],
    ['ulcer found, red and hot', skin(['ulcer', 'red-hot'], since('longer')), 'now', 'E7-foot'],
    [
      'ulcer told, red and hot skin found',
      both(s6(['ulcer'], since('longer')), skin(['red-hot'], since('longer'))),
      'now',
      'E7-foot',
    ],
    ['ulcer found, fever told', both(s6(['fever']), skin(['ulcer'])), 'now', 'E7-foot'],
    [
      'just not: ulcer told, red and hot skin that is known',
      both(s6(['ulcer']), skin(['red-hot'], BLANK, KNOWN)),
      '2 weeks',
      'U7 R6',
    ],
    ['with good pulses and skin too', both(s6(['black-skin']), DIABETES), 'now', 'E7-foot'],
  ]);
});

describe('the same day: pain at rest, or an ulcer without good pulses', () => {
  describe('pain at rest, whenever it began', () => {
    byTime(
      (when) => s6(['rest-pain'], when),
      [
        ['hours', '-', 'same day', 'U7-same-day'],
        ['within 14 days', '-', 'same day', 'U7-same-day'],
        ['over 14 days', 'worsening', 'same day', 'U7-same-day'],
        ['longer', 'stable', 'same day', 'U7-same-day'],
        ['unknown', '-', 'same day', 'U7-same-day'],
        ['blank', '-', 'same day', 'U7-same-day'],
      ],
    );
  });
  firesAs([
    [
      'ulcer, pulses weak for long',
      both(skin(['ulcer']), pulses(['weak'], since('longer'))),
      'same day',
      'U7-same-day',
    ],
    [
      'ulcer told, pulses absent, known',
      both(s6(['ulcer']), pulses(['absent'], BLANK, KNOWN)),
      'same day',
      'U7-same-day R6',
    ],
    [
      'ulcer, pulses abnormal, not said how',
      both(skin(['ulcer']), pulses([], since('longer'))),
      'same day',
      'U7-same-day',
    ],
    [
      'ulcer with veins, pulses weak',
      both(skin(['ulcer', 'varicose']), pulses(['weak'], since('longer'))),
      'same day',
      'U7-same-day',
    ],
    [
      'just not ulcer alone: numb too, for long',
      s6(['ulcer', 'numb'], since('longer')),
      'same day',
      'S6-yes',
    ],
    [
      'pain at rest and cold, for long',
      s6(['rest-pain', 'cold-or-pale'], stable('longer')),
      'same day',
      'S6-yes',
    ],
  ]);
});

describe('an ulcer whose pulses were not felt: a look, and underneath as with good pulses', () => {
  firesAs([
    ['found', both(skin(['ulcer']), NO_PULSES), 'same day', 'U7-look'],
    ['told', both(s6(['ulcer']), NO_PULSES), 'same day', 'U7-look'],
    [
      'limited by pain is not felt',
      both(skin(['ulcer']), { exam: { pulses: abnormal({ 'pain-limited': 'yes' }) } }),
      'same day',
      'U7-look',
    ],
    [
      'just not: pain at rest needs none',
      both(s6(['rest-pain']), NO_PULSES),
      'same day',
      'U7-same-day',
    ],
  ]);
});

describe('an ulcer with good pulses', () => {
  describe('told, whenever it began', () => {
    byTime(
      (when) => s6(['ulcer'], when),
      [
        ['hours', '-', '2 weeks', 'U7'],
        ['within 14 days', '-', '2 weeks', 'U7'],
        ['longer', 'stable', '2 weeks', 'U7'],
        ['blank', '-', '2 weeks', 'U7'],
      ],
    );
  });
  firesAs([
    ['found', skin(['ulcer']), '2 weeks', 'U7'],
    [
      'found, days: the floor does not bind it (D80)',
      skin(['ulcer'], since('days')),
      '2 weeks',
      'U7',
    ],
    ['not said how: as an ulcer (D52)', skin([], WITHIN_14), '2 weeks', 'U7'],
    ['known and unchanged', skin(['ulcer'], BLANK, KNOWN), 'routine', 'R6'],
    ['in diabetes that is known', both(skin(['ulcer']), DIABETES), 'days', 'U7-foot'],
    [
      'in diabetes that is unsure',
      { ...skin(['ulcer']), conditions: { diabetes: { state: 'unsure' } } },
      'days',
      'U7-foot',
    ],
    ['on metformin', { ...skin(['ulcer']), medicines: ['metformin'] }, 'days', 'U7-foot'],
    ['D75 on insulin', { ...skin(['ulcer']), medicines: ['Lantus'] }, 'days', 'U7-foot'],
    [
      'D75 on gliclazide',
      { ...skin(['ulcer']), medicines: ['gliclazide 80 mg'] },
      'days',
      'U7-foot',
    ],
    ['D72 on Synjardy', { ...skin(['ulcer']), medicines: ['Synjardy'] }, 'days', 'U7-foot'],
    ['diabetes told with the foot', s6(['ulcer', 'diabetes']), 'days', 'U7-foot'],
    [
      'diabetes named as the cause',
      skin(['ulcer'], BLANK, { attributed: { to: 'condition', condition: 'diabetes' } }),
      'days',
      'U7-foot',
    ],
    ['diabetes, with veins', both(skin(['ulcer', 'varicose']), DIABETES), 'days', 'U7-foot'],
    ['veins', skin(['ulcer', 'varicose']), 'routine', 'R4-ulcer'],
    ['brown skin', skin(['ulcer', 'skin-change']), 'routine', 'R4-ulcer'],
    ['told, veins found', both(s6(['ulcer']), skin(['varicose'])), 'routine', 'R4-ulcer'],
    [
      'just not: diabetes said to be absent',
      { ...skin(['ulcer']), conditions: { diabetes: { state: 'absent' } } },
      '2 weeks',
      'U7',
    ],
  ]);
});

describe('settled: what was now is the same day, and the rest keeps its time', () => {
  firesAs([
    ['black, explained', s6(['black-skin'], explained), 'same day', 'U7-same-day'],
    [
      'fever, not there now',
      s6(['ulcer', 'fever'], { settled: 'comes-and-goes' }),
      'same day',
      'U7-same-day',
    ],
    ['pain at rest, explained', s6(['rest-pain'], explained), 'same day', 'U7-same-day'],
    ['an ulcer, explained', s6(['ulcer'], explained), '2 weeks', 'U7'],
    [
      'just not: black, explained, pulses weak',
      both(s6(['black-skin'], explained), pulses(['weak'])),
      'now',
      'E7-foot',
    ],
  ]);
});

describe('diabetes alone says nothing of the leg', () => {
  firesAs([
    ['as a yes without details', s6(['diabetes']), 'now', 'E7-ischaemia'],
    ['for long', s6(['diabetes'], since('longer')), 'same day', 'S6-yes'],
    [
      'no yes: not read',
      { safety: { 'limb-sudden': { answer: 'no', details: ['black-skin'] } } },
      '-',
      '-',
    ],
  ]);
});
