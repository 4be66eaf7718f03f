/** Makes elements of the Markdown in src/evidence, so that no text has to be parsed in the browser. */
import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Plugin } from 'vite';
import { plain, type Block, type Inline, type Item, type Page } from '../evidence/pages.ts';

/** What leads elsewhere in these pages: "§4.2", "section 4.2", "D5", "T30"; not the "D50.9" of a code list. */
const REFERENCE =
  /§(?<sign>\d+(?:\.\d+)?)|\bsection (?<word>\d+(?:\.\d+)?)|\b(?<id>D\d{1,2}|T\d{2})\b(?!\.\w)/gu;

/** "4. Iron", "4.2 Decision order", "D5 Iron": what can be cited. */
const CITED = /^(?<id>D\d{1,2}|\d+(?:\.\d+)?)\.? (?<title>.+)$/u;

/** "T30 Not examined is not normal." begins an item that can be cited. */
const EXPECTATION = /^T\d{2}\b/u;

function linked(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const { 0: says, index, groups = {} } of text.matchAll(REFERENCE)) {
    const id = groups['sign'] ?? groups['word'] ?? groups['id'] ?? '';
    parts.push(text.slice(from, index), { as: 'section', id, says });
    from = index + says.length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}

/** Throws on what these pages have no element for, raw HTML above all. */
const unknown = ({ type, raw }: Token): Error =>
  new Error(`A page of src/evidence has a ${type} that is not drawn: ${raw.slice(0, 60)}`);

const isOurs = (token: Token): token is MarkedToken => token.type !== 'generic';

function inlineOf(token: Token): readonly Inline[] {
  if (isOurs(token)) {
    const { type } = token;
    if (type === 'text') return token.tokens?.flatMap(inlineOf) ?? linked(token.text);
    if (type === 'strong' || type === 'em')
      return [{ as: type, of: token.tokens.flatMap(inlineOf) }];
    if (type === 'codespan') return [{ as: 'code', says: token.text }];
  }
  throw unknown(token);
}

/** What has a place of its own does not lead to itself. */
const unlinked = (words: readonly Inline[], id: string): readonly Inline[] =>
  words.map((part) => {
    if (typeof part === 'string') return part;
    if ('of' in part) return { ...part, of: unlinked(part.of, id) };
    return part.as === 'section' && part.id === id ? part.says : part;
  });

function itemOf({ tokens }: Tokens.ListItem): Item {
  const [first, ...others] = tokens.flatMap(blockOf);
  if (first?.as !== 'paragraph') return { id: undefined, of: tokens.flatMap(blockOf) };
  const id = EXPECTATION.exec(plain(first.of))?.[0];
  const begins = id === undefined ? first.of : unlinked(first.of, id);
  return { id, of: [{ as: 'paragraph', of: begins }, ...others] };
}

const cellsOf = (row: readonly Tokens.TableCell[]) =>
  row.map(({ tokens }) => tokens.flatMap(inlineOf));

function blockOf(token: Token): readonly Block[] {
  if (isOurs(token)) {
    const { type } = token;
    if (type === 'space' || type === 'hr') return [];
    if (type === 'heading' || type === 'paragraph')
      return [{ as: type, of: token.tokens.flatMap(inlineOf) }];
    if (type === 'text') return [{ as: 'paragraph', of: inlineOf(token) }];
    if (type === 'list') {
      const from = token.ordered ? Number(token.start) : undefined;
      return [{ as: 'list', from, items: token.items.map(itemOf) }];
    }
    if (type === 'table')
      return [{ as: 'table', head: cellsOf(token.header), rows: token.rows.map(cellsOf) }];
  }
  throw unknown(token);
}

type Opened = { id: string; title: string; of: Block[]; sections: Opened[] };

const opened = (id: string, title: string): Opened => ({ id, title, of: [], sections: [] });

/**
 * One page for each heading of the first order: its title, what stands before the first section,
 * chapters with their sections.
 */
export function pagesOf(markdown: string): readonly Page[] {
  let page = opened('', '');
  let chapter = page;
  let open = page;
  const drawn = [page];
  for (const token of lexer(markdown)) {
    const heading = isOurs(token) && token.type === 'heading' ? token : undefined;
    const cited = CITED.exec(heading?.text ?? '')?.groups;
    if (heading?.depth === 1) {
      page = opened('', heading.text);
      chapter = page;
      open = page;
      drawn.push(page);
    } else if (heading === undefined || cited === undefined) open.of.push(...blockOf(token));
    else {
      open = opened(cited['id'] ?? '', cited['title'] ?? '');
      if (heading.depth === 2) chapter = open;
      (heading.depth === 2 ? page : chapter).sections.push(open);
    }
  }
  // Nothing stands before the first heading of most files.
  return drawn.filter(({ title, of, sections }) => title !== '' || of.length + sections.length > 0);
}

/** Lets a Markdown file of src/evidence be imported as `{ pages }`. */
export function pages(): Plugin {
  return {
    name: 'pages',
    transform: {
      filter: { id: /\/src\/evidence\/[^/]+\.md$/u },
      handler: (markdown) => `export const pages = ${JSON.stringify(pagesOf(markdown))};`,
    },
  };
}
