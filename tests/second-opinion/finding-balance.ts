/** Balance: unsteadiness and falls that are told; gait, Romberg and coordination (D4, D37, D51, D80). */
import type { Visit } from '../../src/rules/record/visit.ts';
import { isOffBalance, lostBalance, ofLegs, toldUnsteady, type Account } from './accounts.ts';
import type { Examination } from './examination.ts';
import { hasAnotherNewSign, hasNewNeurologicalSign } from './neurology.ts';
import { answered, lostReflexes } from './signs.ts';
import {
  inMinutes,
  isAcute,
  isAmong,
  isBlank,
  joined,
  mayWorsen,
  overAMonth,
  under4Weeks,
} from './timing.ts';
import { neverNow, outcome, shortest, type Outcome, type Time } from './times.ts';

/** As one leg, and within minutes as hours. */
function byAccount(visit: Visit, found: Examination, { timed, isSettled }: Account): Time {
  const isSwift = inMinutes(timed) || isAmong(timed, 'hours');
  // What else is found new makes it more than unsteadiness: Romberg and gait are signs too.
  const isBeside = hasNewNeurologicalSign(found) || answered(visit, 'sudden-trouble').yes;
  const time = shortest([
    ofLegs(timed, 'one'),
    ...(inMinutes(timed) ? (['same day'] as const) : []),
    ...(isSwift && isBeside ? (['now'] as const) : []),
  ]);
  return isSettled ? neverNow(time) : time;
}

export function balanceFinding(visit: Visit, found: Examination): Outcome {
  const times: Time[] = [];
  const looks: boolean[] = [];
  const gait = found.of('gait');
  const reflexes = found.of('reflexes');
  const told = toldUnsteady(visit, found);
  if (told !== undefined) {
    const { timed } = told;
    const isCalm = overAMonth(timed) && !mayWorsen(timed);
    times.push(byAccount(visit, found, told));
    looks.push(isBlank(timed));
    looks.push(!isCalm && !(gait.examined && found.of('romberg').examined));
  }
  const signs = lostBalance(found);
  const joint = joined(...signs, ...(told === undefined ? [] : [answered(visit, 'legs-weaker')]));
  if (signs.length > 0) {
    // U6; a gait whose kind is blank reads as ataxic (D52).
    if (isOffBalance(found) && (gait.noKind || gait.has('ataxic', 'spastic'))) {
      times.push('2 weeks');
    }
    if (isAcute(joint)) times.push('same day');
    looks.push(isBlank(joint));
  }
  for (const id of ['romberg', 'coordination'] as const) {
    const item = found.of(id);
    if (item.isNew && inMinutes(item.finding) && hasAnotherNewSign(found, id)) times.push('now');
  }
  if ((signs.length > 0 && under4Weeks(joint)) || (told !== undefined && under4Weeks(told.timed))) {
    if (lostReflexes(found)) times.push('now');
    looks.push(!reflexes.examined);
  }
  return outcome(times, looks);
}
