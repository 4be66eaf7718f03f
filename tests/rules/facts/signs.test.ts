/** Touch, vibration, reflexes, plantars, tone, balance and gait, each by itself and together (D4, D9, D10). */
import { describe, test } from 'vitest';
import type { Sign } from '../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  allNormal,
  expectFacts,
  kinds,
  known,
  normal,
  painful,
  undone,
  without,
  type Exam,
  type Expected,
  type Flat,
  type Part,
} from './examined.ts';

kinds('vibration-position', 'vibration-position', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'lost'],
  ['vibration reduced at the toes', abnormal('toe-vibration-reduced'), 'toe-vibration-reduced'],
  ['vibration lost', abnormal('vibration-lost'), 'lost'],
  ['position lost', abnormal('position-lost'), 'lost'],
  ['reduced, and position lost', abnormal('toe-vibration-reduced', 'position-lost'), 'lost'],
  ['reduced, and vibration lost', abnormal('toe-vibration-reduced', 'vibration-lost'), 'lost'],
]);
kinds('reflexes', 'reflexes', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'lost'],
  ['brisk', abnormal('brisk'), 'brisk'],
  ['clonus', abnormal('clonus'), 'brisk'],
  ['Hoffmann', abnormal('hoffmann'), 'brisk'],
  ['all absent', abnormal('all-absent'), 'lost'],
  ['knee jerks reduced', abnormal('knee-jerks-reduced'), 'lost'],
  ['ankle jerks absent', abnormal('ankle-jerks-absent'), 'ankle-jerks-absent'],
  [
    'ankle jerks absent, both',
    { ...abnormal('ankle-jerks-absent'), side: 'both' },
    'ankle-jerks-absent',
  ],
  ['the left', { ...abnormal('ankle-jerks-absent'), side: 'left' }, 'one-ankle-jerk-absent'],
  ['the right', { ...abnormal('ankle-jerks-absent'), side: 'right' }, 'one-ankle-jerk-absent'],
  ['ankle and knee jerks', abnormal('ankle-jerks-absent', 'knee-jerks-reduced'), 'lost'],
  ['ankle jerks, and all absent', abnormal('ankle-jerks-absent', 'all-absent'), 'lost'],
  ['brisk above, absent below', abnormal('brisk', 'ankle-jerks-absent'), 'mixed'],
  ['brisk, knee jerks reduced', abnormal('brisk', 'knee-jerks-reduced'), 'mixed'],
  ['clonus, all absent', abnormal('clonus', 'all-absent'), 'mixed'],
]);
kinds('plantars', 'plantars', [
  ['normal', normal, 'normal'],
  ['extensor', abnormal('extensor'), 'extensor'],
]);
kinds('tone', 'tone', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'other'],
  ['spastic', abnormal('spastic'), 'spastic'],
  ['rigid', abnormal('rigid'), 'rigid'],
  ['both', abnormal('rigid', 'spastic'), 'spastic'],
]);
kinds('romberg', 'romberg', [
  ['negative', normal, 'negative'],
  ['positive', abnormal(), 'positive'],
  ['not interpretable', { state: 'not-interpretable' }, 'unsure'],
]);
kinds('coordination', 'coordination', [
  ['normal', normal, 'normal'],
  ['abnormal', abnormal(), 'abnormal'],
]);
kinds('gait', 'gait-tempo', [
  ['normal', { ...normal, onset: 'days' }, undefined],
  ['since days', { ...abnormal('ataxic'), onset: 'days' }, 'days'],
  ['no onset', abnormal('ataxic'), 'blank'],
]);
kinds('gait', 'parkinsonian-gait', [
  ['normal', normal, 'no'],
  ['parkinsonian beside a foot drop', abnormal('foot-drop', 'parkinsonian'), 'yes'],
  ['ataxic', abnormal('ataxic'), 'no'],
]);
kinds('gait', 'gait-of-weakness', [
  ['normal', normal, 'no'],
  ['a foot drop beside ataxia', abnormal('ataxic', 'foot-drop'), 'yes'],
  ['a waddle', abnormal('waddling'), 'yes'],
  ['ataxic', abnormal('ataxic'), 'no'],
  ['no kind', abnormal(), 'no'],
]);
kinds('gait', 'gait-course', [
  ['normal', { ...normal, course: 'stable' }, undefined],
  ['stable', { ...abnormal('foot-drop'), course: 'stable' }, 'stable'],
  ['blank', abnormal('foot-drop'), 'blank'],
]);
kinds('tone', 'rigid-tone', [
  ['normal', normal, 'no'],
  ['rigid beside spastic', abnormal('rigid', 'spastic'), 'yes'],
  ['spastic', abnormal('spastic'), 'no'],
]);

