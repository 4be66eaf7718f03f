/** "Did you mean": names of the list that differ from what was typed by a slip of a letter or two. */
import { atFirstUse } from './at-first-use.ts';
import { allMedicines, named, type MedicineEntry } from './entries.ts';
import { findMedicine, keyOf, namesOf } from './find.ts';

type Close = {
  readonly name: string;
  /** What was typed, with the name in the place of the misspelt word. */
  readonly text: string;
};

/** `name` is what is offered: of another spelling of a generic name, that name. */
type Name = { readonly name: string; readonly key: string; readonly entry: MedicineEntry };

const NAMES = atFirstUse((): readonly Name[] => {
  const generics = new Set(named().flatMap((each) => each.generics));
  return allMedicines().flatMap((entry) =>
    namesOf(entry).map((name) => ({
      name: generics.has(name) ? entry.name : name,
      key: keyOf(name),
      entry,
    })),
  );
});

/**
 * How many letters are to be changed, added, left out or swapped with the next to make one of the
 * other; above `most` it is said to be more.
 */
function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped =
        row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[at - 2] ?? 0) + 1 : most + 1,
        ),
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[other.length] ?? most + 1;
}

/** A short name is nearly another one soon: fewer slips are taken for one. */
const SHORTEST = 5;
const mostSlips = (word: string): number => (word.length < 7 ? 1 : word.length < 11 ? 2 : 3);

/** A slip in the first letter is seldom, and every name would have to be weighed for it. */
const beginsAlike = (one: string, other: string): boolean =>
  one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);

type Candidate = Name & { readonly slips: number; readonly words: number };

/** Names near the words from here on; one of several words is compared with as many. */
function near(words: readonly string[], from: number): readonly Candidate[] {
  return NAMES().flatMap((each) => {
    const { key } = each;
    const count = key.split(' ').length;
    const typed = words.slice(from, from + count).join(' ');
    if (typed.length < SHORTEST || key.length < SHORTEST || !beginsAlike(typed, key)) return [];
    const most = mostSlips(typed);
    const found = slips(typed, key, most);
    return found === 0 || found > most ? [] : [{ ...each, slips: found, words: count }];
  });
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function inPlace(text: string, at: number, { name, words }: Candidate): string {
  const places = [...text.matchAll(WORD)];
  const first = places[at];
  const last = places[at + words - 1];
  if (first === undefined || last === undefined) return name;
  return `${text.slice(0, first.index)}${name}${text.slice(last.index + last[0].length)}`;
}

/** The name that the medicine is listed under comes before its other spellings. */
const listedFirst = ({ name, entry }: Name): number => (name === entry.name ? 0 : 1);

/**
 * For a text that findMedicine does not find: at most `limit` names, nearest first, to be offered and
 * never taken by themselves. Empty where nothing is near, and where the text is found.
 */
export function closeNames(text: string, limit = 3): readonly Close[] {
  if (findMedicine(text) !== undefined) return [];
  const words = keyOf(text).split(' ');
  const from = words.findIndex((word) => word.length >= SHORTEST && !/^\d/.test(word));
  if (from < 0) return [];
  const found = near(words, from).toSorted(
    (a, b) => a.slips - b.slips || listedFirst(a) - listedFirst(b) || (a.name < b.name ? -1 : 1),
  );
  const best = found[0]?.slips ?? 0;
  // Of one medicine one name, and of what is much further than the nearest none.
  return found
    .filter(
      ({ entry, slips: far }, at) =>
        far <= best + 1 && found.findIndex((other) => other.entry === entry) === at,
    )
    .map((each) => ({ name: each.name, text: inPlace(text, from, each) }))
    .filter((each) => findMedicine(each.text) !== undefined)
    .slice(0, limit);
}
