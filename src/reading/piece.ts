/** What is read of a pasted text: pieces that together are the whole of it, each with what may be recorded. */
import type { LabId } from '../rules/record/ids.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import type { LabValue, Medicine } from '../rules/record/visit.ts';

/** An answer of the visit, as it would be recorded. */
export type Offer =
  | { readonly kind: 'lab'; readonly id: LabId; readonly value: LabValue }
  | { readonly kind: 'medicine'; readonly medicine: Medicine }
  | { readonly kind: 'none-taken' };

/** `words`: what is recorded once it is chosen, in full. */
export type Choice = { readonly words: string; readonly offer: Offer };

/**
 * `read`: understood; with one choice it may be recorded, without it there is nothing to record.
 * `asks`: nothing of it is recorded before one choice is made. `unread`: kept as typed.
 */
type Status = 'read' | 'asks' | 'unread';

export type Reading = {
  readonly status: Status;
  /** What it is read as, what is asked, or why it is not read: a line without a full stop. */
  readonly says: string;
  readonly choices: readonly Choice[];
  /** A heading, a day, titles of columns: it says how the rest is read, and nothing else. */
  readonly isFrame?: true;
  /** An allergy to it, or an intolerance of it. */
  readonly against?: MedicineEntry;
};

export type Piece = Reading & {
  /** Where it begins and ends in the text, with the marks that part it from the next. */
  readonly from: number;
  readonly to: number;
  /** As typed, without those marks; empty where nothing but marks was typed. */
  readonly text: string;
};

export const unread = (says: string, choices: readonly Choice[] = []): Reading => ({
  status: 'unread',
  says,
  choices,
});
export const asks = (says: string, choices: readonly Choice[]): Reading => ({
  status: 'asks',
  says,
  choices,
});
/** Understood, and the visit has no place for it. */
export const noted = (says: string): Reading => ({ status: 'read', says, choices: [] });

export const frame = (says: string): Reading => ({ ...noted(says), isFrame: true });

/** One sentence behind another, whichever mark the first one ends in. */
export const andSays = (first: string, next: string): string =>
  `${first}${/[.?]$/u.test(first) ? '' : '.'} ${next}`;
