/** Sensation: touch, vibration and position that were found, tingling that is told (D37, D51). */
import type { Visit } from '../../src/rules/record/visit.ts';
import { toldNumb } from './accounts.ts';
import type { Examination } from './examination.ts';
import { abnormalSigns } from './neurology.ts';
import type { Person } from './person.ts';
import { areLostLately, isDefiniteTold } from './signs.ts';
import {
  cameAtOnce,
  isAcute,
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

const slow = (timed: Timed): Time => (mayWorsen(timed) ? '2 weeks' : 'routine');

/** Stocking or of both sides, whatever else is recorded of it (D37). */
function rises(found: Examination): boolean {
  const touch = found.of('light-touch');
  return touch.isNew && (touch.has('stocking') || touch.newness.side === 'both');
}

function ofRising(found: Examination, who: Person, timed: Timed): Time {
  if (under4Weeks(timed)) {
    if (areLostLately(found)) return 'now';
    return found.of('reflexes').examined ? 'same day' : 'none';
  }
  if (isAmong(timed, 'unknown')) {
    // An age that is not recorded may be under 60.
    return areLostLately(found) && who.under60 !== 'no' ? '2 weeks' : 'routine';
  }
  if (isAmong(timed, 'one-to-three-months')) return '2 weeks';
  return isBlank(timed) ? 'none' : slow(timed);
}

function ofOneSide(timed: Timed): Time {
  if (isAmong(timed, 'hours')) return 'now';
  if (overAMonth(timed)) return slow(timed);
  return isBlank(timed) ? 'none' : 'same day';
}

function ofRootOrPatch(timed: Timed): Time {
  if (isAmong(timed, 'hours', 'days')) return 'same day';
  return isAmong(timed, 'one-to-four-weeks') && worsening(timed) ? '2 weeks' : 'routine';
}

/** R2: reduced toe vibration or absent ankle jerks, each alone at 80 or over a note. */
function ofDistal(visit: Visit, found: Examination, who: Person): boolean {
  const vibration = found.of('vibration-position');
  const reflexes = found.of('reflexes');
  // Bladder and saddle are one finding, told or found (D51).
  const isAlone = abnormalSigns(found).length === 1 && !isDefiniteTold(visit);
  const isOfAge = (signs: readonly string[] | undefined, mild: string) =>
    who.over80 === 'yes' && isAlone && signs?.join(' ') === mild;
  return (
    (vibration.isNew && !isOfAge(vibration.finding.signs, 'toe-vibration-reduced')) ||
    (reflexes.isNew &&
      reflexes.finding.signs?.join(' ') === 'ankle-jerks-absent' &&
      // A side that is not said may be both (D52).
      (reflexes.newness.side ?? 'both') === 'both' &&
      !isOfAge(reflexes.finding.signs, 'ankle-jerks-absent'))
  );
}

/** U5: with vibration or position lost, what else makes it the cord's or the large fibres'. */
export function isOfPosition(found: Examination): boolean {
  const gait = found.of('gait');
  return (
    found.of('vibration-position').isNew &&
    (found.of('romberg').abnormal ||
      gait.has('ataxic') ||
      gait.noKind ||
      found.of('reflexes').has('brisk', 'clonus', 'hoffmann') ||
      found.of('plantars').abnormal)
  );
}

/** What was found and what is told, as one loss (D51). */
export function joinedLoss(visit: Visit, found: Examination): readonly Timed[] {
  const told = toldNumb(visit);
  return joined(
    ...(['light-touch', 'vibration-position'] as const)
      .map(found.of)
      .filter((each) => each.isNew)
      .map(({ finding }) => finding),
    ...(told === undefined ? [] : [told]),
  );
}

export function sensationFinding(visit: Visit, found: Examination, who: Person): Outcome {
  const touch = found.of('light-touch');
  const vibration = found.of('vibration-position');
  const reflexes = found.of('reflexes');
  const told = toldNumb(visit);
  const losses = [touch, vibration].filter((each) => each.isNew).map(({ finding }) => finding);
  const sources = [...losses, ...(told === undefined ? [] : [told])];
  const timed = joinedLoss(visit, found);
  const times: Time[] = [];
  const looks: boolean[] = [];

  if (rises(found)) {
    times.push(...timed.map((each) => ofRising(found, who, each)));
    looks.push(timed.some(under4Weeks) && !reflexes.examined);
  }
  if (touch.isNew && touch.has('one-side-of-body')) times.push(...timed.map(ofOneSide));
  if (touch.isNew && touch.has('one-root-or-nerve', 'patchy')) {
    times.push(...timed.map(ofRootOrPatch));
  }
  // A level is a cord sign, and routine here.
  if (touch.isNew && touch.has('sensory-level')) times.push('routine');
  const isOfBrain = touch.has('one-side-of-body', 'patchy');
  // Of one source or of both together (D51).
  if (touch.isNew && isOfBrain && [...timed, ...sources].some(cameAtOnce)) times.push('now');
  if (touch.isNew && touch.noKind) {
    times.push(...timed.filter(overAMonth).map(slow));
    looks.push(timed.some((each) => under4Weeks(each) || unknownOrBlank(each)));
  }
  if (ofDistal(visit, found, who)) times.push('routine');
  if (isOfPosition(found)) times.push('2 weeks');
  // A blank since reads as the most careful that is possible: of each finding a look asks for it (D52).
  const isMild = !touch.isNew && vibration.finding.signs?.join(' ') === 'toe-vibration-reduced';
  if (losses.length > 0 && !isMild) looks.push(timed.some(isBlank));
  // Whatever the kind (D51).
  if (losses.length > 0 && timed.some((each) => under4Weeks(each) && worsening(each))) {
    times.push('2 weeks');
  }
  // The acute floor, whatever the kind, of each item and of the whole (D51, D80).
  if (losses.length > 0 && [...timed, ...losses].some(isAcute)) times.push('same day');

  if (told !== undefined) {
    // A blank since is an open point and never a look, whatever was found: it borrows no date (D37).
    const isYoung = under4Weeks(told);
    if (isYoung && areLostLately(found)) times.push('now');
    looks.push(isYoung && !reflexes.examined);
  }
  return outcome(times, looks);
}
