/** The line that leads about B12 (D10, T47 to T54). */
import { describe, expect, test } from 'vitest';
import { B12_LEAD } from '../../../../src/rules/tables/b12/lead.ts';
import type { SafetyAnswer, Visit } from '../../../../src/rules/record/visit.ts';
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

const KNOWN_IN_PART: Visit['exam'] = {
  strength: {
    state: 'abnormal',
    'known-stable': 'yes',
    'known-cause': 'an old injury',
    'known-all': 'no',
  },
};
const ONE_KNOWN: Visit['power'] = { grip: { left: '4', right: '4', 'right-known': 'yes' } };
const BOTH_KNOWN: Visit['power'] = {
  grip: { left: '4', right: '4', 'left-known': 'yes', 'right-known': 'yes' },
};
const FOOT_KNOWN: Visit['power'] = {
  grip: { left: '4' },
  'toe-extension': { right: '4', 'right-known': 'yes' },
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
    ['220, only toe vibration', { b12: '220', exam: TOE }, 'neuroUrgent.toeVibration'],
    ['150, only toe vibration', { b12: '150', exam: TOE }, 'neuroUrgent'],
    [
      '220, both hands weak',
      { b12: '220', power: { grip: { left: '4', right: '4' } } },
      'neuroUrgent',
    ],
    [
      '220, both hands weak, one of them known (D25)',
      { b12: '220', exam: KNOWN_IN_PART, power: ONE_KNOWN },
      'neuroUrgent',
    ],
    [
      '220, both hands weak, both known (D25)',
      { b12: '220', exam: KNOWN_IN_PART, power: BOTH_KNOWN },
      'neuroUrgent',
    ],
    [
      'just not: 220, one hand weak, a foot known',
      { b12: '220', exam: KNOWN_IN_PART, power: FOOT_KNOWN },
      'indeterminate',
    ],
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

  const N2O: Given = { b12: '600', n2o: 'yes' };
  const legs = (rest: Omit<SafetyAnswer, 'answer'>): Given => ({
    ...N2O,
    safety: { 'legs-weaker': { answer: 'yes', ...rest } },
  });
  test.each<[string, Given, string]>([
    ['a lost vibration', { ...N2O, exam: LOST_VIBRATION }, 'n2oNeuro'],
    ['a positive Romberg, deficient', { ...N2O, b12: '150', exam: ROMBERG }, 'n2oNeuro'],
    ['an ataxic gait, not measured', { n2o: 'yes', exam: ATAXIC }, 'n2oNeuro'],
    ['one root: any new sign', { ...N2O, exam: ONE_ROOT }, 'n2oNeuro'],
    ['toe vibration alone at 80', { ...N2O, exam: TOE, age: '80' }, 'n2oNeuro'],
    ['signs at 15', { ...N2O, exam: ATAXIC, age: '15' }, 'n2oNeuro'],
    ['on replacement', { ...N2O, replaced: 'yes', exam: ATAXIC }, 'n2oNeuro'],
    ['just not: a limp', { ...N2O, exam: LIMPING }, 'n2o'],
    [
      'just not: a sign that is known and unchanged',
      {
        ...N2O,
        exam: {
          'light-touch': {
            state: 'abnormal',
            signs: ['one-root-or-nerve'],
            'known-stable': 'yes',
            'known-cause': 'an old root',
          },
        },
      },
      'n2o',
    ],
    ['tingling mentioned', { ...N2O, mentions: ['tingling-or-numb-feet'] }, 'n2oNeuro'],
    ['tingling among the symptoms', { ...N2O, symptoms: ['tingling'] }, 'n2oNeuro'],
    ['numbness among them', { ...N2O, symptoms: ['numbness'] }, 'n2oNeuro'],
    ['unsteadiness among them', { ...N2O, symptoms: ['unsteadiness'] }, 'n2oNeuro'],
    ['just not: a sore tongue', { ...N2O, symptoms: ['sore-tongue'] }, 'n2o'],
    ['weak legs by account', legs({ details: ['both-legs'], onset: 'longer' }), 'n2oNeuro'],
    ['unsteady by account', legs({ details: ['unsteady'], onset: 'longer' }), 'n2oNeuro'],
    [
      'not there now',
      legs({ details: ['both-legs'], onset: 'days', settled: 'comes-and-goes' }),
      'n2oNeuro',
    ],
    [
      'bladder by account',
      {
        ...N2O,
        safety: { 'bladder-bowel-saddle': { answer: 'yes', details: ['frequency-urgency'] } },
      },
      'n2oNeuro',
    ],
    [
      'not examined, tingling mentioned',
      { ...N2O, exam: 'none', symptoms: ['tingling'] },
      'n2oNeuro',
    ],
    ['just not: nothing told, nothing found', N2O, 'n2o'],
    ['not examined: it may yet be', { ...N2O, exam: 'none' }, 'n2o unless'],
    ['just not: no nitrous oxide', { b12: '600', n2o: 'no', exam: ATAXIC }, 'normalButSigns'],
    ['nitrous oxide unsure', { b12: '600', n2o: 'unsure', exam: ATAXIC }, 'normalButSigns unless'],
    ...(['not-asked', 'unsure', 'yes'] as const).map((n2o): [string, Given, string] => [
      'among the medicines',
      { b12: '600', medicines: ['nitrous oxide'], n2o, exam: ATAXIC },
      'n2oNeuro',
    ]),
    [
      'among the medicines, never regularly',
      { b12: '600', medicines: ['nitrous oxide'], n2o: 'no', exam: ATAXIC },
      'normalButSigns',
    ],
    [
      'among the medicines, nothing told, nothing found: it does not calm',
      { b12: '600', medicines: ['nitrous oxide'], n2o: 'not-asked' },
      'open',
    ],
    [
      'among the medicines, never regularly, nothing told, nothing found',
      { b12: '600', medicines: ['nitrous oxide'], n2o: 'no' },
      'unlikely',
    ],
  ])('nitrous oxide with a symptom or a sign (D22), %s: %j', (_name, values, expected) => {
    expect(lead(values)).toBe(expected);
  });

  test('nitrous oxide with a symptom or a sign is seen the same day (D22)', () => {
    const row = B12_LEAD.rows.find(({ id }) => id === 'b12.n2oNeuro');
    expect(row?.then.flag?.within).toBe('same day');
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
      'b12.n2oNeuro',
      'b12.under16.neuro',
      'b12.neuroUrgent',
      'b12.neuroUrgent.toeVibration',
    ]);
  });
});
