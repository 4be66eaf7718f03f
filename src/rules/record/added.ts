/** What a version of the files added, and where a file holds it that was written before. */
import { DEEPEST, isObject } from './json.ts';

/** `values`: by the field whose value, or list of values, they are. */
export type Additions = {
  readonly fields: ReadonlySet<string>;
  readonly values: Readonly<Record<string, ReadonlySet<string>>>;
};

/** Something that a file of its version cannot hold, by its place. */
export type Added = {
  readonly place: readonly (string | number)[];
  readonly kind: 'field' | 'value';
};

const isAddedValue = (json: string, field: string, steps: readonly Additions[]): boolean =>
  steps.some(({ values }) => Object.hasOwn(values, field) && values[field]?.has(json) === true);

/** The first thing in a file that only these additions know. */
export function addedIn(
  json: unknown,
  steps: readonly Additions[],
  place: Added['place'] = [],
  field = '',
): Added | undefined {
  if (place.length === DEEPEST) return undefined;
  if (typeof json === 'string')
    return isAddedValue(json, field, steps) ? { place, kind: 'value' } : undefined;
  const isList = Array.isArray(json);
  if (!isList && !isObject(json)) return undefined;
  const inside: Iterable<readonly [string | number, unknown]> = isList
    ? json.entries()
    : Object.entries(json);
  for (const [key, inner] of inside) {
    const at = [...place, key];
    if (typeof key === 'string' && steps.some(({ fields }) => fields.has(key)))
      return { place: at, kind: 'field' };
    const found = addedIn(inner, steps, at, typeof key === 'string' ? key : field);
    if (found !== undefined) return found;
  }
  return undefined;
}
