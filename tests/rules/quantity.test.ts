/** Numbers as typed: every string a laboratory report or a tired hand may produce (§4.4, T45, T46). */
import { FERRITIN, TSAT } from '../../src/rules/tables/limits/iron.ts';
import { ferritin } from '../../src/rules/tables/limits/limit.ts';
import { cite } from '../../src/rules/tables/sources.ts';
import { EGFR, HAEMOGLOBIN } from '../../src/rules/tables/limits/other.ts';
import { describe, expect, test } from 'vitest';
import {
  intervalInWords,
  limitInWords,
  plainNumber,
  scaled,
  threshold,
  type Interval,
  type Threshold,
  type Unit,
} from '../../src/rules/logic/interval.ts';
import {
  intervalOf,
  parse,
  QUANTITIES,
  type QuantityId,
} from '../../src/rules/record/quantities.ts';
import { saturation, tibcFromTransferrin } from '../../src/rules/facts/saturation.ts';
import type { Typed } from '../../src/rules/logic/number.ts';

const point = (unit: Unit, plain: string): Interval => ({
  unit,
  low: scaled(plain),
  high: scaled(plain),
  lowOpen: false,
  highOpen: false,
});
const under = (unit: Unit, plain: string, highOpen = true): Interval => ({
  ...point(unit, plain),
  low: 0,
  highOpen,
});
const over = (unit: Unit, plain: string, lowOpen = true): Interval => ({
  ...point(unit, plain),
  high: Infinity,
  lowOpen,
});

/** In words: the number as read, "ask a or b", "refused" or "blank". */
function reads(id: QuantityId, typed: Typed): string {
  const parsed = parse(id, { 'unit-by': 'chosen', ...typed });
  if (parsed.kind === 'value')
    return parsed.doubt === undefined ? parsed.plain : `${parsed.plain}?`;
  return parsed.kind === 'ask' ? `ask ${parsed.decimal} or ${parsed.thousands}` : parsed.kind;
}

