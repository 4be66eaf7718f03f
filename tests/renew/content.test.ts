/** The content number: it changes with every clinical word, and with nothing else. */
import { describe, expect, test } from 'vitest';
import type { EveryFact, Registered } from '../../src/evidence/register.ts';
import { leaves, type Condition } from '../../src/rules/logic/condition.ts';
import type { Threshold } from '../../src/rules/logic/interval.ts';
import { CONTENT_HASH } from '../../src/rules/edition.ts';
import { commentsIn, textOf } from '../titles.ts';
import { CONTENT, fnv1a, numberOf, placesOf, type Content } from './content.ts';
import kept from './content.json' with { type: 'json' };
import { WORDED, wordingsOf, writtenBeside } from './wordings.ts';

const PLACES = placesOf(CONTENT);
const numberWith = (changed: Partial<Content>): string =>
  numberOf(placesOf({ ...CONTENT, ...changed }));
const withTable = (id: string, change: (entry: Registered) => Registered): string =>
  numberWith({
    register: CONTENT.register.map((each) => (each.table.id === id ? change(each) : each)),
  });

test('the number and the text that are kept are those of the content: see npm run renew', () => {
  expect(numberOf(PLACES)).toBe(CONTENT_HASH);
  expect(kept).toEqual(PLACES);
});

describe('the number', () => {
  test('is FNV-1a, of one form', () => {
    // A unit is two bytes: "a" is 61 00, for which the authors of FNV publish this vector.
    expect(fnv1a('')).toBe('cbf29ce484222325');
    expect(fnv1a('a')).toBe('089be207b544f1e4');
    expect(numberOf(PLACES)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  });

  const RAISED = 'iron.adult.oralOrIv';
  const [raised] = CONTENT.register
    .flatMap(({ table }) => table.rows.filter(({ id }) => id === RAISED))
    .flatMap(({ when }) => leaves(when))
    .flatMap((leaf) => (leaf.kind === 'number' ? [leaf.limit] : []));
  const higher = (limit: Threshold): Threshold =>
    limit === raised
      ? {
          ...limit,
          at: Object.fromEntries(Object.entries(limit.at).map(([unit, at]) => [unit, at + 1])),
        }
      : limit;
  const withHigher = (condition: Condition<EveryFact>): Condition<EveryFact> => {
    if (condition.kind === 'number') return { ...condition, limit: higher(condition.limit) };
    if (condition.kind === 'all' || condition.kind === 'any')
      return { ...condition, of: condition.of.map(withHigher) };
    return condition;
  };

  test('changes with a limit, in the list or in one row, the order of rows, a sentence, a source and a list', () => {
    const numbers = [
      numberOf(PLACES),
      numberWith({ limits: CONTENT.limits.map(higher) }),
      withTable('iron', (entry) => ({
        ...entry,
        table: {
          ...entry.table,
          rows: entry.table.rows.map((row) =>
            row.id === RAISED ? { ...row, when: withHigher(row.when) } : row,
          ),
        },
      })),
      withTable('iron', (entry) => ({
        ...entry,
        table: { ...entry.table, rows: entry.table.rows.toReversed() },
      })),
      withTable('folate', (entry) => ({ ...entry, says: () => ['Folate.'] })),
      numberWith({
        sources: {
          ...CONTENT.sources,
          'who-2020': { title: 'WHO', short: 'WHO', read: 'original', reviewed: '2026-11-21' },
        },
      }),
      ...Object.keys(CONTENT.lists).map((name) =>
        numberWith({ lists: { ...CONTENT.lists, [name]: {} } }),
      ),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('does not hang on the order in which keys were written', () => {
    const limits = CONTENT.limits.map((limit) => ({
      ...limit,
      id: limit.id,
      at: Object.fromEntries(Object.entries(limit.at).toReversed()),
    }));
    expect(placesOf({ ...CONTENT, limits })).toEqual(PLACES);
  });
});

/** Every string between two quotes that holds a space, found without a parser. */
function stringsIn(file: string): readonly string[] {
  const source = textOf(file);
  let code = source;
  for (const { says } of commentsIn(file, source)) code = code.replace(says, '');
  return code
    .split('\n')
    .filter((line) => !line.includes('throw '))
    .flatMap((line) => [...line.matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)])
    .map(([, plain, template]) => plain ?? template ?? '')
    .filter((says) => /\p{L} \p{L}/u.test(says));
}

const written = (code: string): readonly string[] =>
  writtenBeside('Tea is hot', wordingsOf('tea.ts', code));

describe('the words of the code', () => {
  const text = Object.values(PLACES).flat().join('\n');

  test.each(WORDED)('%s: each is in the content', (file) => {
    const missing = stringsIn(file)
      .flatMap((says) => says.split(/\$\{[^}]*\}?/))
      .map((piece) => piece.replaceAll(/\\(.)/g, '$1'))
      .filter((piece) => /\p{L} \p{L}/u.test(piece) && !text.includes(piece));
    expect(missing).toEqual([]);
  });

  test.each([
    ['a sentence in a function', "const f = () => 'Tea is hot';", "const f = () => 'Tea is cold';"],
    ['a template', 'const f = (x) => `Tea at ${x}`;', 'const f = (x) => `Tea near ${x}`;'],
    [
      'what joins two gaps',
      'const f = (x) => `${x} or ${x}`;',
      'const f = (x) => `${x} and ${x}`;',
    ],
    ['one capital word', "const f = () => 'Tea';", "const f = () => 'Milk';"],
    ['a constant that no list holds', "const TEA = 'green tea';", "const TEA = 'black tea';"],
    ['a key that is printed', "const TEA = { 'Green tea': 1 };", "const TEA = { 'Black tea': 1 };"],
  ])('%s changes them', (_, one, other) => {
    expect(written(one)).toHaveLength(1);
    expect(written(other)).not.toEqual(written(one));
  });

  test.each([
    ['a constant that is in a list', "const TEA = 'Tea is hot';"],
    ['a type', "type Tea = 'green tea' | 'black tea';"],
    ['an id', "const f = () => 'tea.green-leaf';"],
    ['another file', "import { Tea } from './Tea leaves.ts';"],
    ['a mistake of the program', "const f = () => { throw new Error('No tea is left'); };"],
  ])('%s is not among them', (_, code) => {
    expect(written(code)).toEqual([]);
  });
});
