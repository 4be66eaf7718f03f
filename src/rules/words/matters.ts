/**
 * What matters now: from the red flags that do not lead, the steps, iron, B12, the medicines and what
 * is open, each once, the most pressing first. No red flag and no question about danger is ever left
 * out; of the rest as many stand as make three.
 */
import { CRITERION_QUESTIONS } from '../tables/criteria/labels.ts';
import { STEP_RANK, type StepKind } from '../tables/step.ts';
import type { Assessment, Flag, Matter, OpenQuestion, Statement, Step } from './assessment.ts';
import { matteringOf, type Mattering } from './further-flags.ts';
import { upper, withoutEnd } from './phrases.ts';

type Candidate = Mattering & {
  readonly rank: number;
  /** Stands whatever else does. */
  readonly stays: boolean;
};

const MOST = 3;

const fromFlag = (flag: Flag): Candidate => ({
  ...matteringOf(flag),
  rank: STEP_RANK[KIND_OF_TIER[flag.tier]],
  stays: true,
});

const KIND_OF_TIER = {
  emergency: 'emergency',
  urgent: 'urgent',
  routine: 'routine',
  note: 'routine',
} as const satisfies Readonly<Record<Flag['tier'], StepKind>>;

/** Counted in the line of what is open, or listed by themselves. */
const ELSEWHERE: readonly StepKind[] = ['safety', 'examine', 'attribute', 'screen', 'rival'];

const inTwo = ({ says, matter }: Pick<Step | Statement, 'says' | 'matter'>): Matter =>
  matter ?? { name: says, line: '' };

const fromStep = (step: Step): Candidate => ({
  id: `step.${step.id}`,
  ...inTwo(step),
  ...(step.question === undefined ? {} : { question: step.question }),
  rank: step.rank,
  stays: step.kind === 'distress',
});

/** What hangs on the verdict comes before iron: without it nobody knows whether iron is the question. */
const RANK_OF_OPEN = STEP_RANK.iron - 1;

/**
 * A blank criterion stands on the ladder, what was answered "unsure" under the headline, and what a
 * red flag is about leads from it.
 */
const isPointOf =
  ({ criteria, mimics, exam, flags }: Assessment) =>
  ({ question, says, isUnsure }: OpenQuestion): boolean =>
    isUnsure !== true &&
    !flags.some((flag) => flag.question === question) &&
    !criteria.some(
      (each) => CRITERION_QUESTIONS[each.number] === question && each.label === says,
    ) &&
    !mimics.notAsked.some(({ id }) => question === `condition.${id}`) &&
    !exam.some(({ id, unattributed }) => unattributed && question === `exam.${id}`);

const fromOpen = ({ question, says }: OpenQuestion): Candidate => ({
  id: `open.${question}`,
  name: withoutEnd(says),
  line: '',
  question,
  rank: RANK_OF_OPEN,
  stays: false,
});

/** Asks for nothing, and is worth knowing: behind all that asks for something. */
const RANK_OF_QUIET = STEP_RANK.screen + 1;
const isQuiet =
  ({ steps }: Assessment) =>
  ({ id, kind, tone }: Statement): boolean =>
    kind === 'main' && tone === 'plain' && !steps.some(({ statement }) => statement === id);

const fromStatement = (statement: Statement): Candidate => ({
  id: `statement.${statement.id}`,
  ...inTwo(statement),
  ...(statement.question === undefined ? {} : { question: statement.question }),
  rank: RANK_OF_QUIET,
  stays: false,
});

/** Beside a red flag that leads, the first test of a condition and what is rarer would only draw away. */
const isApart = ({ rank }: Step, lead: Flag | undefined): boolean =>
  lead !== undefined && rank > STEP_RANK.routine;

/** A step and what it rests on may say the same in two. */
const isFirstOfItsWords = (each: Candidate, at: number, all: readonly Candidate[]): boolean =>
  each.time !== undefined ||
  all.findIndex(
    ({ name, line, time }) => time === undefined && name === each.name && line === each.line,
  ) === at;

function candidatesOf(assessment: Assessment, lead: Flag | undefined): readonly Candidate[] {
  const { flags, steps, open, b12 } = assessment;
  return [
    ...flags.filter((flag) => flag !== lead).map(fromFlag),
    ...steps
      .filter(
        (step) => step.flag === undefined && !ELSEWHERE.includes(step.kind) && !isApart(step, lead),
      )
      .map(fromStep),
    ...open.filter(isPointOf(assessment)).map(fromOpen),
    ...b12.filter(isQuiet(assessment)).map(fromStatement),
  ]
    .toSorted((one, other) => one.rank - other.rank)
    .filter(isFirstOfItsWords);
}

/** `lead`: the red flag that stands above, and is not said again. */
function mattersOf(assessment: Assessment, lead: Flag | undefined): readonly Mattering[] {
  const candidates = candidatesOf(assessment, lead);
  const room = MOST - candidates.filter(({ stays }) => stays).length;
  const further = candidates.filter(({ stays }) => !stays).slice(0, Math.max(room, 0));
  return candidates
    .filter((each) => each.stays || further.includes(each))
    .map(({ rank: _rank, stays: _stays, ...mattering }) => ({
      ...mattering,
      name: upper(mattering.name),
    }));
}

/** What a negative points to next, each with the question that would tell (D64). */
const rivalsOf = ({ steps }: Assessment): readonly Mattering[] =>
  steps
    .filter(({ kind }) => kind === 'rival')
    .slice(0, MOST)
    .map((step) => {
      const { rank: _rank, stays: _stays, ...mattering } = fromStep(step);
      return mattering;
    });

export type AdvisedNow = {
  readonly matters: readonly Mattering[];
  /** What a negative asks next. */
  readonly rivals: readonly Mattering[];
};

/** Of all that is advised, what stands on the screen. */
export function advisedNow(assessment: Assessment): AdvisedNow {
  const lead = assessment.flags.find(({ leads }) => leads);
  return { matters: mattersOf(assessment, lead), rivals: rivalsOf(assessment) };
}
