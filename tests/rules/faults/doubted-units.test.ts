/** What an earlier edition made of a number whose unit nobody chose. */
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/areas/visit/counts.ts';
import type { LabId } from '../../../src/rules/record/ids.ts';
import { parse } from '../../../src/rules/record/quantities.ts';
import type { LabValue, Visit } from '../../../src/rules/record/visit.ts';
import { assessed, classicVisit, lab, visitWith, type Changes } from '../a-visit.ts';

type Labs = Readonly<Partial<Record<LabId, readonly [text: string, unit: string, by?: By]>>>;
type By = NonNullable<LabValue['unit-by']>;

/** Without a word, the unit is nobody's. */
const visitOf = (labs: Labs, changes: Changes = {}): Visit => ({
  ...visitWith(classicVisit, changes),
  labs: Object.fromEntries(
    Object.entries(labs).map(([id, [text, unit, by]]) => [
      id,
      by === undefined ? { text, unit } : { text, unit, 'unit-by': by },
    ]),
  ),
});
const of = (labs: Labs, changes?: Changes) => assessed(visitOf(labs, changes));
const said = (labs: Labs, changes?: Changes): string => {
  const { iron, b12, steps } = of(labs, changes);
  return [...iron, ...b12, ...steps].map(({ says }) => says).join('\n');
};
const asks = (id: LabId, text: string, unit: string): string => {
  const parsed = parse(id, { text, unit });
  return parsed.kind === 'doubted' ? parsed.says : parsed.kind;
};

describe('D67 what is doubted', () => {
  // oxfmt-ignore
  test.each<[LabId, string, string, string]>([
    ['haemoglobin', '8.1', 'g/dL', '8.1: g/dL or mmol/L?'],
    ['haemoglobin', '8.1', 'mmol/L', '8.1: mmol/L or g/dL?'],
    ['haemoglobin', '6.5', 'g/dL', '6.5: g/dL or mmol/L?'],
    ['haemoglobin', '13.5', 'g/dL', 'value'],
    ['haemoglobin', '120', 'g/L', 'value'],
    ['haemoglobin', '112', 'g/dL', 'refused'],
    ['folate', '7', 'ng/mL', '7: ng/mL or nmol/L?'],
    ['folate', '7', 'µg/L', '7: µg/L or nmol/L?'],
    ['folate', '7', 'nmol/L', '7: nmol/L or ng/mL?'],
    ['iron', '14', 'µg/dL', '14: µg/dL or µmol/L?'],
    ['iron', '100', 'µg/dL', 'value'],
    ['b12', '250', 'pg/mL', '250: pg/mL or pmol/L?'],
    ['b12', '250', 'ng/L', '250: ng/L or pmol/L?'],
    ['ferritin', '63', 'ng/mL', '63: ng/mL or pmol/L?'],
    ['ferritin', '<5', 'ng/mL', '<5: ng/mL or pmol/L?'],
    ['ferritin', '>1000', 'ng/mL', '>1000: ng/mL or pmol/L?'],
    ['ferritin', '1', 'ng/mL', '1: ng/mL or mg/L?'],
    ['ferritin', '1.234', 'ng/mL', 'ask'],
    ['tibc', '300', 'µg/dL', 'value'],
    ['tsat', '28', '%', 'value'],
    ['tsat', '0.31', 'fraction', 'value'],
    ['tsat', '0.55', '%', 'refused'],
    ['mma', '0.3', 'µmol/L', 'value'],
    ['crp', '8', 'mg/L', '8: mg/L or mg/dL?'],
    ['egfr', '60', 'mL/min/1.73m²', 'value'],
  ])('%s %s %s: %s', (id, text, unit, expected) => {
    expect(asks(id, text, unit)).toBe(expected);
  });

  // The usual range of mmol/L ends at 11.7914, of pmol/L of ferritin it is 4.494 to 3370.5. Of
  // haemoglobin whatever is possible in g/dL, from 2 on, may be meant.
  test.each<[LabId, string, string, boolean]>([
    ['haemoglobin', '1.999999', 'mmol/L', false],
    ['haemoglobin', '2', 'mmol/L', true],
    ['haemoglobin', '6.5', 'mmol/L', true],
    ['haemoglobin', '11.791399', 'g/dL', true],
    ['haemoglobin', '11.7914', 'g/dL', true],
    ['haemoglobin', '11.791401', 'g/dL', false],
    ['ferritin', '3370.499999', 'ng/mL', true],
    ['ferritin', '3370.5', 'ng/mL', true],
    ['ferritin', '3370.500001', 'ng/mL', false],
  ])('%s %s %s beside a range: %s', (id, text, unit, isDoubted) => {
    const typed = { text, unit, reading: 'decimal' } as const;
    expect(parse(id, typed).kind).toBe(isDoubted ? 'doubted' : 'value');
    expect(parse(id, { ...typed, 'unit-by': 'chosen' }).kind).toBe('value');
    expect(parse(id, { ...typed, 'unit-by': 'remembered' }).kind).toBe('value');
  });
});

