/** The small words of the summary: what a line, a name and a number of a source look like. */
import { tidy } from '../../src/language/tidy.ts';
import { describe, expect, test } from 'vitest';
import type { ExamLine } from '../../src/rules/words/assessment.ts';
import { cite } from '../../src/rules/tables/sources.ts';
import { EXAM_IDS } from '../../src/rules/record/ids.ts';
import {
  hasResult,
  line,
  nameOf,
  notExamined,
  numbering,
  sentence,
} from '../../src/summary/lines.ts';
import { examLine } from './fixture.ts';

test('a line is quiet unless it says otherwise', () => {
  const quiet = { cites: [], keeps: false, strong: false, blank: false, gap: false };
  expect(line('x')).toEqual({ says: 'x', ...quiet });
  expect(line('x', { keeps: true })).toEqual({ says: 'x', ...quiet, keeps: true });
});

test.each([
  ['  two\n\twords ', 'two words'],
  ['a\u0000b', 'a b'],
  ['soft\u200bbreak', 'soft break'],
  ['', ''],
])('%j is tidied to %j', (text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test.each([
  ['gait is ataxic', 'Gait is ataxic.'],
  ['Gait is ataxic.', 'Gait is ataxic.'],
  ['is it?', 'Is it?'],
  ['of these:', 'Of these:'],
  ['180. to 350', '180. to 350.'],
  [' ', ''],
])('%j as a sentence: %j', (text, expected) => {
  expect(sentence(text)).toBe(expected);
});

test('sources are numbered as they are first cited, each once, in rising order', () => {
  const iron = cite('allen-2018', '4.1', 'expert');
  const nice = cite('nice-ng239', '5.1', 'guideline');
  const aasm = cite('winkelman-2025', '4.1', 'consensus');
  const { numbers, listed } = numbering();
  expect(numbers([iron, nice, iron])).toEqual([1, 2]);
  expect(numbers([])).toEqual([]);
  expect(numbers([aasm, nice, iron])).toEqual([1, 2, 3]);
  expect(listed()).toEqual(['allen-2018', 'nice-ng239', 'winkelman-2025']);
});

describe('not examined', () => {
  test.each<[ExamLine['state'], boolean]>([
    ['normal', true],
    ['abnormal', true],
    ['not-examined', false],
    ['not-interpretable', false],
  ])('%s is examined: %s', (state, expected) => {
    expect(hasResult(examLine('gait', { state }))).toBe(expected);
  });

  test('is named with its reason; an item that is not there is one too', () => {
    const all = EXAM_IDS.map((id) => examLine(id));
    expect(notExamined(all)).toBe('');
    expect(notExamined(all.filter(({ id }) => id !== 'romberg'))).toBe('Romberg');
    const change = (rest: Partial<ExamLine>) =>
      all.map((each) => (each.id === 'gait' ? { ...each, ...rest } : each));
    expect(notExamined(change({ state: 'not-examined', says: '' }))).toBe('gait');
    // What this patient is not asked is owed to nobody, but a reason is worth its name.
    const unasked = { state: 'not-examined', asked: false } as const;
    expect(notExamined(change({ ...unasked, says: '' }))).toBe('');
    expect(notExamined(change({ ...unasked, says: 'declined' }))).toBe('gait (declined)');
    expect(notExamined(change({ state: 'not-examined', says: ' no\ntime' }))).toBe(
      'gait (no time)',
    );
  });

  test('a reason that several items share is said once', () => {
    const undone: Readonly<Record<string, string>> = { gait: 'wheelchair', romberg: 'wheelchair' };
    const exam = EXAM_IDS.filter((id) => id !== 'tone').map((id) =>
      examLine(id, undone[id] === undefined ? {} : { state: 'not-examined', says: undone[id] }),
    );
    expect(notExamined(exam)).toBe('tone; gait and Romberg (wheelchair)');
  });
});

test('another cause is named in its own words', () => {
  const rest = { asGroup: false, historyOnly: false } as const;
  expect(nameOf({ id: 'another-cause', name: 'An\nold injury', ...rest })).toBe('an old injury');
  expect(nameOf({ id: 'parkinson', name: 'Parkinson disease', ...rest })).toBe('Parkinson disease');
});
