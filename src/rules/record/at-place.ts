/** What is recorded at one place, read and taken over as a whole. Only practice and evidence need it. */
import { byPlace, type ByPart, type Place } from './places.ts';
import type { Visit } from './visit.ts';

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
