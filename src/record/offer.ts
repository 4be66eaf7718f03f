/** What a record offers to a visit, row by row, and what of it was passed over. */
import type { LabId, NumberId } from '../rules/record/ids.ts';
import type { Answers, LabValue, Medicine, TypedValue } from '../rules/record/visit.ts';

export type Offer =
  | { readonly kind: 'number'; readonly id: NumberId; readonly value: TypedValue }
  | { readonly kind: 'sex'; readonly value: NonNullable<Answers['sex']> }
  | { readonly kind: 'lab'; readonly id: LabId; readonly value: LabValue }
  | { readonly kind: 'medicine'; readonly medicine: Medicine };

export type Row = {
  readonly key: string;
  readonly offer: Offer;
  /** What it is of, in the words of the checklist. */
  readonly name: string;
  /** The value as it would be recorded. */
  readonly says: string;
  /** What it was in the record, and how old it is. */
  readonly source: string;
  /** Not among all that is taken over at once: it is old, one of two that differ, or not the newest there is. */
  readonly byItself: boolean;
};

/** `what`: in the words of the checklist where it has any. */
export type PassedOver = {
  readonly what: string;
  readonly why: string;
  /** `YYYY-MM-DD`; of a result of this patient that may count for all that can be read of it. */
  readonly day?: string | undefined;
};

export type Found = { readonly rows: readonly Row[]; readonly passed: readonly PassedOver[] };

/** A resource of the record as an offer, or why it is none. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly passed: PassedOver };

export const passedOver = (what: string, why: string, day?: string) =>
  ({ ok: false, passed: { what, why, day } }) as const;

/** Of a resource with a modifier extension: what that turns its sense into, this page does not know. */
export const MARKED = 'the record sets a mark on it that is not read';
