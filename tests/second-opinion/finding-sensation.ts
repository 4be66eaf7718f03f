/** Sensation: touch, vibration and position that were found, tingling that is told (D37, D51). */
import type { Visit } from '../../src/rules/record/visit.ts';
import { toldNumb } from './accounts.ts';
import type { Examination } from './examination.ts';
import { NEUROLOGICAL } from './neurology.ts';
import type { Person } from './person.ts';
import { lostReflexes } from './signs.ts';
import {
  filledFrom,
  inMinutes,
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

/** Stocking or of both sides, whatever else, but for a level and one side of the body (D37). */
function rises(found: Examination): boolean {
  const touch = found.of('light-touch');
  if (!touch.isNew || touch.has('sensory-level', 'one-side-of-body')) return false;
  return touch.has('stocking') || touch.newness.side === 'both';
}

/** A level is a cord sign, and the rows of the cord have it. */
export const isOnlyALevel = (found: Examination): boolean =>
  found.of('light-touch').finding.signs?.join(' ') === 'sensory-level';

function ofRising(found: Examination, who: Person, timed: Timed): Time {
  const isLost = lostReflexes(found);
  if (under4Weeks(timed)) {
    if (isLost) return 'now';
    return found.of('reflexes').examined ? 'same day' : 'none';
  }
  if (isAmong(timed, 'unknown')) {
    // An age that is not recorded may be under 60.
    return isLost && who.under60 !== 'no' ? '2 weeks' : 'routine';
  }
  if (isAmong(timed, 'one-to-three-months')) return '2 weeks';
  return isBlank(timed) ? 'none' : slow(timed);
}

function ofOneSide(timed: Timed): Time {
  if (inMinutes(timed) || isAmong(timed, 'hours')) return 'now';
  if (overAMonth(timed)) return slow(timed);
  return isBlank(timed) ? 'none' : 'same day';
}

function ofRootOrPatch(timed: Timed, isPatchy: boolean): Time {
  if (isPatchy && inMinutes(timed)) return 'now';
  if (isAmong(timed, 'hours', 'days')) return 'same day';
  return isAmong(timed, 'one-to-four-weeks') && worsening(timed) ? '2 weeks' : 'routine';
}

/** R2: reduced toe vibration or absent ankle jerks, each alone at 80 or over a note. */
function ofDistal(found: Examination, who: Person): boolean {
  const vibration = found.of('vibration-position');
  const reflexes = found.of('reflexes');
  const abnormal = NEUROLOGICAL.filter((id) => found.of(id).abnormal);
  const isAlone = abnormal.length === 1;
  const isOfAge = (signs: readonly string[] | undefined, mild: string) =>
    who.over80 === 'yes' && isAlone && signs?.join(' ') === mild;
  return (
    (vibration.isNew && !isOfAge(vibration.finding.signs, 'toe-vibration-reduced')) ||
    (lostReflexes(found) && !isOfAge(reflexes.finding.signs, 'ankle-jerks-absent'))
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

export function sensationFinding(visit: Visit, found: Examination, who: Person): Outcome {
  const touch = found.of('light-touch');
  const vibration = found.of('vibration-position');
  const reflexes = found.of('reflexes');
  const told = toldNumb(visit);
  const losses = [touch, vibration].filter((each) => each.isNew).map(({ finding }) => finding);
  const timed = joined(...losses, ...(told === undefined ? [] : [told]));
  const isTouch = touch.isNew && !isOnlyALevel(found);
  const times: Time[] = [];
  const looks: boolean[] = [];

  if (rises(found)) {
    times.push(ofRising(found, who, timed));
    looks.push(under4Weeks(timed) && !reflexes.examined);
  }
  if (touch.isNew && touch.has('one-side-of-body')) times.push(ofOneSide(timed));
  if (touch.isNew && touch.has('one-root-or-nerve')) times.push(ofRootOrPatch(timed, false));
  if (touch.isNew && touch.has('patchy')) {
    times.push(ofRootOrPatch(timed, true));
    // A side that is blank may be both, and then it rises (D52).
    looks.push(touch.newness.side === undefined && under4Weeks(timed));
  }
  if (touch.isNew && touch.noKind && !rises(found)) {
    if (overAMonth(timed)) times.push(slow(timed));
    looks.push(under4Weeks(timed) || unknownOrBlank(timed));
  }
  if (ofDistal(found, who)) times.push('routine');
  if (isOfPosition(found)) times.push('2 weeks');
  // A blank since reads as the most careful that is possible: of each finding a look asks for it (D52).
  if (isTouch || vibration.isNew) looks.push(isBlank(timed));
  // The acute floor (D80).
  if ((isTouch || vibration.isNew) && isAcute(timed)) times.push('same day');
  if (lostReflexes(found) && isAcute(reflexes.finding)) times.push('same day');

  if (told !== undefined) {
    const own = filledFrom(told, joined(...losses));
    const mayBeNew = under4Weeks(own) || isBlank(own);
    if (under4Weeks(own) && lostReflexes(found)) times.push('now');
    looks.push(mayBeNew && !reflexes.examined, isBlank(own) && lostReflexes(found));
  }
  return outcome(times, looks);
}
