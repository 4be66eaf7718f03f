/** What the patient's page reads of a visit: outcomes, each known, none open. Made in words/page-facts.ts. */
import type { Within } from '../results.ts';
import type { Subject } from '../urgency/pathway.ts';

type YesNo = 'yes' | 'no';

/** What a red flag is about; `blood` is that of the level of B12. */
export type PageAbout = Subject | 'blood' | 'nothing';
/** The time of a red flag, or that none stands. */
export type PageTime = Within | 'no flag';

export type PageFacts = {
  /** Of the red flag that presses most; a note is none. */
  readonly 'page-time': PageTime;
  readonly 'page-about': PageAbout;
  readonly 'page-verdict': 'met' | 'not-met' | 'open';
  /** The signs that the short path asks for. */
  readonly 'page-signs': 'all-normal' | 'some-abnormal' | 'not-all-examined';
  readonly 'page-mimics': 'none' | 'some' | 'not-all-asked';
  readonly 'page-safety': 'all-no' | 'some-yes' | 'not-all-asked';
  readonly 'page-iron': 'range' | 'deficient' | 'no-iron' | 'not-measured' | 'other';
  /** A medicine is taken that can bring on or worsen RLS. */
  readonly 'page-medicine': YesNo;
};

/** A red flag, by what the page says of it. */
export type PageFlag = { readonly time: Within; readonly about: PageAbout };
