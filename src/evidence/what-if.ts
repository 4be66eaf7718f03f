/**
 * What would change the result: other answers to every question are tried through `decide` one at a
 * time, then pairs among the questions that are open or cited, and the smallest sets of answers that change the
 * verdict, or how soon somebody must act, come back as sentences.
 */
import { assess } from '../rules/assess.ts';
import type { Within } from '../rules/tables/results.ts';
import { decide, type Decision } from '../rules/decide.ts';
import { possibleAnswers, recordedAt } from './possible-answers.ts';
import { withRecordedOf } from '../rules/record/at-place.ts';
import { placeInVisit, QUESTION_IDS } from '../rules/record/question-ids.ts';
import { answerInWords } from '../rules/words/answers.ts';
import { reasonsOf } from '../rules/words/reasons.ts';
import { isAsked } from '../rules/facts/relevance.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import {
  pressing,
  sentences,
  type Kind,
  type Result,
  type Telling,
  type Tried,
  type WhatIf,
  type WhatIfs,
} from './what-if-words.ts';

/** How soon, by the most pressing of what leads the headline, urgent laboratory lines included (D9). */
function withinOf({ urgency, urgent: { b12 } }: Decision): Within | undefined {
  const times = urgency.fired.filter(({ then }) => then.leads).map(({ then }) => then.within);
  const lab = b12.status === 'open' ? undefined : b12.row.then.flag?.within;
  return [...times, ...(lab === undefined ? [] : [lab])].toSorted(
    (one, other) => pressing(one) - pressing(other),
  )[0];
}

export const resultOf = (decision: Decision): Result => ({
  verdict: decision.verdict,
  within: withinOf(decision),
});

const rowOf = ({ irlssg: { outcome } }: Decision): string =>
  outcome.status === 'open' ? outcome.status : outcome.row.id;

/** The questions that hold the present result up, and those that are open: pairs are tried of these. */
function questionsAtIssue(visit: Visit, today: string): readonly QuestionId[] {
  const { criteria, flags, open, defeaters } = assess(visit, today);
  const cited = [...criteria, ...flags.filter(({ leads }) => leads)].flatMap((line) => [
    line.question,
    ...reasonsOf(line.why).map(({ question }) => question),
  ]);
  const named = [...open, ...cited, ...defeaters.map(({ question }) => question)].map((each) =>
    typeof each === 'string' ? each : each.question,
  );
  return [...new Set(named)].filter((id) => isAsked(visit, id));
}

/** What a set of answers changes; the verdict first, since it is told with the time beside it. */
function changed(one: Result, was: Result): Kind | undefined {
  if (one.verdict !== was.verdict) return 'verdict';
  return one.within === was.within ? undefined : 'urgency';
}

/**
 * What a pair changes that its answers do not change one by one. Where the first answer asks the
 * second question in the first place, it is enough that the pair leads further than either.
 */
function changedTogether(
  pair: Result,
  was: Result,
  alone: readonly Result[],
  follows: boolean,
): Kind | undefined {
  const brings = (of: keyof Result): boolean =>
    pair[of] !== was[of] &&
    alone.every((each) => (follows ? each[of] !== pair[of] : each[of] === was[of]));
  if (brings('verdict')) return 'verdict';
  return brings('within') ? 'urgency' : undefined;
}

type Pair = readonly [first: QuestionId, second: QuestionId, follows: boolean];

/** Two questions at issue, and each of them with a question that one of its answers asks. */
function pairsOf(
  visit: Visit,
  issue: readonly QuestionId[],
  alone: ReadonlyMap<QuestionId, ReadonlyMap<string, Tried>>,
): readonly Pair[] {
  const unasked = QUESTION_IDS.filter((id) => !isAsked(visit, id));
  const following = issue.flatMap((id) =>
    unasked
      .filter((other) =>
        [...(alone.get(id)?.values() ?? [])].some((each) => isAsked(each.visit, other)),
      )
      .map((other): Pair => [id, other, true]),
  );
  const two = issue.flatMap((id, at) =>
    issue.slice(at + 1).map((other): Pair => [id, other, false]),
  );
  return [...following, ...two];
}

type Options = {
  /** How many of each kind come back. */
  readonly most?: number;
  /** After how many tries it pauses. */
  readonly every?: number;
};

/** After so many pairs no further two questions are taken up. */
const MOST_PAIRS = 6000;

/**
 * Yields the number of tries so far after every few of them, so that it can run while the page is
 * idle, and returns the sentences. Pure; `today` is an ISO date.
 */
export function* whatIf(
  visit: Visit,
  today: string,
  { most = 6, every = 5 }: Options = {},
): Generator<number, WhatIfs> {
  const was = resultOf(decide(visit, today));
  const found: Telling[] = [];
  const keep = (tried: Tried, kind: Kind | undefined) => {
    if (kind === undefined) return;
    const answers = tried.questions.map((id) => answerInWords(tried.visit, id) ?? '');
    found.push({ ...tried, kind, answers });
  };
  const tryOut = (questions: readonly QuestionId[], changedVisit: Visit): Tried => {
    const decision = decide(changedVisit, today);
    return { questions, visit: changedVisit, result: resultOf(decision), row: rowOf(decision) };
  };
  let tries = 0;

  const alone = new Map<QuestionId, ReadonlyMap<string, Tried>>();
  for (const id of QUESTION_IDS.filter((each) => isAsked(visit, each))) {
    const of = new Map<string, Tried>();
    for (const next of possibleAnswers(visit, id)) {
      const tried = tryOut([id], next);
      of.set(recordedAt(next, id), tried);
      keep(tried, changed(tried.result, was));
      tries += 1;
      if (tries % every === 0) yield tries;
    }
    alone.set(id, of);
  }

  /** The second answer by itself; one that is offered beside the first alone may be recorded without it. */
  const aloneAs = (next: Visit, id: QuestionId): Result =>
    alone.get(id)?.get(recordedAt(next, id))?.result ??
    resultOf(decide(withRecordedOf(visit, next, placeInVisit(id)), today));

  const pool = questionsAtIssue(visit, today);
  const issue = new Set(pool);
  yield tries;
  const last = tries + MOST_PAIRS;
  let isComplete = true;
  for (const [id, other, follows] of pairsOf(visit, pool, alone)) {
    if (tries > last) {
      isComplete = false;
      break;
    }
    for (const first of alone.get(id)?.values() ?? []) {
      if (!isAsked(first.visit, other)) continue;
      for (const next of possibleAnswers(first.visit, other)) {
        const tried = tryOut([id, other], next);
        const second = aloneAs(next, other);
        keep(tried, changedTogether(tried.result, was, [first.result, second], follows));
        tries += 1;
        if (tries % every === 0) yield tries;
      }
    }
  }

  const told = (kind: Kind): readonly WhatIf[] =>
    sentences(
      found.filter((each) => each.kind === kind),
      issue,
      was,
      today,
      most,
    );
  const verdict = told('verdict');
  yield tries;
  return { verdict, urgency: told('urgency'), tries, isComplete };
}
