/** What a row of the sections after the criteria does to a visit: conditions, examination, blood. */
import type { ConditionId, ExamId, LabId } from '../rules/record/ids.ts';
import type { ConditionAnswer, Finding, LabValue, Visit } from '../rules/record/visit.ts';
import { filled, fitting, put, TYPED_HERE, withPart, words, type Patch } from './patch.ts';

/**
 * Answered by itself, a condition no longer counts as "asked as a group", nor as taken over from
 * elsewhere. Only what is present is on record or suspected.
 */
function withState(before: ConditionAnswer | undefined, patch: Patch<ConditionAnswer>) {
  if (!('state' in patch)) return filled({ ...before, ...patch });
  const status = patch.state === 'present' ? before?.status : undefined;
  return filled({
    ...before,
    'as-group': undefined,
    ...TYPED_HERE,
    status,
    ...patch,
  });
}

export const setCondition = (visit: Visit, id: ConditionId, patch: Patch<ConditionAnswer>): Visit =>
  withPart(visit, 'conditions', put(visit.conditions, id, withState(visit.conditions[id], patch)));

export const setFinding = (visit: Visit, id: ExamId, patch: Patch<Finding>): Visit =>
  withPart(
    visit,
    'exam',
    put(
      visit.exam,
      id,
      filled({
        ...visit.exam[id],
        'as-group': undefined,
        ...patch,
        ...('known-cause' in patch
          ? { 'known-cause': words(patch['known-cause'], visit.exam[id]?.['known-cause']) }
          : {}),
      }),
    ),
  );

export const setLab = (visit: Visit, id: LabId, value: LabValue | undefined): Visit =>
  withPart(visit, 'labs', put(visit.labs, id, fitting(value, visit.labs[id])));
