/**
 * Damage to a JSON file that knows its structure: fields dropped, doubled, renamed and retyped, wrong
 * choices, huge texts, deep nests, names that change objects, another version, and the text itself
 * cut or overwritten. Drawn from a seed, so that a failure can be drawn again.
 */
import type { Chance } from '../bench/seeded.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every object and list of a tree, with its depth. */
function containers(root: Json): readonly (Json[] | { [key: string]: Json })[] {
  const found: (Json[] | { [key: string]: Json })[] = [];
  const left: Json[] = [root];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    found.push(next);
    left.push(...Object.values(next));
  }
  return found;
}

const NAMES = ['text', 'state', 'answer', 'visit', 'Resource', 'ferritin', '', ' ', 'a b', 'é'];
const DANGEROUS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const deep = (depth: number): Json => {
  let value: Json = 'x';
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
};
const patient = (): Json => ({
  resourceType: 'Observation',
  code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }] },
  valueQuantity: { value: 62, unit: 'ng/mL' },
});

/** Something of another type, another choice, or far too much of it. */
function another(value: Json, chance: Chance): Json {
  const others: readonly (() => Json)[] = [
    () => null,
    () => chance.happens(0.5),
    () => Math.floor(chance.next() * 1e6) - 5e5,
    () => chance.next() * 1e-7,
    () => '',
    () => chance.oneOf(['yes', 'no', 'unsure', 'present', 'maybe', 'YES', ' yes', 'met']),
    () => 'x'.repeat(chance.oneOf([41, 401, 2001, 20_000])),
    () => chance.oneOf(['<script>', '\u0000', '\ud800', '‮62', '💊', '=1+1', '../..']),
    () => [],
    () => ({}),
    () => [structuredClone(value)],
    () => ({ value: structuredClone(value) }),
    () => JSON.stringify(value),
    () => deep(chance.oneOf([3, 18, 25, 200])),
    patient,
  ];
  return chance.oneOf(others)();
}

function put(into: Json[] | { [key: string]: Json }, key: string, value: Json): void {
  // A name such as `__proto__` becomes a field of its own, as in a parsed file.
  Object.defineProperty(into, key, { value, enumerable: true, configurable: true, writable: true });
}

type Damage = (root: Json, chance: Chance) => void;

const anyKey = (of: object, chance: Chance): string | undefined => {
  const keys = Object.keys(of);
  return keys.length === 0 ? undefined : chance.oneOf(keys);
};

const someContainer = (root: Json, chance: Chance) => chance.oneOf(containers(root));

const drop: Damage = (root, chance) => {
  const of = someContainer(root, chance);
  const key = anyKey(of, chance);
  if (key === undefined) return;
  if (Array.isArray(of)) of.splice(Number(key), 1);
  else Reflect.deleteProperty(of, key);
};
const double: Damage = (root, chance) => {
  const of = someContainer(root, chance);
  const key = anyKey(of, chance);
  if (key === undefined) return;
  const copy = structuredClone(Reflect.get(of, key));
  if (Array.isArray(of)) of.push(copy);
  else put(of, `${key}${chance.oneOf(['2', ' ', '-earlier', '_'])}`, copy);
};
const rename: Damage = (root, chance) => {
  const of = someContainer(root, chance);
  const key = anyKey(of, chance);
  if (key === undefined || Array.isArray(of)) return;
  const value = of[key] ?? null;
  Reflect.deleteProperty(of, key);
  const sibling = anyKey(someContainer(root, chance), chance) ?? 'x';
  put(of, chance.oneOf([key.toUpperCase(), `${key}s`, sibling, ...NAMES]), value);
};
const retype: Damage = (root, chance) => {
  const of = someContainer(root, chance);
  const key = anyKey(of, chance);
  if (key !== undefined) put(of, key, another(Reflect.get(of, key), chance));
};
/** A value of one place in another: often of the right type, and of the wrong question. */
const swap: Damage = (root, chance) => {
  const [one, other] = [someContainer(root, chance), someContainer(root, chance)];
  const [here, there] = [anyKey(one, chance), anyKey(other, chance)];
  if (here !== undefined && there !== undefined)
    put(one, here, structuredClone(Reflect.get(other, there)));
};
const add: Damage = (root, chance) => {
  const of = someContainer(root, chance);
  const name = chance.oneOf([...NAMES, ...DANGEROUS]);
  if (Array.isArray(of)) of.push(another(null, chance));
  else put(of, name, another(null, chance));
};
const version: Damage = (root, chance) => {
  if (typeof root !== 'object' || root === null) return;
  const field = chance.oneOf(['version', 'formatVersion', 'format', 'edition', 'recordedAt']);
  put(root, field, chance.oneOf([0, 2, 99, 1.5, '1', null, 'fhir', '2026-11-20', '9999.9.9', -1]));
};

const DAMAGES: readonly Damage[] = [drop, drop, double, rename, retype, retype, swap, add, version];

/** The text with a piece cut out, cut off, doubled, or with single characters changed. */
function spoilText(text: string, chance: Chance): string {
  const at = Math.floor(chance.next() * text.length);
  const to = at + Math.floor(chance.next() ** 3 * 200);
  const kind = chance.oneOf(['cut', 'end', 'double', 'flip', 'flip', 'flip', 'insert'] as const);
  switch (kind) {
    case 'cut':
      return text.slice(0, at) + text.slice(to);
    case 'end':
      return text.slice(0, at);
    case 'double':
      return text.slice(0, to) + text.slice(at);
    case 'flip': {
      const code = text.charCodeAt(at) ^ (1 << Math.floor(chance.next() * 8));
      return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
    }
    case 'insert': {
      const instead = chance.oneOf(['"', '{', '}', ',', ':', '\\', '0', '\u0000', '//', 'NaN']);
      return text.slice(0, at) + instead + text.slice(at);
    }
  }
}

/** Whole files that were never ours. */
const foreign = (chance: Chance): string =>
  chance.oneOf([
    JSON.stringify(patient()),
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: patient() }],
    }),
    JSON.stringify({ format: 'rls-checklist', version: 1, visit: patient() }),
    JSON.stringify({ format: 'rls-practice-case', formatVersion: 1, findings: [patient()] }),
    JSON.stringify(deep(300)),
    '"rls-checklist"',
    'null',
    '[]',
    '{}',
    'true',
    '62',
    '',
    '\u0000',
    'format,version\nrls-checklist,1',
    '<visit/>',
  ]);

/** The file with one to four damages, most of them to its structure. */
export function damaged(text: string, chance: Chance): string {
  if (chance.happens(0.02)) return foreign(chance);
  if (chance.happens(0.25)) return spoilText(text, chance);
  const root: Json = JSON.parse(text);
  const times = 1 + Math.floor(chance.next() ** 2 * 4);
  for (let at = 0; at < times; at += 1) chance.oneOf(DAMAGES)(root, chance);
  const spoiled = JSON.stringify(root, null, chance.oneOf([0, 2]));
  return chance.happens(0.1) ? spoilText(spoiled, chance) : spoiled;
}
