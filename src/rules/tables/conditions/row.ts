/**
 * Two records for each condition. The row: its names, the first test, and what makes it required or
 * moves it up; with it the first answer is assessed. And what is read of it, in the file of the same
 * name that ends in `.words.ts` and comes later: how it is told from RLS, what to look for (§2.2, §2.4, §3.2, §6.1, D7, D14). A condition that
 * both looks like RLS and goes with it, such as venous disease, is one record with two roles (T27).
 *
 * The pattern scores are our reading of the sources and the questions are ours; tests and signs are
 * standard neurology unless a source is named.
 */
import type { Facts } from '../../facts/facts.ts';
import type { Condition } from '../../logic/condition.ts';
import type { ExamId } from '../../record/ids.ts';
import { cite, type Citations } from '../sources.ts';
import type { IsMeasured } from '../tests-asked.ts';

/** `+` typical, `-` absent, `±` variable, `n/a` not applicable. */
export type Score = '+' | '-' | '±' | 'n/a';

type ConditionRole = 'mimic' | 'cause' | 'behind-a-finding';

/** What is tested first, or what is printed where there is nothing to test. */
type Tested =
  | {
      readonly firstTest: string;
      /** The same without what is measured already, where it asks for blood. */
      readonly testsLeft?: (isMeasured: IsMeasured) => string;
      readonly noTest?: undefined;
    }
  | { readonly noTest: string; readonly firstTest?: undefined; readonly testsLeft?: undefined };

export type ConditionRow = Tested & {
  /** As a clinician writes it. */
  readonly name: string;
  /** The same where it begins with a name, which keeps its capital within a sentence. */
  readonly inSentence?: string;
  readonly roles: readonly [ConditionRole, ...ConditionRole[]];
  /** The columns U, R, M and C of §2.2; mimics only. */
  readonly pattern?: {
    readonly urge: Score;
    readonly rest: Score;
    readonly relief: Score;
    readonly evening: Score;
  };
  /** What moves it up and, for an extended mimic, makes it required (§2.4, D7, D14). */
  readonly trigger?: Condition<Facts>;
  /** The examination that goes with it; until all of it is done, "absent" is by history only. */
  readonly examinedBy?: readonly ExamId[];
  /** "Rest asked, none present" leaves it blank while a neurological item is abnormal (D14). */
  readonly ofNerves?: boolean;
  /** Present or unsure, it calls for the safety net (D20). */
  readonly callsForNet?: boolean;
  readonly sources: Citations;
};

/** To read out to the patient. */
type Asked = { readonly ask: string };

/** What is read of a mimic beside its question, and decides nothing. */
export type MimicTold = {
  /** What tells it from RLS; for a cause alone, what the link is. */
  readonly tellsApart: string;
  readonly lookFor: string;
  /** Where sources disagree, or what is easily missed: one sentence. */
  readonly note?: string;
  /** Strength of the link with RLS (§6.1): A consistent, B likely or possible, C weak, N none found. */
  readonly grade?: 'A' | 'B' | 'C' | 'N';
};

/** The same of any other condition, which no line of the assessment asks about in these words. */
export type ConditionTold = MimicTold & Asked;

type With<Field extends keyof ConditionRow> = ConditionRow & Required<Pick<ConditionRow, Field>>;

/** What must be said of a row by the list that it stands in. */
export type SuspectRow = With<'callsForNet'>;
/** A negative asks about mimics at once (D64), so their questions stand here. */
export type MimicRow = With<'examinedBy' | 'callsForNet' | 'pattern'> & Asked;
export type CoreRow = MimicRow & With<'ofNerves'>;

export const score = (urge: Score, rest: Score, relief: Score, evening: Score) => ({
  urge,
  rest,
  relief,
  evening,
});

export const TABLES = cite('uptodate-differential', '2.2', 'textbook');
export const PRIMARY_CARE = cite('garcia-2011', '2.2', 'expert');
export const ONDO = cite('ondo-cme', '2.2', 'expert');
export const SIGNS = cite('neurology-practice', '3.2', 'textbook');
export const TRIGGER = cite('project-design', 'D14', 'design');
export const MAJOR_DISEASES = cite('trenkwalder-2016', '6.1', 'study');
export const SEEDS = cite('seed-articles', '6.1', 'expert');
