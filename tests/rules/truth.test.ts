/** Conditions as data: the three-valued logic, the two kinds of table, and the reasons. */
import { describe, expect, test } from 'vitest';
import { scaled, threshold, type Interval } from '../../src/rules/logic/interval.ts';
import { cite, type Citations } from '../../src/rules/tables/sources.ts';
import {
  all,
  any,
  because,
  holds,
  leaves,
  named,
  not,
  otherwise,
  type AnswerLeaf,
  type Condition,
  type Leaf,
  type NumberLeaf,
} from '../../src/rules/logic/condition.ts';
import { inWords, partsOf } from '../../src/rules/logic/in-lines.ts';
import { every, first, type Row, type Table } from '../../src/rules/logic/table.ts';
import { negate, type Truth } from '../../src/rules/logic/truth.ts';
import type { Comparison } from '../../src/rules/logic/interval.ts';

type F = Readonly<Record<'a' | 'b' | 'c', string | undefined>> & {
  readonly n?: Interval | undefined;
};
const SOURCE: Citations = [cite('project-design', 'D5', 'design')];
const TEN = threshold('ten', '10 %', { '%': '10' }, SOURCE[0]);

const yes = (fact: 'a' | 'b' | 'c'): AnswerLeaf<F> => ({
  kind: 'answer',
  fact,
  among: ['yes'],
  read: (facts) => facts[fact],
});
const n = (op: Comparison): NumberLeaf<F> => ({
  kind: 'number',
  fact: 'n',
  op,
  limit: TEN,
  read: (facts) => facts.n,
});
const BLANK: F = { a: undefined, b: undefined, c: undefined };
/** `-` is blank. */
const orBlank = (text: string): string | undefined => (text === '-' ? undefined : text);
const sheet = (a: string, b = '-', c = '-'): F => ({ a: orBlank(a), b: orBlank(b), c: orBlank(c) });

describe('one answer', () => {
  test.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['unsure', 'undetermined'],
    ['-', 'undetermined'],
  ])('%s holds: %s', (answer, expected) => {
    expect(holds(yes('a'), sheet(answer))).toBe(expected);
    expect(holds(not(yes('a')), sheet(answer))).toBe(
      expected === 'yes' ? 'no' : expected === 'no' ? 'yes' : expected,
    );
    expect(holds(named('a', yes('a')), sheet(answer))).toBe(expected);
  });

  test('where unsure is among the answers asked for, it holds', () => {
    const leaf: AnswerLeaf<F> = { ...yes('a'), among: ['yes', 'unsure'] };
    expect(holds(leaf, sheet('unsure'))).toBe('yes');
  });

  test.each<[Truth, Truth]>([
    ['yes', 'no'],
    ['no', 'yes'],
    ['undetermined', 'undetermined'],
  ])('not %s is %s', (truth, expected) => {
    expect(negate(truth)).toBe(expected);
  });
});

