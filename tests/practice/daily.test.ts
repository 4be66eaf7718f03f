import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOfDay, dayLesson } from '../../src/practice/daily.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { daysAfter } from '../../src/practice/spacing.ts';

describe('the case of the day', () => {
  const aDay = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter('2000-01-01', days));

  test('never turns on what the day before turned on, and is never the same case', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const [today, next] = [day, daysAfter(day, 1)].map((each) => caseOfDay(LIBRARY, each));
        expect(today).toBeDefined();
        expect(next?.on).not.toBe(today?.on);
        expect(next?.case.id).not.toBe(today?.case.id);
        expect(next?.case.turnsOn.map(({ on }) => on)).not.toContain(today?.on);
      }),
    );
  });

  test('is the same all day, and turns on what it says', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const daily = caseOfDay(LIBRARY, day);
        expect(caseOfDay(LIBRARY, day)).toEqual(daily);
        expect(daily?.case.turnsOn.map(({ on }) => on)).toContain(daily?.on);
      }),
    );
  });

  test('of no cases is none', () => {
    expect(caseOfDay([], '2026-11-21')).toBeUndefined();
  });
});

test('the lesson says which questions carried it, whether or not they were among the six', () => {
  const daily = caseOfDay(LIBRARY, '2026-11-21');
  if (daily === undefined) throw new Error('no case');
  const carrying = daily.case.turnsOn.find(({ on }) => on === daily.on)?.questions ?? [];
  const [first] = carrying;
  if (first === undefined) throw new Error('nothing carries it');
  const lesson = dayLesson(daily, [first], daily.case.expert.expects.conclusion);
  expect(lesson).toMatchObject({ right: true, says: daily.case.takeHome });
  expect(lesson.carried.map(({ question }) => question)).toEqual([...new Set(carrying)]);
  expect(lesson.carried.find(({ question }) => question === first)?.heard).toBe(true);
  expect(dayLesson(daily, [], 'cannot-say').carried.every(({ heard }) => !heard)).toBe(true);
});
