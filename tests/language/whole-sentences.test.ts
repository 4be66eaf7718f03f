/**
 * A sentence stands in the code in one piece, so that it can be put into another language, where
 * words bend and change places. What can be told from the code alone is looked for here: a word that
 * is chosen within a sentence, a text that is added to another, an element between two halves.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
/** What these say is read by whoever builds the page. */
const UNREAD = ['build/', 'offline/'];

type Node = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly start: number;
  readonly end: number;
};
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : [];

const hasWords = (text: unknown): boolean => typeof text === 'string' && /\p{L}{2}/u.test(text);

/** Whether the node is a text with words in it, whatever its gaps. */
function isWords(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'Literal' || node.type === 'JSXText') return hasWords(node['value']);
  if (node.type === 'JSXExpressionContainer') return isWords(node['expression']);
  return (
    node.type === 'TemplateLiteral' &&
    nodesIn(node['quasis']).some(({ value }) => hasWords((value as { raw?: unknown }).raw))
  );
}

/** A choice between texts: "row" or "rows", " (unsure)" or nothing. */
const choosesWords = (node: unknown): boolean =>
  isNode(node) &&
  (node.type === 'JSXExpressionContainer'
    ? choosesWords(node['expression'])
    : node.type === 'ConditionalExpression' &&
      [node['consequent'], node['alternate']].some((each) => isWords(each) || choosesWords(each)));

/** Whether the children of an element hold words on both sides of something that is drawn. */
const isSplit = (children: readonly Node[]): boolean =>
  children.some(
    (each, at) =>
      each.type === 'JSXElement' &&
      children.slice(0, at).some(isWords) &&
      children.slice(at + 1).some(isWords),
  );

function isGlued(node: Node): boolean {
  const children = nodesIn(node['children']);
  switch (node.type) {
    case 'TemplateLiteral':
      return isWords(node) && nodesIn(node['expressions']).some(choosesWords);
    case 'BinaryExpression':
      return node['operator'] === '+' && (isWords(node['left']) || isWords(node['right']));
    case 'JSXElement':
    case 'JSXFragment':
      return isSplit(children) || (children.some(isWords) && children.some(choosesWords));
    default:
      return false;
  }
}

/** The glued sentences of a module, as they stand there. */
function glued(file: string, text: string): readonly string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    if (isGlued(value)) found.push(text.slice(value.start, value.end));
    Object.values(value).forEach(walk);
  };
  walk(program);
  return found;
}

test.each([
  ['a word that is chosen within a sentence', '`${n} ${n === 1 ? "row" : "rows"} found`'],
  ['an end that is added to it', '`The file holds ${kind}${old ? " of other rules" : ""}.`'],
  ['a choice within a choice', '`open${a ? "" : b ? `, ${b} left` : "."}`'],
  ['a text that is added', '"not examined: " + names'],
  ['an end that is drawn or not', '<p>{n} {n === 1 ? "attempt is" : "attempts are"} kept.</p>'],
  ['an element between two halves', '<p>Answer with <kbd>Y</kbd>, move with <kbd>J</kbd>.</p>'],
])('finds %s', (_name, code) => {
  expect(glued('a.tsx', `export const it = ${code};`)).toEqual([code]);
});

test.each([
  ['a whole sentence with gaps', '`${n} of ${all} questions were asked: ${sure} points.`'],
  ['two whole sentences', 'n === 1 ? "1 row holds." : `${n} rows hold.`'],
  ['a name and its value', '`${name}${value === "" ? "" : `: ${value}`}`'],
  ['an address', '`#evidence/${row === undefined ? "" : `/${row}`}`'],
  ['an element at an end', '<p>The visit is hidden. <strong>At {at} it is wiped.</strong></p>'],
  ['a number that is added', 'at + 1'],
])('lets %s be', (_name, code) => {
  expect(glued('a.tsx', `export const it = ${code};`)).toEqual([]);
});

test('no sentence of the page is glued', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !UNREAD.some((room) => file.startsWith(room)));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    glued(file, readFileSync(join(src, file), 'utf8')).map((code) => `${file}: ${code}`),
  );
  expect(found).toEqual([]);
});
