/**
 * What would have happened to this patient, in three: the conclusion, the time, and what would have
 * been left out or done for nothing. Closing early is said first, else a red flag that was missed.
 */
import type { Assessment } from '../rules/words/assessment.ts';
import { listed, lower, upper, withoutEnd } from '../rules/words/phrases.ts';
import type { Case } from './case-schema.ts';
import { CONCLUSIONS, HOW_SOON, NEXT_STEPS, type NextStep } from './commitment.ts';
import { strayOf, type Attempt, type Mark } from './marking.ts';

type Made = {
  readonly mark: Mark;
  readonly assessment: Assessment;
  readonly own: Assessment;
  readonly differences: readonly {
    readonly label: string;
    readonly yours: string;
    readonly experts: string;
    readonly matters: string | undefined;
  }[];
  /** The unsafe moves of the case that were made. */
  readonly unsafe: readonly Case['unsafe'][number][];
};

const isConcluded = ({ if: move }: Case['unsafe'][number]): boolean => 'concluded' in move;
const isTime = ({ if: move }: Case['unsafe'][number]): boolean => 'later-than' in move;

/** Some have commas of their own. */
const inWords = (steps: readonly NextStep[]): string =>
  steps.map((step) => lower(NEXT_STEPS[step].words)).join('; ');

function conclusion({ commitment }: Attempt, { mark, assessment, own, unsafe }: Made): string {
  const said = CONCLUSIONS[commitment.conclusion];
  const { kind, open } = mark.closure;
  if (kind === 'early')
    return `You closed early: “${said}” would stand in the chart with ${open} still open on your own checklist.`;
  const moved = unsafe.find(isConcluded);
  if (moved !== undefined) return moved.says;
  if (!mark.right)
    return `“${said}” would stand in the chart; what there was to find reads: ${lower(withoutEnd(assessment.headline.says))}.`;
  return kind === 'stands'
    ? `“${said}” would stand in the chart, and what was found supports it.`
    : `“${said}” is right, and your own checklist would contradict it: ${lower(withoutEnd(own.headline.says))}.`;
}

function time({ case: of, commitment }: Attempt, { mark, assessment }: Made): string {
  const { howSoon } = of.expert.expects;
  const flag = assessment.flags.find(({ leads, within }) => leads && within === howSoon);
  if (mark.capped !== undefined) {
    return flag === undefined
      ? 'A red flag would have waited too long.'
      : `${upper(flag.finding)} would have waited, and its time is “${lower(flag.time)}”: ${lower(withoutEnd(flag.do))}.`;
  }
  if (commitment.howSoon !== howSoon)
    return `“${HOW_SOON[commitment.howSoon]}” is sooner than the findings ask for, “${lower(HOW_SOON[howSoon])}”: it costs somebody’s time.`;
  if (flag !== undefined)
    return `${upper(flag.finding)} would have been acted on in time: ${lower(HOW_SOON[howSoon])}.`;
  const { safetyUnasked } = mark.closure;
  if (safetyUnasked === 0) return 'Every safety question was answered, and nobody was hurried.';
  return safetyUnasked === 1
    ? 'No red flag was there this time: 1 safety question was not answered.'
    : `No red flag was there this time: ${safetyUnasked} safety questions were not answered.`;
}

function care(attempt: Attempt, { mark, assessment, differences, unsafe }: Made): string {
  const { case: of, commitment } = attempt;
  // Why the time matters is what the case says of a flag that was left for later.
  const moved = unsafe.find(isTime) ?? unsafe.find((each) => !isConcluded(each));
  if (moved !== undefined) return moved.says;
  const wrong = differences.find(({ matters }) => matters !== undefined);
  if (wrong !== undefined)
    return `In the chart “${wrong.label}” would read “${wrong.yours}”, where what was found reads “${wrong.experts}”.`;
  const left = of.expert.steps.filter((step) => !commitment.steps.includes(step));
  if (left.length > 0) return `This would have been left undone: ${inWords(left)}.`;
  const [stray] = strayOf(attempt, assessment);
  if (stray !== undefined) return `This would have been done for nothing: ${inWords([stray])}.`;
  const { tests } = mark.price;
  if (tests.length > 0)
    return `${upper(listed(tests.map(({ label }) => label)))} would have been ordered without a reason.`;
  return `What comes next would have been done: ${inWords(of.expert.steps)}.`;
}

/** Three lines, each a sentence or what the case itself says of the move. */
export function happened(attempt: Attempt, made: Made): readonly string[] {
  const [first, second, third] = [
    conclusion(attempt, made),
    time(attempt, made),
    care(attempt, made),
  ];
  const flagFirst = made.mark.capped !== undefined && made.mark.closure.kind !== 'early';
  return flagFirst ? [second, first, third] : [first, second, third];
}
