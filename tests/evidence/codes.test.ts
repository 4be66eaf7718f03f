/** No code in the source that nothing explains: D5, T30, §4.2, E7 lead to our text or to a row. */
import { expect, test } from 'vitest';
import { TABLES } from '../../src/evidence/tables.ts';
import { filesBelow, textOf } from '../titles.ts';
import { FILES, PLACE_IDS } from './our-text.ts';

/** Cases are read by everybody, and hold no code of ours but in `sources` and `expects`. */
const SOURCE = filesBelow('src').filter((file) => /\.(?:tsx?|css|html)$/.test(file));

const ROWS = TABLES.flatMap(({ rows }) => rows.map(({ id }) => id));
const WORDS = FILES.map(textOf).join('\n');

/** A capital and a number, with what a row's id adds: "D5", "E7-pulses", "B12"; not the path of an icon. */
const CODE = /(?<![\w"`#.&-])[A-Z]\d{1,3}(?:-[a-z]+)*\b(?!:\d)/gu;
const SIGN = /§ ?(?<section>\d+(?:\.\d+)*|\w)?/gu;

/** What it is named for, and where that is known. */
const KNOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  A4: 'a size of paper',
  S256: 'a way of PKCE',
};

function isExplained(code: string): boolean {
  if (/^(?:D\d+|T\d+)$/u.test(code)) return PLACE_IDS.includes(code);
  if (code in KNOWN_ELSEWHERE) return true;
  if (code.includes('-') && /^[EURS]\d/u.test(code))
    return ROWS.some((id) => id === code || id.startsWith(`${code}-`));
  const [head = ''] = code.split('-');
  return ROWS.includes(head) || new RegExp(`\\b${head}\\b`, 'u').test(WORDS);
}

function unexplained(text: string): readonly string[] {
  const codes = [...text.matchAll(CODE)].map(([code]) => code);
  const signs = [...text.matchAll(SIGN)]
    .map(({ 0: says, groups }) => [says, groups?.['section'] ?? ''] as const)
    .filter(([, section]) => !PLACE_IDS.includes(section))
    .map(([says]) => says);
  return [...new Set([...codes.filter((code) => !isExplained(code)), ...signs])];
}

test.each(SOURCE)('%s', (file) => {
  // A sign on its own is a character that is written otherwise, or looked for.
  const own = file === 'src/summary/plain-ascii.ts' || file === 'src/build/pages.ts';
  const found = unexplained(textOf(file));
  expect(own ? found.filter((each) => !each.startsWith('§')) : found).toEqual([]);
});

test.each([
  ['as D5 says', []],
  ['as D90 says', ['D90']],
  ['held by T66', ['T66']],
  ['F2 of a list', ['F2']],
  ['row E7 and E3', []],
  ['row E77', ['E77']],
  ['U5-nothing', ['U5-nothing']],
  ['see §4.2', []],
  ['see §4.9', ['§4.9']],
  ['vitamin B12', []],
  ['<path d="M4 12" />', []],
])('%j leaves %j unexplained', (text, codes) => {
  expect(unexplained(text)).toEqual(codes);
});
