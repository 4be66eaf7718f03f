/** What must not matter: order, repetition, the way through a file, undo and redo. */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Assessment } from '../../src/rules/words/assessment.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { change, createVisitStore, redo, undo } from '../../src/visit/store.ts';
import { seeded, type Chance } from '../bench/seeded.ts';
import { assessed } from '../rules/a-visit.ts';
import { anyVisit, filling, likelyVisit } from '../rules/any-visit.ts';
import { put } from '../rules/places.ts';
import { law, type Law } from './relations-law.ts';

const AT = '2026-11-20T10:42:00.000Z';
const aVisit = fc.oneof({ weight: 9, arbitrary: likelyVisit }, anyVisit);
const seed = fc.nat(0x7fffffff);

/** Everything that was assessed, reasons and rules included. */
const whole = (visit: Visit): string => JSON.stringify(assessed(visit));

const mixed = <T>(list: readonly T[], chance: Chance): readonly T[] =>
  list
    .map((each) => [chance.next(), each] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, each]) => each);

/** The same visit with its keys in another order, and its lists too where `lists` says so. */
function shuffled(visit: Visit, chance: Chance, lists: boolean): Visit {
  const clone = structuredClone(visit);
  const left: unknown[] = [clone];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      if (lists) next.splice(0, next.length, ...mixed<unknown>(next, chance));
      left.push(...next);
      continue;
    }
    const entries = mixed<[string, unknown]>(Object.entries(next), chance);
    for (const [key] of entries) Reflect.deleteProperty(next, key);
    for (const [key, value] of entries) Reflect.set(next, key, value);
    left.push(...entries.map(([, value]) => value).filter((value) => value !== undefined));
  }
  return clone;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const bags = new Map<string, string>();
/** A sentence as the words that it is made of: "pain and cramp" is "cramp and pain". */
function bag(text: string): string {
  const known = bags.get(text);
  if (known !== undefined) return known;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%/<>.-]+/u)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '' && word !== 'and')
    .toSorted()
    .join(' ');
  bags.set(text, words);
  return words;
}

function inBags(value: unknown): unknown {
  if (typeof value === 'string') return bag(value);
  if (Array.isArray(value)) return value.map(inBags);
  if (typeof value !== 'object' || value === null) return value;
  // Why a condition is asked about: by these medicines, in the order of the list.
  if ('kind' in value && value.kind === 'medicines' && 'names' in value)
    return { ...value, names: Array.isArray(value.names) ? asSet(value.names) : value.names };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inBags(each)]));
}

const asSet = (list: readonly unknown[]): readonly string[] =>
  list.map((each) => JSON.stringify(inBags(each))).toSorted();

/** An assessment whatever the order of words in a sentence and of lines about medicines. */
const unordered = ({ medicines, steps, sources, ...rest }: Assessment) => ({
  rest: inBags(rest),
  medicines: asSet(medicines),
  steps: asSet(steps),
  sources: asSet(sources),
});

export const SAME: readonly Law[] = [
  law(
    'again, with keys in another order, and through a file: the same, word for word',
    fc.tuple(aVisit, seed),
    ([visit, from]) => {
      const given = frozen(structuredClone(visit));
      const before = JSON.stringify(given);
      const once = whole(given);
      expect(whole(given)).toBe(once);
      // Frozen, and not changed behind the freeze either.
      expect(JSON.stringify(given)).toBe(before);
      const other = shuffled(visit, seeded(from), false);
      expect(isDeepStrictEqual(other, visit)).toBe(true);
      expect(whole(other)).toBe(once);
      const read = readRecord(writeRecord(visit, '', AT));
      expect(read.ok && whole(read.record.visit)).toBe(once);
    },
  ),
  law(
    'medicines and choices in another order: the same but for the order in which they are named',
    fc.tuple(likelyVisit, seed),
    ([visit, from]) => {
      const other = shuffled(visit, seeded(from), true);
      const [one, two] = [unordered(assessed(visit)), unordered(assessed(other))];
      // Told apart at length only where they differ.
      if (!isDeepStrictEqual(one, two)) expect(two).toEqual(one);
    },
  ),
  law(
    'undone and redone: the same visits, step by step',
    fc.array(filling, { maxLength: 30 }),
    (fillings) => {
      const store = createVisitStore();
      const visits = [emptyVisit];
      for (const [place, value] of fillings) {
        change(store, (visit) => put(visit, place, value));
        visits.push(store.getState().visit);
      }
      for (const visit of visits.slice(0, -1).toReversed()) {
        undo(store);
        expect(store.getState().visit).toBe(visit);
      }
      undo(store);
      expect(store.getState().visit).toBe(emptyVisit);
      for (const visit of visits.slice(1)) {
        redo(store);
        expect(store.getState().visit).toBe(visit);
      }
      redo(store);
      expect(store.getState().visit).toBe(visits.at(-1));
    },
  ),
];