const told = (rest: Partial<SafetyAnswer>): NonNullable<Part['safety']> => ({
  'legs-weaker': { answer: 'yes', onset: 'hours', 'within-minutes': 'yes', ...rest },
});

const longGait = (sign: Sign): Exam => ({ gait: { ...abnormal(sign), onset: 'longer' } });

describe('D51 a gait that weakness makes is one with the weakness that is told', () => {
  test.each<[string, Part, Expected]>([
    [
      'a foot drop',
      { exam: longGait('foot-drop'), safety: told({}) },
      { 'gait-tempo': 'longer', 'gait-at-once': 'yes' },
    ],
    [
      'just not: ataxic',
      { exam: longGait('ataxic'), safety: told({}) },
      { 'gait-tempo': 'longer', 'gait-at-once': 'no' },
    ],
    [
      'just not: told of balance',
      { exam: longGait('foot-drop'), safety: told({ details: ['unsteady'] }) },
      { 'gait-tempo': 'longer' },
    ],
    [
      'just not: told, not there now',
      { exam: longGait('foot-drop'), safety: told({ settled: 'comes-and-goes' }) },
      { 'gait-tempo': 'longer' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });
});

describe('D51 a gait, whatever power says', () => {
  const reduced = abnormal();
  test.each<[string, Finding | undefined, Finding | undefined, Flat['gait']]>([
    // found, gait, strength
    ['normal', normal, normal, 'normal'],
    ['not examined', undone, normal, undefined],
    ['no kind', abnormal(), normal, 'not-said'],
    [
      'a foot drop and a waddle, power reduced',
      abnormal('foot-drop', 'waddling'),
      reduced,
      'of-weakness',
    ],
    ['ataxic', abnormal('ataxic'), normal, 'ataxic'],
    ['spastic', abnormal('spastic'), normal, 'spastic'],
    ['parkinsonian', abnormal('parkinsonian'), normal, 'parkinsonian'],
    ['antalgic', abnormal('antalgic'), normal, 'antalgic'],
    ['ataxic and spastic', abnormal('spastic', 'ataxic'), normal, 'ataxic'],
    ['ataxic with a foot drop', abnormal('foot-drop', 'ataxic'), normal, 'ataxic'],
    ['spastic with a foot drop', abnormal('foot-drop', 'spastic'), normal, 'spastic'],
    ['a foot drop, power full', abnormal('foot-drop'), normal, 'of-weakness'],
    ['a waddle, power not examined', abnormal('waddling'), undefined, 'of-weakness'],
    ['a foot drop, power reduced', abnormal('foot-drop'), reduced, 'of-weakness'],
    ['a foot drop, power reduced, known', abnormal('foot-drop'), known, 'of-weakness'],
    ['antalgic with a foot drop', abnormal('antalgic', 'foot-drop'), normal, 'of-weakness'],
    ['the same, power reduced', abnormal('antalgic', 'foot-drop'), reduced, 'of-weakness'],
    [
      'for long, power reduced',
      { ...abnormal('waddling'), onset: 'longer' },
      reduced,
      'of-weakness',
    ],
    [
      'within minutes and antalgic',
      { ...abnormal('antalgic'), 'within-minutes': 'yes' },
      normal,
      'antalgic',
    ],
  ])('%s', (_name, gait, strength, expected) => {
    expectFacts({ exam: { gait, strength } }, { gait: expected });
  });
});

const jerks = (finding: Finding): Exam => ({ reflexes: finding });

describe('D37 ankle reflexes lost, as a new finding', () => {
  test.each<[string, Exam, Flat['ankle-reflexes']]>([
    ['not recorded', {}, 'not-examined'],
    ['not examined', jerks(undone), 'not-examined'],
    ['limited by pain', jerks(painful), 'not-examined'],
    ['normal', jerks(normal), 'there'],
    ['brisk', jerks(abnormal('brisk')), 'there'],
    ['both ankle jerks', jerks(abnormal('ankle-jerks-absent')), 'lost'],
    ['one', jerks({ ...abnormal('ankle-jerks-absent'), side: 'left' }), 'lost'],
    ['all', jerks(abnormal('all-absent')), 'lost'],
    ['knee jerks reduced', jerks(abnormal('knee-jerks-reduced')), 'lost'],
    ['no kind', jerks(abnormal()), 'lost'],
    ['lost below, brisk above', jerks(abnormal('brisk', 'ankle-jerks-absent')), 'lost'],
    ['lost, since weeks', jerks({ ...abnormal('all-absent'), onset: 'one-to-four-weeks' }), 'lost'],
    ['lost, unknown', jerks({ ...abnormal('all-absent'), onset: 'unknown' }), 'lost'],
    [
      'lost for months is not newly',
      jerks({ ...abnormal('all-absent'), onset: 'one-to-three-months' }),
      'there',
    ],
    ['lost for longer', jerks({ ...abnormal('all-absent'), onset: 'longer' }), 'there'],
    [
      'lost for longer, and worsening',
      jerks({ ...abnormal('all-absent'), onset: 'longer', course: 'worsening' }),
      'lost',
    ],
    ['known', jerks({ ...known, signs: ['all-absent'] }), 'there'],
    [
      'known, and worsening',
      jerks({ ...known, signs: ['all-absent'], course: 'worsening' }),
      'lost',
    ],
  ])('%s: %s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'ankle-reflexes': expected });
  });
});

describe('D51 a new sign that is none of gait, Romberg and coordination', () => {
  test.each<[string, Exam, Flat['sign-beside-balance']]>([
    ['nothing examined', {}, 'no'],
    [
      'gait, Romberg and coordination',
      { gait: abnormal('ataxic'), romberg: abnormal(), coordination: abnormal() },
      'no',
    ],
    ['reflexes', { reflexes: abnormal() }, 'yes'],
    ['touch', { 'light-touch': abnormal() }, 'yes'],
    ['reflexes, known', { reflexes: known }, 'no'],
    ['reflexes, unknown', { reflexes: { ...abnormal(), onset: 'unknown' } }, 'yes'],
    [
      'reflexes, months old',
      { reflexes: { ...abnormal(), onset: 'one-to-three-months', course: 'worsening' } },
      'no',
    ],
    ['touch, for longer', { 'light-touch': { ...abnormal(), onset: 'longer' } }, 'no'],
    ['oedema is no neurological sign', { oedema: abnormal() }, 'no'],
  ])('%s: %s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'sign-beside-balance': expected });
  });
});

