/** Each line of the pages on mechanism, figures and accuracy says on whose word, and what was read of it. */
import { expect, test } from 'vitest';
import { plain, type Block, type Section } from '../../src/evidence/pages.ts';
import { filesBelow, textOf } from '../titles.ts';
import { PAGES, WORDS_OF } from './our-text.ts';

const PAGE_TITLES = ['Mechanism, genetics and figures', 'How sure is it'];

/** Keys of the list of what was read, a memory, or an article that says it and is not followed further. */
const KEYS = (WORDS_OF.get('13') ?? '').split('\n').map((line) => line.split(' | ')[0] ?? '');
const KNOWN = [...KEYS.filter(Boolean), 'recalled', 'S0', 'S1', 'S2', 'S3', 'S4'];

type Line = { readonly section: string; readonly row: string; readonly cells: readonly string[] };

const tablesIn = (block: Block, section: string): readonly Line[] =>
  block.as === 'table'
    ? block.rows.map((row) => ({
        section,
        row: row.map(plain).join(' | '),
        // The source, and what was read of it.
        cells: row.map(plain).slice(-2),
      }))
    : [];

const linesIn = ({ id, of, sections }: Section): readonly Line[] => [
  ...of.flatMap((block) => tablesIn(block, id)),
  ...sections.flatMap(linesIn),
];

const LINES = PAGES.filter(({ title }) => PAGE_TITLES.includes(title)).flatMap(({ sections }) =>
  sections.flatMap(linesIn),
);

test('there are such lines', () => {
  expect(LINES.length).toBeGreaterThan(60);
});

/** "JAMA 2026, Yang 2018 (PD)" are two. */
const isKnown = (source: string): boolean =>
  KNOWN.includes(source) || source.split(', ').every((each) => KNOWN.includes(each));

test.each(LINES)('$section: $row', ({ cells }) => {
  const [source = '', status = ''] = cells;
  expect([source, isKnown(source)]).toEqual([source, true]);
  expect(status).toMatch(/^(?:V|V2|R|article)$/u);
  // What is recalled is never said to have been read, and an article answers for itself alone.
  if (source === 'recalled') expect(status).toBe('R');
  if (/^S\d/u.test(source)) expect(status).toBe('article');
});

test('no figure of accuracy stands without the sentence that it validates nothing here', () => {
  const page = PAGES.find(({ title }) => title === 'How sure is it');
  expect(
    page?.of.map((block) => (block.as === 'paragraph' ? plain(block.of) : '')).join(''),
  ).toContain('None of these figures validates this checklist.');
});

/** A code is for whoever looks the disorder up: nothing records, prints or sends one. */
test.each(['G25.81', '7A80'])('the code %s stands in Evidence alone', (code) => {
  expect(WORDS_OF.get('8')).toContain(code);
  const elsewhere = filesBelow('src').filter(
    (file) => /\.(?:tsx?|css|html|json)$/u.test(file) && textOf(file).includes(code),
  );
  expect(elsewhere).toEqual([]);
});

test('the code of ICD-11 is marked as recalled', () => {
  const line = (WORDS_OF.get('8') ?? '').split('\n').find((each) => each.includes('7A80'));
  expect(line).toMatch(/\| R;/u);
});
