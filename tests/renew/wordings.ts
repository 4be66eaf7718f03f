/**
 * The words that stand in the code of the rules and in no table: read from the source itself, since a
 * sentence that a function makes cannot be listed without its gaps filled.
 */
import { filesBelow, inside, isNode, parsed, textOf, type Node } from '../titles.ts';

/** A string or template as it is written, "{}" for each gap. */
export type Wording = {
  readonly says: string;
  /** Its pieces between the gaps. */
  readonly pieces: readonly string[];
  /** Whether it stands in a function, so that no constant holds it. */
  readonly isMade: boolean;
};

const FUNCTIONS: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'FunctionDeclaration',
  'FunctionExpression',
]);
/** What is for whoever programs: other files, types, and mistakes that no visit can make. */
const SKIPPED: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ThrowStatement',
  'TSTypeAnnotation',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeParameterInstantiation',
]);

/** Ids are small letters in one piece, with hyphens and dots. */
const isId = (text: string): boolean => /^[a-z0-9]*(?:[-./][a-zA-Z0-9]*)*$/.test(text);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

const cooked = (quasi: Node): string => {
  const { value } = quasi;
  return typeof value === 'object' && value !== null && 'cooked' in value
    ? String(value.cooked)
    : '';
};

function piecesOf(node: Node): readonly string[] {
  const { type, value, quasis } = node;
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return [];
  return quasis.filter((quasi) => isNode(quasi)).map(cooked);
}

function wordingsIn(node: Node, isMade: boolean): readonly Wording[] {
  if (SKIPPED.has(node.type)) return [];
  const pieces = piecesOf(node);
  const says = pieces.join('{}');
  const own = hasLetters(says) && !isId(says) ? [{ says, pieces, isMade }] : [];
  const made = isMade || FUNCTIONS.has(node.type);
  return [...own, ...inside(node).flatMap((each) => wordingsIn(each, made))];
}

/** All wordings of a file of the rules. */
export const wordingsOf = (file: string, text: string = textOf(file)): readonly Wording[] =>
  wordingsIn(parsed(file, text), false);

const FLOORS = ['record', 'facts', 'tables', 'words', 'logic'];
/** The files that have a word to say. */
export const WORDED: readonly string[] = [
  ...FLOORS.flatMap((floor) => filesBelow(`src/rules/${floor}`)),
  'src/rules/assess.ts',
].filter((file) => file.endsWith('.ts'));
export const WORDINGS: readonly Wording[] = WORDED.flatMap((file) => wordingsOf(file));

/**
 * Those that the text does not hold already, sorted, so that it does not matter in which file they
 * stand. What a function makes is always among them: that the text holds its pieces says nothing.
 */
export function writtenBeside(text: string, all: readonly Wording[]): readonly string[] {
  const beside = all.filter(
    ({ pieces, isMade }) => isMade || !pieces.every((piece) => text.includes(piece)),
  );
  return [...new Set(beside.map(({ says }) => says))].toSorted();
}
