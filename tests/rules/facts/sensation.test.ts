/** Loss of touch, vibration and position, told and found, as one finding; each kind a fact of its own (D37, D51). */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  expectFacts,
  factsOf,
  kinds,
  known,
  normal,
  undone,
  type Expected,
  type Flat,
  type Part,
} from './examined.ts';

kinds('light-touch', 'light-touch', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'abnormal'],
  ['stocking', abnormal('stocking'), 'abnormal'],
]);
kinds('light-touch', 'stocking-loss', [
  ['normal', normal, 'no'],
  ['stocking', abnormal('stocking'), 'yes'],
  ['stocking beside one root', abnormal('stocking', 'one-root-or-nerve'), 'yes'],
  ['one root', abnormal('one-root-or-nerve'), 'no'],
]);
kinds('light-touch', 'root-loss', [
  ['normal', normal, 'no'],
  ['one root beside a stocking', abnormal('stocking', 'one-root-or-nerve'), 'yes'],
  ['patchy', abnormal('patchy'), 'no'],
]);
kinds('light-touch', 'patchy-loss', [
  ['normal', normal, 'no'],
  ['patchy beside a level', abnormal('sensory-level', 'patchy'), 'yes'],
  ['stocking', abnormal('stocking'), 'no'],
]);
kinds('light-touch', 'one-side-loss', [
  ['normal', normal, 'no'],
  ['one side beside a stocking', abnormal('stocking', 'one-side-of-body'), 'yes'],
  ['patchy', abnormal('patchy'), 'no'],
]);
kinds('light-touch', 'unsaid-loss', [
  ['normal', normal, 'no'],
  ['no kind', abnormal(), 'yes'],
  ['patchy', abnormal('patchy'), 'no'],
]);
const root = abnormal('one-root-or-nerve');
test.each<[string, Finding | undefined, Flat['root-only']]>([
  ['not examined', undefined, 'no'],
  ['normal', normal, 'no'],
  ['no kind', abnormal(), 'no'],
  ['one root', root, 'yes'],
  ['one root beside a patchy loss', abnormal('one-root-or-nerve', 'patchy'), 'yes'],
  ['one root beside a stocking', abnormal('one-root-or-nerve', 'stocking'), 'no'],
  ['one root, known', { ...known, signs: ['one-root-or-nerve'] }, 'no'],
])('D27 a loss of one root or nerve and no stocking, new, %s: %s', (_name, finding, expected) => {
  expectFacts({ exam: { 'light-touch': finding } }, { 'root-only': expected });
});
kinds('light-touch', 'level-alone', [
  ['normal', normal, 'no'],
  ['a level', abnormal('sensory-level'), 'yes'],
  ['a level, of both sides', { ...abnormal('sensory-level'), side: 'both' }, 'yes'],
  ['a level beside one root', abnormal('sensory-level', 'one-root-or-nerve'), 'no'],
  ['a stocking', abnormal('stocking'), 'no'],
]);
kinds('light-touch', 'sensory-both-sides', [
  ['normal', normal, 'no'],
  ['left', { ...abnormal(), side: 'left' }, 'no'],
  ['no side', abnormal(), 'no'],
  ['a stocking, no side', abnormal('stocking'), 'yes'],
  ['both', { ...abnormal(), side: 'both' }, 'yes'],
  ['"both" left over beside "normal"', { ...normal, side: 'both' }, 'no'],
]);
kinds('light-touch', 'rising-loss', [
  ['normal', normal, 'no'],
  ['left', { ...abnormal('patchy'), side: 'left' }, 'no'],
  ['no side, no stocking', abnormal('patchy'), 'no'],
  ['a stocking, no side', abnormal('stocking'), 'yes'],
  ['both, whatever the kind', { ...abnormal('patchy'), side: 'both' }, 'yes'],
  ['a stocking, known', { ...known, signs: ['stocking'] }, 'no'],
]);

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
    ['one not examined, said so', touch(normal, undone), { 'sensory-loss': undefined }],
    ['one new', touch(undefined, abnormal()), { 'sensory-loss': 'new' }],
    ['one known', touch(known, normal), { 'sensory-loss': 'known-stable' }],
    ['one known, one not examined', touch(known, undefined), { 'sensory-loss': 'known-stable' }],
    [
      'one known, one new',
      touch(known, abnormal()),
      { 'sensory-loss': 'new', 'touch-presence': 'known-stable' },
    ],
    [
      'the faster onset and the worse course count',
      touch(
        { ...abnormal(), onset: 'longer', course: 'worsening' },
        { ...abnormal(), onset: 'days', course: 'stable' },
      ),
      { 'sensory-tempo': 'days', 'sensory-course': 'worsening' },
    ],
    [
      'within minutes, and not said since when: not at once',
      touch({ ...abnormal(), 'within-minutes': 'yes' }, abnormal()),
      { 'sensory-at-once': 'no', 'sensory-tempo': 'blank' },
    ],
    [
      'a blank gives way',
      touch(abnormal(), { ...abnormal(), onset: 'longer', course: 'stable' }),
      { 'sensory-tempo': 'longer', 'sensory-course': 'stable', 'sensory-at-once': 'no' },
    ],
    [
      'at once of both together: one within minutes, the other since days',
      touch({ ...abnormal(), 'within-minutes': 'yes' }, { ...abnormal(), onset: 'days' }),
      { 'sensory-at-once': 'yes', 'sensory-tempo': 'days' },
    ],
    [
      'at once of one: since unknown, beside another for long',
      touch(
        { ...abnormal(), 'within-minutes': 'yes', onset: 'unknown' },
        { ...abnormal(), onset: 'longer' },
      ),
      { 'sensory-at-once': 'yes', 'sensory-unknown': 'yes', 'sensory-tempo': 'longer' },
    ],
    [
      'a normal one has no onset',
      touch(
        { ...normal, onset: 'hours', course: 'worsening' },
        { ...abnormal(), onset: 'longer', course: 'stable' },
      ),
      { 'sensory-tempo': 'longer', 'sensory-course': 'stable' },
    ],
    [
      'what is known dates nothing beside what is new',
      touch(
        { ...known, onset: 'hours', course: 'stable' },
        { ...abnormal(), onset: 'longer', course: 'improving' },
      ),
      { 'sensory-tempo': 'longer', 'sensory-course': 'improving' },
    ],
    [
      'what is known adds nothing (D51)',
      touch({ ...known, onset: 'days', course: 'stable' }, normal),
      { 'sensory-tempo': undefined, 'sensory-course': undefined },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });
});