describe("Kleene's nine cells", () => {
  test.each<[string, string, Truth, Truth]>([
    // a, b, all, any
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', '-', 'undetermined', 'yes'],
    ['no', 'yes', 'no', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', '-', 'no', 'undetermined'],
    ['-', 'yes', 'undetermined', 'yes'],
    ['-', 'no', 'no', 'undetermined'],
    ['-', '-', 'undetermined', 'undetermined'],
  ])('%s and %s: all %s, any %s', (a, b, wholly, partly) => {
    expect(holds(all(yes('a'), yes('b')), sheet(a, b))).toBe(wholly);
    expect(holds(any(yes('a'), yes('b')), sheet(a, b))).toBe(partly);
    // De Morgan
    expect(holds(not(any(not(yes('a')), not(yes('b')))), sheet(a, b))).toBe(wholly);
  });

  test('of nothing: all holds, any does not', () => {
    expect(holds(otherwise<F>(), BLANK)).toBe('yes');
    expect(holds(any<F>(), BLANK)).toBe('no');
  });
});

const interval = (low: string, high: string, open = ''): Interval => ({
  unit: '%',
  low: scaled(low),
  high: high === '' ? Infinity : scaled(high),
  lowOpen: open.includes('('),
  highOpen: open.includes(')'),
});

describe('a number beside a limit of 10', () => {
  const [y, x, u] = ['yes', 'no', 'undetermined'] as const;
  test.each<[string, Interval | undefined, Truth, Truth, Truth, Truth]>([
    // value, below, at most, at least, above
    ['9.999999', interval('9.999999', '9.999999'), y, y, x, x],
    ['10', interval('10', '10'), x, y, y, x],
    ['10.000001', interval('10.000001', '10.000001'), x, x, y, y],
    ['<10', interval('0', '10', ')'), y, y, x, x],
    ['≤10', interval('0', '10'), u, y, u, x],
    ['<10.1', interval('0', '10.1', ')'), u, u, u, u],
    ['>10', interval('10', '', '('), x, x, y, y],
    ['≥10', interval('10', ''), x, u, y, u],
    ['>9.9', interval('9.9', '', '('), u, u, u, u],
    ['between the grid, under 10', interval('9.999999', '10', '()'), y, y, x, x],
    ['between the grid, over 10', interval('10', '10.000001', '()'), x, x, y, y],
    ['blank', undefined, u, u, u, u],
  ])('%s', (_name, value, below, atMost, atLeast, above) => {
    const facts = { ...BLANK, n: value };
    expect(
      [n('below'), n('at most'), n('at least'), n('above')].map((c) => holds(c, facts)),
    ).toEqual([below, atMost, atLeast, above]);
  });

  test('a unit without a figure is a fault of the table', () => {
    const facts = { ...BLANK, n: { ...interval('1', '1'), unit: 'g/L' } as const };
    expect(() => holds(n('below'), facts)).toThrow('ten states no figure in g/L');
  });
});

describe('reasons', () => {
  const facts = (condition: Condition<F>, s: F): readonly string[] =>
    because(condition, s).map(({ leaf, truth }) => `${leaf.fact} ${truth}`);

  test.each<[string, Condition<F>, F, readonly string[]]>([
    ['all yes: every leaf', all(yes('a'), yes('b')), sheet('yes', 'yes'), ['a yes', 'b yes']],
    ['all no: only the no', all(yes('a'), yes('b')), sheet('yes', 'no'), ['b no']],
    ['all open: only the open', all(yes('a'), yes('b')), sheet('yes'), ['b undetermined']],
    ['any yes: only the yes', any(yes('a'), yes('b')), sheet('-', 'yes'), ['b yes']],
    ['any no: every leaf', any(yes('a'), yes('b')), sheet('no', 'no'), ['a no', 'b no']],
    ['any open: only the open', any(yes('a'), yes('b')), sheet('no'), ['b undetermined']],
    ['not: its leaf as it is', not(yes('a')), sheet('no'), ['a no']],
    ['named: looks inside', named('x', yes('a')), sheet('yes'), ['a yes']],
    [
      'nested',
      all(any(yes('a'), yes('b')), not(yes('c'))),
      sheet('yes', '-', 'no'),
      ['a yes', 'c no'],
    ],
    ['otherwise: none', otherwise(), BLANK, []],
  ])('%s', (_name, condition, s, expected) => {
    expect(facts(condition, s)).toEqual(expected);
  });

  test('every leaf, in order', () => {
    const condition = all(not(yes('a')), named('x', any(yes('b'), n('below'))));
    expect(leaves(condition).map((leaf) => leaf.fact)).toEqual(['a', 'b', 'n']);
  });

  test.each<[string, Condition<F>, number]>([
    ['a leaf has none', yes('a'), 0],
    ['nor has a number', n('below'), 0],
    ['not has one', not(all(yes('a'), yes('b'))), 1],
    ['a name has one', named('x', all(yes('a'), yes('b'))), 1],
    ['all', all(yes('a'), not(yes('b')), yes('c')), 3],
    ['any', any(yes('a'), all(yes('b'), yes('c'))), 2],
  ])('what lies right inside: %s', (_name, condition, count) => {
    const parts = partsOf(condition);
    expect(parts).toHaveLength(count);
    expect(parts.flatMap((part) => leaves(part))).toEqual(count === 0 ? [] : leaves(condition));
  });

  test('in words, nested', () => {
    const say = (leaf: Leaf<F>): string => leaf.fact;
    expect(inWords(all(yes('a'), not(yes('b')), named('x', any(yes('c')))), say)).toEqual({
      says: 'all of',
      of: [
        { says: 'a', of: [] },
        { says: 'not', of: [{ says: 'b', of: [] }] },
        { says: 'x', of: [{ says: 'any of', of: [{ says: 'c', of: [] }] }] },
      ],
    });
    expect(inWords(otherwise<F>(), say)).toEqual({ says: 'otherwise', of: [] });
  });
});

const row = (id: string, when: Condition<F>, reassures = false): Row<F, string, string> => ({
  id,
  when,
  then: id,
  reassures,
  sources: SOURCE,
});
const table = (...rows: readonly Row<F, string, string>[]): Table<F, string, string> => ({
  id: 't',
  takes: 'first',
  rows,
});
/** "B unless A", "open: A, calm", "A". */
const result = (
  t: Table<F, string, string>,
  s: F,
  assumable?: (fact: string) => boolean,
): string => {
  const outcome = first(t, s, assumable);
  const ids = (rows: readonly Row<F, string, string>[]): string =>
    rows.map((each) => each.id).join(', ');
  if (outcome.status === 'decided') return outcome.row.id;
  return outcome.status === 'unless'
    ? `${outcome.row.id} unless ${ids(outcome.overtaking)}`
    : `open: ${ids(outcome.possible)}`;
};

const isA = (fact: string): boolean => fact === 'a';

describe('a `first` table', () => {
  const ladder = table(row('A', yes('a')), row('B', yes('b')), row('calm', otherwise(), true));

  test.each([
    ['yes', '-', 'A'],
    ['yes', 'yes', 'A'],
    ['no', 'yes', 'B'],
    ['-', 'yes', 'B unless A'],
    ['unsure', 'yes', 'B unless A'],
    ['no', 'no', 'calm'],
    ['-', 'no', 'open: A, calm'],
    ['no', '-', 'open: B, calm'],
    ['-', '-', 'open: A, B, calm'],
  ])('a %s, b %s: %s', (a, b, expected) => {
    expect(result(ladder, sheet(a, b))).toBe(expected);
  });

  test('no row left: open, with those that may yet hold', () => {
    expect(result(table(row('A', yes('a')), row('B', yes('b'))), sheet('no', '-'))).toBe('open: B');
    expect(result(table(row('A', yes('a'))), sheet('no'))).toBe('open: ');
  });

  describe('D6: context that may be assumed lets a calming row stand', () => {
    test.each<[string, Condition<F>, F, string]>([
      ['the blank is context', yes('a'), BLANK, 'calm unless X'],
      ['the blank is not', yes('b'), BLANK, 'open: X, calm'],
      ['all: one assumption is enough', all(yes('a'), yes('b')), BLANK, 'calm unless X'],
      ['all: what is known is not assumed', all(yes('a'), yes('b')), sheet('yes'), 'open: X, calm'],
      ['any: both would have to be assumed', any(yes('a'), yes('b')), BLANK, 'open: X, calm'],
      ['any: the other is no', any(yes('a'), yes('b')), sheet('-', 'no'), 'calm unless X'],
      ['a negation is never assumed', not(yes('a')), BLANK, 'open: X, calm'],
      ['named: looks inside', named('x', yes('a')), sheet('unsure'), 'calm unless X'],
    ])('%s', (_name, when, s, expected) => {
      expect(result(table(row('X', when), row('calm', otherwise(), true)), s, isA)).toBe(expected);
    });

    test('every row above must be of context, not some', () => {
      const two = table(row('A', yes('a')), row('B', yes('b')), row('calm', otherwise(), true));
      expect(result(two, BLANK, isA)).toBe('open: A, B, calm');
      expect(result(two, sheet('-', 'no'), isA)).toBe('calm unless A');
    });
  });
});

describe('an `every` table', () => {
  test('what holds fires, what is open is possible', () => {
    const rows = (['a', 'b', 'c'] as const).map((fact) => ({
      id: fact,
      when: yes(fact),
      then: fact,
      reassures: false,
      sources: SOURCE,
    }));
    const { fired, possible } = every({ id: 't', takes: 'every', rows }, sheet('yes', 'no', '-'));
    expect(fired.map((each) => each.id)).toEqual(['a']);
    expect(possible.map((each) => each.id)).toEqual(['c']);
  });
});
