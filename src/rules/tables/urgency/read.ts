/**
 * Urgency by tempo (D4): one row per pathway, E1 to E9, U1 to U10, R1 to R6. All rows that hold
 * fire; the highest tier leads. Beside them stand rows for what D3 says of "unsure" and of "yes"
 * without details: a safety question that was answered "yes" or "unsure" is never silent.
 */
import type { Facts } from '../../facts/facts.ts';
import { every, type Table } from '../../logic/table.ts';
import type { Tier, Within } from '../results.ts';
import { CLARIFY } from './clarify.ts';
import { EMERGENCY } from './emergency.ts';
import { FROM_SAFETY } from './from-safety.ts';
import type { Pathway, PathwayRow, UrgencyId } from './pathway.ts';
import { ROUTINE } from './routine.ts';
import { URGENT } from './urgent.ts';

export const URGENCY: Table<Facts, UrgencyId, Pathway> = {
  id: 'urgency',
  takes: 'every',
  rows: [...EMERGENCY, ...URGENT, ...FROM_SAFETY, ...ROUTINE, ...CLARIFY],
};

const TIERS: readonly Tier[] = ['emergency', 'urgent', 'routine', 'note'];
const TIMES: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];

/**
 * The rows that fire, highest tier first and within a tier the shortest time first; a row that
 * yields to another that fires is left out. `possible` are those that a blank keeps open.
 */
export function readUrgency(facts: Facts) {
  const { fired, possible } = every(URGENCY, facts);
  const ids = new Set(fired.map((row) => row.id));
  const standing = fired.filter((row) => !row.then.yieldsTo.some((id) => ids.has(id)));
  standing.sort(
    (one, other) =>
      TIERS.indexOf(one.then.tier) - TIERS.indexOf(other.then.tier) ||
      TIMES.indexOf(one.then.within) - TIMES.indexOf(other.then.within),
  );
  return { fired: limbFirst(standing), possible };
}

function limbFirst(rows: readonly PathwayRow[]): readonly PathwayRow[] {
  const isLimb = ({ id }: PathwayRow): boolean => id.startsWith('E7');
  return [...rows.filter(isLimb), ...rows.filter((row) => !isLimb(row))];
}
