/** What stands under the name of a test, in lines of their own: as columns that were copied, as a portal shows it. */
import { datesIn, timesIn } from './days.ts';
import { without } from './folded.ts';
import { UNIT } from './units.ts';

/** Flags, ranges and values by the words that portals have for them, folded. */
const BELOW_NAME =
  /\b(?:ref(?:erence)?|range|interval|normal|standard|low|high|in|out|of|to|bis|a|hasta|above|below|between|norm|h{1,2}|l{1,2}|n|your|value|result|goal|target|ihr|wert|ergebnis|zu|niedrig|hoch|referenz(?:bereich|werte?)?|norm(?:al)?bereich|tu|su|valor(?:es)?|resultado|de|referencia|rango|intervalo|bajo|alto)(?![a-z0-9])/gu;

/** Numbers, units, a range, a flag, and no other word: what may stand under the name of a test. */
export function isOfResult(line: string): boolean {
  const rest = without(line, [...datesIn(line), ...timesIn(line)]).replaceAll(UNIT, ' ');
  return !/[a-z]/u.test(rest.replaceAll(BELOW_NAME, ' '));
}
