/** The version of the files that are written: of a visit, a practice case, and what is kept of practice. */
export const NEWEST_VERSION = 5;
