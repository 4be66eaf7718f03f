/**
 * The gate of what the tab keeps and of files: the way in, and the way out through the way in. It is a
 * chunk of its own, and zod with it: a visit that begins blank has nothing to read.
 */
import type { Response } from '../fhir/read-response.ts';
import { readRecord, type Read } from '../summary/record.ts';
import type { SessionState } from './session-state.ts';

export { readKept, readRecord, readsBack } from '../summary/record.ts';

/** A file of ours, or a response to the form of this checklist. Rejects where what reads it cannot be had. */
async function readFile(
  text: string,
): Promise<Read | { readonly ok: true; readonly response: Response }> {
  const read = readRecord(text);
  if (read.ok || read.belongs !== 'form') return read;
  const { readResponse } = await import('../fhir/read-response.ts');
  return readResponse(text);
}

/** What becomes of a file that was chosen: an offer, or one sentence why there is none. */
export async function offerOf(
  text: string,
): Promise<Pick<SessionState, 'offered' | 'says' | 'belongs'>> {
  const read = await readFile(text);
  if (read.ok)
    return {
      offered: 'record' in read ? read.record : read.response,
      says: undefined,
      belongs: undefined,
    };
  return {
    offered: undefined,
    says: `${read.says} The running visit is unchanged.`,
    belongs: read.belongs === 'practice' ? read.belongs : undefined,
  };
}
