import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAM_IDS, LAB_IDS, MIMIC_IDS } from '../../src/rules/record/ids.ts';
import { quantity } from '../../src/rules/record/quantities.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import {
  answer,
  noneOfThese,
  setNumber,
  setSafety,
  setWords,
  toggle,
} from '../../src/visit/actions.ts';
import {
  attribute,
  restAsked,
  restNormal,
  setAnotherCause,
  setGrade,
} from '../../src/visit/later-actions.ts';
import { addMedicine, changeMedicine, removeMedicine } from '../../src/visit/medicine-actions.ts';
import { setCondition, setFinding, setLab } from '../../src/visit/row-actions.ts';
import { change, createVisitStore, isBlank, redo, undo } from '../../src/visit/store.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { tries } from '../prove/tries.ts';

describe('a cleared answer is the same as one never given', () => {
  test.each([
    ['a choice', answer(answer(emptyVisit, 'sex', 'male'), 'sex', undefined)],
    ['one of several', toggle(toggle(emptyVisit, 'sites', 'legs'), 'sites', 'legs')],
    ['words', setWords(setWords(emptyVisit, 'another-cause', 'x'), 'another-cause', '')],
    [
      'a safety question',
      setSafety(setSafety(emptyVisit, 'hot-joint', { answer: 'no' }), 'hot-joint', {
        answer: undefined,
      }),
    ],
    [
      'a mimic',
      setCondition(setCondition(emptyVisit, 'akathisia', { state: 'absent' }), 'akathisia', {
        state: undefined,
      }),
    ],
    ['a number', setLab(setLab(emptyVisit, 'ferritin', { text: '5' }), 'ferritin', undefined)],
  ])('%s', (_, visit) => {
    expect(visit).toStrictEqual(emptyVisit);
    expect(isBlank(visit)).toBe(true);
  });
});

describe('the shortcuts fill only what is blank, and mark it', () => {
  test('mimics', () => {
    const unsure = setCondition(emptyVisit, 'akathisia', { state: 'unsure' });
    const visit = restAsked(unsure, ['akathisia', 'leg-cramps']);
    expect(visit.conditions).toEqual({
      akathisia: { state: 'unsure' },
      'leg-cramps': { state: 'absent', 'as-group': true },
    });
    const byItself = setCondition(visit, 'leg-cramps', { state: 'absent' });
    expect(byItself.conditions['leg-cramps']).toEqual({ state: 'absent' });
  });

  test('the examination, without strength, gait, Romberg, saddle and sphincter', () => {
    const visit = restNormal(setFinding(emptyVisit, 'tone', { state: 'abnormal' }));
    expect(visit.exam.tone).toEqual({ state: 'abnormal' });
    for (const id of ['strength', 'gait', 'romberg', 'saddle-sphincter'] as const)
      expect(visit.exam[id]).toBeUndefined();
    expect(visit.exam.reflexes).toEqual({ state: 'normal', 'as-group': true });
  });

  test('the context', () => {
    const visit = noneOfThese(answer(emptyVisit, 'dialysis', 'unsure'));
    expect(visit.answers).toMatchObject({ dialysis: 'unsure', inflammation: 'no' });
  });
});

test('a grade below 5 makes strength abnormal, 5 does not', () => {
  expect(setGrade(emptyVisit, 'grip', 'left', '5').exam.strength).toBeUndefined();
  expect(setGrade(emptyVisit, 'grip', 'left', '4+').exam.strength?.state).toBe('abnormal');
});

const explained = (visit: Visit) => setCondition(visit, 'neuropathy', { 'explains-all': 'no' });

describe('a condition named as the cause of a finding', () => {
  const NEUROPATHY = { to: 'condition', condition: 'neuropathy' } as const;
  const STROKE = { to: 'condition', condition: 'stroke' } as const;
  test('is named, and nothing else is recorded', () => {
    expect(attribute(emptyVisit, 'reflexes', NEUROPATHY)).toEqual({
      ...emptyVisit,
      exam: { reflexes: { attributed: NEUROPATHY } },
    });
  });

  test.each([
    ['nothing', undefined],
    ['another one', STROKE],
    ['an incidental cause', { to: 'incidental' } as const],
  ])('that gives way to %s leaves nothing behind', (_, to) => {
    const named = explained(attribute(emptyVisit, 'reflexes', NEUROPATHY));
    const next = attribute(named, 'reflexes', to);
    expect(next).toEqual(attribute(emptyVisit, 'reflexes', to));
  });

  test('that another finding names as well keeps its answer', () => {
    const both = attribute(attribute(emptyVisit, 'tone', NEUROPATHY), 'reflexes', NEUROPATHY);
    const next = attribute(explained(both), 'reflexes', undefined);
    expect(next.conditions.neuropathy).toEqual({ 'explains-all': 'no' });
    expect(attribute(next, 'tone', STROKE).conditions).toEqual({});
  });

  test.each([
    [{ state: 'present', 'explains-all': 'no', status: 'known' }],
    [{ state: 'absent', 'as-group': true }],
    [{ state: 'unsure' }],
  ] as const)('keeps what it was answered before: %j', (before) => {
    const visit = { ...emptyVisit, conditions: { neuropathy: before } };
    const named = attribute(visit, 'reflexes', NEUROPATHY);
    expect(named.conditions).toEqual(visit.conditions);
    expect(attribute(explained(named), 'reflexes', STROKE).conditions).toEqual(visit.conditions);
  });

  test('is neither known nor suspected once it is not present', () => {
    const known = setCondition(emptyVisit, 'stroke', { state: 'present', status: 'known' });
    const set = (state: 'absent' | undefined) => setCondition(known, 'stroke', { state });
    expect(set('absent').conditions.stroke).toEqual({ state: 'absent' });
    expect(set(undefined)).toEqual(emptyVisit);
  });
});

