/** Finds a medicine of the list by the words that were typed; search.ts suggests some meanwhile. */
import { atFirstUse } from './at-first-use.ts';
import { allMedicines, named, together, type MedicineEntry } from './entries.ts';
import { BEFORE_A_NAME, isBesideAName, JOINED_SALT, JOINS, OPENS_A_REMARK } from './typed-words.ts';

/** Most of what is listed and typed is: it is read some thousand times at once. */
const isKey = (text: string): boolean => /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(text);
const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** Small letters without accents: "Ácido" is "acido", "Lösung" is "losung". */
function folded(text: string): string {
  const small = text.toLowerCase();
  return isAscii(small)
    ? small
    : small.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

type Word = {
  readonly says: string;
  /** A comma, bracket or dash stands before it. */
  readonly isApart: boolean;
};

const wordsOf = (text: string): readonly Word[] =>
  [...folded(text).matchAll(/([^a-z0-9]*)([a-z0-9]+)/g)].map(([, gap = '', says = '']) => ({
    says,
    isApart: /[,;:()[\]\n–—]|\s-\s/.test(gap),
  }));

/** Letters and figures only: "Co-careldopa 25/100" is "co careldopa 25 100". */
export const keyOf = (text: string): string =>
  isKey(text) ? text : (folded(text).match(/[a-z0-9]+/g) ?? []).join(' ');

type Index = {
  readonly byKey: ReadonlyMap<string, MedicineEntry>;
  /** Generic names of one word, whose endings differ by language. */
  readonly generics: ReadonlySet<string>;
  /** For each word that begins a name, the most words of such a name. */
  readonly mostWords: ReadonlyMap<string, number>;
};

/** All names that lead to the entry. */
export const namesOf = (entry: MedicineEntry): readonly string[] =>
  entry.isProduct ? entry.aliases : [entry.name, ...entry.aliases];

const index = atFirstUse((): Index => {
  const byKey = new Map(
    allMedicines().flatMap((entry) => namesOf(entry).map((name) => [keyOf(name), entry] as const)),
  );
  const mostWords = new Map<string, number>();
  for (const key of byKey.keys()) {
    const [first = '', ...more] = key.split(' ');
    mostWords.set(first, Math.max(mostWords.get(first) ?? 0, 1 + more.length));
  }
  const generics = new Set(
    named()
      .flatMap((each) => each.generics)
      .map(keyOf),
  );
  return { byKey, generics, mostWords };
});

const SHORTEST_STEM = 5;

/** "sertralin", "sertralina" for sertraline; "metformina", "ibuprofeno" for what ends in -in, -en, -ac. */
function genericSpelt(word: string): MedicineEntry | undefined {
  const { byKey, generics } = index();
  const stem = /[aeo]$/.test(word) ? word.slice(0, -1) : word;
  if (stem.length < SHORTEST_STEM) return undefined;
  const name = [`${stem}e`, ...(/(?:in|en|ac)$/.test(stem) ? [stem] : [])].find((each) =>
    generics.has(each),
  );
  return name === undefined ? undefined : byKey.get(name);
}

function singleAt(word: string): MedicineEntry | undefined {
  const { byKey } = index();
  const found = byKey.get(word) ?? genericSpelt(word);
  if (found !== undefined) return found;
  const bare = word.replace(JOINED_SALT, '');
  return bare === word || bare.length < SHORTEST_STEM
    ? undefined
    : (byKey.get(bare) ?? genericSpelt(bare));
}

/** The longest listed name that begins at this word, and how many words it takes. */
function entryAt(words: readonly Word[], from: number) {
  const { byKey, mostWords } = index();
  const first = words[from]?.says ?? '';
  const most = Math.min(mostWords.get(first) ?? 0, words.length - from);
  for (let length = most; length > 1; length -= 1) {
    const key = words.slice(from, from + length);
    const entry = byKey.get(key.map(({ says }) => says).join(' '));
    if (entry !== undefined) return { entry, length };
  }
  const entry = singleAt(first);
  return entry === undefined ? undefined : { entry, length: 1 };
}

/**
 * The longest listed name that these words begin with, each in small letters without accents, and how
 * many of them it takes. What follows it is not looked at: whether it is all of a name, findMedicine says.
 */
export const listedNameAhead = (words: readonly string[]) =>
  entryAt(
    words.map((says) => ({ says, isApart: false })),
    0,
  );

const isNumber = (word: string): boolean => /^\d/.test(word);

/** "1.", "Tab.", "takes", "50 mg", "carbonato de": what comes before a name. */
function nameBegins(words: readonly Word[]): number {
  const at = words.findIndex(
    ({ says }, place) =>
      entryAt(words, place) !== undefined ||
      !(isNumber(says) || BEFORE_A_NAME.has(says) || isBesideAName(says)),
  );
  return Math.max(at, 0);
}

/** Does a longer name stand there, its words parted by a dose: "Tylenol 500 mg PM"? */
const partsOfLonger = (words: readonly Word[], from: number, to: number): boolean => {
  const name = words.slice(from, to).map(({ says }) => says);
  return words.slice(to).some(({ says }) => index().byKey.has([...name, says].join(' ')));
};

/**
 * Is the rest the medicine's own: its salt, form, maker and directions, and, behind a dose, a comma or
 * a word such as "for", a remark? A remark that names a medicine of another class is none, nor is one
 * that is joined to it by "and".
 */
function isOwnRest(words: readonly Word[], from: number, entry: MedicineEntry): boolean {
  let isRemark = false;
  for (let at = from; at < words.length; at += 1) {
    const { says = '', isApart = false } = words[at] ?? {};
    isRemark ||= isApart || isNumber(says) || OPENS_A_REMARK.has(says);
    const isPlain = isBesideAName(says) || OPENS_A_REMARK.has(says);
    const other = isPlain ? undefined : entryAt(words, at)?.entry;
    const isJoined = other !== undefined && other !== entry && JOINS.has(words[at - 1]?.says ?? '');
    const isOther = isJoined || other?.classes.some((id) => !entry.classes.includes(id)) === true;
    // The same medicine once more, "insulin Lantus", needs no dose before it.
    if (isOther || !(isRemark || isPlain || other === entry)) return false;
  }
  return true;
}

/** "bupropion + sertraline", "carbidopa/levodopa/entacapone": every word is a name or stands beside one. */
function severalIn(words: readonly Word[]): MedicineEntry | undefined {
  const parts: MedicineEntry[] = [];
  for (let at = 0; at < words.length;) {
    const { says = '', isApart = false } = words[at] ?? {};
    const found = entryAt(words, at);
    if (found !== undefined && (parts.length === 0 || !isBesideAName(says))) {
      // A comma parts two medicines, each to be recorded by itself.
      if (found.entry.askWhich !== undefined || (isApart && parts.length > 0)) return undefined;
      parts.push(found.entry);
      at += found.length;
    } else if (
      isNumber(says) ||
      JOINS.has(says) ||
      isBesideAName(says) ||
      BEFORE_A_NAME.has(says)
    ) {
      at += 1;
    } else return undefined;
  }
  return parts.length > 1 ? together(parts, []) : undefined;
}

/**
 * The entry of which the text names a medicine, brand or class; its form, dose and directions may stand
 * beside it. Nothing is guessed: a misspelt name is not found, and neither is a name that goes on in a
 * word that is not known ("Panadol Cold"), nor one that goes on to name a medicine of another class
 * behind a comma. Several in one product, or joined by a sign or "and", are found as all of them.
 */
export function findMedicine(name: string): MedicineEntry | undefined {
  const exactly = index().byKey.get(name);
  if (exactly !== undefined) return exactly;
  const words = wordsOf(name);
  const from = nameBegins(words);
  const found = entryAt(words, from);
  if (found === undefined || found.entry.askWhich !== undefined) return found?.entry;
  const to = from + found.length;
  return !partsOfLonger(words, from, to) && isOwnRest(words, to, found.entry)
    ? found.entry
    : severalIn(words);
}
