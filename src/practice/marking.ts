/**
 * The mark of an attempt, by the weights of weights.ts: gathering, conclusion, next steps. Ignoring a
 * red flag caps it; closing early costs the conclusion. The right answers are what the rules make of
 * the expert's visit, and a conclusion has to stand on the trainee's own checklist as well.
 */
import type { Assessment } from '../rules/words/assessment.ts';
import { listed, lower } from '../rules/words/phrases.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { findingsOf } from './ask.ts';
import type { Asked, Commitment } from './attempt.ts';
import type { Case } from './case-schema.ts';
import type { Discriminator } from './discriminators.ts';
import { closureOf, type Closure } from './closure.ts';
import { CONCLUSIONS, CONFIDENCE, HOW_SOON_IDS, isAskedFor } from './commitment.ts';
import { answerTo } from './piece.ts';
import { priceOf, type Price } from './price.ts';
import { shownOn, type IsShown } from './shown.ts';
import {
  CAP,
  CONFIDENCE_POINTS,
  CONFIDENCE_RULE,
  HARD_STEPS,
  LEFT,
  PRICES,
  STRAY_STEP,
  WEIGHTS,
} from './weights.ts';

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
  /** Set when a red flag was missed: the total is at most `CAP`. */
  readonly capped: string | undefined;
  /** The conclusion was the expert's. */
  readonly right: boolean;
  /** Whether it stands on the trainee's own checklist. */
  readonly closure: Closure;
  readonly price: Price;
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

/** "1 hint: 2 less." */
function lessWords(hints: number, { tests, questions, points }: Price): readonly string[] {
  const hinted = hints * PRICES.hint;
  const unneeded = [
    ...(tests.length === 0
      ? []
      : [
          listed(
            tests.map(({ label, points: each, hard }) =>
              hard === undefined ? `${label} (${each})` : `${label} (${hard}: ${each})`,
            ),
          ),
        ]),
    ...(questions < PRICES.questionsAPoint ? [] : [`${questions} further questions`]),
  ];
  return [
    ...(hints === 0
      ? []
      : [hints === 1 ? `1 hint: ${hinted} less.` : `${hints} hints: ${hinted} less.`]),
    ...(points === 0
      ? []
      : [
          points === PRICES.most
            ? `Nothing here called for ${listed(unneeded)}: ${points} less, the most that this costs.`
            : `Nothing here called for ${listed(unneeded)}: ${points} less.`,
        ]),
  ];
}

function gathering(attempt: Attempt, expert: Visit, price: Price, isShown: IsShown): Part {
  const { case: of, asked, hints, visit } = attempt;
  const questions = asked.map(({ question }) => question);
  const asks = of.expert.asks.filter((id) => isShown(id) || wasHeard(of, questions, id));
  const heard = asks.filter((id) => wasHeard(of, questions, id)).length;
  const answerable = asks.filter((id) => answerTo(expert, id) !== undefined);
  const read = answerable.filter((id) => answerTo(visit, id) === answerTo(expert, id)).length;
  const forAsked = share(heard, asks.length, WEIGHTS.asked);
  const forRead = share(read, answerable.length, WEIGHTS.read);
  return {
    id: 'gathering',
    points: Math.max(0, forAsked + forRead - hints * PRICES.hint - price.points),
    of: WEIGHTS.asked + WEIGHTS.read,
    how: [
      `${heard} of the ${asks.length} questions that matter here were asked: ${forAsked} of ${WEIGHTS.asked}.`,
      `${read} of ${answerable.length} of their answers stand on the checklist as the expert put them: ${forRead} of ${WEIGHTS.read}.`,
      ...lessWords(hints, price),
    ],
  };
}

/** The conclusion by itself: the expert's, and carried by the own checklist. */
function concluded(right: boolean, { kind, own, open }: Closure): readonly [number, string] {
  const of = `of ${WEIGHTS.conclusion}`;
  if (kind === 'early')
    return [0, `Closed early, with ${open} still open on your own checklist: 0 ${of}.`];
  if (!right) return [0, `The conclusion is not the expert’s: 0 ${of}.`];
  if (kind === 'stands')
    return [
      WEIGHTS.conclusion,
      `The conclusion is the expert’s, and your own checklist comes to it: ${WEIGHTS.conclusion} ${of}.`,
    ];
  return [
    LEFT.conclusionOtherwise,
    `The conclusion is the expert’s, but your own checklist comes to “${CONCLUSIONS[own]}”: ${LEFT.conclusionOtherwise} ${of}.`,
  ];
}

function conclusion({ case: of, commitment }: Attempt, right: boolean, closure: Closure): Part {
  const rival = of.expert.rivals.includes(commitment.rival) ? WEIGHTS.rival : 0;
  const sure = CONFIDENCE_POINTS[commitment.confidence][right ? 'right' : 'wrong'];
  const { words } = CONFIDENCE[commitment.confidence];
  const [points, says] = concluded(right, closure);
  return {
    id: 'conclusion',
    points: points + rival + sure,
    of: WEIGHTS.conclusion + WEIGHTS.rival + WEIGHTS.confidence,
    how: [
      says,
      rival === 0
        ? `Another rival mattered more: 0 of ${WEIGHTS.rival}.`
        : `The main rival is the expert’s, or as good: ${rival} of ${WEIGHTS.rival}.`,
      right
        ? `“${words}” of a conclusion that is the expert’s: ${sure} of ${WEIGHTS.confidence}. ${CONFIDENCE_RULE}`
        : `“${words}” of a conclusion that is not the expert’s: ${sure} of ${WEIGHTS.confidence}. ${CONFIDENCE_RULE}`,
    ],
  };
}

