/** Entries that go on in the next line: directions under a medicine, a value under the name of its test. */
import type { Cut } from './cut.ts';
import { datesIn, timesIn } from './days.ts';
import { without } from './folded.ts';
import { dayLine, isTitles, sectionOf } from './headings.ts';
import { medicineAt, testAt, type Source } from './things.ts';
import { UNIT } from './units.ts';
import {
  DIRECTIONS,
  DOUBTED,
  NAME_AND_DOSE,
  NONE,
  NONE_TAKEN,
  NO_ALLERGY,
  STOPPED,
} from './words.ts';

/** Numbers, units, a range, a flag: what may stand under the name of a test, and no other word. */
function isOfResult(line: string): boolean {
  const rest = without(line, [...datesIn(line), ...timesIn(line)]).replaceAll(UNIT, ' ');
  return !/[a-z]/u.test(
    rest.replaceAll(
      /\b(?:ref(?:erence)?|range|normal|low|high|to|bis|norm|h{1,2}|l{1,2}|n)(?![a-z0-9])/gu,
      ' ',
    ),
  );
}

/** A line that was broken behind a word that ends nothing. */
const HANGS =
  / (?:zur|zum|wegen|bei|am|im|auf|und|wurde|for|at|in|on|the|of|and|to|a|by|with|due|was|is|been|por|para|con|la|el|de|al|y)$/u;

function startsAny(source: Source, { begins, ends }: Cut): boolean {
  for (const { index } of source.folded.slice(begins, ends).matchAll(/\b[a-z]/gu)) {
    const at = begins + index;
    if (testAt(source, at) !== undefined || medicineAt(source, at) !== undefined) return true;
  }
  return false;
}

function goesOnWith(source: Source, before: Cut, next: Cut): boolean {
  const line = source.folded.slice(next.begins, next.ends);
  if ([NONE, NONE_TAKEN, NO_ALLERGY].some((words) => words.test(line))) return false;
  if (sectionOf(line) !== undefined || dayLine(line) !== undefined || isTitles(line)) return false;
  const test = testAt(source, before.begins);
  if (test !== undefined) {
    const told = source.folded.slice(test.to, before.ends);
    const isBare = !/\d/u.test(told);
    return (
      isOfResult(line) && (isBare ? /^[<>≤≥]?=? ?\d/u.test(line) : !/^\d+[.,]?\d*$/u.test(line))
    );
  }
  const namesOther = NAME_AND_DOSE.test(line.replace(/^[\d./ x-]+/u, ''));
  // A line that was broken may end with why the medicine before it is not taken.
  const goesOn =
    DIRECTIONS.test(line) ||
    (HANGS.test(source.folded.slice(before.begins, before.ends)) &&
      [STOPPED, DOUBTED].some((words) => words.test(line)));
  return (
    goesOn &&
    !namesOther &&
    medicineAt(source, before.begins) !== undefined &&
    !startsAny(source, next)
  );
}

/** `isWhole`: as for `cut`. */
export function joined(
  source: Source,
  cuts: readonly Cut[],
  isWhole: (line: number) => boolean,
): readonly Cut[] {
  const found: Cut[] = [];
  let line = -1;
  let isFirst = true;
  for (const next of cuts) {
    isFirst = next.line !== line;
    line = next.line;
    const before = found.at(-1);
    const mayJoin =
      before !== undefined &&
      isFirst &&
      !next.isAfterBlank &&
      !isWhole(next.line) &&
      !isWhole(before.line);
    if (before !== undefined && mayJoin && goesOnWith(source, before, next))
      found[found.length - 1] = { ...before, to: next.to, ends: next.ends };
    else found.push(next);
  }
  return found;
}
