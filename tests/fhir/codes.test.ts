/** Codes of others: each checks by its own digit, and names the property that its unit measures. */
import { describe, expect, test } from 'vitest';
import { LOINC, loincOf, loincOfQuestion, OBSERVED, UCUM } from '../../src/fhir/codes.ts';
import { keysOf } from '../../src/rules/record/keyed.ts';
import { QUANTITIES, quantity, type QuantityId } from '../../src/rules/record/quantities.ts';

const IDS: readonly QuantityId[] = keysOf<QuantityId>(QUANTITIES);

/** The last digit of a LOINC code is worked out from the others (mod 10). */
function checkDigit(digits: string): number {
  const doubled = Array.from(digits)
    .toReversed()
    .map((digit, at) => (at % 2 === 0 ? Number(digit) * 2 : Number(digit)))
    .map((each) => (each > 9 ? each - 9 : each));
  return (10 - (doubled.reduce((sum, each) => sum + each, 0) % 10)) % 10;
}
const checks = (code: string): boolean => {
  const [digits = '', check] = code.split('-');
  return String(checkDigit(digits)) === check;
};

const CODED = IDS.flatMap((id) =>
  quantity(id).units.flatMap(({ unit }) => {
    const coding = loincOf(id, unit);
    return coding === undefined ? [] : [{ id, unit, ...coding }];
  }),
);

test('the check digit tells a slip: 14685-0 was once noted for B12 by moles', () => {
  expect(checks('14685-2')).toBe(true);
  expect(checks('14685-0')).toBe(false);
});

test.each(CODED)('$id in $unit: $code checks by its digit', ({ code }) => {
  expect(checks(code)).toBe(true);
});

test('the code of the document checks by its digit', () => {
  expect(checks('11488-4')).toBe(true);
});

/** What each unit measures. */
const PROPERTY: Readonly<Record<string, RegExp>> = {
  'ng/mL': /\[Mass\/volume\]/u,
  'µg/L': /\[Mass\/volume\]/u,
  'mg/L': /\[Mass\/volume\]/u,
  'µg/dL': /\[Mass\/volume\]/u,
  'mg/dL': /\[Mass\/volume\]/u,
  'g/L': /\[Mass\/volume\]/u,
  'g/dL': /\[Mass\/volume\]/u,
  'pg/mL': /\[Mass\/volume\]/u,
  'ng/L': /\[Mass\/volume\]/u,
  'pmol/L': /\[Moles\/volume\]/u,
  'µmol/L': /\[Moles\/volume\]/u,
  'mmol/L': /\[Moles\/volume\]/u,
  'nmol/L': /\[Moles\/volume\]/u,
  'nmol/mL': /\[Moles\/volume\]/u,
  'mIU/L': /\[Units\/volume\]/u,
  '%': /\[Mass Fraction\]|Hemoglobin A1c\/Hemoglobin\.total/u,
};

test.each(CODED)('$id in $unit: “$display” is what that unit measures', ({ unit, display }) => {
  expect(display).toMatch(PROPERTY[unit] ?? /never/u);
});

test('no unit has a code that its test does not have', () => {
  for (const [id, byUnit] of Object.entries(LOINC)) {
    const units = IDS.filter((each) => each === id).flatMap((each) =>
      quantity(each).units.map(({ unit }): string => unit),
    );
    expect(Object.keys(byUnit ?? {}).filter((unit) => !units.includes(unit))).toEqual([]);
  }
});

test('mass and moles of one test never share a code, nor do two tests', () => {
  const byCode = new Map<string, Set<string>>();
  for (const { id, unit, code } of CODED) {
    const of = byCode.get(code) ?? new Set<string>();
    byCode.set(code, of.add(`${id} ${String(PROPERTY[unit])}`));
  }
  expect([...byCode].filter(([, of]) => of.size > 1)).toEqual([]);
});

describe('the code of a question', () => {
  test('stands only where all its units have the one', () => {
    expect(IDS.filter((id) => loincOfQuestion(id) !== undefined)).toEqual([
      'crp',
      'mma',
      'homocysteine',
      'tsh',
    ]);
  });
});

test('what is not certain has no code', () => {
  expect(loincOf('active-b12', 'pmol/L')).toBeUndefined();
  expect(loincOf('tsat', 'fraction')).toBeUndefined();
  expect(loincOf('folate', 'ng/mL')).toBeUndefined();
  expect(loincOf('hba1c', 'mmol/mol')).toBeUndefined();
});

test('what is handed over as a value has a code in every unit but a fraction', () => {
  for (const id of OBSERVED)
    for (const { unit } of quantity(id).units)
      expect([unit, loincOf(id, unit) === undefined]).toEqual([unit, unit === 'fraction']);
});

test('units are written as UCUM writes them: no letters of Greek, no raised digits, none twice', () => {
  const codes = Object.values(UCUM);
  expect(codes.filter((code) => !/^[!-~]+$/u.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(UCUM['mIU/L']).toBe('m[IU]/L');
  expect(UCUM['mL/min/1.73m²']).toBe('mL/min/{1.73_m2}');
});
