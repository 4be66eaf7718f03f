/**
 * Iron (D5, D6, T35 to T46, T63). In every row what is not named is "no", adult, not pregnant;
 * laboratory values not named are blank. `blank: true` leaves the context blank as well.
 */
import { FERRITIN, TSAT } from '../../src/rules/tables/limits/iron.ts';
import { describe, expect, test } from 'vitest';
import type { VerdictId } from '../../src/rules/tables/results.ts';
import { facts, type Facts } from '../../src/rules/facts/facts.ts';
import {
  assumingWords,
  FIND_CAUSE,
  IRON,
  IRON_GENERAL,
  IRON_NOTES,
  readIron,
  unlessWords,
  type IronId,
  type IronReading,
} from '../../src/rules/tables/iron.ts';
import {
  scaled,
  type Interval,
  type Threshold,
  type Unit,
} from '../../src/rules/logic/interval.ts';
import { echo, placeOn, scaleFor, type ScaleId } from '../../src/rules/tables/scales.ts';
import { emptyVisit, type Answers, type Visit } from '../../src/rules/record/visit.ts';

type Given = {
  readonly ferritin?: string;
  readonly unit?: Unit;
  readonly tsat?: string;
  readonly hb?: string;
  readonly hbUnit?: Unit;
  readonly crp?: string;
  readonly egfr?: string;
  readonly age?: string;
  readonly blank?: true;
} & Answers;

const NOT_NAMED: Answers = {
  sex: 'female',
  pregnant: 'no',
  dialysis: 'no',
  'iron-overload': 'no',
  inflammation: 'no',
  'iron-taken-24h': 'no',
  'iron-infusion-recent': 'no',
  'morning-sample': 'yes',
};

const lab = (text: string | undefined, of: Unit) =>
  text === undefined ? undefined : { text, unit: of };

function given({
  ferritin,
  unit,
  tsat,
  hb,
  hbUnit,
  crp,
  egfr,
  age,
  blank,
  ...answers
}: Given): Facts {
  const labs = {
    ferritin: lab(ferritin, unit ?? 'ng/mL'),
    tsat: lab(tsat, '%'),
    haemoglobin: lab(hb, hbUnit ?? 'g/dL'),
    crp: lab(crp, 'mg/L'),
    egfr: lab(egfr, 'mL/min/1.73m²'),
  };
  const years = age ?? (blank === true ? '' : '45');
  const visit: Visit = {
    ...emptyVisit,
    answers: { ...(blank === true ? {} : NOT_NAMED), ...answers },
    numbers: { age: { text: years, unit: 'years' } },
    labs: Object.fromEntries(Object.entries(labs).filter(([, typed]) => typed !== undefined)),
  };
  return facts(visit);
}

