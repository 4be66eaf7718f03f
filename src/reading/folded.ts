/**
 * A text as it is compared: small letters without accents, one kind of dash, space and mu. It has the
 * length of the text, so that a place found in it is a place in what was typed.
 */

const SAME: Readonly<Record<string, string>> = {
  µ: 'u',
  μ: 'u',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '²': '2',
  '×': 'x',
  ß: 's',
};

function foldedUnit(unit: string): string {
  const same = SAME[unit];
  if (same !== undefined) return same;
  if (/\s/u.test(unit) && unit !== '\n' && unit !== '\t') return ' ';
  const plain = unit.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.length === unit.length ? plain : unit;
}

export function folded(text: string): string {
  let all = '';
  for (let at = 0; at < text.length; at += 1) all += foldedUnit(text.charAt(at));
  return all;
}

/** A part of the text, by its places. */
export type Part = { readonly from: number; readonly to: number };

/** All that a pattern finds in a folded text, in order. */
export const partsIn = (text: string, pattern: RegExp): readonly (Part & { found: string })[] =>
  [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    found: match[0],
  }));

/** The same, without what stands behind a letter, a figure or a decimal mark: it is a part of something longer. */
export const aloneIn = (text: string, pattern: RegExp): readonly (Part & { found: string })[] =>
  partsIn(text, pattern).filter(
    ({ from }) => !/[\w.]$|\d,$/u.test(text.slice(Math.max(0, from - 2), from)),
  );

/** The text with blanks in the place of some parts of it; its length stays. */
export function without(text: string, parts: readonly Part[]): string {
  let rest = text;
  for (const { from, to } of parts)
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return rest;
}
