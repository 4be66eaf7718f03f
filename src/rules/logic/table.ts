/** Decision tables: rows of conditions with what follows from them, and the two ways to read them. */
import type { Citations } from '../tables/sources.ts';
import { holds, type Condition } from './condition.ts';

export type Row<F, Id extends string, R> = {
  readonly id: Id;
  readonly when: Condition<F>;
  readonly then: R;
  /** True where the row would calm the reader: then it is never shown while an earlier row is open. */
  readonly reassures: boolean;
  readonly sources: Citations;
};

export type Table<F, Id extends string, R> = {
  readonly id: string;
  /** `first`: the first row that holds decides. `every`: all rows that hold fire. */
  readonly takes: 'first' | 'every';
  readonly rows: readonly Row<F, Id, R>[];
};

export type Outcome<F, Id extends string, R> =
  | { readonly status: 'decided'; readonly row: Row<F, Id, R> }
  | {
      readonly status: 'unless';
      readonly row: Row<F, Id, R>;
      readonly overtaking: readonly Row<F, Id, R>[];
    }
  | { readonly status: 'open'; readonly possible: readonly Row<F, Id, R>[] };

/**
 * Reads a `first` table. While an earlier row is undetermined the result is "this, unless that";
 * a row that reassures is then withheld and the result is open, except where every earlier row
 * hangs only on context that may be assumed (`assumable`, D6: "assuming no dialysis: confirm").
 */
export function first<F, Id extends string, R>(
  table: Table<F, Id, R>,
  facts: F,
  assumable: (fact: string) => boolean = () => false,
): Outcome<F, Id, R> {
  const overtaking: Row<F, Id, R>[] = [];
  for (const row of table.rows) {
    const truth = holds(row.when, facts);
    if (truth === 'no') continue;
    if (truth === 'undetermined') {
      overtaking.push(row);
      continue;
    }
    if (overtaking.length === 0) return { status: 'decided', row };
    const mayStand =
      !row.reassures || overtaking.every((each) => assumedAway(each.when, facts, assumable));
    return mayStand
      ? { status: 'unless', row, overtaking }
      : { status: 'open', possible: [...overtaking, row] };
  }
  return { status: 'open', possible: overtaking };
}

/** True when the condition would be `no` once every open assumable leaf is read as not holding. */
function assumedAway<F>(
  condition: Condition<F>,
  facts: F,
  assumable: (fact: string) => boolean,
): boolean {
  if (holds(condition, facts) === 'no') return true;
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return holds(condition, facts) === 'undetermined' && assumable(condition.fact);
    case 'named':
      return assumedAway(condition.of, facts, assumable);
    case 'not':
      return false;
    case 'all':
      return condition.of.some((part) => assumedAway(part, facts, assumable));
    case 'any':
      return condition.of.every((part) => assumedAway(part, facts, assumable));
  }
}

export type Fired<F, Id extends string, R> = {
  readonly fired: readonly Row<F, Id, R>[];
  readonly possible: readonly Row<F, Id, R>[];
};

/** Reads an `every` table: the rows that hold, and those that may yet. */
export function every<F, Id extends string, R>(table: Table<F, Id, R>, facts: F): Fired<F, Id, R> {
  const fired: Row<F, Id, R>[] = [];
  const possible: Row<F, Id, R>[] = [];
  for (const row of table.rows) {
    const truth = holds(row.when, facts);
    if (truth === 'yes') fired.push(row);
    else if (truth === 'undetermined') possible.push(row);
  }
  return { fired, possible };
}
