/** Touch, vibration, reflexes, plantars, tone, balance and gait, each by itself and together (D4, D9, D10). */
import { describe, test } from 'vitest';
import type { Finding } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  allNormal,
  expectFacts,
  kinds,
  known,
  normal,
  undone,
  without,
  type Exam,
  type Expected,
  type Flat,
  type Part,
} from './examined.ts';

kinds('light-touch', 'light-touch', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'other'],
  ['stocking', abnormal('stocking'), 'stocking'],
  ['one root', abnormal('one-root-or-nerve'), 'one-root-or-nerve'],
  ['one root and stocking', abnormal('stocking', 'one-root-or-nerve'), 'one-root-or-nerve'],
  ['one side of the body', abnormal('one-side-of-body'), 'other'],
  ['patchy', abnormal('patchy'), 'other'],
  ['patchy and one root', abnormal('one-root-or-nerve', 'patchy'), 'other'],
  ['one side and stocking', abnormal('one-side-of-body', 'stocking'), 'other'],
  ['a level', abnormal('sensory-level'), 'sensory-level'],
  ['a level and one side', abnormal('one-side-of-body', 'sensory-level'), 'sensory-level'],
]);
kinds('light-touch', 'sensory-both-sides', [
  ['normal', normal, 'no'],
  ['left', { ...abnormal(), side: 'left' }, 'no'],
  ['no side', abnormal(), 'no'],
  ['a stocking, no side', abnormal('stocking'), 'yes'],
  ['both', { ...abnormal(), side: 'both' }, 'yes'],
  ['"both" left over beside "normal"', { ...normal, side: 'both' }, 'no'],
]);
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
  ['no onset', abnormal('ataxic'), 'unknown'],
]);

describe('D4 a gait, beside power', () => {
  const reduced = abnormal();
  test.each<[string, Finding | undefined, Finding | undefined, Flat['gait']]>([
    // found, gait, strength
    ['normal', normal, normal, 'normal'],
    ['not examined', undone, normal, undefined],
    ['no kind', abnormal(), normal, 'other'],
    ['ataxic', abnormal('ataxic'), normal, 'ataxic'],
    ['spastic', abnormal('spastic'), normal, 'spastic'],
    ['parkinsonian', abnormal('parkinsonian'), normal, 'parkinsonian'],
    ['antalgic', abnormal('antalgic'), normal, 'antalgic'],
    ['ataxic and spastic', abnormal('spastic', 'ataxic'), normal, 'ataxic'],
    ['ataxic with a foot drop', abnormal('foot-drop', 'ataxic'), normal, 'ataxic'],
    ['spastic with a foot drop', abnormal('foot-drop', 'spastic'), normal, 'spastic'],
    ['a foot drop, power full', abnormal('foot-drop'), normal, 'of-weakness'],
    ['a waddle, power not examined', abnormal('waddling'), undefined, 'of-weakness'],
    ['a foot drop, power reduced', abnormal('foot-drop'), reduced, 'other'],
    ['a foot drop, power reduced, known', abnormal('foot-drop'), known, 'other'],
    ['antalgic with a foot drop', abnormal('antalgic', 'foot-drop'), normal, 'of-weakness'],
    ['the same, power reduced', abnormal('antalgic', 'foot-drop'), reduced, 'antalgic'],
    [
      'sudden, beside weakness',
      { ...abnormal('foot-drop'), onset: 'sudden' },
      reduced,
      'of-weakness',
    ],
    ['within hours', { ...abnormal('foot-drop'), onset: 'hours' }, reduced, 'of-weakness'],
    ['within days', { ...abnormal('foot-drop'), onset: 'days' }, reduced, 'other'],
    ['sudden and antalgic', { ...abnormal('antalgic'), onset: 'sudden' }, normal, 'antalgic'],
  ])('%s', (_name, gait, strength, expected) => {
    expectFacts({ exam: { gait, strength } }, { gait: expected });
  });
});

