/** The assessment of a visit, worked out once for each visit and day: a visit never changes. */
import { assess } from '../rules/assess.ts';
import type { Assessment } from '../rules/assessment.ts';
import type { Visit } from '../rules/visit.ts';

type Remembered = { readonly today: string; readonly assessment: Assessment };

const remembered = new WeakMap<Visit, Remembered>();

/** `today` is an ISO date. The same visit on the same day gives the same object. */
export function assessed(visit: Visit, today: string): Assessment {
  const known = remembered.get(visit);
  if (known?.today === today) return known.assessment;
  const assessment = assess(visit, today);
  remembered.set(visit, { today, assessment });
  return assessment;
}
