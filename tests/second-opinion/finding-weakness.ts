/**
 * Weakness: weak legs that are told, and strength that was found (D29, D37, D51, D82). The acute floor
 * of D80 is within its tables, which name the times of what came within minutes long ago as well.
 */
import type { Visit } from '../../src/rules/record/visit.ts';
import { ofWeakLegs, toldWeak, withinMinutes, type Account } from './accounts.ts';
import { cordSigns } from './cord-signs.ts';
import type { Examination } from './examination.ts';
import { answered, areLostLately, weakness, type Weakness } from './signs.ts';
import { areBothSidesAlike, isMostlyProximal } from './symmetry.ts';
import {
  inMinutes,
  isAmong,
  isBlank,
  joined,
  mayWorsen,
  overAMonth,
  under4Weeks,
  unknownOrBlank,
  worsening,
  type Timed,
} from './timing.ts';
import { outcome, type Outcome, type Time } from './times.ts';

/** Both sides if either says both. A side that neither says is asked for, and is no emergency (D52). */
function joinedSide(visit: Visit, { side }: Weakness, told: Account): Weakness['side'] {
  if (answered(visit, 'legs-weaker').has('both-legs')) return 'both';
  return side ?? (told.side === 'one' ? 'one' : undefined);
}

/** As it was found, with what is told of it: both sides if either says both, the faster, the worse. */
export function joinedWeakness(visit: Visit, found: Examination): Weakness {
  const weak = weakness(found);
  const told = toldWeak(visit, found);
  if (told === undefined) return weak;
  return {
    ...weak,
    timed: joined(...weak.timed, answered(visit, 'legs-weaker')),
    side: joinedSide(visit, weak, told),
  };
}

/** By the joined side, since and course. */
function bySide(visit: Visit, found: Examination, side: Weakness['side'], timed: Timed): Time {
  if (overAMonth(timed)) return mayWorsen(timed) ? '2 weeks' : 'routine';
  switch (side) {
    case 'both': {
      if (under4Weeks(timed)) return 'now';
      if (isBlank(timed)) return 'none';
      const isWide =
        areLostLately(found) ||
        answered(visit, 'bladder-bowel-saddle').yes ||
        answered(visit, 'breathless-swallowing').yes;
      return isWide ? 'now' : 'same day';
    }
    case 'arm and leg':
      if (isBlank(timed)) return 'none';
      return isAmong(timed, 'hours') ? 'now' : 'same day';
    case 'one':
      return ofOneLimb(timed);
    case undefined:
      // A look asks for the side; underneath as one limb, but nothing while since is blank.
      return isBlank(timed) ? 'none' : ofOneLimb(timed);
  }
}

function ofOneLimb(timed: Timed): Time {
  if (isAmong(timed, 'hours', 'days')) return 'same day';
  // Underneath the look.
  if (isBlank(timed)) return 'days';
  return worsening(timed) ? 'days' : '2 weeks';
}

/** Wasting with new weakness, but with a loss of one root or nerve and no stocking (D27). */
function isWasted(found: Examination): boolean {
  const strength = found.of('strength');
  const touch = found.of('light-touch');
  const isOfRoot = touch.isNew && touch.has('one-root-or-nerve') && !touch.has('stocking');
  const brisk = found.of('reflexes').has('brisk', 'clonus', 'hoffmann');
  return strength.isNew && strength.has('wasting', 'fasciculation') && (brisk || !isOfRoot);
}

/** A yes without details may be swallowing (D52). */
function hasSwallowing(visit: Visit): boolean {
  const breath = answered(visit, 'breathless-swallowing');
  return breath.has('swallowing') || breath.noDetails;
}

/** U4-bulbar: wasting, and swallowing or speech; a yes that does not say what came suddenly may be speech (D27, D52). */
export function isBulbar(visit: Visit, found: Examination): boolean {
  const sudden = answered(visit, 'sudden-trouble');
  const isOfSpeech = sudden.has('speech') || sudden.noDetails;
  return isWasted(found) && (hasSwallowing(visit) || isOfSpeech);
}

/**
 * U3-muscle: MRC 3 or less of both sides alike, mostly proximal, and neither the cord nor a root or
 * nerve in the picture (D57). By what is graded where it is, for that is what is new.
 */
export function isOfMuscle(visit: Visit, found: Examination): boolean {
  const { isNew, lowest, groups } = weakness(found);
  // Known or new (D57).
  const isOfRoot = found.of('light-touch').has('one-root-or-nerve');
  return (
    isNew &&
    lowest !== undefined &&
    lowest <= 3 &&
    isMostlyProximal(found, groups) &&
    areBothSidesAlike(visit, found, groups) &&
    cordSigns(found).length === 0 &&
    !isOfRoot
  );
}

export function weaknessFinding(visit: Visit, found: Examination): Outcome {
  const times: Time[] = [];
  const looks: boolean[] = [];
  const told = toldWeak(visit, found);
  if (told !== undefined) {
    times.push(ofWeakLegs(told));
    looks.push(told.timed.some(isBlank), !found.of('strength').examined);
    if (told.side === 'both' && told.timed.some(under4Weeks)) {
      if (areLostLately(found)) times.push('now');
      looks.push(!found.of('reflexes').examined);
    }
  }
  const weak = joinedWeakness(visit, found);
  if (weak.isNew) {
    const { timed, side, lowest } = weak;
    times.push(...timed.map((each) => bySide(visit, found, side, each)));
    // Of one source or of both together (D51).
    const sources = [
      ...timed,
      found.of('strength').finding,
      ...(told === undefined ? [] : told.timed),
    ];
    for (const each of sources) if (inMinutes(each)) times.push(withinMinutes(each, false));
    if (lowest !== undefined && lowest <= 3) times.push('days');
    // U4: wasting, or slow weakness with swallowing trouble.
    if (isWasted(found)) times.push('2 weeks');
    if (timed.some(overAMonth) && hasSwallowing(visit)) times.push('2 weeks');
    if (isBulbar(visit, found)) times.push('days');
    looks.push(timed.some(isBlank));
    looks.push(
      side === undefined && timed.some((each) => under4Weeks(each) || unknownOrBlank(each)),
    );
  }
  return outcome(times, looks);
}
