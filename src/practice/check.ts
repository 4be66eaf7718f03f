/**
 * Whether a case holds what it promises: the same check for the library's tests and for a teacher's
 * own file. Each problem is one sentence; an empty list means that the case can be played.
 */
import { assess } from '../rules/assess.ts';
import { misplacedIn } from '../rules/record/misplaced.ts';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import { isAsked } from '../rules/facts/relevance.ts';
import { EXAM_IDS, SAFETY_DETAILS, SAFETY_IDS, SIGNS, YES_NO_UNSURE } from '../rules/record/ids.ts';
import { questionLabel } from '../rules/words/answers.ts';
import { emptyVisit, type QuestionId, type Visit } from '../rules/record/visit.ts';
import { findingsOf, isAskable, silence } from './ask.ts';
import type { Case, Piece } from './case-schema.ts';
import { HOW_SOON_IDS, isAskedFor, NEXT_STEPS } from './commitment.ts';
import { joined, withAnswerOf } from './piece.ts';
import { ANY_DAY, expertVisit, leanVisit, resultOf, type Result } from './played.ts';

const resultOfVisit = (visit: Visit): Result => resultOf(assess(visit, ANY_DAY));

const same = (one: Result, other: Result): boolean => JSON.stringify(one) === JSON.stringify(other);

const onlySilence = (_: unknown, silent: Piece): readonly Piece[] => [silent];

/** Other answers that a question might have had, as pieces, beside what the case is silent about. */
const OTHERS: ByPart<readonly [silent: Piece], readonly Piece[]> = {
  answers: (id, silent) => [
    silent,
    ...['yes', 'no', 'unsure'].map((each) => ({ answers: { [id]: each } })),
  ],
  safety: (id) => YES_NO_UNSURE.map((answer) => ({ safety: { [id]: { answer } } })),
  conditions: (id) =>
    (['absent', 'present', 'unsure'] as const).map((state) => ({
      conditions: { [id]: { state } },
    })),
  exam: (id) => (['normal', 'abnormal'] as const).map((state) => ({ exam: { [id]: { state } } })),
  many: onlySilence,
  words: onlySilence,
  numbers: onlySilence,
  labs: onlySilence,
  'another-cause': onlySilence,
  medicines: onlySilence,
};

const otherAnswers = (id: QuestionId): readonly Piece[] =>
  byPlace(OTHERS, placeInVisit(id), silence(id).means);

/** All that a visit comes to: the result, each set of criteria, the course, what is to be done. */
function whole(visit: Visit): string {
  const assessment = assess(visit, ANY_DAY);
  return JSON.stringify([
    resultOf(assessment),
    assessment.verdicts.map(({ id }) => id),
    assessment.course.map(({ id }) => id),
    assessment.steps.map(({ id }) => id),
  ]);
}

/** Can the answer to these questions change what the case comes to? */
function decides(visit: Visit, questions: readonly QuestionId[]): boolean {
  const is = whole(visit);
  const blank = questions.reduce((left, id) => withAnswerOf(left, emptyVisit, id), visit);
  if (whole(blank) !== is) return true;
  return questions.some((id) =>
    otherAnswers(id).some((piece) => whole(joined(withAnswerOf(visit, blank, id), piece)) !== is),
  );
}

/** What does not belong to its question, which a schema of fields cannot say. */
function misplaced(visit: Visit): readonly string[] {
  const problems: string[] = [];
  for (const id of EXAM_IDS) {
    const known: readonly string[] = SIGNS[id];
    for (const sign of visit.exam[id]?.signs ?? []) {
      if (!known.includes(sign)) problems.push(`“${sign}” is no sign of exam.${id}.`);
    }
  }
  for (const id of SAFETY_IDS) {
    const known: readonly string[] = SAFETY_DETAILS[id];
    for (const detail of visit.safety[id]?.details ?? []) {
      if (!known.includes(detail)) problems.push(`“${detail}” is no detail of safety.${id}.`);
    }
  }
  const place = misplacedIn(visit);
  return problems.length > 0 || place === undefined
    ? problems
    : [`${place.join(' › ')} does not belong there.`];
}

