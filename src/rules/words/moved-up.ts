/** Why a mimic is asked first. It loads when one is moved up, with the words of the facts. */
import { lower } from './phrases.ts';
import type { MovedUpBy } from './assessment.ts';
import { answerOf, FACT_WORDS, factName } from './facts.ts';

function inWords(by: MovedUpBy): string {
  if (by.kind === 'medicines') return by.names.join(', ');
  const fact = factName(by.fact);
  const says = lower(FACT_WORDS[fact].says);
  if (by.kind === 'number') return by.fact === 'age' ? 'age' : says;
  return by.value === undefined || by.value === 'yes'
    ? says
    : `${says}: ${answerOf(fact, by.value)}`;
}

/** "metoclopramide", "tingling or numb feet; age": for "because of". */
export const movedUpWords = (because: readonly MovedUpBy[]): string =>
  [...new Set(because.map(inWords))].filter((words) => words !== '').join('; ');
