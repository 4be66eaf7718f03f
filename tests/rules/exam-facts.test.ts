/**
 * What the examination amounts to (D4, D10, D19): each row is what was found, and the facts that the
 * rules read from it. What a row does not name was not examined.
 */
import { describe, expect, test } from 'vitest';
import type { CordFacts } from '../../src/rules/facts/cord.ts';
import { facts } from '../../src/rules/facts/facts.ts';
import { hasAttribution, isExamined, isKnownStable } from '../../src/rules/facts/finding.ts';
import type { LegFacts } from '../../src/rules/facts/legs.ts';
import type { SacralFacts } from '../../src/rules/facts/sacral.ts';
import type { SignFacts } from '../../src/rules/facts/signs.ts';
import { graded, type StrengthFacts } from '../../src/rules/facts/strength.ts';
import { EXAM_IDS, type ExamId, type Sign } from '../../src/rules/record/ids.ts';
import { emptyVisit, type Finding, type Visit } from '../../src/rules/record/visit.ts';

/** `undefined` is a blank. */
type Exam = { readonly [Id in ExamId]?: Finding | undefined };
type Part = Partial<Pick<Visit, 'power' | 'safety'>> & { readonly exam?: Exam };
type Flat = StrengthFacts & SignFacts & CordFacts & SacralFacts & LegFacts;
type Expected = Partial<Flat>;

function visitOf({ exam = {}, ...part }: Part): Visit {
  const recorded = EXAM_IDS.flatMap((id) => (exam[id] === undefined ? [] : [[id, exam[id]]]));
  return { ...emptyVisit, ...part, exam: Object.fromEntries(recorded) };
}
const factsOf = (part: Part): Flat => {
  const { strength, signs, cord, sacral, legs } = facts(graded(visitOf(part)));
  return { ...strength, ...signs, ...cord, ...sacral, ...legs };
};
/** Only the facts that a row names. */
function expectFacts(part: Part, expected: Expected): void {
  const found: Readonly<Record<string, unknown>> = factsOf(part);
  const named = Object.fromEntries(Object.keys(expected).map((fact) => [fact, found[fact]]));
  expect(named).toEqual(expected);
}

const normal: Finding = { state: 'normal' };
const undone: Finding = { state: 'not-examined' };
const abnormal = (...signs: Sign[]): Finding => ({ state: 'abnormal', signs });
const painful: Finding = { state: 'abnormal', 'pain-limited': 'yes' };
/** Its cause named, and unchanged on comparison. */
const known: Finding = { state: 'abnormal', 'known-stable': 'yes', 'known-cause': 'an old injury' };
const allNormal: Exam = Object.fromEntries(EXAM_IDS.map((id) => [id, normal]));
const without = (id: ExamId): Exam => ({ ...allNormal, [id]: undefined });

