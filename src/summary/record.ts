/**
 * The file of a visit, and its gate: the only way in, for files and for what the tab keeps. A
 * record is taken whole or refused with one sentence that names the place; nothing is half applied.
 * It loads, and zod with it, when there is something to read.
 */
import * as z from 'zod/mini';
import { CASE_FORMAT, VISIT_FORMAT } from '../json/file-formats.ts';
import { readJson, shownName, type JsonRead } from '../json/read-json.ts';
import { addedSince, asNewest, isEarlier } from '../rules/record/earlier-versions.ts';
import { misplacedIn } from '../rules/record/misplaced.ts';
import { visitSchema } from '../rules/record/schema.ts';
import { canonical } from '../rules/record/canonical.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { isObject } from '../rules/record/json.ts';
import { same } from '../rules/record/same.ts';
import type { Visit } from '../rules/record/visit.ts';
import { draftsIn, type Drafts } from './drafts.ts';
import { pastOf } from './past.ts';
import { LARGEST_FILE, VERSION, type NoteTexts } from './record-text.ts';

const DEEPEST = 20;

const rulesName = z.string().check(z.minLength(1), z.maxLength(40));

const recordSchema = z.strictObject({
  /** Repeats `visit.example` where a reader of the file sees it first. */
  example: z.optional(z.literal(true)),
  format: z.literal(VISIT_FORMAT),
  version: z.literal(VERSION),
  edition: rulesName,
  /** The number of the rules' content; files from before it was written have none. */
  content: z.optional(rulesName),
  /** ISO date and time in UTC. */
  recordedAt: z.iso.datetime(),
  /** The headline as it read when this was recorded: “impression” in files and on paper. */
  impression: z.string().check(z.maxLength(LONGEST.impression)),
  visit: visitSchema,
});

export type VisitRecord = z.infer<typeof recordSchema>;
export type Read =
  | { readonly ok: true; readonly record: VisitRecord }
  | {
      readonly ok: false;
      readonly says: string;
      /** It is a file of another area, or one of FHIR, which may answer the form of this checklist. */
      readonly belongs?: 'practice' | 'form';
    };

type Place = readonly PropertyKey[];

const placeInWords = (place: Place): string =>
  place.length === 0 ? 'the top of the file' : `“${place.map(shownName).join(' › ')}”`;

const unknownField = (place: Place, key: PropertyKey) =>
  `The file has a field that this checklist does not know: ${placeInWords([...place, key])}.`;

const wrongValue = (place: Place) =>
  `The file has a value that does not belong at ${placeInWords(place)}.`;

/** The first thing wrong, by its place. Of a choice of shapes, the one that was meant is read. */
function issueInWords(issue: z.core.$ZodIssue, above: Place = []): string {
  const place = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return unknownField(place, issue.keys[0] ?? '');
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((errors) => errors.every(({ path }) => path[0] !== 'to'));
    const inner = meant?.[0];
    if (inner !== undefined) return issueInWords(inner, place);
  }
  return wrongValue(place);
}

/** What a schema of single fields cannot say. */
function misplaced({ example, visit }: VisitRecord): Place | undefined {
  if (example !== visit.example) return ['example'];
  const place = misplacedIn(visit);
  return place === undefined ? undefined : ['visit', ...place];
}

const refused = (says: string) => ({ ok: false, says }) as const;

/** The record in a JSON value, or one sentence why there is none. */
function recordIn(json: unknown): Read {
  const format = isObject(json) ? json['format'] : undefined;
  if (format === CASE_FORMAT)
    return {
      ...refused('The file is a practice case: it opens in Practice.'),
      belongs: 'practice',
    };
  if (!isObject(json) || format !== VISIT_FORMAT) {
    const isForm = isObject(json) && typeof json['resourceType'] === 'string';
    return {
      ...refused('The file is not a visit of this checklist.'),
      ...(isForm ? { belongs: 'form' } : {}),
    };
  }
  const version = json['version'];
  const earlier = isEarlier(version) ? version : undefined;
  if (version !== VERSION && earlier === undefined)
    return refused(
      typeof version === 'number' && Number.isInteger(version) && version > VERSION
        ? 'The file was written by a newer version of this checklist.'
        : 'The file has a version that this checklist does not know.',
    );

  const added = earlier === undefined ? undefined : addedSince(earlier, json);
  if (added !== undefined)
    return refused(
      added.kind === 'field'
        ? unknownField(added.place.slice(0, -1), added.place.at(-1) ?? '')
        : wrongValue(added.place),
    );
  const parsed = recordSchema.safeParse(
    earlier === undefined ? json : asNewest(earlier, { ...json, version: VERSION }),
  );
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(issue === undefined ? wrongValue([]) : issueInWords(issue));
  }
  const place = misplaced(parsed.data);
  if (place !== undefined) return refused(wrongValue(place));
  return { ok: true, record: { ...parsed.data, visit: canonical(parsed.data.visit) } };
}

const jsonIn = (text: string): JsonRead =>
  text.length > LARGEST_FILE
    ? { ok: false, says: 'The file is larger than 10 MB.' }
    : readJson(text, DEEPEST, 'a visit of this checklist');

/** Reads a file, or says in one sentence why not. Never throws. */
export function readRecord(text: string): Read {
  const found = jsonIn(text);
  return found.ok ? recordIn(found.json) : found;
}

export type KeptRead =
  | {
      readonly ok: true;
      readonly record: VisitRecord;
      /** What the visit was before, the oldest first. */
      readonly past: readonly Visit[];
      /** What was undone, the last of it last. */
      readonly future: readonly Visit[];
      readonly drafts: Drafts;
      /** The faces of its note that were changed by hand, and what is pasted. */
      readonly texts: NoteTexts;
    }
  | { readonly ok: false; readonly says: string };

const listIn = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : []);

/** In characters; a note of a page is some 4,000. */
const LONGEST_TEXT = 40_000;
const noteText = z.optional(
  z.strictObject({
    text: z.string().check(z.maxLength(LONGEST_TEXT)),
    of: z.string().check(z.maxLength(LONGEST_TEXT)),
  }),
);
const pastedText = z.optional(
  z.strictObject({
    text: z.string(),
    said: z.record(z.string(), z.string()),
    left: z.int().check(z.positive()),
  }),
);
const textsSchema = z.strictObject({ short: noteText, letter: noteText, pasted: pastedText });

/** Those that fit; the visit stays where they do not. */
function textsIn(json: unknown): NoteTexts {
  const read = textsSchema.safeParse(json);
  if (!read.success) return {};
  const { short, letter, pasted } = read.data;
  return {
    ...(short === undefined ? {} : { short }),
    ...(letter === undefined ? {} : { letter }),
    ...(pasted === undefined ? {} : { pasted }),
  };
}

/**
 * What the tab keeps: a record, and beside it the steps that lead back from its visit and forth again,
 * what was being typed or pasted, and the texts of its note. Never throws.
 */
export function readKept(text: string): KeptRead {
  const found = jsonIn(text);
  if (!found.ok) return found;
  const { steps, redo, drafts, texts, ...record } = isObject(found.json) ? found.json : {};
  const read = recordIn(record);
  if (!read.ok) return read;
  const { visit } = read.record;
  return {
    ...read,
    past: pastOf(visit, listIn(steps)),
    future: pastOf(visit, listIn(redo)),
    drafts: draftsIn(drafts),
    texts: textsIn(texts),
  };
}

/** Whether a record that is to be kept can be read again, and is that of this visit. */
export function readsBack(text: string, visit: Visit): boolean {
  const read = readRecord(text);
  return read.ok && same(read.record.visit, canonical(visit));
}