describe('D80 since hours or days, or within minutes and not since months', () => {
  const days = { onset: 'days' } as const;
  test.each<[string, Exam, Expected]>([
    ['nothing examined', {}, { 'acute-sign': 'no', 'acute-balance': 'no' }],
    [
      'reflexes',
      { reflexes: { ...abnormal(), ...days } },
      { 'acute-sign': 'yes', 'acute-balance': 'no' },
    ],
    ['plantars, hours', { plantars: { ...abnormal(), onset: 'hours' } }, { 'acute-sign': 'yes' }],
    [
      'tone, within minutes, since unknown',
      { tone: { ...abnormal(), 'within-minutes': 'yes', onset: 'unknown' } },
      { 'acute-sign': 'yes' },
    ],
    [
      'tone, within minutes, 1 to 3 months',
      { tone: { ...abnormal(), 'within-minutes': 'yes', onset: 'one-to-three-months' } },
      { 'acute-sign': 'no' },
    ],
    [
      'reflexes, within 14 days',
      { reflexes: { ...abnormal(), onset: 'one-to-four-weeks' } },
      { 'acute-sign': 'no' },
    ],
    ['reflexes, known', { reflexes: { ...known, ...days } }, { 'acute-sign': 'no' }],
    ['gait', { gait: { ...abnormal('ataxic'), ...days } }, { 'acute-balance': 'yes' }],
    ['a limp', { gait: { ...abnormal('antalgic'), ...days } }, { 'acute-balance': 'no' }],
    [
      'a limp and more',
      { gait: { ...abnormal('antalgic', 'ataxic'), ...days } },
      { 'acute-balance': 'yes' },
    ],
    [
      'parkinsonian',
      { gait: { ...abnormal('parkinsonian'), ...days } },
      { 'acute-balance': 'yes' },
    ],
    ['Romberg', { romberg: { ...abnormal(), ...days } }, { 'acute-balance': 'yes' }],
    ['coordination', { coordination: { ...abnormal(), ...days } }, { 'acute-balance': 'yes' }],
  ])('%s', (_name, exam, expected) => {
    expectFacts({ exam }, expected);
  });
});

