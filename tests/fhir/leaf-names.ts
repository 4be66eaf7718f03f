/** A line for each question of the form, with all that a file of others holds of it. */
import type { Leaf } from '../../src/fhir/item.ts';

const codesOf = (leaf: Leaf): string =>
  'options' in leaf ? ` ${leaf.list}: ${leaf.options.map(([code]) => code).join(' ')}` : '';

const unitsOf = (leaf: Leaf): string => ('of' in leaf ? ` ${leaf.of}` : '');

export const lineOf = (leaf: Leaf): string =>
  `${leaf.linkId} ${leaf.kind}${codesOf(leaf)}${unitsOf(leaf)}`;
