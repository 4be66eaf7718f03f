/** What the composition adds to its tables: order, what is said only there, and the list of sources. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { contextSentences } from '../../src/rules/words/chart-context.ts';
import type { Finding, SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import { FERRITIN } from '../../src/rules/tables/limits/iron.ts';
import {
  assessed,
  classicVisit,
  clearVisit,
  present,
  TODAY,
  visitWith,
  type Changes,
} from './a-visit.ts';

const of = (changes: Changes, base = classicVisit) => assessed(visitWith(base, changes));
const abnormal = (rest: Finding = {}): Finding => ({ state: 'abnormal', ...rest });
const yes = (rest: Partial<SafetyAnswer> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });

describe('D9 a line of the laboratory stands among the red flags by its time', () => {
  const numb = {
    'light-touch': abnormal({ signs: ['stocking'], onset: 'longer', course: 'stable' }),
  } as const;
  const stable = {
    'light-touch': abnormal({ signs: ['stocking'], 'known-stable': 'yes', 'known-cause': 'polio' }),
  } as const;
  const low: Changes['labs'] = { b12: ['150', 'ng/L'] };
  const oneLeg = abnormal({ side: 'left' });
  test.each<[string, Changes, readonly string[]]>([
    ['before what is known and unchanged', { exam: stable, labs: low }, ['Within days', 'Routine']],
    ['before what is routine', { exam: numb, labs: low }, ['Within days', 'Routine']],
    [
      'after the same day',
      { exam: { ...numb, oedema: oneLeg }, labs: low },
      ['Same day', 'Within days', 'Routine'],
    ],
    [
      'after an emergency',
      { safety: { 'hot-joint': yes({ onset: 'days' }) }, exam: numb, labs: low },
      ['Now', 'Within days', 'Routine'],
    ],
    [
      'last where all else is more urgent',
      { exam: { plantars: abnormal({ onset: 'days' }) }, labs: low },
      ['Now', 'Within days'],
    ],
    ['not where it is enough', { exam: numb, labs: { b12: ['600', 'ng/L'] } }, ['Routine']],
  ])('%s', (_name, changes, times) => {
    const { flags } = of(changes);
    expect(flags.map(({ time }) => time)).toEqual(times);
  });

  test('in full', () => {
    const [flag] = of({ exam: numb, labs: low }).flags;
    expect(flag).toMatchObject({
      tier: 'urgent',
      within: 'days',
      notRls: 'RLS does not explain it.',
      leads: true,
      question: 'lab.b12',
    });
    expect(flag?.action).toMatch(/\S \S/);
  });
});

const unexplained = (exam: Changes['exam']) =>
  of({ exam: exam ?? {} }).flags.map((each) => each.notRls);

test('only a deficit is called unexplained', () => {
  expect(unexplained({ 'light-touch': abnormal({ signs: ['stocking'] }) })).toEqual([
    'RLS does not explain it.',
  ]);
  expect(unexplained({ 'postural-bp': abnormal() })).toEqual([undefined]);
});

const answeredOf = (changes: Changes) => Number(of(changes).criteria[4]?.note?.split(' ')[0]);

describe('the criteria', () => {
  test('the fifth says how far the screen has come, the others nothing', () => {
    const { criteria } = of({ conditions: { arthritis: {} } });
    expect(criteria.map(({ number, value, note }) => [number, value, note])).toEqual([
      [1, 'yes', undefined],
      [2, 'yes', undefined],
      [3, 'yes', undefined],
      [4, 'yes', undefined],
      [5, 'open', expect.stringMatching(/^\d+ of \d+ mimics answered\.$/)],
    ]);
    expect(Object.keys(criteria[0] ?? {})).not.toContain('note');
  });

  test('one more is answered', () => {
    expect(answeredOf({}) - answeredOf({ conditions: { arthritis: {} } })).toBe(1);
  });
});

const strengthOf = (exam: Finding, power: NonNullable<Changes['power']>) =>
  of({ exam: { strength: exam }, power }).exam.find(({ id }) => id === 'strength')?.says;

describe('the strength as printed', () => {
  test('a weak group that is new is said once, and not to be known', () => {
    expect(strengthOf(abnormal({ onset: 'days' }), { 'hip-flexion': { left: '4' } })).toBe(
      'left hip flexion 4/5, new, for days, no cause named',
    );
  });
  test('D29 beside one that is known, each is said for itself', () => {
    const some = abnormal({
      onset: 'days',
      'known-stable': 'yes',
      'known-cause': 'polio',
      'known-all': 'no',
    });
    expect(
      strengthOf(some, {
        'knee-extension': { left: '3', 'left-known': 'yes' },
        'ankle-dorsiflexion': { right: '4' },
      }),
    ).toBe(
      'right ankle dorsiflexion 4/5, new, for days, known and unchanged: left knee extension 3/5 (polio), no cause named',
    );
  });
});

const verdictsOf = (changes: Changes) => of(changes).verdicts.map(({ says }) => says);

describe('the verdicts of the three sets', () => {
  const PROBABLE = ' All but criterion 4 in a child: called “probable” in research only.';
  const noEvening = { 'evening-pattern': 'no', 'evening-pattern-earlier': 'no' } as const;
  const child: Changes = {
    age: '15',
    conditions: {
      adhd: { state: 'absent' },
      'growing-pains': { state: 'absent' },
      tics: { state: 'absent' },
    },
  };
  const UNSURE = { 'urge-to-move': 'unsure' } as const;

  test('open is said as open', () => {
    expect(verdictsOf({ answers: UNSURE })).toEqual([
      'Open: criterion 1.',
      'Open: criterion 1; distress or impairment.',
      'Open: criterion 1; distress or impairment; spells a week; duration.',
    ]);
    expect(verdictsOf({})[0]).toMatch(/^Met/);
  });

  test('all but the evening in a child: a note to the first, and to no other', () => {
    const adult = verdictsOf({ answers: noEvening });
    const [first = '', ...rest] = verdictsOf({ ...child, answers: noEvening });
    expect(first.endsWith(PROBABLE)).toBe(true);
    for (const each of [...adult, ...rest]) expect(each).not.toContain('research only');
    const [open = ''] = verdictsOf({ ...child, answers: { ...noEvening, ...UNSURE } });
    expect(open).not.toContain('research only');
  });
});

describe('the course', () => {
  const yearly = { duration: 'over-12-months', 'lifetime-events': '5-or-more' } as const;
  test.each<[string, Changes, readonly string[]]>([
    ['often', { answers: yearly, frequency: '3' }, ['course.chronic-persistent']],
    ['seldom', { answers: yearly, frequency: '1' }, ['course.intermittent']],
    ['not asked', { answers: yearly }, []],
    ['where it is not RLS', { answers: { ...yearly, 'urge-to-move': 'no' }, frequency: '3' }, []],
    ['where it is open', { answers: { ...yearly, 'urge-to-move': 'unsure' }, frequency: '3' }, []],
  ])('%s', (_name, changes, ids) => {
    expect(of(changes).course.map(({ id }) => id)).toEqual(ids);
  });
});

describe('what supports RLS is said while it is in question', () => {
  const more = { 'family-history': 'yes', apnoea: 'yes' } as const;
  const [supports, warns] = ['supports.family-history', 'sleepiness'];
  test.each<[string, Changes, readonly (string | undefined)[]]>([
    ['met', { answers: more }, [supports, warns]],
    ['open', { answers: { ...more, 'urge-to-move': 'unsure' } }, [supports, warns]],
    ['not met', { answers: { ...more, 'urge-to-move': 'no' } }, [warns]],
  ])('%s', (_name, changes, expected) => {
    const ids = of(changes).supportive.map(({ id }) => id);
    expect(ids.filter((id) => id === supports || id === warns)).toEqual(expected);
  });
});

const legsOf = (answer: SafetyAnswer) =>
  of({ safety: { 'legs-weaker': answer } }).safety.find(({ id }) => id === 'legs-weaker');

describe('D41 the signs of pre-eclampsia are printed where they count', () => {
  const late = { sex: 'female', pregnant: 'yes', trimester: 'third' } as const;
  const many = { 'pregnancy-signs': ['headache', 'sight'] } satisfies Visit['many'];
  const contextOf = (answers: Visit['answers']): string =>
    contextSentences(visitWith(classicVisit, { age: '30', answers, many }), TODAY).join(' ');
  test('late in pregnancy', () => {
    expect(contextOf(late)).toContain(
      'in pregnancy or after delivery, now: headache and trouble of sight',
    );
  });
  test('and not in the first trimester', () => {
    expect(contextOf({ ...late, trimester: 'first' })).not.toContain('headache');
  });
});

describe('D87 what was recorded before a question asked more', () => {
  test('stands, and says what was not asked then', () => {
    expect(legsOf({ answer: 'no', 'first-wording': 'yes' })).toMatchObject({
      state: 'no',
      says: 'unsteadiness and falls not asked',
    });
    expect(legsOf({ answer: 'no' })?.says).toBe('');
  });
  test('an answer that was split reads as the more careful of the two', () => {
    const split = yes({ details: ['hesitancy-frequency'], onset: 'days' });
    const [alone] = of({ safety: { 'bladder-bowel-saddle': split } }).flags;
    expect(alone?.tier).toBe('note');
    const { flags } = of({
      safety: { 'bladder-bowel-saddle': split },
      many: { 'also-mentions': ['back-pain'] },
    });
    expect(flags[0]).toMatchObject({ id: 'E3', within: 'now' });
  });
});

test('each source is listed once, and those of every line are', () => {
  const { sources, flags, iron, medicines, criteria, supportive } = of({
    answers: { 'family-history': 'yes' },
    exam: { 'light-touch': abnormal({ signs: ['stocking'] }) },
    labs: { ferritin: ['30', 'ng/mL'] },
    medicines: [{ name: 'mirtazapine', began: 'yes' }],
  });
  const ids = sources.map(({ source }) => source);
  expect(new Set(ids).size).toBe(ids.length);
  const lines = [flags, iron, medicines, criteria, supportive];
  for (const each of lines) expect(each).not.toEqual([]);
  expect(ids).toEqual(
    expect.arrayContaining(
      lines.flatMap((each) => each.flatMap(({ why }) => why.sources.map(({ source }) => source))),
    ),
  );
});

test.each([
  ['17', `${FERRITIN.childTreat.digits} to ${FERRITIN.childConsider.digits}`],
  ['18', `at or below ${FERRITIN.adultOralOrIv.digits}`],
])('at %s, ferritin is put by the limits of that age: %s', (age, echo) => {
  expect(of({ age, labs: { ferritin: ['60', 'ng/mL'] } }).labs[0]?.echo).toBe(echo);
});

test('the age of the rules is said once they are past their review, not before', () => {
  expect(assessed(classicVisit)).not.toHaveProperty('overdue');
  expect(assess(classicVisit, '2099-01-01').overdue).toMatch(/review/);
});

test('the safety net is given where there is reason, and nowhere else', () => {
  expect(assessed(clearVisit)).not.toHaveProperty('safetyNet');
  expect(of({ conditions: present('radiculopathy', 'no') }).safetyNet?.title).toMatch(/^Return/);
});
