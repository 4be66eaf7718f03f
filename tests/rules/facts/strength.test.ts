/** Strength by its item, its grades and its marks (D4, D19, D29, D82). */
import { describe, expect, test } from 'vitest';
import { graded } from '../../../src/rules/facts/strength.ts';
import { MUSCLES } from '../../../src/rules/record/ids.ts';
import type { Finding, Visit } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  expectFacts,
  known,
  normal,
  painful,
  undone,
  visitOf,
  type Expected,
  type Part,
} from './examined.ts';

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

const weakIn = (power: Visit['power'], more: Finding): Part => ({
  exam: { strength: { ...known, ...more } },
  power,
});

describe('D29 known and unchanged, of strength: for all that is recorded', () => {
  const left: Visit['power'] = { 'ankle-dorsiflexion': { left: '4' } };
  const right: Visit['power'] = { 'ankle-dorsiflexion': { right: '4' } };
  const severe: Visit['power'] = { 'ankle-dorsiflexion': { left: '3' } };
  const legs: Visit['power'] = { 'ankle-dorsiflexion': { left: '4', right: '4' } };
  const marked: Visit['power'] = {
    'ankle-dorsiflexion': { left: '3', 'left-known': 'yes', right: '4', 'right-known': 'yes' },
  };
  const oneMarked: Visit['power'] = {
    'ankle-dorsiflexion': { left: '3', 'left-known': 'yes', right: '4' },
  };
  test.each<[string, Part, Expected]>([
    ['one side, MRC 4', weakIn(left, {}), { weakness: 'known-stable' }],
    ['one side, MRC 3, not asked of all groups', weakIn(severe, {}), { weakness: 'new' }],
    ['one side, MRC 3, all', weakIn(severe, { 'known-all': 'yes' }), { weakness: 'known-stable' }],
    ['both sides, not asked of all groups', weakIn(legs, {}), { weakness: 'new' }],
    ['both sides, all', weakIn(legs, { 'known-all': 'yes' }), { weakness: 'known-stable' }],
    ['not all, each marked', weakIn(marked, { 'known-all': 'no' }), { weakness: 'known-stable' }],
    ['not all, none marked', weakIn(left, { 'known-all': 'no' }), { weakness: 'new' }],
    [
      'not all, one marked: the other is new, and it alone is read',
      weakIn(oneMarked, { 'known-all': 'no' }),
      { weakness: 'new', 'weakness-pattern': 'one-limb', 'weakness-grade': 'four' },
    ],
    [
      'a mark without "not all" marks nothing',
      weakIn(oneMarked, {}),
      { weakness: 'new', 'weakness-pattern': 'both-sides', 'weakness-grade': 'three-or-less' },
    ],
    ['one side graded, the item says both', weakIn(left, { side: 'both' }), { weakness: 'new' }],
    [
      'not all, the one that is weak marked, the item says both (D82)',
      weakIn(
        { 'ankle-dorsiflexion': { left: '4', 'left-known': 'yes' } },
        { 'known-all': 'no', side: 'both' },
      ),
      { weakness: 'new' },
    ],
    [
      'not all, each marked on both sides, the item says both',
      weakIn(marked, { 'known-all': 'no', side: 'both' }),
      { weakness: 'known-stable' },
    ],
    [
      'not all, marked on the left, the item says the right',
      weakIn(
        { 'ankle-dorsiflexion': { left: '4', 'left-known': 'yes' } },
        { 'known-all': 'no', side: 'right' },
      ),
      { weakness: 'new' },
    ],
    ['nothing graded, one side', weakIn({}, { side: 'left' }), { weakness: 'known-stable' }],
    ['nothing graded, both sides', weakIn({}, { side: 'both' }), { weakness: 'new' }],
    ['nothing graded, no side', weakIn({}, {}), { weakness: 'new' }],
    [
      'all, and worsening',
      weakIn(left, { 'known-all': 'yes', course: 'worsening' }),
      { weakness: 'new' },
    ],
    [
      'all, no cause',
      weakIn(left, { 'known-all': 'yes', 'known-cause': undefined }),
      { weakness: 'new' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });

  test.each<[string, Finding, Partial<Finding>]>([
    [
      'both sides recorded, known on the left: new on the right',
      { ...known, side: 'both', 'known-side': 'left' },
      { side: 'right', 'known-stable': undefined },
    ],
    [
      'the right recorded, known on the left: new on the right',
      { ...known, side: 'right', 'known-side': 'left' },
      { side: 'right', 'known-stable': undefined },
    ],
    [
      'the left recorded, known on the left: known',
      { ...known, side: 'left', 'known-side': 'left' },
      { side: 'left', 'known-stable': 'yes' },
    ],
    [
      'both sides, known on the left, worsening: one side, the more careful reading',
      { ...known, side: 'both', 'known-side': 'left', course: 'worsening' },
      { side: 'right', 'known-stable': undefined },
    ],
    [
      'no cause named: as recorded',
      { ...abnormal(), side: 'both', 'known-side': 'left' },
      { side: 'both' },
    ],
  ])('of another finding, %s', (_name, finding, expected) => {
    const read = graded(visitOf({ exam: { oedema: finding } })).exam.oedema;
    expect({ side: read?.side, 'known-stable': read?.['known-stable'] }).toEqual({
      'known-stable': undefined,
      ...expected,
    });
  });

  test('of touch that worsens nothing is taken out: unchanged on no side', () => {
    const touch: Finding = { ...known, side: 'both', 'known-side': 'left', course: 'worsening' };
    expect(graded(visitOf({ exam: { 'light-touch': touch } })).exam['light-touch']).toEqual(touch);
    const stable: Finding = { ...touch, course: 'stable' };
    expect(graded(visitOf({ exam: { 'light-touch': stable } })).exam['light-touch']).toMatchObject({
      side: 'right',
    });
  });

  test('D82 the grades say which side only when both legs are graded whole', () => {
    const whole = Object.fromEntries(
      MUSCLES.filter((muscle) => muscle !== 'grip' && muscle !== 'shoulder-abduction').map(
        (muscle) => [muscle, { left: muscle === 'toe-extension' ? '4' : '5', right: '5' }] as const,
      ),
    ) as Visit['power'];
    const strength: Finding = { ...abnormal(), side: 'both' };
    expectFacts({ exam: { strength }, power: whole }, { 'weakness-pattern': 'one-limb' });
    expectFacts(
      { exam: { strength }, power: { ...whole, 'hip-flexion': { left: '5' } } },
      { 'weakness-pattern': 'both-sides' },
    );
    expectFacts({ exam: { strength }, power: right }, { 'weakness-pattern': 'both-sides' });
  });
});
