/**
 * A pasted text cut into pieces, one for each thing that it names. Every place of the text is in one
 * piece: what parts two of them goes with the first. When in doubt it cuts, so that nothing hides in
 * a piece that is read as something else.
 */
import { datesIn } from './days.ts';
import { headingTo } from './headings.ts';
import { folded, partsIn, type Part } from './folded.ts';
import { medicineAt, hasValue, testAt, type Source } from './things.ts';
import { ALLERGY, DIRECTIONS, DOSE, DOUBTED, NAME_AND_DOSE, OF_RESULT, STOPPED } from './words.ts';

export type Cut = {
  /** With what parts it from the next. */
  readonly from: number;
  readonly to: number;
  /** Without it. */
  readonly begins: number;
  readonly ends: number;
  /** Counted from 0, and whether a line without anything stands right before it. */
  readonly line: number;
  readonly isAfterBlank: boolean;
};

const LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Bullets, numbers, boxes and quotation marks before an entry. */
const BULLET =
  /^(?:[\s>|;,]+|[-*•·▪◦‣●○■□☐☑✓–—+#»](?=[\s\p{L}])|\(?\d{1,2}[.)](?=\s|\p{L})|\(?[a-h][.)]\s|\[[ x]?\])+/iu;
/** Marks after which another entry may begin; `,` between figures is a decimal mark. */
const MARK =
  /[;|\t•·]+|,| \d{1,2}[.)] (?=[a-z])|\. +(?=[a-z])| {2,}| [-/+&] | (?:and|und|y|plus|sowie) /gu;
const WEAK = /^ (?:[-/+&]|and|und|y|plus|sowie) $/u;
/** The end of a sentence, or of an abbreviation: behind words that name nothing another entry begins. */
const STOP = /^\. +$/u;
const EDGE = /[\s,;|•·/+&]/u;

type Kind = 'test' | 'medicine' | 'other';
/** What is being gone through. */
type Open = { from: number; kind: Kind; of: unknown; nameTo: number };

/** Places inside brackets that are closed on the same line. */
function bracketed(line: string): (at: number) => boolean {
  const inside = new Set<number>();
  for (const match of line.matchAll(/\([^()]*\)|\[[^[\]]*\]/gu))
    for (let at = 1; at < match[0].length; at += 1) inside.add(match.index + at);
  return (at) => inside.has(at);
}

/** Behind the day that begins an entry of a report: "2026-11-12 Ferritin 31". */
function behindDay({ folded: text }: Source, from: number): number {
  const ahead = text.slice(from, from + 40);
  const date = /^\d/u.test(ahead) ? datesIn(ahead)[0] : undefined;
  if (date?.from !== 0) return from;
  return from + date.to + (/^[ :]*/u.exec(ahead.slice(date.to))?.[0].length ?? 0);
}

function openAt(source: Source, from: number): Open {
  const test = testAt(source, from) ?? testAt(source, behindDay(source, from));
  if (test !== undefined) return { from, kind: 'test', of: test.of, nameTo: test.to };
  const medicine = medicineAt(source, from);
  if (medicine !== undefined)
    return { from, kind: 'medicine', of: medicine.of, nameTo: medicine.to };
  return { from, kind: 'other', of: undefined, nameTo: from };
}

const begins = (text: string, words: RegExp): boolean => text.search(words) === 0;

/** Whether what follows a mark, and is neither a test nor a medicine of the list, goes on with the entry. */
function goesOn(open: Open, ahead: string, isWeak: boolean): boolean {
  if (open.kind === 'test') return OF_RESULT.test(ahead);
  if (NAME_AND_DOSE.test(ahead) && !DIRECTIONS.test(ahead)) return false;
  if (isWeak) return true;
  return [DIRECTIONS, ALLERGY, STOPPED, DOUBTED].some((words) => begins(ahead, words));
}

/** Whether another entry begins here, behind a mark or in the run of the words. */
function isNext(source: Source, open: Open, next: Open, mark: string | undefined): boolean {
  const text = source.folded;
  const isWeak = mark !== undefined && WEAK.test(mark);
  const so = text.slice(open.nameTo, next.from);
  if (next.kind === 'other') {
    if (mark === undefined) return false;
    if (STOP.test(mark) && open.kind === 'other') return so.length > 8;
    return !goesOn(open, text.slice(next.from, next.from + 80).split('\n')[0] ?? '', isWeak);
  }
  // A brand beside its ingredient, before any amount, is the same entry.
  if (next.kind === 'medicine' && next.of === open.of && !/\d/u.test(so)) return false;
  // "Tab. Metoclopramide" is one entry.
  if (mark !== undefined && STOP.test(mark) && open.kind === 'other') return so.length > 8;
  if (mark !== undefined) return !(isWeak && open.kind === 'test' && next.kind === 'medicine');
  if (next.kind === 'test')
    return hasValue(source, next.nameTo) && open.kind !== 'other' && /\d/u.test(so);
  const dose = text.slice(next.nameTo, next.nameTo + 40).search(DOSE);
  return dose >= 0 && dose < 16 && open.kind !== 'other' && /\d/u.test(so);
}

/** A comma between two figures is a decimal mark, and a stop behind one letter is of an abbreviation. */
function parts(line: string, { from, to, found }: Part & { readonly found: string }): boolean {
  if (found === ',') return !/\d,\d/u.test(line.slice(Math.max(0, from - 1), to + 1));
  return !STOP.test(found) || /[a-z0-9)]{2}$/u.test(line.slice(0, from));
}

