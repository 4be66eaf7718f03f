/** Answers that are unsure: one tier below yes, with "clarify now" (D3). */
import type { SafetyId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';

/** Yes is an emergency of these; of the others it is urgent. */
const EMERGENCIES: readonly SafetyId[] = [
  'sudden-trouble',
  'bladder-bowel-saddle',
  'limb-sudden',
  'hot-joint',
  'restless-distress',
];

const isUnsure = ({ safety }: Visit, id: SafetyId): boolean => safety[id]?.answer === 'unsure';

/** Breathing and swallowing are an emergency beside weakness (E6). */
export const isUrgentUnsure = (visit: Visit, found: Examination): boolean =>
  EMERGENCIES.some((id) => isUnsure(visit, id)) ||
  (isUnsure(visit, 'breathless-swallowing') && found.of('strength').isNew);

const URGENT: readonly SafetyId[] = [
  'legs-weaker',
  'back-pain-danger',
  'one-leg-swollen',
  'child-danger',
];

export const isRoutineUnsure = (visit: Visit, found: Examination): boolean =>
  URGENT.some((id) => isUnsure(visit, id)) ||
  (isUnsure(visit, 'breathless-swallowing') && !found.of('strength').isNew);
