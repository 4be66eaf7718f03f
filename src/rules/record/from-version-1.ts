/**
 * Files of version 1, read as version 2. It changes what version 1 said otherwise, and leaves all
 * else as it is.
 */
import type { Additions } from './added.ts';
import { WIDENED_SAFETY } from './ids.ts';
import { DEEPEST, isObject, type Json } from './json.ts';

const mapped = (json: Json, change: (inner: unknown, key: string) => unknown): Json =>
  Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, change(inner, key)]));

/** "Sudden" said how fast it came, and nothing of since when. */
function timing(json: unknown): unknown {
  if (!isObject(json) || json['onset'] !== 'sudden') return json;
  const { onset: _, ...rest } = json;
  return { ...rest, 'within-minutes': 'yes' };
}

/** Some questions ask for more now: that part was not asked. */
const safetyAnswer = (json: unknown, id: string): unknown =>
  WIDENED_SAFETY.some((each) => each === id) && isObject(json) && json['answer'] !== undefined
    ? timing({ ...json, 'first-wording': 'yes' })
    : timing(json);

/** Of what is unsure it was not asked whether it explains all of it: what was left over is none (D33). */
function conditionAnswer(json: unknown): unknown {
  if (!isObject(json) || json['state'] !== 'unsure') return json;
  const { 'explains-all': _, ...rest } = json;
  return rest;
}

/** The parts of a visit that say otherwise, wherever they stand in a file. */
const PARTS: Readonly<Record<string, (json: unknown, id: string) => unknown>> = {
  safety: safetyAnswer,
  exam: timing,
  conditions: conditionAnswer,
};
/** The same, of a part that is one answer. */
const SINGLE: Readonly<Record<string, (json: unknown) => unknown>> = {
  'another-cause': conditionAnswer,
};

/** The same file as version 2 has it, but for the number of its version. */
export function fromVersion1(json: unknown, levels = DEEPEST): unknown {
  if (levels === 0) return json;
  if (Array.isArray(json)) return json.map((each) => fromVersion1(each, levels - 1));
  if (!isObject(json)) return json;
  return mapped(json, (inner, key) => {
    const single = Object.hasOwn(SINGLE, key) ? SINGLE[key] : undefined;
    if (single !== undefined) return single(inner);
    const part = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
    return part !== undefined && isObject(inner)
      ? mapped(inner, part)
      : fromVersion1(inner, levels - 1);
  });
}

const ADDED_CONDITIONS = ['cord-compression', 'compartment-syndrome', 'pulmonary-embolism'];
const ADDED_QUESTIONS = [
  'numb-apart',
  'numb-since',
  'numb-course',
  'pregnancy-signs',
  'follows-levodopa',
  'urge-while-levodopa-works',
  'treated-now',
  'urge-to-move-earlier',
  'legs-earlier',
  'rest-onset-earlier',
];
const ADDED_ITEMS = ['sitting-balance'];
const ADDED_FIELDS: ReadonlySet<string> = new Set([
  'within-minutes',
  'settled',
  'settled-by',
  'first-wording',
  'status',
  'known-all',
  'known-side',
  'left-known',
  'right-known',
  ...ADDED_QUESTIONS,
  ...ADDED_CONDITIONS,
  ...ADDED_ITEMS,
]);

/** `fever` is older under other questions, and is not told apart here. */
const DETAILS: ReadonlySet<string> = new Set([
  'sight-not-sudden',
  'no-rectal-feeling',
  'hesitancy',
  'never-empties',
  'frequency-urgency',
  'unsteady',
  'falls',
  'chest-pain',
  'neck-pain',
  'clumsy-hands',
  'ulcer',
  'black-skin',
  'spreading-infection',
  'diabetes',
  'tremor',
  'agitation',
  'cannot-bear-weight',
  'night-pain',
  'tiredness',
  'red-spots',
  'swollen-belly',
  'lumps',
]);
const CONDITIONS: ReadonlySet<string> = new Set(ADDED_CONDITIONS);
const QUESTIONS: ReadonlySet<string> = new Set([
  ...ADDED_QUESTIONS,
  ...ADDED_CONDITIONS.map((id) => `condition.${id}`),
  ...ADDED_ITEMS.map((id) => `exam.${id}`),
]);
const REASONS: ReadonlySet<string> = new Set([
  'wheelchair',
  'amputation',
  'cannot-stand',
  'severe-sight-loss',
]);
/** By the field whose value, or list of values, it is. */
const ADDED_VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  details: DETAILS,
  reason: REASONS,
  began: new Set(['starting', 'raising', 'stopping']),
  'stopped-recently': new Set(['dopaminergic', 'alpha-2-delta', 'dopamine-blocker']),
  condition: CONDITIONS,
  of: CONDITIONS,
  rival: CONDITIONS,
  rivals: CONDITIONS,
  about: QUESTIONS,
  questions: QUESTIONS,
  asks: QUESTIONS,
  'not-asked': QUESTIONS,
  question: QUESTIONS,
};

export const ADDED_IN_2: Additions = { fields: ADDED_FIELDS, values: ADDED_VALUES };
