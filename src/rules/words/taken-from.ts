/** Where a value was taken over from, in words. What was typed here is said to be from nowhere. */
import type { TakenFrom } from '../record/ids.ts';

/** `beside`: at the value on screen. `of`: in a sentence on paper. */
const WORDS: Readonly<Record<TakenFrom, { readonly beside: string; readonly of: string }>> = {
  paste: { beside: 'pasted', of: 'pasted text' },
  file: { beside: 'from a file', of: 'a file' },
  record: { beside: 'from the record', of: 'the record' },
  patient: { beside: 'from the patient', of: 'the patient' },
};

/** A value as far as it says where it came from. */
export type Taken = {
  readonly from?: TakenFrom | undefined;
  /** The day on which it was taken over, `YYYY-MM-DD`. */
  readonly 'from-on'?: string | undefined;
};

/** "pasted"; undefined of what was typed here. */
export const besideValue = (taken: Taken | undefined): string | undefined =>
  taken?.from === undefined ? undefined : WORDS[taken.from].beside;

/** "pasted text" */
export const sourceWords = (from: TakenFrom): string => WORDS[from].of;
