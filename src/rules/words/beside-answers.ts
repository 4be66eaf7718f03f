/** What a question of the page must know of the other answers. */
import type { Interval } from '../logic/interval.ts';
import { EXAM } from '../record/exam-items.ts';
import { EXAM_IDS, type ConditionId, type ExamId } from '../record/ids.ts';
import { intervalOf } from '../record/quantities.ts';
import type { ConditionAnswer, Finding, Visit } from '../record/visit.ts';
import { tsatOf } from '../facts/measured.ts';
import {
  asksWhetherItExplainsAll,
  incidentalIsOffered,
  namedCauses,
  stateOf,
} from '../facts/screen.ts';
import { graded } from '../facts/strength.ts';

/** A condition as recorded; one that is named as the cause of a finding is present (D1). */
export const conditionState = (visit: Visit, id: ConditionId): ConditionAnswer['state'] =>
  stateOf(visit, id);

/** Whether a present condition is asked for "does it explain all of the leg symptoms?" */
export const asksExplainsAll = (visit: Visit, id: ConditionId): boolean =>
  asksWhetherItExplainsAll(id, namedCauses(visit));

/** Whether "incidental" may be named as the cause of a finding (D1). */
export const mayBeIncidental = (id: ExamId, finding: Finding | undefined): boolean =>
  incidentalIsOffered(id, finding);

/** The grades of power say otherwise than the item (D4, T33). */
export const isOverruledByGrades = (visit: Visit): boolean =>
  graded(visit).exam.strength?.state !== visit.exam.strength?.state;

export const hasNeurologicalFinding = ({ exam }: Visit): boolean =>
  EXAM_IDS.some((id) => EXAM[id].neurological && exam[id]?.state === 'abnormal');

/** Measured or computed; undefined while it is blank, asked about or refused. */
type Pictured = {
  readonly ferritin: Interval | undefined;
  readonly tsat: Interval | undefined;
  readonly b12: Interval | undefined;
  readonly hasMetabolite: boolean;
};

/** The values whose scales are drawn. */
export const picturedValues = (visit: Visit): Pictured => ({
  ferritin: intervalOf('ferritin', visit.labs.ferritin),
  tsat: tsatOf(visit),
  b12: intervalOf('b12', visit.labs.b12),
  hasMetabolite:
    intervalOf('mma', visit.labs.mma) !== undefined ||
    intervalOf('homocysteine', visit.labs.homocysteine) !== undefined,
});
