/** Which questions are answered otherwise in one visit than in another. */
import { keysOf } from '../rules/record/keyed.ts';
import { same } from '../rules/record/same.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';

const differing = <K extends string>(
  one: { readonly [Key in K]?: unknown },
  other: { readonly [Key in K]?: unknown },
): readonly K[] => keysOf<K>({ ...one, ...other }).filter((key) => !same(one[key], other[key]));

/** In the order of the parts, not of the page. */
export const changedQuestions = (one: Visit, other: Visit): readonly QuestionId[] => [
  ...differing(one.numbers, other.numbers),
  ...differing(one.answers, other.answers),
  ...differing(one.many, other.many),
  ...differing(one.words, other.words),
  ...differing(one.safety, other.safety).map((id) => `safety.${id}` as const),
  ...differing(one.conditions, other.conditions).map((id) => `condition.${id}` as const),
  ...(same(one['another-cause'], other['another-cause']) ? [] : (['another-cause-state'] as const)),
  ...differing(one.exam, other.exam).map((id) => `exam.${id}` as const),
  // Grades belong to the item.
  ...(same(one.power, other.power) || !same(one.exam.strength, other.exam.strength)
    ? []
    : (['exam.strength'] as const)),
  ...differing(one.labs, other.labs).map((id) => `lab.${id}` as const),
  ...(same(one.medicines, other.medicines) ? [] : (['medicines'] as const)),
];
