/**
 * JSON from elsewhere. `JSON.parse` keeps the last of two fields of one name, lets a field be named
 * as what every object inherits, and takes long over a deep nest: these are looked for in the text.
 */
export type JsonRead =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly says: string };

/** Assigning these would change the object itself instead of naming a field. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A visit has hundreds of values, and so has a practice case. */
const MOST_VALUES = 100_000;

/** A foreign name as it may stand in our sentence: short, on one line. */
export const shownName = (name: PropertyKey): string =>
  String(name)
    .slice(0, 60)
    .replaceAll(/[^\p{L}\p{N} _.-]/gu, '?');

/** Where the string that begins at `from` ends; a backslash takes the next character with it. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The brackets, commas and quoted strings of a text, in order; numbers, words and space are not. */
function* marksIn(text: string): Generator<string, undefined> {
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '"') {
      const end = endOfString(text, at);
      yield text.slice(at, end);
      at = end - 1;
    } else if ('{}[],'.includes(mark)) yield mark;
  }
  return undefined;
}

/** Whether the text would cost too much to read; it need not be JSON. */
function tooMuch(text: string, deepest: number): string | undefined {
  let depth = 0;
  let values = 0;
  for (const mark of marksIn(text)) {
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    else if (mark === ',') values += 1;
    if (depth > deepest) return `The file nests deeper than ${deepest} levels.`;
    if (values > MOST_VALUES) return 'The file holds more values than any file of this checklist.';
  }
  return undefined;
}

/** A name without its quotes and escapes: `"\u0061"` and `"a"` name the same field. */
const plainName = (quoted: string): string =>
  quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);

/** An object with the names it has used, or a list, which has none; `last` is where the reader is. */
type Level = { readonly names?: Set<string>; last: string };

const INNERMOST = 3;
const placeOf = (levels: readonly Level[]): string =>
  levels
    .filter(({ names }) => names !== undefined)
    .slice(-INNERMOST)
    .map(({ last }) => shownName(last))
    .join(' › ');

/** The first name in a text of valid JSON that its value would not show, or must not have. */
function misnamed(text: string): string | undefined {
  const levels: Level[] = [];
  let isName = false;
  for (const mark of marksIn(text)) {
    const level = levels.at(-1);
    if (mark === '{') levels.push({ names: new Set(), last: '' });
    else if (mark === '[') levels.push({ last: '' });
    else if (mark === '}' || mark === ']') levels.pop();
    else if (isName && level?.names !== undefined) {
      level.last = plainName(mark);
      if (FORBIDDEN.has(level.last))
        return `The file uses the name “${level.last}”, which no file of this checklist does.`;
      if (level.names.has(level.last))
        return `The file names the same field twice: “${placeOf(levels)}”.`;
      level.names.add(level.last);
    }
    // Where a list goes on, no name is looked for: it has no names.
    isName = mark === '{' || mark === ',';
  }
  return undefined;
}

const refused = (says: string): JsonRead => ({ ok: false, says });

/**
 * Reads JSON of at most `deepest` levels in which each object names a field once, or says in one
 * sentence why not. `meant` is what the file ought to be: "a practice case". Never throws.
 */
export function readJson(text: string, deepest: number, meant: string): JsonRead {
  const cost = tooMuch(text, deepest);
  if (cost !== undefined) return refused(cost);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(`The file is not JSON, so it is not ${meant}.`);
  }
  const wrong = misnamed(text);
  return wrong === undefined ? { ok: true, json } : refused(wrong);
}
