/**
 * Every field and every choice that the schema of a visit lets be recorded, each with a name, and
 * those that a visit records. A record over ids has a name for each of its ids, and what lies below
 * them is one for all: `exam/gait` and `exam/each/side: left`.
 */
import * as z from 'zod/mini';
import { visitSchema } from '../../src/rules/record/schema.ts';
import type { Visit } from '../../src/rules/record/visit.ts';

type Schema = z.core.$ZodType;

const BELOW_AN_ID = 'each';
const within = (place: string, key: string): string => (place === '' ? key : `${place}/${key}`);

function* choicesOf(schema: Schema, place: string): Generator<string> {
  if (schema instanceof z.ZodMiniOptional) yield* choicesOf(schema.def.innerType, place);
  else if (schema instanceof z.ZodMiniArray) yield* choicesOf(schema.def.element, place);
  else if (schema instanceof z.ZodMiniUnion) {
    for (const option of schema.def.options) yield* choicesOf(option, place);
  } else if (schema instanceof z.ZodMiniObject) {
    for (const [key, field] of Object.entries(schema.def.shape)) {
      yield* choicesOf(field, within(place, key));
    }
  } else if (schema instanceof z.ZodMiniRecord) {
    const ids = schema.def.keyType;
    if (!(ids instanceof z.ZodMiniEnum)) throw new Error(`${place} has no closed list of ids`);
    for (const id of Object.values(ids.def.entries)) yield within(place, String(id));
    yield* choicesOf(schema.def.valueType, within(place, BELOW_AN_ID));
  } else if (schema instanceof z.ZodMiniEnum) {
    for (const choice of Object.values(schema.def.entries)) yield `${place}: ${choice}`;
  } else if (schema instanceof z.ZodMiniLiteral) {
    for (const choice of schema.def.values) yield `${place}: ${String(choice)}`;
  } else if (schema instanceof z.ZodMiniString) yield place;
  else throw new Error(`${place} is of a form that is not walked here`);
}

/** The names under which `choicesOf` lists what stands in the value. */
function* choicesIn(value: unknown, schema: Schema, place: string): Generator<string> {
  if (value === undefined) return;
  if (schema instanceof z.ZodMiniOptional) yield* choicesIn(value, schema.def.innerType, place);
  else if (schema instanceof z.ZodMiniArray && Array.isArray(value)) {
    for (const each of value) yield* choicesIn(each, schema.def.element, place);
  } else if (schema instanceof z.ZodMiniUnion) {
    for (const option of schema.def.options) yield* choicesIn(value, option, place);
  } else if (schema instanceof z.ZodMiniObject && typeof value === 'object') {
    for (const [key, each] of Object.entries(value ?? {})) {
      const field = schema.def.shape[key];
      if (field !== undefined) yield* choicesIn(each, field, within(place, key));
    }
  } else if (schema instanceof z.ZodMiniRecord && typeof value === 'object') {
    for (const [id, each] of Object.entries(value ?? {})) {
      if (each !== undefined) yield within(place, id);
      yield* choicesIn(each, schema.def.valueType, within(place, BELOW_AN_ID));
    }
  } else if (schema instanceof z.ZodMiniString) yield place;
  else if (typeof value === 'string' || typeof value === 'boolean') yield `${place}: ${value}`;
}

/** Whatever can be recorded. */
export const RECORDABLE: readonly string[] = [...new Set(choicesOf(visitSchema, ''))];

/** What none of the visits records; no more of them are read once nothing but `refused` is left. */
export function neverRecorded(
  visits: Iterable<Visit>,
  refused: readonly string[] = [],
): readonly string[] {
  const left = new Set(RECORDABLE);
  for (const visit of visits) {
    for (const each of choicesIn(visit, visitSchema, '')) left.delete(each);
    if (left.size <= refused.length && refused.every((each) => left.has(each))) break;
  }
  return [...left];
}

/**
 * Of one form with a condition of the list, and refused of a cause that is named in words; of one form
 * with a blood test, and refused of an age, of which no sample is taken. What is named in words is taken
 * over from nowhere.
 */
export const REFUSED: readonly string[] = [
  'numbers/each/drawn',
  'another-cause/status: known',
  'another-cause/status: suspected',
  'another-cause/as-group: true',
  'another-cause/from: paste',
  'another-cause/from: file',
  'another-cause/from: record',
  'another-cause/from: patient',
  'another-cause/from-on',
];