const touch = (finding: Finding | undefined, depth: Finding | undefined): Part => ({
  exam: { 'light-touch': finding, 'vibration-position': depth },
});

describe('sensory loss: touch and vibration together', () => {
  test.each<[string, Part, Expected]>([
    [
      'both normal',
      touch(normal, normal),
      { 'sensory-loss': 'no', 'sensory-tempo': undefined, 'sensory-course': undefined },
    ],
    ['one not examined', touch(normal, undefined), { 'sensory-loss': undefined }],
    ['one new', touch(undefined, abnormal()), { 'sensory-loss': 'new' }],
    ['one known', touch(known, normal), { 'sensory-loss': 'known-stable' }],
    ['one known, one not examined', touch(known, undefined), { 'sensory-loss': 'known-stable' }],
    ['one known, one new', touch(known, abnormal()), { 'sensory-loss': 'new' }],
    [
      'the faster onset and the worse course count',
      touch(
        { ...abnormal(), onset: 'longer', course: 'worsening' },
        { ...abnormal(), onset: 'days', course: 'stable' },
      ),
      { 'sensory-tempo': 'days', 'sensory-course': 'worsening' },
    ],
    [
      'a normal one has no onset',
      touch(
        { ...normal, onset: 'sudden', course: 'worsening' },
        { ...abnormal(), onset: 'longer', course: 'stable' },
      ),
      { 'sensory-tempo': 'longer', 'sensory-course': 'stable' },
    ],
    [
      'what is known dates nothing beside what is new',
      touch(
        { ...known, onset: 'sudden', course: 'stable' },
        { ...abnormal(), onset: 'longer', course: 'improving' },
      ),
      { 'sensory-tempo': 'longer', 'sensory-course': 'improving' },
    ],
    [
      'what is known dates itself',
      touch({ ...known, onset: 'days', course: 'stable' }, normal),
      { 'sensory-tempo': 'days', 'sensory-course': 'stable' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });
});

const timed = (onset: Finding['onset'], course: Finding['course']): Finding => ({
  ...abnormal(),
  onset,
  course,
});

describe('D4 U2 a loss that climbs: new, some of it under 4 weeks and some of it worsening', () => {
  test.each<[string, Finding | undefined, Finding | undefined, Flat['ascending-loss']]>([
    // touch, vibration
    ['nothing examined', undefined, undefined, undefined],
    ['both normal', normal, normal, 'no'],
    ['one not examined', normal, undefined, undefined],
    ['young and worsening', timed('days', 'worsening'), undefined, 'yes'],
    ['two to four weeks', timed('one-to-four-weeks', 'worsening'), normal, 'yes'],
    ['young and stable', timed('days', 'stable'), undefined, 'no'],
    ['old and worsening', timed('longer', 'worsening'), normal, 'no'],
    ['onset unknown', timed('unknown', 'worsening'), normal, 'no'],
    [
      'the one young, the other worse',
      timed('days', 'stable'),
      timed('longer', 'worsening'),
      'yes',
    ],
    ['a known one is no part', { ...known, onset: 'days' }, timed('longer', 'worsening'), 'no'],
    ['only a known one', { ...known, onset: 'days' }, normal, 'no'],
  ])('%s', (_name, light, depth, expected) => {
    expectFacts(touch(light, depth), { 'ascending-loss': expected });
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
    ['spastic', { ...allNormal, gait: abnormal('spastic') }, 'no'],
    ['extensor', { plantars: abnormal() }, 'yes'],
    ['reflexes mixed', { reflexes: abnormal('brisk', 'all-absent') }, 'yes'],
    ['ankle jerks absent', { ...allNormal, reflexes: abnormal('ankle-jerks-absent') }, 'no'],
    ['weak on both sides', { strength: { ...abnormal(), side: 'both' } }, 'yes'],
    ['weak on one side', { ...allNormal, strength: { ...abnormal(), side: 'left' } }, 'no'],
  ])('%s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'b12-signs': expected });
  });
});
