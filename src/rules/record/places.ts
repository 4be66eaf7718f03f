/**
 * The parts of a visit, and the place of a question in them. What differs from part to part is a
 * table with a function for each, and `byPlace` takes the one of a place: a new part is missing in every
 * table at once.
 */
import type { ConditionId, ExamId, LabId, NumberId, SafetyId } from './ids.ts';
import type { AnswerId, ManyId, Visit, WordsId } from './visit.ts';

/** The ids within each part; two parts are one question each. */
type Ids = {
  readonly answers: AnswerId;
  readonly many: ManyId;
  readonly words: WordsId;
  readonly numbers: NumberId;
  readonly safety: SafetyId;
  readonly conditions: ConditionId;
  readonly exam: ExamId;
  readonly labs: LabId;
  readonly 'another-cause': undefined;
  readonly medicines: undefined;
};
export type Part = keyof Ids;
type PlaceIn<P extends Part> = { [Each in P]: { readonly part: Each; readonly id: Ids[Each] } }[P];
/** Where the answer of a question lies in the visit. */
export type Place = PlaceIn<Part>;

/** A function for each part, of an id in it. */
export type ByPart<Given extends readonly unknown[], Result> = {
  readonly [P in Part]: (id: Ids[P], ...given: Given) => Result;
};

/** The function of the place's part, called. */
export const byPlace = <P extends Part, Given extends readonly unknown[], Result>(
  table: ByPart<Given, Result>,
  { part, id }: PlaceIn<P>,
  ...given: Given
): Result => table[part](id, ...given);

const RECORDED: ByPart<readonly [Visit], unknown> = {
  answers: (id, { answers }) => answers[id],
  many: (id, { many }) => many[id],
  words: (id, { words }) => words[id],
  numbers: (id, { numbers }) => numbers[id],
  safety: (id, { safety }) => safety[id],
  conditions: (id, { conditions }) => conditions[id],
  // Grades belong to the item.
  exam: (id, { exam, power }) => [exam[id], id === 'strength' ? power : {}],
  labs: (id, { labs }) => labs[id],
  'another-cause': (_, visit) => visit['another-cause'],
  medicines: (_, { medicines, answers }) => [medicines, answers['takes-medicines']],
};

/** All that is recorded at a place. */
export const recordedAt = (visit: Visit, place: Place): unknown => byPlace(RECORDED, place, visit);

const TAKEN: ByPart<readonly [Visit, Visit], Visit> = {
  answers: (id, visit, { answers }) => ({
    ...visit,
    answers: { ...visit.answers, [id]: answers[id] },
  }),
  many: (id, visit, { many }) => ({ ...visit, many: { ...visit.many, [id]: many[id] } }),
  words: (id, visit, { words }) => ({ ...visit, words: { ...visit.words, [id]: words[id] } }),
  numbers: (id, visit, { numbers }) => ({
    ...visit,
    numbers: { ...visit.numbers, [id]: numbers[id] },
  }),
  safety: (id, visit, { safety }) => ({ ...visit, safety: { ...visit.safety, [id]: safety[id] } }),
  conditions: (id, visit, { conditions }) => ({
    ...visit,
    conditions: { ...visit.conditions, [id]: conditions[id] },
  }),
  exam: (id, visit, { exam, power }) => ({
    ...visit,
    exam: { ...visit.exam, [id]: exam[id] },
    power: id === 'strength' ? power : visit.power,
  }),
  labs: (id, visit, { labs }) => ({ ...visit, labs: { ...visit.labs, [id]: labs[id] } }),
  'another-cause': (_, visit, other) => ({ ...visit, 'another-cause': other['another-cause'] }),
  medicines: (_, visit, { medicines, answers }) => ({
    ...visit,
    medicines,
    answers: { ...visit.answers, 'takes-medicines': answers['takes-medicines'] },
  }),
};

/** A visit with all that is recorded at a place taken from another. */
export const withRecordedOf = (visit: Visit, other: Visit, place: Place): Visit =>
  byPlace(TAKEN, place, visit, other);
