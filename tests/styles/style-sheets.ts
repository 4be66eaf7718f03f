/** The style sheets of the app, as text without comments. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

export type Sheet = { readonly name: string; readonly css: string };

export const SHEETS: readonly Sheet[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name: relative(src, join(src, name)),
    css: readFileSync(join(src, name), 'utf8').replaceAll(/\/\*.*?\*\//gsu, ''),
  }));

/** Each declaration with the property by itself: "inline-size: 4rem". */
export const declarations = (css: string): readonly (readonly [string, string])[] =>
  [...css.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=;)/gu)].map(([, property, value]) => [
    property ?? '',
    (value ?? '').trim(),
  ]);

/** What stands inside the braces that open at or after `from`. */
function block(css: string, from: number): string {
  const start = css.indexOf('{', from) + 1;
  let depth = 1;
  let end = start;
  while (depth > 0 && end < css.length) {
    const char = css[end];
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    end += 1;
  }
  return css.slice(start, end - 1);
}

/** What a sheet says of paper. */
export const printRules = (css: string): string =>
  [...css.matchAll(/@media print|@page/gu)].map(({ index }) => block(css, index)).join('\n');
