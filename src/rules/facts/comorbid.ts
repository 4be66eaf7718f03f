/** What a condition that is present, or named as a cause, feeds elsewhere; never the other way (D47). */
import { stateOf } from './screen.ts';
import { recorded } from './yes-no.ts';
import type { ConditionId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

/** Of these a lack of B12 is known to follow. */
const RISKS_B12: readonly ConditionId[] = ['coeliac', 'sjogren', 'thyroid', 'rheumatoid-arthritis'];

/** Those of them that are present, or named as a cause. */
export const conditionsThatRiskB12 = (
  visit: Pick<Visit, 'conditions' | 'exam'>,
): readonly ConditionId[] => RISKS_B12.filter((id) => stateOf(visit, id) === 'present');

export function comorbidFacts(visit: Pick<Visit, 'conditions' | 'exam'>) {
  const isPresent = (id: ConditionId): boolean => stateOf(visit, id) === 'present';
  return {
    'kidney-condition': recorded(isPresent('kidney-disease')),
    'b12-condition': recorded(conditionsThatRiskB12(visit).length > 0),
    'apnoea-condition': recorded(isPresent('sleep-apnoea')),
  } as const;
}
export type ComorbidFacts = ReturnType<typeof comorbidFacts>;
