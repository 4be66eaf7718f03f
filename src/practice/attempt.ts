/** What is kept of practising: attempts that were finished, and those that were left. */
import * as z from 'zod/mini';
import { addedSince, asNewest, isEarlier } from '../rules/record/earlier-versions.ts';
import { isObject, type Json } from '../rules/record/json.ts';
import { QUESTION_IDS } from '../rules/record/question-ids.ts';
import { visitSchema } from '../rules/record/schema.ts';
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
const historySchema = z.strictObject({
  ...head,
  format: z.literal('rls-practice-history'),
  finished: z.array(finished).check(z.maxLength(MOST_ATTEMPTS)),
});
const begunSchema = z.strictObject({
  ...head,
  format: z.literal('rls-practice-begun'),
  running: z.array(running).check(z.maxLength(MOST_RUNNING)),
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

export type KeptRead<T> =
  | { readonly ok: true; readonly kept: readonly T[] }
  | { readonly ok: false; readonly says: string };

const REFUSED = 'It is no practice record of this checklist.';

/** A case goes along with its attempt, and was of the same format then. */
const withCaseOf =
  (version: number) =>
  (attempt: unknown): unknown => {
    const of = isObject(attempt) ? attempt['case'] : undefined;
    return isObject(attempt) && isObject(of) && of['formatVersion'] === version
      ? { ...attempt, case: { ...of, formatVersion: CASE_FORMAT_VERSION } }
      : attempt;
  };

/** What was kept in an earlier format, as the newest has it. */
function fromEarlier(version: number, json: Json): unknown {
  const begun = json['running'];
  return asNewest(version, {
    ...json,
    formatVersion: FORMAT_VERSION,
    ...(Array.isArray(begun) ? { running: begun.map(withCaseOf(version)) } : {}),
  });
}

const refused = (place: readonly PropertyKey[] | undefined) => {
  const at = place?.map(String).join(' › ') ?? '';
  return {
    ok: false,
    says: at === '' ? REFUSED : `It has a value that does not belong at “${at.slice(0, 120)}”.`,
  } as const;
};

function read<T>(
  text: string,
  schema: z.ZodMiniType<T>,
): { ok: true; value: T; isEarlier: boolean } | { ok: false; says: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(undefined);
  }
  let newest = json;
  const version = isObject(json) ? json['formatVersion'] : undefined;
  if (isObject(json) && isEarlier(version)) {
    const added = addedSince(version, json);
    if (added !== undefined) return refused(added.place);
    newest = fromEarlier(version, json);
  }
  const parsed = schema.safeParse(newest);
  return parsed.success
    ? { ok: true, value: parsed.data, isEarlier: newest !== json }
    : refused(parsed.error.issues[0]?.path);
}

/** Reads the finished attempts, whole or not at all. Never throws. */
export function readHistory(text: string): KeptRead<Finished> {
  const found = read(text, historySchema);
  if (!found.ok) return found;
  const { finished: kept } = found.value;
  return { ok: true, kept: found.isEarlier ? kept.map(withReported) : kept };
}

/** Reads the cases that were begun, whole or not at all. Never throws. */
export function readBegun(text: string): KeptRead<Running> {
  const found = read(text, begunSchema);
  if (!found.ok) return found;
  const { running: kept } = found.value;
  return { ok: true, kept: found.isEarlier ? kept.map(withReported) : kept };
}