/** "id", "id unless a, b", "iron.incomplete: lab.tsat"; the prefix `iron.` left out. */
function shown(reading: IronReading): string {
  const id = reading.id.replace(/^iron\./, '');
  if (reading.outcome?.status === 'unless') return `${id} unless`;
  return reading.id === 'iron.incomplete' ? `${id}: ${reading.missing.join(', ')}` : id;
}
const read = (values: Given, verdict: VerdictId = 'met'): string =>
  shown(readIron(given(values), verdict));

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
    ['6 75', { ferritin: '75', tsat: '25' }, 'adult.oralOrIv'],
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
    ['7 75.1', { ferritin: '75.1', tsat: '25' }, 'adult.ivOnly'],
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
    ['T36 75', { ferritin: '75', tsat: '25' }, 'adult.oralOrIv'],
    ['T36 75.000001', { ferritin: '75.000001', tsat: '25' }, 'adult.ivOnly'],
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
    ['T46 <75', { ferritin: '<75', tsat: '25' }, 'adult.oralOrIv'],
    ['T46 >75 is undetermined', { ferritin: '>75', tsat: '25' }, 'incomplete: lab.ferritin'],
    [
      'T46 child <60 is undetermined',
      { ferritin: '<60', tsat: '25', age: '9' },
      'incomplete: lab.ferritin',
    ],
    ['T63 pregnancy, 60', { ferritin: '60', tsat: '25', pregnant: 'yes' }, 'pregnancy'],
  ])('%s', (_name, values, expected) => {
    expect(read(values)).toBe(expected);
  });

  // Just below, at and just above each limit, in each unit.
  const IDS = {
    '50': 'child',
    '75': 'adult',
    '100': 'adult',
    '200': 'esrd',
    '300': 'adult',
  } as const;
  const AFTER: Readonly<Record<keyof typeof IDS, readonly [string, string, string]>> = {
    '50': ['child.treat', 'child.consider', 'child.consider'],
    '75': ['adult.oralOrIv', 'adult.oralOrIv', 'adult.ivOnly'],
    '100': ['adult.ivOnly', 'adult.ivOnly', 'adult.notIndicated'],
    '200': ['esrd.ivSucrose', 'esrd.discuss', 'esrd.discuss'],
    '300': ['adult.notIndicated', 'adult.notIndicated', 'high'],
  };
  const PMOL = {
    '50': ['112.349999', '112.35', '112.350001'],
    // four decimals, since 168.525 could also be 168525 in this unit
    '75': ['168.524999', '168.5250', '168.525001'],
    '100': ['224.699999', '224.7', '224.700001'],
    '200': ['449.399999', '449.4', '449.400001'],
    '300': ['674.099999', '674.1', '674.100001'],
  } as const;
  for (const limit of ['50', '75', '100', '200', '300'] as const) {
    const plain = [`${Number(limit) - 1}.999999`, limit, `${limit}.000001`];
    for (const [unit, values] of [
      ['ng/mL', plain],
      ['µg/L', plain],
      ['pmol/L', PMOL[limit]],
    ] as const) {
      test(`T45 limit ${limit} ng/mL in ${unit}: below, at, above`, () => {
        const who: Given =
          IDS[limit] === 'child'
            ? { age: '9', tsat: '25' }
            : IDS[limit] === 'esrd'
              ? { dialysis: 'yes', tsat: '18' }
              : { tsat: '25' };
        expect(values.map((ferritin) => read({ ...who, ferritin, unit }))).toEqual(AFTER[limit]);
      });
    }
  }

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
    expect(FERRITIN.adultOralOrIv.at['pmol/L']).toBe(scaled('168.525'));
    expect(FERRITIN.high.at['pmol/L']).toBe(scaled('674.1'));
  });
});

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

