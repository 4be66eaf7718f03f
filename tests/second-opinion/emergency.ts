/** Emergency rows that stand by themselves (D4), one statement each; the others are of a finding. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { toldWeak } from './accounts.ts';
import { isCordNow } from './cord.ts';
import type { Examination } from './examination.ts';
import { isFootDropNow } from './finding-balance.ts';
import { footFinding } from './finding-foot.ts';
import { isCompartment, isIschaemia } from './finding-limb.ts';
import { isCaudaAtAll } from './finding-sacral.ts';
import { joinedWeakness } from './finding-weakness.ts';
import type { Findings } from './findings.ts';
import { hasNewNeurologicalSign } from './neurology.ts';
import type { RowId } from './rows.ts';
import { isOfSerotonin } from './serotonin.ts';
import { answered, isBreathless, isDefiniteTold, isSettled, weakness } from './signs.ts';
import { breathlessRow, isCordTold, suddenRow } from './told-alone.ts';
import { under4Weeks, unknownOrBlank, upTo14DaysOrUnknown, type Timed } from './timing.ts';

const youngOrUnknown = (timed: Timed): boolean => under4Weeks(timed) || unknownOrBlank(timed);

export function emergencies(
  visit: Visit,
  found: Examination,
  { sacral }: Findings,
  today: string,
): ReadonlySet<RowId> {
  const fired = new Set<RowId>();
  const weak = weakness(found);
  const breath = answered(visit, 'breathless-swallowing');
  const back = answered(visit, 'back-pain-danger');
  const joint = answered(visit, 'hot-joint');
  const restless = answered(visit, 'restless-distress');
  const mentions = visit.many['also-mentions'] ?? [];

  if (suddenRow(visit) === 'E1') fired.add('E1');
  if (isFootDropNow(visit, found)) fired.add('E1-foot-drop');

  if (sacral.time === 'now') fired.add('E3');
  // One finding: by account only where no cord sign is an emergency already (D53).
  if (isCordNow(visit, found, isCaudaAtAll(visit, found))) fired.add('E4');
  else if (isCordTold(visit, found)) fired.add('E4-told');

  // By account only while power was not examined.
  const told = toldWeak(visit, found);
  const byAccount = told !== undefined && !found.of('strength').examined;
  const deficit = hasNewNeurologicalSign(found) || isDefiniteTold(visit) || byAccount;
  if (
    back.has('fever') &&
    (deficit || back.has('injecting', 'immunosuppression', 'spinal-procedure'))
  ) {
    fired.add('E5');
  }

  const breathless = isBreathless(visit) || mentions.includes('breathless-lying');
  const swallowing = breath.has('swallowing');
  // With weakness known to be slow it is U4; weakness by account alone is told less well.
  const isYoung = joinedWeakness(visit, found).timed.some(youngOrUnknown);
  if (weak.isNew && (breathless || (swallowing && isYoung))) fired.add('E6');
  if (byAccount && (breathless || (swallowing && [breath, ...told.timed].some(youngOrUnknown)))) {
    fired.add('E6');
  }

  const breathing = breathlessRow(visit, found);
  // Beside weakness E6 names it already (D53).
  const isNamed = breathing === 'E6-breathless' && fired.has('E6');
  if (breathing !== undefined && !isNamed) fired.add(breathing);

  if (isIschaemia(visit, found)) fired.add('E7-ischaemia');
  if (isCompartment(visit, found)) fired.add('E7-compartment');
  if (footFinding(visit, found)?.row === 'E7-foot') fired.add('E7-foot');

  const joints = found.of('joints');
  if (joint.yes && upTo14DaysOrUnknown(joint)) fired.add('E8');
  if (joints.isNew && joints.has('one-hot-swollen') && upTo14DaysOrUnknown(joints.finding)) {
    fired.add('E8');
  }

  // Fever with stiffness has two sources: rigid tone that is found and new is one of the three (D51).
  const tone = found.of('tone');
  const isRigid = restless.has('rigidity') || (tone.isNew && tone.has('rigid'));
  const three = [restless.has('fever'), isRigid, restless.has('confusion')].filter(Boolean);
  const isSettledStiffness = isSettled(visit, found, 'restless-distress', ['tone']);
  if (three.length >= 2 && !isSettledStiffness) fired.add('E9');
  if (restless.has('self-harm')) fired.add('E9-self-harm');
  // Beside E9, and settled only the same day (D58).
  if (isOfSerotonin(visit, found, today)) {
    const isNow = (restless.has('fever') || isRigid) && !isSettledStiffness;
    fired.add(isNow ? 'serotonin-now' : 'serotonin');
  }
  return fired;
}
