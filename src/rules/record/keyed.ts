/** Closed tables: their ids as a list, and tables made from a list of ids. */

/** The ids of a table with closed keys, in its order. */
export const keysOf = <K extends string>(table: {
  readonly [Key in K]?: unknown;
}): readonly K[] => Object.keys(table).filter((key): key is K => Object.hasOwn(table, key));

/** A table with a value for each id. */
export function byId<K extends string, V>(
  ids: readonly K[],
  valueOf: (id: K) => V,
): Readonly<Record<K, V>> {
  const table: Partial<Record<K, V>> = {};
  for (const id of ids) table[id] = valueOf(id);
  const isFull = (found: Partial<Record<K, V>>): found is Record<K, V> =>
    ids.every((id) => Object.hasOwn(found, id));
  if (!isFull(table)) throw new Error('An id without a value');
  return table;
}
