/** What a case reports comes from the laboratory, with its unit: it counts as chosen (D67). */
import type { Visit } from '../rules/record/visit.ts';

type Labs = Visit['labs'];

export const reported = (labs: Labs = {}): Labs =>
  Object.fromEntries(
    Object.entries(labs).map(([id, value]) => [
      id,
      value === undefined || value['unit-by'] !== undefined
        ? value
        : { ...value, 'unit-by': 'chosen' },
    ]),
  );

/** The same of a whole visit, from before it was recorded who chose a unit. */
export const withReported = <Attempt extends { readonly visit: Visit }>(
  attempt: Attempt,
): Attempt => ({
  ...attempt,
  visit: { ...attempt.visit, labs: reported(attempt.visit.labs) },
});
