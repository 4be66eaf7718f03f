/** One limit for writer and reader (R-F11): what the page can hold, keep and save, it can read. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/rules/record/canonical.ts';
import {
  BEGAN,
  CONDITION_IDS,
  EXAM_IDS,
  GRADES,
  LAB_IDS,
  MIMIC_IDS,
  MUSCLES,
  NUMBER_IDS,
  SAFETY_IDS,
  SAFETY_DETAILS,
  SIDES,
  SIGNS,
  YES_NO_UNSURE,
} from '../../src/rules/record/ids.ts';
import { LONGEST, MOST } from '../../src/rules/record/lengths.ts';
import { misplacedIn } from '../../src/rules/record/misplaced.ts';
import { quantity } from '../../src/rules/record/quantities.ts';
import { QUESTION_IDS } from '../../src/rules/record/question-ids.ts';
import { isVisible } from '../../src/rules/record/visible.ts';
import { SETTLED_OF } from '../../src/rules/record/timing.ts';
import { emptyVisit, type Finding, type Visit } from '../../src/rules/record/visit.ts';
import { readKept, readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { answer, noneOfThese, setNumber, setSafety, setWords } from '../../src/visit/actions.ts';
import { headlineWords } from '../../src/visit/in-words.ts';
import {
  attribute,
  markKnown,
  restAsked,
  restNormal,
  setAnotherCause,
  setGrade,
} from '../../src/visit/later-actions.ts';
import { addMedicines, changeMedicine, removeMedicine } from '../../src/visit/medicine-actions.ts';
import { setCondition, setFinding, setLab } from '../../src/visit/row-actions.ts';
import { examOptionsOf } from '../../src/checklist/exam-options.ts';
import { keptTexts } from '../../src/visit/kept-texts.ts';
import { tries } from '../prove/tries.ts';
import { classicVisit, TODAY, visitWith } from '../rules/a-visit.ts';
import { anyVisit } from './any-visit.ts';
import { AT } from './outside.ts';

/** As the page writes it, with the headline that the page makes of it. */
function readOf(visit: Visit): Visit {
  const says = headlineWords(visit, TODAY);
  const read = readRecord(writeRecord(visit, says, AT));
  if (!read.ok) throw new Error(read.says);
  expect(read.record.impression).toBe(says);
  return read.record.visit;
}

test('every visit reads back as it was written, the longest texts among them', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      expect(readOf(visit)).toEqual(canonical(visit));
    }),
    { numRuns: tries(80) },
  );
});

const medicine = (at: number) => ({
  name: `${at} sertraline `.padEnd(LONGEST.medicine - 2, 'x'),
  began: BEGAN[0],
});

describe('a headline is as long as it comes', () => {
  const cause = { to: 'other', text: 'y'.repeat(LONGEST.note), 'explains-all': 'yes' } as const;
  const found: Finding = { state: 'abnormal', attributed: cause };
  const allFound = Object.fromEntries(EXAM_IDS.map((id) => [id, found]));
  const medicines = Array.from({ length: MOST.medicines }, (_, at) => medicine(at));
  const everything: Visit = {
    ...classicVisit,
    answers: { ...classicVisit.answers, 'takes-medicines': undefined },
    exam: allFound,
    medicines,
    conditions: Object.fromEntries(CONDITION_IDS.map((id) => [id, { state: 'present' }])),
    safety: Object.fromEntries(SAFETY_IDS.map((id) => [id, { answer: 'yes' }])),
    words: { 'another-cause': 'z'.repeat(LONGEST.note) },
    'another-cause': { state: 'present' },
  };

  test.each<[string, Visit]>([
    [
      '25 medicines of 78 characters',
      visitWith(classicVisit, {
        answers: { 'takes-medicines': undefined },
        medicines: medicines.slice(0, 25),
      }),
    ],
    [
      'five findings put down to a cause of 400 characters',
      {
        ...classicVisit,
        exam: {
          ...classicVisit.exam,
          ...Object.fromEntries(EXAM_IDS.slice(0, 5).map((id) => [id, found])),
        },
      },
    ],
    ['all that a visit can hold', everything],
  ])('%s', (_, visit) => {
    expect(readOf(visit)).toEqual(canonical(visit));
    expect(headlineWords(visit, TODAY).length).toBeLessThan(LONGEST.impression / 2);
  });
});

