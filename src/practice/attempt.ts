/** What is kept of practising: attempts that were finished, and those that were left. */
import * as z from 'zod/mini';
import { QUESTION_IDS } from '../rules/record/question-ids.ts';
import { visitSchema } from '../rules/record/schema.ts';
import { caseSchema } from './case-schema.ts';
import { DISCRIMINATOR_IDS } from './discriminators.ts';
import {
  CONCLUSION_IDS,
  CONFIDENCE_IDS,
  HOW_SOON_IDS,
  MOST_STEPS,
  NEXT_STEP_IDS,
  RIVAL_IDS,
} from './commitment.ts';

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

/** Said first of all in whatever is kept or saved: this is nobody's record. */
const head = { practice: z.literal(MARK), formatVersion: z.literal(1) };
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
  `${JSON.stringify({ practice: MARK, format: 'rls-practice-history', formatVersion: 1, finished: attempts.slice(-MOST_ATTEMPTS) }, null, 2)}\n`;

export const writeBegun = (cases: readonly Running[]): string =>
  JSON.stringify({
    practice: MARK,
    format: 'rls-practice-begun',
    formatVersion: 1,
    running: cases.slice(-MOST_RUNNING),
  });

export type KeptRead<T> =
  | { readonly ok: true; readonly kept: readonly T[] }
  | { readonly ok: false; readonly says: string };

const REFUSED = 'It is no practice record of this checklist.';

function read<T>(
  text: string,
  schema: z.ZodMiniType<T>,
): { ok: true; value: T } | { ok: false; says: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, says: REFUSED };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const at = parsed.error.issues[0]?.path.map(String).join(' › ') ?? '';
  return {
    ok: false,
    says: at === '' ? REFUSED : `It has a value that does not belong at “${at.slice(0, 120)}”.`,
  };
}

/** Reads the finished attempts, whole or not at all. Never throws. */
export function readHistory(text: string): KeptRead<Finished> {
  const found = read(text, historySchema);
  return found.ok ? { ok: true, kept: found.value.finished } : found;
}

/** Reads the cases that were begun, whole or not at all. Never throws. */
export function readBegun(text: string): KeptRead<Running> {
  const found = read(text, begunSchema);
  return found.ok ? { ok: true, kept: found.value.running } : found;
}
