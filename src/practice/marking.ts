/**
 * The mark of an attempt: gathering 40, conclusion 35, next steps 25. Ignoring a red flag caps it.
 * The right answers are what the rules make of the expert's visit; nothing is marked by hand.
 */
import type { Assessment } from '../rules/words/assessment.ts';
import { lower } from '../rules/words/phrases.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { findingsOf } from './ask.ts';
import type { Asked, Commitment } from './attempt.ts';
import type { Case } from './case-schema.ts';
import type { Discriminator } from './discriminators.ts';
import { CONFIDENCE, HOW_SOON_IDS, isAskedFor } from './commitment.ts';
import { answerTo } from './piece.ts';
import { shownOn } from './shown.ts';

const POINTS = {
  asked: 20,
  read: 20,
  conclusion: 20,
  rival: 10,
  confidence: 5,
  howSoon: 15,
  /** Sooner than needed costs somebody's time, never a leg. */
  tooSoon: 8,
  steps: 10,
} as const;
const PER_HINT = 2;
const PER_STRAY_STEP = 3;
/** The most that a case is worth when its red flag was ignored. */
export const CAP = 40;

export type Part = {
  readonly id: 'gathering' | 'conclusion' | 'steps';
  readonly points: number;
  readonly of: number;
  /** How the points came about, one sentence each. */
  readonly how: readonly string[];
};

export type Mark = {
  readonly parts: readonly Part[];
  readonly total: number;
  /** Set when a red flag was ignored: the total is at most `CAP`. */
  readonly capped: string | undefined;
  /** The conclusion was the expert's. */
  readonly right: boolean;
  readonly known: readonly Discriminator[];
  readonly missed: readonly Discriminator[];
};

export type Attempt = {
  readonly case: Case;
  readonly asked: readonly Asked[];
  readonly hints: number;
  readonly visit: Visit;
  readonly commitment: Commitment;
};

/** A question was asked, or all that it would have brought out was heard by asking another. */
export function wasHeard(of: Case, asked: readonly QuestionId[], id: QuestionId): boolean {
  if (asked.includes(id)) return true;
  const findings = findingsOf(of, id);
  return (
    findings.length > 0 && findings.every(({ about }) => about.some((each) => asked.includes(each)))
  );
}

const share = (count: number, of: number, points: number): number =>
  of === 0 ? points : Math.round((points * count) / of);

function gathering({ case: of, asked, hints, visit }: Attempt, expert: Visit): Part {
  const questions = asked.map(({ question }) => question);
  const isShown = shownOn(visit);
  const asks = of.expert.asks.filter((id) => isShown(id) || wasHeard(of, questions, id));
  const heard = asks.filter((id) => wasHeard(of, questions, id)).length;
  const answerable = asks.filter((id) => answerTo(expert, id) !== undefined);
  const read = answerable.filter((id) => answerTo(visit, id) === answerTo(expert, id)).length;
  const earned =
    share(heard, asks.length, POINTS.asked) + share(read, answerable.length, POINTS.read);
  return {
    id: 'gathering',
    points: Math.max(0, earned - hints * PER_HINT),
    of: POINTS.asked + POINTS.read,
    how: [
      `${heard} of the ${asks.length} questions that matter here were asked: ${share(heard, asks.length, POINTS.asked)} of ${POINTS.asked}.`,
      `${read} of ${answerable.length} of their answers stand on the checklist as the expert put them: ${share(read, answerable.length, POINTS.read)} of ${POINTS.read}.`,
      ...(hints === 0
        ? []
        : [
            hints === 1 ? `1 hint: ${PER_HINT} less.` : `${hints} hints: ${hints * PER_HINT} less.`,
          ]),
    ],
  };
}

/** Full points for being as sure as one is right (the squared distance between the two). */
function calibrated(confidence: Commitment['confidence'], right: boolean): number {
  const distance = CONFIDENCE[confidence].percent / 100 - (right ? 1 : 0);
  return Math.round(POINTS.confidence * (1 - distance * distance));
}

