/** What leads each face: a danger in its parts, and what the absence of one rests on (D65, D78). */
import { describe, expect, test } from 'vitest';
import { dangerOf, leadingOf, safetyOf } from '../../../src/summary/concluded/leading.ts';
import { safety } from '../../../src/summary/concluded/safety.ts';
import type { Assessment } from '../../../src/rules/words/assessment.ts';
import { line } from '../../../src/summary/lines.ts';
import { examLine, flag, safetyLine, short, usualVisit } from '../fixture.ts';

const CORE = [
  'strength',
  'light-touch',
  'vibration-position',
  'reflexes',
  'gait',
  'romberg',
] as const;
const examined = CORE.map((id) => examLine(id));
const asked = [safetyLine('hot-joint'), safetyLine('legs-weaker')];
const leading = (rest: Partial<Assessment>) =>
  leadingOf(usualVisit, { ...short, flags: [], exam: examined, safety: asked, ...rest });

describe('a danger', () => {
  test.each<[string, string, string]>([
    [
      'Hospital now',
      'Hospital now; MRI the same day. With cancer: its pathway.',
      'MRI the same day. With cancer: its pathway.',
    ],
    ['Stroke pathway now', 'Stroke pathway; feel the pulses first.', 'Feel the pulses first.'],
    ['Ring the vascular team today', 'Ring the vascular team today.', ''],
    ['A', '', ''],
  ])('of the act %j and the action %j is left to do: %j', (act, action, then) => {
    expect(dangerOf(flag({ do: act, action })).then).toBe(then);
  });

  test.each<[string, string]>([
    [
      'weak legs; told: both legs; found: full power; not settled',
      'told: both legs; found: full power; not settled',
    ],
    ['weak legs: ankle 4/5, for days', ''],
  ])('of %j is told: %j', (detail, told) => {
    expect(dangerOf(flag({ detail })).told).toBe(told);
  });

  test.each(['emergency', 'urgent', 'routine'] as const)('%s stands, with its time', (tier) => {
    const [danger] = leading({ flags: [flag({ tier, time: 'Soon', finding: 'a' })] }).dangers;
    expect(danger).toMatchObject({ time: 'Soon', finding: 'A', loud: tier !== 'routine' });
  });

  test('a note is none, and is kept', () => {
    const note = flag({ tier: 'note' });
    expect(leading({ flags: [note] })).toMatchObject({ dangers: [], notes: [note] });
  });
});

describe('the absence of a danger', () => {
  test.each<[string, Partial<Assessment>, RegExp]>([
    ['all asked and examined', {}, /^None found\. 2 of 2 safety questions, 6 of 6 core signs/u],
    [
      'a sign that was not examined',
      { exam: [...examined.slice(1), examLine('strength', { state: 'not-examined' })] },
      /^None found on these: .*5 of 6 core signs/u,
    ],
    [
      'a question that was not asked',
      { safety: [...asked, safetyLine('limb-sudden', { state: 'not-asked' })] },
      /^None found on these: 2 of 3/u,
    ],
    [
      'a yes',
      { safety: [safetyLine('hot-joint', { state: 'yes' })] },
      /^None with a deadline\. 1 of 1/u,
    ],
    [
      'an unsure',
      { safety: [safetyLine('hot-joint', { state: 'unsure' })] },
      /^None with a deadline/u,
    ],
    [
      'an abnormal sign',
      { exam: [...examined, examLine('joints', { state: 'abnormal' })] },
      /^None with a deadline/u,
    ],
    ['a note', { flags: [flag({ tier: 'note' })] }, /^None with a deadline/u],
    [
      'nothing at all',
      { exam: [], safety: [safetyLine('hot-joint', { state: 'not-asked' })] },
      /^Not assessed: no safety question was asked and nothing was examined\.$/u,
    ],
    ['a danger', { flags: [flag()] }, /^$/u],
  ])('%s', (_name, rest, expected) => {
    expect(leading(rest).absence).toMatch(expected);
  });
});

const linesOf = (...all: Assessment['safety']) =>
  safety(usualVisit, { ...short, safety: all }).lines;

describe('the safety questions', () => {
  test('each answer stands as it was given, with its details', () => {
    const [yes, unsure, no, blank] = [
      safetyLine('hot-joint', { state: 'yes', label: 'Hot joint', says: 'for\ndays' }),
      safetyLine('legs-weaker', { state: 'unsure', label: 'Legs weaker' }),
      safetyLine('breathless-swallowing'),
      safetyLine('limb-sudden', { state: 'not-asked', label: 'Limb' }),
    ];
    expect(linesOf(yes, unsure, no, blank)).toEqual([
      line('Hot joint (for days).', { label: 'Yes', strong: true }),
      line('Legs weaker.', { label: 'Unsure', strong: true }),
      line('Breath or swallowing.', { label: 'No' }),
      line('Limb.', { label: 'Not asked', keeps: true, gap: true }),
    ]);
  });

  test('the question about those under 18 counts where it was asked, and in a child', () => {
    const all = [safetyLine('hot-joint'), safetyLine('child-danger', { state: 'not-asked' })];
    const count = (visit: typeof usualVisit) => safetyOf(visit, { ...short, safety: all }).length;
    expect(count(usualVisit)).toBe(1);
    expect(count({ ...usualVisit, numbers: { age: { text: '9', unit: 'years' } } })).toBe(2);
  });
});
