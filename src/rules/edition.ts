/** The edition of the rules, printed on every face. It changes with every change of clinical content. */
export const EDITION = '2026.12.1';
/**
 * The number of their content, which changes with every clinical word: `npm run renew` works it out
 * and writes it here, and changes.ts lists it. A test fails while it is another.
 */
export const CONTENT_HASH = '3b18 8606 1079 95c6';

/** Which rules something was made under; a file from before the number was written has none. */
export type RulesNamed = { readonly edition: string; readonly content?: string | undefined };

export const THESE_RULES = { edition: EDITION, content: CONTENT_HASH } as const;

/** Rules of one edition and another content are other rules, and so are those of unknown content. */
export const isSameRules = (one: RulesNamed, other: RulesNamed): boolean =>
  one.edition === other.edition && one.content === other.content;

/** "2026.11.1, content 3f2a 90c1 77de 5b04". */
export const rulesInWords = ({ edition, content }: RulesNamed): string =>
  `${edition}, content ${content ?? 'not stated'}`;

/** By the edition alone, where that is enough to tell them from the others. */
export const rulesBeside = (rules: RulesNamed, others: RulesNamed): string =>
  rules.edition !== others.edition || isSameRules(rules, others)
    ? rules.edition
    : rulesInWords(rules);

/** ISO date after which the rules are due for review. */
export const REVIEW_DUE = '2027-11-21';
/**
 * The same day as it is read. Written down, since the first page would wait for the browser's
 * calendar to say it; a test holds it to the date.
 */
export const REVIEW_DUE_IN_WORDS = '21 Nov 2027';

/** Said once the review is overdue, else undefined. `today` is an ISO date, handed in. */
export const reviewWords = (today: string): string | undefined =>
  today > REVIEW_DUE
    ? `These rules are due for review since ${REVIEW_DUE_IN_WORDS}: check what they say against newer sources.`
    : undefined;

/** Stands on screen and on paper. */
export const INTENDED_USE =
  'For healthcare professionals; supports, never replaces, their judgement; not for emergencies.';
