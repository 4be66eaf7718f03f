/** What a row of the sections after the criteria does to a visit: conditions, examination, blood, medicines. */
import type { ConditionId, ExamId, LabId } from '../rules/record/ids.ts';
import { LONGEST, MOST } from '../rules/record/lengths.ts';
import { isVisible } from '../rules/record/visible.ts';
import type { ConditionAnswer, Finding, LabValue, Visit } from '../rules/record/visit.ts';
import { answer } from './actions.ts';
import { filled, fitting, put, shortened, withPart, type Patch } from './patch.ts';

/**
 * Answered by itself, a condition no longer counts as "asked as a group". Only what is present is on
 * record or suspected.
 */
function withState(before: ConditionAnswer | undefined, patch: Patch<ConditionAnswer>) {
  if (!('state' in patch)) return filled({ ...before, ...patch });
  const status = patch.state === 'present' ? before?.status : undefined;
  return filled({ ...before, 'as-group': undefined, status, ...patch });
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
        ...('known-cause' in patch ? { 'known-cause': shortened(patch['known-cause']) } : {}),
      }),
    ),
  );

export const setLab = (visit: Visit, id: LabId, value: LabValue | undefined): Visit =>
  withPart(visit, 'labs', put(visit.labs, id, fitting(value)));

export function addMedicine(visit: Visit, name: string): Visit {
  const recorded = name.trim().slice(0, LONGEST.medicine);
  if (!isVisible(recorded) || visit.medicines.length >= MOST.medicines) return visit;
  const next = { ...visit, medicines: [...visit.medicines, { name: recorded }] };
  return answer(next, 'takes-medicines', undefined);
}
