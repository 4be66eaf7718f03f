/** Routine rows that stand by themselves (D4), one statement each. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { isToCompare, type Examination } from './examination.ts';
import { footFinding } from './finding-foot.ts';
import type { Findings } from './findings.ts';
import { isLimp, isQuietRigidity, isQuietShuffle } from './limp.ts';
import type { Person } from './person.ts';
import { pregnancyRow } from './pregnancy.ts';
import type { RowId } from './rows.ts';
import { bothLegsRow } from './sciatica.ts';
import { isLongBreath, sightRow } from './told-alone.ts';

export function routines(
  visit: Visit,
  found: Examination,
  { limb, swelling }: Findings,
  who: Person,
  sooner: ReadonlySet<RowId>,
): ReadonlySet<RowId> {
  const fired = new Set<RowId>();
  const s6 = visit.safety['limb-sudden']?.answer === 'yes';
  // One finding, one time: these two yield to what is sooner (D53).
  if (found.of('pulses').isNew && !s6 && limb.time === 'routine') fired.add('R4-pulses');
  if (footFinding(visit, found)?.row === 'R4-ulcer' && limb.time === 'routine') {
    fired.add('R4-ulcer');
  }
  const oedema = found.of('oedema');
  // In pregnancy it yields to a row of that (D41).
  const inPregnancy = pregnancyRow(visit, found, who);
  if (oedema.isNew && oedema.newness.side === 'both' && swelling.time === 'routine') {
    fired.add(inPregnancy ?? 'R4-oedema');
  }
  const gait = found.of('gait');
  const tone = found.of('tone');
  if (
    (gait.isNew && gait.has('parkinsonian') && !isQuietShuffle(visit, found)) ||
    (tone.isNew && tone.has('rigid') && !isQuietRigidity(visit, found))
  ) {
    fired.add('R4-parkinsonian');
  }
  if (isLimp(visit, found, who)) fired.add('limp');
  if (found.of('postural-bp').abnormal) fired.add('R4-postural');
  if (isLongBreath(visit) && !sooner.has('E6')) fired.add('S4-longer');
  if (sightRow(visit) === 'S1-sight-longer') fired.add('S1-sight-longer');
  if (bothLegsRow(visit, found) === 'R3-both') fired.add('R3-both');
  if (found.abnormal.some(isToCompare)) fired.add('R6');
  return fired;
}
