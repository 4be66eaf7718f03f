/**
 * Pure work that remembers what it gave last: from the same inputs it gives the same object again, so
 * that after one answer only what hangs on that answer is worked out anew. One result only is kept:
 * undo holds every earlier visit, and must not hold what was made of each.
 */
function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) {
    if (!Object.is(some[at], others[at])) return false;
  }
  return true;
}

const memories: (() => void)[] = [];

/** Once a visit is wiped, nothing that was made of it stays, not even what the next one has the same. */
export function forgetKept(): void {
  for (const forget of memories) forget();
}

/** `inputs`: all that the work reads of its arguments, compared by identity. */
export function kept<Args extends readonly unknown[], Out>(
  inputs: (...args: Args) => readonly unknown[],
  work: (...args: Args) => Out,
): (...args: Args) => Out {
  let last: { readonly inputs: readonly unknown[]; readonly out: Out } | undefined;
  memories.push(() => (last = undefined));
  return (...args) => {
    const now = inputs(...args);
    if (last === undefined || !same(last.inputs, now)) last = { inputs: now, out: work(...args) };
    return last.out;
  };
}

/**
 * The same for flat records and lists: a new one with the same values gives way to the one that was
 * given last, so that what reads it is not done again either.
 */
export function keptRecord<Args extends readonly unknown[], Out extends object>(
  inputs: (...args: Args) => readonly unknown[],
  work: (...args: Args) => Out,
): (...args: Args) => Out {
  let last: Out | undefined;
  memories.push(() => (last = undefined));
  return kept(inputs, (...args) => {
    const now = work(...args);
    if (last === undefined || !same(Object.values(last), Object.values(now))) last = now;
    return last;
  });
}

/**
 * The same for each item of a list: lines of which nothing changed stay the objects that they were,
 * and so does a list of such lines. What is no longer listed is forgotten.
 */
export function keptEach<Item, Rest extends readonly unknown[], Out>(
  inputs: (item: Item, ...rest: Rest) => readonly unknown[],
  work: (item: Item, ...rest: Rest) => Out,
): (items: readonly Item[], ...rest: Rest) => readonly Out[] {
  type Line = { readonly inputs: readonly unknown[]; readonly out: Out };
  let last: ReadonlyMap<Item, Line> | undefined;
  let list: readonly Out[] | undefined;
  memories.push(() => (last = list = undefined));
  return (items, ...rest) => {
    const lines = new Map<Item, Line>();
    const now = items.map((item) => {
      const given = inputs(item, ...rest);
      const before = last?.get(item);
      const line =
        before !== undefined && same(before.inputs, given)
          ? before
          : { inputs: given, out: work(item, ...rest) };
      lines.set(item, line);
      return line.out;
    });
    last = lines;
    if (list === undefined || !same(list, now)) list = now;
    return list;
  };
}
