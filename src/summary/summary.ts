/**
 * The chart summary as plain, serialisable data: sections with lines, in the order in which a chart
 * is read. Every face draws it, the sheet of paper and the copied text alike.
 */
import type { Drafts } from './drafts.ts';
import type { RulesNamed } from '../rules/edition.ts';
import type { TimelineDrawing } from '../rules/words/timeline-drawing.ts';
import type { ScaleDrawing } from '../rules/words/scales.ts';

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
type Sign = '▲' | '?';

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
  /** Said louder than its neighbours. */
  readonly strong: boolean;
  /** Nothing was recorded: a line to write on. */
  readonly blank: boolean;
  /** What was not asked, examined or measured: said, and quieter than what was found. */
  readonly gap: boolean;
};

/** The recorded dates, drawn, and all that is drawn in words. */
export type TimelinePicture = TimelineDrawing & { readonly says: string };

/** A value with its limits, as a picture of it draws and says them. */
export type ScalePicture = ScaleDrawing & { readonly name: string };

export type Section = {
  readonly id: SectionId;
  readonly title: string;
  /** How the lines are drawn while the section is not folded. */
  readonly shape: 'box' | 'rows' | 'steps' | 'points';
  readonly lines: readonly SummaryLine[];
  /** The sources of the section as a whole. */
  readonly cites: readonly number[];
  /** A value on the scale of its limits, drawn beside the lines. */
  readonly scale?: ScalePicture;
  /** The recorded dates, drawn under the lines. */
  readonly timeline?: TimelinePicture;
};

/** A place to write on; nothing that identifies a patient is ever stored. */
export type Blank = { readonly label: string; readonly says?: string };

export type Summary = {
  /** First of all on every face of an example or a practice case, and on every sheet. */
  readonly mark?: string;
  readonly title: string;
  /** Local date and time in words, as handed in. */
  readonly at: string;
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
  /** How many lines are pasted and not taken over. */
  readonly pasted?: number | undefined;
  /** The visit is a practice case's; it is marked as an example too. */
  readonly practice?: true;
  /** Under which rules a stored visit was recorded, and what they said. */
  readonly recordedUnder?: (RulesNamed & { readonly impression: string }) | undefined;
};
