/** Signs of a lesion of the cord (D4, E4). */
import {
  hasSign,
  isAbnormal,
  isAcute,
  isExamined,
  isKnownStable,
  isOnlyALimp,
  presenceOf,
  timingOf,
} from './finding.ts';
import type { Finding, Visit } from '../record/visit.ts';

/** The examination items that show a lesion of the cord, each only when it does. */
function cordFindings({ exam }: Pick<Visit, 'exam'>): readonly Finding[] {
  const found: Finding[] = [];
  const { gait, plantars, reflexes, tone } = exam;
  const touch = exam['light-touch'];
  if (isAbnormal(touch) && hasSign(touch, 'sensory-level')) found.push(touch);
  if (isAbnormal(plantars)) found.push(plantars);
  if (isAbnormal(tone) && hasSign(tone, 'spastic')) found.push(tone);
  const withGait = hasSign(reflexes, 'brisk', 'hoffmann') && isAbnormal(gait) && !isOnlyALimp(gait);
  if (isAbnormal(reflexes) && (withGait || hasSign(reflexes, 'clonus'))) {
    found.push(reflexes);
    // The pair takes the more recent onset (D4, E4).
    if (withGait && !isKnownStable(reflexes)) found.push(gait);
  }
  return found;
}

const CORD_ITEMS = ['light-touch', 'plantars', 'tone', 'reflexes'] as const;

const cordIsClear = ({ exam }: Pick<Visit, 'exam'>) =>
  CORD_ITEMS.every((id) => isExamined(exam[id])) ? 'no' : undefined;

export function cordFacts(visit: Pick<Visit, 'exam'>) {
  const found = cordFindings(visit);
  const timing = timingOf(found);
  return {
    /** Sensory level, extensor plantar, clonus, spastic tone, or brisk reflexes or Hoffmann with an abnormal gait. */
    'cord-sign': found.length > 0 ? presenceOf(found) : cordIsClear(visit),
    /** Known to be none, or not found: what was not examined is no sign here (D55). */
    'new-cord-sign': presenceOf(found) === 'new' ? 'yes' : 'no',
    'cord-tempo': timing.tempo,
    /** One of them came within minutes, and not months ago. */
    'cord-sudden': found.some((sign) => sign['within-minutes'] === 'yes' && isAcute(sign))
      ? 'yes'
      : 'no',
    /** Of one of the signs it is not known, or not said, since when. */
    'cord-undated': timing.unknown === 'yes' || timing.blank === 'yes' ? 'yes' : 'no',
  } as const;
}
export type CordFacts = ReturnType<typeof cordFacts>;
