/**
 * Numbers as they are typed in reports and consulting rooms of many countries, one table; and every
 * limit of the register at its figure, one step beside it, and with a comparator, in each unit.
 */
import { CRP, EGFR } from '../../src/rules/tables/limits/other.ts';
import { describe, expect, test } from 'vitest';
import { CHILD_OWN_WORDS } from '../../src/rules/tables/limits/age.ts';
import { facts } from '../../src/rules/facts/facts.ts';
import { IRON_NOTES } from '../../src/rules/tables/iron/notes.ts';
import { readIron } from '../../src/rules/tables/iron/read.ts';
import { parse, quantity, QUANTITIES, type QuantityId } from '../../src/rules/record/quantities.ts';
import { plainNumber, type Threshold, type Unit } from '../../src/rules/logic/interval.ts';
import { REGISTER } from '../../src/evidence/register.ts';
import { holds, leaves, type NumberLeaf } from '../../src/rules/logic/condition.ts';
import type { Comparison } from '../../src/rules/logic/interval.ts';
import type { Truth } from '../../src/rules/logic/truth.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { LAB_IDS } from '../../src/rules/record/ids.ts';
import { TABLES, everything } from '../prove/relations-tables.ts';
import { lab, TODAY } from './a-visit.ts';

/** `62`, `62?` with a doubt about the unit, `ask 1.234 or 1234`, `refused`, `blank`. */
function reads(id: QuantityId, text: string, unit: string): string {
  const parsed = parse(id, { text, unit, 'unit-by': 'chosen' });
  if (parsed.kind === 'value') return parsed.plain + (parsed.doubt === undefined ? '' : '?');
  return parsed.kind === 'ask' ? `ask ${parsed.decimal} or ${parsed.thousands}` : parsed.kind;
}

/** What is read, then every text that reads so. */
type Line = readonly [reads: string, ...typed: string[]];
type Sheet = readonly [id: QuantityId, unit: Unit, lines: readonly Line[]];

