/** Work on some parts of a visit that is done again only when one of them is another. */
import { forgetKept, kept, keptRecord } from '../logic/kept.ts';
import type { Visit } from './visit.ts';

/** With the visit goes all that was made of it. */
export const forgetVisit = (): void => forgetKept();

/** The parts that are named, then whatever else the work is given. */
type Given<Part extends keyof Visit, Rest extends readonly unknown[]> = readonly [
  visit: Pick<Visit, Part>,
  ...rest: Rest,
];

const inputsOf =
  <Part extends keyof Visit>(parts: readonly Part[]) =>
  (visit: Pick<Visit, Part>, ...rest: readonly unknown[]): readonly unknown[] => [
    ...parts.map((part) => visit[part]),
    ...rest,
  ];

/** The work does not compile where it reads a part that is not named: what is kept is never out of date. */
export const keptOf = <Part extends keyof Visit, Rest extends readonly unknown[], Out>(
  parts: readonly Part[],
  work: (...given: Given<Part, Rest>) => Out,
) => kept<Given<Part, Rest>, Out>(inputsOf(parts), work);

/** The same for facts: equal ones stay the same object, so that nothing that reads them is done again. */
export const keptFacts = <
  Part extends keyof Visit,
  Rest extends readonly unknown[],
  Out extends object,
>(
  parts: readonly Part[],
  work: (...given: Given<Part, Rest>) => Out,
) => keptRecord<Given<Part, Rest>, Out>(inputsOf(parts), work);
