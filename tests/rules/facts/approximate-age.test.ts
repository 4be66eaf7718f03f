/** Whatever reads an age reads a range of years: decided where all of it decides, else careful (D69). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsked } from '../../../src/rules/facts/relevance.ts';
import { SCALE } from '../../../src/rules/logic/interval.ts';
import { intervalOf } from '../../../src/rules/record/quantities.ts';
import type { QuestionId, Visit } from '../../../src/rules/record/visit.ts';
import { tries } from '../../prove/tries.ts';
import { assessed, classicVisit, decided, firedBy, visitWith, type Changes } from '../a-visit.ts';
import { likelyVisit } from '../any-visit.ts';

const visit = (changes: Changes): Visit => visitWith(classicVisit, changes);
const patient = (changes: Changes) => decided(visit(changes)).known.patient;
const blood = (changes: Changes) => decided(visit(changes)).known.blood;
const asks = (id: QuestionId, changes: Changes) => isAsked(visit(changes), id);
const woman = { answers: { sex: 'female' } } as const;
const openAbout = (changes: Changes, id: QuestionId) =>
  assessed(visit(changes))
    .open.filter(({ question }) => question === id)
    .map(({ says }) => says);

describe('D69 below, across and above each limit of age', () => {
  test.each([
    ['about 15', true],
    ['about 18', true],
    ['about 20', false],
    [undefined, true],
  ])('under 18: aged %s, the danger signs of a child are asked: %s', (age, expected) => {
    expect(asks('safety.child-danger', { age })).toBe(expected);
  });

  test.each([
    ['childhood', 'not-known'],
    ['about 10', 'not-known'],
    ['about 13', 'not-known'],
    ['about 15', 'own-words'],
    ['about 16', 'not-a-child'],
    [undefined, 'not-a-child'],
  ])('13 and 18: aged %s, a blank on who describes it reads %s', (age, expected) => {
    expect(patient({ age })['child-description']).toBe(expected);
  });

  test.each([
    ['about 9', false],
    ['about 10', true],
    ['about 14', true],
    ['late 50s', false],
    ['about 57', true],
    ['about 58', false],
    [undefined, true],
  ])('12 to 55: aged %s, pregnancy is asked: %s', (age, expected) => {
    expect(asks('pregnant', { ...woman, age })).toBe(expected);
  });

  test.each([
    ['about 48', 'not-recorded'],
    ['about 49', 'yes'],
    ['about 53', 'yes'],
    [undefined, 'yes'],
  ])('over 50: aged %s, the gut is thought of first: %s', (age, expected) => {
    expect(patient({ age })['gut-loss-age']).toBe(expected);
  });

  test.each([
    ['about 57', 'not-recorded'],
    ['about 61', 'not-recorded'],
    ['about 62', 'yes'],
  ])('60: aged %s, surely so old: %s', (age, expected) => {
    expect(patient({ age })['from-sixty']).toBe(expected);
  });

  test.each([
    ['70s', 'not-recorded'],
    ['about 81', 'not-recorded'],
    ['80s', 'yes'],
  ])('80: aged %s, surely so old: %s', (age, expected) => {
    expect(patient({ age })['from-eighty']).toBe(expected);
  });

  test.each([
    ['about 2', 'small-child'],
    ['about 3', 'child'],
    ['about 7', 'child'],
    ['about 9', 'child'],
    ['about 10', 'older-child'],
    ['about 12', 'older-child'],
    ['about 13', 'young-higher'],
    ['about 15', 'young-higher'],
    ['about 16', 'higher'],
    ['teens', 'higher'],
    [undefined, 'higher'],
  ])('5, 12, 15 and 18: aged %s, the limit of haemoglobin is that of %s', (age, expected) => {
    expect(blood({ age })['anaemia-limit']).toBe(expected);
  });

  test.each([
    ['about 8', 'no'],
    ['about 9', 'yes'],
    ['40s', 'yes'],
    ['about 57', 'yes'],
    ['about 58', 'no'],
    [undefined, 'yes'],
  ])('11 to 55: aged %s, periods are asked about: %s', (age, expected) => {
    expect(blood({ ...woman, age })['periods-asked']).toBe(expected);
  });

  test.each([
    ['about 13', 'not-recorded'],
    ['about 14', 'yes'],
    ['about 18', 'yes'],
    [undefined, 'yes'],
  ])('16: aged %s, B12 of 100 is low by the bands of adults: %s', (age, expected) => {
    expect(blood({ age, labs: { b12: ['100', 'ng/L'] } })['vitamin-low']).toBe(expected);
  });

  test.each([
    ['about 4', 'early-or-late'],
    ['about 5', 'between'],
    ['about 7', 'between'],
    ['about 8', 'early-or-late'],
    ['childhood', 'early-or-late'],
    [undefined, 'early-or-late'],
  ])('3 to 10: aged %s, a limp is read as of a child %s', (age, expected) => {
    expect(decided(visit({ age })).known.children['child-limp-age']).toBe(expected);
  });

  test.each([
    ['about 15', true],
    ['about 16', false],
    ['about 20', false],
    [undefined, false],
  ])('18: aged %s, a limp that is found is a child’s: %s', (age, expected) => {
    const changes: Changes = {
      age,
      exam: { gait: { state: 'abnormal', signs: ['antalgic'] } },
    };
    expect(decided(visit(changes)).known.children['child-limp'] === 'yes').toBe(expected);
  });

  test.each([
    ['about 57', [], []],
    ['about 61', [], ['Age, “about 61”: which side of 60 years?']],
    ['about 62', ['U11'], []],
  ])('60: aged %s, anaemia with enough iron: %j, open %j', (age, fired, open) => {
    const changes: Changes = {
      age,
      labs: { haemoglobin: ['10', 'g/dL'], ferritin: ['90', 'ng/mL'], tsat: ['30', '%'] },
    };
    expect(firedBy(visit(changes)).filter((id) => id.startsWith('U11'))).toEqual(fired);
    expect(openAbout(changes, 'age')).toEqual(open);
  });

  test.each([
    ['about 62', []],
    ['about 64', ['Age, “about 64”: which side of 65 years?']],
    ['about 67', []],
  ])('65: aged %s, open on B12: %j', (age, open) => {
    expect(openAbout({ age }, 'age')).toEqual(open);
  });

  test.each([
    ['about 15', []],
    ['teens', ['Age, “teens”: it cannot be read, correct it']],
    ['about 20', []],
  ])('18: aged %s, open: %j', (age, open) => {
    expect(openAbout({ age }, 'age')).toEqual(open);
  });
});

const began = (onset: string) => ({ age: '52', onset });
const prompts = (changes: Changes) =>
  assessed(visit(changes))
    .b12.filter(({ kind }) => kind === 'prompt')
    .map(({ id }) => id);

describe('D69 the age when the symptoms began', () => {
  test.each([
    ['about 37', [], []],
    ['30s', [], []],
    ['about 38', [], ['Age when the symptoms began, “about 38”: which side of 40 years?']],
    ['38 to 52', [], ['Age when the symptoms began, “38 to 52”: which side of 40 years?']],
    ['about 42', ['b12.prompt.lateOnset'], []],
  ])('onset %s: B12 is thought of by %j, open %j', (onset, by, open) => {
    expect(prompts(began(onset))).toEqual(by);
    expect(openAbout(began(onset), 'age-at-onset')).toEqual(open);
  });

  test('H16 onset in the 40s: B12 is thought of, as at any age of the 40s', () => {
    expect(prompts(began('40s'))).toEqual(prompts(began('45')));
    expect(prompts(began('40s'))).toEqual(['b12.prompt.lateOnset']);
  });

  test('with a family history nothing hangs on it, and nothing is open', () => {
    const changes = { ...began('about 38'), answers: { 'family-history': 'yes' } } as const;
    expect(openAbout(changes, 'age-at-onset')).toEqual([]);
  });

  test.each([
    ['about 45', 'about 49', false],
    ['about 45', 'about 50', true],
    ['45', '40s', false],
    ['45', '45 to 60', false],
    ['45', 'about 48', true],
    ['childhood', 'teens', true],
  ])('aged %s, since %s: later than the age is %s', (age, onset, isSlip) => {
    const { measured } = decided(visit({ age, onset })).known;
    expect(measured['age-at-onset'] === undefined).toBe(isSlip);
  });
});

const years = (age: number | undefined, of: Visit): Visit => ({
  ...of,
  numbers:
    age === undefined
      ? { ...of.numbers, age: undefined }
      : { ...of.numbers, age: { text: String(age), unit: 'years' } },
});
const pressing = (of: Visit): readonly string[] =>
  decided(of)
    .urgency.all.filter(({ then: { tier } }) => tier === 'emergency' || tier === 'urgent')
    .map(({ id }) => id);

const anApproximateAge = fc.oneof(
  fc.nat(120).map((age) => `about ${age}`),
  fc
    .tuple(fc.constantFrom('', 'early ', 'mid ', 'late '), fc.integer({ min: 2, max: 9 }))
    .map(([part, decade]) => `${part}${decade}0s`),
  fc.constantFrom('teens', 'childhood'),
  fc.tuple(fc.nat(100), fc.nat(20)).map(([from, longer]) => `${from} to ${from + longer}`),
);

test('D69 no urgent row is lost: none of every age in the range, none of a blank and of one age in it', () => {
  fc.assert(
    fc.property(likelyVisit, anApproximateAge, (of, text) => {
      const typed = { text, unit: 'years' };
      const range = intervalOf('age', typed);
      // On both sides of 18 it is asked for in years, and is as a blank one until then.
      if (range === undefined) return;
      const stands = pressing({ ...of, numbers: { ...of.numbers, age: typed } });
      const ages = Array.from(
        { length: (range.high - range.low) / SCALE + 1 },
        (_, at) => range.low / SCALE + at,
      );
      const each = ages.map((age) => new Set(pressing(years(age, of))));
      const blank = new Set(pressing(years(undefined, of)));
      const due = [...new Set(each.flatMap((ids) => [...ids]))].filter(
        (id) => blank.has(id) || each.every((ids) => ids.has(id)),
      );
      expect({ text, missing: due.filter((id) => !stands.includes(id)) }).toEqual({
        text,
        missing: [],
      });
    }),
    { numRuns: tries(100) },
  );
});