// oxfmt-ignore
const SHEETS: readonly Sheet[] = [
  ['ferritin', 'ng/mL', [
    ['62', '62', '62.0', '62,0', '62.00', '62,00', ' 62', '62 ', '  62  ', '\t62', '62\n',
      '\r\n62\r\n', '\u00a062', '62\u00a0', '\u200962', '62\u202f', '62.000000', '62,0000',
      '\ufeff62'],
    ['62.5', '62.5', '62,5', '62.50', '62,50', '62.500000', ' 62,5 '],
    ['9.25', '9.25', '9,25', '9.2500', '9,250000'],
    ['74.99', '74.99', '74,99', '74.990000'],
    ['74.999999', '74.999999', '74,999999'],
    ['1234', '1234', '1234.0', '1234,0', '1,234.0', '1.234,0', '1 234', '1 234,0', '1 234.0',
      '1\u00a0234', '1\u2009234', '1\u202f234', '1\'234', '1’234', '1\'234.0', '1\u00a0234,00'],
    ['1234.5', '1234.5', '1234,5', '1,234.5', '1.234,5', '1 234,5', '1 234.5', '1\u00a0234,5',
      '1\u202f234,5', '1\'234.5', '1’234,5', '1.234,50'],
    ['12345.6?', '12345.6', '12345,6', '12,345.6', '12.345,6', '12 345,6', '12\'345.6'],
    ['100000?', '100000', '100 000', '100\'000', '100,000.0', '100.000,0', '100000,0'],
    ['ask 1.234 or 1234', '1.234', '1,234', '1.234 '],
    ['ask 9.999 or 9999', '9.999', '9,999'],
    ['ask 12.345 or 12345', '12.345', '12,345'],
    ['ask 99.999 or 99999', '99.999', '99,999'],
    ['ask 1.2 or 1200', '1.200', '1,200'],
    ['ask 100 or 100000', '100.000', '100,000'],
    ['168.525', '168.525', '168,525'],
    ['0.125?', '0.125', '0,125'],
    ['1.2345?', '1.2345', '1,2345'],
    ['12.3456', '12.3456', '12,3456'],
    ['1234.567', '1234.567', '1234,567'],
    ['<8', '<8', '< 8', '<  8', '<8.0', '<8,0', '<\u00a08', ' <8 ', '<\t8'],
    ['≤8', '<=8', '<= 8', '≤8', '≤ 8', '≤8,00'],
    ['>1500', '>1500', '> 1500', '> 1 500', '>1500,0', '>1\'500', '>1,500.0'],
    ['≥300', '>=300', '≥300', '≥ 300', '>= 300,0'],
    ['<7.5', '<7.5', '<7,5', '< 7,50'],
    ['ask 1.5 or 1500', '>1.500', '> 1,500', '<1,500', '≥1.500'],
    ['blank', '', ' ', '\t', '\n', '\u00a0', '\u202f \u2009'],
    ['refused', '-62', '- 62', '−62', '–62', '—62', '+62', '±62', '<-8', '>+8', '<−8'],
    ['refused', '62e0', '6.2e1', '6,2e1', '6.2E1', '62e', '1e2', '1e+2', '1e-2', '6.2×10',
      '6.2x10', '6.2*10', '6.2^1', '10²'],
    ['refused', '62 ng/mL', '62ng/mL', '62 ng/ml', '62 ug/l', '62 µg/L', '62 μg/L', '62 mcg/L',
      '62%', '62 %', '<8 ng/mL', '8 pmol/L', '62 ng', '62,5 µg/l', '62ng.', '62.5ng/mL'],
    ['refused', '６２', '６２.５', '６２，５', '62．5', '62，5', '６2', '①', '６２ｎｇ'],
    ['refused', '٦٢', '६२', '৬২', '๖๒', '六十二', '62٫5', '62٬500'],
    ['refused', 'sixty-two', 'zweiundsechzig', 'normal', 'low', 'high', 'niedrig', 'pending',
      'n/a', 'NA', 'n. d.', '-', '--', '—', '?', '??', 'none', 'nil', 'negative', 'NaN',
      'Infinity', '∞', 'null', 'undefined', 'true', 'ok', 'siehe Befund', 'see report',
      'haemolysed'],
    ['refused', '62?', '62*', '62!', '(62)', '[62]', '"62"', '\'62\'', '62)', '~62', '≈62',
      'ca. 62', 'ca 62', 'approx 62', 'about 62', 'circa 62', '=62', '62=', '#62', '62 H', '62H',
      '62 L', '62 (H)', 'H 62', '↑62', '62↑', '62 ↓'],
    ['refused', '62-75', '62 - 75', '62–75', '62..75', '62 to 75', '62 bis 75', '30-400', '62/75',
      '62;75', '62 75', '62 / 75', '<8-10', '62 ± 3', '62+3'],
    ['refused', '062', '0062', '00', '000', '00.5', '007', '0 62', '<08', '01,5', '0,0', '0.000',
      '<0', '<0.0', '<0,0'],
    ['refused', '.5', ',5', '. 5', '62.', '62,', '62..', '62,,', '62.,', '62,.', '62.5.', '62,5,',
      '.', '..', ',', '.,', '62 .5', '62. 5', '62, 5', '6 2', '6 2.5'],
    ['refused', '1.2.3', '1,2,3', '1.2,3.4', '1,2.3,4', '1,23,456', '12,34,567', '1.23.456',
      '1,2345.6', '1.2345,6', '12,3456,7', '1234,567.8', '1,234,56', '1.234.56', '1,234.567,8',
      '1 2345', '12 34', '1 23', '1234 567', '1 234 56', '1\'23', '12\'34\'567', '1_234', '1’23',
      '1,234 567', '1 234,567 8', '1.234 567', '0,234.5', '0.234,5', '0 234'],
    ['refused', '<', '>', '≤', '≥', '<=', '>=', '<<8', '>>8', '><8', '<>8', '=<8', '=>8', '8<',
      '8>', '< <8', '<=>8', '!8', '<=<8', '≦8', '⩽8', '＜8', '＞8', '&lt;8'],
    ['refused', '0x3E', '0b111110', '0o76', '0X3e', '62n', '62f', '62L', '62d', '6_2', '1/2', '½',
      '62½', 'LXII', 'Ⅻ', '62px', '$62', '62€', '62\u200b', '6\u200b2', '6\u00ad2', '6\u03002',
      '62\u0000', '62\u202e', '6\u20602'],
    ['refused', '1234567890', '999999999', '100000.1', '100,000.1', '100 000,1', '123 456',
      '1,234,567', '1.234.567', '1 234 567', '1\'234\'567', '62.1234567', '62,1234567',
      '0.0000001', '1234567890123456789012345'],
    ['0.5?', '0.5', '0,5', '0.50', '0,500000'],
    ['1.9?', '1.9', '1,9'],
    ['2', '2', '2.0', '2,0'],
    ['1500.1?', '1500.1', '1500,1', '1,500.1', '1.500,1'],
  ]],
  ['ferritin', 'pmol/L', [
    ['ask 168.525 or 168525', '168.525', '168,525'],
    ['112.35', '112.35', '112,35'],
    ['4.494', '4.4940', '4,4940'],
    ['refused', '224700.1', '62 pmol/L'],
  ]],
  ['tsat', '%', [
    ['18', '18', '18.0', '18,0', ' 18 '],
    ['19.999', '19.999', '19,999'],
    ['20', '20', '20.000', '20,000', '20.0'],
    ['refused', '18%', '18 %', '18 pct', '0.18.0', '100.1', '101', '-18', '<0', '>100', '0',
      '0.18', '0,18', '0.99'],
    ['1?', '1', '1.0'],
    ['≤45', '<=45', '≤ 45,0'],
    ['100?', '100', '100,00'],
    ['≥100', '>=100'],
  ]],
  ['haemoglobin', 'g/dL', [
    ['13.2', '13.2', '13,2', '13.20'],
    ['refused', '132', '1.9', '25.1', '13.2 g/dl', '0'],
    ['6.9?', '6.9', '6,9'],
    ['13.205', '13.205', '13,205'],
  ]],
  ['haemoglobin', 'g/L', [
    ['132', '132', '132.0', '132,0'],
    ['refused', '13.2', '13,2', '251'],
  ]],
  ['haemoglobin', 'mmol/L', [
    ['8.2', '8.2', '8,2'],
    ['refused', '13.2e0', '16', '132'],
  ]],
  ['b12', 'ng/L', [
    ['1250', '1250', '1.250', '1,250', '1 250', '1250,0'],
    ['349.7', '349.7', '349,7'],
    ['refused', '19.9', '349.7 ng/L'],
    ['<150', '<150', '< 150'],
    ['>2000', '>2000', '> 2 000'],
  ]],
  ['b12', 'pmol/L', [
    ['258.1', '258.1', '258,1'],
    ['132.9', '132.9', '132,9'],
  ]],
  ['crp', 'mg/L', [
    ['0', '0', '0.0', '0,0', '0,000'],
    ['<5', '<5', '< 5', '<5.0'],
    ['<0.6', '<0.6', '<0,6'],
    ['refused', '-1', '<0', '701', '5 mg/l'],
    ['1.25', '1.250', '1,250'],
  ]],
  ['egfr', 'mL/min/1.73m²', [
    ['>90', '>90', '> 90'],
    ['≥90', '≥90', '>=90'],
    ['refused', '>200', '<0', '90+', '> 90 ml/min'],
  ]],
  ['folate', 'nmol/L', [
    ['<7', '<7', '< 7,0'],
    ['45.4', '45.4', '45,4'],
    ['refused', '45.4 nmol'],
  ]],
  ['tsh', 'mIU/L', [
    ['0.01?', '0.01', '0,01'],
    ['1.25', '1.25', '1,25'],
    ['1.25', '1.250', '1,250'],
  ]],
  ['age', 'years', [
    ['58', '58', '58.0', '58,0', ' 58 '],
    ['refused', '58.5', '58,5', '58½', '>60', '<60', '≥60', '-58', '121', '058', '58 y', '58y',
      'fifty-eight', '1968', '12.05.1968', '58;6', '1e2'],
    ['0?', '0', '0,0'],
  ]],
  ['frequency', 'per week', [
    ['3.5', '3.5', '3,5'],
    ['0', '0'],
    ['7', '7'],
    ['refused', 'daily', '3-4', '3x', '50.1', '3/7', 'nightly', 'every night'],
    ['<1', '<1', '< 1'],
  ]],
];

