/**
 * Visits for decision tables. `clearVisit` follows the convention of the evidence file: what a row
 * does not name is no, absent, normal, adult and not pregnant; laboratory values are blank.
 */
import { assess } from '../../src/rules/assess.ts';
import { decide } from '../../src/rules/decide.ts';
import {
  CORE_MIMIC_IDS,
  EXAM_IDS,
  SAFETY_IDS,
  type ConditionId,
  type ExamId,
  type LabId,
  type SafetyId,
} from '../../src/rules/record/ids.ts';
import {
  emptyVisit,
  type Finding,
  type LabValue,
  type Medicine,
  type SafetyAnswer,
  type Visit,
} from '../../src/rules/record/visit.ts';

export const TODAY = '2026-11-21';

const fill = <K extends string, V>(ids: readonly K[], value: V): Partial<Record<K, V>> =>
  Object.assign({}, ...ids.map((id) => ({ [id]: value })));

/** Sitting balance is asked where walking or standing cannot be tested. */
const EXAM_ASKED = EXAM_IDS.filter((id) => id !== 'sitting-balance');

/** All asked, nothing found, nothing measured: an adult of 50 whose four symptom criteria are no. */
export const clearVisit: Visit = {
  ...emptyVisit,
  answers: {
    sex: 'male',
    'family-history': 'no',
    dialysis: 'no',
    'iron-overload': 'no',
    inflammation: 'no',
    'nitrous-oxide': 'no',
    'b12-replacement': 'no',
    'urge-to-move': 'no',
    'rest-onset': 'no',
    'relief-by-movement': 'no',
    'relief-by-movement-earlier': 'no',
    'evening-pattern': 'no',
    'evening-pattern-earlier': 'no',
    'takes-medicines': 'none',
  },
  numbers: { age: { text: '50', unit: 'years' }, 'age-at-onset': { text: '30', unit: 'years' } },
  safety: fill(SAFETY_IDS, { answer: 'no' } as const),
  conditions: fill(CORE_MIMIC_IDS, { state: 'absent' } as const),
  'another-cause': { state: 'absent' },
  exam: fill(EXAM_ASKED, { state: 'normal' } as const),
};

/** The same with criteria 1 to 4 yes. */
export const classicVisit: Visit = {
  ...clearVisit,
  answers: {
    ...clearVisit.answers,
    'urge-to-move': 'yes',
    'rest-onset': 'yes',
    'relief-by-movement': 'yes',
    'evening-pattern': 'yes',
  },
};

/** Overrides by area; `undefined` makes a blank. */
export type Changes = {
  readonly answers?: Partial<Visit['answers']>;
  readonly many?: Visit['many'];
  readonly words?: Visit['words'];
  readonly age?: string | undefined;
  readonly onset?: string | undefined;
  readonly frequency?: string;
  readonly safety?: Partial<Record<SafetyId, SafetyAnswer | undefined>>;
  readonly conditions?: Visit['conditions'];
  readonly anotherCause?: Visit['another-cause'];
  readonly exam?: Partial<Record<ExamId, Finding | undefined>>;
  readonly power?: Visit['power'];
  readonly labs?: Partial<Record<LabId, readonly [text: string, unit: string]>>;
  readonly medicines?: readonly (string | Medicine)[];
};

/** A result whose unit was chosen: what a table of the rules means by a value. */
export const lab = (text: string, unit: string): LabValue => ({ text, unit, 'unit-by': 'chosen' });

type Filled<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
/** Blanks are absent keys. */
const without = <T extends object>(record: T): Filled<T> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as Filled<T>;

const years = (text: string | undefined) =>
  text === undefined ? undefined : { text, unit: 'years' };

/** A visit from a base and what a row of a table names. */
export function visitWith(base: Visit, changes: Changes): Visit {
  const numbers = {
    ...base.numbers,
    ...('age' in changes ? { age: years(changes.age) } : {}),
    ...('onset' in changes ? { 'age-at-onset': years(changes.onset) } : {}),
    ...(changes.frequency === undefined
      ? {}
      : { frequency: { text: changes.frequency, unit: 'per week' } }),
  };
  const medicines = (changes.medicines ?? []).map((each) =>
    typeof each === 'string' ? { name: each } : each,
  );
  const answers = { ...base.answers, ...changes.answers };
  return {
    ...base,
    answers: without(medicines.length > 0 ? { ...answers, 'takes-medicines': undefined } : answers),
    many: { ...base.many, ...changes.many },
    words: { ...base.words, ...changes.words },
    numbers: without(numbers),
    safety: without({ ...base.safety, ...changes.safety }),
    conditions: { ...base.conditions, ...changes.conditions },
    'another-cause': changes.anotherCause ?? base['another-cause'],
    exam: without({ ...base.exam, ...changes.exam }),
    power: { ...base.power, ...changes.power },
    labs: {
      ...base.labs,
      ...Object.fromEntries(
        Object.entries(changes.labs ?? {}).map(([id, [text, unit]]) => [id, lab(text, unit)]),
      ),
    },
    medicines: [...base.medicines, ...medicines],
  };
}

export const assessed = (visit: Visit) => assess(visit, TODAY);
/** All that the headline says, the leading line first. */
export function headlineSays(visit: Visit): readonly string[] {
  const { says, also } = assessed(visit).headline;
  return [says, ...also.map((line) => line.says)];
}
export const decided = (visit: Visit) => decide(visit, TODAY);

/** The verdict by the headline set of criteria. */
export const verdictOf = (visit: Visit) => decided(visit).verdict;
/** The ids of the urgency rows that fire, highest first. */
export const firedBy = (visit: Visit): readonly string[] =>
  decided(visit).urgency.fired.map((row) => row.id);

/** Present, and whether it explains all. */
export const present = (
  id: ConditionId,
  explainsAll?: 'yes' | 'no' | 'unsure',
): Visit['conditions'] => ({
  [id]:
    explainsAll === undefined
      ? { state: 'present' }
      : { state: 'present', 'explains-all': explainsAll },
});
