/** What is copied is what stands there, number by number (D86, R-F6). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainAscii } from '../../src/summary/plain-ascii.ts';

test.each([
  ['e\u0301\u0323', 'e'],
  ['a \t\n b', 'a b'],
  ['ﬁ', 'fi'],
  ['~ ! \u007f', '~ ! ?'],
  ['日本', '??'],
  ['38 ℃', '38 degC'],
  ['µmol/L ≥ 5, − 3', 'umol/L >= 5, - 3'],
])('%j in plain letters: %s', (from, to) => {
  expect(plainAscii(from)).toBe(to);
});

test.each([
  ['pramipexole 0·125 mg', 'pramipexole 0.125 mg'],
  ['ropinirole 0·5–1 mg', 'ropinirole 0.5-1 mg'],
  ['1½ tablets', '1 1/2 tablets'],
  ['½ tablet', '1/2 tablet'],
  ['levodopa ¼ tab', 'levodopa 1/4 tab'],
  ['1⁄2', '1/2'],
  ['40×10⁹/L', '40x10^9/L'],
  ['6²', '6^2'],
  ['m⁻²', 'm^-2'],
  ['1.73m²', '1.73m2'],
  ['m²5', 'm2 5'],
  ['B₁₂', 'B12'],
  ['5①', '5 1'],
  ['①5', '1 5'],
  ['1\u200b2', '1?2'],
  ['10 000', '10 000'],
  ['２５ mg', '25 mg'],
  ['sertraline · 50 mg', 'sertraline - 50 mg'],
])('a number stays itself: %s is copied as %s', (from, to) => {
  expect(plainAscii(from)).toBe(to);
});

/** The figures of a text as they are read: runs of digits, with what stands between them. */
const numbers = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];

describe('whatever is typed', () => {
  const sign = fc.constantFrom(...Array.from('½¼¾⅓⅛²³¹⁹₂①·.,–−×/ µéß≥日\u200b°℃a'));
  const figures = fc.integer({ min: 0, max: 999 }).map(String);

  test('no number between two signs is joined with another, split or lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figures, sign), { minLength: 1, maxLength: 8 }), (parts) => {
        const copied = numbers(plainAscii(parts.flat().join('')));
        for (const [each] of parts) expect(copied).toContain(each);
      }),
    );
  });

  test('is plain, on one line, and the same when copied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const copied = plainAscii(text);
        expect(copied).toMatch(/^[\x20-\x7e]*$/u);
        expect(plainAscii(copied)).toBe(copied);
      }),
    );
  });
});
