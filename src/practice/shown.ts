/** What stood in front of the trainee: what nobody showed is not held against anybody. */
import { assess } from '../rules/assess.ts';
import { moreOf } from '../rules/record/more.ts';
import { DETAIL_OF } from '../rules/record/path.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import type { Assessment } from '../rules/words/assessment.ts';
import { calledFor } from '../rules/words/called.ts';
import { ANY_DAY } from './played.ts';

export type IsShown = (id: QuestionId) => boolean;

/** Of a checklist as it stands: the short path, and what its answers called out of *More*. */
export function shownOn(visit: Visit, own: Assessment = assess(visit, ANY_DAY)): IsShown {
  const called = calledFor(visit, own);
  return (id) => moreOf(id) === undefined || called.has(DETAIL_OF[id] ?? id);
}