describe('ferritin in ng/mL, as typed', () => {
  test.each([
    // plain
    ['62', '62'],
    ['62.5', '62.5'],
    ['62,5', '62.5'],
    ['62.50', '62.5'],
    ['62.0', '62'],
    [' 62 ', '62'],
    ['\u00a062\u00a0', '62'],
    ['\t62\n', '62'],
    ['0.5', '0.5?'],
    ['0,5', '0.5?'],
    ['0.123456', '0.123456?'],
    ['50.0000000', '50'],
    // six decimals are the grid; a seventh is a slip, not a rounding
    ['49.999999', '49.999999'],
    ['49.9999999', 'refused'],
    ['49.999999999999999', 'refused'],
    ['75.0000001', 'refused'],
    // one separator and three digits may be thousands
    ['1,234', 'ask 1.234 or 1234'],
    ['1.234', 'ask 1.234 or 1234'],
    ['12.345', 'ask 12.345 or 12345'],
    // 168525 lies beyond the hard limit, so one reading is left
    ['168.525', '168.525'],
    ['0.234', '0.234?'],
    ['1234.567', '1234.567'],
    ['1.2345', '1.2345?'],
    ['1.23', '1.23?'],
    // two kinds of separator leave one reading
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1 234', '1234'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234', '1234'],
    ['1\u202f234', '1234'],
    ["1'234", '1234'],
    ['1’234.5', '1234.5'],
    ['12,345.67', '12345.67?'],
    ['12.345,67', '12345.67?'],
    ['1,234x', 'refused'],
    ['1.234x', 'refused'],
    ['1.234,5x', 'refused'],
    ['x1,234.5', 'refused'],
    ['x1.234,5', 'refused'],
    ['12,345,678', 'refused'],
    ['1,23,456', 'refused'],
    ['1.23.4', 'refused'],
    ['12 34', 'refused'],
    ['1 2345', 'refused'],
    // comparators
    ['<8', '<8'],
    ['< 8', '<8'],
    ['>1000', '>1000'],
    ['> 1 000', '>1000'],
    ['<=8', '≤8'],
    ['>=300', '≥300'],
    ['≤ 8', '≤8'],
    ['≥300', '≥300'],
    ['<0', 'refused'],
    ['<<8', 'refused'],
    ['8<', 'refused'],
    ['<', 'refused'],
    ['> 1,234', 'ask 1.234 or 1234'],
    // what cannot be measured so low or so high is no reason to doubt the typing
    ['<1', '<1'],
    ['>2000', '>2000'],
    // never a number
    ['', 'blank'],
    ['   ', 'blank'],
    ['\u00a0', 'blank'],
    ['0', 'refused'],
    ['0.0', 'refused'],
    ['0,000', 'refused'],
    ['-62', 'refused'],
    ['−62', 'refused'],
    ['+62', 'refused'],
    ['< -5', 'refused'],
    ['062', 'refused'],
    ['00', 'refused'],
    ['.5', 'refused'],
    [',5', 'refused'],
    ['62.', 'refused'],
    ['62,', 'refused'],
    ['1e3', 'refused'],
    ['1E3', 'refused'],
    ['1e-3', 'refused'],
    ['0x3E', 'refused'],
    ['0b11', 'refused'],
    ['62 ng/mL', 'refused'],
    ['62ng', 'refused'],
    ['62 %', 'refused'],
    ['６２', 'refused'],
    ['٦٢', 'refused'],
    ['6\u200b2', 'refused'],
    ['62-75', 'refused'],
    ['1/2', 'refused'],
    ['~62', 'refused'],
    ['NaN', 'refused'],
    ['Infinity', 'refused'],
    ['low', 'refused'],
    ['6 2', 'refused'],
    ['1234567890123456789012345', 'refused'],
    ['62.000000000000000000000', '62'],
    ['62.0000000000000000000000', 'refused'],
    ['62\n5', 'refused'],
    // hard range and doubt
    ['100000', '100000?'],
    ['100000.1', 'refused'],
    ['>100000', 'refused'],
    ['1500', '1500'],
    ['1500.1', '1500.1?'],
    ['2', '2'],
    ['1.9', '1.9?'],
  ])('%j reads %s', (text, expected) => {
    expect(reads('ferritin', { text, unit: 'ng/mL' })).toBe(expected);
  });
});

