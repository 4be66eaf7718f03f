/** How often a test tries what it draws. */
const LONG = process.env['RLS_PROVE'] !== undefined;

/** All of a list in the long proof, else one in so many of it, the first included: a prime that divides no axis. */
export const oneIn = <T>(every: number, all: readonly T[]): readonly T[] =>
  LONG ? all : all.filter((_, at) => at % every === 0);

/** `few` in a test run and 10,000 in the long proof, unless RLS_RUNS says how many. */
export const tries = (few: number): number =>
  Number(process.env['RLS_RUNS'] ?? (LONG ? 10_000 : few));
