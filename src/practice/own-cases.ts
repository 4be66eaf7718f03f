/** The cases of one's own that were played, as this browser keeps them: each as its file holds it. */
import type { Case } from './case-schema.ts';
import { caseFrom } from './read-case.ts';

/** The oldest makes room for the newest. */
const MOST_OWN = 20;

export const writeOwn = (cases: readonly Case[]): string => JSON.stringify(cases.slice(-MOST_OWN));

/** Those that pass the gate of case files, or a sentence where it is no list of them. Never throws. */
export function readOwn(
  text: string,
):
  | { readonly ok: true; readonly kept: readonly Case[] }
  | { readonly ok: false; readonly says: string } {
  const refused = { ok: false, says: 'It is no list of cases of this checklist.' } as const;
  try {
    const json: unknown = JSON.parse(text);
    const read = Array.isArray(json) ? json.map(caseFrom) : [refused];
    const kept = read.flatMap((each) => (each.ok ? [each.case] : []));
    return kept.length === read.length ? { ok: true, kept } : refused;
  } catch {
    return refused;
  }
}