describe('what the unit and the quantity leave possible', () => {
  test.each<[QuantityId, Typed, string]>([
    ['tsat', { text: '18.400', unit: '%' }, '18.4'],
    ['tsat', { text: '100', unit: '%' }, '100?'],
    ['tsat', { text: '100.1', unit: '%' }, 'refused'],
    ['tsat', { text: '>100', unit: '%' }, 'refused'],
    // neither 101.234 nor 101234
    ['tsat', { text: '101.234', unit: '%' }, 'refused'],
    ['ferritin', { text: '123.456', unit: 'pmol/L' }, 'ask 123.456 or 123456'],
    ['ferritin', { text: '168.525', unit: 'ng/mL', reading: 'thousands' }, '168.525'],
    ['b12', { text: '1.250', unit: 'pg/mL' }, '1250'],
    ['b12', { text: '19.9', unit: 'pg/mL' }, 'refused'],
    ['b12', { text: '20', unit: 'pg/mL' }, '20?'],
    ['crp', { text: '0', unit: 'mg/L' }, '0'],
    ['crp', { text: '<0', unit: 'mg/L' }, 'refused'],
    ['egfr', { text: '<15', unit: 'mL/min/1.73m²' }, '<15'],
    ['egfr', { text: '<0', unit: 'mL/min/1.73m²' }, 'refused'],
    ['age', { text: '58', unit: 'years' }, '58'],
    ['age', { text: '58.5', unit: 'years' }, 'refused'],
    ['age', { text: '>60', unit: 'years' }, 'refused'],
    ['age', { text: '121', unit: 'years' }, 'refused'],
    ['age', { text: '0', unit: 'years' }, '0?'],
    ['ferritin', { text: '62', unit: 'g/dL' }, 'refused'],
    ['ferritin', { text: '62' }, 'refused'],
    ['ferritin', { text: '1,234', unit: 'ng/mL', reading: 'decimal' }, '1.234?'],
    ['ferritin', { text: '1,234', unit: 'ng/mL', reading: 'thousands' }, '1234'],
    ['ferritin', { text: '62,5', unit: 'ng/mL', reading: 'thousands' }, '62.5'],
  ])('%s %j reads %s', (id, typed, expected) => {
    expect(reads(id, typed)).toBe(expected);
  });

  test('an absent value is blank', () => {
    expect(parse('ferritin', undefined)).toEqual({ kind: 'blank' });
    expect(intervalOf('ferritin', undefined)).toBeUndefined();
  });

  const SIGN = 'Write the number without a sign.';
  const ZERO = 'A number does not begin with 0 and another digit. Check the typing.';
  const DIGIT = 'Write a digit before the decimal mark, such as 0.5.';
  const MARK = 'The number ends in a mark. Check the typing.';
  const UNIT = 'Write the number only and choose the unit beside it.';
  const UNREADABLE =
    'This is not a number that can be read safely. Use digits and one decimal mark.';
  const FAR = 'Ferritin in ng/mL lies between 0 and 100000. Check the number and the unit.';
  test.each([
    ['-62', SIGN],
    ['−62', SIGN],
    ['62-75', UNREADABLE],
    ['062', ZERO],
    ['.5', DIGIT],
    [',5', DIGIT],
    ['62.', MARK],
    ['1234,', MARK],
    ['6.', MARK],
    ['1.2.', MARK],
    ['~62.', UNREADABLE],
    ['62 ng/mL', UNIT],
    ['62ng', UNIT],
    ['6  %', UNIT],
    ['1234.5 µg', UNIT],
    ['62 ng1e3', UNIT],
    ['~62 ng', UNREADABLE],
    ['62 62', UNREADABLE],
    ['1e3', UNREADABLE],
    ['100e3', UNREADABLE],
    ['1.5E+3', UNREADABLE],
    ['1e-3', UNREADABLE],
    ['0x3E', UNREADABLE],
    ['1,234,567', FAR],
    ['1.234.567', FAR],
    ['100001', FAR],
    ['0', 'Ferritin is not 0. If the report says "below the limit", type < and the limit.'],
    ['1.1234567', 'More than six decimals. Check the typing.'],
    ['1234567890123456789012345', 'Too long for a number.'],
  ])('%j is refused in one sentence that says what to do: %s', (text, says) => {
    expect(parse('ferritin', { text, unit: 'ng/mL' })).toEqual({ kind: 'refused', says });
  });

  test.each([
    ['58.5', 'Age is a whole number.'],
    // a million and more is no reading of it
    ['1234.567', 'Age is a whole number.'],
    ['123456789.5', 'Age is a whole number.'],
    ['1234567890.5', 'Age in years lies between 0 and 120. Check the number and the unit.'],
    ['>60', 'Type Age as one whole number.'],
  ])('an age of %s: %s', (text, says) => {
    expect(parse('age', { text, unit: 'years' })).toEqual({ kind: 'refused', says });
  });

  test.each([
    ['1.9', { doubt: 'Unusually low for Ferritin in ng/mL. Is the unit right?' }],
    ['1500.1', { doubt: 'Unusually high for Ferritin in ng/mL. Is the unit right?' }],
    ['62', {}],
  ])('%s: doubt only where there is reason', (text, doubt) => {
    expect(parse('ferritin', { text, unit: 'ng/mL', 'unit-by': 'chosen' })).toStrictEqual({
      kind: 'value',
      interval: point('ng/mL', text),
      plain: text,
      ...doubt,
    });
  });

  test('one typed value read as two quantities is read twice', () => {
    const typed = { text: '30', unit: '%' };
    expect(intervalOf('tsat', typed)).toEqual(point('%', '30'));
    expect(intervalOf('hba1c', typed)).toBeUndefined();
  });
});

