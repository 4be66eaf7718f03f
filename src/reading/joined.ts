/** Entries that go on in the next line: directions under a medicine, a value under the name of its test. */
import { isOfResult } from './below.ts';
import type { Cut } from './cut.ts';
import { groupedBy } from './grouped.ts';
import { dayLine, sectionOf } from './headings.ts';
import { medicineAt, namedTestAt, testAt, wordIn, type Source } from './things.ts';
import { isTitles } from './titles.ts';
import {
  DIRECTIONS,
  DOUBTED,
  NAME_AND_DOSE,
  NONE,
  NONE_TAKEN,
  NO_ALLERGY,
  STOPPED,
} from './words.ts';

/** All that is cut of one line. */
const wholeOf = ({ folded }: Source, line: readonly Cut[] = []): string =>
  folded.slice(line[0]?.begins ?? 0, line.at(-1)?.ends ?? 0);

/** What stands behind the name that a piece begins with. */
function behindName(
  source: Source,
  { begins, ends }: Cut,
  nameAt: typeof testAt,
): string | undefined {
  const name = nameAt(source, wordIn(source, { from: begins, to: ends }));
  return name && source.folded.slice(name.to, ends);
}

const isBare = (told: string): boolean => !/\d/u.test(told);

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

/** Whether a line is of the test above it, behind whose name so much is told. */
function isOfTest(told: string, line: string, behind: string): boolean {
  const day = dayLine(line);
  // A day between the name of a test and its value is of that value.
  if (day !== undefined)
    return day === 'drawn' && isBare(told) && !isBare(behind) && isOfResult(behind);
  // A number by itself is one of the cells under the name, or of something else.
  const isVertical = isBare(told.split('\n')[0] ?? '');
  return isOfResult(line) && (isVertical || !/^\d+[.,]?\d*$/u.test(line));
}

/** Whether a line, or the first piece of it, goes on with the medicine above it. */
function isOfMedicine(source: Source, above: Cut, next: Cut): boolean {
  const line = source.folded.slice(next.begins, next.ends);
  if (sectionOf(line) !== undefined || dayLine(line) !== undefined) return false;
  const namesOther = NAME_AND_DOSE.test(line.replace(/^[\d./ x-]+/u, ''));
  // A line that was broken may end with why the medicine before it is not taken.
  const goesOn =
    DIRECTIONS.test(line) ||
    (HANGS.test(source.folded.slice(above.begins, above.ends)) &&
      [STOPPED, DOUBTED].some((words) => words.test(line)));
  return (
    goesOn &&
    !namesOther &&
    medicineAt(source, above.begins) !== undefined &&
    !startsAny(source, next)
  );
}

/** How many pieces of a line go on with what stands above it. */
function goingOn(
  source: Source,
  above: Cut,
  line: readonly Cut[],
  behind: readonly Cut[] | undefined,
): number {
  const [first] = line;
  const text = wholeOf(source, line);
  const isOfNone = [NONE, NONE_TAKEN, NO_ALLERGY].some((words) => words.test(text));
  if (first === undefined || isOfNone || isTitles(text)) return 0;
  const told = behindName(source, above, testAt);
  if (told === undefined) return isOfMedicine(source, above, first) ? 1 : 0;
  return isOfTest(told, text, wholeOf(source, behind)) ? line.length : 0;
}

/** Names one under the other, as where each column was copied by itself: no value is known to be whose. */
const isOfNames = (source: Source, over: Cut | undefined, above: Cut): boolean =>
  over !== undefined &&
  over.line === above.line - 1 &&
  !above.isAfterBlank &&
  isBare(behindName(source, over, namedTestAt) ?? '0');

/** `isWhole`: as for `cut`. */
export function joined(
  source: Source,
  cuts: readonly Cut[],
  isWhole: (line: number) => boolean,
): readonly Cut[] {
  const found: Cut[] = [];
  const lines = [...groupedBy(cuts, ({ line }) => line).values()];
  for (const [at, line] of lines.entries()) {
    const above = found.at(-1);
    const [first] = line;
    const mayJoin =
      above !== undefined &&
      first?.isAfterBlank === false &&
      !isWhole(first.line) &&
      !isWhole(above.line) &&
      !isOfNames(source, found.at(-2), above);
    const many = mayJoin ? goingOn(source, above, line, lines[at + 1]) : 0;
    const last = line[many - 1];
    if (above !== undefined && last !== undefined)
      found[found.length - 1] = { ...above, to: last.to, ends: last.ends };
    found.push(...line.slice(many));
  }
  return found;
}
