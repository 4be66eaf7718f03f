/** What is told and is of no finding: sudden trouble, breathing and back pain (D38, D44, D58). */
import type { UrgencyId } from '../../src/rules/tables/urgency/pathway.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { lostStanding, toldNumb, toldUnsteady, toldWeak, type Account } from './accounts.ts';
import type { Examination } from './examination.ts';
import { isCaudaUnsettled } from './finding-sacral.ts';
import { isSwollenLeg } from './finding-swelling.ts';
import { joinedWeakness } from './finding-weakness.ts';
import type { RowId } from './rows.ts';
import { answered, isBreathless, suddenTrouble } from './signs.ts';
import {
  inMinutes,
  isAcute,
  isAmong,
  isBlank,
  joined,
  mayWorsen,
  overAMonth,
  under4Weeks,
  unknownOrBlank,
  type Timed,
} from './timing.ts';

/** Sudden trouble by its time: now, the same day, within days, or past, and no acute floor (D44, D51, D80). */
export function suddenRow(visit: Visit): UrgencyId | undefined {
  const sudden = suddenTrouble(visit);
  if (!sudden.yes) return undefined;
  // What came within minutes and has been there for days is as sudden as what came an hour ago.
  const isNow =
    isAmong(sudden, 'hours') ||
    unknownOrBlank(sudden) ||
    (inMinutes(sudden) && isAmong(sudden, 'days'));
  if (isNow) return 'E1';
  if (isAmong(sudden, 'days')) return 'S1-earlier';
  return isAmong(sudden, 'longer') ? undefined : 'S1-weeks';
}

/** Trouble of sight that came slowly, by its time (D58). */
export function sightRow(visit: Visit): RowId | undefined {
  const told = answered(visit, 'sudden-trouble');
  if (!told.has('sight-not-sudden')) return undefined;
  if (isAmong(told, 'hours', 'days')) return 'S1-sight-same-day';
  if (!overAMonth(told)) return 'S1-sight';
  return mayWorsen(told) ? 'S1-sight-weeks' : 'S1-sight-longer';
}

/** Breathlessness by itself, and beside one leg swollen (D58). */
export function breathlessRow(visit: Visit, found: Examination): UrgencyId | undefined {
  const breath = answered(visit, 'breathless-swallowing');
  if (answered(visit, 'one-leg-swollen').has('chest-pain')) return 'E6-embolism';
  const breathless = isBreathless(visit);
  // One line: beside a swollen leg it names the embolism (D53).
  if (breathless && isAcute(breath) && isSwollenLeg(visit, found)) return 'E6-embolism';
  const isNow = isAmong(breath, 'hours') || (inMinutes(breath) && !overAMonth(breath));
  return breathless && isNow ? 'E6-breathless' : undefined;
}

/** Breathing or swallowing trouble that is there longer, and neither worsening nor unknown (D44). */
export function isLongBreath(visit: Visit): boolean {
  const breath = answered(visit, 'breathless-swallowing');
  return breath.yes && isAmong(breath, 'longer') && !mayWorsen(breath);
}

/** Not for months and stable or improving. */
const isOfCord = (timed: readonly Timed[]): boolean =>
  timed.some((each) => !overAMonth(each) || mayWorsen(each));

const isYoungOrBlank = (timed: Timed): boolean => under4Weeks(timed) || isBlank(timed);

/** Weak, told and not settled, or found; as one where it is both (D51). */
function weakTimes(visit: Visit, found: Examination): readonly Timed[] {
  const weak = joinedWeakness(visit, found);
  if (weak.isNew) return weak.timed;
  return unsettledTimes(toldWeak(visit, found));
}

const unsettledTimes = (told: Account | undefined): readonly Timed[] =>
  told === undefined || told.isSettled ? [] : told.timed;

/** Found, and what is blank of it gives way to what is told (D51). */
function isOffBalanceLately(visit: Visit, found: Examination): boolean {
  const standing = lostStanding(found);
  const told = toldUnsteady(visit, found) === undefined ? [] : [answered(visit, 'legs-weaker')];
  return standing.length > 0 && joined(...standing, ...told).some(isYoungOrBlank);
}

/** Clumsy hands are told under the question on back pain, and have its time (D58). */
const clumsyHands = (visit: Visit): readonly Timed[] => {
  const back = answered(visit, 'back-pain-danger');
  return back.has('clumsy-hands') ? [back] : [];
};

/** Clumsy hands, or neck pain with no feature named (D58). */
export function isOfNeck(visit: Visit): boolean {
  const back = answered(visit, 'back-pain-danger');
  return back.has('clumsy-hands') || back.hasOnly('neck-pain');
}

/** Back pain with a danger, beside what may be the cord's, told or found, examined or not (D38). */
export function isCordTold(visit: Visit, found: Examination): boolean {
  const back = answered(visit, 'back-pain-danger');
  const isDanger =
    back.noDetails || back.has('cancer', 'fever', 'anticoagulant', 'spinal-procedure', 'injury');
  const numb = toldNumb(visit);
  return (
    isDanger &&
    (isOfCord(weakTimes(visit, found)) ||
      isOfCord(unsettledTimes(toldUnsteady(visit, found))) ||
      isOffBalanceLately(visit, found) ||
      isOfCord(clumsyHands(visit)) ||
      (numb !== undefined && isYoungOrBlank(numb)) ||
      isCaudaUnsettled(visit, found))
  );
}
