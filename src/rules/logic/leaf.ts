import type { AnswerLeaf } from './condition.ts';

/**
 * `is` for a flat record of facts: `const is = answerLeaf<CriteriaFacts>()`. A misspelt fact, or an
 * answer that the fact cannot have, does not compile. Where the record is part of a larger one, the
 * second type says which.
 */
export const answerLeaf =
  <F extends Readonly<Record<keyof F, string | undefined>>, Whole extends F = F>() =>
  <K extends keyof F & string>(
    fact: K,
    ...among: readonly Extract<F[K], string>[]
  ): AnswerLeaf<Whole> => ({ kind: 'answer', fact, among, read: (facts) => facts[fact] });
