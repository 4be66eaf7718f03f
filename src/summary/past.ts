/**
 * What a visit was before, from the steps that lead back from it. Each goes through the gate of
 * every visit; the first that does not fit ends the way back, and the visit itself stays.
 */
import { canonical } from '../rules/record/canonical.ts';
import { MOST } from '../rules/record/lengths.ts';
import { misplacedIn } from '../rules/record/misplaced.ts';
import { visitSchema } from '../rules/record/schema.ts';
import type { Visit } from '../rules/record/visit.ts';

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table with the entries of a step in it; null takes one out. */
const taken = (table: Table, step: Table, valueOf: (key: string) => unknown): Table =>
  Object.fromEntries(
    [...new Set([...Object.keys(table), ...Object.keys(step)])]
      .map((key) => [key, Object.hasOwn(step, key) ? valueOf(key) : table[key]] as const)
      .filter(([, value]) => value !== null && value !== undefined),
  );

function before(visit: Visit, step: Table): Visit | undefined {
  const parts: Table = visit;
  const earlier = visitSchema.safeParse(
    taken(parts, step, (part) => {
      const [old, changed] = [parts[part], step[part]];
      return isTable(old) && isTable(changed)
        ? taken(old, changed, (key) => changed[key])
        : changed;
    }),
  );
  if (!earlier.success || misplacedIn(earlier.data) !== undefined) return undefined;
  return canonical(earlier.data);
}

/** The oldest first; of the steps, the last one comes first. */
export function pastOf(visit: Visit, steps: readonly unknown[]): readonly Visit[] {
  const past: Visit[] = [];
  for (const step of steps.slice(0, MOST.steps)) {
    const earlier = isTable(step) ? before(past[0] ?? visit, step) : undefined;
    if (earlier === undefined) break;
    past.unshift(earlier);
  }
  return past;
}
