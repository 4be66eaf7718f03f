/** Our evidence and our decisions: whole, drawn from the text that stands in the project, and of the product alone. */
import { describe, expect, test } from 'vitest';
import { pages as decisions } from '../../src/evidence/decisions.md';
import { pages as evidence } from '../../src/evidence/evidence.md';
import { pages as howSure } from '../../src/evidence/how-sure.md';
import { pages as mechanism } from '../../src/evidence/mechanism.md';
import { pagesOf } from '../../src/build/pages.ts';
import type { Block, Inline, Section } from '../../src/evidence/pages.ts';
import { textOf } from '../titles.ts';
import { REQUIREMENTS } from '../trace.ts';
import { FILES, PAGES, PLACE_IDS } from './our-text.ts';

test('what the page imports is made of the text in the project', () => {
  expect([...evidence, ...mechanism, ...howSure, ...decisions]).toEqual(PAGES);
});

test('each place stands once, and all expectations and decisions are there', () => {
  expect(new Set(PLACE_IDS).size).toBe(PLACE_IDS.length);
  expect(PLACE_IDS.filter((id) => /^[TD]/.test(id))).toEqual(REQUIREMENTS);
  expect(PLACE_IDS).toContain('4.2');
});

test('each section says something, or holds sections that do', () => {
  const sections = PAGES.flatMap((page) => page.sections.flatMap((of) => [of, ...of.sections]));
  expect(sections.filter(({ of, sections: inner }) => of.length + inner.length === 0)).toEqual([]);
});

const inlineOf = (block: Block): readonly Inline[] => {
  switch (block.as) {
    case 'heading':
    case 'paragraph':
      return block.of;
    case 'list':
      return block.items.flatMap(({ of }) => of.flatMap(inlineOf));
    case 'table':
      return [block.head, ...block.rows].flat(2);
  }
};

const referencesIn = (words: readonly Inline[]): readonly string[] =>
  words.flatMap((part) => {
    if (typeof part === 'string' || part.as === 'code') return [];
    return part.as === 'section' ? [part.id] : referencesIn(part.of);
  });

const referencesOf = ({ of, sections }: Section): readonly string[] => [
  ...referencesIn(of.flatMap(inlineOf)),
  ...sections.flatMap(referencesOf),
];

test('what a section refers to is there', () => {
  const references = PAGES.flatMap(({ of, sections }) => [
    ...referencesIn(of.flatMap(inlineOf)),
    ...sections.flatMap(referencesOf),
  ]);
  expect(references.length).toBeGreaterThan(40);
  expect(references.filter((id) => !PLACE_IDS.includes(id))).toEqual([]);
});

test.each(FILES)('%s speaks of the product alone', (file) => {
  // "(issue R)" is the number of a journal's issue, recalled.
  const found = textOf(file).match(
    /\bsessions?\b|\bissues?\b(?! R\))|prototype|helper|workplace|engineer|\bfiles?\b|\.md\b|\.tsx?\b|0\d\d_[0-9a-f]{16}/giu,
  );
  expect(found).toBeNull();
});

/** Of a text with one heading of the first order, or none. */
function pageOf(markdown: string) {
  const [page, ...others] = pagesOf(markdown);
  if (page === undefined || others.length > 0) throw new Error('not one page');
  return page;
}

test('a second heading of the first order begins a page of its own', () => {
  expect(
    pagesOf('# First\n\n## D1 One\n\nText.\n\n# Second\n\nBefore.\n\n## D2 Two\n\nText.'),
  ).toEqual([
    {
      id: '',
      title: 'First',
      of: [],
      sections: [
        { id: 'D1', title: 'One', of: [{ as: 'paragraph', of: ['Text.'] }], sections: [] },
      ],
    },
    {
      id: '',
      title: 'Second',
      of: [{ as: 'paragraph', of: ['Before.'] }],
      sections: [
        { id: 'D2', title: 'Two', of: [{ as: 'paragraph', of: ['Text.'] }], sections: [] },
      ],
    },
  ]);
  expect(PAGES.map(({ title }) => title)).toEqual([
    'Our evidence',
    'Mechanism, genetics and figures',
    'How sure is it',
    'Our decisions',
    'Second edition: one truth per finding',
  ]);
});

describe('a page is made of its Markdown', () => {
  test('chapters, sections, and headings that cannot be cited', () => {
    const page = pageOf(
      '# Ours\n\nBefore.\n\n## 4. Iron\n\nAll.\n\n### 4.1 Limits\n\n#### Adults\n\nText.\n\n## D5 Order\n\nLast.',
    );
    expect(page.title).toBe('Ours');
    expect(page.of).toEqual([{ as: 'paragraph', of: ['Before.'] }]);
    expect(page.sections.map(({ id, title }) => [id, title])).toEqual([
      ['4', 'Iron'],
      ['D5', 'Order'],
    ]);
    expect(page.sections[0]?.sections).toEqual([
      {
        id: '4.1',
        title: 'Limits',
        of: [
          { as: 'heading', of: ['Adults'] },
          { as: 'paragraph', of: ['Text.'] },
        ],
        sections: [],
      },
    ]);
  });

  test.each([
    ['see §4.2.', ['see ', { as: 'section', id: '4.2', says: '§4.2' }, '.']],
    ['section 13', [{ as: 'section', id: '13', says: 'section 13' }]],
    [
      'by D5 and T30',
      [
        'by ',
        { as: 'section', id: 'D5', says: 'D5' },
        ' and ',
        { as: 'section', id: 'T30', says: 'T30' },
      ],
    ],
    ['D50.9 and vitamin D', ['D50.9 and vitamin D']],
    ['`D5` **not**', [{ as: 'code', says: 'D5' }, ' ', { as: 'strong', of: ['not'] }]],
    ['< 5 & > 3', ['< 5 & > 3']],
  ])('%j', (markdown, of) => {
    expect(pageOf(markdown).of).toEqual([{ as: 'paragraph', of }]);
  });

  test('an expectation has its place, and does not lead to itself', () => {
    expect(pageOf('- **T30 Blank.** As D5, T31.\n- other').of).toEqual([
      {
        as: 'list',
        from: undefined,
        items: [
          {
            id: 'T30',
            of: [
              {
                as: 'paragraph',
                of: [
                  { as: 'strong', of: ['T30', ' Blank.'] },
                  ' As ',
                  { as: 'section', id: 'D5', says: 'D5' },
                  ', ',
                  { as: 'section', id: 'T31', says: 'T31' },
                  '.',
                ],
              },
            ],
          },
          { id: undefined, of: [{ as: 'paragraph', of: ['other'] }] },
        ],
      },
    ]);
  });

  test.each([
    '<b>bold</b>',
    '![a picture](x.png)',
    '> quoted',
    '```\ncode\n```',
    '[a](https://a.example)',
  ])('%j is refused, since nothing draws it', (markdown) => {
    expect(() => pageOf(markdown)).toThrow(/that is not drawn/);
  });
});
