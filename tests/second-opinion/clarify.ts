/** Answers that are unsure: one tier below yes, with "clarify now" (D3). */
import type { SafetyId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import type { FindingId, Findings } from './findings.ts';

const isUnsure = ({ safety }: Visit, id: SafetyId): boolean => safety[id]?.answer === 'unsure';

/** Yes is an emergency of these. Breathing and swallowing are one beside weakness (E6). */
export function isUrgentUnsure(visit: Visit, found: Examination, all: Findings): boolean {
  // One finding, one line: these yield to what is now (D53).
  const stands = (id: SafetyId, finding: FindingId) =>
    isUnsure(visit, id) && all[finding].time !== 'now';
  return (
    stands('bladder-bowel-saddle', 'sacral') ||
    stands('limb-sudden', 'limb') ||
    isUnsure(visit, 'sudden-trouble') ||
    isUnsure(visit, 'hot-joint') ||
    isUnsure(visit, 'restless-distress') ||
    (isUnsure(visit, 'breathless-swallowing') && found.of('strength').isNew)
  );
}

/**
 * Yes is urgent of these, and they are of a finding, which is what leads as routine (D9). Weak legs
 * with full power are a note.
 */
export function isRoutineUnsure(visit: Visit, found: Examination, all: Findings): boolean {
  const isFree = (finding: FindingId) =>
    !all[finding].look && ['routine', 'none'].includes(all[finding].time);
  const isFull = found.of('strength').examined && !found.of('strength').abnormal;
  return (
    (isUnsure(visit, 'legs-weaker') && !isFull && isFree('weakness')) ||
    (isUnsure(visit, 'one-leg-swollen') && isFree('swelling'))
  );
}