const text = fc.oneof(
  fc.string({ maxLength: 900, unit: 'binary' }),
  fc.constantFrom('x'.repeat(LONGEST.note), 'x'.repeat(LONGEST.note + 1), '\u0000"\\', '  '),
);
const names = fc.oneof(
  text,
  fc
    .array(fc.string({ maxLength: LONGEST.medicine + 2 }), { maxLength: 90 })
    .map((all) => all.join(';')),
);
const idOf = <K extends string>(ids: readonly [K, ...K[]] | readonly K[]) =>
  fc.constantFrom(...ids);
const maybeOf = <V extends string>(values: readonly V[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const yesNo = maybeOf(['yes', 'no'] as const);
const unsureToo = maybeOf(YES_NO_UNSURE);
const state = maybeOf(['absent', 'present', 'unsure'] as const);

type Act = (visit: Visit) => Visit;

/** What each control of the page does, with whatever can be chosen or typed there. */
const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(restNormal, noneOfThese, (visit) => restAsked(visit, MIMIC_IDS)),
  fc.constant<Act>((visit) => answer(visit, 'takes-medicines', 'none')),
  fc.tuple(idOf(['another-cause', 'conclusion-because', 'clock-now'] as const), text).map(
    ([id, typed]): Act =>
      (visit) =>
        setWords(visit, id, typed),
  ),
  fc.tuple(idOf(NUMBER_IDS), text).map(
    ([id, typed]): Act =>
      (visit) =>
        setNumber(visit, id, { text: typed, unit: quantity(id).units[0].unit }),
  ),
  fc.tuple(idOf(LAB_IDS), text, text).map(
    ([id, typed, drawn]): Act =>
      (visit) =>
        setLab(visit, id, { text: typed, unit: quantity(id).units[0].unit, drawn }),
  ),
  names.map(
    (typed): Act =>
      (visit) =>
        addMedicines(visit, typed).visit,
  ),
  fc.tuple(fc.nat(8), text, maybeOf(BEGAN)).map(
    ([at, time, began]): Act =>
      (visit) =>
        changeMedicine(visit, at, { time, began }),
  ),
  fc.nat(8).map(
    (at): Act =>
      (visit) =>
        removeMedicine(visit, at),
  ),
  idOf(SAFETY_IDS).chain((id) =>
    fc.tuple(unsureToo, fc.subarray([...SAFETY_DETAILS[id]]), text).map(
      ([given, details, by]): Act =>
        (visit) =>
          setSafety(visit, id, {
            answer: given,
            details: details.length === 0 ? undefined : details,
            ...(SETTLED_OF[id] === undefined ? {} : { 'settled-by': by }),
          }),
    ),
  ),
  fc.tuple(idOf(CONDITION_IDS), state, unsureToo).map(
    ([id, given, explains]): Act =>
      (visit) =>
        setCondition(visit, id, { state: given, 'explains-all': explains }),
  ),
  fc.tuple(idOf(CONDITION_IDS), maybeOf(['known', 'suspected'] as const)).map(
    ([id, status]): Act =>
      (visit) =>
        // It is asked of what is present alone.
        visit.conditions[id]?.state === 'present' ? setCondition(visit, id, { status }) : visit,
  ),
  fc.tuple(state, unsureToo).map(
    ([given, explains]): Act =>
      (visit) =>
        setAnotherCause(visit, { state: given, 'explains-all': explains }),
  ),
  idOf(EXAM_IDS).chain((id) =>
    fc
      .tuple(
        maybeOf(examOptionsOf(id).map(({ value }) => value)),
        fc.subarray([...SIGNS[id]]),
        yesNo,
        text,
      )
      .map(
        ([given, signs, known, cause]): Act =>
          (visit) =>
            setFinding(visit, id, {
              state: given,
              signs: signs.length === 0 ? undefined : signs,
              'known-stable': known,
              'known-cause': cause,
            }),
      ),
  ),
  fc.tuple(idOf(EXAM_IDS), text, fc.constantFrom(...CONDITION_IDS), fc.nat(2)).map(
    ([id, typed, condition, kind]): Act =>
      (visit) =>
        attribute(
          visit,
          id,
          kind === 0
            ? undefined
            : kind === 1
              ? { to: 'condition', condition }
              : { to: 'other', text: typed },
        ),
  ),
  fc.tuple(idOf(MUSCLES), idOf(SIDES), maybeOf(GRADES), fc.boolean()).map(
    ([muscle, side, grade, known]): Act =>
      (visit) =>
        markKnown(setGrade(visit, muscle, side, grade), muscle, side, known),
  ),
);

test('whatever is done on the page, and whatever is typed there, passes the gate', () => {
  fc.assert(
    fc.property(fc.array(anAct, { minLength: 1, maxLength: 30 }), (acts) => {
      const visit = acts.reduce((before, act) => act(before), emptyVisit);
      expect(misplacedIn(visit)).toBeUndefined();
      expect(readOf(visit)).toEqual(canonical(visit));
    }),
    { numRuns: tries(150) },
  );
});

/** All that is seen of a text but what parts names, in an order of its own. */
const letters = (words: string): string =>
  Array.from(words.matchAll(/[^\s,;]/gu), ([each]) => each)
    .filter(isVisible)
    .toSorted()
    .join('');

test('no medicine that is typed is cut or lost: each is recorded whole, or given back', () => {
  fc.assert(
    fc.property(names, fc.nat(MOST.medicines), (typed, already) => {
      const before: Visit = {
        ...emptyVisit,
        medicines: Array.from({ length: already }, () => ({ name: 'x' })),
      };
      const { visit, rest } = addMedicines(before, typed);
      const recorded = visit.medicines.slice(already).map(({ name }) => name);
      expect(letters(`${recorded.join('')}${rest}`)).toBe(letters(typed));
    }),
    { numRuns: tries(300) },
  );
});

const drafts = fc.dictionary(fc.constantFrom(...QUESTION_IDS, 'lab.ferritin drawn'), text);

const edited = fc.option(fc.record({ text: fc.string({ maxLength: 40_000 }), of: fc.string() }), {
  nil: undefined,
});
const texts = fc.record({ short: edited, letter: edited }).map(({ short, letter }) => ({
  ...(short === undefined ? {} : { short }),
  ...(letter === undefined ? {} : { letter }),
}));

/** A line of it may read as anything, and as what no field of a file may be named. */
const pasted = fc.record({
  text,
  said: fc.dictionary(
    fc
      .tuple(fc.nat(3), fc.oneof(text, fc.constantFrom('__proto__', 'constructor')))
      .map(([nth, line]) => `${nth} ${line}`),
    text,
  ),
  left: fc.integer({ min: 1, max: 900 }),
});

test('what is kept beside a visit reads back with it', () => {
  fc.assert(
    fc.property(anyVisit, drafts, texts, pasted, (visit, typed, changed, left) => {
      const beside = { past: [], future: [], drafts: typed, texts: { ...changed, pasted: left } };
      const [whole] = keptTexts(visit, beside, headlineWords(visit, TODAY), AT);
      const read = readKept(whole?.() ?? '');
      if (!read.ok) throw new Error(read.says);
      expect(read.record.visit).toEqual(canonical(visit));
      expect(read.drafts).toEqual(typed);
      expect(read.texts).toEqual({ ...changed, pasted: left });
    }),
    { numRuns: tries(60) },
  );
});

test.each([
  ['no field of this checklist', { height: '180' }],
  ['no text', { medicines: 5 }],
  ['a list', ['x']],
  ['a text', 'haloperidol'],
])('a draft that is %s is none, and the visit stays', (_, typed) => {
  const json: unknown = { ...JSON.parse(writeRecord(emptyVisit, '', AT)), drafts: typed };
  expect(readKept(JSON.stringify(json))).toMatchObject({ ok: true, drafts: {}, texts: {} });
});

test.each([
  ['of another shape', { text: 'Hb 8.1', said: [], left: 1 }],
  ['without its lines', { text: 'Hb 8.1', left: 1 }],
  ['of no number of lines', { text: 'Hb 8.1', said: {}, left: 0 }],
  ['a text', 'Hb 8.1'],
])('a pasted text that is %s is none, and the visit stays', (_, pastedText) => {
  const json: unknown = {
    ...JSON.parse(writeRecord(classicVisit, '', AT)),
    texts: { pasted: pastedText },
  };
  expect(readKept(JSON.stringify(json))).toMatchObject({
    ok: true,
    record: { visit: classicVisit },
    texts: {},
  });
});

test('drafts are refused in a file', () => {
  expect(readRecord(writeRecord(emptyVisit, '', AT, { drafts: { medicines: 'x' } }))).toEqual({
    ok: false,
    says: 'The file has a field that this checklist does not know: “drafts”.',
  });
});
