/** The edition of the rules, printed on every face. It changes with every change of clinical content. */
export const EDITION = '2026.11.0';
/** ISO date after which the rules are due for review. */
export const REVIEW_DUE = '2027-11-21';

/** Said once the review is overdue, else undefined. `today` is an ISO date, handed in. */
export const reviewWords = (today: string): string | undefined =>
  today > REVIEW_DUE
    ? `These rules are due for review since ${REVIEW_DUE}: check what they say against newer sources.`
    : undefined;

/** Stands on screen and on paper. */
export const INTENDED_USE =
  'For healthcare professionals; supports, and does not replace, their judgement; not for emergencies.';
