/** What a question is made of. */
import type { VisitOf } from '../schema.ts';

export type Question<Choice extends string> = {
  /** As a heading and in a reason: "Relieved by movement". */
  readonly label: string;
  /** To read out to the patient, or one line for the clinician. */
  readonly ask?: string;
  /** What counts, and what misleads. */
  readonly help?: readonly string[];
  readonly options: Readonly<Record<Choice, string>>;
};

type Answers = VisitOf['visit']['answers'];
type AnswerId = keyof Answers;
type Many = VisitOf['visit']['many'];
type ManyId = keyof Many;
type ChoiceOf<K extends AnswerId> = NonNullable<Answers[K]>;
type ManyChoiceOf<K extends ManyId> = NonNullable<Many[K]>[number];

/** The questions with one answer each. */
export type OfOne = { readonly [K in AnswerId]: Question<ChoiceOf<K>> };
/** The questions that take several. */
export type OfSeveral = { readonly [K in ManyId]: Question<ManyChoiceOf<K>> };

export const YES_NO_UNSURE_WORDS = { yes: 'Yes', no: 'No', unsure: 'Unsure' } as const;
export const YES_NO_WORDS = { yes: 'Yes', no: 'No' } as const;
