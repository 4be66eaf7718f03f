/** A space of visits: each choice of each list beside each of the others, upon a plain visit. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { classicVisit, visitWith, type Changes } from '../rules/a-visit.ts';

/** None of its visits is made before it is asked for: a short proof asks for one in many. */
export type Space = { readonly size: number; readonly at: (index: number) => Visit };

/** The choices of the lists at a place of their product; those of the first list change soonest. */
function chosenAt<T>(lists: readonly (readonly T[])[], index: number): readonly T[] {
  let left = index;
  return lists.map((list) => {
    const choice = list[left % list.length];
    if (choice === undefined) throw new Error('A list without choices');
    left = Math.floor(left / list.length);
    return choice;
  });
}

/** How many there are. */
const sizeOf = (lists: readonly (readonly unknown[])[]): number =>
  lists.reduce((size, { length }) => size * length, 1);

const joined = (one: Changes, other: Changes): Changes => ({
  ...one,
  ...other,
  answers: { ...one.answers, ...other.answers },
  many: { ...one.many, ...other.many },
  words: { ...one.words, ...other.words },
  safety: { ...one.safety, ...other.safety },
  conditions: { ...one.conditions, ...other.conditions },
  exam: { ...one.exam, ...other.exam },
  medicines: [...(one.medicines ?? []), ...(other.medicines ?? [])],
});

export const visits = (...lists: readonly (readonly Changes[])[]): Space => ({
  size: sizeOf(lists),
  at: (index) =>
    visitWith(
      classicVisit,
      chosenAt(lists, index).reduceRight<Changes>((rest, one) => joined(one, rest), {}),
    ),
});

/** Some changes more on each visit of a space; those that are listed change soonest. */
export const changed = <T>(
  space: Space,
  changes: readonly T[],
  change: (visit: Visit, by: T) => Visit,
): Space => ({
  size: space.size * changes.length,
  at: (index) => {
    const by = changes[index % changes.length];
    if (by === undefined) throw new Error('A list without changes');
    return change(space.at(Math.floor(index / changes.length)), by);
  },
});
