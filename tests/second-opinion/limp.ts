/** A limp, and a shuffling gait or rigid tone of Parkinson disease: what of them is quiet (D30). */
import type { ExamId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { causeOf, isOnlyALimp, type Examination } from './examination.ts';
import type { Person } from './person.ts';

/** New, without any cause named, "age or an old injury" too. Under 18 it is the child's (D36). */
export function isLimp(found: Examination, who: Person): boolean {
  const gait = found.of('gait');
  return gait.isNew && isOnlyALimp(gait) && causeOf(gait) === undefined && who.child !== 'yes';
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
