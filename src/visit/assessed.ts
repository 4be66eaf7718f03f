/** The first of the assessment, worked out once for each visit and day: a visit never changes. */
import type { Visit } from '../rules/record/visit.ts';
import { assessFirst, type FirstAssessment } from '../rules/words/first.ts';
import { straight } from './straight.ts';

type Remembered = {
  readonly visit: Visit;
  readonly today: string;
  readonly assessment: FirstAssessment;
};

/** Only the last one: undo keeps every earlier visit alive, and must not keep its assessment too. */
let last: Remembered | undefined;

/** `today` is an ISO date. The same visit on the same day gives the same object. */
export function assessed(visit: Visit, today: string): FirstAssessment {
  if (last?.visit === visit && last.today === today) return last.assessment;
  const assessment = assessFirst(straight(visit), today);
  last = { visit, today, assessment };
  return assessment;
}
