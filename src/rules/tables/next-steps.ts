/**
 * Next steps (D11): what the answers themselves ask for, beside the steps that red flags, iron, B12,
 * medicines and conditions hand on. Pointers only: no drug is advised, started, stopped or tried.
 */
import { ADULT_AGE } from './limits/age.ts';
import type { CriteriaFacts, VerdictFacts } from './criteria/values.ts';
import { is, number } from '../facts/leaf.ts';
import type { ScreenFacts } from '../facts/screen.ts';
import type { HeadlineFacts } from './headline.ts';
import type { StepFacts } from './step-facts.ts';
import { cite, type Citations } from './sources.ts';
import { all, any, named, not } from '../logic/condition.ts';
import { answerLeaf } from '../logic/leaf.ts';
import type { Row, Table } from '../logic/table.ts';
import type { QuestionId } from '../record/visit.ts';

/** Rank by kind: what cannot wait first, what completes the picture last. */
export const STEP_RANK = {
  emergency: 10,
  urgent: 20,
  safety: 30,
  distress: 35,
  examine: 40,
  attribute: 45,
  iron: 50,
  'iron-measure': 51,
  'iron-cause': 52,
  b12: 55,
  augmentation: 58,
  medicines: 60,
  factors: 61,
  pregnancy: 62,
  sleep: 64,
  routine: 66,
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
  | 'factors';

/** A sentence, with the question that it leads to; or one with a gap, and what fills it leads on. */
export type StepResult = {
  /** The step; rows of one step give one line, in the words of the first of them. */
  readonly step: string;
  readonly kind: StepKind;
} & (
  | { readonly says: string; readonly question: QuestionId }
  | { readonly says: (filled: string) => string; readonly gap: StepGap }
);

/** The sentence of a row with the name of its gap in braces. */
export const stepWords = (then: StepResult): string =>
  'gap' in then ? then.says(`{${then.gap}}`) : then.says;

/** Whatever a row reads. */
export type NextStepFacts = VerdictFacts & HeadlineFacts & StepFacts;

export type NextStepId =
  | 'ask-safety-question'
  | 'ask-safety-questions'
  | 'examine'
  | 'attribute'
  | 'finish-mimics'
  | 'distress'
  | 'factors'
  | 'pregnancy'
  | 'sleepy-driving'
  | 'snoring'
  | 'apnoea-present'
  | 'augmentation'
  | 'child';

const outcome = answerLeaf<StepFacts & HeadlineFacts, NextStepFacts>();
const screened = answerLeaf<ScreenFacts, NextStepFacts>();
const criterion = answerLeaf<CriteriaFacts, NextStepFacts>();

const symptomMet = named(
  'one of criteria 1 to 4 met',
  any(
    criterion('criterion-1', 'yes'),
    criterion('criterion-2', 'yes'),
    criterion('criterion-3', 'yes'),
    criterion('criterion-4', 'yes'),
  ),
);
const inQuestion = named(
  'RLS is in question',
  any(symptomMet, outcome('verdict', 'probable-observed')),
);
const notNotMet = not(outcome('verdict', 'not-met'));

type NextStepRow = Row<NextStepFacts, NextStepId, StepResult>;
const row = (
  id: NextStepId,
  when: NextStepRow['when'],
  then: StepResult,
  sources: Citations,
): NextStepRow => ({ id, when, then, reassures: false, sources });

const AASM: Citations = [cite('winkelman-2025-secondary', '9', 'guideline')];

export const NEXT_STEPS: Table<NextStepFacts, NextStepId, StepResult> = {
  id: 'next-steps',
  takes: 'every',
  rows: [
    row(
      'ask-safety-question',
      all(inQuestion, outcome('safety-open', 'one')),
      {
        step: 'ask-safety',
        kind: 'safety',
        says: (question) => `Ask: ${question}.`,
        gap: 'safety question',
      },
      [cite('project-design', 'D3', 'design')],
    ),
    row(
      'ask-safety-questions',
      all(inQuestion, outcome('safety-open', 'several')),
      {
        step: 'ask-safety',
        kind: 'safety',
        says: (count) => `Ask the ${count} safety questions that are open.`,
        gap: 'number of safety questions',
      },
      [cite('project-design', 'D3', 'design')],
    ),
    row(
      'examine',
      all(inQuestion, outcome('examination-outstanding', 'yes')),
      {
        step: 'examine',
        kind: 'examine',
        says: (items) => `Examine: ${items}.`,
        gap: 'examination',
      },
      [cite('project-design', 'D13', 'design'), cite('seed-articles', '3', 'expert')],
    ),
    row(
      'attribute',
      all(inQuestion, screened('finding-without-cause', 'yes')),
      {
        step: 'attribute',
        kind: 'attribute',
        says: (finding) => `Name the cause of the finding, known or suspected: ${finding}.`,
        gap: 'finding',
      },
      [cite('project-design', 'D1', 'design')],
    ),
    row(
      'finish-mimics',
      all(symptomMet, outcome('verdict', 'indeterminate'), outcome('mimic-not-asked', 'yes')),
      {
        step: 'finish-mimics',
        kind: 'screen',
        says: (count) => `Finish the mimic screen: ${count} left.`,
        gap: 'number of mimics',
      },
      [cite('allen-2014', '1.2', 'consensus'), cite('hening-2009', '2.1', 'study')],
    ),
    // Said under the headline as well, whatever leads it (D9).
    row(
      'distress',
      outcome('akathisia-possible', 'yes'),
      {
        step: 'distress',
        kind: 'distress',
        says: 'Ask about distress and thoughts of self-harm.',
        question: 'safety.restless-distress',
      },
      [cite('project-design', 'D9', 'design')],
    ),
    row(
      'factors',
      all(outcome('worsening-factor', 'yes'), notNotMet),
      {
        step: 'factors',
        kind: 'factors',
        says: (factors) => `Address what may worsen RLS first: ${factors}.`,
        gap: 'factors',
      },
      AASM,
    ),
    row(
      'pregnancy',
      all(is('pregnant', 'yes'), notNotMet),
      {
        step: 'pregnancy',
        kind: 'pregnancy',
        says: 'Pregnancy: weigh the pregnancy-specific safety of every treatment. RLS is common then (pooled 21 %) and mostly eases after delivery.',
        question: 'pregnant',
      },
      [...AASM, cite('chen-2018', '1.7', 'study')],
    ),
    row(
      'sleepy-driving',
      is('sleepy-driving', 'yes'),
      {
        step: 'sleep',
        kind: 'sleep',
        says: 'Sleepy at the wheel: look for sleep apnoea; advise on driving by local rules.',
        question: 'apnoea',
      },
      [cite('winkelman-2025-secondary', '6.1', 'guideline')],
    ),
    row(
      'snoring',
      is('apnoea', 'yes'),
      {
        step: 'sleep',
        kind: 'sleep',
        says: 'Snoring or pauses in breathing: look for sleep apnoea, which may worsen RLS.',
        question: 'apnoea',
      },
      [cite('winkelman-2025-secondary', '6.1', 'guideline')],
    ),
    row(
      'apnoea-present',
      is('apnoea-condition', 'yes'),
      {
        step: 'apnoea-present',
        kind: 'sleep',
        says: 'Sleep apnoea is recorded; untreated, it may worsen RLS.',
        question: 'condition.sleep-apnoea',
      },
      [
        cite('winkelman-2025-secondary', '6.1', 'guideline'),
        cite('project-design', 'D47', 'design'),
      ],
    ),
    row(
      'augmentation',
      is('changed-on-treatment', 'yes'),
      {
        step: 'augmentation',
        kind: 'augmentation',
        says: 'Augmentation suspected: specialist advice; check ferritin and TSAT again.',
        question: 'changes-on-treatment',
      },
      AASM,
    ),
    row(
      'child',
      all(number('age', 'below', ADULT_AGE), inQuestion, notNotMet),
      {
        step: 'child',
        kind: 'child',
        says: 'Child: ask about ADHD, school and sleep; the description must be in the child’s own words.',
        question: 'described-by',
      },
      [cite('picchietti-2013', '1.5', 'consensus')],
    ),
  ],
};
