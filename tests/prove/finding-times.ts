/** The shortest time of the rows that fire: of one finding, and of the whole visit (D52, D53). */
import { facts, type Facts } from '../../src/rules/facts/facts.ts';
import { graded } from '../../src/rules/facts/strength.ts';
import { holds } from '../../src/rules/logic/condition.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Within } from '../../src/rules/tables/results.ts';
import type { FindingId, PathwayRow } from '../../src/rules/tables/urgency/pathway.ts';
import { URGENCY } from '../../src/rules/tables/urgency/read.ts';
import { TODAY } from '../rules/a-visit.ts';

const WITHIN: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];
/** No row at all is the mildest. */
export const NONE = WITHIN.length;
export const SAME_DAY = WITHIN.indexOf('same day');
export const timeOf = ({ then }: PathwayRow): number => WITHIN.indexOf(then.within);

/** Shortest first, so that the first that fires says the time. A note calls for no time. */
const TIMED: readonly PathwayRow[] = URGENCY.rows
  .filter(({ then }) => then.tier !== 'note')
  .toSorted((one, other) => timeOf(one) - timeOf(other));

type Rows = { readonly firm: readonly PathwayRow[]; readonly looks: readonly PathwayRow[] };
const rowsWhere = (isOne: (row: PathwayRow) => boolean): Rows => ({
  firm: TIMED.filter((row) => isOne(row) && !row.then.look),
  looks: TIMED.filter((row) => isOne(row) && row.then.look),
});
const OF_ALL = rowsWhere(() => true);
const OF_FINDING: Readonly<Record<FindingId, Rows>> = {
  weakness: rowsWhere(({ then }) => then.finding === 'weakness'),
  sensation: rowsWhere(({ then }) => then.finding === 'sensation'),
  balance: rowsWhere(({ then }) => then.finding === 'balance'),
  sacral: rowsWhere(({ then }) => then.finding === 'sacral'),
  swelling: rowsWhere(({ then }) => then.finding === 'swelling'),
  limb: rowsWhere(({ then }) => then.finding === 'limb'),
  child: rowsWhere(({ then }) => then.finding === 'child'),
};

/** The shortest time of the rows that fire; `looked`: with what is to be asked or examined today. */
export type Time = { readonly firm: number; readonly looked: number };

function timeIn({ firm: rows, looks }: Rows, known: Facts): Time {
  const fires = ({ when }: PathwayRow) => holds(when, known) === 'yes';
  const first = rows.find(fires);
  const firm = first === undefined ? NONE : timeOf(first);
  return { firm, looked: firm > SAME_DAY && looks.some(fires) ? SAME_DAY : firm };
}

export const factsOf = (visit: Visit): Facts => facts(graded(visit), TODAY);
export const ownTime = (known: Facts, finding: FindingId): Time =>
  timeIn(OF_FINDING[finding], known);
export const wholeTime = (known: Facts): Time => timeIn(OF_ALL, known);

/** The rows that fire, notes left out, the shortest time first. */
export const timedRows = (known: Facts): readonly PathwayRow[] =>
  TIMED.filter(({ when }) => holds(when, known) === 'yes');

/** A time is lowered, unless a look that is as early stands there now: it ends with its answer. */
export const lowers = (was: Time, is: Time): boolean => is.looked > was.firm;