describe('D4 D19 strength as its grades say', () => {
  const four: Visit['power'] = { 'ankle-dorsiflexion': { left: '4' } };
  const pain: Visit['power'] = { 'ankle-dorsiflexion': { left: 'pain-limited' } };

  test.each<[string, Part, Expected]>([
    ['nothing recorded', {}, { weakness: undefined, 'weakness-pattern': undefined }],
    ['full power, the item blank', { power: { grip: { left: '5' } } }, { weakness: undefined }],
    ['full power, the item normal', { exam: { strength: normal } }, { weakness: 'no' }],
    ['a group at 4, the item blank', { power: four }, { weakness: 'new' }],
    [
      'a group at 4, the item normal',
      { power: four, exam: { strength: normal } },
      { weakness: 'new' },
    ],
    ['a group at 4 on the right', { power: { grip: { right: '4+' } } }, { weakness: 'new' }],
    ['abnormal, no group graded', { exam: { strength: abnormal() } }, { weakness: 'new' }],
    ['T33 pain, the item blank', { power: pain }, { weakness: undefined }],
    [
      'T33 pain, the item normal',
      { power: pain, exam: { strength: normal } },
      { weakness: undefined },
    ],
    [
      'T33 pain, the item abnormal',
      { power: pain, exam: { strength: abnormal() } },
      { weakness: undefined },
    ],
    ['T33 the item limited by pain', { exam: { strength: painful } }, { weakness: undefined }],
    [
      'pain in one group, weakness in another',
      { power: { ...pain, grip: { left: '4' } } },
      { weakness: 'new', 'weakness-grade': 'four' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });

  test.each<[string, Part, Finding]>([
    ['weak', { power: four, exam: { strength: normal } }, { state: 'abnormal' }],
    ['limited', { power: pain, exam: { strength: normal } }, painful],
    ['limited, not examined', { power: pain, exam: { strength: undone } }, painful],
    [
      'limited, and "limited" left over beside "normal"',
      { power: pain, exam: { strength: { ...painful, state: 'normal' } } },
      painful,
    ],
    [
      'the rest of the finding is kept',
      { power: four, exam: { strength: { ...normal, onset: 'days' } } },
      { state: 'abnormal', onset: 'days' },
    ],
  ])('%s: the item then reads so', (_name, part, expected) => {
    expect(graded(visitOf(part)).exam.strength).toEqual(expected);
  });

  test.each<[string, Part]>([
    ['nothing graded', { exam: { strength: normal } }],
    ['weak, and the item says so', { power: four, exam: { strength: abnormal('wasting') } }],
    ['limited, the item blank', { power: pain }],
    ['limited, and the item says so', { power: pain, exam: { strength: painful } }],
  ])('%s: left as recorded', (_name, part) => {
    const visit = visitOf(part);
    expect(graded(visit)).toBe(visit);
  });
});

const weak = (exam: Finding, power: Visit['power'] = {}): Part => ({
  exam: { strength: exam },
  power,
});

describe('D4 where the weakness is, how marked, and how even', () => {
  const item = abnormal();

  test.each<[string, Part, Expected]>([
    ['no side', weak(item), { 'weakness-pattern': 'unplaced', 'weakness-symmetrical': 'no' }],
    ['side left', weak({ ...item, side: 'left' }), { 'weakness-pattern': 'one-limb' }],
    [
      'side both, no group graded',
      weak({ ...item, side: 'both' }),
      { 'weakness-pattern': 'both-sides', 'weakness-symmetrical': 'yes' },
    ],
    [
      'one leg, two groups',
      weak(item, { 'hip-flexion': { left: '4' }, 'toe-extension': { left: '4' } }),
      { 'weakness-pattern': 'one-limb', 'weakness-symmetrical': 'no' },
    ],
    ['one arm', weak(item, { grip: { left: '4' } }), { 'weakness-pattern': 'one-limb' }],
    [
      'one leg, the other at full power',
      weak(item, { 'hip-flexion': { left: '4', right: '5' } }),
      { 'weakness-pattern': 'one-limb' },
    ],
    [
      'one leg, the other limited by pain',
      weak(item, { 'hip-flexion': { left: '4', right: 'pain-limited' } }),
      { 'weakness-pattern': 'one-limb' },
    ],
    [
      'one arm and one leg of a side',
      weak(item, { 'shoulder-abduction': { left: '4' }, 'hip-flexion': { left: '4' } }),
      { 'weakness-pattern': 'one-side', 'weakness-symmetrical': 'no' },
    ],
    [
      'the same group on both sides',
      weak(item, { 'hip-flexion': { left: '4', right: '4' } }),
      { 'weakness-pattern': 'both-sides', 'weakness-symmetrical': 'yes' },
    ],
    [
      'different groups on the two sides',
      weak(item, { 'hip-flexion': { left: '4' }, 'toe-extension': { right: '4' } }),
      { 'weakness-pattern': 'both-sides', 'weakness-symmetrical': 'no' },
    ],
    [
      'one group on both sides, another on one',
      weak(item, { 'hip-flexion': { left: '4', right: '4' }, 'toe-extension': { right: '4' } }),
      { 'weakness-pattern': 'both-sides', 'weakness-symmetrical': 'yes' },
    ],
    [
      'not weak',
      { exam: { strength: normal } },
      { 'weakness-symmetrical': 'no', 'weakness-proximal': undefined },
    ],
    ['no grade', weak(item), { 'weakness-grade': 'ungraded', 'weakness-proximal': 'no' }],
    ['4-', weak(item, { grip: { left: '4-' } }), { 'weakness-grade': 'four' }],
    ['3', weak(item, { grip: { left: '3' } }), { 'weakness-grade': 'three-or-less' }],
    [
      '0 and 4',
      weak(item, { grip: { left: '4', right: '0' } }),
      { 'weakness-grade': 'three-or-less' },
    ],
    ['not weak: no grade', { exam: { strength: normal } }, { 'weakness-grade': undefined }],
    ['proximal', weak({ ...item, distribution: 'proximal' }), { 'weakness-proximal': 'yes' }],
    ['distal', weak({ ...item, distribution: 'distal' }), { 'weakness-proximal': 'no' }],
    ['hips only', weak(item, { 'hip-flexion': { left: '4' } }), { 'weakness-proximal': 'yes' }],
    [
      'hips and toes',
      weak(item, { 'hip-flexion': { left: '4' }, 'toe-extension': { left: '4' } }),
      { 'weakness-proximal': 'yes' },
    ],
    [
      'onset and course blank',
      weak(item),
      { 'weakness-tempo': 'unknown', 'weakness-course': 'unknown' },
    ],
    [
      'since days, worsening',
      weak({ ...item, onset: 'days', course: 'worsening' }),
      { 'weakness-tempo': 'days', 'weakness-course': 'worsening' },
    ],
    [
      'not weak: no onset, no course',
      { exam: { strength: { ...normal, onset: 'days', course: 'stable' } } },
      { 'weakness-tempo': undefined, 'weakness-course': undefined },
    ],
    [
      'known and stable: placed and graded all the same',
      weak(known, { grip: { left: '4' } }),
      { weakness: 'known-stable', 'weakness-pattern': 'one-limb', 'weakness-grade': 'four' },
    ],
    ['wasting', weak(abnormal('wasting')), { 'wasting-or-fasciculation': 'yes' }],
    ['fasciculation', weak(abnormal('fasciculation')), { 'wasting-or-fasciculation': 'yes' }],
    ['neither', weak(item), { 'wasting-or-fasciculation': 'no' }],
    ['strength normal', { exam: { strength: normal } }, { 'wasting-or-fasciculation': 'no' }],
    ['strength blank', {}, { 'wasting-or-fasciculation': undefined }],
    [
      'a sign left over beside "normal"',
      { exam: { strength: { ...normal, signs: ['wasting'] } } },
      { 'wasting-or-fasciculation': 'no' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });
});

describe('D3 weakness reported, beside power examined', () => {
  test.each<['yes' | 'no' | 'unsure' | undefined, Finding | undefined, Flat['reported-weakness']]>([
    [undefined, undefined, undefined],
    [undefined, normal, undefined],
    ['no', undefined, 'no'],
    ['no', abnormal(), 'no'],
    ['unsure', undefined, 'unsure'],
    ['unsure', normal, 'unsure-power-full'],
    ['unsure', abnormal(), 'unsure'],
    ['yes', undefined, 'power-not-examined'],
    ['yes', painful, 'power-not-examined'],
    ['yes', normal, 'power-full'],
    ['yes', abnormal(), 'power-reduced'],
    ['yes', known, 'power-reduced'],
  ])('said %s, found %j: %s', (answer, strength, expected) => {
    const safety = answer === undefined ? {} : { 'legs-weaker': { answer } };
    expectFacts({ safety, exam: { strength } }, { 'reported-weakness': expected });
  });
});

describe('D4 new, or known and stable', () => {
  test.each<[string, Finding | undefined, Flat['vibration-presence']]>([
    ['not examined', undefined, undefined],
    ['not examined, with a reason', undone, undefined],
    ['limited by pain', painful, undefined],
    ['normal', normal, 'no'],
    ['abnormal', abnormal(), 'new'],
    ['cause named, unchanged', known, 'known-stable'],
    ['no cause named', { ...known, 'known-cause': undefined }, 'new'],
    ['a blank for a cause', { ...known, 'known-cause': ' ' }, 'new'],
    ['not unchanged', { ...known, 'known-stable': 'no' }, 'new'],
    ['unchanged, and worsening', { ...known, course: 'worsening' }, 'new'],
    ['unchanged, and improving', { ...known, course: 'improving' }, 'known-stable'],
  ])('%s', (_name, finding, expected) => {
    expectFacts({ exam: { 'vibration-position': finding } }, { 'vibration-presence': expected });
  });

  test('nothing found is not known and stable', () => {
    expect(isKnownStable(undefined)).toBe(false);
  });

  test.each<[string, Finding | undefined, boolean]>([
    ['blank', undefined, false],
    ['not examined', undone, false],
    ['limited by pain', painful, false],
    ['normal', normal, true],
    ['abnormal', abnormal(), true],
    ['not interpretable', { state: 'not-interpretable' }, false],
  ])('%s: examined %s', (_name, finding, expected) => {
    expect(isExamined(finding)).toBe(expected);
  });

  test.each<[string, Finding, boolean]>([
    ['none', abnormal(), false],
    ['a condition', { ...abnormal(), attributed: { to: 'condition', condition: 'stroke' } }, true],
    ['incidental', { ...abnormal(), attributed: { to: 'incidental' } }, true],
    ['in words', { ...abnormal(), attributed: { to: 'other', text: 'an old injury' } }, true],
    ['words not yet written', { ...abnormal(), attributed: { to: 'other', text: ' ' } }, false],
  ])('a cause named: %s', (_name, finding, expected) => {
    expect(hasAttribution(finding)).toBe(expected);
  });

  test.each<[string, Exam, 'yes' | 'no']>([
    ['nothing examined', {}, 'no'],
    ['all normal', allNormal, 'no'],
    ['a new one', { gait: abnormal() }, 'no'],
    ['a known one', { gait: known }, 'yes'],
    ['"known" left over beside "normal"', { gait: { ...known, state: 'normal' } }, 'no'],
  ])('a known and stable finding, %s: %s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'known-stable-finding': expected });
  });
});

/** One item: what was found, and its fact. Blank, not examined and limited by pain are no answer. */
const kinds = <K extends keyof Flat>(
  id: ExamId,
  fact: K,
  rows: readonly (readonly [found: string, finding: Finding, expected: Flat[K]])[],
) => {
  describe(`${id}: ${fact}`, () => {
    test.each([
      ...rows,
      ['not recorded', undefined, undefined] as const,
      ['not examined', undone, undefined] as const,
      ['limited by pain', painful, undefined] as const,
    ])('%s', (_found, finding, expected) => {
      expect(factsOf({ exam: { [id]: finding } })[fact]).toBe(expected);
    });
  });
};

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
kinds('pulses', 'pulses', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'weak'],
  ['weak', abnormal('weak'), 'weak'],
  ['absent', abnormal('absent'), 'absent'],
]);
kinds('pulses', 'limb-cold', [
  ['normal', normal, 'no'],
  ['weak', abnormal('weak'), 'no'],
  ['cold or pale', abnormal('cold-or-pale'), 'yes'],
]);
kinds('skin-veins', 'skin', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'varicose'],
  ['rash or dry', abnormal('rash-or-dry'), 'rash'],
  ['red and hot', abnormal('red-hot'), 'red-hot'],
  ['red, hot and a rash', abnormal('rash-or-dry', 'red-hot'), 'red-hot'],
  ['ulcer', abnormal('ulcer'), 'ulcer-or-gangrene'],
  ['gangrene', abnormal('gangrene', 'red-hot'), 'ulcer-or-gangrene'],
]);
kinds('oedema', 'oedema', [
  ['none', normal, 'none'],
  ['both legs', { ...abnormal(), side: 'both' }, 'both-sides'],
  ['one leg', { ...abnormal(), side: 'left' }, 'one-side'],
  ['no side: the more careful reading', abnormal(), 'one-side'],
]);
kinds('oedema', 'oedema-tense', [
  ['none', normal, 'no'],
  ['pitting', abnormal('pitting'), 'no'],
  ['tense, very painful', abnormal('tense-very-painful'), 'yes'],
]);
kinds('joints', 'joints', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'other'],
  ['one, hot and swollen', abnormal('one-hot-swollen'), 'one-hot-swollen'],
]);
kinds('postural-bp', 'postural-drop', [
  ['none', normal, 'no'],
  ['a drop', abnormal(), 'yes'],
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

  test.each<[string, Exam, Flat['cord-tempo']]>([
    ['none found', { ...cord, gait: { ...abnormal(), onset: 'days' } }, undefined],
    ['its own onset', { plantars: { ...abnormal(), onset: 'days' } }, 'days'],
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

const asked = (answer: 'yes' | 'no' | 'unsure', rest: Visit['safety']['hot-joint'] = {}): Part => ({
  safety: { 'bladder-bowel-saddle': { answer, ...rest } },
});
const found = (finding: Finding): Part => ({ exam: { 'saddle-sphincter': finding } });

describe('D4 E3 bladder, bowel and saddle, asked and found', () => {
  const nothing = { 'sacral-tempo': undefined, 'sacral-course': undefined };

  test.each<[string, Part, Expected]>([
    ['not asked', {}, { sacral: undefined, ...nothing }],
    ['no', asked('no'), { sacral: 'no', ...nothing }],
    [
      'no, a detail left over',
      asked('no', { details: ['retention'] }),
      { sacral: 'no', ...nothing },
    ],
    ['unsure', asked('unsure'), { sacral: 'unsure', ...nothing }],
    [
      'yes',
      asked('yes'),
      { sacral: 'definite', 'sacral-tempo': 'unknown', 'sacral-course': 'unknown' },
    ],
    [
      'hesitancy only',
      asked('yes', { details: ['hesitancy-frequency'] }),
      { sacral: 'soft', ...nothing },
    ],
    [
      'hesitancy and retention',
      asked('yes', { details: ['hesitancy-frequency', 'retention'] }),
      { sacral: 'definite' },
    ],
    ['found, not asked', found(abnormal()), { sacral: 'definite' }],
    ['found, and no', { ...asked('no'), ...found(abnormal()) }, { sacral: 'definite' }],
    ['examined and normal', found(normal), { sacral: undefined, ...nothing }],
    ['found, known', found(known), { sacral: 'definite-known', ...nothing }],
    ['found, known, and no', { ...asked('no'), ...found(known) }, { sacral: 'definite-known' }],
    [
      'found, known, and hesitancy',
      { ...asked('yes', { details: ['hesitancy-frequency'] }), ...found(known) },
      { sacral: 'soft', ...nothing },
    ],
    [
      'the nearer of two onsets and the worse of two courses',
      {
        ...asked('yes', { onset: 'longer', course: 'stable' }),
        ...found({ ...abnormal(), onset: 'days', course: 'improving' }),
      },
      { 'sacral-tempo': 'within-14-days', 'sacral-course': 'stable' },
    ],
    [
      'an unknown onset before an old one',
      { ...asked('yes'), ...found({ ...abnormal(), onset: 'longer' }) },
      { 'sacral-tempo': 'unknown' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });

  test.each<[Finding['onset'], Finding['within-14-days'], Finding['course'], Flat['sacral-tempo']]>(
    [
      ['sudden', undefined, undefined, 'within-14-days'],
      ['hours', undefined, undefined, 'within-14-days'],
      ['days', undefined, 'stable', 'within-14-days'],
      ['one-to-four-weeks', undefined, undefined, 'within-14-days'],
      ['one-to-four-weeks', 'no', undefined, 'beyond-14-days'],
      ['one-to-three-months', undefined, undefined, 'beyond-14-days'],
      ['longer', undefined, 'stable', 'beyond-14-days'],
      ['longer', undefined, 'worsening', 'within-14-days'],
      ['unknown', undefined, undefined, 'unknown'],
      [undefined, undefined, undefined, 'unknown'],
      ['unknown', undefined, 'worsening', 'within-14-days'],
    ],
  )('onset %s, within 14 days %s, course %s: %s', (onset, within, course, expected) => {
    const finding: Finding = { state: 'abnormal', onset, 'within-14-days': within, course };
    expectFacts(found(finding), { 'sacral-tempo': expected });
  });
});

describe('what was found at the legs: new or known, and since when', () => {
  test.each<[ExamId, keyof Flat]>([
    ['pulses', 'pulses-presence'],
    ['skin-veins', 'skin-presence'],
    ['oedema', 'oedema-presence'],
    ['joints', 'joints-presence'],
    ['tone', 'tone-presence'],
    ['gait', 'gait-presence'],
    ['reflexes', 'reflex-presence'],
    ['vibration-position', 'vibration-presence'],
  ])('%s: %s', (id, fact) => {
    expect(factsOf({ exam: { [id]: known } })[fact]).toBe('known-stable');
    expect(factsOf({ exam: { [id]: normal } })[fact]).toBe('no');
    expect(factsOf({})[fact]).toBeUndefined();
  });

  test.each<[ExamId, keyof Flat]>([
    ['oedema', 'oedema-tempo'],
    ['joints', 'joints-tempo'],
  ])('%s: %s', (id, fact) => {
    expect(factsOf({ exam: { [id]: { ...abnormal(), onset: 'days' } } })[fact]).toBe('days');
    expect(factsOf({ exam: { [id]: { ...normal, onset: 'days' } } })[fact]).toBeUndefined();
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