describe('D4 D9 a neurological sign that is new', () => {
  test.each<[string, Exam, 'yes' | 'no' | undefined]>([
    ['nothing examined', {}, undefined],
    ['all normal', allNormal, 'no'],
    [
      'Romberg not interpretable',
      { ...allNormal, romberg: { state: 'not-interpretable' } },
      undefined,
    ],
    ['tone not examined', without('tone'), undefined],
    ['the last item not examined', without('saddle-sphincter'), undefined],
    ['joints not examined', without('joints'), 'no'],
    ['swollen legs', { ...allNormal, oedema: abnormal() }, 'no'],
    ['D10 a limp that spares a painful leg', { ...allNormal, gait: abnormal('antalgic') }, 'no'],
    ['a limp and more', { ...allNormal, gait: abnormal('antalgic', 'ataxic') }, 'yes'],
    ['another gait', { ...allNormal, gait: abnormal('ataxic') }, 'yes'],
    ['a gait, and not said which', { ...allNormal, gait: { state: 'abnormal' } }, 'yes'],
    ['only a gait limps', { ...allNormal, coordination: abnormal('antalgic') }, 'yes'],
    ['one new, the rest not examined', { coordination: abnormal() }, 'yes'],
    ['one known', { ...allNormal, gait: known }, 'no'],
    ['one known, one not examined', { ...without('tone'), gait: known }, undefined],
  ])('%s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'new-neurological-sign': expected });
  });
});

describe('D10 signs that a lack of B12 may cause', () => {
  test.each<[string, Exam, Flat['b12-signs']]>([
    ['nothing examined', {}, undefined],
    ['all normal', allNormal, 'no'],
    ['plantars not examined', without('plantars'), undefined],
    ['strength not examined', without('strength'), undefined],
    ['touch not examined', without('light-touch'), undefined],
    ['vibration not examined', without('vibration-position'), undefined],
    ['Romberg not examined', without('romberg'), undefined],
    ['gait not examined', without('gait'), undefined],
    ['reflexes not examined', without('reflexes'), undefined],
    ['stocking', { 'light-touch': abnormal('stocking') }, 'yes'],
    ['one root', { ...allNormal, 'light-touch': abnormal('one-root-or-nerve') }, 'no'],
    ['vibration lost', { 'vibration-position': abnormal('vibration-lost') }, 'yes'],
    [
      'toe vibration reduced, nothing else examined',
      { 'vibration-position': abnormal('toe-vibration-reduced') },
      undefined,
    ],
    [
      'toe vibration reduced, all else normal',
      { ...allNormal, 'vibration-position': abnormal('toe-vibration-reduced') },
      'no',
    ],
    [
      'toe vibration reduced and Romberg positive',
      { 'vibration-position': abnormal('toe-vibration-reduced'), romberg: abnormal() },
      'yes',
    ],
    ['Romberg positive', { romberg: abnormal() }, 'yes'],
    ['ataxic', { gait: abnormal('ataxic') }, 'yes'],
    ['spastic', { ...allNormal, gait: abnormal('spastic') }, 'yes'],
    ['limping', { ...allNormal, gait: abnormal('antalgic') }, 'no'],
    ['shuffling', { ...allNormal, gait: abnormal('parkinsonian') }, 'no'],
    ['a level', { 'light-touch': abnormal('sensory-level') }, 'yes'],
    ['brisk alone', { ...allNormal, reflexes: abnormal('brisk') }, 'no'],
    ['brisk, tone not examined', { ...without('tone'), reflexes: abnormal('brisk') }, undefined],
    ['brisk with clonus', { reflexes: abnormal('brisk', 'clonus') }, 'yes'],
    ['brisk with spastic tone', { reflexes: abnormal('brisk'), tone: abnormal('spastic') }, 'yes'],
    ['clonus alone', { ...allNormal, reflexes: abnormal('clonus') }, 'no'],
    ['extensor', { plantars: abnormal() }, 'yes'],
    ['reflexes mixed', { reflexes: abnormal('brisk', 'all-absent') }, 'yes'],
    ['ankle jerks absent', { ...allNormal, reflexes: abnormal('ankle-jerks-absent') }, 'no'],
    ['weak on both sides', { strength: { ...abnormal(), side: 'both' } }, 'yes'],
    ['weak on one side', { ...allNormal, strength: { ...abnormal(), side: 'left' } }, 'no'],
  ])('%s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'b12-signs': expected });
  });
});
