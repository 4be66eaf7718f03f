/** What a condition is made of, for whoever draws or searches it. */
import { leaves, type Condition } from '../rules/logic/condition.ts';
import type { Threshold } from '../rules/logic/interval.ts';
import { factName } from '../rules/words/facts.ts';

export { leaves } from '../rules/logic/condition.ts';
export { partsOf } from '../rules/logic/in-lines.ts';

/** Every fact that it asks, once. */
export const factsOf = (when: Condition<never>) => [
  ...new Set(leaves(when).map(({ fact }) => factName(fact))),
];

/** Every limit that it compares with, once. */
export const limitsOf = (when: Condition<never>): readonly Threshold[] => [
  ...new Set(leaves(when).flatMap((leaf) => (leaf.kind === 'number' ? [leaf.limit] : []))),
];
