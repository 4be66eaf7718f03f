/** Our evidence and our decisions as the page draws them, and the words of each section. */
import { pagesOf } from '../../src/build/pages.ts';
import { plain, type Block, type Page, type Section } from '../../src/evidence/pages.ts';
import { textOf } from '../titles.ts';

export const FILES = [
  'src/evidence/evidence.md',
  'src/evidence/mechanism.md',
  'src/evidence/how-sure.md',
  'src/evidence/decisions.md',
] as const;

export const PAGES: readonly Page[] = FILES.flatMap((file) => pagesOf(textOf(file)));

/** Cells and paragraphs of a block, each as it is read. */
const wordsIn = (block: Block): readonly string[] => {
  switch (block.as) {
    case 'heading':
    case 'paragraph':
      return [plain(block.of)];
    case 'list':
      return block.items.flatMap(({ of }) => of.flatMap(wordsIn));
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plain).join(' | '));
  }
};

type Place = readonly [id: string, words: string];

const expectationsIn = (block: Block): readonly Place[] =>
  block.as === 'list'
    ? block.items.flatMap(({ id, of }) =>
        id === undefined ? [] : [[id, of.flatMap(wordsIn).join('\n')] as const],
      )
    : [];

const placesIn = ({ id, title, of, sections }: Section): readonly Place[] => [
  [id, [title, ...of.flatMap(wordsIn)].join('\n')],
  ...of.flatMap(expectationsIn),
  ...sections.flatMap(placesIn),
];

const ALL = PAGES.flatMap(({ sections }) => sections.flatMap(placesIn));

/** What can be cited, "4.2", "D5", "T30", in order. */
export const PLACE_IDS: readonly string[] = ALL.map(([id]) => id);

/** The words of each, without those of the sections inside it. */
export const WORDS_OF: ReadonlyMap<string, string> = new Map(ALL);