describe('H10, D67 a doubted number drives nothing that calms or treats', () => {
  test('haemoglobin 8.1', () => {
    const labs = {
      haemoglobin: ['8.1', 'g/dL'],
      ferritin: ['60', 'ng/mL', 'chosen'],
      tsat: ['25', '%', 'chosen'],
    } as const;
    const text = said(labs);
    expect(text).toContain('Haemoglobin 8.1: g/dL or mmol/L? Settle the unit.');
    expect(text.match(/Haemoglobin 8\.1/g)).toHaveLength(1);
    expect(text).not.toMatch(/Anaemia: look|blood loss/);
  });
  test('with the unit chosen there is no doubt', () => {
    expect(said({ haemoglobin: ['8.1', 'mmol/L', 'chosen'] })).not.toMatch(/Settle|Anaemia/);
    expect(said({ haemoglobin: ['8.1', 'g/dL', 'chosen'] })).toMatch(/Anaemia/);
  });
  test('folate 7', () => {
    const text = said({ folate: ['7', 'ng/mL'], b12: ['400', 'ng/L', 'chosen'] });
    expect(text).toContain('Folate 7: ng/mL or nmol/L? Settle the unit.');
    expect(text).not.toMatch(/Folate is not low|Folate is borderline|Folate is low/);
  });
  test('ferritin 63, TSAT chosen', () => {
    const labs = { ferritin: ['63', 'ng/mL'], tsat: ['28', '%', 'chosen'] } as const;
    const text = said(labs);
    expect(text).toContain('Ferritin 63: ng/mL or pmol/L? Settle the unit.');
    expect(text).not.toMatch(/range for oral|missing: ferritin|measure ferritin/i);
    expect(of(labs).iron[0]).toMatchObject({ tone: 'open', question: 'lab.ferritin' });
    expect(countsOf(visitOf(labs), of(labs)).labs).toEqual({ done: 1, of: 3 });
  });
  test('iron in a doubted unit: no TSAT is computed, and iron is what is asked', () => {
    const labs = {
      ferritin: ['63', 'ng/mL', 'chosen'],
      iron: ['14', 'µg/dL'],
      tibc: ['56', 'µmol/L', 'chosen'],
    } as const;
    expect(said(labs)).toContain('Iron 14: µg/dL or µmol/L? Settle the unit.');
    expect(of(labs).iron[0]?.question).toBe('lab.iron');
    expect(of(labs).labs.some(({ computed }) => computed)).toBe(false);
  });
  test('B12 250', () => {
    expect(said({ b12: ['250', 'pg/mL'] })).toContain('B12 250: pg/mL or pmol/L? Settle the unit.');
    expect(said({ b12: ['250', 'pg/mL'] })).not.toMatch(/band/);
  });
  test('what no line is about is a step', () => {
    const { steps } = of({ crp: ['8', 'mg/L'] });
    expect(steps).toContainEqual(
      expect.objectContaining({
        says: 'CRP 8: mg/L or mg/dL? Settle the unit.',
        question: 'lab.crp',
      }),
    );
  });
  test('on paper the question stands in the place of the value', () => {
    const [line] = of({ haemoglobin: ['8.1', 'g/dL'] }).labs;
    expect(line).toMatchObject({
      value: '8.1: g/dL or mmol/L?',
      problem: 'Settle the unit.',
      units: ['g/dL', 'mmol/L'],
    });
  });
});