describe('T46: a comparator becomes an interval', () => {
  test.each([
    ['<8', under('ng/mL', '8')],
    ['≤8', under('ng/mL', '8', false)],
    ['>1000', over('ng/mL', '1000')],
    ['≥1000', over('ng/mL', '1000', false)],
    ['62,5', point('ng/mL', '62.5')],
  ])('%s', (text, expected) => {
    const typed = { text, unit: 'ng/mL', 'unit-by': 'chosen' } as const;
    expect(intervalOf('ferritin', typed)).toEqual(expected);
    expect(intervalOf('ferritin', typed)).toBe(intervalOf('ferritin', typed));
  });
});

const tsat = (iron: Interval, tibc: Interval): string => {
  const found = saturation(iron, tibc);
  return found === undefined ? 'none' : intervalInWords(found, [TSAT.low, TSAT.overload]);
};

describe('T45: TSAT from iron and TIBC, exact', () => {
  test.each([
    ['60 / 300', point('µg/dL', '60'), point('µg/dL', '300'), '20'],
    ['59.997 / 300 is 19.999', point('µg/dL', '59.997'), point('µg/dL', '300'), '19.999'],
    // 19.9999996...: never printed as 20
    ['59.999999 / 300', point('µg/dL', '59.999999'), point('µg/dL', '300'), '19.999999'],
    [
      '60.000001 / 300: never printed as 20',
      point('µg/dL', '60.000001'),
      point('µg/dL', '300'),
      '20.000001',
    ],
    ['100 / 300', point('µg/dL', '100'), point('µg/dL', '300'), '33.3'],
    ['90.000001 / 200: above 45', point('µg/dL', '90.000001'), point('µg/dL', '200'), '45.000001'],
    ['12 µmol/L with 300 µg/dL', point('µmol/L', '12'), point('µg/dL', '300'), 'none'],
    ['<30 / 300', under('µg/dL', '30'), point('µg/dL', '300'), '<10'],
    ['>150 / 300', over('µg/dL', '150'), point('µg/dL', '300'), '>50'],
    ['60 / >400', point('µg/dL', '60'), over('µg/dL', '400'), '<15'],
    ['60 / <100', point('µg/dL', '60'), under('µg/dL', '100'), '>60'],
    ['<30 / <100 says nothing', under('µg/dL', '30'), under('µg/dL', '100'), 'none'],
  ])('%s', (_name, iron, tibc, expected) => {
    expect(tsat(iron, tibc)).toBe(expected);
  });

  const zero = { ...point('µg/dL', '0') };
  test.each<[string, Interval, Interval, Interval | undefined]>([
    ['60 / 300', point('µg/dL', '60'), point('µg/dL', '300'), point('%', '20')],
    [
      '60 / >400',
      point('µg/dL', '60'),
      over('µg/dL', '400'),
      { ...under('%', '15'), lowOpen: true },
    ],
    ['>150 / 300', over('µg/dL', '150'), point('µg/dL', '300'), over('%', '50')],
    ['60 / 0', point('µg/dL', '60'), zero, undefined],
  ])('%s, with its ends', (_name, iron, tibc, expected) => {
    expect(saturation(iron, tibc)).toEqual(expected);
  });

  test('19.9999996 % lies between two millionths, below 20', () => {
    const found = saturation(point('µg/dL', '59.999999'), point('µg/dL', '300'));
    expect(found).toEqual({
      unit: '%',
      low: 19_999_999,
      high: 20_000_000,
      lowOpen: true,
      highOpen: true,
    });
  });

  test.each([
    ['g/L to µmol/L: 25.1', point('g/L', '2'), 'µmol/L', '50.2'],
    ['mg/dL to µmol/L: 0.251', point('mg/dL', '200'), 'µmol/L', '50.2'],
    ['mg/dL to µg/dL: 1.40', point('mg/dL', '200'), 'µg/dL', '280'],
    ['g/L to µg/dL: 140', point('g/L', '2'), 'µg/dL', '280'],
  ] as const)('TIBC from transferrin, %s', (_name, transferrin, unit, expected) => {
    expect(tibcFromTransferrin(transferrin, unit)).toEqual(point(unit, expected));
  });
  test('TIBC from transferrin, censored, and in no other unit', () => {
    expect(tibcFromTransferrin(over('g/L', '2'), 'µmol/L')).toEqual(over('µmol/L', '50.2'));
    expect(tibcFromTransferrin(point('g/L', '2'), 'mg/dL')).toBeUndefined();
    expect(tibcFromTransferrin(point('g/L', '0.300001'), 'µmol/L')).toEqual({
      ...point('µmol/L', '7.530025'),
      high: scaled('7.530026'),
    });
  });
});

