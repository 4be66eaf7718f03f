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
      'D71 TSAT 19.9 at ferritin 100.1',
      { ferritin: '100.1', tsat: '19.9', hb: '14' },
      'functional decided',
    ],
    [
      'D71 TSAT 20 at ferritin 100.1',
      { ferritin: '100.1', tsat: '20', hb: '14' },
      'notDeficient decided',
    ],
    ['D71 ferritin 45, Hb missing', { ferritin: '45', tsat: '20' }, 'notDeficient decided'],
    ['D71 ferritin 44.9, Hb missing', { ferritin: '44.9', tsat: '20' }, 'open: lab.haemoglobin'],
    [
      'D71 ferritin 44.9, Hb 12',
      { ferritin: '44.9', tsat: '20', hb: '12' },
      'notDeficient decided',
    ],
    ['D71 ferritin 30, Hb 11.9', { ferritin: '30', tsat: '20', hb: '11.9' }, 'anaemia decided'],
    ['D71 ferritin 45, TSAT missing', { ferritin: '45', hb: '14' }, 'open: lab.tsat'],
    [
      'D71 haemoglobin that cannot be read is not "not measured"',
      { ferritin: '60', tsat: '25', hb: 'ten' },
      'open: lab.haemoglobin',
    ],
    [
      'K17 ferritin 240, TSAT 33, Hb missing',
      { ferritin: '240', tsat: '33' },
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

  describe('D40 anaemia, by whose haemoglobin it is', () => {
    const AT: Given = { ferritin: '60', tsat: '25' };
    const child = (age: string, hb: string, sex: 'male' | 'female' = 'male'): Given => ({
      ...AT,
      age,
      hb,
      sex,
    });
    const pregnant = (hb: string, trimester?: 'first' | 'second' | 'third'): Given => ({
      ...AT,
      hb,
      pregnant: 'yes',
      ...(trimester === undefined ? {} : { trimester }),
    });
    const OF: readonly (readonly [string, Given, Given])[] = [
      ['under 5: 11', child('4', '10.9'), child('4', '11')],
      ['from 5: 11.5', child('5', '11.4'), child('5', '11.5')],
      ['to 11: 11.5', child('11', '11.4', 'female'), child('11', '11.5', 'female')],
      ['from 12: 12', child('12', '11.9'), child('12', '12')],
      ['to 14: 12', child('14', '11.9'), child('14', '12')],
      ['a girl from 15: 12', child('15', '11.9', 'female'), child('15', '12', 'female')],
      ['a boy from 15: 13', child('15', '12.9'), child('15', '13')],
      ['a young man of 17: 13', child('17', '12.9'), child('17', '13')],
      ['pregnant, first trimester: 11', pregnant('10.9', 'first'), pregnant('11', 'first')],
      ['pregnant, second trimester: 10.5', pregnant('10.4', 'second'), pregnant('10.5', 'second')],
      ['pregnant, third trimester: 11', pregnant('10.9', 'third'), pregnant('11', 'third')],
      ['pregnant, trimester blank: 11', pregnant('10.9'), pregnant('11')],
      [
        'pregnant at 14: of pregnancy',
        { ...pregnant('10.9'), age: '14' },
        { ...pregnant('11'), age: '14' },
      ],
      [
        'a trimester without pregnancy is not read',
        { ...AT, hb: '11.9', trimester: 'second' },
        { ...AT, hb: '12', trimester: 'second' },
      ],
      [
        'sex blank or other: as men, young ones too',
        { ...AT, hb: '12.9', sex: 'other', age: '15' },
        { ...AT, hb: '13', sex: 'other', age: '15' },
      ],
    ];
    test.each(OF)('%s', (_name, anaemic, not) => {
      expect(readIron(given(anaemic), 'not-met').general).toMatchObject({
        status: 'decided',
        row: { id: 'iron.general.anaemia' },
      });
      expect(readIron(given(not), 'not-met').general).toMatchObject({
        status: 'decided',
        row: { id: 'iron.general.notDeficient' },
      });
    });
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
