/** The visit that asking makes: what was revealed, translated as the case means it. */
import { assess } from '../rules/assess.ts';
import type { Assessment } from '../rules/words/assessment.ts';
import { isAsked } from '../rules/facts/relevance.ts';
import { CORE_MIMIC_IDS, EXAM_IDS, SAFETY_IDS } from '../rules/record/ids.ts';
import { emptyVisit, type QuestionId, type Visit } from '../rules/record/visit.ts';
import { ASKABLE, findingsOf, revealed } from './ask.ts';
import type { Case } from './case-schema.ts';
import { conclusionOf, howSoonOf } from './commitment.ts';
import { joined } from './piece.ts';

/** What is asked in every case: the whole screen, before what the case itself calls for. */
const ROUTINE: readonly QuestionId[] = [
  'pregnant',
  'described-by',
  'family-history',
  'dialysis',
  'iron-overload',
  'inflammation',
  ...SAFETY_IDS.map((id) => `safety.${id}` as const),
  'urge-to-move',
  'rest-onset',
  'relief-by-movement',
  'evening-pattern',
  ...CORE_MIMIC_IDS.map((id) => `condition.${id}` as const),
  'another-cause-state',
  ...EXAM_IDS.map((id) => `exam.${id}` as const),
  'medicines',
  'nitrous-oxide',
  'b12-replacement',
];

/** The day that a case is read on: nothing in a case hangs on the calendar. */
export const ANY_DAY = '2026-11-21';

/** The visit of someone who asked these questions, in order, and translated them rightly. */
function played(of: Case, asked: readonly QuestionId[]): Visit {
  let visit = joined(emptyVisit, of.opening.means);
  for (const id of asked) {
    for (const { means } of revealed(of, id)) visit = joined(visit, means);
  }
  return visit;
}

/**
 * What a visit takes when these questions are asked beside the whole screen: those that are asked of
 * this patient, and the mimics that the answers call for.
 */
function screened(of: Case, own: readonly QuestionId[]): readonly QuestionId[] {
  const asked = [...new Set([...ROUTINE, ...own])];
  const first = joined(played(of, asked), of.expert.judges);
  const relevant = asked.filter((id) => isAsked(first, id) || findingsOf(of, id).length > 0);
  // Answers may make further mimics required, never fewer.
  const required = assess(joined(played(of, relevant), of.expert.judges), ANY_DAY).mimics.required;
  return [...new Set([...relevant, ...required.map((id) => `condition.${id}` as const)])];
}

/** A case never changes, and what follows from it takes two assessments to work out. */
function once<T>(make: (of: Case) => T): (of: Case) => T {
  const made = new WeakMap<Case, { readonly value: T }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}

/** The expert's visit: everything that there is to find asked, translated and judged. */
export const expertVisit = once((of): Visit => {
  const all = ASKABLE.filter((id) => findingsOf(of, id).length > 0);
  return joined(played(of, screened(of, [...all, ...of.expert.asks])), of.expert.judges);
});

/** The screen and the expert's own questions, and nothing more. */
export const leanQuestions = once((of): readonly QuestionId[] => screened(of, of.expert.asks));

/** The visit of someone who asked just these. */
export const leanVisit = (of: Case): Visit =>
  joined(played(of, leanQuestions(of)), of.expert.judges);

/** What a visit comes to, in ids that can be compared. */
export type Result = {
  readonly verdict: string;
  readonly headline: string;
  readonly conclusion: Case['expert']['expects']['conclusion'];
  readonly howSoon: Case['expert']['expects']['howSoon'];
  readonly flags: readonly string[];
  readonly iron?: string;
  readonly b12?: string;
};

export function resultOf(assessment: Assessment): Result {
  const { verdicts, headline, flags } = assessment;
  const iron = assessment.iron[0]?.id;
  const b12 = assessment.b12[0]?.id;
  return {
    verdict: verdicts.find(({ set }) => set === 'irlssg')?.id ?? 'indeterminate',
    headline: headline.id,
    conclusion: conclusionOf(assessment),
    howSoon: howSoonOf(assessment),
    flags: flags.map(({ id }) => id),
    ...(iron === undefined ? {} : { iron }),
    ...(b12 === undefined ? {} : { b12 }),
  };
}

export const expertAssessment = once((of): Assessment => assess(expertVisit(of), ANY_DAY));
