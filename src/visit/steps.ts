/**
 * The steps back of a visit, each as what it changed, so that all of them take little room beside
 * the visit. They are read through the gate alone: `readKept` of summary/record.ts.
 */
import { same } from '../rules/record/same.ts';
import type { Visit } from '../rules/record/visit.ts';

/** What stood elsewhere before a step, by part and id; null where it was blank. */
export type Step = Readonly<Record<string, unknown>>;

const isTable = (part: unknown): part is Readonly<Record<string, unknown>> =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

/** The keys of `earlier` and `later` that hold something else, with what `earlier` holds. */
function elsewhere(
  earlier: Readonly<Record<string, unknown>>,
  later: Readonly<Record<string, unknown>>,
  valueOf: (before: unknown, after: unknown) => unknown,
): Step {
  const keys = new Set([...Object.keys(earlier), ...Object.keys(later)]);
  return Object.fromEntries(
    [...keys]
      .filter((key) => !same(earlier[key], later[key]))
      .map((key) => [key, valueOf(earlier[key], later[key])]),
  );
}

const orNull = (before: unknown): unknown => before ?? null;

const stepBetween = (earlier: Visit, later: Visit): Step =>
  elsewhere(earlier, later, (before, after) =>
    isTable(before) && isTable(after) ? elsewhere(before, after, orNull) : orNull(before),
  );

/** The steps back from a visit through those before it, the last one first. */
export function stepsBack(visit: Visit, past: readonly Visit[]): readonly Step[] {
  let later = visit;
  return past.toReversed().map((earlier) => {
    const step = stepBetween(earlier, later);
    later = earlier;
    return step;
  });
}
