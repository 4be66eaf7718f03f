/**
 * What was done to the served page before its script came, as the ordinary actions: a control says
 * by its question and its value what it means.
 */
import { LONGEST } from '../rules/record/lengths.ts';
import { QUESTIONS } from '../rules/record/questions.ts';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit, QUESTION_IDS } from '../rules/record/question-ids.ts';
import type { AnswerId, Answers, Visit } from '../rules/record/visit.ts';
import { answer, setNumber, setSafety } from '../visit/actions.ts';
import { setCondition, setFinding, setLab } from '../visit/row-actions.ts';
import { optionsOf } from './choices.ts';
import { STATE_OPTIONS } from './condition-question.tsx';
import { examOptionsOf } from './exam-options.ts';
import { SAFETY_OPTIONS } from './safety-question.tsx';

/** A control that was changed: a choice that is now chosen, or a text as it stands now. */
export type Early = {
  /** The id of the question that it lies in. */
  readonly question: string;
  readonly kind: 'choice' | 'text';
  readonly value: string;
  /** The unit beside a number. */
  readonly unit?: string | undefined;
  /** It was chosen, and did not only stand there (D67). */
  readonly unitIsChosen?: boolean;
};

const chosen = <V extends string>(options: readonly { readonly value: V }[], value: string) =>
  options.find((option) => option.value === value)?.value;

const choiceOf = <K extends AnswerId>(id: K, value: string): NonNullable<Answers[K]> | undefined =>
  chosen(optionsOf<NonNullable<Answers[K]>>(QUESTIONS[id].options), value);

const unknown = (): undefined => undefined;

/** Only what the served page asks can have been answered early. */
const CHOSEN: ByPart<readonly [Visit, string], Visit | undefined> = {
  answers: (id, visit, value) => {
    const choice = choiceOf(id, value);
    return choice === undefined ? undefined : answer(visit, id, choice);
  },
  safety: (id, visit, value) => {
    const given = chosen(SAFETY_OPTIONS, value);
    return given === undefined ? undefined : setSafety(visit, id, { answer: given });
  },
  conditions: (id, visit, value) => {
    const state = chosen(STATE_OPTIONS, value);
    return state === undefined ? undefined : setCondition(visit, id, { state });
  },
  exam: (id, visit, value) => {
    const state = chosen(examOptionsOf(id), value);
    return state === undefined ? undefined : setFinding(visit, id, { state });
  },
  'another-cause': unknown,
  many: unknown,
  words: unknown,
  numbers: unknown,
  labs: unknown,
  medicines: unknown,
};

function withChoice(visit: Visit, question: string, value: string): Visit | undefined {
  const id = QUESTION_IDS.find((each) => each === question);
  return id === undefined ? undefined : byPlace(CHOSEN, placeInVisit(id), visit, value);
}

function withText(visit: Visit, { question, value, unit, unitIsChosen }: Early): Visit | undefined {
  const id = QUESTION_IDS.find((each) => each === question);
  const text = value.trim();
  if (id === undefined || text === '' || text.length > LONGEST.number) return undefined;
  const place = placeInVisit(id);
  if (unit === undefined) return undefined;
  if (place.part === 'numbers') return setNumber(visit, place.id, { text, unit });
  if (place.part !== 'labs') return undefined;
  const by = unitIsChosen === true ? { 'unit-by': 'chosen' as const } : {};
  return setLab(visit, place.id, { text, unit, ...by });
}

/** The visit with it; undefined when it is nothing that a visit can hold. */
export const withEarly = (visit: Visit, early: Early): Visit | undefined =>
  early.kind === 'choice' ? withChoice(visit, early.question, early.value) : withText(visit, early);
