/** Folate (§5.4). */
import { describe, expect, test } from 'vitest';
import { readB12 } from '../../../../src/rules/tables/b12/read.ts';
import { type Given, given } from './given.ts';

const folate = (g: Given): string => {
  const outcome = readB12(given(g), 'met').folate;
  return outcome.status === 'open' ? 'open' : outcome.row.id;
};

describe('folate (§5.4)', () => {
  test.each<[string, Given, string]>([
    ['2.9 ng/mL', { folate: '2.9' }, 'folate.low'],
    ['3 ng/mL', { folate: '3' }, 'folate.borderline'],
    ['3.1 ng/mL', { folate: '3.1' }, 'folate.borderline'],
    ['3.9 ng/mL', { folate: '3.9' }, 'folate.borderline'],
    ['4 ng/mL', { folate: '4' }, 'folate.borderline'],
    ['4.1 ng/mL', { folate: '4.1' }, 'folate.notLow'],
    ['2.9 µg/L', { folate: '2.9', folateUnit: 'µg/L' }, 'folate.low'],
    ['6.9 nmol/L', { folate: '6.9', folateUnit: 'nmol/L' }, 'folate.low'],
    ['7 nmol/L', { folate: '7', folateUnit: 'nmol/L' }, 'folate.borderline'],
    ['9 nmol/L', { folate: '9', folateUnit: 'nmol/L' }, 'folate.borderline'],
    ['9.1 nmol/L', { folate: '9.1', folateUnit: 'nmol/L' }, 'folate.notLow'],
    ['not measured', {}, 'open'],
  ])('%s: %s', (_name, values, expected) => {
    expect(folate(values)).toBe(expected);
  });
});
