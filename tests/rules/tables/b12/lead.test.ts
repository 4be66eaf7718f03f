/** The line that leads about B12 (D10, T47 to T54). */
import { describe, expect, test } from 'vitest';
import { B12_LEAD } from '../../../../src/rules/tables/b12/lead.ts';
import { readB12 } from '../../../../src/rules/tables/b12/read.ts';
import {
  ATAXIC,
  type Given,
  LIMPING,
  LOST_VIBRATION,
  ONE_ROOT,
  ROMBERG,
  SHUFFLING,
  TOE,
  given,
} from './given.ts';

const lead = (g: Given): string => {
  const outcome = readB12(given(g), 'met').lead;
  if (outcome.status === 'open') return 'open';
  const id = outcome.row.id.replace('b12.', '');
  return outcome.status === 'unless' ? `${id} unless` : id;
};

describe('the leading line (D10, T47 to T54)', () => {
  test.each<[string, Given, string]>([
    [
      'T47 380, lost vibration, Romberg',
      { b12: '380', exam: { ...LOST_VIBRATION, ...ROMBERG } },
      'normalButSigns',
    ],
    ['T48 220 and ataxic gait', { b12: '220', exam: ATAXIC }, 'neuroUrgent'],
    ['T48 220 without signs', { b12: '220' }, 'indeterminate'],
    ['T50 nitrous oxide, 500', { b12: '500', n2o: 'yes' }, 'n2o'],
    ['T50 nitrous oxide, not measured', { n2o: 'yes' }, 'n2o unless'],
    ['T54 replacement, 500', { b12: '500', replaced: 'yes' }, 'onTreatment'],
    ['150 with signs', { b12: '150', exam: ROMBERG }, 'neuroUrgent'],
    ['150 without signs', { b12: '150' }, 'deficient'],
    ['150 on replacement', { b12: '150', replaced: 'yes' }, 'deficient'],
    ['150 with nitrous oxide', { b12: '150', n2o: 'yes' }, 'deficient'],
    ['220 with nitrous oxide', { b12: '220', n2o: 'yes' }, 'n2o'],
    ['220 on replacement', { b12: '220', replaced: 'yes' }, 'indeterminate'],
    ['500', { b12: '500' }, 'unlikely'],
    [
      '500 with signs and nitrous oxide',
      { b12: '500', n2o: 'yes', exam: ATAXIC },
      'normalButSigns',
    ],
    ['220, only toe vibration', { b12: '220', exam: TOE }, 'neuroUrgent.toeVibration'],
    ['150, only toe vibration', { b12: '150', exam: TOE }, 'neuroUrgent'],
    ['500, only toe vibration at 79', { b12: '500', exam: TOE, age: '79' }, 'normalButSigns'],
    ['500, only toe vibration at 80', { b12: '500', exam: TOE, age: '80' }, 'unlikely'],
    ['500, only toe vibration at 81', { b12: '500', exam: TOE, age: '81' }, 'unlikely'],
    [
      '500, only toe vibration at 80, gait not examined: no calm',
      { b12: '500', exam: { ...TOE, gait: {} }, age: '80' },
      'open',
    ],
    [
      '220, only toe vibration, gait not examined',
      { b12: '220', exam: { ...TOE, gait: {} } },
      'neuroUrgent.toeVibration unless',
    ],
    ['220, one root does not count', { b12: '220', exam: ONE_ROOT }, 'indeterminate'],
    ['220, shuffling does not count', { b12: '220', exam: SHUFFLING }, 'indeterminate'],
    ['220, limping does not count', { b12: '220', exam: LIMPING }, 'indeterminate'],
    [
      '220, stocking loss',
      { b12: '220', exam: { 'light-touch': { state: 'abnormal', signs: ['stocking'] } } },
      'neuroUrgent',
    ],
    [
      'vignette 7: 210, Romberg, plantars',
      { b12: '210', exam: { ...ROMBERG, plantars: { state: 'abnormal' } } },
      'neuroUrgent',
    ],
    // twins with the context blank
    ['150, not examined', { b12: '150', exam: 'none' }, 'deficient unless'],
    ['220, not examined', { b12: '220', exam: 'none' }, 'indeterminate unless'],
    ['500, not examined: no calm', { b12: '500', exam: 'none' }, 'open'],
    [
      '500, Romberg not interpretable: no calm',
      { b12: '500', exam: { romberg: { state: 'not-interpretable' } } },
      'open',
    ],
    ['500, nitrous oxide unsure: no calm', { b12: '500', n2o: 'unsure' }, 'open'],
    ['220, nitrous oxide unsure', { b12: '220', n2o: 'unsure' }, 'indeterminate unless'],
    ['not measured', {}, 'open'],
    // under 16
    ['age 15, 150', { b12: '150', age: '15' }, 'under16'],
    ['age 15, 500 with ataxia', { b12: '500', age: '15', exam: ATAXIC }, 'under16.neuro'],
    ['age 15, nitrous oxide, not measured', { age: '15', n2o: 'yes' }, 'n2o unless'],
  ])('%s: %s', (_name, values, expected) => {
    expect(lead(values)).toBe(expected);
  });

  test.each<[string, Given, readonly string[]]>([
    [
      '500, only gait and Romberg left out',
      { b12: '500', exam: { gait: {}, romberg: {} } },
      ['exam.gait', 'exam.romberg'],
    ],
    ['500, nitrous oxide unsure', { b12: '500', n2o: 'unsure' }, ['nitrous-oxide']],
    ['500, age blank', { b12: '500', age: '' }, ['age']],
    [
      '500, only toe vibration at 80, plantars left out',
      { b12: '500', exam: { ...TOE, plantars: {} }, age: '80' },
      ['exam.plantars'],
    ],
    ['not measured', {}, ['lab.b12']],
    ['decided', { b12: '500' }, []],
  ])('missing, %s', (_name, values, expected) => {
    expect(readB12(given(values), 'met').missing).toEqual(expected);
  });

  test('only the neurological lines are urgent', () => {
    const urgent = B12_LEAD.rows.filter((row) => row.then.flag !== undefined);
    expect(urgent.map((row) => row.id)).toEqual([
      'b12.under16.neuro',
      'b12.neuroUrgent',
      'b12.neuroUrgent.toeVibration',
    ]);
  });
});
