/** Every small change to a table's conditions, as data: what each part of each rule is tried with. */
import { not, otherwise, type Condition, type Leaf } from '../../src/rules/logic/condition.ts';
import type { Comparison, Threshold, Unit } from '../../src/rules/logic/interval.ts';
import type { State, Walked } from './axes.ts';

type Over = Condition<State>;
/** What was changed where, and what stands there now; nothing where the part was dropped. */
type Edit = { readonly at: string; readonly what: string; readonly now: Over | undefined };

const BESIDE: Readonly<Record<Comparison, Comparison>> = {
  below: 'at most',
  'at most': 'below',
  'at least': 'above',
  above: 'at least',
};

const units = Object.keys as (figures: Threshold['at']) => Unit[];
/** A limit one millionth further up or down, in each of its units. */
function moved(limit: Threshold, by: 1 | -1): Threshold {
  const at: Threshold['at'] = {};
  for (const unit of units(limit.at)) at[unit] = (limit.at[unit] ?? 0) + by;
  return { ...limit, at };
}

const leafSays = (leaf: Leaf<State>): string =>
  leaf.kind === 'number'
    ? `${leaf.fact} ${leaf.op} ${leaf.limit.id}`
    : `${leaf.fact}: ${leaf.among.join(' or ')}`;

function leafEdits(leaf: Leaf<State>, at: string): readonly Edit[] {
  const says = leafSays(leaf);
  const edit = (what: string, now?: Over): Edit => ({ at, what: `${says}: ${what}`, now });
  const common = [edit('dropped'), edit('negated', not<State>(leaf))];
  if (leaf.kind === 'number') {
    return [
      ...common,
      edit(`now ${BESIDE[leaf.op]}`, { ...leaf, op: BESIDE[leaf.op] }),
      edit('limit one step up', { ...leaf, limit: moved(leaf.limit, 1) }),
      edit('limit one step down', { ...leaf, limit: moved(leaf.limit, -1) }),
    ];
  }
  return [
    ...common,
    ...leaf.among.map((answer) =>
      edit(`without ${answer}`, { ...leaf, among: leaf.among.filter((each) => each !== answer) }),
    ),
  ];
}

/** All edits of a condition. `at` is the way down to the part, such as 0.2. */
function edits(condition: Over, at: string): readonly Edit[] {
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return leafEdits(condition, at);
    case 'named':
    case 'not':
      return edits(condition.of, at).map((edit) => ({
        ...edit,
        now: edit.now === undefined ? undefined : { ...condition, of: edit.now },
      }));
    case 'all':
    case 'any': {
      const { kind, of } = condition;
      const now = kind === 'all' ? 'any' : 'all';
      const swapped: readonly Edit[] =
        of.length < 2 ? [] : [{ at, what: `${kind} now ${now}`, now: { kind: now, of } }];
      const within = of.flatMap((part, place) =>
        edits(part, at === '' ? String(place) : `${at}.${place}`).map((edit): Edit => {
          const rest = edit.now === undefined ? [] : [edit.now];
          const parts = of.toSpliced(place, 1, ...rest);
          return { ...edit, now: parts.length === 0 ? undefined : { kind, of: parts } };
        }),
      );
      return [...swapped, ...within];
    }
  }
}

export type Mutant = {
  readonly id: string;
  /** The rows that differ from the table's own. */
  readonly rows: readonly number[];
  /** What is changed: what a row says, or where it stands or what its mark says. */
  readonly changes: 'condition' | 'place or mark';
  readonly table: Walked;
};

/** All mutants of a table. `reassures` and the order of rows mean something in a `first` table only. */
export function mutantsOf(table: Walked): readonly Mutant[] {
  const { rows } = table;
  const first = table.takes === 'first';
  return rows.flatMap((row, place): readonly Mutant[] => {
    const id = `${table.id}/${row.id}`;
    const change = (what: string, now: Walked['rows']): Mutant => ({
      id: `${id}: ${what}`,
      rows: [place],
      changes: 'condition',
      table: { ...table, rows: now },
    });
    const moveOrMark = (what: string, now: Walked['rows'], changed: readonly number[]): Mutant => ({
      ...change(what, now),
      rows: changed,
      changes: 'place or mark',
    });
    const next = rows[place + 1];
    return [
      ...edits(row.when, '').map(({ at, what, now }) =>
        change(
          at === '' ? what : `${at} ${what}`,
          rows.with(place, { ...row, when: now ?? otherwise<State>() }),
        ),
      ),
      change('row dropped', rows.toSpliced(place, 1)),
      ...(first && next !== undefined
        ? [moveOrMark(`after ${next.id}`, rows.toSpliced(place, 2, next, row), [place, place + 1])]
        : []),
      ...(first
        ? [
            moveOrMark(
              'reassures flipped',
              rows.with(place, { ...row, reassures: !row.reassures }),
              [place],
            ),
          ]
        : []),
    ];
  });
}
