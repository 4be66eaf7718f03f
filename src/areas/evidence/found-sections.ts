/** Which sections hold what is searched for, and the way to one of them. */
import { plain, type Block, type Page, type Section } from '../../evidence/pages.ts';
import { typedWords } from './search.ts';

function textOf(block: Block): string {
  switch (block.as) {
    case 'heading':
    case 'paragraph':
      return plain(block.of);
    case 'list':
      return block.items.flatMap(({ of }) => of.map(textOf)).join(' ');
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(plain)).join(' ');
  }
}

/** Made at the first search, and then kept. */
const texts = new Map<Section, string>();

/** Its own words, in small letters, without those of the sections in it. */
function ownText(section: Section): string {
  const before = texts.get(section);
  if (before !== undefined) return before;
  const text = [section.id, section.title, ...section.of.map(textOf)].join(' ').toLowerCase();
  texts.set(section, text);
  return text;
}

/** A chapter stays with those of its sections that match, and whole where its own words do. */
function kept(section: Section, typed: readonly string[]): readonly Section[] {
  const text = ownText(section);
  if (typed.every((word) => text.includes(word))) return [section];
  const sections = section.sections.flatMap((inner) => kept(inner, typed));
  return sections.length === 0 ? [] : [{ ...section, sections }];
}

/** The pages with the sections in which every word typed stands; all of them when nothing is typed. */
export function foundIn(pages: readonly Page[], search: string): readonly Page[] {
  const typed = typedWords(search);
  if (typed.length === 0) return pages;
  return pages
    .map((page) => ({ ...page, sections: page.sections.flatMap((each) => kept(each, typed)) }))
    .filter(({ sections }) => sections.length > 0);
}

const holds = (blocks: readonly Block[], id: string): boolean =>
  blocks.some(
    (block) =>
      block.as === 'list' && block.items.some((item) => item.id === id || holds(item.of, id)),
  );

function wayIn(sections: readonly Section[], id: string): readonly string[] {
  for (const section of sections) {
    if (section.id === id || holds(section.of, id)) return [section.id];
    const inside = wayIn(section.sections, id);
    if (inside.length > 0) return [section.id, ...inside];
  }
  return [];
}

/** The chapter and the section that must be open for the place to be seen; empty where it is none. */
export const wayTo = (pages: readonly Page[], id: string): readonly string[] =>
  pages.map(({ sections }) => wayIn(sections, id)).find((way) => way.length > 0) ?? [];