describe('H9 units in use', () => {
  test('transferrin in µmol/L: TIBC is twice the number', () => {
    const labs = {
      iron: ['16', 'µmol/L', 'chosen'],
      transferrin: ['28', 'µmol/L'],
      ferritin: ['63', 'ng/mL', 'chosen'],
    } as const;
    expect(of(labs).labs.find(({ computed }) => computed)?.value).toBe(
      '28.6 % (computed from iron and transferrin)',
    );
    expect(said(labs)).not.toMatch(/overload/);
  });
  test.each<[Labs, RegExp]>([
    [
      { ferritin: ['0.063', 'mg/L'], tsat: ['0.28', 'fraction'] },
      /Ferritin 0\.063 mg\/L, TSAT 0\.28 \(fraction\): /,
    ],
    [{ ferritin: ['60', 'ng/mL', 'chosen'], tsat: ['0.46', 'fraction'] }, /No iron while/],
    [{ b12: ['250', 'ng/L', 'chosen'], mma: ['0.272', 'µmol/L'] }, /MMA is raised/],
    [{ b12: ['250', 'ng/L', 'chosen'], mma: ['0.272', 'nmol/mL'] }, /MMA is raised/],
  ])('%j', (labs, expected) => {
    expect(said(labs)).toMatch(expected);
  });
  test.each([
    ['0.271', 'µmol/L'],
    ['0.271', 'nmol/mL'],
    ['271', 'nmol/L'],
  ])('MMA of %s %s is not raised', (text, unit) => {
    expect(said({ b12: ['250', 'ng/L', 'chosen'], mma: [text, unit] })).not.toMatch(
      /MMA is raised/,
    );
  });
  test('a fraction that cannot be is refused in words that read', () => {
    expect(parse('tsat', { text: '31', unit: 'fraction' })).toMatchObject({
      says: 'Transferrin saturation (TSAT) as a fraction lies between 0.01 and 1. Check the number and the unit.',
    });
  });
});

const flagOf = (labs: Labs, id: string, changes?: Changes) =>
  of(labs, changes).flags.find((flag) => flag.id === id);

