/**
 * The sheets of the full note. What stands on each is settled here and not by the printer, so that each
 * can say which of how many it is, and every engine breaks at the same line: some draw no number in
 * the margin of a sheet, and some cut a line that lies across its edge.
 */
import {
  ACROSS,
  bandCost,
  bands,
  BOLD,
  columnCost,
  FOLDABLE,
  folded,
  foldToFit,
  FOOT,
  labelInWords,
  pageLines,
  sectionCost,
  TOP,
  widthOfColumns,
  wrapped,
  type Band,
  type FoldedSection,
} from './fold.ts';
import type { Section, Summary } from './summary.ts';

/** As many lines as Letter, the shorter sheet, holds of a text that is set as narrow as on A4. */
const PAGE = 66;
const DENSE_PAGE = 75.5;
const MARK = 2.6;
/** The number of a further sheet and the gaps around what stands at its head. */
const HEAD = 2.4;

/** What is drawn on one sheet, from top to bottom. */
type Sheet = readonly Band[];
/** What still fits a sheet, and what goes to the next one. */
type Cut<T> = { readonly here?: T; readonly next?: T };

export type PagePlan = {
  readonly sections: readonly FoldedSection[];
  readonly sheets: readonly Sheet[];
  /** Its lines stand closer, so that it is one sheet after all. */
  readonly dense: boolean;
};

export const sheetInWords = (number: number, of: number): string => `Sheet ${number} of ${of}`;

/** The line that is read first, said again on each further sheet. */
export function firstLine({ sections }: Pick<Summary, 'sections'>): string {
  const line = sections[0]?.lines[0];
  return line === undefined ? '' : `${labelInWords(line)}${line.says}`;
}

/** The first lines of a section, without its picture, which stands at its end. */
function firstOf({ timeline: _t, scale: _s, ...section }: FoldedSection, count: number) {
  const { run, lines } = section;
  return {
    ...section,
    run: run.slice(0, count),
    lines: lines.slice(0, Math.max(0, count - run.length)),
  };
}

function restOf(section: FoldedSection, count: number): FoldedSection {
  const { run, lines, before = 0 } = section;
  return {
    ...section,
    title: before > 0 ? section.title : `${section.title}, continued`,
    run: run.slice(count),
    lines: lines.slice(Math.max(0, count - run.length)),
    before: before + count,
  };
}

/** Cuts between two lines, never within one. */
function cutSection(section: FoldedSection, room: number, width: number): Cut<FoldedSection> {
  if (sectionCost(section, width) <= room) return { here: section };
  const all = section.run.length + section.lines.length;
  let count = 0;
  while (count < all && sectionCost(firstOf(section, count + 1), width) <= room) count += 1;
  // The picture alone goes to the next sheet with the last line.
  const kept = Math.min(count, all - 1);
  if (kept < 1) return { next: section };
  return { here: firstOf(section, kept), next: restOf(section, kept) };
}

type Column = readonly FoldedSection[];

function cutColumn(column: Column, room: number, width: number): Required<Cut<Column>> {
  const here: FoldedSection[] = [];
  for (const [at, section] of column.entries()) {
    const cut = cutSection(section, room - columnCost(here, width), width);
    if (cut.here !== undefined) here.push(cut.here);
    if (cut.next !== undefined) return { here, next: [cut.next, ...column.slice(at + 1)] };
  }
  return { here, next: [] };
}

const isEmpty = (band: Band): boolean => band.every((column) => column.length === 0);

function cutBand(columns: Band, room: number): Cut<Band> {
  const cut = columns.map((column) => cutColumn(column, room, widthOfColumns(columns)));
  const here = cut.map((each) => each.here);
  const next = cut.map((each) => each.next);
  return { ...(isEmpty(here) ? {} : { here }), ...(isEmpty(next) ? {} : { next }) };
}

/** Fills sheet after sheet; a line that no sheet holds gets one and runs over. */
function fill(all: readonly Band[], first: number, further: number): readonly Sheet[] {
  const full: Sheet[] = [];
  let sheet: Band[] = [];
  let room = first;
  const turn = () => {
    full.push(sheet);
    sheet = [];
    room = further;
  };
  const waiting = [...all];
  for (let band = waiting.shift(); band !== undefined; band = waiting.shift()) {
    const { here, next } = cutBand(band, room);
    if (here === undefined && sheet.length === 0) {
      sheet.push(band);
      room = 0;
      continue;
    }
    if (here !== undefined) {
      sheet.push(here);
      room -= bandCost(here);
    }
    if (next === undefined) continue;
    turn();
    waiting.unshift(next);
  }
  if (room < FOOT) turn();
  return [...full, sheet];
}

/** With the picture of the dates, whether its section is folded or not. */
const pictured =
  (sections: readonly Section[]) =>
  (plan: readonly FoldedSection[]): readonly FoldedSection[] =>
    plan.map((each) => {
      const timeline = sections.find(({ id }) => id === each.id)?.timeline;
      return timeline === undefined ? each : { ...each, timeline };
    });

/** One sheet if folding gets there, or lines set closer; else two with as little folding as fits; else what it takes. */
export function foldForPage(summary: Pick<Summary, 'sections' | 'mark'>): PagePlan {
  const { sections, mark } = summary;
  const above = mark === undefined ? 0 : MARK;
  const draw = pictured(sections);
  type Cost = (tried: readonly FoldedSection[]) => number;
  // The picture comes before the rows that a fold takes away.
  const within = (cost: Cost, most: number) => {
    const plan = foldToFit(sections, (tried) => cost(draw(tried)), most);
    return plan === undefined ? foldToFit(sections, cost, most) : draw(plan);
  };
  const one = within(pageLines, PAGE - above);
  if (one !== undefined) return { sections: one, sheets: [bands(one)], dense: false };
  const closer = within(pageLines, DENSE_PAGE - above);
  if (closer !== undefined) return { sections: closer, sheets: [bands(closer)], dense: true };
  const head = above + HEAD + wrapped(firstLine(summary), ACROSS / BOLD);
  const filled = (of: readonly FoldedSection[]) => fill(bands(of), PAGE - above - TOP, PAGE - head);
  const two = within((of) => filled(of).length, 2) ?? folded(sections, FOLDABLE);
  return { sections: two, sheets: filled(two), dense: false };
}
