/**
 * Damage to a JSON file that knows its structure: fields dropped, doubled, renamed and retyped, wrong
 * choices, huge texts, deep nests, names that change objects, another version; to its text, where a
 * field is named twice or a piece is missing; and to its bytes. Drawn from a seed, so that a failure can be drawn again.
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

const NAMES = [
  'text',
  'state',
  'answer',
  'visit',
  'Resource',
  'ferritin',
  '',
  ' ',
  'a b',
  'é',
  'toString',
];
const DANGEROUS = ['__proto__', 'constructor', 'prototype'];
const deep = (depth: number): Json => {
  let value: Json = 'x';
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
};
const observation = (): Json => ({
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
    () => 'x'.repeat(chance.oneOf([41, 81, 401, 2001])),
    () => chance.oneOf(['<script>', '\u0000', '\ud800', '‮62', '💊', '=1+1', '../..']),
    () => [],
    () => ({}),
    () => [structuredClone(value)],
    () => ({ value: structuredClone(value) }),
    () => JSON.stringify(value),
    () => deep(chance.oneOf([3, 18, 25, 200])),
    observation,
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
  if (Array.isArray(of)) of.push(another(null, chance));
  else put(of, chance.oneOf(NAMES), another(null, chance));
};
/** A value at some place, or beside it under a name of its own. */
const plant = (root: Json, chance: Chance, value: Json): void => {
  const of = someContainer(root, chance);
  const key = anyKey(of, chance);
  if (Array.isArray(of)) of.push(value);
  else put(of, key !== undefined && chance.happens(0.7) ? key : 'note', value);
};
const LONG_TEXTS = [401, 2001, 20_000, 20_000, 200_000] as const;
const huge: Damage = (root, chance) =>
  plant(
    root,
    chance,
    chance.oneOf(['x', '"', '\\', 'é', '💊', '{']).repeat(chance.oneOf(LONG_TEXTS)),
  );
const object = (of: Json): boolean => typeof of === 'object' && !Array.isArray(of);
const prototype: Damage = (root, chance) => {
  const of = chance.oneOf(containers(root).filter(object));
  put(of, chance.oneOf(DANGEROUS), another(null, chance));
};
const version: Damage = (root, chance) => {
  if (typeof root !== 'object' || root === null) return;
  const field = chance.oneOf(['version', 'formatVersion', 'format', 'edition', 'recordedAt']);
  put(root, field, chance.oneOf([0, 2, 99, 1.5, '1', null, 'fhir', '2026-11-20', '9999.9.9', -1]));
};
/** Too deep to be built: what stands here is replaced in the text. */
const NEST = 'a nest of its own';
const nest: Damage = (root, chance) => plant(root, chance, NEST);
const DEPTHS = [25, 25, 300, 300, 5000, 5000, 100_000] as const;
function nested(text: string, chance: Chance): string {
  const depth = chance.oneOf(DEPTHS);
  const [open, close] = chance.oneOf([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  return text.replace(`"${NEST}"`, () => `${open.repeat(depth)}1${close.repeat(depth)}`);
}

const TO_STRUCTURE = Object.entries({
  drop,
  double,
  rename,
  retype,
  swap,
  add,
  huge,
  prototype,
  version,
  nest,
});

type TextDamage = (text: string, chance: Chance) => string;

/** Some place, and another a little behind it. */
function somePiece(text: string, chance: Chance): readonly [number, number] {
  const at = Math.floor(chance.next() * text.length);
  return [at, at + Math.floor(chance.next() ** 3 * 200)];
}
const twice: TextDamage = (text, chance) => {
  const field = chance.oneOf([...text.matchAll(/"([\w-]+)"\s*:/gu)]);
  const [, name = ''] = field;
  const escaped = `\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}`;
  const value = chance.oneOf(['"yes"', '"no"', 'null', '{}', '[]', '1']);
  return `${text.slice(0, field.index)}"${chance.oneOf([name, escaped])}":${value},${text.slice(field.index)}`;
};
const cut: TextDamage = (text, chance) => {
  const [at, to] = somePiece(text, chance);
  return text.slice(0, at) + text.slice(to);
};
const end: TextDamage = (text, chance) => text.slice(0, somePiece(text, chance)[0]);
const repeat: TextDamage = (text, chance) => {
  const [at, to] = somePiece(text, chance);
  return text.slice(0, to) + text.slice(at);
};
const flip: TextDamage = (text, chance) => {
  const [at] = somePiece(text, chance);
  const code = text.charCodeAt(at) ^ (1 << Math.floor(chance.next() * 8));
  return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
};
const insert: TextDamage = (text, chance) => {
  const [at] = somePiece(text, chance);
  const instead = chance.oneOf(['"', '{', '}', ',', ':', '\\', '0', '\u0000', '//', 'NaN']);
  return text.slice(0, at) + instead + text.slice(at);
};
/** Raw bytes overwritten, or another encoding, and read as a browser reads a file: as UTF-8. */
const bytes: TextDamage = (text, chance) => {
  const whole = Buffer.from(text, chance.happens(0.9) ? 'utf8' : 'utf16le');
  const at = Math.floor(chance.next() * whole.length);
  const length = 1 + Math.floor(chance.next() ** 3 * 40);
  const noise = Uint8Array.from({ length }, () => Math.floor(chance.next() * 256));
  whole.set(noise.subarray(0, whole.length - at), at);
  return new TextDecoder().decode(whole);
};

const TO_TEXT = Object.entries({ twice, cut, end, repeat, flip, insert, bytes });

const bundle = (resource: Json): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [{ resource }],
});
const questionnaire = (): Json => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: 'http://example.org/Questionnaire/rls',
  item: [{ linkId: 'urge-to-move', answer: [{ valueCoding: { code: 'yes' } }] }],
});

