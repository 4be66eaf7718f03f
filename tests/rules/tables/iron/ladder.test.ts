/** The ladder of iron, row by row and at each limit (D5, T35 to T46, T63). */
import { describe, expect, test } from 'vitest';
import { scaled } from '../../../../src/rules/logic/interval.ts';
import { readIron } from '../../../../src/rules/tables/iron/read.ts';
import { FERRITIN } from '../../../../src/rules/tables/limits/iron.ts';
import { ferritin } from '../../../../src/rules/tables/limits/limit.ts';
import { cite } from '../../../../src/rules/tables/sources.ts';
import { upTo } from '../values.ts';
import { type Given, given, read } from './given.ts';

/** At the limit of an adult for oral or intravenous iron, and just above it. */
const { at: AT, above: ABOVE } = upTo(FERRITIN.adultOralOrIv);

/** All six decimals, since 168.525 pmol/L could also be read as 168525. */
const typed = (millionths: number) => (millionths / 1_000_000).toFixed(6);

/** Any limit of ferritin. */
const limitAt = (ng: string) => ferritin('any', ng, cite('project-design', '4.3', 'design'));

const CHILD: Given = { age: '9', tsat: '25' };
const ADULT: Given = { tsat: '25' };
const PREGNANT: Given = { pregnant: 'yes', tsat: '25' };
const DIALYSIS: Given = { dialysis: 'yes', tsat: '18' };

/**
 * The figures of the ladder, in ng/mL, as the evidence states them: what is said just below each, at
 * it and just above it. A limit that is corrected is corrected here by hand, in one row; all other
 * tests take it from the limits.
 */
describe('D5, limit by limit', () => {
  const LIMITS: readonly (readonly [string, Given, string, readonly [string, string, string]])[] = [
    ['child', CHILD, '50', ['child.treat', 'child.consider', 'child.consider']],
    ['child', CHILD, '75', ['child.consider', 'child.consider', 'child.notIndicated']],
    ['pregnant', PREGNANT, '75', ['pregnancy', 'pregnancy', 'pregnancy.discuss']],
    ['adult', ADULT, '75', ['adult.oralOrIv', 'adult.oralOrIv', 'adult.ivOnly']],
    ['adult', ADULT, '100', ['adult.ivOnly', 'adult.ivOnly', 'adult.notIndicated']],
    ['adult', ADULT, '300', ['adult.notIndicated', 'adult.notIndicated', 'high']],
    ['dialysis', DIALYSIS, '200', ['esrd.ivSucrose', 'esrd.discuss', 'esrd.discuss']],
  ];
  /** How many thousandths of the unit one ng/mL is. */
  const UNITS = [
    ['ng/mL', 1000],
    ['µg/L', 1000],
    ['pmol/L', 2247],
  ] as const;
  for (const [name, who, figure, expected] of LIMITS) {
    for (const [unit, factor] of UNITS) {
      test(`T45 ${name}, limit ${figure} ng/mL in ${unit}: below, at, above`, () => {
        const limit = (scaled(figure) / 1000) * factor;
        const values = [limit - 1, limit, limit + 1].map(typed);
        expect(values.map((value) => read({ ...who, ferritin: value, unit }))).toEqual(expected);
      });
    }
  }
});

