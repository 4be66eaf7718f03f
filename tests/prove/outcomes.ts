/** What a table says of a state as one whole number that loses nothing, and back in words. */
import { IRON_CONTEXT } from '../../src/rules/tables/iron/outcome.ts';
import { every, first, type Row } from '../../src/rules/logic/table.ts';
import type { State, Walked } from './axes.ts';

const context: ReadonlySet<string> = new Set(IRON_CONTEXT);
export const isContext = (fact: string): boolean => context.has(fact);
const nothing = (): boolean => false;

const STATUSES = ['decided', 'unless', 'open'] as const;
/** Room for the status and the row above a bit for each row that is open. */
const ROWS_OF_FIRST = 24;
const ROWS_OF_EVERY = 15;

const bits = (rows: readonly Row<State, string, number>[]): number => {
  let mask = 0;
  for (const row of rows) mask |= 1 << row.then;
  return mask;
};

/** How a state is read: `iron` is the one table some of whose context may be assumed (D6). */
export function reading({ id, takes, rows }: Pick<Walked, 'id' | 'takes' | 'rows'>) {
  const most = takes === 'first' ? ROWS_OF_FIRST : ROWS_OF_EVERY;
  if (rows.length > most) throw new Error(`${id} has more than ${most} rows`);
  const assumable = id === 'iron' ? isContext : nothing;
  return (table: Walked, state: State): number => {
    if (takes === 'every') {
      const { fired, possible } = every(table, state);
      return (bits(fired) << ROWS_OF_EVERY) | bits(possible);
    }
    const outcome = first(table, state, assumable);
    switch (outcome.status) {
      case 'decided':
        return outcome.row.then << (ROWS_OF_FIRST + 2);
      case 'unless':
        return (((outcome.row.then << 2) | 1) << ROWS_OF_FIRST) | bits(outcome.overtaking);
      case 'open':
        return (2 << ROWS_OF_FIRST) | bits(outcome.possible);
    }
  };
}

/** "decided: iron.high", "evening unless evening-earlier". `ids` are all rows of the table. */
export function outcomeInWords(
  code: number,
  takes: Walked['takes'],
  ids: readonly string[],
): string {
  const named = (mask: number) => ids.filter((_, place) => mask & (1 << place)).join(', ') || '-';
  if (takes === 'every') {
    const possible = code & ((1 << ROWS_OF_EVERY) - 1);
    return `fired: ${named(code >>> ROWS_OF_EVERY)}; possible: ${named(possible)}`;
  }
  const status = STATUSES[(code >>> ROWS_OF_FIRST) & 3];
  const row = ids[code >>> (ROWS_OF_FIRST + 2)] ?? '';
  const rows = named(code & ((1 << ROWS_OF_FIRST) - 1));
  if (status === 'decided') return `decided: ${row}`;
  return status === 'unless' ? `${row} unless ${rows}` : `open: ${rows}`;
}
