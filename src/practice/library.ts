/** The cases that come along, each a file of its own, read through the same gate as anyone's. */
import type { Case } from './case-schema.ts';
import flightsAndFerritin from './cases/flights-and-ferritin.json';
import { caseFrom } from './read-case.ts';

const FILES: readonly unknown[] = [flightsAndFerritin];

/** In the order in which they are listed. */
export const LIBRARY: readonly Case[] = FILES.map((file) => {
  const read = caseFrom(file);
  if (!read.ok) throw new Error(read.says);
  return read.case;
});
