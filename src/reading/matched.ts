/** Names looked up by their words, whatever marks stand between: "Ferritin, serum" is "ferritin serum". */

export type Named<T> = {
  readonly of: T;
  readonly to: number;
};

const WORD = /[a-z0-9]+/gu;
/** What may stand between two words of one name. */
const BETWEEN = /^[ ,.:_/()%'-]{0,3}$/u;

export type Names<T> = {
  /** The longest name that begins at this place of a folded text. */
  readonly at: (text: string, from: number) => Named<T> | undefined;
};

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

export function names<T>(all: readonly (readonly [of: T, names: readonly string[]])[]): Names<T> {
  const byKey = new Map(
    all.flatMap(([of, each]) => each.map((name) => [wordsOf(name).join(' '), of] as const)),
  );
  const most = new Map<string, number>();
  for (const key of byKey.keys()) {
    const words = key.split(' ');
    const [first = ''] = words;
    most.set(first, Math.max(most.get(first) ?? 0, words.length));
  }
  return {
    at(text, from) {
      const found = [...text.slice(from, from + 120).matchAll(WORD)];
      if (found[0]?.index !== 0) return undefined;
      let key = '';
      let to = 0;
      let best: Named<T> | undefined;
      const longest = most.get(found[0][0]) ?? 0;
      for (const word of found.slice(0, longest)) {
        if (!BETWEEN.test(text.slice(from + to, from + word.index))) break;
        key = key === '' ? word[0] : `${key} ${word[0]}`;
        to = word.index + word[0].length;
        const of = byKey.get(key);
        if (of !== undefined) best = { of, to: from + to };
      }
      return best;
    },
  };
}
