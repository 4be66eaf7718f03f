/** Balance: unsteadiness and falls that are told; gait, Romberg and coordination (D4, D37, D51, D80). */
import type { Visit } from '../../src/rules/record/visit.ts';
import { isOffBalance, lostBalance, ofLegs, toldUnsteady, type Account } from './accounts.ts';
import type { Examination } from './examination.ts';
import { hasAnotherNewSign, NEUROLOGICAL } from './neurology.ts';
import { answered, lostReflexes } from './signs.ts';
import {
  cameAtOnce,
  inMinutes,
  isAcute,
  isAmong,
  isBlank,
  joined,
  mayWorsen,
  overAMonth,
  under4Weeks,
  type Timed,
} from './timing.ts';
import { outcome, shortest, type Outcome, type Time } from './times.ts';

/** A new sign that is not of balance itself, or a sudden trouble that is told (D51). */
const hasMore = (visit: Visit, found: Examination): boolean =>
  answered(visit, 'sudden-trouble').yes ||
  NEUROLOGICAL.some(
    (id) => !['gait', 'romberg', 'coordination'].includes(id) && found.of(id).isNew,
  );

const isAtOnce = (timed: Timed): boolean => cameAtOnce(timed) || isAmong(timed, 'hours');

/** As one leg; within minutes and up to 4 weeks or unknown, the same day; blank is a look. */
const byAccount = ({ timed }: Account): Time =>
  shortest([
    ofLegs(timed, 'one'),
    ...(isAcute(timed) && !isBlank(timed) ? (['same day'] as const) : []),
  ]);

/** Each kind of gait that is new, since when the whole finding is (D51). */
function ofGait(found: Examination, timed: Timed): readonly Time[] {
  const gait = found.of('gait');
  const strength = found.of('strength');
  const times: Time[] = [];
  if (!gait.isNew) return times;
  const isOfWeakness = gait.has('foot-drop', 'waddling');
  if ((gait.has('ataxic', 'spastic') || isOfWeakness) && isAtOnce(timed)) times.push('now');
  if (isOffBalance(found) || (isOfWeakness && !strength.abnormal)) times.push('2 weeks');
  if (isOfWeakness && strength.abnormal) times.push('routine');
  if (gait.has('antalgic') && !gait.has('parkinsonian')) times.push('routine');
  // The acute floor leaves out a limp (D80); parkinsonian signs that are slow are R4's.
  const isLimp = gait.finding.signs?.join(' ') === 'antalgic';
  if (!isLimp && [timed, gait.finding].some(isAcute)) times.push('same day');
  return times;
}

export function balanceFinding(visit: Visit, found: Examination): Outcome {
  const times: Time[] = [];
  const looks: boolean[] = [];
  const gait = found.of('gait');
  const reflexes = found.of('reflexes');
  const isLooked = gait.examined && found.of('romberg').examined;
  const told = toldUnsteady(visit, found);
  const legs = told === undefined ? [] : [answered(visit, 'legs-weaker')];
  if (told !== undefined) {
    const { timed } = told;
    const isCalm = overAMonth(timed) && !mayWorsen(timed);
    times.push(byAccount(told));
    looks.push(isBlank(timed), !isCalm && !isLooked);
  }
  // Ticked only among the symptoms of low B12: no time of its own (D51).
  if ((visit.many['b12-symptoms'] ?? []).includes('unsteadiness')) looks.push(!isLooked);

  const signs = lostBalance(found);
  const joint = joined(...signs, ...legs);
  if (signs.length > 0) {
    // The acute floor, of each item and of the whole (D80).
    if ([joint, ...signs].some(isAcute)) times.push('same day');
    looks.push(isBlank(joint));
  }
  if (found.of('romberg').isNew || found.of('coordination').isNew) times.push('routine');
  const walking = gait.isNew ? joined(gait.finding, ...signs, ...legs) : joint;
  times.push(...ofGait(found, walking));
  if (gait.isNew && gait.has('foot-drop', 'waddling')) looks.push(isBlank(walking));

  const isSettled = told?.isSettled === true;
  const sources = isSettled ? signs : [joint, ...signs, ...legs];
  if (sources.some(isAtOnce) && hasMore(visit, found)) times.push('now');
  for (const id of ['romberg', 'coordination'] as const) {
    const item = found.of(id);
    const isSwift = inMinutes(item.finding) && !overAMonth(item.finding);
    if (item.isNew && isSwift && hasAnotherNewSign(found, id)) times.push('now');
  }
  if ((signs.length > 0 && under4Weeks(joint)) || (told !== undefined && under4Weeks(told.timed))) {
    if (lostReflexes(found)) times.push('now');
    looks.push(!reflexes.examined);
  }
  return outcome(times, looks);
}
