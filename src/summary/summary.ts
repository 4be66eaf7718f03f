/**
 * The chart summary as plain, serialisable data: sections with lines, in the order in which a chart
 * is read. Every face draws it, the sheet of paper and the copied text alike.
 */
import type { Drafts } from './drafts.ts';
import type { RulesNamed } from '../rules/edition.ts';

export type SectionId =
  | 'impression'
  | 'flags'
  | 'actions'
  | 'criteria'
  | 'verdicts'
  | 'mimics'
  | 'examination'
  | 'laboratory'
  | 'iron-b12'
  | 'context'
  | 'open'
  | 'safety-net'
  | 'sources';

/** A shape that says what the word beside it says; never alone. */
export type Sign = '▲' | '✓' | '✗' | '?' | '–';

export type SummaryLine = {
  readonly sign?: Sign;
  /** "Within 2 weeks", "Abnormal", "Ferritin", "1." */
  readonly label?: string;
  /** "Yes", "62 ng/mL". */
  readonly value?: string;
  readonly says: string;
  /** Numbers in the list of sources. */
  readonly cites: readonly number[];
  /** The source that the line itself names. */
  readonly source?: string;
  /** Stands by itself whatever else is folded: a flag, "not examined", "not asked". */
  readonly keeps: boolean;
  /** Said word for word under the red flags as well, so that folding may leave it out. */
  readonly elsewhere: boolean;
  /** Said louder than its neighbours. */
  readonly strong: boolean;
  /** Nothing was recorded: a line to write on. */
  readonly blank: boolean;
};

export type Section = {
  readonly id: SectionId;
  readonly title: string;
  /** How the lines are drawn while the section is not folded. */
  readonly shape: 'box' | 'rows' | 'steps' | 'points';
  readonly lines: readonly SummaryLine[];
  /** The sources of the section as a whole. */
  readonly cites: readonly number[];
  /** What stands for the lines when the section is folded, where that is not the lines themselves. */
  readonly short?: readonly SummaryLine[];
};

/** A place to write on; nothing that identifies a patient is ever stored. */
export type Blank = { readonly label: string; readonly says?: string };

export type Summary = {
  /** First of all on every face of an example or a practice case; `across` lies over the paper. */
  readonly mark?: string;
  readonly across?: string;
  readonly title: string;
  /** Local date and time in words, as handed in. */
  readonly at: string;
  /** "Rules 2026.11.0". */
  readonly edition: string;
  readonly identity: readonly Blank[];
  readonly sections: readonly Section[];
  readonly signature: readonly Blank[];
  readonly footer: readonly string[];
};

export type SummaryContext = {
  readonly edition: string;
  /** The number of the rules' content. */
  readonly content: string;
  /** Local date and time in words, "20 Nov 2026, 10:42". */
  readonly now: string;
  /** What is typed in a field and not recorded. */
  readonly drafts?: Drafts | undefined;
  /** The visit is a practice case's; it is marked as an example too. */
  readonly practice?: true;
  /** Under which rules a stored visit was recorded, and what they said. */
  readonly recordedUnder?: (RulesNamed & { readonly impression: string }) | undefined;
};
