/** Which listed medicine a misspelt word may mean. It is offered, and never taken by itself. */
import { MEDICINES, type MedicineEntry } from '../rules/record/medicines/entries.ts';
import { atFirstUse } from '../rules/record/medicines/find.ts';
import { folded } from './folded.ts';

/** Shorter words are too like others. */
const SHORTEST = 5;
const MOST_MEANT = 3;

const listed = atFirstUse((): readonly (readonly [word: string, entry: MedicineEntry])[] =>
  MEDICINES.flatMap((entry) =>
    [entry.name, ...entry.aliases]
      .map((name) => folded(name))
      .filter((name) => /^[a-z]+$/u.test(name) && name.length >= SHORTEST)
      .map((name) => [name, entry] as const),
  ),
);

/** How many letters are to be changed, added, left out or swapped; more than `most` is all the same. */
function apart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? most) + 1 : most + 1,
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? most + 1;
}

/** The medicines that a word may mean, the nearest first, each once; a listed word means itself. */
export function meantBy(word: string): readonly MedicineEntry[] {
  const typed = folded(word);
  if (typed.length < SHORTEST || !/^[a-z]+$/u.test(typed)) return [];
  const most = typed.length < 8 ? 1 : 2;
  const near = listed()
    .filter(([name]) => name[0] === typed[0] || most === 2)
    .map(([name, entry]) => ({ entry, far: apart(typed, name, most) }))
    .filter(({ far }) => far > 0 && far <= most)
    .toSorted((one, other) => one.far - other.far);
  return [...new Set(near.map(({ entry }) => entry))].slice(0, MOST_MEANT);
}
