/** An age as it is said: what each form leaves possible, and what is refused (D69). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCALE } from '../../../src/rules/logic/interval.ts';
import { parse, quantity } from '../../../src/rules/record/quantities.ts';
import { ADULT_AGE } from '../../../src/rules/tables/limits/age.ts';

const read = (text: string, id: 'age' | 'age-at-onset' = 'age-at-onset') =>
  parse(id, { text, unit: 'years' });

const years = (text: string): string => {
  const parsed = read(text);
  if (parsed.kind !== 'value') return parsed.kind;
  const { low, high, lowOpen, highOpen } = parsed.interval;
  expect([lowOpen, highOpen]).toEqual([false, false]);
  return low === high ? String(low / SCALE) : `${low / SCALE} to ${high / SCALE}`;
};

describe('D69 what an approximate age leaves possible', () => {
  test.each([
    ['43 to 47', 'about 45', 'About 45', 'approximately 45', 'around 45', 'roughly 45'],
    ['43 to 47', 'ca. 45', 'ca 45', 'circa 45', 'c. 45', 'c.45', '~45', '~ 45', ' about  45 '],
    ['0 to 2', 'about 0'],
    ['0 to 3', 'about 1'],
    ['0 to 4', 'about 2'],
    ['1 to 5', 'about 3'],
    ['117 to 120', 'about 119'],
    ['118 to 120', 'about 120'],
    ['40 to 49', '40s', "40's", '40’s', 'forties', 'in the 40s', 'in her forties', 'in his 40s'],
    ['40 to 43', 'early 40s', 'early forties', 'in the early 40s', 'in their early forties'],
    ['44 to 46', 'mid 40s', 'mid-40s', 'mid-forties', 'in her mid 40s'],
    ['47 to 49', 'late 40s', 'Late Forties', 'late-40s'],
    ['20 to 29', '20s', 'twenties'],
    ['30 to 39', '30s', 'thirties'],
    ['50 to 59', '50s', 'fifties'],
    ['60 to 69', '60s', 'sixties'],
    ['70 to 79', '70s', 'seventies'],
    ['80 to 89', '80s', 'eighties'],
    ['90 to 99', '90s', 'nineties'],
    ['97 to 99', 'late 90s'],
    ['13 to 19', 'teens', 'teenager', 'in his teens', 'in the teens', 'as a teenager'],
    ['2 to 12', 'childhood', 'as a child', 'in childhood', 'child'],
    ['40 to 45', '40 to 45', '40-45', '40–45', '40 - 45', 'between 40 and 45'],
    ['0 to 120', '0 to 120'],
    ['45', '45', '45.0', '45 to 45'],
  ])('%s: %s', (expected, ...typed) => {
    for (const text of typed) expect([text, years(text)]).toEqual([text, expected]);
  });

  test('it stays as typed, and is said to nobody as a number that was not given', () => {
    expect(read(' Late  40s ')).toMatchObject({ kind: 'value', plain: 'Late 40s' });
    expect(read('about 45')).toMatchObject({ kind: 'value', plain: 'about 45' });
  });

  test('another quantity takes no words', () => {
    expect(parse('irls-total', { text: 'about 20', unit: 'points' }).kind).toBe('refused');
    expect(parse('ferritin', { text: '40s', unit: 'ng/mL' }).kind).toBe('refused');
  });
});

const HOW = 'Write whole years, or an age such as about 45, late 40s, teens, childhood, 40 to 45.';

describe('D69 anything else is refused in a sentence', () => {
  test.each([
    ['forty', HOW],
    ['45ish', HOW],
    ['45 y', HOW],
    ['10s', HOW],
    ['100s', HOW],
    ['1940s', HOW],
    ['late', HOW],
    ['late teens', HOW],
    ['about', HOW],
    ['about 40s', HOW],
    ['about 40 to 45', HOW],
    ['~', HOW],
    ['40 -', HOW],
    ['40 to', HOW],
    ['40-45-50', HOW],
    ['always', HOW],
    ['45 to 40', 'The first age is later than the second. Write the earlier one first.'],
    ['about 045', 'A number does not begin with 0 and another digit. Check the typing.'],
    ['about 121', 'Age in years lies between 0 and 120. Check the number and the unit.'],
    ['100 to 130', 'Age in years lies between 0 and 120. Check the number and the unit.'],
    ['130', 'Age in years lies between 0 and 120. Check the number and the unit.'],
    ['45.5', 'Age is a whole number.'],
    ['>60', 'Type Age as one whole number.'],
    ['-45', 'Write the number without a sign.'],
  ])('%j: %s', (text, says) => {
    expect(read(text, 'age')).toEqual({ kind: 'refused', says });
  });

  test('without its unit, the unit is asked for', () => {
    expect(parse('age', { text: 'about 45' })).toEqual({
      kind: 'refused',
      says: 'Choose a unit for Age.',
    });
  });

  test('whatever is typed is a range of whole years from 0 to 120, or a sentence', () => {
    const piece = fc.constantFrom(
      'about',
      '~',
      'early',
      'mid-',
      '40s',
      'teens',
      'to',
      '-',
      '12',
      '',
    );
    const typed = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(' ')),
      fc.nat(130).map((age) => `about ${age}`),
      fc.tuple(fc.nat(130), fc.nat(130)).map(([from, to]) => `${from} to ${to}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = read(text);
        if (parsed.kind === 'refused') expect(parsed.says).toMatch(/^[A-Z].*[.?]$/);
        if (parsed.kind !== 'value') return;
        const { low, high } = parsed.interval;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(120 * SCALE);
        expect([low % SCALE, high % SCALE]).toEqual([0, 0]);
      }),
    );
  });
});

describe('D69 an age on both sides of 18 is asked for in years', () => {
  const ASKED = 'Under 18, or 18 and over? Type the age in years.';
  test.each([
    ['about 15', ''],
    ['about 16', ASKED],
    ['about 19', ASKED],
    ['about 20', ''],
    ['12 to 17', ''],
    ['12 to 18', ASKED],
    ['17 to 18', ASKED],
    ['18 to 30', ''],
    ['teens', ASKED],
    ['childhood', ''],
  ])('the age “%s”: %s', (text, asked) => {
    const parsed = read(text, 'age');
    expect(parsed.kind === 'refused' ? parsed.says : '').toBe(asked);
    expect(read(text).kind).toBe('value');
  });

  test('it is the age from which the rules for adults apply', () => {
    expect(quantity('age').asksAcross).toBe(ADULT_AGE.digits);
  });
});
