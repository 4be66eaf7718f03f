/** Notes beside the band of B12 (T47 to T56). */
import { describe, expect, test } from 'vitest';
import { readB12 } from '../../../../src/rules/tables/b12/read.ts';
import { type Given, ROMBERG, given } from './given.ts';

const notes = (g: Given): readonly string[] =>
  readB12(given(g), 'met').notes.map((row) => row.id.replace('b12.note.', ''));

describe('notes beside the band', () => {
  const MEASURED = ['ethnicity', 'localBands'];
  test.each<[string, Given, readonly string[]]>([
    ['T54 replacement', { b12: '500', replaced: 'yes' }, ['replacement', ...MEASURED]],
    ['T55 pregnant', { b12: '200', pregnant: 'yes' }, ['b12.useActive', ...MEASURED]],
    ['T56 MMA 500, eGFR 25', { mma: '500', egfr: '25' }, ['mma.renalCaution', 'mmaRaised']],
    ['T56 eGFR 59.9', { mma: '500', egfr: '59.9' }, ['mma.renalCaution', 'mmaRaised']],
    ['T56 eGFR 60', { mma: '500', egfr: '60' }, ['mmaRaised']],
    ['T56 eGFR 60.1', { mma: '500', egfr: '60.1' }, ['mmaRaised']],
    ['MMA 271', { mma: '271', egfr: '25' }, []],
    ['MMA 271.1', { mma: '271.1' }, ['mmaRaised']],
    ['homocysteine 15', { hcy: '15' }, []],
    ['homocysteine 15.1', { hcy: '15.1' }, ['homocysteineRaised']],
    ['T50 nitrous oxide', { b12: '500', n2o: 'yes' }, ['n2o', ...MEASURED]],
    ['T49 signs: the blood count does not clear', { exam: ROMBERG }, ['bloodCount']],
    [
      'T47 signs, MMA in range',
      { mma: '200', exam: ROMBERG },
      ['metabolitesInRange', 'bloodCount'],
    ],
    ['150 total, 90 active', { b12: '150', active: '90' }, ['testsDisagree', ...MEASURED]],
    ['150 total, 20 active', { b12: '150', active: '20' }, MEASURED],
    ['500 total, 60 active', { b12: '500', active: '60' }, ['testsDisagree', ...MEASURED]],
    ['D10 age 15', { b12: '500', age: '15' }, [...MEASURED, 'under16']],
    ['2000', { b12: '2000' }, MEASURED],
    ['2000.1', { b12: '2000.1' }, [...MEASURED, 'veryHigh']],
    ['2000.1 on replacement', { b12: '2000.1', replaced: 'yes' }, ['replacement', ...MEASURED]],
    ['folate 3.5, B12 not measured', { folate: '3.5' }, ['folateLater']],
    ['folate 3.5, B12 measured', { folate: '3.5', b12: '500' }, MEASURED],
  ])('%s: %s', (_name, values, expected) => {
    expect(notes(values)).toEqual(expected);
  });
});
