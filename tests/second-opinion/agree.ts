/** Whether both sides agree on each of some visits. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { inWords, unexplained } from './compare.ts';

/** The first difference, at its smallest, in words; empty where both sides agree. */
function disagreement(visit: Visit): string {
  const [first] = unexplained(visit);
  return first === undefined ? '' : inWords(visit, first);
}

/** How many visits there are; those at each `every`th place are compared. */
export function agree(visits: Iterable<Visit>, every: number): number {
  let count = 0;
  for (const visit of visits) {
    const found = count % every === 0 ? disagreement(visit) : '';
    if (found !== '') throw new Error(found);
    count += 1;
  }
  return count;
}
