/** Emergency rows E1 to E9 (D4), one statement each. */
import type { UrgencyId } from '../../src/rules/tables/urgency/pathway.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { hasNewNeurologicalSign } from './neurology.ts';
import { answered, isNew, weakness } from './signs.ts';
import {
  hoursTo4Weeks,
  isAmong,
  under4Weeks,
  unknownOnset,
  upTo14DaysOrUnknown,
  upToDays,
  worsening,
  type Timed,
} from './timing.ts';

/** New or worse within 14 days, or onset not known. */
export const cauda = (timed: Timed): boolean => upTo14DaysOrUnknown(timed) || worsening(timed);

const youngOrUnknown = (timed: Timed): boolean => under4Weeks(timed) || unknownOnset(timed);

export function cordSigns(found: Examination): readonly Timed[] {
  const touch = found.of('light-touch');
  const reflexes = found.of('reflexes');
  const tone = found.of('tone');
  const plantars = found.of('plantars');
  const gait = found.of('gait');
  const signs: Timed[] = [];
  if (isNew(touch) && touch.has('sensory-level')) signs.push(touch.finding);
  if (isNew(plantars)) signs.push(plantars.finding);
  if (isNew(reflexes) && reflexes.has('clonus')) signs.push(reflexes.finding);
  if (isNew(tone) && tone.has('spastic')) signs.push(tone.finding);
  if (isNew(reflexes) && reflexes.has('brisk', 'hoffmann') && gait.abnormal) {
    signs.push(reflexes.finding);
    if (isNew(gait)) signs.push(gait.finding);
  }
  return signs;
}

export function emergencies(visit: Visit, found: Examination): ReadonlySet<UrgencyId> {
  const fired = new Set<UrgencyId>();
  const weak = weakness(found);
  const sudden = answered(visit, 'sudden-trouble');
  const bladder = answered(visit, 'bladder-bowel-saddle');
  const breath = answered(visit, 'breathless-swallowing');
  const back = answered(visit, 'back-pain-danger');
  const limb = answered(visit, 'limb-sudden');
  const joint = answered(visit, 'hot-joint');
  const restless = answered(visit, 'restless-distress');
  const mentions = visit.many['also-mentions'] ?? [];
  const reflexes = found.of('reflexes');

  if (weak.isNew && isAmong(weak.timed, 'sudden')) fired.add('E1');
  if (weak.isNew && weak.oneSideOfBody && isAmong(weak.timed, 'hours')) fired.add('E1');
  if (sudden.yes && (isAmong(sudden, 'sudden', 'hours') || unknownOnset(sudden))) fired.add('E1');

  if (weak.isNew && weak.bothSides) {
    // Reduced is lost in part; abnormal and not said how may be lost.
    const lostReflexes =
      reflexes.has('ankle-jerks-absent', 'knee-jerks-reduced', 'all-absent') ||
      (reflexes.abnormal && (reflexes.finding.signs ?? []).length === 0);
    if (hoursTo4Weeks(weak.timed)) fired.add('E2');
    if (unknownOnset(weak.timed) && (lostReflexes || bladder.yes || breath.yes)) fired.add('E2');
  }

  const hard =
    bladder.noDetails ||
    bladder.has(
      'saddle-numb',
      'retention',
      'overflow',
      'no-feeling-of-passing',
      'bowel-incontinence',
    );
  const saddle = found.of('saddle-sphincter');
  if (hard && cauda(bladder)) fired.add('E3');
  if (isNew(saddle) && cauda(saddle.finding)) fired.add('E3');
  const painful =
    back.yes ||
    mentions.includes('back-pain') ||
    mentions.includes('pain-down-one-leg') ||
    mentions.includes('pain-down-both-legs');
  const touch = found.of('light-touch');
  if (painful && weak.isNew && weak.bothSides && cauda(weak.timed)) fired.add('E3');
  // Touch, vibration and position are one loss, as young as the youngest of what is new. Stocking
  // loss and nothing else is R2's while no onset is known, and worse over months is not worse within
  // 14 days; a level on the trunk is of both legs.
  const lost = [touch, found.of('vibration-position')].filter(isNew).map(({ finding }) => finding);
  const bothLegs = touch.has('sensory-level', 'stocking') || touch.finding.side === 'both';
  const onlyStocking = touch.finding.signs?.join(' ') === 'stocking';
  const isYoung = onlyStocking
    ? lost.some((each) => !unknownOnset(each) && upTo14DaysOrUnknown(each))
    : lost.some(cauda);
  if (painful && touch.abnormal && bothLegs && isYoung) fired.add('E3');

  const cord = cordSigns(found);
  if (
    cord.some(upToDays) ||
    (cord.length > 0 &&
      (back.noDetails ||
        back.has('cancer', 'fever', 'injury') ||
        fired.has('E3') ||
        (weak.isNew && under4Weeks(weak.timed))))
  ) {
    fired.add('E4');
  }

  const legs = answered(visit, 'legs-weaker');
  const weakByHistory = legs.yes && !found.of('strength').examined;
  const deficit = hasNewNeurologicalSign(found) || hard || weakByHistory;
  if (
    back.has('fever') &&
    (deficit || back.has('injecting', 'immunosuppression', 'spinal-procedure'))
  ) {
    fired.add('E5');
  }

  const breathless =
    breath.has('breathless') || breath.noDetails || mentions.includes('breathless-lying');
  // With weakness known to be slow it is U4; weakness by history alone is told less well.
  const swallowing = breath.has('swallowing');
  if (weak.isNew && (breathless || (swallowing && youngOrUnknown(weak.timed)))) fired.add('E6');
  if (weakByHistory && (breathless || (swallowing && [breath, legs].some(youngOrUnknown)))) {
    fired.add('E6');
  }

  const pulses = found.of('pulses');
  // "Suddenly cold, pale, numb, tense or very painful" and not said which.
  if (limb.noDetails && upTo14DaysOrUnknown(limb)) fired.add('E7-ischaemia');
  // History and examination speak of the same limb.
  const coldFound = pulses.has('absent', 'cold-or-pale');
  const coldTold = limb.has('cold-or-pale') && upTo14DaysOrUnknown(limb);
  const suffersTold = limb.has('painful', 'numb', 'weak', 'rest-pain') && upTo14DaysOrUnknown(limb);
  const suffersFound =
    (weak.isNew && upTo14DaysOrUnknown(weak.timed)) ||
    (['light-touch', 'vibration-position'] as const).some(
      (id) => isNew(found.of(id)) && upTo14DaysOrUnknown(found.of(id).finding),
    );
  if (suffersTold && (coldTold || coldFound)) fired.add('E7-ischaemia');
  if (suffersFound && (coldTold || (coldFound && isNew(pulses)))) fired.add('E7-ischaemia');
  const oedema = found.of('oedema');
  if (limb.has('tense-swollen') && upTo14DaysOrUnknown(limb)) fired.add('E7-compartment');
  if (oedema.has('tense-very-painful') && upTo14DaysOrUnknown(oedema.finding)) {
    fired.add('E7-compartment');
  }

  const joints = found.of('joints');
  if (joint.yes && upTo14DaysOrUnknown(joint)) fired.add('E8');
  if (isNew(joints) && joints.has('one-hot-swollen') && upTo14DaysOrUnknown(joints.finding)) {
    fired.add('E8');
  }

  const two = (['fever', 'rigidity', 'confusion'] as const).filter((each) => restless.has(each));
  if (two.length >= 2 || restless.has('self-harm')) fired.add('E9');
  return fired;
}
