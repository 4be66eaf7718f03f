/** Weakness of both sides alike, and mostly proximal (D10, D25, D57). */
import type { Visit } from '../../src/rules/record/visit.ts';
import { toldWeak } from './accounts.ts';
import type { Examination } from './examination.ts';
import { sideBesideGrades, type WeakGroup } from './known.ts';
import { answered, PROXIMAL } from './signs.ts';

/** The same group on both sides, or weakness said to be of both sides while grades do not say otherwise (D82). */
export function areBothSidesAlike(
  visit: Visit,
  found: Examination,
  groups: readonly WeakGroup[],
): boolean {
  if (!found.of('strength').abnormal) return false;
  if (sideBesideGrades(visit, found.weakGroups) === 'both') return true;
  // One finding: both sides if either says both (D51).
  const told = toldWeak(visit, found);
  const isToldBoth = told !== undefined && answered(visit, 'legs-weaker').has('both-legs');
  if (isToldBoth && found.of('strength').isNew) return true;
  return groups.some(
    ({ muscle, side }) =>
      side === 'left' && groups.some((other) => other.muscle === muscle && other.side === 'right'),
  );
}

/** More of the weak groups are proximal than are not; as it is recorded where none is graded (D57). */
export function isMostlyProximal(found: Examination, groups: readonly WeakGroup[]): boolean {
  if (groups.length === 0) return found.of('strength').finding.distribution === 'proximal';
  const proximal = groups.filter(({ muscle }) => PROXIMAL.includes(muscle));
  return proximal.length * 2 > groups.length;
}
