/**
 * The child: what is told under 18, and what is found in a child and is its limp, as one outcome by
 * time (D36). What is told is never silent, whatever the age says now (D19).
 */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import type { Person } from './person.ts';
import { answered, type Answered } from './signs.ts';
import { isAcute } from './timing.ts';
import { outcome, type Outcome, type Time } from './times.ts';
import { below } from './typed-number.ts';

/** A limp, one hot swollen joint or new weakness, found in a child. */
function isLimpFound(found: Examination, who: Person): boolean {
  const gait = found.of('gait');
  const joints = found.of('joints');
  return (
    who.child === 'yes' &&
    ((gait.isNew && gait.has('antalgic')) ||
      (joints.isNew && joints.has('one-hot-swollen')) ||
      found.of('strength').isNew)
  );
}

/** From 3 years up to the tenth birthday; of an age that is not recorded it may be either side. */
const isOfEarlySchool = (who: Person): boolean =>
  below(who.age, { years: 3 }) === 'no' && below(who.age, { years: 10 }) === 'yes';

function ofLimp(told: Answered, who: Person): Time {
  if (told.has('fever', 'cannot-bear-weight')) return 'same day';
  return isOfEarlySchool(who) ? 'days' : 'same day';
}

/** Told, or found in a child (D36). */
export const hasLimp = (visit: Visit, found: Examination, who: Person): boolean =>
  answered(visit, 'child-danger').has('limp') || isLimpFound(found, who);

export function childOutcome(visit: Visit, found: Examination, who: Person): Outcome {
  const told = answered(visit, 'child-danger');
  const times: Time[] = [];
  if (told.has('red-spots')) times.push('now');
  if (told.has('swollen-belly', 'cannot-bear-weight')) times.push('same day');
  if (hasLimp(visit, found, who)) times.push(ofLimp(told, who));
  if (
    told.has('fever', 'one-place', 'night-pain', 'pallor', 'tiredness', 'bruising', 'lumps') ||
    told.noDetails
  ) {
    times.push('days');
  }
  if (told.has('weight-loss')) times.push('2 weeks');
  // What came within hours or days, but not a limp that is alone.
  if (told.yes && isAcute(told) && !told.hasOnly('limp')) times.push('same day');
  // Which was it?
  return outcome(times, [told.noDetails]);
}