test('a medicine answers "takes none"; nothing and the sixty-first are not recorded', () => {
  const none = answer(emptyVisit, 'takes-medicines', 'none');
  expect(addMedicine(none, ' sertraline ')).toMatchObject({
    answers: {},
    medicines: [{ name: 'sertraline' }],
  });
  expect(addMedicine(none, '  ')).toBe(none);
  // The served page offers it until the script knows what the tab keeps.
  const takes = addMedicine(emptyVisit, 'sertraline');
  expect(answer(takes, 'takes-medicines', 'none')).toBe(takes);
  const full = Array.from({ length: 60 }).reduce<typeof none>(
    (visit) => addMedicine(visit, 'x'),
    none,
  );
  expect(addMedicine(full, 'y')).toBe(full);
});

test('whatever is typed can be kept and read back', () => {
  const text = fc.string({ maxLength: 900, unit: 'binary' });
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom(...LAB_IDS),
      fc.constantFrom(...EXAM_IDS),
      (typed, drawn, lab, exam) => {
        let visit = setWords(emptyVisit, 'another-cause', typed);
        visit = setWords(visit, 'clock-now', typed);
        visit = setLab(visit, lab, { text: typed, unit: quantity(lab).units[0].unit, drawn });
        visit = addMedicine(visit, typed);
        visit = changeMedicine(visit, 0, { time: typed });
        visit = setFinding(visit, exam, { 'known-cause': typed });
        visit = attribute(visit, exam, { to: 'other', text: typed });
        visit = restAsked(restNormal(visit), MIMIC_IDS);
        expect(visitSchema.safeParse(visit).success).toBe(true);
        const read = readRecord(writeRecord(visit, '', '2026-11-20T10:42:00.000Z'));
        expect(read.ok).toBe(true);
      },
    ),
    { numRuns: tries(300) },
  );
});

test('an action that changes nothing leaves no step; each other one leaves one', () => {
  const store = createVisitStore();
  change(store, (visit) => visit);
  expect(store.temporal.getState().pastStates).toHaveLength(0);
  change(store, (visit) => answer(visit, 'sex', 'male'));
  change(store, (visit) => answer(visit, 'sex', 'female'));
  undo(store);
  expect(store.getState().visit.answers.sex).toBe('male');
  undo(store);
  expect(store.getState().visit).toBe(emptyVisit);
  redo(store);
  expect(store.getState().visit.answers.sex).toBe('male');
});

test('an action keeps every key in its place', () => {
  let visit = answer(emptyVisit, 'sex', 'male');
  visit = setLab(setFinding(visit, 'tone', { state: 'normal' }), 'iron', { text: '80' });
  visit = setGrade(toggle(visit, 'sites', 'legs'), 'grip', 'left', '5');
  for (const part of ['answers', 'many', 'exam', 'power', 'labs'] as const)
    expect(Object.keys(visit[part])).toEqual(Object.keys(emptyVisit[part]));
});

describe('an action that changes nothing gives back the same visit', () => {
  const signs = ['brisk', 'clonus'] as const;
  const acts: readonly (readonly [string, (visit: Visit) => Visit])[] = [
    ['an answer', (visit) => answer(visit, 'sex', 'male')],
    ['a blank answer', (visit) => answer(visit, 'severity', undefined)],
    ['words', (visit) => setWords(visit, 'another-cause', 'a bite')],
    ['a clock time that is none', (visit) => setWords(visit, 'clock-now', '25:00')],
    ['a number', (visit) => setNumber(visit, 'age', { text: '50', unit: 'years' })],
    ['a safety question', (visit) => setSafety(visit, 'hot-joint', { answer: 'no' })],
    ['a condition', (visit) => setCondition(visit, 'neuropathy', { state: 'present' })],
    ['another cause', (visit) => setAnotherCause(visit, { state: 'absent' })],
    [
      'a finding',
      (visit) => setFinding(visit, 'reflexes', { state: 'abnormal', signs: [...signs] }),
    ],
    [
      'a cause',
      (visit) => attribute(visit, 'reflexes', { to: 'condition', condition: 'neuropathy' }),
    ],
    ['a grade', (visit) => setGrade(visit, 'grip', 'left', '4')],
    ['a blank grade', (visit) => setGrade(visit, 'grip', 'right', undefined)],
    ['a value', (visit) => setLab(visit, 'ferritin', { text: '62', unit: 'ng/mL' })],
    ['a blank value', (visit) => setLab(visit, 'b12', undefined)],
    ['a medicine without a name', (visit) => addMedicine(visit, ' ')],
    ['a medicine', (visit) => changeMedicine(visit, 0, { use: 'taking' })],
    ['a medicine that is not there', (visit) => changeMedicine(visit, 5, { use: 'taking' })],
    ['taking away what is not there', (visit) => removeMedicine(visit, 5)],
    ['rest asked', (visit) => restAsked(visit, ['neuropathy'])],
    ['rest normal', restNormal],
    ['none of these', noneOfThese],
  ];

  /** Everything that the actions above would do is done; what they would leave blank is blank. */
  const done = acts
    .filter(([name]) => !['a medicine', 'taking away what is not there'].includes(name))
    .reduce<Visit>(
      (visit, [, act]) => act(visit),
      changeMedicine(addMedicine(emptyVisit, 'sertraline'), 0, { use: 'taking' }),
    );

  test.each(acts)('%s', (_, act) => {
    expect(act(done)).toBe(done);
    expect(isBlank(done)).toBe(false);
  });
});
