/** What a condition is called; what is read of it beside its question comes later. */
import type { ConditionId } from '../record/ids.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';

export const conditionName = (id: ConditionId): string => CONDITIONS[id].name;
