/** What a question of the page must know of the other answers. */
import { EXAM } from '../record/exam-items.ts';
import { EXAM_IDS, type ConditionId, type ExamId } from '../record/ids.ts';
import type { ConditionAnswer, Finding, Medicine, Visit } from '../record/visit.ts';
import { asksWhetherItBegan as asksOf } from '../facts/medicines.ts';
import {
  asksWhetherItExplainsAll,
  incidentalIsOffered,
  namedCauses,
  stateOf,
} from '../facts/screen.ts';

/** A condition as recorded; one that is named as the cause of a finding is present (D1). */
export const conditionState = (visit: Visit, id: ConditionId): ConditionAnswer['state'] =>
  stateOf(visit, id);

/** Whether a present condition is asked for "does it explain all of the leg symptoms?" */
export const asksExplainsAll = (visit: Visit, id: ConditionId): boolean =>
  asksWhetherItExplainsAll(id, namedCauses(visit));

/** Whether "incidental" may be named as the cause of a finding (D1). */
export const mayBeIncidental = (id: ExamId, finding: Finding | undefined): boolean =>
  incidentalIsOffered(id, finding);

/** Whether it is asked of a medicine when the symptoms began (D60, D83). */
export const asksWhetherItBegan = (medicine: Medicine): boolean => asksOf(medicine);

export const hasNeurologicalFinding = ({ exam }: Visit): boolean =>
  EXAM_IDS.some((id) => EXAM[id].neurological && exam[id]?.state === 'abnormal');