describe('D80 a loss since hours or days, or within minutes and not since months', () => {
  test.each<[string, Part, Flat['acute-sensation']]>([
    ['nothing examined', {}, 'no'],
    ['touch, hours', touch({ ...abnormal(), onset: 'hours' }, normal), 'yes'],
    ['vibration, days', touch(normal, { ...abnormal(), onset: 'days' }), 'yes'],
    ['within 14 days', touch({ ...abnormal(), onset: 'one-to-four-weeks' }, normal), 'no'],
    ['unknown', touch({ ...abnormal(), onset: 'unknown' }, normal), 'no'],
    ['within minutes, blank', touch({ ...abnormal(), 'within-minutes': 'yes' }, normal), 'yes'],
    [
      'within minutes, longer',
      touch({ ...abnormal(), 'within-minutes': 'yes', onset: 'longer' }, normal),
      'no',
    ],
    [
      'within minutes and longer, beside another within 14 days: of both together',
      touch(
        { ...abnormal(), 'within-minutes': 'yes', onset: 'longer' },
        { ...abnormal(), onset: 'one-to-four-weeks' },
      ),
      'yes',
    ],
    ['known, days', touch({ ...known, onset: 'days' }, normal), 'no'],
    ['normal, days left over', touch({ ...normal, onset: 'days' }, normal), 'no'],
  ])('%s: %s', (_name, part, expected) => {
    expectFacts(part, { 'acute-sensation': expected });
  });
});

describe('D37 tingling or numbness that is told, apart from the urge', () => {
  const feet: Part['many'] = { 'also-mentions': ['tingling-or-numb-feet'] };
  test.each<[string, Part, Flat['told-numbness']]>([
    ['not mentioned', {}, 'not-recorded'],
    ['not mentioned, an answer left over', { answers: { 'numb-apart': 'yes' } }, 'not-recorded'],
    ['feet, not said whether', { many: feet }, 'open'],
    ['feet, apart', { many: feet, answers: { 'numb-apart': 'yes' } }, 'yes'],
    ['feet, only with the urge', { many: feet, answers: { 'numb-apart': 'no' } }, 'no'],
    ['feet, unsure', { many: feet, answers: { 'numb-apart': 'unsure' } }, 'open'],
    [
      'tingling among the symptoms of low B12',
      { many: { 'b12-symptoms': ['tingling'] }, answers: { 'numb-apart': 'yes' } },
      'yes',
    ],
    [
      'numbness among them',
      { many: { 'b12-symptoms': ['numbness'] }, answers: { 'numb-apart': 'yes' } },
      'yes',
    ],
    [
      'another of them',
      { many: { 'b12-symptoms': ['memory'] }, answers: { 'numb-apart': 'yes' } },
      'not-recorded',
    ],
  ])('%s: %s', (_name, part, expected) => {
    expectFacts(part, { 'told-numbness': expected });
  });

  const told: Part = {
    many: feet,
    answers: { 'numb-apart': 'yes', 'numb-since': 'days', 'numb-course': 'worsening' },
  };
  test('its time stands alone, and joins what is found', () => {
    expect(factsOf(told)).toMatchObject({ 'told-numb-tempo': 'days', 'sensory-tempo': undefined });
    const old = { ...abnormal('stocking'), onset: 'longer', course: 'stable' } as const;
    expectFacts(
      { ...told, exam: { 'light-touch': old } },
      { 'sensory-tempo': 'days', 'sensory-course': 'worsening' },
    );
    expectFacts(
      { ...told, answers: { ...told.answers, 'numb-apart': 'no' }, exam: { 'light-touch': old } },
      { 'told-numb-tempo': undefined, 'sensory-tempo': 'longer', 'sensory-course': 'stable' },
    );
  });
});
