/** How often a test tries what it draws. */
const LONG = process.env['RLS_PROVE'] !== undefined;

/** `few` in a test run and 10,000 in the long proof, unless RLS_RUNS says how many. */
export const tries = (few: number): number =>
  Number(process.env['RLS_RUNS'] ?? (LONG ? 10_000 : few));
