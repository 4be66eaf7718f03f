/** Texts and numbers, one by one: as FHIR can hold them, and back to the character. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backFromText, onItsWay } from '../../src/fhir/number.ts';
import { fromFhir, toFhir, toXhtml } from '../../src/fhir/text.ts';
import { tries } from '../prove/tries.ts';

/** What the official schema takes for a string. */
const STRING = /^[ \r\n\t\S]+$/u;

test('any text comes back to the character, and is one by the schema', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.string({ minLength: 1, unit: fc.constantFrom('\\', 'u', '0', '4', '1', ' ', '\u00a0') }),
        fc.string({ minLength: 1, unit: fc.constantFrom(' ', '\t', '\n') }),
      ),
      (text) => {
        expect(fromFhir(toFhir(text))).toBe(text);
        expect(toFhir(text)).toMatch(STRING);
        expect(toFhir(text).trim()).not.toBe('');
      },
    ),
    { numRuns: tries(300) },
  );
});

test.each([
  ['an old injury', 'an old injury'],
  ['line\nbreak\tand tab', 'line\nbreak\tand tab'],
  ['a\u0000b', '\\u0000'],
  ['3\u00a0Nov', '\\u00a0'],
  ['a\ud800', '\\ud800'],
  ['C:\\u0041', '\\u005cu0041'],
  ['C:\\users', 'C:\\users'],
  ['  ', '\\u0020 '],
  ['\t\n', '\\u0009\n'],
])('%j is written with %j', (text, written) => {
  expect(toFhir(text)).toContain(written);
});

test('a narrative shows marks as they are typed', () => {
  expect(toXhtml('5 < 6 & "x" > <b>')).toBe('5 &lt; 6 &amp; &quot;x&quot; &gt; &lt;b&gt;');
});

describe('a number goes out', () => {
  const ngmL = { unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' };

  test.each([
    ['62', { quantity: { value: 62, ...ngmL } }],
    ['18,50', { quantity: { value: 18.5, ...ngmL }, written: '18,50' }],
    ['<15', { quantity: { value: 15, comparator: '<', ...ngmL }, written: '<15' }],
    ['≥1500', { quantity: { value: 1500, comparator: '>=', ...ngmL }, written: '≥1500' }],
    ['62.0', { quantity: { value: 62, ...ngmL }, written: '62.0' }],
    // It asks which of two it is, so it is no quantity yet.
    ['1,234', { written: '1,234 ng/mL' }],
    ['sixty', { written: 'sixty ng/mL' }],
    ['-5', { written: '-5 ng/mL' }],
    ['', { quantity: ngmL }],
  ])('%j', (text, out) => {
    expect(onItsWay('ferritin', { text, unit: 'ng/mL', 'unit-by': 'chosen' })).toEqual(out);
  });

  test('whose unit nobody chose and that may be another: as a text, since it is doubted here', () => {
    expect(onItsWay('haemoglobin', { text: '8.1', unit: 'g/dL' })).toEqual({
      written: '8.1 g/dL',
    });
  });

  test('an age in words: as a text', () => {
    expect(onItsWay('age-at-onset', { text: 'late forties', unit: 'years' })).toEqual({
      written: 'late forties years',
    });
  });

  test('without a unit, and never as if it had one', () => {
    const { written = '' } = onItsWay('ferritin', { text: '62 ng/mL' });
    expect(written).toBe('62\\u0020ng/mL');
    expect(backFromText('ferritin', written)).toEqual({ text: '62 ng/mL' });
    expect(onItsWay('ferritin', { text: '62' })).toEqual({ written: '62' });
  });
});
