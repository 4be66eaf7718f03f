/** Everything that is said after the commitment, as data: the screen draws it, tests read it. */
import { assess } from '../rules/assess.ts';
import type { Assessment } from '../rules/words/assessment.ts';
import { isAsked } from '../rules/facts/relevance.ts';
import { QUESTION_IDS } from '../rules/record/question-ids.ts';
import { answerInWords, questionLabel } from '../rules/words/answers.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { findingsOf, mannerOf, revealed, type Manner } from './ask.ts';
import type { Case } from './case-schema.ts';
import type { Discriminator } from './discriminators.ts';
import { mark, wasHeard, type Attempt, type Mark } from './marking.ts';
import { HOW_SOON_IDS, type Rival } from './commitment.ts';
import { happened } from './happened.ts';
import { answerTo, withAnswerOf } from './piece.ts';
import { ANY_DAY, expertAssessment, expertVisit, resultOf } from './played.ts';
import { shownOn, type IsShown } from './shown.ts';
import { weighed, type Weighed } from './weighing.ts';

/** A question of the expert's path, and whether and when it was asked here. */
export type Step = {
  readonly question: QuestionId;
  readonly label: string;
  readonly manner: Manner;
  /** What it brings out. */
  readonly says: string;
  /** Seconds into the case; undefined when it was not asked by itself. */
  readonly after: number | undefined;
  readonly heard: boolean;
  /** It stood on the checklist; behind *More* and not called for, it was not missed. */
  readonly shown: boolean;
};

/** An answer on the checklist that differs from the expert's. */
export type Difference = {
  readonly question: QuestionId;
  readonly label: string;
  readonly yours: string;
  readonly experts: string;
  readonly says: string;
  /** What the answer alone would have changed; undefined where nothing. */
  readonly matters: string | undefined;
};

export type Debrief = {
  readonly mark: Mark;
  readonly expert: Visit;
  readonly assessment: Assessment;
  /** What the rules make of the trainee's own checklist. */
  readonly own: Assessment;
  readonly weighed: readonly Weighed[];
  /** The expert's path, in order. */
  readonly path: readonly Step[];
  /** One's own path: what was asked, in order. */
  readonly ownPath: readonly Step[];
  readonly differences: readonly Difference[];
  readonly unsafe: readonly string[];
  /** What would have happened to this patient, most important first. */
  readonly happened: readonly string[];
  /** The one thing to take home: missed, where anything was. */
  readonly lesson: Lesson | undefined;
};

export type Lesson = {
  readonly on: Discriminator;
  /** What became of it here; `unseen`: it stood behind *More*, and nothing called for it. */
  readonly how: 'seen' | 'unseen' | 'not-asked' | 'read-otherwise' | 'concluded-otherwise';
  readonly says: string;
};

function stepOf({ case: of, asked }: Attempt, question: QuestionId, isShown: IsShown): Step {
  const questions = asked.map((each) => each.question);
  return {
    question,
    label: questionLabel(question),
    manner: mannerOf(question),
    says: revealed(of, question)
      .map(({ says }) => says)
      .join(' '),
    after: asked.find((each) => each.question === question)?.after,
    heard: wasHeard(of, questions, question),
    shown: isShown(question),
  };
}

/** What the trainee's answer alone would have made of the expert's visit. */
function consequence(
  expert: Visit,
  before: Assessment,
  own: Visit,
  question: QuestionId,
): string | undefined {
  const after = assess(withAnswerOf(expert, own, question), ANY_DAY);
  const [was, is] = [resultOf(before), resultOf(after)];
  if (JSON.stringify(was) === JSON.stringify(is)) return undefined;
  const lost = before.flags.find(({ id, leads }) => leads && !is.flags.includes(id));
  if (lost !== undefined) return `The red flag would not show: ${lost.finding}.`;
  const gained = after.flags.find(({ id, leads }) => leads && !was.flags.includes(id));
  if (gained !== undefined)
    return `It would raise a red flag that is not there: ${gained.finding}.`;
  if (before.headline.says !== after.headline.says)
    return `By it alone the result would read: ${after.headline.says}`;
  // A red flag leads before and after; below it the criteria differ.
  if (was.verdict !== is.verdict)
    return `By it alone the criteria would read: ${after.verdicts[0]?.says ?? ''}`;
  if (was.iron !== is.iron)
    return `By it alone iron would read: ${after.iron[0]?.says ?? 'nothing'}`;
  if (was.b12 !== is.b12) return `By it alone B12 would read: ${after.b12[0]?.says ?? 'nothing'}`;
  return 'It changes what stands below the result.';
}

