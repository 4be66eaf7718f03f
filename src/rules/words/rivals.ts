/** What a negative points to next (D64): at most three conditions, each with what would tell. */
import type { MimicScreen } from './assessment.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import type { Decision } from '../decide.ts';
import { stateIn } from '../facts/screen.ts';
import { holds, leaves } from '../logic/condition.ts';
import { MIMIC_IDS, type MimicId } from '../record/ids.ts';

const MOST = 3;

const COLUMNS = [
  ['criterion-1', 'urge'],
  ['criterion-2', 'rest'],
  ['criterion-3', 'relief'],
  ['criterion-4', 'evening'],
] as const;

/** How many of the criteria that were answered agree with its pattern, less those that contradict it. */
function shared(id: MimicId, { known }: Decision): number {
  const { pattern } = CONDITIONS[id];
  if (pattern === undefined) return 0;
  let net = 0;
  for (const [criterion, column] of COLUMNS) {
    const value = known[criterion];
    const expected = pattern[column];
    if (value === 'open' || expected === '±') continue;
    net += (expected === '+') === (value === 'yes') ? 1 : -1;
  }
  return net;
}

/** Growing pains are no rival at 60: the age is part of what calls for it, and is another. */
function isOfAnotherAge(id: MimicId, { known }: Decision): boolean {
  const { trigger } = CONDITIONS[id];
  return (
    trigger !== undefined &&
    leaves(trigger).some(({ fact }) => fact === 'age') &&
    holds(trigger, known) === 'no'
  );
}

/**
 * Those beside what is present or unsure, which come first and have a step already: moved up by an
 * answer, then, where no red flag stands, those that share most of the criteria. None where a condition
 * explains all of it;
 * `named`: has a step of its own.
 */
export function rivalsOf(
  decision: Decision,
  mimics: MimicScreen,
  named: readonly MimicId[],
): readonly MimicId[] {
  const { known, screen, verdict } = decision;
  if (verdict !== 'not-met' || known['sufficient-condition'] === 'yes') return [];
  const room = MOST - mimics.present.length - mimics.unsure.length - named.length;
  if (room <= 0) return [];
  const isBlank = (id: MimicId): boolean =>
    stateIn(screen, id) === undefined && !named.includes(id);
  const up = mimics.movedUp.map(({ id }) => id).filter(isBlank);
  // Beside a red flag what merely looks alike would only draw away from it.
  const hasFlag = decision.urgency.fired.some(({ then }) => then.tier !== 'note');
  if (hasFlag) return up.slice(0, room);
  const sharing = MIMIC_IDS.filter(
    (id) => isBlank(id) && !up.includes(id) && !isOfAnotherAge(id, decision),
  )
    .map((id) => ({ id, count: shared(id, decision) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ id }) => id);
  return [...up, ...sharing].slice(0, room);
}
