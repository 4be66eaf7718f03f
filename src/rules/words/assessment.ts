/** What `assess` returns: every line with its reasons, its sources and the logic that made it. */
import type { Citation } from '../tables/sources.ts';
import type { Condition, Ground } from '../logic/condition.ts';
import type { Waits } from '../facts/lab.ts';
import type { Measures } from '../facts/measured.ts';
import type { Unit } from '../logic/interval.ts';
import type { ConditionId, ExamId, LabId, MimicId, SafetyId } from '../record/ids.ts';
import type { QuestionId } from '../record/visit.ts';
import type { StepKind } from '../tables/step.ts';
import type { SafetyNet } from '../tables/safety-net.ts';
import type { CriterionNumber, HeadlineId, Tier, VerdictId, Within } from '../tables/results.ts';

/**
 * Why a line stands there: what holds it up, what is still open, the rule and its sources. It is told
 * when somebody asks, by words/reasons.ts, so that the words of every fact can load then.
 */
export type Why = {
  readonly rule: string;
  /** One list for each condition that was read. */
  readonly reasons: readonly (readonly Ground[])[];
  readonly logic: Logic;
  readonly sources: readonly Citation[];
};

/** One condition, or several of which the first that holds decides; none of what is only recorded. */
export type Logic =
  | Condition<never>
  | { readonly kind: 'first'; readonly of: readonly Condition<never>[] }
  | { readonly kind: 'recorded' };

type CriteriaSet = 'irlssg' | 'icsd3tr' | 'dsm5tr';

export type Verdict = {
  readonly set: CriteriaSet;
  /** "IRLSSG 2012". */
  readonly name: string;
  readonly id: VerdictId;
  /** "Met", "Not met on today's answers: fewer than 3 nights a week", "Open: ...". */
  readonly says: string;
  readonly why: Why;
};

export type Criterion = {
  readonly number: CriterionNumber;
  readonly label: string;
  readonly value: 'yes' | 'no' | 'open';
  /** "by earlier history", "2 of 12 mimics answered", ... */
  readonly note?: string;
  /** The question that would settle what the note leaves open. */
  readonly asks?: QuestionId;
  /** A figure from a study that bears on it: stands where the criterion is explained. */
  readonly figure?: { readonly says: string; readonly citation: Citation };
  readonly question: QuestionId;
  readonly why: Why;
};

/** A red flag that fires (D4). */
export type Flag = {
  readonly id: string;
  readonly tier: Tier;
  readonly within: Within;
  /** "Now", "Same day", "Within days", "Within 2 weeks", "Routine". */
  readonly time: string;
  /** "new weakness of the right ankle". */
  readonly finding: string;
  /** The same with grade, onset and course: "new weakness of the right ankle: right ankle dorsiflexion 4/5, new, for days". */
  readonly detail: string;
  /** What the detail adds to the finding: told, found, settled or not. Empty where it adds nothing. */
  readonly what: string;
  /** False for notes and for findings known and unchanged: they never lead the headline. */
  readonly leads: boolean;
  readonly suspects: string;
  readonly action: string;
  /** The time-critical act alone, in at most 60 characters. */
  readonly do: string;
  /** What its action ends in, where a value that it rests on is unsettled: "Repeat today." */
  readonly ends?: string;
  /** "RLS does not explain it." where the row is about a deficit, else absent. */
  readonly notRls?: string;
  readonly question: QuestionId;
  readonly why: Why;
};

/** Something that matters now: a name with its number, then one line, which may be empty. */
export type Matter = { readonly name: string; readonly line: string };

/** A line of the assessment that is neither a flag nor a verdict: iron, B12, medicines, course, notes. */
export type Statement = {
  readonly id: string;
  /** What it is among its neighbours: what was concluded, its cause, what to think of, or a note. */
  readonly kind: 'main' | 'cause' | 'prompt' | 'note';
  readonly says: string;
  /** The same without what the sources add: for the list of next steps. */
  readonly brief?: string;
  /** The same in two, where it is one of the three that matter now; absent where the sentence is the name. */
  readonly matter?: Matter;
  readonly tone: 'plain' | 'caution' | 'open';
  readonly question?: QuestionId;
  /** The laboratory values that it asks to be corrected or settled. */
  readonly corrects?: readonly LabId[];
  /** Of which kind the step is that it is handed on as, where its place does not say so. */
  readonly step?: StepKind;
  readonly why: Why;
};

/** Something to answer or to do next, as a link. */
export type OpenQuestion = {
  readonly question: QuestionId;
  readonly says: string;
  /** The same among others within a sentence; absent where `says` reads there. */
  readonly clause?: string;
  /** The end of it, of several that begin alike: "strength" of "No cause named: strength". */
  readonly of?: string;
  /** Open whatever the verdict, which does not hang on it. */
  readonly isBeside?: true;
  /** Answered "unsure", which is named under every headline (D79). */
  readonly isUnsure?: true;
};

/** A pointer, never an order of a drug; deduplicated and ranked (D11). */
export type Step = {
  readonly id: string;
  readonly kind: StepKind;
  readonly says: string;
  /** The same in two, where it is one of the three that matter now; absent where the sentence is the name. */
  readonly matter?: Matter;
  readonly rank: number;
  readonly question?: QuestionId;
  /** The red flag that it hands on. */
  readonly flag?: string;
  /** What fills the gap of its sentence, of several steps of one sentence. */
  readonly filled?: string;
  /** The statement that it hands on word for word. */
  readonly statement?: string;
  /** The rules that asked for it, each as "table/row". */
  readonly askedBy: readonly string[];
  readonly sources: readonly Citation[];
};