const differs = (name: string, expected: unknown, found: unknown): readonly string[] =>
  JSON.stringify(expected) === JSON.stringify(found)
    ? []
    : [
        `expert › expects › ${name}: the case says ${JSON.stringify(expected) ?? 'nothing'}, the rules say ${JSON.stringify(found) ?? 'nothing'}.`,
      ];

function expectations(of: Case, result: Result): readonly string[] {
  const wanted = of.expert.expects;
  return [
    ...differs('verdict', wanted.verdict, result.verdict),
    ...differs('headline', wanted.headline, result.headline),
    ...differs('conclusion', wanted.conclusion, result.conclusion),
    ...differs('howSoon', wanted.howSoon, result.howSoon),
    ...differs('flags', wanted.flags, result.flags),
    ...differs('iron', wanted.iron, result.iron),
    ...differs('b12', wanted.b12, result.b12),
  ];
}

function unsafeMoves(of: Case): readonly string[] {
  const { expects, steps, asks } = of.expert;
  return of.unsafe.flatMap(({ if: move }, at) => {
    const place = `unsafe, item ${at + 1}`;
    if ('concluded' in move && move.concluded === expects.conclusion)
      return [`${place}: the expected conclusion cannot be unsafe.`];
    if ('chose' in move && steps.includes(move.chose))
      return [`${place}: the expert’s own next step cannot be unsafe.`];
    if ('not-asked' in move && !asks.includes(move['not-asked']))
      return [`${place}: ${move['not-asked']} is not among what the expert asks.`];
    if (
      'later-than' in move &&
      HOW_SOON_IDS.indexOf(move['later-than']) < HOW_SOON_IDS.indexOf(expects.howSoon)
    )
      return [`${place}: it would make the expected time unsafe.`];
    return [];
  });
}

/** The lesson would be against what is marked: it tells not to ask for what the expert asks. */
function lessonAgainst({ takeHome, expert }: Case): readonly string[] {
  const lesson = takeHome.toLowerCase();
  return expert.asks
    .filter((id) => {
      const label = questionLabel(id).toLowerCase();
      return ['not for', 'not', 'without', 'no'].some((word) =>
        lesson.includes(`${word} ${label}`),
      );
    })
    .map((id) => `takeHome: it speaks against ${id}, which the expert asks.`);
}

/** Everything that is wrong with a case beyond its form. */
export function checkCase(of: Case): readonly string[] {
  const visit = expertVisit(of);
  const assessment = assess(visit, ANY_DAY);
  const result = resultOf(assessment);
  const problems = [
    ...misplaced(visit),
    ...expectations(of, result),
    ...unsafeMoves(of),
    ...lessonAgainst(of),
  ];
  const { asks, steps, rivals, reasoning } = of.expert;

  for (const id of asks) {
    if (!isAskable(id)) problems.push(`expert › asks: nobody can be asked ${id}.`);
    else if (!isAsked(visit, id))
      problems.push(`expert › asks: ${id} is not asked of this patient.`);
  }
  for (const { about } of of.findings) {
    for (const id of about.filter((each) => !isAskable(each)))
      problems.push(`findings: nobody can be asked ${id}.`);
  }
  for (const { on, questions } of of.turnsOn) {
    for (const id of questions.filter((each) => !asks.includes(each)))
      problems.push(`turnsOn › ${on}: ${id} is not among what the expert asks.`);
    if (!decides(visit, questions))
      problems.push(`turnsOn › ${on}: no answer to ${questions.join(', ')} changes the result.`);
  }
  for (const step of steps) {
    if (!isAskedFor(step, assessment))
      problems.push(`expert › steps: the rules do not ask for “${NEXT_STEPS[step].words}”.`);
  }
  const reasoned = reasoning.map((each) => each.of);
  for (const id of ['rls', rivals[0] ?? 'rls'] as const) {
    if (!reasoned.includes(id)) problems.push(`expert › reasoning: nothing is said of ${id}.`);
  }
  if (visit.numbers.age === undefined) problems.push('opening › means: the age is missing.');
  for (const id of [
    'urge-to-move',
    'rest-onset',
    'relief-by-movement',
    'evening-pattern',
  ] as const) {
    if (findingsOf(of, id).length === 0) problems.push(`findings: nothing is said about ${id}.`);
  }
  if (!same(resultOfVisit(leanVisit(of)), result))
    problems.push('expert › asks: what the expert asks does not reach the result by itself.');
  return problems;
}
