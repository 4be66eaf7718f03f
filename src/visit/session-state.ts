/** What is known of the visits of this tab, and the world outside that keeps them. */
import type { StoreApi } from 'zustand/vanilla';
import type { Response } from '../fhir/read-response.ts';
import type { VisitRecord } from '../summary/record.ts';
import type { Kept, Outside, Waiting } from './keep.ts';
import type { VisitStore } from './store.ts';

/** A file of ours, or a response to the form of this checklist, which concluded nothing. */
export type Offered = VisitRecord | Response;

export type SessionState = {
  readonly store: VisitStore;
  /** Another number for every visit that is put in place whole, so that the page is drawn afresh. */
  readonly serial: number;
  /** When something was last recorded. */
  readonly touched: Date;
  /** When somebody was last here, as the page began: nobody comes by a reload alone (D84). */
  readonly seenAtFirst: Date;
  readonly kept: Kept;
  readonly previous: { readonly store: VisitStore; readonly touched: Date } | undefined;
  /** A kept visit that is not put back without asking, or could not be yet, and why. */
  readonly waiting: Waiting | undefined;
  /** What this tab kept and could not be read: it can be taken along, and is wiped when that is said. */
  readonly unread: string | undefined;
  /** A file that was read and not yet opened. */
  readonly offered: Offered | undefined;
  /** The file that `says` is about is one of another area. */
  readonly belongs?: 'practice' | undefined;
  /** One sentence about what just happened to the visit as a whole. */
  readonly says: string | undefined;
};

export type Session = {
  readonly state: StoreApi<SessionState>;
  readonly outside: Outside;
};
