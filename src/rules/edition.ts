/** The edition of the rules, printed on every face. It changes with every change of clinical content. */
export const EDITION = '2026.11.0';
/** ISO date after which the rules are due for review. */
export const REVIEW_DUE = '2027-11-21';

/** Stands on screen and on paper. */
export const INTENDED_USE =
  'For healthcare professionals; supports, and does not replace, their judgement; not for emergencies.';
