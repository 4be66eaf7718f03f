/** A limb in danger: the safety question, pulses and skin (D4, D51, D52, D80); the foot is D26's. */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { asksPulses, footFinding, isFootAlone, saysNothing } from './finding-foot.ts';
import { joinedLoss } from './finding-sensation.ts';
import { joinedWeakness } from './finding-weakness.ts';
import { answered, isSettled, type Answered } from './signs.ts';
import { isAcute, unknownOrBlank, upTo14DaysOrUnknown, type Timed } from './timing.ts';
import { outcome, type Outcome, type Time } from './times.ts';

type Told = Pick<Answered, 'has' | 'noDetails'>;

/** What is told, as far as it can be now: settled it cannot, and beyond 14 days neither. */
function toldYoung(visit: Visit, found: Examination): Told {
  const limb = answered(visit, 'limb-sudden');
  const isYoung =
    upTo14DaysOrUnknown(limb) && !isSettled(visit, found, 'limb-sudden', ['pulses', 'skin-veins']);
  return isYoung
    ? { has: limb.has, noDetails: saysNothing(limb) }
    : { has: () => false, noDetails: false };
}

/**
 * Pulse absent, cold or pale with pain, numb or weak; or absent and cold. A pulse whose kind is blank
 * is absent, and at most the same day (D52).
 */
export function isIschaemia(visit: Visit, found: Examination, isNoKindAbsent = false): boolean {
  const told = toldYoung(visit, found);
  // "Suddenly cold, pale, numb, tense or very painful" and not said which.
  if (told.noDetails) return true;
  const pulses = found.of('pulses');
  // By its own date: without one it may be younger than what is told.
  const isYoung = upTo14DaysOrUnknown(pulses.finding);
  const absent = pulses.isNew && (pulses.has('absent') || (pulses.noKind && isNoKindAbsent));
  const cold = pulses.isNew && pulses.has('cold-or-pale');
  const coldTold = told.has('cold-or-pale');
  const suffersTold = told.has('painful', 'numb', 'weak', 'rest-pain');
  // Each as one finding, of what is told and what was found (D51).
  const weak = joinedWeakness(visit, found);
  const touch = found.of('light-touch');
  const isNumb = touch.isNew || found.of('vibration-position').isNew;
  // A stocking loss only when it is dated: an everyday neuropathy otherwise.
  const isOfAge = (timed: Timed) =>
    upTo14DaysOrUnknown(timed) && !(touch.isNew && touch.has('stocking') && unknownOrBlank(timed));
  const suffersFound =
    (weak.isNew && weak.timed.some(upTo14DaysOrUnknown)) ||
    (isNumb && joinedLoss(visit, found).some(isOfAge));
  if (suffersTold && (coldTold || cold || absent)) return true;
  // Whenever the pulses went or the leg turned cold (D51).
  if (suffersFound && (coldTold || cold || absent)) return true;
  return absent && (coldTold || (cold && isYoung));
}

export function isCompartment(visit: Visit, found: Examination): boolean {
  const oedema = found.of('oedema');
  return (
    toldYoung(visit, found).has('tense-swollen') ||
    (oedema.isNew && oedema.has('tense-very-painful') && upTo14DaysOrUnknown(oedema.finding))
  );
}

export function limbFinding(visit: Visit, found: Examination): Outcome {
  const limb = answered(visit, 'limb-sudden');
  const pulses = found.of('pulses');
  const skin = found.of('skin-veins');
  const times: Time[] = [];
  // A pulse of no kind reads as absent, and is at most the same day (D52).
  if (isIschaemia(visit, found, true)) times.push('same day');
  if (isIschaemia(visit, found) || isCompartment(visit, found)) times.push('now');
  const foot = footFinding(visit, found);
  if (foot !== undefined) times.push(foot.time);
  // Beside anything else the limb is the same day as well (D51). The acute floor leaves out an ulcer,
  // and pain at rest and black skin are never later (D26, D80).
  if (limb.yes && !isFootAlone(limb)) times.push('same day');
  if (pulses.isNew) {
    const absent = pulses.has('absent') || pulses.noKind;
    if (absent && upTo14DaysOrUnknown(pulses.finding)) times.push('same day');
    if (isAcute(pulses.finding)) times.push('same day');
    if (!limb.yes) times.push('routine');
  }
  if (skin.isNew) {
    if (skin.has('red-hot')) {
      times.push(upTo14DaysOrUnknown(skin.finding) ? 'same day' : 'routine');
    }
    // The floor leaves out an ulcer, and skin without heat (D80).
    if (skin.has('red-hot') && isAcute(skin.finding)) times.push('same day');
  }
  return outcome(times, [asksPulses(visit, found)]);
}
