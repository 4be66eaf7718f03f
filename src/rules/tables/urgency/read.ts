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
import type { Pathway, UrgencyId } from './pathway.ts';
import { ROUTINE } from './routine.ts';
import { URGENT } from './urgent.ts';

export const URGENCY: Table<Facts, UrgencyId, Pathway> = {
  id: 'urgency',
  takes: 'every',
  rows: [...EMERGENCY, ...URGENT, ...FROM_SAFETY, ...ROUTINE, ...CLARIFY],
};

const TIERS: readonly Tier[] = ['emergency', 'urgent', 'routine', 'note'];
const TIMES: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];

/** Where the limb itself is in danger it is named before the stroke (D4, E1); then tier and time. */
const mostPressingFirst = (one: Pathway, other: Pathway): number =>
  Number(other.limbFirst) - Number(one.limbFirst) ||
  TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) ||
  TIMES.indexOf(one.within) - TIMES.indexOf(other.within);

/**
 * The rows that fire, highest tier first and within a tier the shortest time first; a row that
 * yields to another that fires is left out. `possible` are those that a blank keeps open.
 */
export function readUrgency(facts: Facts) {
  const { fired, possible } = every(URGENCY, facts);
  const ids = new Set(fired.map((row) => row.id));
  const standing = fired.filter((row) => !row.then.yieldsTo.some((id) => ids.has(id)));
  return {
    fired: standing.toSorted((one, other) => mostPressingFirst(one.then, other.then)),
    possible,
  };
}
