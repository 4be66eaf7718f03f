/** A limb in danger: the safety question, pulses and skin (D4, D51, D52, D80). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { joinedLoss } from './finding-sensation.ts';
import { joinedWeakness } from './finding-weakness.ts';
import { answered, isSettled, type Answered } from './signs.ts';
import { isAcute, joined, upTo14DaysOrUnknown } from './timing.ts';
import { outcome, type Outcome, type Time } from './times.ts';

/** What is told, as far as it can be now: settled it cannot, and beyond 14 days neither. */
function toldYoung(visit: Visit, found: Examination): Pick<Answered, 'has' | 'noDetails'> {
  const limb = answered(visit, 'limb-sudden');
  const isYoung =
    upTo14DaysOrUnknown(limb) && !isSettled(visit, found, 'limb-sudden', ['pulses', 'skin-veins']);
  return isYoung ? limb : { has: () => false, noDetails: false };
}

/**
 * Pulse absent, cold or pale with pain, numb or weak; or absent and cold. A pulse whose kind is blank
 * is absent, and at most the same day (D52).
 */
export function isIschaemia(visit: Visit, found: Examination): boolean {
  const told = toldYoung(visit, found);
  const limb = answered(visit, 'limb-sudden');
  // "Suddenly cold, pale, numb, tense or very painful" and not said which.
  if (told.noDetails) return true;
  const pulses = found.of('pulses');
  // History and examination speak of the same limb.
  const isYoung = upTo14DaysOrUnknown(limb.yes ? joined(pulses.finding, limb) : pulses.finding);
  const absent = pulses.isNew && pulses.has('absent');
  const cold = pulses.isNew && pulses.has('cold-or-pale');
  const coldTold = told.has('cold-or-pale');
  const suffersTold = told.has('painful', 'numb', 'weak', 'rest-pain');
  // Each as one finding, of what is told and what was found (D51).
  const weak = joinedWeakness(visit, found);
  const isNumb = found.of('light-touch').isNew || found.of('vibration-position').isNew;
  const suffersFound =
    (weak.isNew && upTo14DaysOrUnknown(weak.timed)) ||
    (isNumb && upTo14DaysOrUnknown(joinedLoss(visit, found)));
  if (suffersTold && (coldTold || cold || absent)) return true;
  if (suffersFound && (coldTold || ((cold || absent) && isYoung))) return true;
  return absent && isYoung && (cold || coldTold);
}

export function isCompartment(visit: Visit, found: Examination): boolean {
  const oedema = found.of('oedema');
  return (
    toldYoung(visit, found).has('tense-swollen') ||
    (oedema.isNew && oedema.has('tense-very-painful') && upTo14DaysOrUnknown(oedema.finding))
  );
}

/** U7: pain at rest, ulcer or black skin beyond 14 days; found, an ulcer at any age, and skin of no kind is one. */
export function isOldUlcer(visit: Visit, found: Examination): boolean {
  const limb = answered(visit, 'limb-sudden');
  const skin = found.of('skin-veins');
  return (
    (limb.has('rest-pain', 'ulcer-or-black') && !upTo14DaysOrUnknown(limb)) ||
    (skin.isNew && (skin.has('ulcer', 'gangrene') || skin.noKind))
  );
}

export function limbFinding(visit: Visit, found: Examination): Outcome {
  const limb = answered(visit, 'limb-sudden');
  const pulses = found.of('pulses');
  const skin = found.of('skin-veins');
  const times: Time[] = [];
  if (isIschaemia(visit, found) || isCompartment(visit, found)) times.push('now');
  if (isOldUlcer(visit, found)) times.push('2 weeks');
  // The acute floor leaves out an ulcer (D80).
  const isOnlyOld =
    limb.hasOnly('rest-pain', 'ulcer-or-black') &&
    !upTo14DaysOrUnknown(limb) &&
    (limb.hasOnly('ulcer-or-black') || !isAcute(limb));
  if (limb.yes && !isOnlyOld) times.push('same day');
  if (pulses.isNew) {
    const timed = limb.yes ? joined(pulses.finding, limb) : pulses.finding;
    const absent = pulses.has('absent') || pulses.noKind;
    if (absent && upTo14DaysOrUnknown(timed)) times.push('same day');
    if ([timed, pulses.finding].some(isAcute)) times.push('same day');
    if (!limb.yes) times.push('routine');
  }
  if (skin.isNew) {
    if (skin.has('red-hot') && upTo14DaysOrUnknown(skin.finding)) times.push('same day');
    // The floor leaves out an ulcer, and skin without heat (D80); dying skin is not among them.
    if (skin.has('red-hot', 'gangrene') && isAcute(skin.finding)) times.push('same day');
  }
  return outcome(times, []);
}