/** A line of the headline, by what it is about. */
export type HeadlineLine = {
  /**
   * A red flag; what is open; what was not examined or not asked; what takes the calm away; what is
   * unsure; what akathisia asks for; or what was concluded.
   */
  readonly kind: 'flag' | 'open' | 'blank' | 'missing' | 'unsure' | 'distress' | 'conclusion';
  readonly says: string;
  /** The red flag that it is about. */
  readonly flag?: string;
  /** The same without what is open, for where that stands beside it as links. */
  readonly brief?: string;
  /** What it concludes, and what it rests on or adds: the two make up the whole. */
  readonly inTwo?: { readonly concludes: string; readonly adds: string };
};

export type Headline = HeadlineLine & {
  readonly id: HeadlineId;
  /** Met, and nothing takes the calm and the tick away (D54). */
  readonly calm: boolean;
  /** The lines below it that D9 does not drop, most important first. */
  readonly also: readonly HeadlineLine[];
  /** At most three links, for "Cannot say yet". */
  readonly open: readonly OpenQuestion[];
  readonly why: Why;
};

export type ConditionLine = {
  readonly id: ConditionId | 'another-cause';
  readonly name: string;
  readonly explainsAll?: 'yes' | 'no' | 'unsure' | undefined;
  /** Of one that is present, as it was said, or as a blank reads (D59). */
  readonly status?: 'known' | 'suspected';
  /** Filled by the section's shortcut. */
  readonly asGroup: boolean;
  /** Absent by history while the matching examination item is not done (D14). */
  readonly historyOnly: boolean;
};

/** What moves a mimic up: medicines as they were typed, or what was found. */
export type MovedUpBy = Ground | { readonly kind: 'medicines'; readonly names: readonly string[] };

export type MimicScreen = {
  readonly required: readonly MimicId[];
  readonly answered: number;
  /** Moved up, with what it rests on: words/moved-up.ts puts it in words. */
  readonly movedUp: readonly { readonly id: MimicId; readonly because: readonly MovedUpBy[] }[];
  readonly present: readonly ConditionLine[];
  readonly unsure: readonly ConditionLine[];
  readonly absent: readonly ConditionLine[];
  /** Those that are required. */
  readonly notAsked: readonly ConditionLine[];
  /** How many that nothing calls for are not asked either. */
  readonly further: number;
};

/** One examination item as printed: the state in words and, when abnormal, all that was recorded. */
export type ExamLine = {
  readonly id: ExamId;
  readonly label: string;
  readonly state: 'normal' | 'abnormal' | 'not-interpretable' | 'not-examined';
  /** "right ankle dorsiflexion 4/5; for 1 to 4 weeks; worsening; not attributed". */
  readonly says: string;
  readonly asGroup: boolean;
  /** Abnormal, counts for criterion 5, and no cause is named (D1). */
  readonly unattributed: boolean;
  /** Of this patient: sitting balance only where gait or Romberg cannot be tested (D24). */
  readonly asked: boolean;
};

export type SafetyLine = {
  readonly id: SafetyId;
  readonly label: string;
  readonly state: 'yes' | 'no' | 'unsure' | 'not-asked';
  /** Details, onset and course in words; empty when there are none. */
  readonly says: string;
};

/** A laboratory value as printed: as typed with its unit, and where it lies. */
export type LabLine = {
  readonly id: LabId;
  readonly name: string;
  /** "62 ng/mL"; "63: ng/mL or pmol/L?" while that is asked; as typed where it cannot be read. */
  readonly value: string;
  /** "at or below 75". */
  readonly echo?: string;
  /** The sources of the limits that the echo names. */
  readonly limits?: readonly Citation[];
  readonly drawn?: string;
  /** Worked out from other values. */
  readonly computed?: true;
  /** Once it matters how old the sample is; an old one counts as not measured (D68). */
  readonly age?: 'repeat' | 'old';
  /** What is said of the day, at the field as well. */
  readonly day?: string;
  /** Why no table reads it. */
  readonly problem?: string;
  /** What is to be settled before it is read. */
  readonly waits?: readonly Waits[];
  /** The units that it may be in, where that is asked. */
  readonly units?: readonly Unit[];
  readonly doubt?: string;
};

export type Assessment = {
  /** The day on which it was made, an ISO date. */
  readonly today: string;
  readonly headline: Headline;
  readonly verdicts: readonly Verdict[];
  readonly criteria: readonly Criterion[];
  /** Highest first; the same order everywhere. */
  readonly flags: readonly Flag[];
  readonly safety: readonly SafetyLine[];
  readonly exam: readonly ExamLine[];
  readonly mimics: MimicScreen;
  /** Causes and other conditions recorded present or unsure. */
  readonly comorbid: readonly ConditionLine[];
  readonly labs: readonly LabLine[];
  /** What of it is read, for the pictures of the scales. */
  readonly measured: Measures;
  readonly iron: readonly Statement[];
  readonly b12: readonly Statement[];
  readonly medicines: readonly Statement[];
  readonly course: readonly Statement[];
  readonly supportive: readonly Statement[];
  /** Blanks that may still lower `met` (D2). */
  readonly defeaters: readonly OpenQuestion[];
  readonly open: readonly OpenQuestion[];
  readonly steps: readonly Step[];
  /** A sentence once the rules are past their review date. */
  readonly overdue?: string;
  /** The safety net of D20, when it is to be printed. */
  readonly safetyNet?: SafetyNet;
  /** Every source cited by any line above, numbered in order of first use. */
  readonly sources: readonly Citation[];
};

/** The part of it that the page may show a moment later; no flag and no verdict is in it. */
export type Advice = Pick<
  Assessment,
  'iron' | 'b12' | 'medicines' | 'course' | 'supportive' | 'steps' | 'sources'
>;

/** What is said at once. */
export type Said = Omit<Assessment, keyof Advice>;