describe('+findCause (D5)', () => {
  const ALL = { tsat: '25', hb: '14' } as const;
  test.each<[string, Given, string]>([
    [
      'T43 man 66, ferritin 9',
      { ferritin: '9', age: '66', sex: 'male' },
      'findCause.gutFirst decided',
    ],
    ['man 30', { ferritin: '9', age: '30', sex: 'male' }, 'findCause.gutFirst decided'],
    ['woman 50', { ferritin: '9', age: '50' }, 'findCause decided'],
    ['woman 51', { ferritin: '9', age: '51' }, 'findCause.gutFirst decided'],
    ['boy 9', { ferritin: '9', age: '9', sex: 'male' }, 'findCause decided'],
    ['29.9', { ferritin: '29.9' }, 'findCause decided'],
    ['30: ask about', { ferritin: '30', ...ALL }, 'findCause.askAbout decided'],
    ['50: ask about', { ferritin: '50', ...ALL }, 'findCause.askAbout decided'],
    ['50.1', { ferritin: '50.1', ...ALL }, 'findCause.none decided'],
    ['TSAT 19.9 at 60', { ferritin: '60', tsat: '19.9' }, 'findCause decided'],
    [
      'TSAT 19.9 at 60, inflamed',
      { ferritin: '60', tsat: '19.9', hb: '14', inflammation: 'yes' },
      'findCause.none decided',
    ],
    [
      'TSAT 19.9 at 60, CRP 5.1',
      { ferritin: '60', tsat: '19.9', hb: '14', crp: '5.1' },
      'findCause.none decided',
    ],
    [
      'TSAT 19.9 at 60, CRP 5',
      { ferritin: '60', tsat: '19.9', hb: '14', crp: '5' },
      'findCause decided',
    ],
    ['TSAT 19.9 at 100.1', { ferritin: '100.1', tsat: '19.9', hb: '14' }, 'findCause.none decided'],
    ['anaemia alone', { ferritin: '60', tsat: '25', hb: '11.9' }, 'findCause decided'],
    ['60, Hb missing: no calm', { ferritin: '60', tsat: '25' }, 'open'],
    ['40, Hb missing', { ferritin: '40', tsat: '25' }, 'findCause.askAbout unless'],
    ['D6 woman, age blank', { ferritin: '9', age: '' }, 'findCause unless'],
  ])('%s', (_name, values, expected) => {
    const { findCause } = readIron(given(values), 'met');
    const words =
      findCause.status === 'open'
        ? 'open'
        : `${findCause.row.id.replace('iron.', '')} ${findCause.status}`;
    expect(words).toBe(expected);
  });

  test('D6 inflammation blank: stands, and the assumption is named', () => {
    const blank = readIron(given({ ferritin: '60', tsat: '14', blank: true, age: '45' }), 'met');
    expect(blank.findCause).toMatchObject({ row: { id: 'iron.findCause' } });
    expect(blank.assuming).toContain('inflammation');
    expect(readIron(given({ ferritin: '60', tsat: '14' }), 'met').assuming).toEqual([]);
  });
});

