import type { Condition, Leaf, Line } from './condition.ts';

/** Nested lines for the register, the picture and the screen reader. `say` puts a leaf in words. */
export function inWords<F>(condition: Condition<F>, say: (leaf: Leaf<F>) => string): Line {
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return { says: say(condition), of: [] };
    case 'named': {
      const inner = inWords(condition.of, say);
      return { says: condition.name, of: [inner] };
    }
    case 'not':
      return { says: 'not', of: [inWords(condition.of, say)] };
    case 'all':
    case 'any':
      if (condition.of.length === 0) return { says: 'otherwise', of: [] };
      return {
        says: condition.kind === 'all' ? 'all of' : 'any of',
        of: condition.of.map((part) => inWords(part, say)),
      };
  }
}

/** The conditions right inside one; a leaf has none. */
export const partsOf = <F>(condition: Condition<F>): readonly Condition<F>[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of;
    case 'not':
    case 'named':
      return [condition.of];
    case 'answer':
    case 'number':
      return [];
  }
};
