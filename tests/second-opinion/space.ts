/** A space of visits: each choice of each list beside each of the others, upon a plain visit. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { classicVisit, visitWith, type Changes } from '../rules/a-visit.ts';

/** Each choice of each list beside each of the others. */
function* product(...lists: readonly (readonly Changes[])[]): Generator<Changes> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const other of product(...rest)) {
    for (const one of first) {
      yield {
        ...one,
        ...other,
        answers: { ...one.answers, ...other.answers },
        many: { ...one.many, ...other.many },
        words: { ...one.words, ...other.words },
        safety: { ...one.safety, ...other.safety },
        conditions: { ...one.conditions, ...other.conditions },
        exam: { ...one.exam, ...other.exam },
        medicines: [...(one.medicines ?? []), ...(other.medicines ?? [])],
      };
    }
  }
}

export function* visits(...lists: readonly (readonly Changes[])[]): Generator<Visit> {
  for (const changes of product(...lists)) yield visitWith(classicVisit, changes);
}
