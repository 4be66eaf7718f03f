/**
 * The gate of what the tab keeps: the way in, and the way out through the way in. It is a chunk of its
 * own, and zod with it: a visit that begins blank has nothing to read.
 */
import type { Visit } from '../rules/record/visit.ts';
import { readsBack } from '../summary/record.ts';
import { writeRecord } from '../summary/record-text.ts';
import { stepsBack } from './steps.ts';
import type { Beside } from './store.ts';

export { readKept, readRecord } from '../summary/record.ts';

/**
 * What is to be kept of a visit, the most of it first: with its steps, what is being typed or pasted and
 * the texts of its note; where there is no room for all of it, without what is pasted, which may be
 * long, and then without its steps; each is written when it is asked for. Nothing where the visit could
 * not be read back.
 */
export function textsOf(
  visit: Visit,
  { past, future, drafts, texts }: Beside,
  impression: string,
  recordedAt: string,
): readonly (() => string)[] {
  const record = (more: Readonly<Record<string, object>>) =>
    writeRecord(visit, impression, recordedAt, more);
  if (!readsBack(record({}), visit)) return [];
  const steps = () => ({ steps: stepsBack(visit, past), redo: stepsBack(visit, future) });
  const { pasted: _, ...faces } = texts;
  return [
    () => record({ ...steps(), drafts, texts }),
    () => record({ ...steps(), drafts, texts: faces }),
    () => record({ drafts, texts: faces }),
  ];
}
