/**
 * Where a visit stands in the tables: what every part of every condition says of it, and which row
 * decides, which failed, and which may still overtake. The same facts, walked once more.
 */
import { COURSE } from '../rules/tables/course.ts';
import type { Decision } from '../rules/decide.ts';
import { HEADLINES } from '../rules/tables/headline.ts';
import { IRON } from '../rules/tables/iron/ladder.ts';
import { IRON_GENERAL } from '../rules/tables/iron/general.ts';
import type { AnyTable } from './register.ts';
import { first, type Outcome, type Table } from '../rules/logic/table.ts';
import { decide } from '../rules/decide.ts';
import { groundOf, holds, type Condition } from '../rules/logic/condition.ts';
import { partsOf } from '../rules/logic/in-lines.ts';
import type { Truth } from '../rules/logic/truth.ts';
import type { Visit } from '../rules/record/visit.ts';
import { URGENCY } from '../rules/tables/urgency/read.ts';
import { answerBehind } from '../rules/words/reasons.ts';
import { everyFact, REGISTER, type EveryFact } from './register.ts';

/** Where one row stands in the running visit. */
export type Stands =
  | 'decides'
  | 'stands-unless'
  | 'withheld'
  | 'fires'
  | 'gives-way'
  | 'not-first'
  | 'open'
  | 'fails'
  | 'not-reached'
  | 'not-read';

export type Standing = {
  readonly truth: Truth;
  readonly stands: Stands;
};

export type Reading = {
  /** What a part of a condition says of this visit, found by the condition itself. */
  readonly truthOf: (part: Condition<never>) => Truth | undefined;
  /** The answer behind a leaf, without the name of its fact: "not answered", "62 ng/mL, at most 75 ng/mL". */
  readonly saysOf: (leaf: Condition<never>) => string | undefined;
  readonly rowOf: (table: AnyTable, row: string) => Standing | undefined;
};

function inFirst(
  outcome: Outcome<never, string, unknown>,
  id: string,
  truth: Truth,
  hasPassed: boolean,
): Stands {
  if (outcome.status !== 'open' && outcome.row.id === id)
    return outcome.status === 'decided' ? 'decides' : 'stands-unless';
  // Only a row that would calm the reader holds and is not shown.
  if (outcome.status === 'open' && truth === 'yes' && outcome.possible.at(-1)?.id === id)
    return 'withheld';
  if (hasPassed) return 'not-reached';
  return truth === 'undetermined' ? 'open' : 'fails';
}

/** The first row that holds ends the reading, whether or not it may be shown. */
function firstTable(
  table: Table<EveryFact, string, unknown>,
  facts: EveryFact,
  outcome: Outcome<never, string, unknown>,
): ReadonlyMap<string, Standing> {
  let hasPassed = false;
  const rows = new Map<string, Standing>();
  for (const row of table.rows) {
    const truth = holds(row.when, facts);
    rows.set(row.id, { truth, stands: inFirst(outcome, row.id, truth, hasPassed) });
    hasPassed ||= truth === 'yes';
  }
  return rows;
}

function everyTable(
  table: Table<EveryFact, string, unknown>,
  facts: EveryFact,
  { urgency, headlines }: Decision,
): ReadonlyMap<string, Standing> {
  const shown = new Set<string>(urgency.fired.map((row) => row.id));
  const stands = (id: string, truth: Truth): Stands => {
    if (truth !== 'yes') return truth === 'no' ? 'fails' : 'open';
    if (table.id === URGENCY.id && !shown.has(id)) return 'gives-way';
    return table.id === HEADLINES.id && headlines[0] !== id ? 'not-first' : 'fires';
  };
  return new Map(
    table.rows.map((row) => {
      const truth = holds(row.when, facts);
      return [row.id, { truth, stands: stands(row.id, truth) }];
    }),
  );
}

/** Iron has two ladders, and the verdict chooses which of them is read (D5). */
function isRead(table: AnyTable, { verdict }: Decision): boolean {
  if (table.id === IRON.id) return verdict !== 'not-met';
  if (table.id === IRON_GENERAL.id) return verdict === 'not-met';
  return table.id !== COURSE.id || verdict === 'met';
}

function standingsOf(
  table: Table<EveryFact, string, unknown>,
  facts: EveryFact,
  decision: Decision,
): ReadonlyMap<string, Standing> {
  if (!isRead(table, decision))
    return new Map(
      table.rows.map((row) => [row.id, { truth: holds(row.when, facts), stands: 'not-read' }]),
    );
  if (table.takes === 'every') return everyTable(table, facts, decision);
  // Only the ladder of iron may assume what is not recorded, so its own outcome is taken (D6).
  const ladder = table.id === IRON.id || table.id === IRON_GENERAL.id;
  return firstTable(table, facts, ladder ? decision.iron : first(table, facts));
}

/** Reads every table for a decided visit. */
export function readingOf(decision: Decision): Reading {
  const facts = everyFact(decision);
  const parts = new Map<object, Condition<EveryFact>>();
  const collect = (condition: Condition<EveryFact>): void => {
    parts.set(condition, condition);
    for (const part of partsOf(condition)) collect(part);
  };
  const rows = new Map<string, ReadonlyMap<string, Standing>>();
  for (const { table } of REGISTER) {
    for (const row of table.rows) collect(row.when);
    rows.set(table.id, standingsOf(table, facts, decision));
  }
  return {
    truthOf: (part) => {
      const condition = parts.get(part);
      return condition === undefined ? undefined : holds(condition, facts);
    },
    saysOf: (leaf) => {
      const condition = parts.get(leaf);
      if (condition?.kind !== 'answer' && condition?.kind !== 'number') return undefined;
      return answerBehind(groundOf(condition, facts));
    },
    rowOf: (table, row) => rows.get(table.id)?.get(row),
  };
}

/** The same for a visit. `today` is an ISO date. */
export const readingOfVisit = (visit: Visit, today: string): Reading =>
  readingOf(decide(visit, today));
