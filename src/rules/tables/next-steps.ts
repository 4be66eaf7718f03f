/**
 * Next steps (D11): what the answers themselves ask for, beside the steps that red flags, iron, B12,
 * medicines and conditions hand on. Pointers only: no drug is advised, started, stopped or tried.
 */
import { ADULT_AGE } from './limits/age.ts';
import type { CriteriaFacts, VerdictFacts } from './criteria/values.ts';
import { is, number } from '../facts/leaf.ts';
import type { ScreenFacts } from '../facts/screen.ts';
import type { HeadlineFacts } from './headline.ts';
import type { StepResult } from './step.ts';
import type { StepFacts } from './step-facts.ts';
import { cite, type Citations } from './sources.ts';
import { all, any, named, not } from '../logic/condition.ts';
import { answerLeaf } from '../logic/leaf.ts';
import type { Row, Table } from '../logic/table.ts';
import { MEDICINE_QUESTIONS } from '../record/questions.ts';

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
  | 'urge-contradicted'
  | 'record-medicines'
  | 'ask-began'
  | 'settle-value'
  | 'limb-movements'
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
const notNotMet = not(outcome('verdict', 'not-met'));
const unsettled = named(
  'by observation only, or an answer to criteria 1 to 4 unsure',
  any(
    is('cannot-describe', 'yes'),
    is('urge', 'unsure'),
    is('rest-onset', 'unsure'),
    is('relief', 'unsure'),
    is('evening', 'unsure'),
  ),
);
/** Also while the verdict is open: by observation only, and where an answer was unsure (D63). */
const inQuestion = named('RLS is in question', any(symptomMet, all(notNotMet, unsettled)));

type NextStepRow = Row<NextStepFacts, NextStepId, StepResult>;
const row = (
  id: NextStepId,
  when: NextStepRow['when'],
  then: StepResult,
  sources: Citations,
): NextStepRow => ({ id, when, then, reassures: false, sources });

/** A name, and what follows of it: one sentence, or the two apart. */
const inTwo = (name: string, line: string) => ({
  says: `${name}: ${line}`,
  matter: { name, line },
});

/** The question that each medicine has, asked of one or of several. */
const beganOf = (medicines: string): string =>
  medicines.includes(' and ')
    ? MEDICINE_QUESTIONS.began.label.replace(/ it\?$/u, ' one of them?')
    : MEDICINE_QUESTIONS.began.label;

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
        says: (finding) => `Name the cause, known or suspected: ${finding}.`,
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
      all(outcome('akathisia-possible', 'yes'), outcome('self-harm-told', 'no')),
      {
        step: 'distress',
        kind: 'distress',
        says: 'Ask about distress and thoughts of self-harm.',
        question: 'safety.restless-distress',
      },
      [cite('project-design', 'D9', 'design')],
    ),
    // Asked once: an answer that contradicts the two beside it may be a slip.
    row(
      'urge-contradicted',
      all(is('urge', 'no'), is('rest-onset', 'yes'), is('relief', 'yes')),
      {
        step: 'urge-contradicted',
        kind: 'contradiction',
        says: 'No urge, and yet it begins at rest and eases while moving: is there really no need to move?',
        question: 'urge-to-move',
      },
      [cite('allen-2014', '1.2', 'consensus'), cite('project-design', 'D65', 'design')],
    ),
    row(
      'record-medicines',
      all(inQuestion, outcome('medicines-recorded', 'no')),
      {
        step: 'record-medicines',
        kind: 'ask-medicines',
        says: 'Record the medicines, those bought without prescription too; or that none is taken.',
        question: 'medicines',
      },
      [cite('project-design', 'D63', 'design'), cite('emory-drugs', '6.3', 'expert')],
    ),
    row(
      'ask-began',
      all(inQuestion, outcome('provocation-open', 'yes')),
      {
        step: 'ask-began',
        kind: 'ask-medicines',
        says: (medicines) => `Ask about ${medicines}: “${beganOf(medicines)}”`,
        gap: 'medicines',
      },
      [cite('dsm-5-tr', '1.1', 'consensus'), cite('project-design', 'D83', 'design')],
    ),
    // What the lines on iron and B12 name themselves is not said again.
    row(
      'settle-value',
      outcome('value-unread', 'yes'),
      {
        step: 'settle-value',
        kind: 'settle',
        says: (value) => value,
        gap: 'value not read',
      },
      [
        cite('project-design', 'D28', 'design'),
        cite('project-design', 'D67', 'design'),
        cite('project-design', 'D68', 'design'),
      ],
    ),
    row(
      'limb-movements',
      all(
        any(is('limb-movements', 'yes'), is('kicks-seen-in-sleep', 'yes')),
        outcome('verdict', 'not-met'),
      ),
      {
        step: 'limb-movements',
        kind: 'rival',
        says: 'Limb movements are never enough; periodic limb movement disorder?',
        question: 'condition.plmd',
      },
      [cite('allen-2014', '1.4', 'consensus'), cite('project-design', 'D62', 'design')],
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
        ...inTwo(
          'Pregnancy',
          'weigh the pregnancy-specific safety of every treatment. RLS is common then (pooled 21 %) and mostly eases after delivery. Ferritin again 6 to 12 weeks after delivery.',
        ),
        question: 'pregnant',
      },
      [...AASM, cite('chen-2018', '1.7', 'study'), cite('project-design', 'D41', 'design')],
    ),
    row(
      'sleepy-driving',
      is('sleepy-driving', 'yes'),
      {
        step: 'sleep',
        kind: 'driving',
        ...inTwo(
          'Sleepy at the wheel',
          'no driving while sleepy; duty to notify by local rules (UK: DVLA). Sleep apnoea? A dopamine agonist can bring sudden sleep.',
        ),
        question: 'apnoea',
      },
      [
        cite('project-design', 'D46', 'design'),
        cite('winkelman-2025-secondary', '6.1', 'guideline'),
      ],
    ),
    row(
      'snoring',
      is('apnoea', 'yes'),
      {
        step: 'sleep',
        kind: 'sleep',
        ...inTwo('Snoring or pauses in breathing', 'look for sleep apnoea, which may worsen RLS.'),
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
        ...inTwo('Sleep apnoea, known or suspected', 'untreated, it may worsen RLS.'),
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
        ...inTwo('Augmentation suspected', 'specialist advice; check ferritin and TSAT again.'),
        question: 'changes-on-treatment',
      },
      AASM,
    ),
    row(
      'child',
      all(number('age', 'below', ADULT_AGE), any(symptomMet, unsettled), notNotMet),
      {
        step: 'child',
        kind: 'child',
        ...inTwo(
          'Child',
          'ask about ADHD, school and sleep; the description must be in the child’s own words.',
        ),
        question: 'described-by',
      },
      [cite('picchietti-2013', '1.5', 'consensus')],
    ),
  ],
};