describe.each(SHEETS)('%s in %s', (id, unit, lines) => {
  test.each(lines.flatMap(([expected, ...typed]) => typed.map((text) => [text, expected])))(
    '%j reads %s',
    (text, expected) => {
      expect(reads(id, text, unit)).toBe(expected);
    },
  );
});

test('at least 300 texts; a refusal is one sentence, a question names both readings', () => {
  const all = SHEETS.flatMap(([id, unit, lines]) =>
    lines.flatMap(([, ...typed]) =>
      typed.map((text) => parse(id, { text, unit, 'unit-by': 'chosen' })),
    ),
  );
  expect(all.length).toBeGreaterThanOrEqual(300);
  for (const parsed of all) {
    if (parsed.kind === 'refused') expect(parsed.says).toMatch(/^(?:[A-Z]|eGFR)[^\n]+\.$/);
    if (parsed.kind === 'ask')
      expect(parsed.says).toBe(`Is this ${parsed.decimal} (with decimals) or ${parsed.thousands}?`);
  }
});

/** A quantity's answer belongs to the visit as a number or as a laboratory value. */
function visitOf(id: QuantityId, text: string, unit: string): Visit {
  const typed = { text, unit, reading: 'decimal' as const };
  if (LAB_IDS.some((each) => each === id))
    return { ...emptyVisit, labs: { [id]: { ...typed, 'unit-by': 'chosen' } } };
  return { ...emptyVisit, numbers: { [id]: typed } };
}

