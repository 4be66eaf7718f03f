/** The cord: its signs, and when they are an emergency (D4, D55). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { joinedWeakness } from './finding-weakness.ts';
import { toldWeak } from './accounts.ts';
import { answered, hasBackOrLegPain, weakness } from './signs.ts';
import {
  inMinutes,
  overAMonth,
  under4Weeks,
  unknownOrBlank,
  upTo14DaysOrUnknown,
  worsening,
  type Timed,
} from './timing.ts';

export function cordSigns(found: Examination): readonly Timed[] {
  const touch = found.of('light-touch');
  const reflexes = found.of('reflexes');
  const tone = found.of('tone');
  const plantars = found.of('plantars');
  const gait = found.of('gait');
  const signs: Timed[] = [];
  if (touch.isNew && touch.has('sensory-level')) signs.push(touch.finding);
  if (plantars.isNew) signs.push(plantars.finding);
  if (reflexes.isNew && reflexes.has('clonus')) signs.push(reflexes.finding);
  if (tone.isNew && tone.has('spastic')) signs.push(tone.finding);
  if (reflexes.isNew && reflexes.has('brisk', 'hoffmann') && gait.abnormal) {
    signs.push(reflexes.finding);
    if (gait.isNew) signs.push(gait.finding);
  }
  return signs;
}

/** New or worse within 14 days, or since when not known. */
const cauda = (timed: Timed): boolean => upTo14DaysOrUnknown(timed) || worsening(timed);

/**
 * Back or leg pain with a deficit of both legs (D4). Touch, vibration and position are one loss, as
 * young as the youngest of what is new. Stocking loss and nothing else is R2's while its since is not
 * known, and worse over months is not worse within 14 days. A level is no deficit of both legs (D55).
 */
export function isCaudaByDeficit(visit: Visit, found: Examination): boolean {
  if (!hasBackOrLegPain(visit)) return false;
  const weak = weakness(found);
  if (weak.isNew && weak.side === 'both' && cauda(weak.timed)) return true;
  const touch = found.of('light-touch');
  const bothLegs = touch.isNew && (touch.has('stocking') || touch.newness.side === 'both');
  const signs = (touch.finding.signs ?? []).filter((sign) => sign !== 'sensory-level');
  const isLevel = touch.has('sensory-level') && signs.length === 0;
  const onlyStocking = signs.join(' ') === 'stocking';
  const lost = [touch, found.of('vibration-position')]
    .filter((each) => each.isNew)
    .map(({ finding }) => finding);
  const isYoung = onlyStocking
    ? lost.some((each) => !unknownOrBlank(each) && upTo14DaysOrUnknown(each))
    : lost.some(cauda);
  return bothLegs && !isLevel && isYoung;
}

/** A cord sign within 4 weeks or worsening; or with cancer, fever, injury, E3 or a young weakness. */
export function isCordNow(visit: Visit, found: Examination, isCauda: boolean): boolean {
  const signs = cordSigns(found);
  if (signs.length === 0) return false;
  const back = answered(visit, 'back-pain-danger');
  const isWeak = found.of('strength').isNew || toldWeak(visit, found) !== undefined;
  return (
    signs.some(
      (each) => under4Weeks(each) || worsening(each) || (inMinutes(each) && !overAMonth(each)),
    ) ||
    back.noDetails ||
    back.has('cancer', 'fever', 'injury') ||
    isCauda ||
    isCaudaByDeficit(visit, found) ||
    // Weakness is one finding of what is told and what was found (D51).
    (isWeak && under4Weeks(youngest(visit, found)))
  );
}

function youngest(visit: Visit, found: Examination): Timed {
  const told = toldWeak(visit, found);
  return found.of('strength').isNew ? joinedWeakness(visit, found).timed : (told?.timed ?? {});
}
