/** Pieces of a visit: what a finding amounts to, and the answer to one question in two visits. */
import { findMedicine } from '../rules/record/medicines/find.ts';
import { intervalOf, type QuantityId } from '../rules/record/quantities.ts';
import type { Typed } from '../rules/logic/number.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import type { Piece } from './case-schema.ts';

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
    labs: { ...visit.labs, ...piece.labs },
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

/**
 * What is answered to a question, for comparing: `undefined` while it is blank. Of a safety
 * question, a condition and a finding it is the answer itself, not its details.
 */
export function answerTo(visit: Visit, id: QuestionId): string | undefined {
  const place = placeInVisit(id);
  switch (place.part) {
    case 'answers':
      return visit.answers[place.id];
    case 'many':
      return set(visit.many[place.id]);
    case 'words':
      return visit.words[place.id];
    case 'numbers':
      return amount(place.id, visit.numbers[place.id]);
    case 'labs':
      return amount(place.id, visit.labs[place.id]);
    case 'safety':
      return visit.safety[place.id]?.answer;
    case 'conditions':
      return visit.conditions[place.id]?.state;
    case 'exam':
      return visit.exam[place.id]?.state;
    case 'another-cause':
      return visit['another-cause'].state;
    case 'medicines':
      return (
        set(visit.medicines.map(({ name }) => findMedicine(name)?.name ?? name.toLowerCase())) ??
        visit.answers['takes-medicines']
      );
  }
}

/** Copies one record with its new value at a key. */
const placed = <K extends string, V>(
  record: { readonly [Id in K]?: V | undefined },
  id: K,
  value: V | undefined,
) => ({ ...record, [id]: value });

/** A visit with the answer to one question, and all that belongs to it, taken from another. */
export function withAnswerOf(visit: Visit, other: Visit, id: QuestionId): Visit {
  const place = placeInVisit(id);
  switch (place.part) {
    case 'answers':
    case 'many':
    case 'words':
      return {
        ...visit,
        [place.part]: placed<string, unknown>(
          visit[place.part],
          place.id,
          Reflect.get(other[place.part], place.id),
        ),
      };
    case 'numbers':
      return { ...visit, numbers: placed(visit.numbers, place.id, other.numbers[place.id]) };
    case 'labs':
      return { ...visit, labs: placed(visit.labs, place.id, other.labs[place.id]) };
    case 'safety':
      return { ...visit, safety: placed(visit.safety, place.id, other.safety[place.id]) };
    case 'conditions':
      return {
        ...visit,
        conditions: placed(visit.conditions, place.id, other.conditions[place.id]),
      };
    case 'exam':
      return {
        ...visit,
        exam: placed(visit.exam, place.id, other.exam[place.id]),
        power: place.id === 'strength' ? other.power : visit.power,
      };
    case 'another-cause':
      return { ...visit, 'another-cause': other['another-cause'] };
    case 'medicines':
      return {
        ...visit,
        medicines: other.medicines,
        answers: placed<string, unknown>(
          visit.answers,
          'takes-medicines',
          other.answers['takes-medicines'],
        ),
      };
  }
}
