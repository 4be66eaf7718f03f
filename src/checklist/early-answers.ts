/**
 * What was done to the served page before its script came, as the ordinary actions: a control says
 * by its question and its value what it means.
 */
import { SAFETY_DETAILS, type SafetyDetail, type SafetyId } from '../rules/record/ids.ts';
import { MANY, QUESTIONS } from '../rules/record/questions.ts';
import { YES_NO_UNSURE_WORDS } from '../rules/record/questions/question.ts';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit, QUESTION_IDS } from '../rules/record/question-ids.ts';
import type { AnswerId, Answers, Many, ManyId, Visit } from '../rules/record/visit.ts';
import { answer, setNumber, setSafety, toggle } from '../visit/actions.ts';
import { optionsOf } from './choices.ts';

/** A control that was changed: a choice that is now chosen, or a text as it stands now. */
export type Early = {
  /** The id of the question that it lies in. */
  readonly question: string;
  readonly kind: 'choice' | 'text';
  readonly value: string;
  /** The unit beside a number. */
  readonly unit?: string | undefined;
};

const chosen = <V extends string>(options: readonly { readonly value: V }[], value: string) =>
  options.find((option) => option.value === value)?.value;

const choiceOf = <K extends AnswerId>(id: K, value: string): NonNullable<Answers[K]> | undefined =>
  chosen(optionsOf<NonNullable<Answers[K]>>(QUESTIONS[id].options), value);

type OneOf<K extends ManyId> = NonNullable<Many[K]>[number];
const oneOf = <K extends ManyId>(id: K, value: string): OneOf<K> | undefined =>
  chosen(optionsOf<OneOf<K>>(MANY[id].options), value);

/** What a restored visit has chosen already stays chosen. */
function withOneOfMany(visit: Visit, id: ManyId, value: string): Visit | undefined {
  const choice = oneOf(id, value);
  if (choice === undefined) return undefined;
  const before: readonly string[] = visit.many[id] ?? [];
  return before.includes(choice) ? visit : toggle(visit, id, choice);
}

const unknown = (): undefined => undefined;

/** The answer, or one of its ticks. */
function withSafety(visit: Visit, id: SafetyId, value: string): Visit | undefined {
  const answered = chosen(optionsOf(YES_NO_UNSURE_WORDS), value);
  if (answered !== undefined) return setSafety(visit, id, { answer: answered });
  if (value === 'within-minutes') return setSafety(visit, id, { 'within-minutes': 'yes' });
  const known: readonly SafetyDetail[] = SAFETY_DETAILS[id];
  const detail = known.find((each) => each === value);
  if (detail === undefined) return undefined;
  const before = visit.safety[id]?.details ?? [];
  return before.includes(detail) ? visit : setSafety(visit, id, { details: [...before, detail] });
}

/** Only what the served page asks can have been answered early. */
const CHOSEN: ByPart<readonly [Visit, string], Visit | undefined> = {
  answers: (id, visit, value) => {
    const choice = choiceOf(id, value);
    return choice === undefined ? undefined : answer(visit, id, choice);
  },
  many: (id, visit, value) => withOneOfMany(visit, id, value),
  safety: (id, visit, value) => withSafety(visit, id, value),
  conditions: unknown,
  'another-cause': unknown,
  exam: unknown,
  words: unknown,
  numbers: unknown,
  labs: unknown,
  medicines: unknown,
};

function withChoice(visit: Visit, question: string, value: string): Visit | undefined {
  const id = QUESTION_IDS.find((each) => each === question);
  return id === undefined ? undefined : byPlace(CHOSEN, placeInVisit(id), visit, value);
}

function withText(visit: Visit, { question, value, unit }: Early): Visit | undefined {
  const id = QUESTION_IDS.find((each) => each === question);
  const text = value.trim();
  if (id === undefined || text === '') return undefined;
  const place = placeInVisit(id);
  return unit !== undefined && place.part === 'numbers'
    ? setNumber(visit, place.id, { text, unit })
    : undefined;
}

/** The visit with it; undefined when it is nothing that a visit can hold. */
export const withEarly = (visit: Visit, early: Early): Visit | undefined =>
  early.kind === 'choice' ? withChoice(visit, early.question, early.value) : withText(visit, early);
