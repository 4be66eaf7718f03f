/**
 * Reasons are enough, and no more: the leaves that are cited carry the value by themselves, whatever
 * is not cited may change, and what is cited as open decides once it is known. Every row of every
 * table of the register, with the facts of visits and with values that no visit gives.
 */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { IRON_CONTEXT } from '../../src/rules/tables/iron/outcome.ts';
import { QUANTITIES } from '../../src/rules/record/quantities.ts';
import type { Interval, Threshold } from '../../src/rules/logic/interval.ts';
import { because, holds, leaves } from '../../src/rules/logic/condition.ts';
import { first } from '../../src/rules/logic/table.ts';
import type { Condition, Held, Leaf } from '../../src/rules/logic/condition.ts';
import type { Outcome, Table } from '../../src/rules/logic/table.ts';
import { seeded, type Chance } from '../bench/seeded.ts';
import { anyVisit, likelyVisit } from '../rules/any-visit.ts';
import { law, type Law } from './relations-law.ts';
import { everything, TABLES, tableOnSheet, type Sheet, type Value } from './relations-tables.ts';

const UNITS = Object.values(QUANTITIES).flatMap(({ units }) => units.map(({ unit }) => unit));
const unitsOf = (limit: Threshold) => UNITS.filter((unit) => limit.at[unit] !== undefined);

/** At the limit and beside it, with and without a comparator, in one of its units. */
function intervalBy(limit: Threshold, chance: Chance): Interval {
  const unit = chance.oneOf(unitsOf(limit));
  const at = limit.at[unit] ?? 0;
  const [low, high, lowOpen, highOpen] = chance.oneOf([
    [at - 1, at - 1, false, false],
    [at, at, false, false],
    [at + 1, at + 1, false, false],
    [0, at, false, true],
    [at, Infinity, true, false],
    [0, at * 2, false, false],
  ] as const);
  return { unit, low, high, lowOpen, highOpen };
}

/** What a leaf may read: its own answers, another, "unsure", nothing. */
function draw(leaf: Leaf<Sheet>, chance: Chance): Value {
  if (chance.happens(0.2)) return undefined;
  return leaf.kind === 'number'
    ? intervalBy(leaf.limit, chance)
    : chance.oneOf([...leaf.among, 'unsure', 'something else']);
}

/** A value that decides the leaf. */
function settle(leaf: Leaf<Sheet>, chance: Chance): Value {
  for (;;) {
    const value = draw(leaf, chance);
    if (holds(leaf, new Map([[leaf, value]])) !== 'undetermined') return value;
  }
}

/**
 * The sheet with everything but the cited facts changed at random, or blank. Leaves of one name that
 * read the same value are one fact: they keep it or change it together.
 */
function butCited(sheet: Sheet, cited: readonly Held<Sheet>[], chance: Chance | undefined): Sheet {
  const facts = new Map<string, Map<Value, Value>>();
  const of = (leaf: Leaf<Sheet>): Map<Value, Value> => {
    const name = `${leaf.kind} ${leaf.fact}`;
    const known = facts.get(name) ?? new Map<Value, Value>();
    facts.set(name, known);
    return known;
  };
  for (const { leaf } of cited) {
    const value = sheet.get(leaf);
    of(leaf).set(value, value);
  }
  const changed = new Map<Leaf<Sheet>, Value>();
  for (const [leaf, value] of sheet) {
    const fact = of(leaf);
    if (!fact.has(value)) fact.set(value, chance && draw(leaf, chance));
    changed.set(leaf, fact.get(value));
  }
  return changed;
}