type Form = 'just below' | 'at' | 'just above' | '<' | '≤' | '>' | '≥';
const typedAs = (form: Form, at: number, step: number): string => {
  if (form === 'just below') return plainNumber(at - step);
  if (form === 'just above') return plainNumber(at + step);
  return `${form === 'at' ? '' : form}${plainNumber(at)}`;
};
const [Y, N, U] = ['yes', 'no', 'undetermined'] as const;
/** What a limit says of a value, by how the value was typed beside it. */
const EXPECTED: readonly (readonly [Form, Readonly<Record<Comparison, Truth>>])[] = [
  ['just below', { below: Y, 'at most': Y, 'at least': N, above: N }],
  ['at', { below: N, 'at most': Y, 'at least': Y, above: N }],
  ['just above', { below: N, 'at most': N, 'at least': Y, above: Y }],
  ['<', { below: Y, 'at most': Y, 'at least': N, above: N }],
  ['≤', { below: U, 'at most': Y, 'at least': U, above: N }],
  ['>', { below: N, 'at most': N, 'at least': Y, above: Y }],
  ['≥', { below: N, 'at most': U, 'at least': Y, above: U }],
];

const isQuantity = (fact: string): fact is QuantityId => Object.hasOwn(QUANTITIES, fact);
const isNumber = <F>(leaf: { kind: string } | NumberLeaf<F>): leaf is NumberLeaf<F> =>
  leaf.kind === 'number';

