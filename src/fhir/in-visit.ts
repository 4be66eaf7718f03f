/** A place of a visit, read and written by its path; what is written is a draft that has yet to pass the gate. */
import { isObject, type Json } from '../rules/record/json.ts';

type Path = readonly string[];

export const at = (where: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), where);

/** The same draft with a value at the path. */
export function withAt(draft: Json, [key, ...rest]: Path, value: unknown): Json {
  if (key === undefined) return draft;
  const inner = draft[key];
  return {
    ...draft,
    [key]: rest.length === 0 ? value : withAt(isObject(inner) ? inner : {}, rest, value),
  };
}
