/** Tables with a day above each column of values: which lines they take, and which day each cell has. */
import { datesIn, type FoundDate } from './days.ts';
import { linesOf } from './cut.ts';
import type { Part } from './folded.ts';
import { dayLine, isOtherDay } from './headings.ts';
import { medicineAt, testAt, wordIn, type Source } from './things.ts';
import { isTitles } from './titles.ts';

export type Cell = Part & { readonly text: string };

/** The cells of one line; empty ones count where a mark parts them. */
export function cellsOf(line: string, from = 0): readonly Cell[] {
  const parts = /[|\t]/u.test(line) ? /[|\t]/gu : / {2,}/gu;
  const cells: Cell[] = [];
  let at = 0;
  const take = (to: number) => {
    const text = line.slice(at, to);
    const lead = text.length - text.trimStart().length;
    const own = text.trim();
    cells.push({ from: from + at + lead, to: from + at + lead + own.length, text: own });
  };
  for (const match of line.matchAll(parts)) {
    take(match.index);
    at = match.index + match[0].length;
  }
  take(line.length);
  return cells;
}

/** The day above each column that has one. */
export type Columns = ReadonlyMap<number, FoundDate>;

/** Nothing but a date, in one cell. */
function dateOf(cell: Cell): FoundDate | undefined {
  const [date, ...more] = datesIn(cell.text);
  return date !== undefined &&
    more.length === 0 &&
    !isOtherDay(cell.text) &&
    cell.text.length - date.found.length <= 8
    ? date
    : undefined;
}

function columnsOf(line: string): Columns | undefined {
  const cells = cellsOf(line);
  const dated = cells.flatMap((cell, at) => {
    const date = dateOf(cell);
    return date === undefined ? [] : [[at, date] as const];
  });
  const [first] = dated;
  // One day, alone or first, or that of a sample, is a heading, or begins a line of results.
  const isHeading = dated.length === 1 && (first?.[0] === 0 || dayLine(line) === 'drawn');
  if (first === undefined || cells.length < 2 || isHeading) return undefined;
  return cells.every(
    ({ text }, at) =>
      dateOf({ from: 0, to: 0, text }) !== undefined || at === 0 || !/\d/u.test(text),
  )
    ? new Map(dated)
    : undefined;
}

/** The rows of such tables by their line, and the lines that hold their days. */
export function tablesIn(source: Source): {
  /** Lines that hold the titles of columns and nothing else. */
  readonly titles: ReadonlySet<number>;
  readonly heads: ReadonlySet<number>;
  readonly rows: ReadonlyMap<number, Columns>;
} {
  const titles = new Set<number>();
  const heads = new Set<number>();
  const rows = new Map<number, Columns>();
  let columns: Columns | undefined;
  for (const [at, { from, to }] of linesOf(source).entries()) {
    const line = source.folded.slice(from, to);
    if (isTitles(line)) {
      titles.add(at);
      continue;
    }
    const namesMedicine = [...line.matchAll(/\b[a-z]/gu)].some(
      ({ index }) => medicineAt(source, from + index) !== undefined,
    );
    const hasTest = testAt(source, wordIn(source, { from, to })) !== undefined;
    const next = hasTest || namesMedicine ? undefined : columnsOf(line);
    if (next !== undefined) {
      columns = next;
      heads.add(at);
    } else if (cellsOf(line).length < 2) {
      columns = undefined;
    } else if (columns !== undefined && hasTest) {
      rows.set(at, columns);
    }
  }
  return { titles, heads, rows };
}
