/** Patients whose examination an earlier edition read wrongly, each with the right value. */
import { describe, expect, test } from 'vitest';
import type { Finding, SafetyAnswer } from '../../../src/rules/record/visit.ts';
import {
  assessed,
  classicVisit,
  decided,
  firedBy,
  headlineSays,
  visitWith,
  type Changes,
} from '../a-visit.ts';

const abnormal = (rest: Omit<Finding, 'state'> = {}): Finding => ({ state: 'abnormal', ...rest });
const yes = (rest: Omit<SafetyAnswer, 'answer'> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
const visit = (changes: Changes) => visitWith(classicVisit, changes);
const flag = (changes: Changes, id: string) =>
  assessed(visit(changes)).flags.find((each) => each.id === id);
const full = { left: '5', right: '5' } as const;
const LONG = { onset: 'longer', course: 'stable' } as const;

const b12 = (changes: Changes) =>
  assessed(visit({ labs: { b12: ['250', 'ng/L'] }, ...changes })).flags.map(({ id }) => id);
const toe = (age: string | undefined, b12Level = '300'): Changes => ({
  age,
  labs: { b12: [b12Level, 'ng/L'] },
  exam: { 'vibration-position': abnormal({ signs: ['toe-vibration-reduced'], ...LONG }) },
});
const limp = (rest: Omit<Finding, 'state'> = {}): Changes => ({
  exam: { gait: abnormal({ signs: ['antalgic'], ...LONG, ...rest }) },
});
const parkinson = (status: 'known' | 'suspected' | undefined): Changes => ({
  conditions: {
    parkinson: { state: 'present', 'explains-all': 'no', ...(status && { status }) },
  },
  exam: {
    gait: abnormal({
      signs: ['parkinsonian'],
      ...LONG,
      attributed: { to: 'condition', condition: 'parkinson' },
    }),
    tone: abnormal({
      signs: ['rigid'],
      ...LONG,
      attributed: { to: 'condition', condition: 'parkinson' },
    }),
  },
});
const hips = (grade: '3' | '4', rest: Omit<Finding, 'state'>, more: Changes = {}): Changes => ({
  ...more,
  exam: { ...more.exam, strength: abnormal(rest) },
  power: { 'hip-flexion': { left: grade, right: grade } },
});
const hand = (rest: Omit<Finding, 'state'>): Changes => ({
  exam: { strength: abnormal(rest) },
  power: { grip: { right: '4' } },
});
const als = (touch: Finding, more: Changes = {}): Changes => ({
  ...more,
  exam: {
    strength: abnormal({ side: 'left', signs: ['fasciculation'], ...LONG }),
    'light-touch': touch,
  },
});
const legs = (more: Changes = {}): Changes => ({
  ...more,
  many: { 'also-mentions': ['pain-down-both-legs'] },
});
const graded = (limited: Changes['power']): Changes => ({
  exam: { strength: { state: 'normal' } },
  power: {
    'hip-flexion': full,
    'knee-extension': full,
    'ankle-dorsiflexion': full,
    'ankle-plantarflexion': full,
    'toe-extension': full,
    ...limited,
  },
});
const told = (power: NonNullable<Changes['power']>): Changes => ({
  safety: { 'legs-weaker': yes({ details: ['one-leg'], onset: 'unknown' }) },
  exam: { strength: abnormal({ onset: 'one-to-four-weeks', course: 'stable' }) },
  power,
});

describe('lack of B12', () => {
  test.each<[string, NonNullable<Changes['exam']>]>([
    ['brisk reflexes with clonus', { reflexes: abnormal({ signs: ['brisk', 'clonus'] }) }],
    [
      'brisk reflexes with spastic tone',
      { reflexes: abnormal({ signs: ['brisk'] }), tone: abnormal({ signs: ['spastic'] }) },
    ],
    [
      'Hoffmann sign and a spastic gait',
      { reflexes: abnormal({ signs: ['hoffmann'] }), gait: abnormal({ signs: ['spastic'] }) },
    ],
    ['a sensory level', { 'light-touch': abnormal({ signs: ['sensory-level'] }) }],
  ])('B6: %s with B12 250 is urgent', (_name, exam) => {
    expect(b12({ exam })).toContain('b12.neuroUrgent');
    expect(decided(visit({ exam })).screen.required).toContain('b12-scd');
  });

  test.each([
    ['82', '300', undefined],
    ['82', '150', undefined],
    ['80', '300', undefined],
    ['79', '300', 'b12.neuroUrgent.toeVibration'],
    ['79', '150', 'b12.neuroUrgent'],
    [undefined, '300', 'b12.neuroUrgent.toeVibration'],
  ] as const)('C5: toe vibration reduced alone at %s, B12 %s', (age, level, expected) => {
    const { flags } = assessed(visit(toe(age, level)));
    expect(flags.find(({ id }) => id.startsWith('b12'))?.id).toBe(expected);
    expect(decided(visit(toe(age, level))).screen.required).not.toContain('b12-scd');
  });

  test('C5: MMA is still asked for', () => {
    expect(decided(visit(toe('82'))).b12).toMatchObject({ row: { id: 'b12.indeterminate' } });
  });

  test.each<[string, NonNullable<Changes['exam']>]>([
    ['L5', { 'light-touch': abnormal({ signs: ['one-root-or-nerve'], ...LONG }) }],
    ['a limp', { gait: abnormal({ signs: ['antalgic'], ...LONG }) }],
    ['a shuffling gait', { gait: abnormal({ signs: ['parkinsonian'], ...LONG }) }],
    ['one ankle jerk', { reflexes: abnormal({ signs: ['ankle-jerks-absent'], side: 'left' }) }],
  ])('C6: %s makes it no required mimic', (_name, exam) => {
    expect(decided(visit({ exam })).screen.required).not.toContain('b12-scd');
  });
});

describe('D30 a limp', () => {
  test('C7: it is no neurological sign, and the headline is met', () => {
    const { headline, flags, supportive, steps } = assessed(visit(limp()));
    expect(headline.says).toBe('RLS criteria met.');
    expect(flags.map(({ id, time }) => `${id} ${time}`)).toEqual(['limp Routine']);
    expect(flags[0]?.notRls).toBeUndefined();
    expect(`${flags[0]?.action} ${steps.map(({ says }) => says).join(' ')}`).not.toMatch(/eurolog/);
    // B12 of section B: no reassurance beside a limp without a cause.
    expect(supportive.map(({ id }) => id)).not.toContain('supports.normal-examination');
  });

  test.each<[string, Finding['attributed']]>([
    ['age or an old injury', { to: 'incidental' }],
    ['a condition', { to: 'condition', condition: 'arthritis' }],
    ['words', { to: 'other', text: 'a worn hip', 'explains-all': 'no' }],
  ])('K23: put down to %s it is quiet', (_name, attributed) => {
    const changes = limp({ attributed });
    const one = visit({
      ...changes,
      conditions: { arthritis: { state: 'present', 'explains-all': 'no' } },
    });
    expect(firedBy(one)).toEqual([]);
    expect(assessed(one).supportive.map(({ id }) => id)).toContain('supports.normal-examination');
    expect(headlineSays(one).join(' ')).not.toContain('not explained by RLS');
  });

  test('a limp with more is no limp alone', () => {
    const more = visit({ exam: { gait: abnormal({ signs: ['antalgic', 'ataxic'], ...LONG }) } });
    expect(firedBy(more)).not.toContain('limp');
    expect(decided(more).verdict).toBe('indeterminate');
  });

  test('K23: parkinsonian signs of Parkinson disease that is known are quiet', () => {
    expect(firedBy(visit(parkinson('known')))).toEqual([]);
    expect(assessed(visit(parkinson('known'))).headline.says).toBe(
      'RLS criteria met, with coexisting Parkinson disease.',
    );
    for (const status of ['suspected', undefined] as const)
      expect(firedBy(visit(parkinson(status)))).toContain('R4-parkinsonian');
  });

  test('rigid tone beside it that is put down to nothing is not', () => {
    const changes = parkinson('known');
    const one = visit({
      ...changes,
      exam: { ...changes.exam, tone: abnormal({ signs: ['rigid'], ...LONG }) },
    });
    expect(firedBy(one)).toContain('R4-parkinsonian');
  });

  test('since hours, a shuffling gait keeps its time', () => {
    const one = visit({
      ...parkinson('known'),
      exam: {
        gait: abnormal({
          signs: ['parkinsonian'],
          onset: 'hours',
          attributed: { to: 'condition', condition: 'parkinson' },
        }),
      },
    });
    expect(firedBy(one)).toContain('acute-balance');
  });
});

describe('muscle', () => {
  test('K10: both hips 3/5 lead with muscle and CK, without spinal surgery', () => {
    const line = flag(hips('3', LONG), 'U3-muscle');
    expect(line?.time).toBe('Within days');
    expect(line?.suspects).toMatch(/^muscle disease first/);
    expect(line?.do).toContain('CK, potassium, thyroid; statin?');
    expect(JSON.stringify(line)).not.toMatch(/plexus|surgery|peroneal/);
  });

  test.each<[string, Changes]>([
    ['a new cord sign', hips('3', LONG, { exam: { plantars: abnormal(LONG) } })],
    [
      'a loss of one root',
      hips('3', LONG, {
        exam: { 'light-touch': abnormal({ signs: ['one-root-or-nerve'], ...LONG }) },
      }),
    ],
    [
      'weak feet on both sides',
      {
        exam: { strength: abnormal(LONG) },
        power: { 'ankle-dorsiflexion': { left: '3', right: '3' } },
      },
    ],
    ['one hip', { exam: { strength: abnormal(LONG) }, power: { 'hip-flexion': { left: '3' } } }],
  ])('K10: with %s it is U3', (_name, changes) => {
    expect(firedBy(visit(changes))).toContain('U3');
    expect(firedBy(visit(changes))).not.toContain('U3-muscle');
  });

  test('K10: within 4 weeks it is now, and CK is named', () => {
    const line = flag(hips('4', { onset: 'days' }), 'E2');
    expect(line?.action).toContain('CK');
    expect(line?.suspects).toMatch(/^Guillain-Barré.*muscle disease$/);
    expect(flag(hips('4', { onset: 'days' }), 'E2')?.do).toContain('CK');
  });

  test.each<[Finding['onset'], Finding['course'], string]>([
    ['unknown', undefined, 'U2-same-day'],
    [undefined, undefined, 'weakness-onset-unknown'],
    ['longer', 'stable', 'R1'],
  ])('muscle comes first, since %s, %s', (onset, course, id) => {
    const line = flag(hips('4', { ...(onset && { onset }), ...(course && { course }) }), id);
    expect(line?.suspects).toMatch(/^muscle disease/);
    expect(line?.action).toContain('CK');
  });

  test.each<[Omit<Finding, 'state'>, string]>([
    [{ onset: 'days' }, 'U2-same-day'],
    [{ onset: 'one-to-four-weeks', course: 'worsening' }, 'U2-days'],
    [{ onset: 'one-to-four-weeks', course: 'stable' }, 'U2'],
    [LONG, 'R1'],
  ])('K9b: a weak hand has no peroneal nerve, %j', (rest, id) => {
    expect(flag(hand(rest), id)?.suspects).toMatch(/nerve/);
    expect(flag(hand(rest), id)?.suspects).not.toMatch(/peroneal/);
  });

  test('D6: a single weak foot for long names the peroneal nerve first', () => {
    const foot: Changes = {
      exam: { strength: abnormal(LONG) },
      power: { 'ankle-dorsiflexion': { left: '4' } },
    };
    expect(flag(foot, 'R1')?.suspects).toMatch(/^a lesion of the peroneal nerve or a root/);
  });
});

describe('wasting', () => {
  test.each<[string, Finding]>([
    ['not examined', { state: 'not-examined' }],
    ['a stocking loss', abnormal({ signs: ['stocking'], ...LONG })],
    [
      'a known stocking loss',
      abnormal({ signs: ['stocking'], 'known-stable': 'yes', 'known-cause': 'diabetes' }),
    ],
  ])('A9: sensation %s does not make it routine', (_name, touch) => {
    expect(firedBy(visit(als(touch)))[0]).toBe('U4');
  });

  test.each<[string, Changes]>([
    [
      'swallowing',
      { safety: { 'breathless-swallowing': yes({ details: ['swallowing'], ...LONG }) } },
    ],
    ['speech', { safety: { 'sudden-trouble': yes({ details: ['speech'], ...LONG }) } }],
  ])('with trouble of %s it is days', (_name, more) => {
    const line = flag(als({ state: 'normal' }, more), 'U4-bulbar');
    expect(line?.time).toBe('Within days');
    expect(line?.suspects).toContain('motor neurone disease');
  });

  test('not with a loss of one root, and not without wasting', () => {
    const more: Changes = { safety: { 'sudden-trouble': yes({ details: ['speech'], ...LONG }) } };
    const root = als(abnormal({ signs: ['one-root-or-nerve'], ...LONG }), more);
    expect(firedBy(visit(root))).not.toContain('U4-bulbar');
    const none: Changes = { ...more, exam: { strength: abnormal({ side: 'left', ...LONG }) } };
    expect(firedBy(visit(none))).not.toContain('U4-bulbar');
  });
});

test('B8: a foot-drop gait within minutes, power full, suspects nerve and root too', () => {
  const line = flag(
    {
      exam: {
        gait: abnormal({ signs: ['foot-drop'], onset: 'hours', 'within-minutes': 'yes' }),
      },
    },
    'E1-foot-drop',
  );
  expect(line?.time).toBe('Now');
  expect(line?.suspects).toBe('stroke, peroneal palsy or acute compression of a root');
  expect(line?.do).toContain('examine power now');
});

describe('sciatica of both legs', () => {
  test.each<[string, Changes]>([
    ['saddle not examined', { exam: { 'saddle-sphincter': undefined } }],
    ['power not examined', { exam: { strength: undefined } }],
    ['bladder not asked', { safety: { 'bladder-bowel-saddle': undefined } }],
    ['bladder unsure', { safety: { 'bladder-bowel-saddle': { answer: 'unsure' } } }],
  ])('A5: %s: a look the same day', (_name, more) => {
    const line = flag(legs(more), 'R3-both-look');
    expect(line?.time).toBe('Same day');
    expect(line?.action).toMatch(/saddle.*power/);
    expect(line?.action).not.toContain('imaging');
  });

  test('A5: all asked and examined: routine, and never "no imaging"', () => {
    const line = flag(legs(), 'R3-both');
    expect(line?.time).toBe('Routine');
    expect(line?.action).not.toContain('no imaging');
    expect(line?.finding).toBe('pain shooting down both legs');
    const both = visit({ many: { 'also-mentions': ['pain-down-one-leg', 'pain-down-both-legs'] } });
    expect(firedBy(both)).toEqual(['R3-both']);
  });
});

describe('power', () => {
  test('K22: one group limited by pain, the others full: only that group is outstanding', () => {
    const one = graded({ 'hip-flexion': { left: 'pain-limited', right: '5' } });
    expect(assessed(visit(one)).headline.says).toBe(
      'RLS criteria met by history. Examination outstanding: strength (left hip flexion limited by pain).',
    );
    const line = assessed(visit(one)).exam.find(({ id }) => id === 'strength');
    expect(line?.says).toBe('left hip flexion limited by pain');
  });

  test('K22: with a group that nobody graded, it is all of power', () => {
    const one = graded({
      'hip-flexion': { left: 'pain-limited', right: '5' },
      'knee-extension': { left: '5' },
    });
    expect(assessed(visit(one)).headline.says).toContain('Examination outstanding: strength.');
  });
});

describe('weakness that is both told and found', () => {
  test.each<[string, Changes, string]>([
    [
      'the account is the faster',
      told({ 'ankle-dorsiflexion': { right: '4' } }),
      'weakness of the legs, told and found',
    ],
    [
      'a hand was found',
      told({ grip: { right: '4' } }),
      'new weakness of the right hand, and weakness of the legs by the patient’s account',
    ],
  ])('%s', (_name, changes, expected) => {
    const lines = assessed(visit(changes)).flags.map(({ finding }) => finding);
    expect(lines).toContain(expected);
  });
});
