/** The rows that carry a requirement: those that are named for it, and those that cite it. */
import type { Requirement } from './requirement.ts';
import type { Citation } from '../rules/tables/sources.ts';
import { TABLES } from './tables.ts';

export type Carrying = {
  /** "iron/iron.adult.oralOrIv". */
  readonly place: string;
  readonly sources: readonly Citation[];
};

const ROWS = TABLES.flatMap((table) =>
  table.rows.map(({ id, sources }) => ({ table: table.id, place: `${table.id}/${id}`, sources })),
);

export const rowsOf = ({ id, rules }: Requirement): readonly Carrying[] =>
  ROWS.filter(
    ({ table, place, sources }) =>
      rules.includes(place) ||
      rules.includes(table) ||
      sources.some(({ section }) => section === id),
  );
