import { first, type Table } from '../../logic/table.ts';
import { NOT_EXPLAINED, type ScreenedFacts } from './not-explained.ts';
import type { CriterionResult, CriterionValue } from './result.ts';
import { EVENING, RELIEF } from './patterns.ts';
import { REST, URGE } from './symptoms.ts';

/** The five values, as facts for the verdicts. */
export type CriteriaFacts = {
  readonly 'criterion-1': CriterionValue;
  readonly 'criterion-2': CriterionValue;
  readonly 'criterion-3': CriterionValue;
  readonly 'criterion-4': CriterionValue;
  readonly 'criterion-5': CriterionValue;
};
export type VerdictFacts = ScreenedFacts & CriteriaFacts;

/** The outcome of one criterion; open unless a row decides it. */
export function valueOf<F, Id extends string>(
  table: Table<F, Id, CriterionResult>,
  facts: F,
): CriterionValue {
  const outcome = first(table, facts);
  return outcome.status === 'decided' ? outcome.row.then.value : 'open';
}

export const criteriaFacts = (facts: ScreenedFacts): CriteriaFacts => ({
  'criterion-1': valueOf(URGE, facts),
  'criterion-2': valueOf(REST, facts),
  'criterion-3': valueOf(RELIEF, facts),
  'criterion-4': valueOf(EVENING, facts),
  'criterion-5': valueOf(NOT_EXPLAINED, facts),
});
