/** Signs of a lesion of the cord (D4, E4). */
import { hasSign, isAbnormal, isExamined, isKnownStable, presenceOf, timingOf } from './finding.ts';
import type { Finding, Visit } from '../record/visit.ts';

/** The examination items that show a lesion of the cord, each only when it does. */
function cordFindings({ exam }: Visit): readonly Finding[] {
  const found: Finding[] = [];
  const { gait, plantars, reflexes, tone } = exam;
  const touch = exam['light-touch'];
  if (isAbnormal(touch) && hasSign(touch, 'sensory-level')) found.push(touch);
  if (isAbnormal(plantars)) found.push(plantars);
  if (isAbnormal(tone) && hasSign(tone, 'spastic')) found.push(tone);
  const withGait = hasSign(reflexes, 'brisk', 'hoffmann') && isAbnormal(gait) ? [gait] : [];
  if (isAbnormal(reflexes) && (hasSign(reflexes, 'clonus') || withGait.length > 0)) {
    found.push(reflexes);
    // The pair takes the more recent onset (D4, E4).
    if (!isKnownStable(reflexes)) found.push(...withGait);
  }
  return found;
}

export function cordFacts(visit: Visit) {
  const found = cordFindings(visit);
  const examined = (['light-touch', 'plantars', 'tone', 'reflexes'] as const).every((id) =>
    isExamined(visit.exam[id]),
  );
  return {
    /** Sensory level, extensor plantar, clonus, spastic tone, or brisk reflexes or Hoffmann with an abnormal gait. */
    'cord-sign': found.length > 0 ? presenceOf(found) : examined ? 'no' : undefined,
    'cord-tempo': timingOf(found).tempo,
  } as const;
}
export type CordFacts = ReturnType<typeof cordFacts>;