const isLater = (one: Commitment['howSoon'], other: Commitment['howSoon']): boolean =>
  HOW_SOON_IDS.indexOf(one) > HOW_SOON_IDS.indexOf(other);

function soon({ case: of, commitment }: Attempt, closure: Closure): readonly [number, string] {
  const { howSoon } = of.expert.expects;
  const outOf = `of ${WEIGHTS.howSoon}`;
  if (isLater(commitment.howSoon, howSoon))
    return [0, `Later than the findings allow: 0 ${outOf}.`];
  if (commitment.howSoon !== howSoon)
    return [LEFT.tooSoon, `Sooner than the findings ask for: ${LEFT.tooSoon} ${outOf}.`];
  const { safetyUnasked } = closure;
  if (howSoon !== 'routine' || safetyUnasked === 0)
    return [WEIGHTS.howSoon, `How soon is right: ${WEIGHTS.howSoon} ${outOf}.`];
  return [
    LEFT.routineUnasked,
    safetyUnasked === 1
      ? `“No red flag” is right, and 1 safety question was not answered: ${LEFT.routineUnasked} ${outOf}.`
      : `“No red flag” is right, and ${safetyUnasked} safety questions were not answered: ${LEFT.routineUnasked} ${outOf}.`,
  ];
}

/** Next steps that neither the expert nor the rules ask for here. */
export const strayOf = (
  { case: of, commitment }: Pick<Attempt, 'case' | 'commitment'>,
  assessment: Assessment,
): Commitment['steps'] =>
  commitment.steps.filter(
    (step) => !of.expert.steps.includes(step) && !isAskedFor(step, assessment),
  );

function nextSteps(attempt: Attempt, assessment: Assessment, closure: Closure): Part {
  const { case: of, commitment } = attempt;
  const [when, says] = soon(attempt, closure);
  const wanted = of.expert.steps.filter((step) => commitment.steps.includes(step)).length;
  const stray = strayOf(attempt, assessment);
  const less = stray.reduce(
    (sum, step) => sum + (HARD_STEPS.has(step) ? STRAY_STEP.hard : STRAY_STEP.usual),
    0,
  );
  const steps = Math.max(0, share(wanted, of.expert.steps.length, WEIGHTS.steps) - less);
  const found = `${wanted} of ${of.expert.steps.length} of the expert’s next steps`;
  return {
    id: 'steps',
    points: when + steps,
    of: WEIGHTS.howSoon + WEIGHTS.steps,
    how: [
      says,
      stray.length === 0
        ? `${found}: ${steps} of ${WEIGHTS.steps}.`
        : `${found}, and ${stray.length} that nothing here asks for: ${steps} of ${WEIGHTS.steps}.`,
    ],
  };
}

/** The flag that was missed, in words. */
function ignored({ case: of, commitment }: Attempt, { flags }: Assessment): string | undefined {
  const { howSoon } = of.expert.expects;
  if (howSoon === 'routine' || !isLater(commitment.howSoon, howSoon)) return undefined;
  const flag = flags.find(({ leads, within }) => leads && within === howSoon);
  return flag === undefined
    ? `A red flag was missed: at most ${CAP}.`
    : `A red flag was missed (${lower(flag.time)}: ${flag.finding}): at most ${CAP}.`;
}

/**
 * `expert` is the expert's visit, `assessment` what the rules make of it, `own` what they make of the
 * trainee's checklist.
 */
export function mark(
  attempt: Attempt,
  expert: Visit,
  assessment: Assessment,
  own: Assessment,
): Mark {
  const { case: of, asked, visit, commitment } = attempt;
  const right = commitment.conclusion === of.expert.expects.conclusion;
  const closure = closureOf(commitment, visit, own, expert);
  const isShown = shownOn(visit, own);
  const price = priceOf(attempt, isShown);
  const parts = [
    gathering(attempt, expert, price, isShown),
    conclusion(attempt, right, closure),
    nextSteps(attempt, assessment, closure),
  ];
  const sum = parts.reduce((total, { points }) => total + points, 0);
  const capped = ignored(attempt, assessment);
  const questions = asked.map(({ question }) => question);
  const heard = (id: QuestionId): boolean => wasHeard(of, questions, id);
  // A wrong conclusion means that what the case turns on was not seen, whatever was asked.
  const isKnown = (ids: readonly QuestionId[]): boolean =>
    right && ids.every((id) => heard(id) && answerTo(visit, id) === answerTo(expert, id));
  const couldBeSeen = (ids: readonly QuestionId[]): boolean =>
    ids.every((id) => isShown(id) || heard(id));
  const known = of.turnsOn.filter((each) => isKnown(each.questions)).map(({ on }) => on);
  return {
    parts,
    total: capped === undefined ? sum : Math.min(sum, CAP),
    capped,
    right,
    closure,
    price,
    known,
    missed: of.turnsOn
      .filter(({ on, questions: ids }) => !known.includes(on) && (!right || couldBeSeen(ids)))
      .map(({ on }) => on),
  };
}
