import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/json/read-json.ts';
import { tries } from '../prove/tries.ts';

const read = (text: string, deepest = 20) => readJson(text, deepest, 'a list of plums');
function says(text: string, deepest?: number): string {
  const found = read(text, deepest);
  return found.ok ? '' : found.says;
}

describe('a field named twice', () => {
  // text, the place that is said
  test.each([
    ['{"a":1,"a":1}', 'a'],
    ['{"a":1,"b":{"a":1},"a":2}', 'a'],
    ['{"a":{"b":1,"b":2}}', 'a › b'],
    ['[{"a":1},{"a":1,"a":2}]', 'a'],
    ['{"a":[{"b":1,"c":[1,{"a":0}],"b":2}]}', 'a › b'],
    ['{"a":{"b":{"c":{"d":{"e":1,"e":1}}}}}', 'c › d › e'],
    [String.raw`{"a":1,"\u0061":2}`, 'a'],
    [String.raw`{"\u0061":1,"a":2}`, 'a'],
    [String.raw`{"\/":1,"/":2}`, '?'],
    [String.raw`{"a\"":1,"b":2,"a\u0022":3}`, 'a?'],
    [String.raw`{"a\\":1,"b":"\\","a\\":3}`, 'a?'],
    [String.raw`{"é":1,"\u00e9":2}`, 'é'],
    [String.raw`{"\ud83d\ude00":1,"😀":2}`, '?'],
    ['{"":1,"":2}', ''],
    ['{ "a" : 1 ,\n\t"a"\r\n: 2 }', 'a'],
  ])('%s is refused, and named', (text, place) => {
    expect(says(text)).toBe(`The file names the same field twice: “${place}”.`);
  });

  test.each([
    '{"a":1,"A":2,"a ":3}',
    '{"a":"a","b":"a"}',
    '{"a":["a","a","a"]}',
    '{"a":{"a":{"a":1}},"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":[{"b":1},{"b":1}],"b":[]}',
    '{"a":{},"b":1,"c":[],"d":{}}',
    String.raw`{"a":"\",\"a\":1","b":"\\"}`,
    String.raw`{"a\\":1,"a":2,"a\\\\":3}`,
    '{"{\\"a":"}","a":"{","]":"["}',
    // Two ways to write one letter are two names.
    String.raw`{"\u00e9":1,"e\u0301":2}`,
    '"a"',
    '[]',
    'null',
  ])('%s names each once', (text) => {
    expect(read(text)).toEqual({ ok: true, json: JSON.parse(text) });
  });
});

describe('names that change objects', () => {
  test.each([
    ['{"__proto__":1}', '__proto__'],
    ['{"a":[{"b":{"constructor":[]}}]}', 'constructor'],
    [String.raw`{"a":1,"proto\u0074ype":{}}`, 'prototype'],
    [String.raw`{"\u005f_proto__":null}`, '__proto__'],
  ])('%s is refused', (text, name) => {
    expect(says(text)).toBe(
      `The file uses the name “${name}”, which no file of this checklist does.`,
    );
  });

  test('are no names where they are values', () => {
    expect(read('{"a":"__proto__","b":["constructor"]}').ok).toBe(true);
  });
});

const nested = (levels: number) => '[{"a":'.repeat(levels / 2) + '1' + '}]'.repeat(levels / 2);
const many = (item: string, count: number) => `[${`${item},`.repeat(count - 1)}${item}]`;

describe('depth', () => {
  test('is counted to the level', () => {
    expect(says(nested(20))).toBe('');
    expect(says(nested(22), 21)).toBe('The file nests deeper than 21 levels.');
    expect(says(nested(20), 19)).toBe('The file nests deeper than 19 levels.');
  });

  test('is no matter of brackets in texts, nor of many beside each other', () => {
    expect(read(JSON.stringify(['['.repeat(40), '{"'.repeat(40)])).ok).toBe(true);
    expect(read(`[${'[[]],'.repeat(1000)}{}]`, 3).ok).toBe(true);
  });
});

test('more values than a reader has use for are refused, however they are nested', () => {
  expect(read(many('1', 100_001)).ok).toBe(true);
  expect(read(many('"a"', 100_001)).ok).toBe(true);
  expect(says(many('1', 100_002))).toMatch(/^The file holds more values than /);
  expect(says(many('[0,{"a":[]}]', 50_002))).toMatch(/^The file holds more values than /);
  // What is one text is one value.
  expect(read(JSON.stringify([many('1', 200_000)])).ok).toBe(true);
});

test.each(['', '{', '{"a":1,}', "{'a':1}", '{"a":1', '"a', '{"a":"\n"}', '{"a":1}{"a":1}', '\\'])(
  '%j is not JSON',
  (text) => {
    expect(says(text)).toBe('The file is not JSON, so it is not a list of plums.');
  },
);

/** JSON as no program writes it: any space, any letter escaped; and where a name comes twice. */
type Written = { readonly text: string; readonly isTwice: boolean };

const plain = (text: string): Written => ({ text, isTwice: false });

const NAMES = ['a', 'b', 'é', '"', '\\', '\\"', '😀', '', '{', ',"a":'];
const space = fc.constantFrom('', ' ', '\n\t');
const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
const quoted = fc
  .tuple(fc.constantFrom(...NAMES), fc.boolean())
  .map(([name, escape]) => ({ name, text: escape ? `"${escaped(name)}"` : JSON.stringify(name) }));

const { written } = fc.letrec<{ written: Written }>((tie) => {
  const inner = tie('written');
  const field = fc.tuple(space, quoted, space, inner);
  return {
    written: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('1', '-0.5e3', 'true', 'null', '[]', '{}').map(plain),
      quoted.map(({ text }) => plain(text)),
      fc.array(inner, { maxLength: 4 }).map((items) => ({
        text: `[${items.map(({ text }) => text).join(',')}]`,
        isTwice: items.some(({ isTwice }) => isTwice),
      })),
      fc.array(field, { maxLength: 5 }).map((fields) => {
        const names = fields.map(([, { name }]) => name);
        return {
          text: `{${fields.map(([one, { text }, other, value]) => `${one}${text}${other}:${value.text}`).join(',')}}`,
          isTwice:
            new Set(names).size < names.length || fields.some(([, , , value]) => value.isTwice),
        };
      }),
    ),
  };
});

test('a name twice is found wherever it is, and nowhere else', { tags: 'long' }, () => {
  const seen = { once: 0, twice: 0 };
  fc.assert(
    fc.property(written, ({ text, isTwice }) => {
      seen[isTwice ? 'twice' : 'once'] += 1;
      const found = read(text, 100);
      expect(found.ok ? '' : found.says).toMatch(isTwice ? /the same field twice/ : /^$/);
      if (found.ok) expect(found.json).toEqual(JSON.parse(text));
    }),
    { numRuns: tries(2000) },
  );
  expect(Math.min(seen.once, seen.twice)).toBeGreaterThan(100);
});
