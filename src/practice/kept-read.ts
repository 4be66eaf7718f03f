/** What this browser kept of practice is read entry by entry: one that is bad takes no other along. */
export type OneRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly says: string };

/** An entry that could not be read: why, and itself as JSON, so that it can be taken along. */
type Unread = { readonly says: string; readonly text: string };

/** Refused as a whole only where it is no such list. */
export type KeptRead<T> =
  | { readonly ok: true; readonly kept: readonly T[]; readonly unread: readonly Unread[] }
  | { readonly ok: false; readonly says: string };

export function readEach<T>(
  entries: readonly unknown[],
  readOne: (entry: unknown, at: number) => OneRead<T>,
): KeptRead<T> {
  const kept: T[] = [];
  const unread: Unread[] = [];
  for (const [at, entry] of entries.entries()) {
    const read = readOne(entry, at);
    if (read.ok) kept.push(read.value);
    else unread.push({ says: read.says, text: JSON.stringify(entry) });
  }
  return { ok: true, kept, unread };
}
