/** The running visit as the tab keeps it, with what lies beside it. */
import type { Visit } from '../rules/record/visit.ts';
import { writeRecord } from '../summary/record-text.ts';
import { stepsBack } from './steps.ts';
import type { Beside } from './store.ts';

/**
 * What is to be kept of a visit, the most of it first: with its steps, what is being typed or pasted and
 * the texts of its note; where there is no room for all of it, without what is pasted, which may be
 * long, and then without its steps; each is written when it is asked for.
 */
export function keptTexts(
  visit: Visit,
  { past, future, drafts, texts }: Beside,
  impression: string,
  recordedAt: string,
): readonly (() => string)[] {
  const record = (more: Readonly<Record<string, object>>) =>
    writeRecord(visit, impression, recordedAt, more);
  const steps = () => ({ steps: stepsBack(visit, past), redo: stepsBack(visit, future) });
  const { pasted: _, ...faces } = texts;
  return [
    () => record({ ...steps(), drafts, texts }),
    () => record({ ...steps(), drafts, texts: faces }),
    () => record({ drafts, texts: faces }),
  ];
}
