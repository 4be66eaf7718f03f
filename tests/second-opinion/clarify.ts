/** Answers that are unsure, one tier below yes with "clarify now" (D3), and what of a finding leads (D53). */
import type { SafetyId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { ownSwelling } from './finding-swelling.ts';
import type { FindingId, Findings } from './findings.ts';
import { beneath, shortest, type Time } from './times.ts';

const isUnsure = ({ safety }: Visit, id: SafetyId): boolean => safety[id]?.answer === 'unsure';

/** Yes is an emergency of these, which are of no finding; breathing and swallowing are beside weakness (E6). */
export const isUrgentUnsure = (visit: Visit, found: Examination): boolean =>
  isUnsure(visit, 'sudden-trouble') ||
  isUnsure(visit, 'hot-joint') ||
  isUnsure(visit, 'restless-distress') ||
  (isUnsure(visit, 'breathless-swallowing') && found.of('strength').isNew);

/** Of an account that is unsure: yes is an emergency of two, and urgent of the others. */
function ofUnsure(visit: Visit, found: Examination, id: FindingId): Time {
  switch (id) {
    case 'sacral':
      return isUnsure(visit, 'bladder-bowel-saddle') ? 'same day' : 'none';
    case 'limb':
      return isUnsure(visit, 'limb-sudden') ? 'same day' : 'none';
    case 'swelling':
      return isUnsure(visit, 'one-leg-swollen') ? 'routine' : 'none';
    case 'weakness': {
      // With full power it is a note (D3).
      const isFull = found.of('strength').examined && !found.of('strength').abnormal;
      return isUnsure(visit, 'legs-weaker') && !isFull ? 'routine' : 'none';
    }
    case 'sensation':
    case 'balance':
      return 'none';
  }
}

/** One finding, one line, one time: the shortest of its own, its look and what is unsure of it (D53). */
export function leadingTime(visit: Visit, found: Examination, all: Findings, id: FindingId): Time {
  return shortest([
    id === 'swelling' ? ownSwelling(visit, found) : beneath(all[id]),
    all[id].look ? 'same day' : 'none',
    ofUnsure(visit, found, id),
  ]);
}
