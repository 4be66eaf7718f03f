/** What a clinician can do to a visit once an answer has opened more, or to several answers at once. */
import { EXAM } from '../rules/record/exam-items.ts';
import {
  EXAM_IDS,
  type ConditionId,
  type ExamId,
  type Grade,
  type MimicId,
  type Muscle,
  type Side,
} from '../rules/record/ids.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { same } from '../rules/record/same.ts';
import type { Attribution, ConditionAnswer, Visit } from '../rules/record/visit.ts';
import { filled, put, withPart, type Patch } from './patch.ts';
import { setCondition, setFinding } from './row-actions.ts';

export function setAnotherCause(visit: Visit, patch: Patch<ConditionAnswer>): Visit {
  const before = visit['another-cause'];
  const next = filled({ ...before, ...patch }) ?? {};
  return same(before, next) ? visit : { ...visit, 'another-cause': next };
}

/**
 * Whether it explains all is asked at the finding as well. Where the condition itself is not answered
 * "present", and no finding names it any more, that answer was of the cause that is taken back.
 */
function withoutCause(visit: Visit, id: ConditionId): Visit {
  const isNamed = EXAM_IDS.some((each) => {
    const to = visit.exam[each]?.attributed;
    return to?.to === 'condition' && to.condition === id;
  });
  return isNamed || visit.conditions[id]?.state === 'present'
    ? visit
    : setCondition(visit, id, { 'explains-all': undefined });
}

/** Names the cause of a finding, and records nothing else: that it is present is read of it (D1). */
export function attribute(visit: Visit, id: ExamId, to: Attribution | undefined): Visit {
  const before = visit.exam[id]?.attributed;
  if (to?.to === 'other' && to.text.length > LONGEST.note) return visit;
  const next = setFinding(visit, id, { attributed: to });
  return before?.to === 'condition' ? withoutCause(next, before.condition) : next;
}

/** Marks one muscle group on one side as known and unchanged, or takes the mark back (D29). */
export function markKnown(visit: Visit, muscle: Muscle, side: Side, known: boolean): Visit {
  const marked = filled({ ...visit.power[muscle], [`${side}-known`]: known ? 'yes' : undefined });
  return withPart(visit, 'power', put(visit.power, muscle, marked));
}

/** Grades one muscle group on one side; a grade below 5 makes strength abnormal. */
export function setGrade(
  visit: Visit,
  muscle: Muscle,
  side: Side,
  grade: Grade | undefined,
): Visit {
  const graded = filled({ ...visit.power[muscle], [side]: grade });
  const next = withPart(visit, 'power', put(visit.power, muscle, graded));
  const weak = grade !== undefined && grade !== '5';
  return weak ? setFinding(next, 'strength', { state: 'abnormal' }) : next;
}

/** "Rest asked, none present": fills only blank mimics, and marks them as asked together (D14). */
export const restAsked = (visit: Visit, ids: readonly MimicId[]): Visit =>
  ids.reduce(
    (next, id) =>
      next.conditions[id]?.state === undefined
        ? setCondition(next, id, { state: 'absent', 'as-group': true })
        : next,
    visit,
  );

/** "Examined, rest normal": never strength, gait, the balances, saddle and sphincter (D14). */
export const restNormal = (visit: Visit): Visit =>
  EXAM_IDS.filter((id) => EXAM[id].shortcut && visit.exam[id]?.state === undefined).reduce(
    (next, id) => setFinding(next, id, { state: 'normal', 'as-group': true }),
    visit,
  );