function obeysOne(name: string, when: Condition<Sheet>, sheet: Sheet, chance: Chance): void {
  const truth = holds(when, sheet);
  const cited = because(when, sheet);
  for (const each of cited) {
    if (holds(each.leaf, sheet) !== each.truth) expect.fail(`${name}: ${each.leaf.fact} misread`);
  }
  const alone = holds(when, butCited(sheet, cited, undefined));
  if (alone !== truth) expect.fail(`${name}: ${truth}, by its reasons alone ${alone}`);
  if (truth === 'undetermined') {
    const known = new Map(sheet);
    for (const { leaf } of cited) known.set(leaf, settle(leaf, chance));
    if (holds(when, known) === 'undetermined') expect.fail(`${name}: known, and still open`);
    return;
  }
  const otherwise = holds(when, butCited(sheet, cited, chance));
  if (otherwise !== truth) expect.fail(`${name}: ${truth}, and ${otherwise} with the same reasons`);
}

const isContext = (fact: string) => IRON_CONTEXT.some((each) => each === fact);
const inWords = (outcome: Outcome<Sheet, string, unknown>): string =>
  outcome.status === 'open'
    ? `open: ${outcome.possible.map(({ id }) => id).join()}`
    : `${outcome.status} ${outcome.row.id}`;

/** A decided table: its row and what kept the rows above from holding give the same row again. */
function obeysTable(table: Table<Sheet, string, unknown>, sheet: Sheet, chance: Chance): void {
  if (table.takes !== 'first') return;
  const read = (facts: Sheet) => first(table, facts, isContext);
  const outcome = read(sheet);
  if (outcome.status !== 'decided') return;
  const upTo = table.rows.slice(0, table.rows.indexOf(outcome.row) + 1);
  const cited = upTo.flatMap((row) => because(row.when, sheet));
  for (const other of [undefined, chance]) {
    const again = read(butCited(sheet, cited, other));
    if (inWords(again) !== inWords(outcome))
      expect.fail(`${table.id}: ${inWords(outcome)}, then ${inWords(again)}`);
  }
}

const SHEETS = TABLES.map((table) => {
  const sheet = tableOnSheet(table);
  const pairs = table.rows.map((row, at) => {
    const when = sheet.rows[at]?.when;
    if (when === undefined) throw new Error(`${table.id} lost a row`);
    return { name: `${table.id}/${row.id}`, when, plain: leaves(row.when), sheets: leaves(when) };
  });
  return { sheet, pairs };
});

const seed = fc.nat(0x7fffffff);

export const REASONS: readonly Law[] = [
  law(
    'the facts of a visit: every row by its reasons alone, and whatever else is changed',
    fc.tuple(fc.oneof({ weight: 4, arbitrary: likelyVisit }, anyVisit), seed),
    ([visit, from]) => {
      const chance = seeded(from);
      const known = everything(visit);
      for (const { sheet, pairs } of SHEETS) {
        const all = new Map<Leaf<Sheet>, Value>();
        for (const { plain, sheets } of pairs) {
          for (const [at, leaf] of sheets.entries()) all.set(leaf, plain[at]?.read(known));
        }
        for (const { name, when } of pairs) {
          const own = new Map(leaves(when).map((leaf) => [leaf, all.get(leaf)]));
          obeysOne(name, when, own, chance);
        }
        obeysTable(sheet, all, chance);
      }
    },
    1 / 4,
  ),
  law(
    'values that no visit gives: the same of every row and every table',
    seed,
    (from) => {
      const chance = seeded(from);
      for (const { sheet, pairs } of SHEETS) {
        const drawn = new Map<string, Value>();
        const all = new Map<Leaf<Sheet>, Value>();
        for (const { sheets } of pairs) {
          for (const leaf of sheets) {
            const fact = `${leaf.kind} ${leaf.fact}`;
            // Half of the leaves of one fact read what the first one read, as in a visit.
            if (!drawn.has(fact) || chance.happens(0.5)) drawn.set(fact, draw(leaf, chance));
            all.set(leaf, drawn.get(fact));
          }
        }
        for (const { name, when, sheets } of pairs) {
          const own = new Map(sheets.map((leaf) => [leaf, all.get(leaf)]));
          obeysOne(name, when, own, chance);
        }
        obeysTable(sheet, all, chance);
      }
    },
    1 / 4,
  ),
];
