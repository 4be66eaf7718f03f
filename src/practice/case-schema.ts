/**
 * The form of a practice case: one file, the same for the library and for a teacher's own. Findings
 * are in the words of the patient, the examiner or the laboratory; `means` is their translation,
 * which a trainee never sees before the debrief.
 */
import * as z from 'zod/mini';
import { CASE_FORMAT } from '../json/file-formats.ts';
import { QUESTION_IDS } from '../rules/record/question-ids.ts';
import { SOURCES, type SourceId } from '../rules/tables/sources.ts';
import { visitParts } from '../rules/record/schema.ts';
import { NEWEST_VERSION } from '../rules/record/version.ts';
import { DISCRIMINATOR_IDS } from './discriminators.ts';
import {
  CONCLUSION_IDS,
  HOW_SOON_IDS,
  MOST_STEPS,
  NEXT_STEP_IDS,
  RIVAL_IDS,
} from './commitment.ts';

export const CASE_FORMAT_VERSION = NEWEST_VERSION;

const line = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const few = <T extends z.core.$ZodType>(of: T, least: number, most: number) =>
  z.array(of).check(z.minLength(least), z.maxLength(most));
const question = z.enum(QUESTION_IDS);
const sourceIds: readonly SourceId[] = Object.keys(SOURCES).filter((key): key is SourceId =>
  Object.hasOwn(SOURCES, key),
);

/** Part of a visit, as in a saved visit file. */
export const pieceSchema = z.strictObject({
  answers: z.optional(visitParts.answers),
  many: z.optional(visitParts.many),
  words: z.optional(visitParts.words),
  numbers: z.optional(visitParts.numbers),
  safety: z.optional(visitParts.safety),
  conditions: z.optional(visitParts.conditions),
  'another-cause': z.optional(visitParts['another-cause']),
  exam: z.optional(visitParts.exam),
  power: z.optional(visitParts.power),
  labs: z.optional(visitParts.labs),
  medicines: z.optional(visitParts.medicines),
});
export type Piece = z.infer<typeof pieceSchema>;

const finding = z.strictObject({
  /** The questions that bring it out; asking any one of them reveals it. */
  about: few(question, 1, 12),
  /** What is heard, seen or reported. */
  says: line(600),
  /** What it amounts to on the checklist. */
  means: pieceSchema,
});

const reasoning = z.strictObject({
  of: z.enum(RIVAL_IDS),
  for: few(line(300), 0, 8),
  against: few(line(300), 0, 8),
});

/** A move that would have been unsafe in this case, and why, in plain words. */
const unsafe = z.strictObject({
  if: z.union([
    z.strictObject({ concluded: z.enum(CONCLUSION_IDS) }),
    z.strictObject({ 'not-asked': question }),
    z.strictObject({ 'later-than': z.enum(HOW_SOON_IDS) }),
    z.strictObject({ chose: z.enum(NEXT_STEP_IDS) }),
  ]),
  says: line(400),
});

export const caseSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(200))),
  format: z.literal(CASE_FORMAT),
  formatVersion: z.literal(CASE_FORMAT_VERSION),
  /** Kebab-case; stays the same for ever. */
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(60)),
  /** Raised whenever findings, expectations or reasoning change. */
  version: z.int().check(z.positive(), z.maximum(9999)),
  /** Shown after the case only. */
  title: line(100),
  difficulty: z.enum(['first', 'usual', 'hard']),
  tags: few(line(40), 0, 8),
  opening: z.strictObject({
    /** "A woman of 34, a teacher": who comes. */
    who: line(160),
    /** One or two sentences in the patient's words. */
    says: line(400),
    /** What is known before any question: age and sex. */
    means: pieceSchema,
  }),
  /** What the case turns on, and the questions that carry it. */
  turnsOn: few(
    z.strictObject({ on: z.enum(DISCRIMINATOR_IDS), questions: few(question, 1, 6) }),
    1,
    5,
  ),
  findings: few(finding, 4, 60),
  /** What the patient adds that has no bearing. */
  asides: few(line(300), 1, 8),
  expert: z.strictObject({
    /** What an expert asks, examines and orders here, in order: what must not be missed. */
    asks: few(question, 3, 25),
    /** The expert's own judgements: what explains what, causes of findings. */
    judges: pieceSchema,
    /** The main rival, and others that are as good an answer. */
    rivals: few(z.enum(RIVAL_IDS), 1, 4),
    steps: few(z.enum(NEXT_STEP_IDS), 1, MOST_STEPS),
    /** What the rules must come to on the expert's visit. */
    expects: z.strictObject({
      verdict: line(40),
      headline: line(40),
      conclusion: z.enum(CONCLUSION_IDS),
      howSoon: z.enum(HOW_SOON_IDS),
      /** Ids of the red flags, most pressing first; notes included. */
      flags: few(line(60), 0, 12),
      /** The leading line of iron and of B12, where one is printed. */
      iron: z.optional(line(60)),
      b12: z.optional(line(60)),
    }),
    reasoning: few(reasoning, 2, 6),
  }),
  unsafe: few(unsafe, 1, 8),
  takeHome: line(300),
  sources: few(z.strictObject({ source: z.enum(sourceIds), section: line(20) }), 1, 8),
});

export type Case = z.infer<typeof caseSchema>;
export type Finding = Case['findings'][number];
