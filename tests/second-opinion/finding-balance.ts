/**
 * Balance: unsteadiness and falls that are told; gait, Romberg, coordination and sitting balance (D4,
 * D24, D37, D51, D80). A limp is none of it and has a row of its own (D30).
 */
import type { Visit } from '../../src/rules/record/visit.ts';
import {
  STANDING,
  isOffBalance,
  lostBalance,
  lostStanding,
  ofLegs,
  toldUnsteady,
  toldWeak,
} from './accounts.ts';
import { isOnlyALimp, type Examination } from './examination.ts';
import { NEUROLOGICAL } from './neurology.ts';
import { isQuietShuffle } from './limp.ts';
import type { Person } from './person.ts';
import { answered, areLostBesideBalance, suddenTrouble } from './signs.ts';
import {
  cameAtOnce,
  isAcute,
  isAmong,
  isBlank,
  joined,
  mayWorsen,
  overAMonth,
  under4Weeks,
  type Timed,
} from './timing.ts';
import { outcome, type Outcome, type Time } from './times.ts';

/** A new sign that is not of balance itself and not months old, or a sudden trouble that is told (D51). */
const hasMore = (visit: Visit, found: Examination): boolean =>
  suddenTrouble(visit).yes ||
  NEUROLOGICAL.some(
    (id) =>
      !['gait', ...STANDING].includes(id) &&
      found.of(id).isNew &&
      !overAMonth(found.of(id).finding),
  );

const isAtOnce = (timed: Timed): boolean => cameAtOnce(timed) || isAmong(timed, 'hours');

/** As one leg; within minutes and up to 4 weeks or unknown, the same day; blank is a look. */
const byAccount = (timed: Timed): Time =>
  isAcute(timed) && !isBlank(timed) ? 'same day' : ofLegs(timed, 'one');

/** Of a foot-drop or a waddling gait, as it was found (D51). */
function ofWeakGait(timed: Timed): Time {
  if (isAmong(timed, 'hours', 'days')) return 'same day';
  return overAMonth(timed) && !mayWorsen(timed) ? 'routine' : '2 weeks';
}

/** For "now" it is joined with legs that are told to be weak, and are so now. */
function isWeakGaitNow(visit: Visit, found: Examination): boolean {
  const told = toldWeak(visit, found);
  const legs = told === undefined || told.isSettled ? [] : [answered(visit, 'legs-weaker')];
  return joined(found.of('gait').finding, ...legs).some(cameAtOnce);
}

/** E1-foot-drop (D51). */
export function isFootDropNow(visit: Visit, found: Examination): boolean {
  const gait = found.of('gait');
  return gait.isNew && gait.has('foot-drop') && isWeakGaitNow(visit, found);
}

function ofGait(visit: Visit, found: Examination, balance: readonly Timed[]): readonly Time[] {
  const gait = found.of('gait');
  const times: Time[] = [];
  if (!gait.isNew || isOnlyALimp(gait)) return times;
  if (isOffBalance(found)) times.push('2 weeks');
  if (gait.has('ataxic', 'spastic') && balance.some(isAtOnce)) times.push('now');
  if (gait.has('foot-drop', 'waddling')) {
    times.push(ofWeakGait(gait.finding));
    if (isWeakGaitNow(visit, found)) times.push('now');
  }
  if (gait.has('parkinsonian') && !isQuietShuffle(visit, found)) times.push('routine');
  if (isAcute(gait.finding)) times.push('same day');
  return times;
}

/** What cannot be tested counts as examined where sitting balance and coordination are (D24). */
const isStandingLooked = (found: Examination): boolean => {
  const sits = found.of('sitting-balance').examined && found.of('coordination').examined;
  return (['gait', 'romberg'] as const)
    .map(found.of)
    .every((each) => each.examined || (each.cannotBeTested && sits));
};

export function balanceFinding(visit: Visit, found: Examination, who: Person): Outcome {
  const times: Time[] = [];
  const looks: boolean[] = [];
  const isLooked = isStandingLooked(found);
  const told = toldUnsteady(visit, found);
  const legs = told === undefined ? [] : [answered(visit, 'legs-weaker')];
  if (told !== undefined) {
    const isCalm = told.timed.every((each) => overAMonth(each) && !mayWorsen(each));
    times.push(...told.timed.map(byAccount));
    looks.push(told.timed.some(isBlank), !isCalm && !isLooked);
  }
  // Ticked only among the symptoms of low B12: no time of its own (D51).
  const isOnlyTicked = !answered(visit, 'legs-weaker').has('unsteady', 'falls');
  if (isOnlyTicked && (visit.many['b12-symptoms'] ?? []).includes('unsteadiness')) {
    looks.push(!isLooked);
  }

  const signs = lostBalance(found);
  const joint = joined(...signs, ...legs);
  if (signs.length > 0) {
    // The acute floor, of each item and of the whole (D80).
    if ([...joint, ...signs].some(isAcute)) times.push('same day');
    looks.push(joint.some(isBlank));
  }
  if (STANDING.some((id) => found.of(id).isNew)) times.push('routine');
  times.push(...ofGait(visit, found, joint));

  const standing = lostStanding(found);
  const unsteady = joined(...standing, ...legs);
  const sources =
    told?.isSettled === true
      ? standing
      : [...unsteady, ...standing, ...legs, ...(told?.timed ?? [])];
  if (sources.some(isAtOnce) && hasMore(visit, found)) times.push('now');
  const isYoung = standing.length > 0 && unsteady.some(under4Weeks);
  if (isYoung || told?.timed.some(under4Weeks) === true) {
    if (areLostBesideBalance(found, who)) times.push('now');
    looks.push(!found.of('reflexes').examined);
  }
  return outcome(times, looks);
}
