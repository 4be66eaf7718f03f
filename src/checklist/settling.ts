/** How an account may be settled once the examination does not bear it out (D51). */
import type { ExamId, SafetyId, Settled } from '../rules/record/ids.ts';
import { SETTLED_OF } from '../rules/record/timing.ts';
import type { Visit } from '../rules/record/visit.ts';
import { isOverruledByGrades } from '../rules/words/overruled.ts';
import { upper } from '../rules/words/phrases.ts';
import { toldAndFound } from '../rules/words/told.ts';

/** The items in which what was told would be found. */
const FOUND_IN: Readonly<Partial<Record<SafetyId, readonly ExamId[]>>> = {
  'legs-weaker': ['strength'],
  'bladder-bowel-saddle': ['saddle-sphincter'],
  'limb-sudden': ['pulses', 'skin-veins'],
  'one-leg-swollen': ['oedema'],
  'restless-distress': ['tone'],
};
/** Pain or tiredness only where nothing of nerve or muscle is found. */
const NO_WEAKNESS: readonly ExamId[] = ['strength', 'reflexes', 'gait'];

const isNormal = (visit: Visit, id: ExamId): boolean =>
  visit.exam[id]?.state === 'normal' && !(id === 'strength' && isOverruledByGrades(visit));

/** What may be chosen now, with what was chosen before; empty while there is nothing to settle. */
export function settlingOf(visit: Visit, id: SafetyId): readonly Settled[] {
  const ways = SETTLED_OF[id] ?? [];
  const items = FOUND_IN[id];
  const chosen = visit.safety[id]?.settled;
  const isBorneOut = items === undefined || !items.every((item) => isNormal(visit, item));
  return ways.filter((way) => {
    if (way === chosen) return true;
    if (isBorneOut || visit.safety[id]?.answer !== 'yes') return false;
    return way !== 'no-weakness' || NO_WEAKNESS.every((item) => isNormal(visit, item));
  });
}

/** "Told: both legs, for days; found: strength normal; not settled.", beside the choices. */
export function toldBesideFound(visit: Visit, id: SafetyId): string {
  const words = toldAndFound(visit, id, () => true, FOUND_IN[id] ?? []);
  return words === '' ? '' : `${upper(words)}.`;
}
