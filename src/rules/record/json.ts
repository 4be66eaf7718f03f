/** What a file holds before the gate has read it. */
/** No file of ours nests deeper. */
export const DEEPEST = 20;

export type Json = Readonly<Record<string, unknown>>;

/** An object with names, and no list. */
export const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
