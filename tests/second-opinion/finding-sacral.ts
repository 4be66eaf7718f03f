/** Bladder, bowel and saddle (D39, D51, D80). */
import type { Visit } from '../../src/rules/record/visit.ts';
import { cordSigns } from './cord-signs.ts';
import { isCaudaByDeficit } from './cord.ts';
import type { Examination } from './examination.ts';
import { hasNewNeurologicalSign } from './neurology.ts';
import { answered, hasBackOrLegPain, hasDifficulty, isDefiniteTold, isSettled } from './signs.ts';
import { isAcute, isBlank, joined, upTo14DaysOrUnknown, worsening, type Timed } from './timing.ts';
import { neverNow, outcome, shortest, type Outcome, type Time } from './times.ts';

/** Within 14 days, since unknown or blank, or worsening as recorded: an unknown course is not (D39). */
const ofDefinite = (timed: Timed): Time =>
  upTo14DaysOrUnknown(timed) || worsening(timed) ? 'now' : '2 weeks';

/** Beyond 14 days, and whether it worsens is blank: a look asks (D39). */
const asksCourse = (timed: Timed): boolean =>
  !upTo14DaysOrUnknown(timed) && timed.course === undefined;

/** What is soft makes what is definite neither younger nor older (D52). */
function joinedDefinite(visit: Visit, found: Examination): readonly Timed[] {
  const saddle = found.of('saddle-sphincter');
  return joined(
    ...(saddle.isNew ? [saddle.finding] : []),
    ...(isDefiniteTold(visit) ? [answered(visit, 'bladder-bowel-saddle')] : []),
  );
}

/** E3 by bladder, bowel or saddle, settled or not (D55). */
export const isCaudaAtAll = (visit: Visit, found: Examination): boolean =>
  (found.of('saddle-sphincter').isNew || isDefiniteTold(visit)) &&
  joinedDefinite(visit, found).some((each) => ofDefinite(each) === 'now');

const isToldSettled = (visit: Visit, found: Examination): boolean =>
  isSettled(visit, found, 'bladder-bowel-saddle', ['saddle-sphincter']);

/** The same, not settled (D38). */
export const isCaudaUnsettled = (visit: Visit, found: Examination): boolean =>
  isCaudaAtAll(visit, found) && !isToldSettled(visit, found);

export function sacralFinding(visit: Visit, found: Examination): Outcome {
  const bladder = answered(visit, 'bladder-bowel-saddle');
  const saddle = found.of('saddle-sphincter');
  const times: Time[] = [];
  const looks: boolean[] = [];
  const timed = joinedDefinite(visit, found);
  const time = shortest(timed.map(ofDefinite));
  if (saddle.isNew) {
    times.push(time);
    if ([...timed, saddle.finding].some(isAcute)) times.push('same day');
  }
  if (saddle.isNew || isDefiniteTold(visit)) {
    // Does it worsen; or is what was told without a date as old as what was found (D39)?
    const isOlder = saddle.isNew && !upTo14DaysOrUnknown(saddle.finding);
    const isUndated = isDefiniteTold(visit) && isBlank(bladder) && isOlder;
    looks.push(time !== 'now' && (timed.some(asksCourse) || isUndated));
  }
  if (isDefiniteTold(visit)) {
    times.push(isToldSettled(visit, found) ? neverNow(time) : time);
    if (isAcute(bladder)) times.push('same day');
  }
  if (bladder.has('retention')) times.push('same day');
  if (bladder.has('never-empties')) {
    times.push('2 weeks');
    if (isAcute(bladder)) times.push('same day');
  }
  const isSoft =
    bladder.has('frequency-urgency', 'constipation', 'sexual-change') || hasDifficulty(visit);
  if (isSoft && (hasBackOrLegPain(visit) || hasNewNeurologicalSign(found))) times.push('same day');
  // E3 by a deficit of both legs, unless the cord leads (D23, D55).
  if (cordSigns(found).length === 0 && isCaudaByDeficit(visit, found)) times.push('now');
  const isMentioned = (visit.many['also-mentions'] ?? []).includes('bladder-trouble');
  if (isMentioned && hasBackOrLegPain(visit)) times.push('same day');
  return outcome(times, looks);
}