describe('D6: a blank context leaves the row standing, as an assumption', () => {
  test.each<[string, Given, string, readonly string[]]>([
    [
      'oralOrIv',
      { ferritin: '62', tsat: '25' },
      'adult.oralOrIv unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'ivOnly',
      { ferritin: '90', tsat: '25' },
      'adult.ivOnly unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'notIndicated',
      { ferritin: '120', tsat: '25' },
      'adult.notIndicated unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'high',
      { ferritin: '400', tsat: '25' },
      'high unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'functional',
      { ferritin: '400', tsat: '14' },
      'adult.functional unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'functionalOr',
      { ferritin: '140', tsat: '14' },
      'adult.functionalOr unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'TSAT missing stays open',
      { ferritin: '120' },
      'incomplete: lab.tsat',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'man',
      { ferritin: '62', tsat: '25', sex: 'male' },
      'adult.oralOrIv unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'past 55',
      { ferritin: '62', tsat: '25', age: '56' },
      'adult.oralOrIv unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'child',
      { ferritin: '30', tsat: '25', age: '9' },
      'child.treat unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'child, consider',
      { ferritin: '60', tsat: '25', age: '9' },
      'child.consider unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'child, not indicated',
      { ferritin: '90', tsat: '25', age: '9' },
      'child.notIndicated unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'dialysis named',
      { ferritin: '180', tsat: '18', dialysis: 'yes' },
      'esrd.ivSucrose unless',
      ['iron-overload'],
    ],
    [
      'dialysis named, discuss',
      { ferritin: '60', tsat: '25', dialysis: 'yes' },
      'esrd.discuss unless',
      ['iron-overload'],
    ],
    [
      'pregnancy named',
      { ferritin: '60', tsat: '25', pregnant: 'yes' },
      'pregnancy unless',
      ['iron-overload', 'dialysis'],
    ],
    [
      'pregnancy named, discuss',
      { ferritin: '90', tsat: '25', pregnant: 'yes' },
      'pregnancy.discuss unless',
      ['iron-overload', 'dialysis'],
    ],
    [
      'unsure is not no',
      { ferritin: '62', tsat: '25', dialysis: 'unsure', pregnant: 'no', 'iron-overload': 'no' },
      'adult.oralOrIv unless',
      ['dialysis'],
    ],
    [
      'age blank too',
      { ferritin: '62', tsat: '25', age: '' },
      'incomplete: age',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
  ])('%s', (_name, values, expected, assuming) => {
    const reading = readIron(
      given({ inflammation: 'no', age: '45', ...values, blank: true }),
      'met',
    );
    expect(shown(reading)).toBe(expected);
    expect(reading.assuming.toSorted()).toEqual([...assuming].toSorted());
  });

  test('neither measured, nothing known: measure', () => {
    expect(read({ blank: true })).toBe('notTested');
  });
  test('the assumption in words', () => {
    expect(assumingWords({ assuming: ['dialysis', 'pregnant'] })).toBe(
      'Assuming no dialysis or end-stage kidney disease, not pregnant: confirm.',
    );
    expect(assumingWords({ assuming: [] })).toBe('');
  });
});

describe('unless, in words', () => {
  const OVER_45 = 'Unless TSAT is above 45 %: then no iron. Measure it.';
  test.each<[string, Given, readonly string[]]>([
    ['60, TSAT missing', { ferritin: '60' }, [OVER_45]],
    [
      '90, TSAT missing',
      { ferritin: '90' },
      [
        'Intravenous only if TSAT is 20 or more; below 20 oral or intravenous; measure TSAT first.',
        OVER_45,
      ],
    ],
    [
      '400, TSAT missing',
      { ferritin: '400' },
      ['Unless TSAT is below 20 %: then a specialist decision. Measure it.', OVER_45],
    ],
    [
      'TSAT 14, ferritin missing',
      { tsat: '14' },
      ['Unless ferritin is above 100 ng/mL: then a specialist decision. Measure it.'],
    ],
    [
      'pregnant 90, TSAT missing',
      { ferritin: '90', pregnant: 'yes' },
      ['Unless TSAT is below 20 %: then within the range for iron. Measure it.', OVER_45],
    ],
    [
      'pregnant, TSAT 25, ferritin missing',
      { tsat: '25', pregnant: 'yes' },
      ['Unless ferritin is at most 75 ng/mL: then within the range for iron. Measure it.'],
    ],
    [
      'eGFR straddles 15',
      { ferritin: '60', tsat: '25', egfr: '<30' },
      ['Unless eGFR is below 15: then the row for end-stage kidney disease.'],
    ],
    ['decided', { ferritin: '60', tsat: '25' }, []],
    ['only assumptions', { ferritin: '60', tsat: '25', blank: true, age: '45' }, []],
  ])('%s', (_name, values, expected) => {
    expect(unlessWords(readIron(given(values), 'met'))).toEqual(expected);
  });

  test.each<[string, Given, readonly string[]]>([
    ['neither', {}, ['lab.ferritin', 'lab.tsat']],
    ['ferritin only', { ferritin: '60' }, ['lab.tsat']],
    ['pregnant, TSAT 14 only', { tsat: '14', pregnant: 'yes' }, ['lab.ferritin']],
    ['both', { ferritin: '60', tsat: '25' }, []],
  ])('measured next, %s', (_name, values, expected) => {
    expect(readIron(given(values), 'met').measureNext).toEqual(expected);
  });
});

describe('notes', () => {
  const notes = (values: Given, verdict: VerdictId = 'met'): readonly string[] =>
    readIron(given(values), verdict).notes.map((each) => each.id.replace('iron.note.', ''));
  test.each<[string, Given, readonly string[]]>([
    [
      'T37 inflamed',
      { ferritin: '140', tsat: '14', inflammation: 'yes' },
      ['inflammation', 'assay'],
    ],
    ['T37 CRP 30', { ferritin: '140', tsat: '14', crp: '30' }, ['inflammation', 'assay']],
    [
      'T40 tablet this morning',
      { ferritin: '20', tsat: '25', 'iron-taken-24h': 'yes' },
      ['ironTaken'],
    ],
    ['T40 afternoon', { ferritin: '20', tsat: '25', 'morning-sample': 'no' }, ['notMorning']],
    ['T40 infusion', { ferritin: '20', tsat: '25', 'iron-infusion-recent': 'yes' }, ['infusion']],
    [
      'D5 TSAT 55 after a tablet',
      { ferritin: '20', tsat: '55', 'iron-taken-24h': 'yes' },
      ['repeatFirst', 'ironTaken'],
    ],
    ['nothing measured', { inflammation: 'yes', 'morning-sample': 'no' }, []],
    ['assay, 75', { ferritin: '75', tsat: '25' }, []],
    ['assay, 75.1', { ferritin: '75.1', tsat: '25' }, ['assay']],
    ['assay, child, 49.9', { ferritin: '49.9', tsat: '25', age: '9' }, []],
    ['assay, child, 50', { ferritin: '50', tsat: '25', age: '9' }, ['assay']],
    ['assay, 457.1', { ferritin: '457.1', tsat: '25' }, []],
    ['exactly 100', { ferritin: '100', tsat: '25' }, ['assay', 'exactly100']],
    [
      'exactly 224.7 pmol/L',
      { ferritin: '224.7', unit: 'pmol/L', tsat: '25' },
      ['assay', 'exactly100'],
    ],
    ['TSAT exactly 45', { ferritin: '20', tsat: '45.0' }, ['tsatExactly45']],
    ['child, TSAT 14', { ferritin: '20', tsat: '14', age: '9' }, ['childTsat']],
    ['child, Hb 12', { ferritin: '90', tsat: '25', hb: '12', age: '9' }, ['assay', 'childAnaemia']],
    ['not anaemic', { ferritin: '20', tsat: '11', hb: '12.4' }, ['notAnaemic']],
    ['significance no', { ferritin: '20', tsat: '25', significance: 'no' }, ['significance']],
  ])('%s', (_name, values, expected) => {
    expect(notes(values)).toEqual(expected);
  });
  test('D5 with the verdict not met, notes on the RLS ranges are left out', () => {
    expect(notes({ ferritin: '100', tsat: '25', significance: 'no', crp: '9' }, 'not-met')).toEqual(
      ['inflammation'],
    );
  });
});

describe('what may be printed (D11)', () => {
  const words = [
    ...[...IRON.rows, ...IRON_GENERAL.rows].flatMap((row) => [row.then.line, ...row.then.says]),
    ...IRON_NOTES.rows.map((row) => row.then.says),
    ...FIND_CAUSE.rows.map((row) => row.then),
  ];
  test('no dose, no order, no "normal", nothing confirmed or excluded', () => {
    for (const says of words) {
      expect(says).not.toMatch(
        /\bmg\b|normal|confirm|exclude|adequate|\bstart\b|\bstop\b|prescribe|\bgive iron/i,
      );
    }
  });
  test('ids are unique and every row that calms says so', () => {
    const ids = IRON.rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(IRON.rows.filter((row) => row.reassures).map((row) => row.id)).toEqual([
      'iron.esrd.discussHigh',
      'iron.esrd.discuss',
      'iron.child.notIndicated',
      'iron.adult.notIndicated',
    ]);
  });
});

const point = (unit: Unit, low: string, high = low): Interval => ({
  unit,
  low: scaled(low),
  high: high === '' ? Infinity : scaled(high),
  lowOpen: low !== high && high === '',
  highOpen: low === '0' && high !== '',
});
const around = (limits: readonly number[]): string[] =>
  limits.flatMap((limit) => [`${limit - 1}.9`, `${limit}`, `${limit}.1`]);

describe('the whole ladder, walked', () => {
  const exactFerritin = ['5', ...around([30, 50, 75, 100, 200, 300]), '1000'];
  const exactTsat = ['5', ...around([20, 45]), '80'];
  const FERRITIN = [
    undefined,
    ...exactFerritin.map((each) => point('ng/mL', each)),
    ...['8', '75', '100', '500'].map((each) => point('ng/mL', '0', each)),
    ...['50', '90', '300'].map((each) => point('ng/mL', each, '')),
  ];
  const TSAT = [
    undefined,
    ...exactTsat.map((each) => point('%', each)),
    ...['15', '30'].map((each) => point('%', '0', each)),
    ...['10', '50'].map((each) => point('%', each, '')),
  ];
  const AGE = [
    undefined,
    point('years', '9'),
    point('years', '17'),
    point('years', '18'),
    point('years', '60'),
  ];
  const ANSWER = ['yes', 'no', undefined] as const;
  const base = given({ blank: true });

  type State = Pick<Facts['measured'], 'ferritin' | 'tsat' | 'age'> &
    Pick<Facts['patient'], 'dialysis' | 'pregnant' | 'iron-overload'>;
  const at = ({ ferritin, tsat, age, ...context }: State): Facts => ({
    ...base,
    measured: { ...base.measured, ferritin, tsat, age },
    patient: {
      ...base.patient,
      ...context,
      'iron-measured': ferritin === undefined && tsat === undefined ? 'no' : 'yes',
    },
  });
  function* states(): Generator<State> {
    for (const ferritin of FERRITIN)
      for (const tsat of TSAT)
        for (const age of AGE)
          for (const dialysis of ANSWER)
            for (const pregnant of ANSWER)
              for (const overload of ANSWER)
                yield { ferritin, tsat, age, dialysis, pregnant, 'iron-overload': overload };
  }
  const PROMPTS: readonly string[] = ['oral-or-iv', 'iv-only', 'specialist'];
  const promptOf = ({ outcome }: IronReading): boolean =>
    outcome !== undefined && outcome.status !== 'open' && PROMPTS.includes(outcome.row.then.route);

  test('every state has a reading, and these hold in all of them', { tags: 'long' }, () => {
    let walked = 0;
    const reached = new Set<string>();
    const wrong: string[] = [];
    for (const state of states()) {
      walked += 1;
      const reading = readIron(at(state), 'met');
      reached.add(reading.id);
      const { tsat, ferritin } = state;
      const fail = (why: string): void => {
        wrong.push(`${why}: ${JSON.stringify(state)} ${reading.id}`);
      };
      if (promptOf(reading) && state['iron-overload'] === 'yes') fail('iron at known overload');
      if (promptOf(reading) && tsat !== undefined && tsat.low >= scaled('45.1'))
        fail('iron at TSAT > 45');
      if (/notIndicated|esrd\.discuss/.test(reading.id) && tsat === undefined)
        fail('calm without TSAT');
      if (/notIndicated|esrd\.discuss/.test(reading.id) && ferritin === undefined)
        fail('calm without ferritin');
      if (/adult|child|high/.test(reading.id) && state.age === undefined) fail('row without age');
      if (/adult|high/.test(reading.id) && state.dialysis === 'yes') fail('adult row at ESRD');
      if (reading.id === 'iron.incomplete' && reading.missing.length === 0)
        fail('open without a question');
      if (reading.id === 'iron.notTested' && (tsat !== undefined || ferritin !== undefined))
        fail('tested');
      if (
        reading.outcome?.status === 'unless' &&
        reading.missing.length > 0 &&
        unlessWords(reading).length === 0
      ) {
        fail('unless without words');
      }
      if (
        reading.outcome?.status === 'unless' &&
        reading.missing.length + reading.assuming.length === 0
      ) {
        fail('unless without a question');
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(walked).toBe(FERRITIN.length * TSAT.length * AGE.length * 27);
    const all: readonly IronId[] = IRON.rows.map((row) => row.id);
    expect([...reached].toSorted()).toEqual([...all, 'iron.incomplete'].toSorted());
  });

  test('lower ferritin never removes an iron prompt', { tags: 'long' }, () => {
    const wrong: string[] = [];
    const exact = exactFerritin.map((each) => point('ng/mL', each));
    for (const tsat of TSAT)
      for (const age of AGE)
        for (const dialysis of ANSWER)
          for (const pregnant of ANSWER)
            for (const overload of ANSWER) {
              const rest = { tsat, age, dialysis, pregnant, 'iron-overload': overload };
              let prompted = false;
              for (const ferritin of exact.toReversed()) {
                const reading = readIron(at({ ...rest, ferritin }), 'met');
                const now = promptOf(reading);
                if (prompted && !now && reading.id !== 'iron.incomplete') {
                  wrong.push(JSON.stringify({ ...rest, ferritin, id: reading.id }));
                }
                prompted ||= now;
              }
            }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('with the verdict not met no row of the ladder is ever shown', () => {
    for (const ferritin of FERRITIN)
      for (const tsat of TSAT) {
        const reading = readIron(
          at({
            ferritin,
            tsat,
            age: undefined,
            dialysis: undefined,
            pregnant: undefined,
            'iron-overload': undefined,
          }),
          'not-met',
        );
        expect(reading.id).toBe('iron.rlsThresholdsNotApplied');
        expect(reading.outcome).toBeUndefined();
      }
  });

  test('filling a blank of context with "no" never changes the row that stands', () => {
    for (const ferritin of FERRITIN)
      for (const tsat of TSAT) {
        const age = point('years', '60');
        const blank = readIron(
          at({
            ferritin,
            tsat,
            age,
            dialysis: undefined,
            pregnant: undefined,
            'iron-overload': undefined,
          }),
          'met',
        );
        const filled = readIron(
          at({ ferritin, tsat, age, dialysis: 'no', pregnant: 'no', 'iron-overload': 'no' }),
          'met',
        );
        expect(filled.id).toBe(blank.id);
      }
  });
});

describe('scale pictures (D5)', () => {
  const UNITS: readonly (readonly [ScaleId, Unit])[] = [
    ['ferritin', 'ng/mL'],
    ['ferritin', 'µg/L'],
    ['ferritin', 'pmol/L'],
    ['tsat', '%'],
    ['b12', 'pg/mL'],
    ['b12', 'ng/L'],
    ['b12', 'pmol/L'],
    ['active-b12', 'pmol/L'],
  ];
  const PIXELS = 640;

  test.each(UNITS)('%s in %s: bands join, marks stand apart, places rise', (id, unit) => {
    const scale = scaleFor(id, unit);
    if (scale === undefined) throw new Error('no scale');
    expect(scale.bands[0]?.from).toBe(scale.from);
    expect(scale.bands.at(-1)?.to).toBe(scale.to);
    scale.bands.slice(1).forEach((band, index) => expect(band.from).toBe(scale.bands[index]?.to));
    const exact = (at: number): Interval => ({
      unit,
      low: at,
      high: at,
      lowOpen: false,
      highOpen: false,
    });
    const places = scale.marks.map((mark) => placeOn(scale, exact(mark.at)).start * PIXELS);
    places
      .slice(1)
      .forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThan(60));
    expect(placeOn(scale, exact(scale.to))).toEqual({ start: 1, end: 1, beyond: false });
    expect(placeOn(scale, exact(scale.to * 2))).toEqual({ start: 1, end: 1, beyond: true });
    expect(placeOn(scale, { ...exact(0), high: Infinity })).toEqual({
      start: 0,
      end: 1,
      beyond: true,
    });
  });

  test('ferritin: a mark at 300, the words at 50, and 8 well clear of the edge', () => {
    const scale = scaleFor('ferritin', 'ng/mL');
    if (scale === undefined) throw new Error('no scale');
    expect(scale.marks.map((mark) => mark.label)).toEqual(['50', '75', '100', '300']);
    expect(scale.marks[0]?.says).toBe('source articles; superseded for adults');
    expect(scale.partnerMissing).toBe('TSAT not measured');
    const eight = placeOn(scale, point8).start * PIXELS;
    expect(eight).toBeGreaterThan(20);
    expect(scaleFor('ferritin', 'pmol/L')?.marks.map((mark) => mark.label)).toEqual([
      '112.35',
      '168.525',
      '224.7',
      '674.1',
    ]);
  });
  const point8: Interval = {
    unit: 'ng/mL',
    low: 8_000_000,
    high: 8_000_000,
    lowOpen: false,
    highOpen: false,
  };

  test('no scale in a unit that the quantity does not have', () => {
    expect(scaleFor('tsat', 'ng/mL')).toBeUndefined();
  });

  test.each<[ScaleId, Interval, string]>([
    ['ferritin', point('ng/mL', '62'), 'at or below 75'],
    ['ferritin', point('ng/mL', '75'), 'at or below 75'],
    ['ferritin', point('ng/mL', '75.1'), 'above 75, at or below 100'],
    ['ferritin', point('ng/mL', '100'), 'above 75, at or below 100'],
    ['ferritin', point('ng/mL', '100.000001'), 'above 100, at or below 300'],
    ['ferritin', point('ng/mL', '300.1'), 'above 300'],
    ['ferritin', point('pmol/L', '168'), 'at or below 168.525'],
    ['ferritin', point('ng/mL', '0', '8'), 'at or below 75'],
    ['ferritin', point('ng/mL', '0', '90'), 'at or below 100, which side of 75 is open'],
    ['ferritin', point('ng/mL', '90', ''), 'above 75, which side of 100 and 300 is open'],
    ['ferritin', point('ng/mL', '1000', ''), 'above 300'],
    ['tsat', point('%', '19.9'), 'below 20 %'],
    ['tsat', point('%', '20'), '20 % to 45 %'],
    ['tsat', point('%', '45'), '20 % to 45 %'],
    ['tsat', point('%', '45.1'), 'above 45 %'],
    ['tsat', point('%', '0', '30'), 'at or below 45 %, which side of 20 % is open'],
    ['tsat', { ...point('%', '19.999999', '20'), lowOpen: true, highOpen: true }, 'below 20 %'],
    ['b12', point('pmol/L', '150'), '133 to 258'],
    ['b12', point('pg/mL', '150'), 'below 180'],
    ['b12', point('pmol/L', '258.1'), 'above 258'],
    ['active-b12', point('pmol/L', '25'), '25 to 70'],
  ])('echo %s %j', (id, interval, expected) => {
    expect(echo(id, interval).says).toBe(expected);
  });
  test('echo with the limits of a child and of dialysis', () => {
    expect(echo('ferritin', point('ng/mL', '50'), 'child').says).toBe('50 to 75');
    expect(echo('ferritin', point('ng/mL', '49.9'), 'child').says).toBe('below 50');
    expect(echo('ferritin', point('ng/mL', '150'), 'esrd').says).toBe('below 200');
    expect(echo('ferritin', point('ng/mL', '350'), 'esrd').says).toBe('above 300');
  });
  test.each<[ScaleId, Interval, 'adult' | 'child' | 'esrd', readonly Threshold[]]>([
    ['ferritin', point('ng/mL', '62'), 'adult', [FERRITIN.adultOralOrIv]],
    ['ferritin', point('ng/mL', '90'), 'adult', [FERRITIN.adultOralOrIv, FERRITIN.adultIv]],
    ['ferritin', point('ng/mL', '60'), 'child', [FERRITIN.childTreat, FERRITIN.childConsider]],
    ['ferritin', point('ng/mL', '60'), 'esrd', [FERRITIN.esrdIvSucrose]],
    ['tsat', point('%', '0', '30'), 'adult', [TSAT.low, TSAT.overload]],
  ])('echo %s %j of %s names these limits', (id, interval, whose, expected) => {
    expect(echo(id, interval, whose).limits).toEqual(expected);
  });
});
