/**
 * What a clinician can do to a visit: small named functions from a visit to a new one. Whatever
 * changes nothing gives back the same object, and so leaves no step to undo and nothing to draw.
 * Here is what the sections that are served first do; the rest is in later-actions.ts.
 */
import { DATE_IDS, type NumberId, type SafetyId } from '../rules/record/ids.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import type {
  AnswerId,
  Answers,
  Many,
  ManyId,
  SafetyAnswer,
  TypedValue,
  Visit,
  WordsId,
} from '../rules/record/visit.ts';
import { filled, fitting, put, withPart, words, type Patch } from './patch.ts';

const DATES: ReadonlySet<WordsId> = new Set(DATE_IDS);
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** One choice of a question; `undefined` clears it. Whoever takes a medicine does not take none. */
export const answer = <K extends AnswerId>(
  visit: Visit,
  id: K,
  value: Answers[K] | undefined,
): Visit =>
  id === 'takes-medicines' && value !== undefined && visit.medicines.length > 0
    ? visit
    : withPart(visit, 'answers', put(visit.answers, id, value));

/** Adds or removes one choice of a question that takes several. */
export function toggle<K extends ManyId>(
  visit: Visit,
  id: K,
  choice: NonNullable<Many[K]>[number],
): Visit {
  const chosen: readonly string[] = visit.many[id] ?? [];
  const next = chosen.includes(choice)
    ? chosen.filter((each) => each !== choice)
    : [...chosen, choice];
  return { ...visit, many: { ...visit.many, [id]: next.length === 0 ? undefined : next } };
}

/** A clock time that is none is not recorded. */
export function setWords(visit: Visit, id: WordsId, text: string): Visit {
  const isClock = id === 'clock-now' || id === 'clock-at-start';
  if (isClock && text !== '' && !CLOCK.test(text)) return visit;
  const longest = DATES.has(id) ? LONGEST.date : LONGEST.note;
  return withPart(
    visit,
    'words',
    put(visit.words, id, text === '' ? undefined : words(text, visit.words[id], longest)),
  );
}

export const setNumber = (visit: Visit, id: NumberId, value: TypedValue | undefined): Visit =>
  withPart(visit, 'numbers', put(visit.numbers, id, fitting(value, visit.numbers[id])));

/** Answered anew, a question was asked as it is worded now. */
export const setSafety = (visit: Visit, id: SafetyId, patch: Patch<SafetyAnswer>): Visit =>
  withPart(
    visit,
    'safety',
    put(
      visit.safety,
      id,
      filled({
        ...visit.safety[id],
        ...('answer' in patch || 'details' in patch ? { 'first-wording': undefined } : {}),
        ...patch,
        ...('settled-by' in patch
          ? { 'settled-by': words(patch['settled-by'], visit.safety[id]?.['settled-by']) }
          : {}),
      }),
    ),
  );

/** The context that one explicit "none of these" answers; what is answered stays (D6). */
const CONTEXT = ['dialysis', 'pregnant', 'iron-overload', 'inflammation'] as const;
export const noneOfThese = (visit: Visit): Visit =>
  CONTEXT.reduce(
    (next, id) => (next.answers[id] === undefined ? answer(next, id, 'no') : next),
    visit,
  );
