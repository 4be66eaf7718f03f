/** What a step is: how pressing, in which words, with which gap and where it leads. */
import type { QuestionId } from '../record/visit.ts';

/** Rank by kind: what cannot wait first, what completes the picture last. */
export const STEP_RANK = {
  emergency: 10,
  urgent: 20,
  safety: 30,
  contradiction: 32,
  distress: 35,
  impulse: 36,
  examine: 40,
  attribute: 45,
  'medicine-first': 46,
  driving: 48,
  iron: 50,
  'iron-measure': 51,
  'iron-cause': 52,
  settle: 53,
  b12: 55,
  augmentation: 58,
  'ask-medicines': 59,
  medicines: 60,
  factors: 61,
  pregnancy: 62,
  sleep: 64,
  routine: 66,
  rival: 69,
  condition: 70,
  child: 70,
  screen: 80,
} as const;
export type StepKind = keyof typeof STEP_RANK;

/** What the visit fills in: a name or a number. */
export type StepGap =
  | 'safety question'
  | 'number of safety questions'
  | 'examination'
  | 'finding'
  | 'number of mimics'
  | 'medicines'
  | 'factors'
  | 'value not read';

/** A sentence, with the question that it leads to; or one with a gap, and what fills it leads on. */
export type StepResult = {
  /** The step; rows of one step give one line, in the words of the first of them. */
  readonly step: string;
  readonly kind: StepKind;
} & (
  | {
      readonly says: string;
      /** The same in two; its line begins within a sentence. */
      readonly matter?: { readonly name: string; readonly line: string };
      readonly question: QuestionId;
    }
  | { readonly says: (filled: string) => string; readonly gap: StepGap }
);

/** The sentence of a row with the name of its gap in braces. */
export const stepWords = (then: StepResult): string =>
  'gap' in then ? then.says(`{${then.gap}}`) : then.says;