describe('numbers in words', () => {
  test.each([
    [0, '0'],
    [1, '0.000001'],
    [62_500_000, '62.5'],
    [168_525_000, '168.525'],
    [1_000_000_000, '1000'],
  ])('%i is %s', (value, expected) => {
    expect(plainNumber(value)).toBe(expected);
  });

  test.each([
    [point('ng/mL', '74.99'), '74.99'],
    [under('ng/mL', '8'), '<8'],
    [under('ng/mL', '8', false), '≤8'],
    [over('ng/mL', '300'), '>300'],
    [over('ng/mL', '300', false), '≥300'],
    [point('ng/mL', '0'), '0'],
  ])('%j', (interval, expected) => {
    expect(intervalInWords(interval, [FERRITIN.adultOralOrIv])).toBe(expected);
  });

  const LIMIT = threshold('x', 'x', { '%': '10.06' }, TSAT.low.citation);
  test.each<[string, string, string, Threshold, string]>([
    ['no limit in this unit', '33.333333', '33.333334', FERRITIN.adultOralOrIv, '33.3'],
    ['all below the limit', '19.94', '20', TSAT.low, '19.9'],
    ['on both sides of the limit', '19.94', '20.5', TSAT.low, '19.94'],
    ['one decimal would carry it over', '10.051', '10.052', LIMIT, '10.05'],
    ['from the limit upwards', '10.06', '10.07', LIMIT, '10.1'],
  ])('D5 computed, %s', (_name, low, high, limit, expected) => {
    const interval = { ...point('%', low), high: scaled(high) };
    expect(intervalInWords(interval, [limit])).toBe(expected);
  });

  test('a limit in its unit, and by name where it has none', () => {
    const limit = ferritin('any', '75', cite('winkelman-2025', '4.1', 'consensus'));
    expect(limitInWords(limit, 'pmol/L')).toBe('168.525 pmol/L');
    expect(limitInWords(limit, '%')).toBe('75 ng/mL (AASM 2025)');
  });
});

describe('tables cannot carry a slip', () => {
  test.each(['', '1,5', '-1', '1e3', '1.1234567', ' 1', '.5'])('%j is no plain decimal', (text) => {
    expect(() => scaled(text)).toThrow('Not a plain decimal');
    expect(() => threshold('x', 'x', { '%': text }, TSAT.low.citation)).toThrow();
  });

  test('haemoglobin in its three units', () => {
    expect(HAEMOGLOBIN.anaemiaMen.at).toEqual({
      'g/dL': scaled('13'),
      'g/L': scaled('130'),
      'mmol/L': scaled('8.0678'),
    });
    expect(EGFR.endStage.at).toEqual({ 'mL/min/1.73m²': scaled('15') });
  });

  test('a unit in which nothing is measured states no limit', () => {
    const figures = Object.fromEntries([
      ['%', '20'],
      ['furlong', '1'],
    ]);
    expect(threshold('x', 'x', figures, TSAT.low.citation).at).toEqual({ '%': scaled('20') });
  });

  test('soft ranges lie within hard ones', () => {
    for (const { units } of Object.values(QUANTITIES)) {
      for (const { hard, soft } of units) {
        expect(scaled(soft[0])).toBeGreaterThanOrEqual(scaled(hard[0]));
        expect(scaled(soft[1])).toBeLessThanOrEqual(scaled(hard[1]));
      }
    }
  });
});