function differencesOf(attempt: Attempt, expert: Visit, assessment: Assessment) {
  const { case: of, visit } = attempt;
  const matters: ReadonlySet<QuestionId> = new Set([
    ...of.expert.asks,
    ...of.turnsOn.flatMap(({ questions }) => questions),
  ]);
  return QUESTION_IDS.flatMap((question): readonly Difference[] => {
    if (!isAsked(expert, question)) return [];
    const [yours, experts] = [answerTo(visit, question), answerTo(expert, question)];
    // What was left blank is held against nobody, unless the case needs it.
    if (yours === experts || (yours === undefined && !matters.has(question))) return [];
    // Nor is an answer to what the expert did not ask.
    if (experts === undefined && findingsOf(of, question).length === 0) return [];
    return [
      {
        question,
        label: questionLabel(question),
        yours: answerInWords(visit, question) ?? 'Blank',
        experts: answerInWords(expert, question) ?? 'Blank',
        says: revealed(of, question)
          .map(({ says }) => says)
          .join(' '),
        matters: consequence(expert, assessment, visit, question),
      },
    ];
  }).toSorted(
    (one, other) => Number(other.matters !== undefined) - Number(one.matters !== undefined),
  );
}

type Move = Case['unsafe'][number];

/** The unsafe moves of the case that were made. What could not be seen was not left out by anybody. */
function unsafeMoves({ case: of, asked, commitment }: Attempt, isShown: IsShown): readonly Move[] {
  const questions = asked.map(({ question }) => question);
  return of.unsafe.filter(({ if: move }) => {
    if ('concluded' in move) return commitment.conclusion === move.concluded;
    if ('not-asked' in move)
      return isShown(move['not-asked']) && !wasHeard(of, questions, move['not-asked']);
    if ('chose' in move) return commitment.steps.includes(move.chose);
    return HOW_SOON_IDS.indexOf(commitment.howSoon) > HOW_SOON_IDS.indexOf(move['later-than']);
  });
}

function becameOf(
  { case: of, asked, visit }: Attempt,
  { known, missed }: Mark,
  expert: Visit,
  isShown: IsShown,
  { on, questions: ids }: Case['turnsOn'][number],
): Lesson['how'] {
  if (known.includes(on)) return 'seen';
  if (!missed.includes(on)) return 'unseen';
  const questions = asked.map(({ question }) => question);
  if (ids.some((id) => isShown(id) && !wasHeard(of, questions, id))) return 'not-asked';
  return ids.some((id) => answerTo(visit, id) !== answerTo(expert, id))
    ? 'read-otherwise'
    : 'concluded-otherwise';
}

/** What was missed comes first, then what was seen. */
function lessonOf(
  attempt: Attempt,
  marked: Mark,
  expert: Visit,
  isShown: IsShown,
): Lesson | undefined {
  const { turnsOn, takeHome } = attempt.case;
  const [first = turnsOn[0]?.on] = [...marked.missed, ...marked.known];
  const turning = turnsOn.find(({ on }) => on === first);
  if (turning === undefined) return undefined;
  const how = becameOf(attempt, marked, expert, isShown, turning);
  return { on: turning.on, how, says: takeHome };
}

/** `rival` is the one to weigh against RLS: the expert's main rival. */
export const rivalOf = (of: Case): Rival => of.expert.rivals.find((id) => id !== 'rls') ?? 'rls';

export function debrief(attempt: Attempt): Debrief {
  const { case: of } = attempt;
  const expert = expertVisit(of);
  const assessment = expertAssessment(of);
  const own = assess(attempt.visit, ANY_DAY);
  const marked = mark(attempt, expert, assessment, own);
  const isShown = shownOn(attempt.visit, own);
  const differences = differencesOf(attempt, expert, assessment);
  const unsafe = unsafeMoves(attempt, isShown);
  const { capped } = marked;
  return {
    mark: marked,
    expert,
    assessment,
    own,
    weighed: weighed(of, expert, assessment, rivalOf(of)),
    path: of.expert.asks.map((question) => stepOf(attempt, question, isShown)),
    ownPath: attempt.asked.map(({ question }) => stepOf(attempt, question, isShown)),
    differences,
    unsafe: [...(capped === undefined ? [] : [capped]), ...unsafe.map(({ says }) => says)],
    happened: happened(attempt, { mark: marked, assessment, own, differences, unsafe }),
    lesson: lessonOf(attempt, marked, expert, isShown),
  };
}
