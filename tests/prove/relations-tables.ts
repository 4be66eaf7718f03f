/** Every table of the register with facts that it can be given, and conditions on sheets of values. */
import { everyFact, REGISTER, type EveryFact } from '../../src/evidence/register.ts';
import type { Interval } from '../../src/rules/logic/interval.ts';
import type { Condition, Leaf } from '../../src/rules/logic/condition.ts';
import type { Table } from '../../src/rules/logic/table.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { decided } from '../rules/a-visit.ts';

export const everything = (visit: Visit): EveryFact => everyFact(decided(visit));

/** The tables of the register in its order. */
export const TABLES = REGISTER.map(({ table }) => table);

export type Value = string | Interval | undefined;
/** What each leaf reads; a leaf that is not on the sheet is blank. */
export interface Sheet extends ReadonlyMap<Leaf<Sheet>, Value> {}

/** The same leaf, read from a sheet instead of from facts. */
function leafOnSheet(leaf: Leaf<never>): Leaf<Sheet> {
  if (leaf.kind === 'answer') {
    const { kind, fact, among } = leaf;
    const read = (sheet: Sheet) => {
      const value = sheet.get(answer);
      return typeof value === 'string' ? value : undefined;
    };
    const answer: Leaf<Sheet> = { kind, fact, among, read };
    return answer;
  }
  const { kind, fact, op, limit } = leaf;
  const read = (sheet: Sheet) => {
    const value = sheet.get(number);
    return typeof value === 'string' ? undefined : value;
  };
  const number: Leaf<Sheet> = { kind, fact, op, limit, read };
  return number;
}

/** The same condition over sheets; its leaves stand in the same order. */
function onSheet(condition: Condition<never>): Condition<Sheet> {
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return leafOnSheet(condition);
    case 'named':
      return { kind: 'named', name: condition.name, of: onSheet(condition.of) };
    case 'not':
      return { kind: 'not', of: onSheet(condition.of) };
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map(onSheet) };
  }
}

/** The same table over sheets. */
export const tableOnSheet = (
  table: Table<never, string, unknown>,
): Table<Sheet, string, unknown> => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, when: onSheet(row.when) })),
});
