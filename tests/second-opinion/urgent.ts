/** Urgent rows U1 to U10 (D4), one statement each. */
import type { UrgencyId } from '../../src/rules/tables/urgency/pathway.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { cauda, cordSigns } from './emergency.ts';
import type { Examination } from './examination.ts';
import { answered, isNew, weakness } from './signs.ts';
import {
  hoursTo4Weeks,
  isAmong,
  overAMonth,
  unknownOnset,
  upTo14DaysOrUnknown,
  under4Weeks,
  worsening,
  type Timed,
} from './timing.ts';
import { below, measured } from './typed-number.ts';

/** Worsening, or not known not to be. */
const mayWorsen = ({ course }: Timed): boolean => course !== 'stable' && course !== 'improving';

export function urgents(
  visit: Visit,
  found: Examination,
  emergencies: ReadonlySet<UrgencyId>,
): ReadonlySet<UrgencyId> {
  const fired = new Set<UrgencyId>();
  const weak = weakness(found);
  const swollen = answered(visit, 'one-leg-swollen');
  const breath = answered(visit, 'breathless-swallowing');
  const limb = answered(visit, 'limb-sudden');
  const bladder = answered(visit, 'bladder-bowel-saddle');
  const child = answered(visit, 'child-danger');
  const oedema = found.of('oedema');
  const touch = found.of('light-touch');
  const vibration = found.of('vibration-position');
  const reflexes = found.of('reflexes');
  const gait = found.of('gait');
  const strength = found.of('strength');

  if (swollen.yes) fired.add('U1');
  // T34: one-sided, or not said which, whatever else is said of it.
  if (isNew(oedema) && oedema.finding.side !== 'both') fired.add('U1');

  if (weak.isNew && !weak.bothSides && (hoursTo4Weeks(weak.timed) || unknownOnset(weak.timed))) {
    fired.add('U2');
  }
  // Sensory loss that ascends under 4 weeks (R2).
  const losses = [touch, vibration].filter(isNew).map(({ finding }) => finding);
  if (losses.some(under4Weeks) && losses.some(worsening)) fired.add('U2');
  if (weak.isNew && weak.lowest !== undefined && weak.lowest <= 3) fired.add('U3');

  const slow = overAMonth(weak.timed);
  const sensationIsFull =
    touch.examined && !touch.abnormal && vibration.examined && !vibration.abnormal;
  const brisk = reflexes.has('brisk', 'clonus', 'hoffmann');
  if (weak.isNew) {
    if (
      (weak.bothSides || weak.proximal) &&
      mayWorsen(weak.timed) &&
      isAmong(weak.timed, 'one-to-three-months')
    ) {
      fired.add('U4');
    }
    if (strength.has('wasting', 'fasciculation') && (sensationIsFull || brisk)) fired.add('U4');
    if (slow && (breath.has('swallowing') || breath.noDetails)) fired.add('U4');
  }

  if (cordSigns(found).length > 0 && !emergencies.has('E4')) fired.add('U5-cord');
  if (
    isNew(vibration) &&
    (found.of('romberg').abnormal || gait.has('ataxic') || brisk || found.of('plantars').abnormal)
  ) {
    fired.add('U5-position');
  }
  if (isNew(gait) && gait.has('ataxic', 'spastic')) fired.add('U6');

  const skin = found.of('skin-veins');
  if (limb.has('rest-pain', 'ulcer-or-black') && !upTo14DaysOrUnknown(limb)) fired.add('U7');
  // Seen on examination it is urgent at any age: no other row takes up a young ulcer.
  if (isNew(skin) && skin.has('ulcer', 'gangrene')) fired.add('U7');

  const saddle = found.of('saddle-sphincter');
  const hard = bladder.has(
    'saddle-numb',
    'retention',
    'overflow',
    'no-feeling-of-passing',
    'bowel-incontinence',
  );
  // Young or worse it is E3's; one of the two is enough.
  const change = [
    ...(bladder.noDetails || hard ? [bladder] : []),
    ...(isNew(saddle) ? [saddle.finding] : []),
  ];
  if (change.length > 0 && !change.some(cauda)) fired.add('U8');
  // Asked under 18, and never silent when it is answered (D19).
  if (child.yes) fired.add('U9');
  const haemoglobin = measured('haemoglobin', visit.labs.haemoglobin);
  if (below(haemoglobin, { 'g/dL': 7, 'g/L': 70, 'mmol/L': 4.3442 }) === 'yes') fired.add('U10');
  return fired;
}
