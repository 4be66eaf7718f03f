/** Four ways to play a case, scripted: what each asks, puts down and commits to. None knows the answer. */
import type { Commitment } from '../../src/practice/attempt.ts';
import { ASKABLE, revealed } from '../../src/practice/ask.ts';
import type { Case } from '../../src/practice/case-schema.ts';
import {
  conclusionOf,
  howSoonOf,
  isAskedFor,
  MOST_STEPS,
  NEXT_STEP_IDS,
  type Rival,
} from '../../src/practice/commitment.ts';
import type { Attempt } from '../../src/practice/marking.ts';
import { joined } from '../../src/practice/piece.ts';
import { ANY_DAY, expertVisit, leanQuestions } from '../../src/practice/played.ts';
import { assess } from '../../src/rules/assess.ts';
import { CORE_MIMIC_IDS } from '../../src/rules/record/ids.ts';
import { emptyVisit, type QuestionId, type Visit } from '../../src/rules/record/visit.ts';
import type { Assessment } from '../../src/rules/words/assessment.ts';

const FOUR = ['urge-to-move', 'rest-onset', 'relief-by-movement', 'evening-pattern'] as const;
/** As many mimics as the registrar of the trial asked (S2-21). */
const FIRST_MIMICS: readonly QuestionId[] = CORE_MIMIC_IDS.slice(0, 4).map(
  (id) => `condition.${id}` as const,
);

/** The checklist of somebody who asked these and translated them rightly. */
const heard = (of: Case, asked: readonly QuestionId[]): Visit =>
  asked
    .flatMap((id) => revealed(of, id))
    .reduce(
      (visit, { means }) => joined(visit, means),
      joined({ ...emptyVisit, example: true }, of.opening.means),
    );

const attempt = (
  of: Case,
  asked: readonly QuestionId[],
  visit: Visit,
  commitment: Commitment,
): Attempt => ({
  case: of,
  asked: asked.map((question, after) => ({ question, after: 10 * after })),
  hints: 0,
  visit,
  commitment,
});

const hasFourYeses = ({ answers }: Visit): boolean => FOUR.every((id) => answers[id] === 'yes');

/** Four yeses are RLS, and nothing presses. */
function quick(of: Case, asked: readonly QuestionId[]): Attempt {
  const visit = heard(of, asked);
  const isRls = hasFourYeses(visit);
  return attempt(of, asked, visit, {
    conclusion: isRls ? 'rls' : 'not-rls',
    rival: 'leg-cramps',
    confidence: 'sure',
    howSoon: 'routine',
    steps: [isRls ? 'iron' : 'explain'],
  });
}

/** What is found beside RLS, else what is asked most about. */
function rivalOf({ mimics, comorbid }: Assessment): Rival {
  const [first] = [...mimics.present, ...comorbid, ...mimics.unsure];
  return first === undefined || first.id === 'another-cause' ? 'positional' : first.id;
}

/** Commits to what the rules make of the own checklist. */
function byTheChecklist(of: Case, asked: readonly QuestionId[], visit: Visit): Attempt {
  const assessment = assess(visit, ANY_DAY);
  const steps = NEXT_STEP_IDS.filter((step) => isAskedFor(step, assessment)).slice(0, MOST_STEPS);
  return attempt(of, asked, visit, {
    conclusion: conclusionOf(assessment),
    rival: rivalOf(assessment),
    confidence: 'likely',
    howSoon: howSoonOf(assessment),
    steps: steps.length > 0 ? steps : ['explain'],
  });
}

export const TRAINEES = {
  /** Asks the four criteria: four yeses are RLS. */
  naive: (of: Case) => quick(of, FOUR),
  /** Asks a few mimics as well, and closes early. */
  hasty: (of: Case) => quick(of, [...FOUR, ...FIRST_MIMICS]),
  /** Asks, examines and orders all that there is, and sends for a dear test to be sure. */
  shotgun: (of: Case) => {
    const made = byTheChecklist(of, ASKABLE, expertVisit(of));
    const { steps } = made.commitment;
    return {
      ...made,
      commitment: {
        ...made.commitment,
        steps: [...new Set([...steps.slice(0, MOST_STEPS - 1), 'spine-imaging' as const])],
      },
    };
  },
  /** Asks what the screen and this patient call for, weighs it, and says what the checklist carries. */
  careful: (of: Case) => {
    const asked = leanQuestions(of);
    return byTheChecklist(of, asked, joined(heard(of, asked), of.expert.judges));
  },
} as const satisfies Readonly<Record<string, (of: Case) => Attempt>>;
