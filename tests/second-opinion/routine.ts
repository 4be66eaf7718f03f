/** Routine rows that stand by themselves (D4), one statement each. */
import type { UrgencyId } from '../../src/rules/tables/urgency/pathway.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { anaemiaRow } from './anaemia.ts';
import type { Examination } from './examination.ts';
import type { Findings } from './findings.ts';
import type { Person } from './person.ts';
import { isLongBreath } from './told-alone.ts';

export function routines(
  visit: Visit,
  found: Examination,
  { limb, swelling }: Findings,
  who: Person,
  sooner: ReadonlySet<UrgencyId>,
): ReadonlySet<UrgencyId> {
  const fired = new Set<UrgencyId>();
  const s6 = visit.safety['limb-sudden']?.answer === 'yes';
  // One finding, one time: these two yield to what is sooner (D53).
  if (found.of('pulses').isNew && !s6 && limb.time === 'routine') fired.add('R4-pulses');
  const oedema = found.of('oedema');
  if (oedema.isNew && oedema.newness.side === 'both' && swelling.time === 'routine') {
    fired.add('R4-oedema');
  }
  if (found.of('gait').isNew && found.of('gait').has('parkinsonian')) fired.add('R4-parkinsonian');
  if (found.of('tone').isNew && found.of('tone').has('rigid')) fired.add('R4-parkinsonian');
  if (found.of('postural-bp').abnormal) fired.add('R4-postural');
  if (anaemiaRow(visit, who) === 'U11-periods' && !sooner.has('U10')) fired.add('U11-periods');
  if (isLongBreath(visit) && !sooner.has('E6')) fired.add('S4-longer');
  // Of an item that is known as a whole (D29).
  if (found.abnormal.some((each) => each.knownStable)) fired.add('R6');
  return fired;
}
