/** A law that every visit obeys: its words, and a way to try it on as many visits as wanted. */
import * as fc from 'fast-check';

export type Law = {
  readonly says: string;
  /** Throws with the smallest counterexample found. */
  readonly prove: (runs: number) => void;
};

/** `share` is less than 1 where one try is worth many, such as all answers of one visit, or all rows of all tables. */
export const law = <T>(
  says: string,
  each: fc.Arbitrary<T>,
  obeys: (value: T) => void,
  share = 1,
): Law => ({
  says,
  prove: (runs) => {
    fc.assert(fc.property(each, obeys), { numRuns: Math.ceil(runs * share) });
  },
});