describe('D5, row by row', () => {
  test.each<[string, Given, string]>([
    ['0 neither measured', {}, 'notTested'],
    ['0 overload known, neither measured', { 'iron-overload': 'yes' }, 'notTested'],
    ['1 known overload', { ferritin: '60', 'iron-overload': 'yes' }, 'noIron.overload'],
    ['1 TSAT 45.1', { ferritin: '60', tsat: '45.1' }, 'noIron.overload'],
    ['1 TSAT 45.1 alone', { tsat: '45.1' }, 'noIron.overload'],
    ['1 before ESRD', { ferritin: '60', tsat: '55', dialysis: 'yes' }, 'noIron.overload'],
    ['1 before pregnancy', { ferritin: '10', tsat: '55', pregnant: 'yes' }, 'noIron.overload'],
    ['1 before child', { ferritin: '10', tsat: '55', age: '9' }, 'noIron.overload'],
    [
      '2 ESRD 199.9 and 19.9',
      { ferritin: '199.9', tsat: '19.9', dialysis: 'yes' },
      'esrd.ivSucrose',
    ],
    ['2 ESRD 200', { ferritin: '200', tsat: '19.9', dialysis: 'yes' }, 'esrd.discuss'],
    ['2 ESRD 200.1', { ferritin: '200.1', tsat: '19.9', dialysis: 'yes' }, 'esrd.discuss'],
    ['2 ESRD TSAT 20', { ferritin: '150', tsat: '20', dialysis: 'yes' }, 'esrd.discuss'],
    ['2 ESRD TSAT 20.1', { ferritin: '150', tsat: '20.1', dialysis: 'yes' }, 'esrd.discuss'],
    ['2 ESRD 300', { ferritin: '300', tsat: '25', dialysis: 'yes' }, 'esrd.discuss'],
    ['2 ESRD 300.1', { ferritin: '300.1', tsat: '25', dialysis: 'yes' }, 'esrd.discussHigh'],
    ['2 ESRD by eGFR 14.9', { ferritin: '150', tsat: '16', egfr: '14.9' }, 'esrd.ivSucrose'],
    ['2 not ESRD at eGFR 15', { ferritin: '150', tsat: '16', egfr: '15' }, 'adult.functionalOr'],
    [
      '2 not ESRD at eGFR 15.1',
      { ferritin: '150', tsat: '16', egfr: '15.1' },
      'adult.functionalOr',
    ],
    ['2 ESRD, TSAT missing', { ferritin: '60', dialysis: 'yes' }, 'incomplete: lab.tsat'],
    ['2 ESRD high, TSAT missing', { ferritin: '350', dialysis: 'yes' }, 'incomplete: lab.tsat'],
    [
      '2 ESRD, ferritin missing, TSAT 25',
      { tsat: '25', dialysis: 'yes' },
      'incomplete: lab.ferritin',
    ],
    [
      '2 ESRD, ferritin missing, TSAT 14',
      { tsat: '14', dialysis: 'yes' },
      'incomplete: lab.ferritin',
    ],
    ['3 pregnant 75', { ferritin: '75', tsat: '25', pregnant: 'yes' }, 'pregnancy'],
    ['3 pregnant 74.9', { ferritin: '74.9', tsat: '25', pregnant: 'yes' }, 'pregnancy'],
    ['3 pregnant 75.1', { ferritin: '75.1', tsat: '25', pregnant: 'yes' }, 'pregnancy.discuss'],
    ['3 pregnant TSAT 19.9', { ferritin: '90', tsat: '19.9', pregnant: 'yes' }, 'pregnancy'],
    ['3 pregnant TSAT 20', { ferritin: '90', tsat: '20', pregnant: 'yes' }, 'pregnancy.discuss'],
    [
      '3 pregnant 90, TSAT missing',
      { ferritin: '90', pregnant: 'yes' },
      'pregnancy.discuss unless',
    ],
    ['3 pregnant 60, TSAT missing', { ferritin: '60', pregnant: 'yes' }, 'pregnancy unless'],
    [
      '3 ESRD before pregnancy',
      { ferritin: '60', tsat: '25', pregnant: 'yes', dialysis: 'yes' },
      'esrd.discuss',
    ],
    [
      '3 pregnancy before child',
      { ferritin: '60', tsat: '25', pregnant: 'yes', age: '17' },
      'pregnancy',
    ],
    ['4 child 49.9', { ferritin: '49.9', tsat: '25', age: '9' }, 'child.treat'],
    ['4 child 50', { ferritin: '50', tsat: '25', age: '9' }, 'child.consider'],
    ['4 child 50.1', { ferritin: '50.1', tsat: '25', age: '9' }, 'child.consider'],
    ['4 child 75', { ferritin: '75', tsat: '25', age: '9' }, 'child.consider'],
    ['4 child 75.1', { ferritin: '75.1', tsat: '25', age: '9' }, 'child.notIndicated'],
    [
      '4 child low TSAT is no row of its own',
      { ferritin: '90', tsat: '10', age: '9' },
      'child.notIndicated',
    ],
    ['4 child 90, TSAT missing', { ferritin: '90', age: '9' }, 'incomplete: lab.tsat'],
    ['4 child 30, TSAT missing', { ferritin: '30', age: '9' }, 'child.treat unless'],
    ['4 child, ferritin missing', { tsat: '25', age: '9' }, 'incomplete: lab.ferritin'],
    ['4 child of 17', { ferritin: '60', tsat: '25', age: '17' }, 'child.consider'],
    ['4 adult of 18', { ferritin: '60', tsat: '25', age: '18' }, 'adult.oralOrIv'],
    ['4 adult of 19', { ferritin: '60', tsat: '25', age: '19' }, 'adult.oralOrIv'],
    ['5 300.1 and TSAT 19.9', { ferritin: '300.1', tsat: '19.9' }, 'adult.functional'],
    ['5 300.1 and TSAT 20', { ferritin: '300.1', tsat: '20' }, 'high'],
    ['5 300.1 and TSAT 20.1', { ferritin: '300.1', tsat: '20.1' }, 'high'],
    ['5 300 is not high', { ferritin: '300', tsat: '25' }, 'adult.notIndicated'],
    ['5 299.9', { ferritin: '299.9', tsat: '25' }, 'adult.notIndicated'],
    ['5 high, TSAT missing', { ferritin: '350' }, 'high unless'],
    ['6 at the limit', { ferritin: AT, tsat: '25' }, 'adult.oralOrIv'],
    ['6 8', { ferritin: '8', tsat: '25' }, 'adult.oralOrIv'],
    ['6 100 and TSAT 19.9', { ferritin: '100', tsat: '19.9' }, 'adult.oralOrIv'],
    [
      '6 100.1 and TSAT 19.9: functional',
      { ferritin: '100.1', tsat: '19.9' },
      'adult.functionalOr',
    ],
    ['6 300 and TSAT 19.9: functional', { ferritin: '300', tsat: '19.9' }, 'adult.functionalOr'],
    ['6 60, TSAT missing (7b)', { ferritin: '60' }, 'adult.oralOrIv unless'],
    ['6 TSAT 14, ferritin missing (7c)', { tsat: '14' }, 'adult.oralOrIv unless'],
    ['7 just above it', { ferritin: ABOVE, tsat: '25' }, 'adult.ivOnly'],
    ['7 100', { ferritin: '100', tsat: '25' }, 'adult.ivOnly'],
    ['7 TSAT 20.0', { ferritin: '90', tsat: '20.0' }, 'adult.ivOnly'],
    ['7 TSAT 45 is a caution, no stop', { ferritin: '90', tsat: '45' }, 'adult.ivOnly'],
    ['7 TSAT 44.9', { ferritin: '90', tsat: '44.9' }, 'adult.ivOnly'],
    ['7 TSAT missing', { ferritin: '90' }, 'adult.ivOnly unless'],
    ['8 100.1', { ferritin: '100.1', tsat: '25' }, 'adult.notIndicated'],
    ['8 TSAT missing', { ferritin: '120' }, 'incomplete: lab.tsat'],
    ['9 ferritin missing, TSAT 20', { tsat: '20' }, 'incomplete: lab.ferritin'],
    ['9 ferritin missing, TSAT 45', { tsat: '45' }, 'incomplete: lab.ferritin'],
    ['age blank', { ferritin: '60', tsat: '25', age: '' }, 'incomplete: age'],
    ['age blank, ferritin high', { ferritin: '400', tsat: '25', age: '' }, 'incomplete: age'],
  ])('%s', (_name, values, expected) => {
    expect(read(values)).toBe(expected);
  });
});

