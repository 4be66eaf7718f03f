/** What is kept of practising: attempts that were finished, and those that were left. */
import * as z from 'zod/mini';
import { addedSince, asNewest, isEarlier } from '../rules/record/earlier-versions.ts';
import { isObject } from '../rules/record/json.ts';
import { QUESTION_IDS } from '../rules/record/question-ids.ts';
import { visitSchema } from '../rules/record/schema.ts';
import type { Visit } from '../rules/record/visit.ts';
import { NEWEST_VERSION } from '../rules/record/version.ts';
import { CASE_FORMAT_VERSION, caseSchema } from './case-schema.ts';
import { DISCRIMINATOR_IDS } from './discriminators.ts';
import {
  CONCLUSION_IDS,
  CONFIDENCE_IDS,
  HOW_SOON_IDS,
  MOST_STEPS,
  NEXT_STEP_IDS,
  RIVAL_IDS,
} from './commitment.ts';
import { readEach, type KeptRead, type OneRead } from './kept-read.ts';
import { withReported } from './reported.ts';

const MOST_ASKED = 400;

const commitment = z.strictObject({
  conclusion: z.enum(CONCLUSION_IDS),
  rival: z.enum(RIVAL_IDS),
  confidence: z.enum(CONFIDENCE_IDS),
  howSoon: z.enum(HOW_SOON_IDS),
  steps: z.array(z.enum(NEXT_STEP_IDS)).check(z.minLength(1), z.maxLength(MOST_STEPS)),
});

const asked = z.strictObject({
  question: z.enum(QUESTION_IDS),
  /** Seconds since the case was opened, pauses left out. */
  after: z.int().check(z.minimum(0)),
});

/** A case that is being played: the case itself goes along, so that it stays as it was begun. */
const running = z.strictObject({
  case: caseSchema,
  /** From a file of one's own, not from the library. */
  own: z.optional(z.literal(true)),
  /** ISO date and time in UTC. */
  startedAt: z.iso.datetime(),
  asked: z.array(asked).check(z.maxLength(MOST_ASKED)),
  asides: z.int().check(z.minimum(0)),
  hints: z.int().check(z.minimum(0)),
  /** Seconds played before it was left. */
  seconds: z.int().check(z.minimum(0)),
  visit: visitSchema,
});

const finished = z.strictObject({
  caseId: z.string().check(z.maxLength(60)),
  caseVersion: z.int(),
  own: z.optional(z.literal(true)),
  /** The rules under which it was marked. */
  edition: z.string().check(z.maxLength(40)),
  finishedAt: z.iso.datetime(),
  seconds: z.int().check(z.minimum(0)),
  asked: z.array(asked).check(z.maxLength(MOST_ASKED)),
  hints: z.int().check(z.minimum(0)),
  visit: visitSchema,
  commitment,
  /** As marked then: a later version of the case or the rules does not touch it. */
  total: z.int().check(z.minimum(0), z.maximum(100)),
  right: z.boolean(),
  known: z.array(z.enum(DISCRIMINATOR_IDS)),
  missed: z.array(z.enum(DISCRIMINATOR_IDS)),
});

const MOST_ATTEMPTS = 2000;
const MOST_RUNNING = 100;
const MARK = 'PRACTICE: fictional cases, not a patient’s record';
const FORMAT_VERSION = NEWEST_VERSION;

/** Said first of all in whatever is kept or saved: this is nobody's record. */
const head = { practice: z.literal(MARK), formatVersion: z.literal(FORMAT_VERSION) };
/** The list around the attempts, which are read one by one. */
const historySchema = z.strictObject({
  ...head,
  format: z.literal('rls-practice-history'),
  finished: z.array(z.unknown()),
});
const begunSchema = z.strictObject({
  ...head,
  format: z.literal('rls-practice-begun'),
  running: z.array(z.unknown()),
});

export type Commitment = z.infer<typeof commitment>;
export type Asked = z.infer<typeof asked>;
export type Running = z.infer<typeof running>;
export type Finished = z.infer<typeof finished>;

/** `attempts` are ISO-dated; the oldest make room for the newest. */
export const writeHistory = (attempts: readonly Finished[]): string =>
  `${JSON.stringify({ practice: MARK, format: 'rls-practice-history', formatVersion: FORMAT_VERSION, finished: attempts.slice(-MOST_ATTEMPTS) }, null, 2)}\n`;

export const writeBegun = (cases: readonly Running[]): string =>
  JSON.stringify({
    practice: MARK,
    format: 'rls-practice-begun',
    formatVersion: FORMAT_VERSION,
    running: cases.slice(-MOST_RUNNING),
  });

const REFUSED = 'It is no practice record of this checklist.';

const refused = (place: readonly PropertyKey[] | undefined) => {
  const at = place?.map(String).join(' › ') ?? '';
  return {
    ok: false,
    says: at === '' ? REFUSED : `It has a value that does not belong at “${at.slice(0, 120)}”.`,
  } as const;
};

/** A case goes along with its attempt, and was of the same format then. */
function withCaseOf(version: number, attempt: unknown): unknown {
  const of = isObject(attempt) ? attempt['case'] : undefined;
  return isObject(attempt) && isObject(of) && of['formatVersion'] === version
    ? { ...attempt, case: { ...of, formatVersion: CASE_FORMAT_VERSION } }
    : attempt;
}

/** A list of the newest format around what may be of an earlier one. */
type List = { readonly version: number; readonly attempts: readonly unknown[] };

function listIn(text: string, schema: typeof historySchema | typeof begunSchema): List | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(json)) return undefined;
  const version = json['formatVersion'];
  const earlier = isEarlier(version) ? version : undefined;
  const parsed = schema.safeParse(
    earlier === undefined ? json : { ...json, formatVersion: FORMAT_VERSION },
  );
  if (!parsed.success) return undefined;
  return {
    version: earlier ?? FORMAT_VERSION,
    attempts: 'finished' in parsed.data ? parsed.data.finished : parsed.data.running,
  };
}

/** One attempt of a list, as the newest format has it. `place` is where it stands in its file. */
function readOne<T extends { readonly visit: Visit }>(
  json: unknown,
  version: number,
  schema: z.ZodMiniType<T>,
  place: readonly PropertyKey[],
): OneRead<T> {
  const isOld = version < FORMAT_VERSION;
  const added = isOld ? addedSince(version, json) : undefined;
  if (added !== undefined) return refused([...place, ...added.place]);
  const newest = isOld ? asNewest(version, withCaseOf(version, json)) : json;
  const parsed = schema.safeParse(newest);
  if (!parsed.success) return refused([...place, ...(parsed.error.issues[0]?.path ?? [])]);
  return { ok: true, value: isOld ? withReported(parsed.data) : parsed.data };
}

function read<T extends { readonly visit: Visit }>(
  text: string,
  listSchema: typeof historySchema | typeof begunSchema,
  schema: z.ZodMiniType<T>,
): KeptRead<T> {
  const list = listIn(text, listSchema);
  if (list === undefined) return refused(undefined);
  const field = listSchema === historySchema ? 'finished' : 'running';
  return readEach(list.attempts, (json, at) => readOne(json, list.version, schema, [field, at]));
}

/** Reads the finished attempts, one by one. Never throws. */
export const readHistory = (text: string): KeptRead<Finished> =>
  read(text, historySchema, finished);

/** Reads the cases that were begun, one by one. Never throws. */
export const readBegun = (text: string): KeptRead<Running> => read(text, begunSchema, running);
