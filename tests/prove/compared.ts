/**
 * Whole visits by the million before the project and the second opinion: where they differ, and in
 * how many visits each row of each table stood, since what never stands was never compared.
 */
import { isContext } from './outcomes.ts';
import { decided } from '../rules/a-visit.ts';
import { inWords as differenceInWords, unexplained } from '../second-opinion/compare.ts';
import { every, first, type Table } from '../../src/rules/logic/table.ts';
import { everyFact, type EveryFact } from '../../src/evidence/register.ts';
import { TABLES } from './relations-tables.ts';
import { walkedVisits } from './walked-visits.ts';

const VISITS = 1_000_000;
export const VISITS_AT_ONCE = 10_000;
/** Differences that one run shrinks and tells. */
const TOLD = 3;

/** Each seed gives visits of its own. */
export const SEEDS: readonly number[] = Array.from(
  { length: VISITS / VISITS_AT_ONCE },
  (_, place) => place + 1,
);

type Counts = Readonly<Record<string, number>>;
export type Compared = {
  readonly visits: number;
  /** Visits in which each row stood, by "table/row". */
  readonly rows: Counts;
  /** Visits with each verdict, by "set verdict". */
  readonly verdicts: Counts;
  readonly differing: number;
  /** What they differ about, with a smallest visit, in words. */
  readonly told: Readonly<Record<string, string>>;
};

/** The rows that stand: of a `first` table the one that decides, with or without an "unless". */
function standing({ takes, ...table }: Table<EveryFact, string, unknown>, known: EveryFact) {
  if (takes === 'every') return every({ ...table, takes }, known).fired;
  const outcome = first({ ...table, takes }, known, table.id === 'iron' ? isContext : undefined);
  return outcome.status === 'open' ? [] : [outcome.row];
}

function counter() {
  const counts: Record<string, number> = {};
  return {
    counts,
    add: (key: string, by = 1) => {
      counts[key] = (counts[key] ?? 0) + by;
    },
  };
}

const SETS = ['irlssg', 'icsd3tr', 'dsm5tr'] as const;

export function compare(seed: number): Compared {
  const [rows, verdicts] = [counter(), counter()];
  const told: Record<string, string> = {};
  let differing = 0;
  for (const visit of walkedVisits(seed, VISITS_AT_ONCE)) {
    const decision = decided(visit);
    const known = everyFact(decision);
    for (const table of TABLES) {
      for (const { id } of standing(table, known)) rows.add(`${table.id}/${id}`);
    }
    for (const set of SETS) verdicts.add(`${set} ${decision[set].verdict}`);
    const found = unexplained(visit, decision);
    if (found.length > 0) differing += 1;
    for (const difference of found) {
      const { about, project, second } = difference;
      const kind = `${about}: ${project}, ${second}`;
      if (kind in told || Object.keys(told).length === TOLD) continue;
      told[kind] = differenceInWords(visit, difference);
    }
  }
  return { visits: VISITS_AT_ONCE, rows: rows.counts, verdicts: verdicts.counts, differing, told };
}

/** All runs as one. */
export function joined(all: readonly Compared[]): Compared {
  const sum = (of: (each: Compared) => Counts): Counts => {
    const { counts, add } = counter();
    for (const each of all) for (const [key, by] of Object.entries(of(each))) add(key, by);
    return counts;
  };
  return {
    visits: all.reduce((total, { visits }) => total + visits, 0),
    rows: sum(({ rows }) => rows),
    verdicts: sum(({ verdicts }) => verdicts),
    differing: all.reduce((total, each) => total + each.differing, 0),
    told: Object.assign({}, ...all.toReversed().map(({ told }) => told)),
  };
}

const number = (value: number): string => value.toLocaleString('en');

/** How many visits were compared, with each verdict, and in how many each row stood. */
export const inWords = ({ visits, differing, rows, verdicts }: Compared): string =>
  [
    `${number(visits)} visits before the second opinion, ${number(differing)} differ`,
    ...Object.keys(verdicts)
      .toSorted()
      .map((verdict) => `${verdict}: ${number(verdicts[verdict] ?? 0)}`),
    'Visits in which each row stood:',
    ...TABLES.map(({ id, rows: own }) => {
      const counts = own.map((row) => `${row.id} ${number(rows[`${id}/${row.id}`] ?? 0)}`);
      return `${id}: ${counts.join(', ')}`;
    }),
  ].join('\n');

const VERDICTS = ['met', 'not-met', 'indeterminate'] as const;
/** The verdicts that only the headline set has (D16, D17). */
const PROBABLE = ['probable-observed', 'possible-child'] as const;

/** What is wrong, in sentences. */
export function wrongIn({ rows, verdicts, differing, told }: Compared): readonly string[] {
  const wanted = [
    ...SETS.flatMap((set) => VERDICTS.map((verdict) => `${set} ${verdict}`)),
    ...PROBABLE.map((verdict) => `irlssg ${verdict}`),
  ];
  return [
    ...(differing === 0 ? [] : [`${differing} visits differ from the second opinion, such as`]),
    ...Object.values(told).slice(0, 10),
    ...TABLES.flatMap(({ id, rows: own }) =>
      own.filter((row) => rows[`${id}/${row.id}`] === undefined).map((row) => `${id}/${row.id}`),
    ).map((row) => `${row} stood in no visit: nothing was compared there`),
    ...wanted
      .filter((verdict) => verdicts[verdict] === undefined)
      .map((verdict) => `no visit is ${verdict}`),
  ];
}
