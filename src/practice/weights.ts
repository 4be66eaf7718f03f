/**
 * How a case is marked: every weight, deduction and price stands here and nowhere else, in points of
 * 100, to be read from top to bottom. marking.ts adds them up; nothing is marked by hand.
 */
import type { QuestionId } from '../rules/record/visit.ts';
import type { Confidence, NextStep } from './commitment.ts';

export const WEIGHTS = {
  /** What matters here was asked, examined and ordered. */
  asked: 18,
  /** It stands on the checklist as the expert put it. */
  read: 18,
  /** The conclusion is the expert's, and one's own checklist comes to it. */
  conclusion: 20,
  /** The main rival is the expert's, or as good. */
  rival: 8,
  /** As sure as one is right: see `CONFIDENCE_POINTS`. */
  confidence: 11,
  /** How soon somebody must act. */
  howSoon: 15,
  /** The next steps are the expert's. */
  steps: 10,
} as const;

/** What is left of a weight where the answer is half right. */
export const LEFT = {
  /** The expert's conclusion, while one's own checklist comes to another. Closed early: nothing. */
  conclusionOtherwise: 10,
  /** Sooner than needed costs somebody's time, never a leg. */
  tooSoon: 8,
  /** "No red flag", rightly, while safety questions were not asked: silence is not "no". */
  routineUnasked: 5,
} as const;

/**
 * A quadratic (Brier) rule in whole points, between nothing and the weight: whoever says what they
 * believe earns most. At a chance of three in five "likely" begins to pay more than "about even", at
 * five in six "nearly certain" more than "likely": halfway between what the words stand for.
 */
export const CONFIDENCE_POINTS: Readonly<Record<Confidence, { right: number; wrong: number }>> = {
  guess: { right: 8, wrong: 8 },
  likely: { right: 10, wrong: 5 },
  sure: { right: 11, wrong: 0 },
};

/** In one sentence, beside the score. */
export const CONFIDENCE_RULE =
  'Saying what you believe earns most: “Nearly certain” pays only for those who are right more than five times in six.';

/** What is taken off gathering. */
export const PRICES = {
  hint: 2,
  /** A blood test that nothing here called for. */
  test: 1,
  /** One that is dear, or an examination that nobody likes to have, without a reason. */
  hardTest: 3,
  /** So many questions and examinations that nothing called for cost a point together. */
  questionsAPoint: 5,
  /** All of what was not needed, at most. */
  most: 15,
} as const;

/** What is taken off next steps, for each that nothing here asks for. */
export const STRAY_STEP = { usual: 3, hard: 5 } as const;

/** Without a reason these cost more, and why. */
export const HARD: Readonly<Partial<Record<QuestionId, string>>> = {
  'lab.active-b12': 'dear',
  'lab.mma': 'dear',
  'lab.homocysteine': 'dear',
  'exam.saddle-sphincter': 'unpleasant',
};
export const HARD_STEPS: ReadonlySet<NextStep> = new Set<NextStep>([
  'nerve-tests',
  'spine-imaging',
  'vessel-tests',
]);

/** The most that a case is worth when its red flag was missed. */
export const CAP = 40;
