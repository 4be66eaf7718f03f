/** No list beside the rows: what is not said of an item or an analyte is seen here, not on the page. */
import { expect, test } from 'vitest';
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { SIGN_WORDS } from '../../src/rules/record/exam.ts';
import {
  ALL_SAFETY_DETAILS,
  ALL_SIGNS,
  CONDITION_IDS,
  EXAM_IDS,
  LAB_IDS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  SIGNS,
} from '../../src/rules/record/ids.ts';
import { LONGEST } from '../../src/rules/record/lengths.ts';
import { analyte, LABS, NUMBERS, quantity } from '../../src/rules/record/quantities.ts';
import { placeInVisit, QUESTION_IDS } from '../../src/rules/record/question-ids.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { questionLabel } from '../../src/rules/words/answers.ts';
import { missingWords } from '../../src/rules/words/iron.ts';

test('ids follow from the rows, in their order', () => {
  expect(EXAM_IDS).toEqual(Object.keys(EXAM));
  expect(LAB_IDS).toEqual(Object.keys(LABS));
  expect(Object.keys(LABS).filter((id) => Object.hasOwn(NUMBERS, id))).toEqual([]);
});

test('a sign that two items share has the same words in both', () => {
  expect(new Set(ALL_SIGNS)).toEqual(new Set(Object.keys(SIGN_WORDS)));
  for (const id of EXAM_IDS)
    for (const sign of SIGNS[id]) expect(EXAM[id].signs[sign]).toBe(SIGN_WORDS[sign]);
});

test('what an item counts with and calls by a phrase is a sign of its own', () => {
  for (const id of EXAM_IDS) {
    const { countsWith, phrases } = EXAM[id];
    expect(SIGNS[id]).toEqual(
      expect.arrayContaining([
        ...Object.keys(phrases),
        ...(countsWith === undefined ? [] : [countsWith]),
      ]),
    );
  }
});

test('whatever must be examined is named among what is outstanding', () => {
  for (const id of EXAM_IDS.filter((each) => EXAM[each].clears))
    expect(EXAM[id].outstandingAs, id).toBeDefined();
});

test('each analyte stands on a sheet, and each sheet has one that leads or is closed', () => {
  const panels = new Set(LAB_IDS.map((id) => analyte(id).panel));
  expect([...panels].toSorted()).toEqual(['b12', 'iron', 'other']);
  const led = LAB_IDS.filter((id) => analyte(id).leads).map((id) => analyte(id).panel);
  expect(new Set(led)).toEqual(new Set(['iron', 'b12']));
});

test('a missing value is named as its row names it, and others are not named', () => {
  const named = LAB_IDS.map((id) => missingWords([`lab.${id}`]));
  expect(named).toEqual(LAB_IDS.map((id) => quantity(id).missing ?? ''));
  expect(missingWords(['lab.ferritin', 'lab.tsat', 'age'])).toBe('ferritin, TSAT and age');
});

test('every question has a place and a heading', () => {
  expect(new Set(QUESTION_IDS).size).toBe(QUESTION_IDS.length);
  for (const id of QUESTION_IDS) {
    expect(() => placeInVisit(id), id).not.toThrow();
    expect(questionLabel(id)).not.toBe('');
  }
  for (const id of CONDITION_IDS) expect(QUESTION_IDS).toContain(`condition.${id}`);
});

test('every detail belongs to a question', () => {
  expect(ALL_SAFETY_DETAILS).toEqual(SAFETY_IDS.flatMap((id) => [...SAFETY_DETAILS[id]]));
});

const withWords = (length: number) => ({
  ...emptyVisit,
  words: { 'another-cause': 'x'.repeat(length) },
});
const withMedicine = (length: number) => ({
  ...emptyVisit,
  medicines: [{ name: 'x'.repeat(length) }],
});

test('the gate takes as much as the page lets in, and not one character more', () => {
  expect(visitSchema.safeParse(withWords(LONGEST.note)).success).toBe(true);
  expect(visitSchema.safeParse(withWords(LONGEST.note + 1)).success).toBe(false);
  expect(visitSchema.safeParse(withMedicine(LONGEST.medicine)).success).toBe(true);
  expect(visitSchema.safeParse(withMedicine(LONGEST.medicine + 1)).success).toBe(false);
});