const isWithin = (part: Part, whole: Part): boolean => part.from > whole.from && part.to < whole.to;

/** Where an entry begins, and where the marks before it do. */
type Start = { readonly at: number; readonly gap: number };

/** The places in one line at which an entry begins; the first is where the line's own text does. */
function startsIn(source: Source, from: number, to: number): readonly Start[] {
  const line = source.folded.slice(from, to);
  const inBrackets = bracketed(line);
  const dates = datesIn(line);
  const marks = new Map(
    partsIn(line, MARK)
      .filter((mark) => parts(line, mark) && !dates.some((date) => isWithin(mark, date)))
      .map(({ to: end, found }) => [end, found] as const),
  );
  const starts: Start[] = [{ at: from, gap: from }];
  let open = openAt(source, from);
  for (const { index } of line.matchAll(/[^\s,;|•·]+/gu)) {
    const at = from + index;
    if (at < open.nameTo || at === open.from || inBrackets(index)) continue;
    const mark = marks.get(index) ?? marks.get(index - 1);
    const isWord = /[a-z]/u.test(line.charAt(index));
    if (mark === undefined && !isWord) continue;
    const next = openAt(source, at);
    if (mark === undefined && next.kind === 'other') continue;
    const isFirst = line.slice(0, index).trim() === '';
    if (!isFirst && isNext(source, open, next, mark)) {
      starts.push({ at, gap: at - (mark ?? '').length });
      open = next;
    } else if (open.kind === 'other' && next.kind !== 'other') {
      // Words before a name, such as "serum" or "takes": the entry is of what is named.
      open = { ...next, from: open.from };
    }
  }
  return starts;
}

/** The same, behind a heading that has something on its own line: "Allergies: penicillin". */
function startsOfLine(source: Source, from: number, to: number): readonly Start[] {
  const behind = headingTo(source.folded.slice(from, to));
  return behind === undefined
    ? startsIn(source, from, to)
    : [{ at: from, gap: from }, ...startsIn(source, from + behind, to)];
}

/** Where a heading stands behind the end of a sentence: "… 5 mg od. Allergies: none". */
function headingsIn(line: string): readonly number[] {
  return [...line.matchAll(/[.;|] +(?=[a-z][a-z /&'-]{1,60}:)/gu)]
    .map((match) => match.index + match[0].length)
    .filter((at) => headingTo(`${line.slice(at)} x`) !== undefined);
}

/** Lines of a text without their ends; a heading begins a line of its own. */
export function linesOf({ text, folded: plain }: Source): readonly Part[] {
  const lines: Part[] = [];
  const take = (from: number, to: number) => {
    const heads = headingsIn(plain.slice(from, to)).map((at) => from + at);
    const starts = [from, ...heads];
    starts.forEach((start, at) => lines.push({ from: start, to: starts[at + 1] ?? to }));
  };
  let from = 0;
  for (const match of text.matchAll(LINE)) {
    take(from, match.index);
    from = match.index + match[0].length;
  }
  take(from, text.length);
  return lines;
}

/** What parts the entries is taken off both ends. */
function trimmed(text: string, from: number, to: number): { begins: number; ends: number } {
  let ends = to;
  while (ends > from && EDGE.test(text.charAt(ends - 1))) ends -= 1;
  const end = / (?:and|und|y|sowie)$/iu.exec(text.slice(from, ends));
  return { begins: from, ends: end === null ? ends : from + end.index };
}

/** How much of a line is a bullet or a number before its entry; the day of a date is none. */
function leadOf(line: string): number {
  const lead = BULLET.exec(line)?.[0].length ?? 0;
  const date = datesIn(folded(line))[0];
  return date !== undefined && date.from < lead ? date.from : lead;
}

/** `isWhole`: lines, counted from 0, that are not to be cut, such as the rows of a table by days. */
export function cut(source: Source, isWhole: (line: number) => boolean): readonly Cut[] {
  const { text } = source;
  const found: Omit<Cut, 'to'>[] = [];
  let isAfterBlank = false;
  for (const [line, { from, to }] of linesOf(source).entries()) {
    const own = text.slice(from, to);
    const lead = leadOf(own);
    if (own.slice(lead).trim() === '') {
      isAfterBlank = true;
      continue;
    }
    const first = from + lead;
    const starts = isWhole(line) ? [{ at: first, gap: first }] : startsOfLine(source, first, to);
    for (const [at, start] of starts.entries()) {
      const next = starts[at + 1]?.gap ?? to;
      const span = at === 0 ? from : start.at;
      found.push({ from: span, ...trimmed(text, start.at, next), line, isAfterBlank });
      isAfterBlank = false;
    }
  }
  if (found.length === 0)
    return text === ''
      ? []
      : [{ from: 0, to: text.length, begins: 0, ends: 0, line: 0, isAfterBlank: false }];
  // What stands before the first goes with it; all else goes with what it follows.
  return found.map((each, at) => ({
    ...each,
    from: at === 0 ? 0 : each.from,
    to: found[at + 1]?.from ?? text.length,
  }));
}
