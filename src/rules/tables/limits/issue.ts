/**
 * How old the last issue of a medicine may be, in whole days, before it is asked whether it is still
 * taken: no longer than half a year is one prescription meant for. Ours; no source sets it (D73).
 */
export const ISSUE = { stillTaken: 180 } as const;