describe('every limit of the register', () => {
  const rows = TABLES.flatMap((table) =>
    table.rows.flatMap((row) =>
      leaves(row.when)
        .filter(isNumber)
        .map((leaf) => [`${table.id}/${row.id}`, leaf] as const),
    ),
  );
  const found = new Map(
    rows.map(([of, leaf]) => [`${leaf.fact} ${leaf.op} ${leaf.limit.id}`, [of, leaf] as const]),
  );

  test('none of the register is left out', () => {
    const registered = REGISTER.flatMap(({ table }) =>
      table.rows.flatMap((row) => leaves(row.when).filter(isNumber)),
    ).map((leaf) => `${leaf.fact} ${leaf.op} ${leaf.limit.id}`);
    expect(new Set(registered)).toEqual(new Set(found.keys()));
  });

  test.each([...found].map(([name, [of, leaf]]) => [name, of, leaf] as const))(
    '%s (%s)',
    (_name, _of, leaf) => {
      if (!isQuantity(leaf.fact)) throw new Error(`${leaf.fact} is no quantity`);
      const { units, whole } = quantity(leaf.fact);
      // A unit that can be chosen and has no figure would stop the page.
      expect(units.map(({ unit }) => unit)).toEqual(Object.keys(leaf.limit.at));
      for (const { unit } of units) {
        const at = leaf.limit.at[unit] ?? 0;
        const step = whole === true ? 1_000_000 : 1;
        for (const [form, expected] of EXPECTED) {
          const text = typedAs(form, at, step);
          const known = everything(visitOf(leaf.fact, text, unit));
          const isComparator = form.length === 1;
          const truth = whole === true && isComparator ? U : expected[leaf.op];
          expect([text, unit, holds(leaf, known)]).toEqual([text, unit, truth]);
        }
      }
    },
  );
});

describe('the limits inside a fact', () => {
  /** Each is read by a fact or leaf that the register shows as an answer. */
  test.each<[Threshold, QuantityId]>([
    [CRP.inflammation, 'crp'],
    [EGFR.endStage, 'egfr'],
    [CHILD_OWN_WORDS, 'age'],
  ])('$id has a figure in every unit of %s', ({ at }, id) => {
    expect(quantity(id).units.map(({ unit }) => unit)).toEqual(Object.keys(at));
  });

  const ferritin = { ferritin: lab('60', 'ng/mL') };
  test.each([
    ['4.999999', 'mg/L', false],
    ['5', 'mg/L', false],
    ['5.000001', 'mg/L', true],
    ['<5', 'mg/L', false],
    ['>5', 'mg/L', true],
    ['0.499999', 'mg/dL', false],
    ['0.5', 'mg/dL', false],
    ['0.500001', 'mg/dL', true],
    ['<0.5', 'mg/dL', false],
    ['>0.5', 'mg/dL', true],
  ])('CRP %s %s: inflammation %s', (text, unit, expected) => {
    const known = everything({ ...emptyVisit, labs: { ...ferritin, crp: lab(text, unit) } });
    const row = IRON_NOTES.rows.find(({ id }) => id === 'iron.note.inflammation');
    expect(row !== undefined && holds(row.when, known) === 'yes').toBe(expected);
  });

  test.each([
    ['14.999999', 'iron.esrd.ivSucrose'],
    ['15', 'iron.adult.oralOrIv'],
    ['15.000001', 'iron.adult.oralOrIv'],
    ['<15', 'iron.esrd.ivSucrose'],
    ['>15', 'iron.adult.oralOrIv'],
  ])('eGFR %s: %s', (text, expected) => {
    const known = everything({
      ...emptyVisit,
      answers: { dialysis: 'no', 'iron-overload': 'no', sex: 'male' },
      numbers: { age: { text: '50', unit: 'years' } },
      labs: {
        ...ferritin,
        tsat: { text: '15', unit: '%' },
        egfr: { text, unit: 'mL/min/1.73m²' },
      },
    });
    expect(readIron(known, 'met').id).toBe(expected);
  });

  test.each([
    ['12', 'not-known'],
    ['13', 'own-words'],
    ['17', 'own-words'],
    ['18', 'not-a-child'],
  ])('age %s: %s', (text, expected) => {
    const visit = { ...emptyVisit, numbers: { age: { text, unit: 'years' } } };
    expect(facts(visit, TODAY).patient['child-description']).toBe(expected);
  });

  test.each([
    ['11', 'no'],
    ['12', undefined],
    ['55', undefined],
    ['56', 'no'],
  ])('pregnancy is asked from 12 to 55: at %s a blank reads %s', (text, expected) => {
    const visit = { ...emptyVisit, numbers: { age: { text, unit: 'years' } } };
    expect(facts(visit, TODAY).patient.pregnant).toBe(expected);
  });
});
