/** How fast the rules are in node, as JSON on the standard output. Run by bench.ts on its bundle. */
import { REGISTER } from '../../src/evidence/register.ts';
import { assess } from '../../src/rules/assess.ts';
import { CONDITIONS } from '../../src/rules/tables/conditions/conditions.ts';
import { decide } from '../../src/rules/decide.ts';
import { facts } from '../../src/rules/facts/facts.ts';
import { leaves } from '../../src/rules/logic/condition.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { median } from './stats.ts';
import { variedVisits } from './visits.ts';

export type RuleFigures = {
  readonly visits: number;
  readonly tables: number;
  readonly rows: number;
  readonly leaves: number;
  readonly decidePerSecond: number;
  readonly factsPerSecond: number;
  readonly assessMicroseconds: number;
};

const tables = REGISTER.map(({ table }) => table);
const conditions = tables.flatMap(({ rows }) => rows.map(({ when }) => when));
const triggers = Object.values(CONDITIONS).flatMap(({ trigger }) => trigger ?? []);

const VISITS = 200;
const TODAY = '2026-11-21';
const ROUND_MS = 300;
const WARM_UP_MS = 800;
const visits = variedVisits(VISITS);

/** What the work returns is kept here, so that no compiler may leave the work out. */
let kept: unknown;

/** Calls per second, over whole passes through all visits. */
function rate(work: (visit: Visit) => unknown, milliseconds: number): number {
  const start = performance.now();
  let calls = 0;
  let spent = 0;
  while (spent < milliseconds) {
    for (const visit of visits) kept = work(visit);
    calls += visits.length;
    spent = performance.now() - start;
  }
  return (calls / spent) * 1000;
}

const works = {
  facts: (visit: Visit) => facts(visit, TODAY),
  decide: (visit: Visit) => decide(visit, TODAY),
  assess: (visit: Visit) => assess(visit, TODAY),
};
const rounds = Number(process.argv[2] ?? 7);
const rates: Record<keyof typeof works, number[]> = { facts: [], decide: [], assess: [] };
const names = ['facts', 'decide', 'assess'] as const;
for (const name of names) rate(works[name], WARM_UP_MS);
for (let round = 0; round < rounds; round += 1)
  for (const name of names) rates[name].push(rate(works[name], ROUND_MS));
if (kept === undefined) throw new Error('The rules returned nothing');

const figures: RuleFigures = {
  visits: visits.length,
  tables: tables.length,
  rows: conditions.length,
  leaves: [...conditions, ...triggers].flatMap((condition) => leaves(condition)).length,
  decidePerSecond: median(rates.decide),
  factsPerSecond: median(rates.facts),
  assessMicroseconds: 1e6 / median(rates.assess),
};
process.stdout.write(JSON.stringify(figures));
