/** Serotonin toxicity: the medicines, with clonus, tremor or agitation (D58). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { isSerotonergic } from './medicines.ts';
import { answered } from './signs.ts';

export function isOfSerotonin(visit: Visit, found: Examination, today: string): boolean {
  const reflexes = found.of('reflexes');
  const isClonus = reflexes.isNew && reflexes.has('clonus');
  const isTold = answered(visit, 'restless-distress').has('tremor', 'agitation');
  return isSerotonergic(visit, today) && (isClonus || isTold);
}
