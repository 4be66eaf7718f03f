/** What the actions are made of: a part of a visit changed, and the same object where nothing changes. */
import { isDrawnDay } from '../rules/record/drawn.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { same } from '../rules/record/same.ts';
import type { TypedValue, Visit } from '../rules/record/visit.ts';

/** Fields to change; `undefined` clears one. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Without its undefined keys; undefined when nothing is left. */
export function filled<T extends object>(value: T): T | undefined {
  const copy = { ...value };
  for (const key of Object.keys(copy)) {
    if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key);
  }
  return Object.keys(copy).length === 0 ? undefined : copy;
}

/** A record with `value` at `id`, the key staying in its place; the same one where it holds that. */
export const put = <K extends string, V>(
  record: { readonly [Key in K]?: V | undefined },
  id: K,
  value: V | undefined,
) => (same(record[id], value) ? record : { ...record, [id]: value });

/** A visit with another record as one of its parts. */
export const withPart = <Part extends keyof Visit>(
  visit: Visit,
  part: Part,
  value: Visit[Part],
): Visit => (value === visit[part] ? visit : { ...visit, [part]: value });

/** What is answered anew comes from nowhere else; see origin.ts. */
export const TYPED_HERE = { from: undefined, 'from-on': undefined };

/** A number as it is typed; what is longer than can be kept is not recorded, and never cut. */
export const fitting = <T extends TypedValue>(
  typed: T | undefined,
  before: T | undefined,
): T | undefined =>
  typed === undefined
    ? undefined
    : typed.text.length > LONGEST.number
      ? before
      : filled({
          ...typed,
          drawn: typed.drawn !== undefined && isDrawnDay(typed.drawn) ? typed.drawn : undefined,
        });

/** Words as they are typed, or those before them where they are longer than can be kept. */
export const words = (
  text: string | undefined,
  before: string | undefined,
  longest: number = LONGEST.note,
) => (text !== undefined && text.length > longest ? before : text);
