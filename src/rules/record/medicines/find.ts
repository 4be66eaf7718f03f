/** Finds a medicine of the list by the words that were typed, and suggests some while they are typed. */
import { CLASS_WORDS } from './class-names.ts';
import { MEDICINE_CLASSES } from './classes.ts';
import { MEDICINES, type MedicineEntry } from './entries.ts';

/** Made when it is first asked for: a visit without medicines, and the first paint, go without. */
function atFirstUse<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** Lower case, letters and figures only: "Co-careldopa 25/100" is "co careldopa 25 100". */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const keyOf = (text: string): string => wordsOf(text).join(' ');

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

type Searchable = {
  readonly entry: MedicineEntry;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly classes: readonly string[];
};

const searchable = atFirstUse((): readonly Searchable[] =>
  MEDICINES.map((entry) => ({
    entry,
    name: keyOf(entry.name),
    aliases: entry.aliases.map(keyOf),
    classes: entry.classes.flatMap((id) =>
      [MEDICINE_CLASSES[id].name, ...(CLASS_WORDS[id] ?? [])].map(keyOf),
    ),
  })),
);

/** How well a name fits, 0 best: it begins with the text before it contains it; itself before its class. */
function fit({ name, aliases, classes }: Searchable, text: string): number | undefined {
  if (name.startsWith(text)) return 0;
  if (aliases.some((alias) => alias.startsWith(text))) return 1;
  if (classes.some((each) => each.startsWith(text))) return 2;
  if (name.includes(text) || aliases.some((alias) => alias.includes(text))) return 3;
  return classes.some((each) => each.includes(text)) ? 4 : undefined;
}

/** Suggestions while a name is typed, best first: by name, brand and class. */
export function searchMedicines(text: string, limit = 8): readonly MedicineEntry[] {
  const sought = keyOf(text);
  if (sought === '') return [];
  const byFit: MedicineEntry[][] = [[], [], [], [], []];
  for (const each of searchable()) {
    const place = fit(each, sought);
    if (place !== undefined) byFit[place]?.push(each.entry);
  }
  return byFit.flat().slice(0, limit);
}
