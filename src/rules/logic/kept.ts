/**
 * Pure work that remembers what it gave last: from the same inputs it gives the same object again, so
 * that after one answer only what hangs on that answer is worked out anew. One result only is kept:
 * undo holds every earlier visit, and must not hold what was made of each.
 */
const same = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((each, at) => Object.is(each, others[at]));

/** `inputs`: all that the work reads of its arguments, compared by identity. */
export function kept<Args extends readonly unknown[], Out>(
  inputs: (...args: Args) => readonly unknown[],
  work: (...args: Args) => Out,
): (...args: Args) => Out {
  let last: { readonly inputs: readonly unknown[]; readonly out: Out } | undefined;
  return (...args) => {
    const now = inputs(...args);
    if (last === undefined || !same(last.inputs, now)) last = { inputs: now, out: work(...args) };
    return last.out;
  };
}

/** The same for a flat record: a new one with the same values gives way to the one that was given last. */
export function keptRecord<Args extends readonly unknown[], Out extends object>(
  inputs: (...args: Args) => readonly unknown[],
  work: (...args: Args) => Out,
): (...args: Args) => Out {
  let last: Out | undefined;
  return kept(inputs, (...args) => {
    const now = work(...args);
    if (last === undefined || !same(Object.values(last), Object.values(now))) last = now;
    return last;
  });
}
