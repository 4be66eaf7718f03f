/** The cord: its signs, and when they are an emergency (D4, D55). */
import { SIDES } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { cordSigns } from './cord-signs.ts';
import { joinedLoss } from './finding-sensation.ts';
import { joinedWeakness } from './finding-weakness.ts';
import { ARM, sideBesideGrades } from './known.ts';
import { toldWeak } from './accounts.ts';
import { answered, hasBackOrLegPain, type Weakness } from './signs.ts';
import {
  inMinutes,
  isBlank,
  overAMonth,
  under4Weeks,
  unknownOrBlank,
  upTo14DaysOrUnknown,
  worsening,
  type Timed,
} from './timing.ts';

/** Within 14 days, within 4 weeks and worsening as recorded, or since unknown; blank is a look (D23). */
const cauda = (timed: Timed): boolean =>
  (upTo14DaysOrUnknown(timed) && !isBlank(timed)) || (under4Weeks(timed) && worsening(timed));

/** Arms are no legs (D23), nor are legs of which no side is told (D52); both stays both until they are graded (D82). */
function areBothLegs(visit: Visit, found: Examination, { side, groups }: Weakness): boolean {
  const ofLegs = groups.filter(({ muscle }) => !ARM.includes(muscle));
  if (ofLegs.length === groups.length) return side === 'both';
  const recorded = sideBesideGrades(visit, found.weakGroups);
  const sides = [recorded, ...ofLegs.map((each) => each.side)];
  return (
    answered(visit, 'legs-weaker').has('both-legs') ||
    recorded === 'both' ||
    SIDES.every((one) => sides.includes(one))
  );
}

/**
 * Back or leg pain with a deficit of both legs (D4, D23). Touch, vibration and position are one loss.
 * A stocking loss is an everyday neuropathy while its since is not known. A level is no deficit of
 * both legs (D55).
 */
export function isCaudaByDeficit(visit: Visit, found: Examination): boolean {
  if (!hasBackOrLegPain(visit)) return false;
  const weak = joinedWeakness(visit, found);
  if (weak.isNew && areBothLegs(visit, found, weak) && weak.timed.some(cauda)) return true;
  const touch = found.of('light-touch');
  const isOfBoth = touch.isNew && (touch.has('stocking') || touch.newness.side === 'both');
  const isLevel = touch.finding.signs?.join(' ') === 'sensory-level';
  const isOfAge = (timed: Timed) => !(touch.has('stocking') && unknownOrBlank(timed));
  return (
    isOfBoth && !isLevel && joinedLoss(visit, found).some((each) => cauda(each) && isOfAge(each))
  );
}

/**
 * A cord sign within 4 weeks, or within minutes and not since months (D55); or with cancer, fever,
 * injury, E3, settled or not, or a young weakness.
 */
export function isCordNow(visit: Visit, found: Examination, isCauda: boolean): boolean {
  const signs = cordSigns(found);
  if (signs.length === 0) return false;
  const back = answered(visit, 'back-pain-danger');
  const isWeak = found.of('strength').isNew || toldWeak(visit, found) !== undefined;
  return (
    signs.some((each) => under4Weeks(each) || (inMinutes(each) && !overAMonth(each))) ||
    back.noDetails ||
    back.has('cancer', 'fever', 'injury') ||
    isCauda ||
    isCaudaByDeficit(visit, found) ||
    (back.has('clumsy-hands') && under4Weeks(back)) ||
    // Weakness is one finding of what is told and what was found (D51).
    (isWeak && youngest(visit, found).some(under4Weeks))
  );
}

function youngest(visit: Visit, found: Examination): readonly Timed[] {
  const told = toldWeak(visit, found);
  return found.of('strength').isNew ? joinedWeakness(visit, found).timed : (told?.timed ?? []);
}