describe('H10, D67 a doubt never silences danger', () => {
  test('severe anaemia in one of the units keeps its time', () => {
    const flag = flagOf({ haemoglobin: ['7.5', 'g/dL'] }, 'U10-severe');
    expect(flag).toMatchObject({
      time: 'Within days',
      finding: 'If this is g/dL: severe anaemia, haemoglobin 7.5 g/dL',
    });
    expect(flag?.action).toMatch(/Repeat today\. Settle the unit\.$/);
    expect(flag?.do.length).toBeLessThanOrEqual(60);
    const { headline } = of({ haemoglobin: ['7.5', 'g/dL'] });
    expect(headline).toMatchObject({
      id: 'urgent',
      says: 'Within days: If this is g/dL: severe anaemia, haemoglobin 7.5 g/dL. Repeat today. Settle the unit.',
    });
  });
  test('typed in the calmer unit, the other one is named', () => {
    expect(flagOf({ haemoglobin: ['7.2', 'mmol/L'] }, 'U10-severe')?.finding).toBe(
      'If this is g/dL: severe anaemia, haemoglobin 7.2 g/dL',
    );
  });
  test('what stands whatever the unit says no "if", and asks for the unit', () => {
    const flag = flagOf({ haemoglobin: ['7.9', 'mmol/L'] }, 'U11', { age: '65' });
    expect(flag).toBeUndefined();
    const both = flagOf(
      { haemoglobin: ['11', 'g/dL', 'chosen'], ferritin: ['20', 'ng/mL'] },
      'U11',
    );
    expect(both?.finding).toBe('anaemia, haemoglobin 11 g/dL');
    expect(both?.ends).toBe('Repeat today. Settle the unit.');
  });
  test('another value than the one that it is about is named', () => {
    const flag = flagOf(
      { haemoglobin: ['11', 'g/dL', 'chosen'], ferritin: ['63', 'ng/mL'] },
      'U11',
    );
    expect(flag?.finding).toBe('If ferritin is in pmol/L: anaemia, haemoglobin 11 g/dL');
  });
  test('B12 with signs', () => {
    const exam: Changes['exam'] = {
      'vibration-position': { state: 'abnormal', signs: ['position-lost'] },
    };
    const flag = flagOf({ b12: ['340', 'pmol/L'] }, 'b12.neuroUrgent', { exam });
    expect(flag).toMatchObject({
      time: 'Within days',
      finding: 'If this is pg/mL: low or indeterminate B12 with neurological signs',
    });
  });
  test('the chosen unit settles it', () => {
    expect(of({ haemoglobin: ['7.5', 'mmol/L', 'chosen'] }).flags).toEqual([]);
    expect(flagOf({ haemoglobin: ['7.5', 'g/dL', 'chosen'] }, 'U10-severe')?.finding).toBe(
      'severe anaemia, haemoglobin 7.5 g/dL',
    );
  });
});

describe('D67 a remembered unit', () => {
  test('is read', () => {
    expect(said({ ferritin: ['63', 'ng/mL', 'remembered'], tsat: ['28', '%'] })).toMatch(
      /Ferritin 63 ng\/mL, TSAT 28 %: /,
    );
    expect(said({ haemoglobin: ['9', 'mmol/L', 'remembered'] })).not.toMatch(/Settle/);
  });
  test('is asked about anew where a row that presses would stand in another', () => {
    const { flags, labs } = of({ haemoglobin: ['7.5', 'mmol/L', 'remembered'] });
    expect(flags[0]?.finding).toBe('If this is g/dL: severe anaemia, haemoglobin 7.5 g/dL');
    expect(labs[0]).toMatchObject({
      value: '7.5: mmol/L or g/dL?',
      waits: ['unit'],
      units: ['mmol/L', 'g/dL'],
    });
  });
  test('not where it stands as remembered', () => {
    const { flags, labs } = of({ haemoglobin: ['7.5', 'g/dL', 'remembered'] });
    expect(flags[0]).toMatchObject({ finding: 'severe anaemia, haemoglobin 7.5 g/dL' });
    expect(labs[0]?.waits).toBeUndefined();
  });
  test('not where nothing presses in another', () => {
    expect(of({ ferritin: ['20', 'ng/mL', 'remembered'] }).labs[0]?.waits).toBeUndefined();
  });
  test('with a row of the blood, every number that is more dangerous in another unit', () => {
    const lines = of({
      haemoglobin: ['11', 'g/dL', 'chosen'],
      ferritin: ['63', 'ng/mL', 'remembered'],
      folate: ['7', 'ng/mL', 'remembered'],
    }).labs;
    expect(lines.filter(({ waits }) => waits !== undefined).map(({ id }) => id)).toEqual([
      'ferritin',
      'folate',
    ]);
  });
});

test('every unit chosen and no date: nothing waits', () => {
  const labs = Object.fromEntries(
    (['haemoglobin', 'ferritin', 'folate', 'b12'] as const).map((id) => [
      id,
      lab('9', id === 'haemoglobin' ? 'g/dL' : id === 'b12' ? 'ng/L' : 'ng/mL'),
    ]),
  );
  expect(assessed({ ...classicVisit, labs }).labs.flatMap(({ waits = [] }) => waits)).toEqual([]);
});
