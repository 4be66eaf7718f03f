/**
 * Urgency by tempo (D4): one row per pathway, E1 to E9, U1 to U10, R1 to R6. All rows that hold
 * fire; the highest tier leads. Beside them stand rows for what D3 says of "unsure" and of "yes"
 * without details: a safety question that was answered "yes" or "unsure" is never silent.
 */
import type { Facts } from '../../facts/facts.ts';
import { every, type Table } from '../../logic/table.ts';
import type { Tier, Within } from '../results.ts';
import { CHILDREN } from './children.ts';
import { CLARIFY } from './clarify.ts';
import { BALANCE } from './balance.ts';
import { CORD_SIGNS } from './cord.ts';
import { EMERGENCY } from './emergency.ts';
import { FROM_SAFETY } from './from-safety.ts';
import { LIMB } from './limb.ts';
import type { FindingId, Pathway, PathwayRow, UrgencyId } from './pathway.ts';
import { PREGNANCY } from './pregnancy.ts';
import { ROUTINE } from './routine.ts';
import { SACRAL } from './sacral.ts';
import { SENSATION } from './sensation.ts';
import { SEROTONIN } from './serotonin.ts';
import { SUSPECTS } from './suspects.ts';
import { URGENT } from './urgent.ts';
import { WEAKNESS } from './weakness.ts';

export const URGENCY: Table<Facts, UrgencyId, Pathway> = {
  id: 'urgency',
  takes: 'every',
  rows: [
    ...EMERGENCY,
    ...CORD_SIGNS,
    ...WEAKNESS,
    ...SENSATION,
    ...BALANCE,
    ...SACRAL,
    ...LIMB,
    ...PREGNANCY,
    ...CHILDREN,
    ...SEROTONIN,
    ...URGENT,
    ...SUSPECTS,
    ...FROM_SAFETY,
    ...ROUTINE,
    ...CLARIFY,
  ],
};

const TIERS: readonly Tier[] = ['emergency', 'urgent', 'routine', 'note'];
const TIMES: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];

/** Where the limb itself is in danger it is named before the stroke (D4, E1); then tier and time. */
const mostPressingFirst = ({ then: one }: PathwayRow, { then: other }: PathwayRow): number =>
  Number(other.limbFirst) - Number(one.limbFirst) ||
  TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) ||
  TIMES.indexOf(one.within) - TIMES.indexOf(other.within) ||
  Number(one.look) - Number(other.look);

/** A row yields to one that fires and says it in its own picture. */
const yields = ({ then }: PathwayRow, fired: readonly PathwayRow[]): boolean =>
  fired.some(({ id }) => then.yieldsTo.includes(id));

/** The rows by the finding that they are about, most pressing first; a row of none stands alone. */
function byFinding(rows: readonly PathwayRow[]): readonly (readonly PathwayRow[])[] {
  const groups = new Map<FindingId | UrgencyId, PathwayRow[]>();
  for (const row of rows.toSorted(mostPressingFirst)) {
    const about = row.then.finding ?? row.id;
    const group = groups.get(about);
    if (group === undefined) groups.set(about, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/**
 * The rows that fire, highest tier first and within a tier the shortest time first; a row that
 * yields to another that fires is left out, and of the rows about one finding the first stands and
 * the others are `joined` to it, but for those that are part of the picture of another finding
 * (D53). `all`: every row that fires; `possible`: those that a blank keeps open.
 */
export function readUrgency(facts: Facts) {
  const { fired: all, possible } = every(URGENCY, facts);
  const fired: PathwayRow[] = [];
  const joined = new Map<UrgencyId, readonly PathwayRow[]>();
  for (const rows of byFinding(all)) {
    const others = all.filter((row) => !rows.includes(row));
    // Where all that is as pressing is part of another's picture, the finding has no line of its own.
    const soonest = rows[0]?.then.within;
    const first = rows.find((row) => row.then.within === soonest && !yields(row, all));
    if (first === undefined) continue;
    fired.push(first);
    joined.set(
      first.id,
      rows.filter((row) => row !== first && !yields(row, others)),
    );
  }
  const named = new Map(
    fired.flatMap(({ id, then: { within } }) => [
      [id, within] as const,
      ...(joined.get(id) ?? [])
        .filter(({ then }) => then.within === within)
        .map((row) => [row.id, within] as const),
    ]),
  );
  // Said elsewhere, and not later.
  const isSaid = ({ then }: PathwayRow): boolean =>
    then.saidBy.some((id) => {
      const within = named.get(id);
      return within !== undefined && TIMES.indexOf(within) <= TIMES.indexOf(then.within);
    });
  const lines = fired.filter((row) => !isSaid(row));
  return { fired: lines.toSorted(mostPressingFirst), joined, all, possible };
}
