/** The assessment of a visit, worked out once for each visit and day: a visit never changes. */
import { assess } from '../rules/assess.ts';
import type { Assessment } from '../rules/words/assessment.ts';
import type { Visit } from '../rules/record/visit.ts';
import { straight } from './straight.ts';

type Remembered = {
  readonly visit: Visit;
  readonly today: string;
  readonly assessment: Assessment;
};

/** Only the last one: undo keeps every earlier visit alive, and must not keep its assessment too. */
let last: Remembered | undefined;

/** `today` is an ISO date. The same visit on the same day gives the same object. */
export function assessed(visit: Visit, today: string): Assessment {
  if (last?.visit === visit && last.today === today) return last.assessment;
  const assessment = assess(straight(visit), today);
  last = { visit, today, assessment };
  return assessment;
}
