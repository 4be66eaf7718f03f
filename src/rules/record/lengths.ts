/** How much a visit takes, so that whatever is on screen can be kept and read back. In characters. */
export const LONGEST = {
  /** A line in the clinician's own words. */
  note: 400,
  medicine: 80,
  /** A number as typed. */
  number: 40,
  unit: 20,
  /** A day, `YYYY-MM-DD`. */
  day: 10,
  /** A day, a month or a year as typed. */
  date: 40,
  /** A headline. That of a visit with all that it can hold stays below; a test says so. */
  impression: 100_000,
} as const;

/** How many of each; `steps` can be undone, and are kept with the visit. */
export const MOST = { medicines: 60, details: 12, signs: 8, steps: 50 } as const;
