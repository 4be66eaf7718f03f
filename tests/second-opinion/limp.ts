/** A limp, and a shuffling gait or rigid tone of Parkinson disease: what of them is quiet (D30). */
import type { ExamId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { causeOf, isOnlyALimp, type Examination } from './examination.ts';
import type { Person } from './person.ts';
import { answered } from './signs.ts';

/**
 * New, without any cause named, "age or an old injury" too. Under 18 it is the child's (D36), and it
 * is part of what is told there (D53).
 */
export function isLimp(visit: Visit, found: Examination, who: Person): boolean {
  const gait = found.of('gait');
  const isNamed = causeOf(gait) !== undefined;
  const isOfChild = who.child === 'yes' || answered(visit, 'child-danger').yes;
  return gait.isNew && isOnlyALimp(gait) && !isNamed && !isOfChild;
}

/** Put down to Parkinson disease that is known: named as its cause and not said to be known, it is suspected (D59). */
function isOfKnownParkinson({ conditions }: Visit, found: Examination, id: ExamId): boolean {
  const cause = causeOf(found.of(id));
  const { state, status } = conditions.parkinson ?? {};
  return (
    cause?.to === 'condition' &&
    cause.condition === 'parkinson' &&
    state === 'present' &&
    status === 'known'
  );
}

export const isQuietShuffle = (visit: Visit, found: Examination): boolean =>
  isOfKnownParkinson(visit, found, 'gait');

export const isQuietRigidity = (visit: Visit, found: Examination): boolean =>
  isOfKnownParkinson(visit, found, 'tone');
