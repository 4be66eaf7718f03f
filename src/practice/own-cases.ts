/** The cases of one's own that were played, as this browser keeps them: each as its file holds it. */
import type { Case } from './case-schema.ts';
import { readEach, type KeptRead } from './kept-read.ts';
import { caseFrom } from './read-case.ts';

/** The oldest makes room for the newest. */
const MOST_OWN = 20;

export const writeOwn = (cases: readonly Case[]): string => JSON.stringify(cases.slice(-MOST_OWN));

/** Reads them one by one through the gate of case files. Never throws. */
export function readOwn(text: string): KeptRead<Case> {
  const refused = { ok: false, says: 'It is no list of cases of this checklist.' } as const;
  try {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json)
      ? readEach(json, (entry) => {
          const read = caseFrom(entry);
          return read.ok ? { ok: true, value: read.case } : read;
        })
      : refused;
  } catch {
    return refused;
  }
}