/** Whole files that were never ours, and some that say they are. */
const foreign = (chance: Chance): string =>
  chance.oneOf([
    JSON.stringify(observation()),
    JSON.stringify(questionnaire()),
    JSON.stringify(bundle(questionnaire())),
    JSON.stringify({ ...Object(questionnaire()), format: 'rls-checklist', version: 1 }),
    JSON.stringify({ format: 'rls-checklist', version: 1, visit: observation() }),
    JSON.stringify({ format: 'rls-practice-case', formatVersion: 1, findings: [observation()] }),
    `${JSON.stringify(observation())}\n${JSON.stringify(observation())}`,
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

const FOREIGN = 'foreign';
/** The names of all that is done to a file. */
export const KINDS: readonly string[] = [
  ...[...TO_STRUCTURE, ...TO_TEXT].map(([kind]) => kind),
  FOREIGN,
];

export type Damaged = { readonly text: string; readonly kinds: readonly string[] };

/** The file with one to four damages, most of them to its structure. */
export function damaged(text: string, chance: Chance): Damaged {
  if (chance.happens(0.03)) return { text: foreign(chance), kinds: [FOREIGN] };
  const late = chance.happens(0.35) ? [chance.oneOf(TO_TEXT)] : [];
  const first = late.length === 0 || chance.happens(0.2) ? 1 : 0;
  const early = Array.from({ length: first + Math.floor(chance.next() ** 4 * 4) }, () =>
    chance.oneOf(TO_STRUCTURE),
  );
  const kinds = [...early, ...late].map(([kind]) => kind);
  let spoiled = text;
  if (early.length > 0) {
    const root: Json = JSON.parse(text);
    for (const [, spoil] of early) spoil(root, chance);
    spoiled = JSON.stringify(root, null, chance.oneOf([0, 2]));
  }
  if (kinds.includes(nest.name)) spoiled = nested(spoiled, chance);
  for (const [, spoil] of late) spoiled = spoil(spoiled, chance);
  return { text: spoiled, kinds };
}
