/** The gate of case files: a case is taken whole or refused with one sentence that names the place. */
import type * as z from 'zod/mini';
import { CASE_FORMAT, VISIT_FORMAT } from '../json/file-formats.ts';
import { readJson } from '../json/read-json.ts';
import { addedSince, asNewest, isEarlier } from '../rules/record/earlier-versions.ts';
import { isObject } from '../rules/record/json.ts';
import { CASE_FORMAT_VERSION, caseSchema, type Case } from './case-schema.ts';

export const LARGEST_CASE = 512 * 1024;
const DEEPEST = 16;

export type CaseRead =
  | { readonly ok: true; readonly case: Case }
  | {
      readonly ok: false;
      readonly says: string;
      /** It is a file of another area. */
      readonly belongs?: 'visit';
    };

const refused = (says: string) => ({ ok: false, says }) as const;

/** A foreign text as it may stand in our sentence: short, on one line. */
const shown = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N} _.,:;'’“”?!()-]/gu, '?').slice(0, 60);

/** What a reader knows an item of a list by: its own words. */
function meaningOf(value: unknown): string {
  if (!isObject(value)) return '';
  for (const key of ['says', 'on', 'of', 'source']) {
    const words = value[key];
    if (typeof words === 'string') return ` (“${shown(words)}”)`;
  }
  return '';
}

/** "findings, item 3 (“It builds up”) › about, item 1". */
function placeInWords(json: unknown, path: readonly PropertyKey[]): string {
  const said: string[] = [];
  let value = json;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    const last = said.length - 1;
    if (typeof key === 'number')
      said[last] = `${said[last] ?? ''}, item ${key + 1}${meaningOf(value)}`;
    else said.push(shown(String(key)));
  }
  return said.length === 0 ? 'the top of the file' : said.join(' › ');
}

/** A longer list of ids is better looked up than read out. */
const MOST_NAMED = 12;

/** Where a value is one of a list, or too long, or missing: what would belong there. */
function wanted(issue: z.core.$ZodIssue, place: string): string {
  if (issue.code === 'invalid_value')
    return issue.values.length > MOST_NAMED
      ? `${place} is not an id of this checklist`
      : `${place} must be ${issue.values.map((value) => `“${String(value)}”`).join(' or ')}`;
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? `${place} needs at least ${issue.minimum}`
      : `${place} is empty or too small`;
  if (issue.code === 'too_big')
    return issue.origin === 'array'
      ? `${place} holds more than ${issue.maximum}`
      : `${place} is too long`;
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? `${place} is missing, or is no ${issue.expected}`
      : `${place} must be a ${issue.expected}`;
  return `${place} does not belong there`;
}

const unknownField = (place: string): string => `The case has a field that is not known: ${place}.`;

function issueInWords(json: unknown, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return unknownField(placeInWords(json, [...issue.path, issue.keys[0] ?? '']));
  return `The case cannot be used: ${wanted(issue, placeInWords(json, issue.path))}.`;
}

/** A case of an earlier format holds nothing that only a later one knows. */
function earlierCase(version: number, json: object): CaseRead {
  const added = addedSince(version, json);
  if (added === undefined)
    return caseFrom(asNewest(version, { ...json, formatVersion: CASE_FORMAT_VERSION }));
  const place = placeInWords(json, added.place);
  return refused(
    added.kind === 'field'
      ? unknownField(place)
      : `The case cannot be used: ${place} does not belong there.`,
  );
}

/** Reads a case that is already JSON; for the library, whose files are part of the program. */
export function caseFrom(json: unknown): CaseRead {
  const format = isObject(json) ? json['format'] : undefined;
  if (format === VISIT_FORMAT)
    return { ...refused('The file is a visit, not a practice case.'), belongs: 'visit' };
  if (!isObject(json) || format !== CASE_FORMAT)
    return refused('The file is not a practice case of this checklist.');
  const version = json['formatVersion'];
  if (isEarlier(version)) return earlierCase(version, json);
  if (version !== CASE_FORMAT_VERSION)
    return refused('The case has a format version that this checklist does not know.');
  const parsed = caseSchema.safeParse(json);
  if (parsed.success) return { ok: true, case: parsed.data };
  const [issue] = parsed.error.issues;
  return refused(issue === undefined ? 'The case cannot be used.' : issueInWords(json, issue));
}

/** Reads a file, or says in one sentence why not. Never throws. */
export function readCase(text: string): CaseRead {
  if (text.length > LARGEST_CASE) return refused('The file is larger than half a megabyte.');
  const found = readJson(text, DEEPEST, 'a practice case');
  return found.ok ? caseFrom(found.json) : found;
}
