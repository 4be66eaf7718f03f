/** What would overtake the row that stands, in words. */
import { describe, expect, test } from 'vitest';
import { every } from '../../../../src/rules/logic/table.ts';
import { readIron } from '../../../../src/rules/tables/iron/read.ts';
import { IRON_UNLESS, unlessFacts } from '../../../../src/rules/tables/iron/unless.ts';
import { unlessWords } from '../../../../src/rules/words/iron.ts';
import { type Given, given } from './given.ts';

describe('unless, in words', () => {
  const OVER_45 = 'Unless TSAT is above 45 %: then no iron. Measure it.';
  test.each<[string, Given, readonly string[]]>([
    ['60, TSAT missing', { ferritin: '60' }, [OVER_45]],
    [
      '90, TSAT missing',
      { ferritin: '90' },
      [
        'Intravenous only if TSAT is 20 or more; below 20 oral or intravenous. Measure TSAT first.',
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
    [
      'D28 90, TSAT typed and not readable: corrected, not measured, and said once',
      { ferritin: '90', tsat: '14 %' },
      [
        'Intravenous only if TSAT is 20 or more; below 20 oral or intravenous.',
        'Unless TSAT is above 45 %: then no iron.',
        'TSAT as typed cannot be read: correct it.',
      ],
    ],
    [
      'D28 TSAT 14, ferritin typed and not readable',
      { tsat: '14', ferritin: '1.234' },
      [
        'Unless ferritin is above 100 ng/mL: then a specialist decision.',
        'Ferritin as typed cannot be read: correct it.',
      ],
    ],
    ['decided', { ferritin: '60', tsat: '25' }, []],
    ['only assumptions', { ferritin: '60', tsat: '25', blank: true, age: '45' }, []],
  ])('%s', (_name, values, expected) => {
    expect(unlessWords(readIron(given(values), 'met'), [])).toEqual(expected);
  });

  test.each<[string, Given, readonly string[]]>([
    ['90', { ferritin: '90' }, ['iron.unless.ivOnly', 'iron.unless.overload']],
    ['400', { ferritin: '400' }, ['iron.unless.functional', 'iron.unless.overload']],
    [
      'pregnant 90',
      { ferritin: '90', pregnant: 'yes' },
      ['iron.unless.pregnancyByTsat', 'iron.unless.overload'],
    ],
    ['pregnant, TSAT 25', { tsat: '25', pregnant: 'yes' }, ['iron.unless.pregnancyByFerritin']],
    ['TSAT 14', { tsat: '14' }, ['iron.unless.functionalOr']],
    ['eGFR straddles 15', { ferritin: '60', tsat: '25', egfr: '<30' }, ['iron.unless.esrd']],
    ['decided', { ferritin: '60', tsat: '25' }, []],
  ])('the rows that say it, %s', (_name, values, expected) => {
    const { fired } = every(IRON_UNLESS, unlessFacts(readIron(given(values), 'met')));
    expect(fired.map(({ id }) => id)).toEqual(expected);
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
