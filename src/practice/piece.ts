/** Pieces of a visit: what a finding amounts to, and the answer to one question in two visits. */
import { findMedicine } from '../rules/record/medicines/find.ts';
import '../rules/record/medicines/listed.ts';
import { intervalOf, type QuantityId } from '../rules/record/quantities.ts';
import type { Typed } from '../rules/logic/number.ts';
import { withRecordedOf } from '../rules/record/at-place.ts';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import type { Piece } from './case-schema.ts';
import { reported } from './reported.ts';

/** Entries put over entries of the same id; what an entry had before and is not named stays. */
function over<K extends string, V extends object>(
  old: { readonly [Id in K]?: V | undefined },
  next: { readonly [Id in K]?: V | undefined } = {},
): { [Id in K]?: V | undefined } {
  const merged: { [Id in K]?: V | undefined } = { ...old };
  for (const id of Object.keys(next).filter((key): key is K => key in next)) {
    const added = next[id];
    if (added !== undefined) merged[id] = { ...old[id], ...added };
  }
  return merged;
}

/** Puts a piece over a visit. */
export function joined(visit: Visit, piece: Piece): Visit {
  const medicines = [
    ...visit.medicines,
    ...(piece.medicines ?? []).filter(
      ({ name }) => !visit.medicines.some((known) => known.name === name),
    ),
  ];
  const answers = { ...visit.answers, ...piece.answers };
  return {
    ...visit,
    answers: medicines.length > 0 ? { ...answers, 'takes-medicines': undefined } : answers,
    many: { ...visit.many, ...piece.many },
    words: { ...visit.words, ...piece.words },
    numbers: { ...visit.numbers, ...piece.numbers },
    safety: over(visit.safety, piece.safety),
    conditions: over(visit.conditions, piece.conditions),
    'another-cause': { ...visit['another-cause'], ...piece['another-cause'] },
    exam: over(visit.exam, piece.exam),
    power: over(visit.power, piece.power),
    labs: { ...visit.labs, ...reported(piece.labs) },
    medicines,
  };
}

const amount = (id: QuantityId, typed: Typed | undefined): string | undefined => {
  if (typed === undefined) return undefined;
  const { unit } = typed;
  const interval = intervalOf(id, typed);
  return interval === undefined ? `unread ${typed.text}` : JSON.stringify([interval, unit]);
};

const set = (choices: readonly string[] | undefined): string | undefined =>
  choices === undefined || choices.length === 0 ? undefined : choices.toSorted().join(', ');

const ANSWERED: ByPart<readonly [Visit], string | undefined> = {
  answers: (id, { answers }) => answers[id],
  many: (id, { many }) => set(many[id]),
  words: (id, { words }) => words[id],
  numbers: (id, { numbers }) => amount(id, numbers[id]),
  labs: (id, { labs }) => amount(id, labs[id]),
  safety: (id, { safety }) => safety[id]?.answer,
  conditions: (id, { conditions }) => conditions[id]?.state,
  exam: (id, { exam }) => exam[id]?.state,
  'another-cause': (_, visit) => visit['another-cause'].state,
  medicines: (_, { medicines, answers }) =>
    set(medicines.map(({ name }) => findMedicine(name)?.name ?? name.toLowerCase())) ??
    answers['takes-medicines'],
};

/**
 * What is answered to a question, for comparing: `undefined` while it is blank. Of a safety
 * question, a condition and a finding it is the answer itself, not its details.
 */
export const answerTo = (visit: Visit, id: QuestionId): string | undefined =>
  byPlace(ANSWERED, placeInVisit(id), visit);

/** A visit with the answer to one question, and all that belongs to it, taken from another. */
export const withAnswerOf = (visit: Visit, other: Visit, id: QuestionId): Visit =>
  withRecordedOf(visit, other, placeInVisit(id));
