/** Whether both sides agree on each of some visits. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { inWords, unexplained } from './compare.ts';
import type { Space } from './space.ts';

/** The first difference, at its smallest, in words; empty where both sides agree. */
function disagreement(visit: Visit): string {
  const [first] = unexplained(visit);
  return first === undefined ? '' : inWords(visit, first);
}

/** How many visits there are; those at each `every`th place are made and compared. */
export function agreeEach(visits: Iterable<() => Visit>, every: number): number {
  let count = 0;
  for (const visit of visits) {
    const found = count % every === 0 ? disagreement(visit()) : '';
    if (found !== '') throw new Error(found);
    count += 1;
  }
  return count;
}

/** The same of a space. */
export function agree({ size, at }: Space, every: number): number {
  for (let index = 0; index < size; index += every) {
    const found = disagreement(at(index));
    if (found !== '') throw new Error(found);
  }
  return size;
}