function conclusion({ case: of, commitment }: Attempt, right: boolean): Part {
  const rival = of.expert.rivals.includes(commitment.rival);
  const sure = calibrated(commitment.confidence, right);
  const { words } = CONFIDENCE[commitment.confidence];
  return {
    id: 'conclusion',
    points: (right ? POINTS.conclusion : 0) + (rival ? POINTS.rival : 0) + sure,
    of: POINTS.conclusion + POINTS.rival + POINTS.confidence,
    how: [
      right
        ? `The conclusion is the expert’s: ${POINTS.conclusion} of ${POINTS.conclusion}.`
        : `The conclusion is not the expert’s: 0 of ${POINTS.conclusion}.`,
      rival
        ? `The main rival is the expert’s, or as good: ${POINTS.rival} of ${POINTS.rival}.`
        : `Another rival mattered more: 0 of ${POINTS.rival}.`,
      right
        ? `“${words}” for a conclusion that was right: ${sure} of ${POINTS.confidence}.`
        : `“${words}” for a conclusion that was not right: ${sure} of ${POINTS.confidence}.`,
    ],
  };
}

const isLater = (one: Commitment['howSoon'], other: Commitment['howSoon']): boolean =>
  HOW_SOON_IDS.indexOf(one) > HOW_SOON_IDS.indexOf(other);

function nextSteps({ case: of, commitment }: Attempt, assessment: Assessment): Part {
  const { howSoon } = of.expert.expects;
  const when =
    commitment.howSoon === howSoon
      ? POINTS.howSoon
      : isLater(commitment.howSoon, howSoon)
        ? 0
        : POINTS.tooSoon;
  const wanted = of.expert.steps.filter((step) => commitment.steps.includes(step)).length;
  const stray = commitment.steps.filter(
    (step) => !of.expert.steps.includes(step) && !isAskedFor(step, assessment),
  ).length;
  const steps = Math.max(
    0,
    share(wanted, of.expert.steps.length, POINTS.steps) - stray * PER_STRAY_STEP,
  );
  return {
    id: 'steps',
    points: when + steps,
    of: POINTS.howSoon + POINTS.steps,
    how: [
      when === POINTS.howSoon
        ? `How soon is right: ${when} of ${POINTS.howSoon}.`
        : when === 0
          ? `Later than the findings allow: 0 of ${POINTS.howSoon}.`
          : `Sooner than the findings ask for: ${when} of ${POINTS.howSoon}.`,
      stray === 0
        ? `${wanted} of ${of.expert.steps.length} of the expert’s next steps: ${steps} of ${POINTS.steps}.`
        : `${wanted} of ${of.expert.steps.length} of the expert’s next steps, and ${stray} that nothing here asks for: ${steps} of ${POINTS.steps}.`,
    ],
  };
}

/** The flag that was ignored, in words. */
function ignored({ case: of, commitment }: Attempt, { flags }: Assessment): string | undefined {
  const { howSoon } = of.expert.expects;
  if (howSoon === 'routine' || !isLater(commitment.howSoon, howSoon)) return undefined;
  const flag = flags.find(({ leads, within }) => leads && within === howSoon);
  return flag === undefined
    ? `A red flag was ignored: at most ${CAP}.`
    : `A red flag was ignored (${lower(flag.time)}: ${flag.finding}): at most ${CAP}.`;
}

/** `expert` is the expert's visit, `assessment` what the rules make of it. */
export function mark(attempt: Attempt, expert: Visit, assessment: Assessment): Mark {
  const { case: of, asked, visit, commitment } = attempt;
  const right = commitment.conclusion === of.expert.expects.conclusion;
  const parts = [
    gathering(attempt, expert),
    conclusion(attempt, right),
    nextSteps(attempt, assessment),
  ];
  const sum = parts.reduce((total, { points }) => total + points, 0);
  const capped = ignored(attempt, assessment);
  const questions = asked.map(({ question }) => question);
  // A wrong conclusion means that what the case turns on was not seen, whatever was asked.
  const isKnown = (ids: readonly QuestionId[]): boolean =>
    right &&
    ids.every((id) => wasHeard(of, questions, id) && answerTo(visit, id) === answerTo(expert, id));
  const known = of.turnsOn.filter((each) => isKnown(each.questions)).map(({ on }) => on);
  return {
    parts,
    total: capped === undefined ? sum : Math.min(sum, CAP),
    capped,
    right,
    known,
    missed: of.turnsOn.map(({ on }) => on).filter((on) => !known.includes(on)),
  };
}
