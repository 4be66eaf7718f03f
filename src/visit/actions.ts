/** What a clinician can do to a visit: small named functions from a visit to a new one. */
import { EXAM } from '../rules/record/exam.ts';
import {
  EXAM_IDS,
  type ConditionId,
  type ExamId,
  type Grade,
  type LabId,
  type MimicId,
  type Muscle,
  type NumberId,
  type SafetyId,
  type Side,
} from '../rules/record/ids.ts';
import type {
  AnswerId,
  Answers,
  Attribution,
  ConditionAnswer,
  Finding,
  Many,
  ManyId,
  Medicine,
  SafetyAnswer,
  TypedValue,
  Visit,
  WordsId,
} from '../rules/record/visit.ts';

/** Fields to change; `undefined` clears one. */
type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** As long as the schema takes it, so that whatever is on screen can be kept and read back. */
const LONGEST_NOTE = 400;
const LONGEST_NUMBER = 40;
const LONGEST_NAME = 80;
const MOST_MEDICINES = 60;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Without its undefined keys: a cleared visit is the same as one that was never answered. */
function compact<T extends object>(value: T): T {
  const copy = { ...value };
  for (const key of Object.keys(copy)) {
    if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key);
  }
  return copy;
}

const fitting = (typed: TypedValue | undefined): TypedValue | undefined =>
  typed === undefined
    ? undefined
    : compact({
        ...typed,
        text: typed.text.slice(0, LONGEST_NUMBER),
        drawn: typed.drawn !== undefined && DAY.test(typed.drawn) ? typed.drawn : undefined,
      });

const shortened = (text: string | undefined) => text?.slice(0, LONGEST_NOTE);

/** Puts `value` at `key` of a partial record, or removes the key when nothing is left in it. */
function placed<K extends string, V extends object>(
  record: Partial<Record<K, V>>,
  key: K,
  value: V | undefined,
): Partial<Record<K, V>> {
  const kept = value === undefined ? undefined : compact(value);
  const next = { ...record };
  if (kept === undefined || Object.keys(kept).length === 0) delete next[key];
  else next[key] = kept;
  return next;
}

/** One choice of a question; `undefined` clears it. */
export const answer = <K extends AnswerId>(
  visit: Visit,
  id: K,
  value: Answers[K] | undefined,
): Visit => ({ ...visit, answers: compact({ ...visit.answers, [id]: value }) });

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
  return {
    ...visit,
    many: compact({ ...visit.many, [id]: next.length === 0 ? undefined : next }),
  };
}

/** A clock time that is none is not recorded. */
export function setWords(visit: Visit, id: WordsId, text: string): Visit {
  const isClock = id === 'clock-now' || id === 'clock-at-start';
  if (isClock && text !== '' && !CLOCK.test(text)) return visit;
  const words = { ...visit.words, [id]: text === '' ? undefined : shortened(text) };
  return { ...visit, words: compact(words) };
}

export const setNumber = (visit: Visit, id: NumberId, value: TypedValue | undefined): Visit => ({
  ...visit,
  numbers: placed(visit.numbers, id, fitting(value)),
});

export const setSafety = (visit: Visit, id: SafetyId, patch: Patch<SafetyAnswer>): Visit => ({
  ...visit,
  safety: placed(visit.safety, id, { ...visit.safety[id], ...patch }),
});

/** Answered by itself, a condition no longer counts as "asked as a group". */
export const setCondition = (
  visit: Visit,
  id: ConditionId,
  patch: Patch<ConditionAnswer>,
): Visit => ({
  ...visit,
  conditions: placed(visit.conditions, id, {
    ...visit.conditions[id],
    'as-group': undefined,
    ...patch,
  }),
});

export const setAnotherCause = (visit: Visit, patch: Patch<ConditionAnswer>): Visit => ({
  ...visit,
  'another-cause': compact({ ...visit['another-cause'], ...patch }),
});

export const setFinding = (visit: Visit, id: ExamId, patch: Patch<Finding>): Visit => ({
  ...visit,
  exam: placed(visit.exam, id, {
    ...visit.exam[id],
    'as-group': undefined,
    ...patch,
    ...('known-cause' in patch ? { 'known-cause': shortened(patch['known-cause']) } : {}),
  }),
});

/** Names the cause of a finding; a condition named here is recorded as present (D1). */
export function attribute(visit: Visit, id: ExamId, to: Attribution | undefined): Visit {
  const named = to?.to === 'other' ? { ...to, text: to.text.slice(0, LONGEST_NOTE) } : to;
  const next = setFinding(visit, id, { attributed: named });
  return to?.to === 'condition' ? setCondition(next, to.condition, { state: 'present' }) : next;
}

/** Grades one muscle group on one side; a grade below 5 makes strength abnormal. */
export function setGrade(
  visit: Visit,
  muscle: Muscle,
  side: Side,
  grade: Grade | undefined,
): Visit {
  const power = placed(visit.power, muscle, { ...visit.power[muscle], [side]: grade });
  const weak = grade !== undefined && grade !== '5';
  const next = { ...visit, power };
  return weak ? setFinding(next, 'strength', { state: 'abnormal' }) : next;
}

export const setLab = (visit: Visit, id: LabId, value: TypedValue | undefined): Visit => ({
  ...visit,
  labs: placed(visit.labs, id, fitting(value)),
});

export function addMedicine(visit: Visit, name: string): Visit {
  const recorded = name.trim().slice(0, LONGEST_NAME);
  if (recorded === '' || visit.medicines.length >= MOST_MEDICINES) return visit;
  const next = { ...visit, medicines: [...visit.medicines, { name: recorded }] };
  return answer(next, 'takes-medicines', undefined);
}

export const changeMedicine = (
  visit: Visit,
  index: number,
  patch: Patch<Omit<Medicine, 'name'>>,
): Visit => ({
  ...visit,
  medicines: visit.medicines.map((medicine, at) =>
    at === index
      ? compact({
          ...medicine,
          ...patch,
          ...('time' in patch ? { time: shortened(patch.time) } : {}),
        })
      : medicine,
  ),
});

export const removeMedicine = (visit: Visit, index: number): Visit => ({
  ...visit,
  medicines: visit.medicines.filter((_, at) => at !== index),
});

/** "Rest asked, none present": fills only blank mimics, and marks them as asked together (D14). */
export const restAsked = (visit: Visit, ids: readonly MimicId[]): Visit =>
  ids.reduce(
    (next, id) =>
      next.conditions[id]?.state === undefined
        ? setCondition(next, id, { state: 'absent', 'as-group': true })
        : next,
    visit,
  );

/** "Examined, rest normal": never strength, gait, Romberg, saddle and sphincter (D14). */
export const restNormal = (visit: Visit): Visit =>
  EXAM_IDS.filter((id) => EXAM[id].shortcut && visit.exam[id]?.state === undefined).reduce(
    (next, id) => setFinding(next, id, { state: 'normal', 'as-group': true }),
    visit,
  );

/** The context that one explicit "none of these" answers; what is answered stays (D6). */
const CONTEXT = ['dialysis', 'pregnant', 'iron-overload', 'inflammation'] as const;
export const noneOfThese = (visit: Visit): Visit =>
  CONTEXT.reduce(
    (next, id) => (next.answers[id] === undefined ? answer(next, id, 'no') : next),
    visit,
  );