describe('T35 to T46', () => {
  test.each<[string, Given, string]>([
    ['T35 62 is low though above 50', { ferritin: '62', tsat: '25' }, 'adult.oralOrIv'],
    ['T36 at the limit', { ferritin: AT, tsat: '25' }, 'adult.oralOrIv'],
    ['T36 just above it', { ferritin: ABOVE, tsat: '25' }, 'adult.ivOnly'],
    ['T36 100', { ferritin: '100', tsat: '25' }, 'adult.ivOnly'],
    ['T36 100.1', { ferritin: '100.1', tsat: '25' }, 'adult.notIndicated'],
    ['T36 TSAT 19.9', { ferritin: '90', tsat: '19.9' }, 'adult.oralOrIv'],
    ['T36 TSAT 20.0', { ferritin: '90', tsat: '20.0' }, 'adult.ivOnly'],
    ['T37 140 and 14, CRP 30', { ferritin: '140', tsat: '14', crp: '30' }, 'adult.functionalOr'],
    ['T38 120 alone', { ferritin: '120' }, 'incomplete: lab.tsat'],
    ['T39 60 and 55', { ferritin: '60', tsat: '55' }, 'noIron.overload'],
    [
      'T39 haemochromatosis',
      { ferritin: '20', tsat: '10', 'iron-overload': 'yes' },
      'noIron.overload',
    ],
    [
      'T40 afternoon: shown, with a warning',
      { ferritin: '60', tsat: '25', 'morning-sample': 'no' },
      'adult.oralOrIv',
    ],
    ['T41 dialysis 180 and 18', { ferritin: '180', tsat: '18', dialysis: 'yes' }, 'esrd.ivSucrose'],
    ['T41 dialysis 60 and 25', { ferritin: '60', tsat: '25', dialysis: 'yes' }, 'esrd.discuss'],
    ['T42 age 9, 60', { ferritin: '60', tsat: '25', age: '9' }, 'child.consider'],
    ['T42 age 9, 49.9', { ferritin: '49.9', tsat: '25', age: '9' }, 'child.treat'],
    ['T42 age 9, 50.0', { ferritin: '50.0', tsat: '25', age: '9' }, 'child.consider'],
    ['T43 man 66, 9', { ferritin: '9', tsat: '25', age: '66', sex: 'male' }, 'adult.oralOrIv'],
    ['T45 168 pmol/L', { ferritin: '168', unit: 'pmol/L', tsat: '25' }, 'adult.oralOrIv'],
    ['T45 168 ng/mL', { ferritin: '168', tsat: '25' }, 'adult.notIndicated'],
    ['T46 <8', { ferritin: '<8', tsat: '25' }, 'adult.oralOrIv'],
    ['T46 >1000', { ferritin: '>1000', tsat: '25' }, 'high'],
    ['T46 >1000, TSAT missing', { ferritin: '>1000' }, 'high unless'],
    ['T46 <100 is undetermined', { ferritin: '<100', tsat: '25' }, 'incomplete: lab.ferritin'],
    ['T46 < the limit', { ferritin: `<${AT}`, tsat: '25' }, 'adult.oralOrIv'],
    [
      'T46 > the limit is undetermined',
      { ferritin: `>${AT}`, tsat: '25' },
      'incomplete: lab.ferritin',
    ],
    [
      'T46 child <60 is undetermined',
      { ferritin: '<60', tsat: '25', age: '9' },
      'incomplete: lab.ferritin',
    ],
    ['T63 pregnancy, 60', { ferritin: '60', tsat: '25', pregnant: 'yes' }, 'pregnancy'],
  ])('%s', (_name, values, expected) => {
    expect(read(values)).toBe(expected);
  });

  test('T44 iron never decides: not met keeps to general iron deficiency', () => {
    const reading = readIron(given({ ferritin: '8', tsat: '25' }), 'not-met');
    expect(reading.id).toBe('iron.rlsThresholdsNotApplied');
    expect(reading.outcome).toBeUndefined();
    expect(reading.general).toMatchObject({
      status: 'decided',
      row: { id: 'iron.general.deficient' },
    });
    expect(reading.findCause).toMatchObject({ row: { id: 'iron.findCause' } });
  });

  test('T45 the anchors of §4.3 in pmol/L, unrounded', () => {
    expect(limitAt('75').at['pmol/L']).toBe(scaled('168.525'));
    expect(limitAt('300').at['pmol/L']).toBe(scaled('674.1'));
  });
});
