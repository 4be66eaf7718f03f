/** Routine rows R1, R2, R4 to R6 (D4), one statement each. */
import type { UrgencyId } from '../../src/rules/tables/urgency/pathway.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { isNew, weakness } from './signs.ts';
import { overAMonth } from './timing.ts';

export function routines(
  visit: Visit,
  found: Examination,
  above: ReadonlySet<UrgencyId>,
): ReadonlySet<UrgencyId> {
  const fired = new Set<UrgencyId>();
  const weak = weakness(found);
  const weaknessRows: readonly UrgencyId[] = ['E1', 'E2', 'E3', 'E4', 'E6', 'U2', 'U3', 'U4'];
  if (weak.isNew && overAMonth(weak.timed) && !weaknessRows.some((row) => above.has(row))) {
    fired.add('R1');
  }
  const pulses = found.of('pulses');
  const s6 = visit.safety['limb-sudden']?.answer === 'yes';
  const graver = above.has('E7-ischaemia') || above.has('U7');
  if (isNew(pulses) && !s6 && !graver) fired.add('R4-pulses');
  const oedema = found.of('oedema');
  if (isNew(oedema) && oedema.finding.side === 'both') fired.add('R4-oedema');
  if (isNew(found.of('gait')) && found.of('gait').has('parkinsonian')) {
    fired.add('R4-parkinsonian');
  }
  if (isNew(found.of('tone')) && found.of('tone').has('rigid')) fired.add('R4-parkinsonian');
  if (found.of('postural-bp').abnormal) fired.add('R4-postural');
  if (found.abnormal.some((each) => each.knownStable)) fired.add('R6');
  return fired;
}
