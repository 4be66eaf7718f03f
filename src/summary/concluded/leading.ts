/**
 * What every face says first: the dangers with their times, what is said of RLS, and what the absence
 * of a danger rests on.
 */
import { tidy } from '../../language/tidy.ts';
import { isAsked } from '../../rules/facts/relevance.ts';
import { EXAM } from '../../rules/record/exam-items.ts';
import { EXAM_IDS, type ExamId } from '../../rules/record/ids.ts';
import type { Visit } from '../../rules/record/visit.ts';
import type { Assessment, ExamLine, Flag, SafetyLine } from '../../rules/words/assessment.ts';
import { lower, upper, withoutEnd } from '../../rules/words/phrases.ts';
import { SAFETY_NAMES } from '../../rules/words/safety-name.ts';
import { hasResult, openWords } from '../lines.ts';
import { isSaidIn } from './said.ts';

/** A red flag in the parts that a chart says of it. */
export type Danger = {
  readonly flag: Flag;
  /** "Now". */
  readonly time: string;
  /** "New weakness of the right ankle". */
  readonly finding: string;
  /** The time-critical act. */
  readonly do: string;
  /** What else is to be done; empty where the act says it all. */
  readonly then: string;
  /** What was told and what was found, where they are two; else empty. */
  readonly told: string;
  readonly suspects: string;
  /** "RLS does not explain it."; else empty. */
  readonly notRls: string;
  /** An emergency, or urgent. */
  readonly loud: boolean;
};

/** The clauses of an action that its short form does not say. */
function beyond(action: string, act: string): string {
  const parts = action.match(/[^.;]+[.;]?\s*/gu) ?? [];
  const left = parts.reduce((before, part) => {
    if (!isSaidIn(act, part)) return before + part;
    // The clause before one that is left out ends where that ended.
    return /\.\s*$/u.test(part) ? before.replace(/;\s*$/u, '. ') : before;
  }, '');
  return upper(left.trim());
}

/** Where an account and a finding differ; what is found alone stands with the signs. */
function toldIn({ detail }: Flag): string {
  const [, told = ''] = /(?<told>told: .*)$/u.exec(tidy(detail)) ?? [];
  return told;
}

export const dangerOf = (flag: Flag): Danger => ({
  flag,
  time: flag.time,
  finding: upper(tidy(flag.finding)),
  do: withoutEnd(tidy(flag.do)),
  then: beyond(tidy(flag.action), flag.do),
  told: toldIn(flag),
  suspects: tidy(flag.suspects),
  notRls: flag.notRls ?? '',
  loud: flag.tier === 'emergency' || flag.tier === 'urgent',
});

/** The tenth question is about those under 18; of an adult it was rightly not asked. */
export const safetyOf = (visit: Visit, { safety }: Assessment): readonly SafetyLine[] =>
  safety.filter(({ id, state }) => state !== 'not-asked' || isAsked(visit, `safety.${id}`));

/** "bladder, bowel, saddle". */
export const safetyName = ({ id }: SafetyLine): string => SAFETY_NAMES[id];

/** The signs that a headline of a complete examination asks for. */
export const CORE_SIGNS: readonly ExamId[] = EXAM_IDS.filter((id) => EXAM[id].clears);
export const isCore = ({ id }: { readonly id: ExamId }): boolean => EXAM[id].clears;

/** "10 of 10 safety questions, 5 of 6 core signs": asked, and examined. */
function basisOf(safety: readonly SafetyLine[], exam: readonly ExamLine[]): string {
  const core = exam.filter(isCore);
  const asked = safety.filter(({ state }) => state !== 'not-asked').length;
  return `${asked} of ${safety.length} safety questions, ${core.filter(hasResult).length} of ${core.length} core signs`;
}

/** What the absence of a red flag rests on: "none found" is said of nothing less than all (D65, D78). */
function absence(visit: Visit, assessment: Assessment): string {
  const { exam, flags } = assessment;
  const safety = safetyOf(visit, assessment);
  const core = exam.filter(isCore);
  if (safety.every(({ state }) => state === 'not-asked') && !exam.some(hasResult))
    return 'Not assessed: no safety question was asked and nothing was examined.';
  const basis = upper(basisOf(safety, exam));
  const isQuiet =
    flags.length === 0 &&
    safety.every(({ state }) => state === 'no' || state === 'not-asked') &&
    exam.every(({ state }) => state !== 'abnormal');
  const isWhole = safety.every(({ state }) => state !== 'not-asked') && core.every(hasResult);
  if (!isQuiet) return `None with a deadline. ${basis}.`;
  return isWhole ? `None found. ${basis}.` : `None found on these: ${lower(basis)}.`;
}

/** The criteria that are not met have rows of their own. */
const withoutCriteria = (says: string): string =>
  tidy(says).replace(/(on today’s answers): .*$/u, '$1.');

export type Leading = {
  /** Most pressing first; notes are none. */
  readonly dangers: readonly Danger[];
  /** A danger stands above what is said of RLS. */
  readonly dangerLeads: boolean;
  /** "RLS criteria met."; `brief` leaves out what is open, and the criteria that are not met. */
  readonly verdict: string;
  readonly brief: string;
  /** Said where no danger stands; else empty. */
  readonly absence: string;
  /** What else stands under the headline, and is no red flag, nor a blank that has its own line. */
  readonly further: readonly string[];
  /** The same without what is unsure, which stands with its answer, and what is to be asked. */
  readonly concluded: readonly string[];
  /** What is to be asked whatever else was. */
  readonly asks: readonly string[];
  /** What is open and said nowhere else. */
  readonly open: string;
  readonly notes: readonly Flag[];
};

export function leadingOf(visit: Visit, assessment: Assessment): Leading {
  const { headline, flags } = assessment;
  const dangers = flags.filter(({ tier }) => tier !== 'note').map(dangerOf);
  const dangerLeads = headline.kind === 'flag' && dangers.length > 0;
  const all = [headline, ...headline.also].filter(({ kind }) => kind !== 'flag');
  // What is said of RLS, and not of a danger.
  const verdict = dangerLeads
    ? (all.find(({ kind }) => kind === 'conclusion' || kind === 'open') ?? all[0])
    : headline;
  const isSaid = all.some(({ kind }) => kind === 'open');
  const further = all.filter(
    (each) => each !== verdict && each.kind !== 'blank' && each.kind !== 'missing',
  );
  return {
    dangers,
    dangerLeads,
    verdict: withoutCriteria(verdict?.says ?? ''),
    brief: withoutCriteria(verdict?.brief ?? verdict?.says ?? '').replace(/ Open: .*$/u, ''),
    absence: dangers.length > 0 ? '' : absence(visit, assessment),
    further: further.map(({ says }) => withoutCriteria(says)),
    concluded: further
      .filter(({ kind }) => kind !== 'unsure' && kind !== 'distress')
      .map(({ says }) => withoutCriteria(says)),
    asks: further.filter(({ kind }) => kind === 'distress').map(({ says }) => says),
    open: openWords(headline.open.filter(({ isBeside }) => !isSaid || isBeside === true)),
    notes: flags.filter(({ tier }) => tier === 'note'),
  };
}
