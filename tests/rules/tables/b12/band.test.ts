/** The band of B12, in each unit (D10, T52, T53). */
import { describe, expect, test } from 'vitest';
import { readB12 } from '../../../../src/rules/tables/b12/read.ts';
import { type Given, given } from './given.ts';

const band = (g: Given): string => {
  const outcome = readB12(given(g), 'met').band;
  return outcome.status === 'open' ? 'open' : outcome.row.id.replace('b12.band.', '');
};

describe('bands of NICE NG239, each in the unit entered (T52, T53)', () => {
  test.each<[string, Given, string]>([
    ['179.999999 ng/L', { b12: '179.999999' }, 'deficient'],
    ['180 ng/L', { b12: '180' }, 'indeterminate'],
    ['180.000001 ng/L', { b12: '180.000001' }, 'indeterminate'],
    ['349.999999 ng/L', { b12: '349.999999' }, 'indeterminate'],
    ['350 ng/L', { b12: '350' }, 'indeterminate'],
    ['350.000001 ng/L', { b12: '350.000001' }, 'unlikely'],
    ['179.9 pg/mL', { b12: '179.9', unit: 'pg/mL' }, 'deficient'],
    ['180 pg/mL', { b12: '180', unit: 'pg/mL' }, 'indeterminate'],
    ['350 pg/mL', { b12: '350', unit: 'pg/mL' }, 'indeterminate'],
    ['350.1 pg/mL', { b12: '350.1', unit: 'pg/mL' }, 'unlikely'],
    ['132.9 pmol/L, though 180.08 ng/L', { b12: '132.9', unit: 'pmol/L' }, 'deficient'],
    ['133 pmol/L', { b12: '133', unit: 'pmol/L' }, 'indeterminate'],
    ['133.1 pmol/L', { b12: '133.1', unit: 'pmol/L' }, 'indeterminate'],
    ['257.9 pmol/L', { b12: '257.9', unit: 'pmol/L' }, 'indeterminate'],
    ['258 pmol/L', { b12: '258', unit: 'pmol/L' }, 'indeterminate'],
    ['T53 258.1 pmol/L', { b12: '258.1', unit: 'pmol/L' }, 'unlikely'],
    ['T53 349.7 ng/L', { b12: '349.7' }, 'indeterminate'],
    ['T52 150 pmol/L', { b12: '150', unit: 'pmol/L' }, 'indeterminate'],
    ['T52 150 pg/mL', { b12: '150', unit: 'pg/mL' }, 'deficient'],
    ['active 24.9', { active: '24.9' }, 'deficient'],
    ['active 25', { active: '25' }, 'indeterminate'],
    ['active 25.1', { active: '25.1' }, 'indeterminate'],
    ['active 69.9', { active: '69.9' }, 'indeterminate'],
    ['active 70', { active: '70' }, 'indeterminate'],
    ['active 70.1', { active: '70.1' }, 'unlikely'],
    ['the lower of the two, total', { b12: '150', active: '90' }, 'deficient'],
    ['the lower of the two, active', { b12: '500', active: '20' }, 'deficient'],
    ['both in between', { b12: '220', active: '50' }, 'indeterminate'],
    ['one in between', { b12: '500', active: '60' }, 'indeterminate'],
    ['both above', { b12: '500', active: '90' }, 'unlikely'],
    ['T55 pregnant: active', { b12: '150', active: '90', pregnant: 'yes' }, 'unlikely'],
    ['T55 pregnant, active not measured', { b12: '150', pregnant: 'yes' }, 'deficient'],
    ['<150', { b12: '<150' }, 'deficient'],
    ['<300 is undetermined', { b12: '<300' }, 'open'],
    ['>2000', { b12: '>2000' }, 'unlikely'],
    ['not measured', {}, 'open'],
    ['D10 age 15', { b12: '150', age: '15' }, 'under16'],
    ['D10 age 16', { b12: '150', age: '16' }, 'deficient'],
    ['D10 age 17', { b12: '150', age: '17' }, 'deficient'],
    ['age blank, low: stands', { b12: '150', age: '' }, 'deficient'],
    ['age blank, high: no calm', { b12: '500', age: '' }, 'open'],
  ])('%s: %s', (_name, values, expected) => {
    expect(band(values)).toBe(expected);
  });
});
