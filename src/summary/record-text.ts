/** A visit as the text of its file; record.ts is the way back in. */
import { VISIT_FORMAT } from '../json/file-formats.ts';
import { THESE_RULES } from '../rules/edition.ts';
import { NEWEST_VERSION } from '../rules/record/version.ts';
import type { Visit } from '../rules/record/visit.ts';

/** A face of the note as it was changed by hand, and the text of the answers that it was made from. */
export type NoteText = { readonly text: string; readonly of: string };
/** A pasted text of which something is not taken over. */
export type Pasted = {
  readonly text: string;
  /** By line: the words of the choice that was made, or nothing where the line is left out. */
  readonly said: Readonly<Record<string, string>>;
  /** How many lines were neither taken over nor read as a heading, when it was last seen. */
  readonly left: number;
};
/** Texts beside a visit: the faces of its note that were changed by hand, and what is pasted. */
export type NoteTexts = {
  readonly short?: NoteText;
  readonly letter?: NoteText;
  readonly pasted?: Pasted;
};

/** In bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;
export const VERSION = NEWEST_VERSION;

/** Keys in the order of the alphabet, so that the same visit is always the same text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

/**
 * JSON text of a visit. `recordedAt` is an ISO date and time in UTC. What stands beside it, its steps,
 * what is being typed and the texts of its note, goes into what the tab keeps, and into no file.
 */
export function writeRecord(
  visit: Visit,
  impression: string,
  recordedAt: string,
  beside: Readonly<Record<string, object>> = {},
): string {
  const record = {
    ...(visit.example === true ? { example: true } : {}),
    format: VISIT_FORMAT,
    version: VERSION,
    ...THESE_RULES,
    recordedAt,
    impression,
    visit: ordered(visit),
    ...Object.fromEntries(
      Object.entries(beside).filter(([, part]) => Object.keys(part).length > 0),
    ),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
