/** The limits themselves: all of them listed, each with every figure that it may be compared in. */
import { describe, expect, test } from 'vitest';
import { LIMITS, THRESHOLDS } from '../../../../src/evidence/thresholds.ts';
import { plainNumber, type Threshold } from '../../../../src/rules/logic/interval.ts';
import { quantity } from '../../../../src/rules/record/quantities.ts';
import * as age from '../../../../src/rules/tables/limits/age.ts';
import * as b12 from '../../../../src/rules/tables/limits/b12.ts';
import * as iron from '../../../../src/rules/tables/limits/iron.ts';
import * as other from '../../../../src/rules/tables/limits/other.ts';
import { filesBelow, textOf } from '../../../titles.ts';

const isThreshold = (value: object): value is Threshold => 'at' in value && 'citation' in value;

/** A limit, or the limits of an object of them. */
const limitsIn = (exported: object): readonly Threshold[] =>
  isThreshold(exported) ? [exported] : Object.values(exported).filter(isThreshold);

test('every limit that a file of limits exports is listed, and no other', () => {
  const exported = [age, b12, iron, other].flatMap((file) =>
    Object.values(file).flatMap((each) => limitsIn(each)),
  );
  expect(new Set(THRESHOLDS)).toEqual(new Set(exported));
  expect(THRESHOLDS).toHaveLength(new Set(THRESHOLDS).size);
});

test('T45 every limit has a figure in every unit of its quantity', () => {
  for (const { of, limits } of LIMITS) {
    const units = quantity(of).units.map(({ unit }) => unit);
    for (const { id, at } of limits) expect([id, ...Object.keys(at)]).toEqual([id, ...units]);
  }
});

test('no limit is made in another place', () => {
  const makers = filesBelow('src').filter(
    (file) => file.endsWith('.ts') && /\bthreshold\(/.test(textOf(file)),
  );
  expect(makers.toSorted()).toEqual([
    'src/rules/logic/interval.ts',
    'src/rules/tables/limits/limit.ts',
  ]);
});

test('no two limits share an id, and no id says a figure', () => {
  const ids = THRESHOLDS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => /-\d/.test(id))).toEqual([]);
});

describe.each(LIMITS)('$of', ({ of, limits }) => {
  test('lowest first', () => {
    const [{ unit }] = quantity(of).units;
    const figures = limits.map(({ at }) => at[unit] ?? 0);
    expect(figures).toEqual(figures.toSorted((one, next) => one - next));
  });

  test.each(limits)('$id speaks in the first of its units', ({ at: figures, digits, figure }) => {
    const [unit = '', at = 0] = Object.entries(figures)[0] ?? [];
    expect(digits).toBe(plainNumber(at));
    if (of !== 'frequency') expect(figure).toBe(`${plainNumber(at)} ${unit}`);
  });
});

test('how often is said as one says it', () => {
  expect(other.FREQUENCY.chronicPersistent.figure).toBe('twice');
  expect(other.FREQUENCY.dsm.figure).toBe('3');
});
