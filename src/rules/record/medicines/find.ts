/** Finds a medicine of the list by the words that were typed; search.ts suggests some meanwhile. */
import { MEDICINES, type MedicineEntry } from './entries.ts';

/** Made when it is first asked for: a visit without medicines, and the first paint, go without. */
export function atFirstUse<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** Lower case, letters and figures only: "Co-careldopa 25/100" is "co careldopa 25 100". */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

export const keyOf = (text: string): string => wordsOf(text).join(' ');

type Index = {
  readonly byKey: ReadonlyMap<string, MedicineEntry>;
  /** For each word that begins a name, the most words of such a name. */
  readonly mostWords: ReadonlyMap<string, number>;
};

function indexed(): Index {
  const byKey = new Map(
    MEDICINES.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((name) => [keyOf(name), entry] as const),
    ),
  );
  const mostWords = new Map<string, number>();
  for (const key of byKey.keys()) {
    const [first = '', ...more] = key.split(' ');
    mostWords.set(first, Math.max(mostWords.get(first) ?? 0, 1 + more.length));
  }
  return { byKey, mostWords };
}

const index = atFirstUse(indexed);

/** The longest listed name that begins at this word, and how many words it takes. */
function entryAt(words: readonly string[], from: number) {
  const { byKey, mostWords } = index();
  const most = mostWords.get(words[from] ?? '') ?? 0;
  for (let length = Math.min(most, words.length - from); length > 0; length -= 1) {
    const entry = byKey.get(words.slice(from, from + length).join(' '));
    if (entry !== undefined) return { entry, length };
  }
  return undefined;
}

/**
 * The entry whose name, brand or class the text begins with; dose and times may follow ("10mg
 * nocte"). Nothing is guessed: a misspelt name is not found, and a line that goes on to name a
 * medicine of another class is not found either, so that neither of the two passes as checked.
 */
export function findMedicine(name: string): MedicineEntry | undefined {
  const exactly = index().byKey.get(name);
  if (exactly !== undefined) return exactly;
  const words = wordsOf(name);
  const found = entryAt(words, 0);
  if (found === undefined || found.entry.askWhich !== undefined) return found?.entry;
  for (let from = found.length; from < words.length; from += 1) {
    const other = entryAt(words, from)?.entry;
    if (other?.classes.some((id) => !found.entry.classes.includes(id)) === true) return undefined;
  }
  return found.entry;
}
