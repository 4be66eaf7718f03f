/** Iron where the criteria are not met, and what the verdict opens (D5). */
import { describe, expect, test } from 'vitest';
import { readIron } from '../../../../src/rules/tables/iron/read.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { type Given, given, shown } from './given.ts';

describe('D5: with the verdict not met, general iron deficiency only', () => {
  test.each<[string, Given, string]>([
    ['ferritin 29.9', { ferritin: '29.9', tsat: '25', hb: '14' }, 'deficient decided'],
    ['ferritin 30', { ferritin: '30', tsat: '25', hb: '14' }, 'notDeficient decided'],
    ['ferritin 30.1', { ferritin: '30.1', tsat: '25', hb: '14' }, 'notDeficient decided'],
    [
      'ferritin 62 is not deficient here',
      { ferritin: '62', tsat: '25', hb: '14' },
      'notDeficient decided',
    ],
    ['TSAT 19.9 at ferritin 100', { ferritin: '100', tsat: '19.9', hb: '14' }, 'deficient decided'],
    [
      'TSAT 19.9 at ferritin 100.1',
      { ferritin: '100.1', tsat: '19.9', hb: '14' },
      'notDeficient decided',
    ],
    ['TSAT 20 at ferritin 60', { ferritin: '60', tsat: '20', hb: '14' }, 'notDeficient decided'],
    ['woman, Hb 11.9', { ferritin: '60', tsat: '25', hb: '11.9' }, 'anaemia decided'],
    ['woman, Hb 12', { ferritin: '60', tsat: '25', hb: '12' }, 'notDeficient decided'],
    [
      'woman, Hb 119 g/L',
      { ferritin: '60', tsat: '25', hb: '119', hbUnit: 'g/L' },
      'anaemia decided',
    ],
    [
      'woman, Hb 7.4471 mmol/L',
      { ferritin: '60', tsat: '25', hb: '7.4471', hbUnit: 'mmol/L' },
      'anaemia decided',
    ],
    [
      'woman, Hb 7.4472 mmol/L',
      { ferritin: '60', tsat: '25', hb: '7.4472', hbUnit: 'mmol/L' },
      'notDeficient decided',
    ],
    ['man, Hb 12.9', { ferritin: '60', tsat: '25', hb: '12.9', sex: 'male' }, 'anaemia decided'],
    ['man, Hb 13', { ferritin: '60', tsat: '25', hb: '13', sex: 'male' }, 'notDeficient decided'],
    [
      'D6 other sex: the higher limit',
      { ferritin: '60', tsat: '25', hb: '12.9', sex: 'other' },
      'anaemia decided',
    ],
    [
      'pregnant, Hb 11',
      { ferritin: '60', tsat: '25', hb: '11', pregnant: 'yes' },
      'notDeficient decided',
    ],
    [
      'pregnant, Hb 10.9',
      { ferritin: '60', tsat: '25', hb: '10.9', pregnant: 'yes' },
      'anaemia decided',
    ],
    [
      'child, Hb 12: adult limits not used',
      { ferritin: '60', tsat: '25', hb: '12', age: '9', sex: 'male' },
      'notDeficient decided',
    ],
    [
      'child, Hb 10.9',
      { ferritin: '60', tsat: '25', hb: '10.9', age: '9', sex: 'male' },
      'anaemia decided',
    ],
    ['Hb missing', { ferritin: '60', tsat: '25' }, 'open: lab.haemoglobin'],
    ['TSAT missing', { ferritin: '60', hb: '14' }, 'open: lab.tsat'],
    ['nothing measured', {}, 'open: lab.ferritin, lab.tsat, lab.haemoglobin'],
    ['ferritin 8 alone', { ferritin: '8' }, 'deficient decided'],
  ])('%s', (_name, values, expected) => {
    const { general, missing } = readIron(given(values), 'not-met');
    const words =
      general === undefined || general.status === 'open'
        ? `open: ${missing.join(', ')}`
        : `${general.row.id.replace('iron.general.', '')} ${general.status}`;
    expect(words).toBe(expected);
  });

  test.each<[VerdictId, string, string]>([
    ['met', 'adult.oralOrIv', ''],
    ['indeterminate', 'adult.oralOrIv', 'If RLS is diagnosed:'],
    ['probable-observed', 'adult.oralOrIv', ''],
    ['possible-child', 'adult.oralOrIv', ''],
    ['not-met', 'rlsThresholdsNotApplied', ''],
  ])('verdict %s: %s', (verdict, id, opening) => {
    const reading = readIron(given({ ferritin: '62', tsat: '25' }), verdict);
    expect(shown(reading)).toBe(id);
    expect(reading.opening).toBe(opening);
  });
});
