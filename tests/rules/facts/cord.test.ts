/** A lesion of the cord, by what was found together (D4). */
import { describe, test } from 'vitest';
import { abnormal, expectFacts, known, normal, type Exam, type Flat } from './examined.ts';

describe('D4 a lesion of the cord', () => {
  const cord = { 'light-touch': normal, plantars: normal, tone: normal, reflexes: normal };
  test.each<[string, Exam, Flat['cord-sign']]>([
    ['nothing examined', {}, undefined],
    ['all four normal', cord, 'no'],
    ['touch not examined', { ...cord, 'light-touch': undefined }, undefined],
    ['plantars not examined', { ...cord, plantars: undefined }, undefined],
    ['tone not examined', { ...cord, tone: undefined }, undefined],
    ['reflexes not examined', { ...cord, reflexes: undefined }, undefined],
    ['a sensory level', { 'light-touch': abnormal('sensory-level') }, 'new'],
    ['stocking', { ...cord, 'light-touch': abnormal('stocking') }, 'no'],
    ['extensor plantar', { plantars: abnormal() }, 'new'],
    ['spastic tone', { tone: abnormal('spastic') }, 'new'],
    ['rigid tone', { ...cord, tone: abnormal('rigid') }, 'no'],
    ['clonus', { reflexes: abnormal('clonus') }, 'new'],
    ['brisk reflexes', { ...cord, reflexes: abnormal('brisk') }, 'no'],
    ['brisk reflexes, gait abnormal', { reflexes: abnormal('brisk'), gait: abnormal() }, 'new'],
    [
      'brisk reflexes, a limp: no abnormal gait here (D55)',
      { ...cord, reflexes: abnormal('brisk'), gait: abnormal('antalgic') },
      'no',
    ],
    ['Hoffmann, gait abnormal', { reflexes: abnormal('hoffmann'), gait: abnormal() }, 'new'],
    [
      'ankle jerks absent, gait abnormal',
      { ...cord, reflexes: abnormal('ankle-jerks-absent'), gait: abnormal() },
      'no',
    ],
    ['an old one', { plantars: known }, 'known-stable'],
    ['an old one and a new one', { plantars: known, tone: abnormal('spastic') }, 'new'],
    [
      'old brisk reflexes are no newer for a new gait',
      { reflexes: { ...known, signs: ['brisk'] }, gait: abnormal() },
      'known-stable',
    ],
  ])('%s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'cord-sign': expected });
  });

  test.each<[string, Exam, Flat['new-cord-sign']]>([
    ['nothing examined: no sign here (D55)', {}, 'no'],
    ['all four normal', cord, 'no'],
    ['a new one', { plantars: abnormal() }, 'yes'],
    ['an old one', { plantars: known }, 'no'],
    ['an old one that worsens', { plantars: { ...known, course: 'worsening' } }, 'yes'],
  ])('new, %s: %s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'new-cord-sign': expected });
  });

  const minutes = { 'within-minutes': 'yes' } as const;
  test.each<[string, Exam, Flat['cord-sudden'], Flat['cord-undated']]>([
    ['none', {}, 'no', 'no'],
    ['dated', { plantars: { ...abnormal(), onset: 'longer' } }, 'no', 'no'],
    ['blank', { plantars: abnormal() }, 'no', 'yes'],
    ['unknown', { plantars: { ...abnormal(), onset: 'unknown' } }, 'no', 'yes'],
    [
      'one dated, one not',
      { plantars: { ...abnormal(), onset: 'longer' }, tone: abnormal('spastic') },
      'no',
      'yes',
    ],
    ['a known one is not dated', { plantars: known }, 'no', 'no'],
    [
      'within minutes, since unknown',
      { plantars: { ...abnormal(), ...minutes, onset: 'unknown' } },
      'yes',
      'yes',
    ],
    [
      'within minutes, 1 to 3 months',
      { plantars: { ...abnormal(), ...minutes, onset: 'one-to-three-months' } },
      'no',
      'no',
    ],
    [
      'within minutes of one for long, another since weeks',
      {
        plantars: { ...abnormal(), ...minutes, onset: 'longer' },
        tone: { ...abnormal('spastic'), onset: 'one-to-four-weeks' },
      },
      'no',
      'no',
    ],
  ])('%s: within minutes %s, not dated %s', (_name, exam, sudden, undated) => {
    expectFacts({ exam }, { 'cord-sudden': sudden, 'cord-undated': undated });
  });

  test.each<[string, Exam, Flat['cord-tempo']]>([
    ['none found', { ...cord, gait: { ...abnormal(), onset: 'days' } }, undefined],
    ['its own onset', { plantars: { ...abnormal(), onset: 'days' } }, 'days'],
    ['blank', { plantars: abnormal() }, 'blank'],
    ['unknown', { plantars: { ...abnormal(), onset: 'unknown' } }, 'unknown'],
    [
      'what is known dates nothing',
      { plantars: { ...known, onset: 'hours' }, tone: { ...abnormal('spastic'), onset: 'longer' } },
      'longer',
    ],
    [
      'brisk reflexes and gait are one sign, as young as the younger',
      {
        reflexes: { ...abnormal('brisk'), onset: 'longer' },
        gait: { ...abnormal(), onset: 'days' },
      },
      'days',
    ],
  ])('onset, %s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'cord-tempo': expected });
  });
});
