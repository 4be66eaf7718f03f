/** Ways to draw a value, and what several parts of a visit draw alike. */
import { COURSES, ONSETS, YES_NO_UNSURE } from '../../src/rules/record/ids.ts';
import type { Chance } from '../bench/seeded.ts';

/** `wild` draws from the whole schema. */
export type Draw = (chance: Chance, wild: boolean) => unknown;

const ONE_MORE = 0.35;

/** One to three of the choices, each once. */
function some(choices: readonly string[], chance: Chance): readonly string[] {
  const chosen = new Set<string>();
  do chosen.add(chance.oneOf(choices));
  while (chosen.size < 3 && chance.happens(ONE_MORE));
  return [...chosen];
}

/** Each field as often as not. */
export function maybe(fields: Readonly<Record<string, Draw>>): Draw {
  const entries = Object.entries(fields);
  return (chance, wild) => {
    const drawn: Record<string, unknown> = {};
    for (const [key, draw] of entries) if (chance.happens(0.5)) drawn[key] = draw(chance, wild);
    return drawn;
  };
}

export const oneOf =
  (choices: readonly unknown[]): Draw =>
  (chance) =>
    chance.oneOf(choices);
export const someOf =
  (choices: readonly string[]): Draw =>
  (chance) =>
    choices.length === 0 ? [] : some(choices, chance);

export const yesNoUnsure = oneOf(YES_NO_UNSURE);
export const words = oneOf(['an old injury', '', ' ', '<b>', '\u0000', '💊', '5 < 6']);
export const onlyYes = oneOf(['yes']);
export const timing = {
  onset: oneOf(ONSETS),
  'within-minutes': onlyYes,
  'within-14-days': oneOf(['yes', 'no']),
  course: oneOf(COURSES),
};
