/**
 * The titles of the tests of a file, read from its text: nothing is run. A title that is made for
 * each row of a table stands here as its template.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** Every command of the project is started at its root; a bundled one lies elsewhere. */
export const ROOT = process.cwd();

/** A piece of source as the parser gives it. */
export type Node = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

export type Title = {
  /** The groups around it and its own title; each with the gaps that a row fills. */
  readonly path: readonly (readonly string[])[];
  /** False for one that is skipped, to be written, or expected to fail. */
  readonly isLiving: boolean;
  /** The call itself, for what stands in it. */
  readonly node: Node;
};

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

export const inside = (node: Node): readonly Node[] =>
  Object.values(node)
    .flat()
    .filter((value) => isNode(value));

/** Every file below a folder of the project, as paths from its root. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? filesBelow(path)
      : [relative(ROOT, join(ROOT, path)).split(sep).join('/')];
  });
}

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export function parsed(file: string, text = textOf(file)): Node {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: unknown = program;
  if (!isNode(found)) throw new Error(`${file} has no program`);
  return found;
}

export type Words = { readonly says: string; readonly start: number };

export const commentsIn = (file: string, text: string): readonly Words[] =>
  parseSync(file, text).comments.map(({ value, start }) => ({ says: value, start }));

/** "test.each" as test, each. */
function names(callee: unknown): readonly string[] {
  if (!isNode(callee)) return [];
  const { type, name, object, property, callee: inner, tag } = callee;
  if (type === 'Identifier') return typeof name === 'string' ? [name] : [];
  if (type === 'MemberExpression') return [...names(object), ...names(property)];
  if (type === 'CallExpression') return names(inner);
  return type === 'TaggedTemplateExpression' ? names(tag) : [];
}

/** What a row of a table fills in a title. */
export const GAP = /%[sdifjoOc#$]|\$[\w.#]+/g;

/** The words of a title between its gaps; undefined where it is no plain text. */
function pieces(title: unknown, isEach: boolean): readonly string[] | undefined {
  if (!isNode(title)) return undefined;
  const { value, quasis } = title;
  if (typeof value === 'string') return isEach ? value.split(GAP) : [value];
  if (!Array.isArray(quasis)) return undefined;
  return quasis.flatMap((quasi: unknown) => {
    const cooked: unknown = isNode(quasi) ? quasi['value'] : undefined;
    const words =
      typeof cooked === 'object' && cooked !== null && 'cooked' in cooked ? cooked.cooked : '';
    return String(words).split(isEach ? GAP : '\u0000');
  });
}

const STILL: ReadonlySet<string> = new Set(['skip', 'todo', 'fails', 'fixme', 'fail', 'skipIf']);

export function titlesIn(file: string, text?: string): readonly Title[] {
  const found: Title[] = [];
  const walk = (node: Node, path: Title['path'], isLiving: boolean): void => {
    const called = node.type === 'CallExpression' ? names(node['callee']) : [];
    const [base = ''] = called;
    const args: unknown = node['arguments'];
    const title = Array.isArray(args) ? pieces(args[0], called.includes('each')) : undefined;
    if (!['test', 'it', 'describe'].includes(base) || title === undefined) {
      for (const each of inside(node)) walk(each, path, isLiving);
      return;
    }
    const lives = isLiving && !called.some((name) => STILL.has(name));
    if (called.includes('describe')) {
      for (const each of inside(node)) walk(each, [...path, title], lives);
    } else found.push({ path: [...path, title], isLiving: lives, node });
  };
  walk(parsed(file, text), [], true);
  return found;
}

export const BETWEEN = ' > ';

/** "a file > left, changes nothing", with "…" for what a row fills in. */
export const titleInWords = ({ path }: Pick<Title, 'path'>): string =>
  path.map((words) => words.join('…')).join(BETWEEN);

const literally = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Is this the full title of that test? Where a row makes the title, what it fills in must stand in
 * the file, so that the row is there too.
 */
export function isTitle(full: string, { path }: Pick<Title, 'path'>, text: string): boolean {
  const gap = '(.+?)';
  const pattern = path
    .map((words) => words.map((each) => literally(each)).join(gap))
    .join(literally(BETWEEN));
  const match = new RegExp(`^${pattern}$`, 's').exec(full);
  return match?.slice(1).every((filled) => text.includes(filled)) === true;
}
