/** Random visits, cheaply: a few hundred are drawn, and the rest are those crossed field by field. */
import * as fc from 'fast-check';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { seeded, type Chance } from '../bench/seeded.ts';
import { anyVisit, likelyVisit } from '../rules/any-visit.ts';
import { withoutContradiction } from '../visit/any-visit.ts';

export type Crossing = (chance: Chance) => Visit;

/** Each field of each part is taken from one of the drawn visits. */
export function crossing(seed: number): Crossing {
  const drawn = [
    emptyVisit,
    ...fc.sample(anyVisit, { numRuns: 60, seed }),
    ...fc.sample(likelyVisit, { numRuns: 240, seed }),
  ];
  return (chance) => {
    const base = structuredClone(chance.oneOf(drawn));
    const share = chance.next();
    for (const [part, fields] of Object.entries(base)) {
      const other: unknown = Reflect.get(chance.oneOf(drawn), part);
      if (typeof other !== 'object' || other === null || Array.isArray(fields)) continue;
      if (typeof fields !== 'object' || part === 'another-cause') continue;
      for (const [key, value] of Object.entries(other)) {
        if (value !== undefined && chance.happens(share))
          Reflect.set(fields, key, structuredClone(value));
      }
    }
    return withoutContradiction(base);
  };
}

/** A seed of its own for each try, so that one can be tried again by its number. */
export const chanceOf = (seed: number, at: number): Chance => seeded(seed + at * 7919);
