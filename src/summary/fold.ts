/**
 * Folding: a long visit must still fit its page, and nothing may vanish on the way. A folded section
 * loses its line breaks, not its words: its lines are run together under its title. Lines that keep (a flag, "not examined", "not asked") stay by themselves.
 * How much fits is counted in lines, from characters, so that every machine folds alike.
 */
import { lower } from '../rules/words/phrases.ts';
import type { Section, SectionId, SummaryLine } from './summary.ts';

/**
 * First to fold comes first: what can be looked up elsewhere, then what was only recorded, then what
 * was found, and last what is to be done. Not in the list, so never folded: the impression and
 * the safety net.
 */
export const FOLD_ORDER = [
  { section: 'sources', because: 'short names read as well in a row' },
  { section: 'open', because: 'the blanks that matter most are named in the impression' },
  { section: 'context', because: 'recorded, not concluded' },
  { section: 'iron-b12', because: 'what follows from it stands under "To do"' },
  { section: 'laboratory', because: 'few values read as well in a row' },
  { section: 'examination', because: 'what matters is a red flag already' },
  { section: 'mimics', because: 'what is not asked keeps its own line' },
  { section: 'actions', because: 'late, since it is what the next reader does' },
  { section: 'flags', because: 'a yes leads the page already' },
  { section: 'criteria', because: 'last: five answers are read at a glance in rows' },
] as const satisfies readonly { section: SectionId; because: string }[];

export type FoldedSection = Section & {
  readonly folded: boolean;
  /** Run on in one paragraph after the title; empty while the section is not folded. */
  readonly run: readonly SummaryLine[];
  /** How many of its lines stand on the sheets before; absent where it begins. */
  readonly before?: number;
};

const cited = (cites: readonly number[]): string =>
  cites.length === 0 ? '' : ` [${cites.join(', ')}]`;

/** "1. " and "[1] " lead on by themselves, "Ferritin: " needs its colon. */
export const labelInWords = ({ label }: SummaryLine): string =>
  label === undefined ? '' : /[.\]]$/.test(label) ? `${label} ` : `${label}: `;

/** "62 ng/mL; at or below 75": what follows a value is no new sentence. */
const afterValue = ({ value = '', says }: Pick<SummaryLine, 'value' | 'says'>): string =>
  value === '' || says === '' ? `${value}${says}` : `${value}; ${lower(says)}`;

/** One line in words: "Ferritin: 62 ng/mL; at or below 75 [2]", "1. Examine power now." */
function lineInWords(line: SummaryLine): string {
  const words = afterValue(line);
  return `${labelInWords(line)}${words}${cited(line.cites)}`;
}

/** A line within a run: it ends after its sources, "at or below 75 [2]." */
export function runInWords({ value, says, cites }: SummaryLine): string {
  const words = afterValue({
    ...(value === undefined ? {} : { value }),
    says: says.replace(/\.$/, ''),
  });
  return `${words}${cited(cites)}${/[?!:]”?$/.test(words) && cites.length === 0 ? '' : '.'}`;
}

const runTogether = (run: readonly SummaryLine[]): string =>
  run.map((each) => `${labelInWords(each)}${runInWords(each)}`).join(' ');

/** The section as hard lines of text: one for the run, one for each line that stands by itself. */
export const textLines = ({ run, lines }: FoldedSection): readonly string[] => [
  ...(run.length === 0 ? [] : [runTogether(run)]),
  ...lines.map(lineInWords),
];

const unfolded = (section: Section): FoldedSection => ({ ...section, folded: false, run: [] });

/** The section with all that may be folded in one run, and the lines that keep below it; no picture. */
function foldSection(section: Section): FoldedSection {
  const { timeline: _, ...rest } = section;
  const loose = section.lines.filter(({ keeps }) => !keeps);
  if (loose.length === 0) return unfolded(section);
  return {
    ...rest,
    folded: true,
    run: loose,
    lines: section.lines.filter(({ keeps }) => keeps),
  };
}

/** The sections with these folded. */
export function folded(
  sections: readonly Section[],
  ids: readonly SectionId[],
): readonly FoldedSection[] {
  return sections.map((section) => {
    if (ids.includes(section.id)) return foldSection(section);
    // One sentence needs no line of its own for its title.
    const isOne =
      section.lines.length === 1 &&
      section.shape !== 'rows' &&
      section.shape !== 'box' &&
      section.timeline === undefined;
    return isOne ? { ...section, folded: true, run: section.lines, lines: [] } : unfolded(section);
  });
}

export const FOLDABLE: readonly SectionId[] = FOLD_ORDER.map(({ section }) => section);

/**
 * Folds all that may be folded and opens again what fits after all, what is folded last first.
 * Undefined where even all of it folded does not fit.
 */
export function foldToFit(
  sections: readonly Section[],
  cost: (sections: readonly FoldedSection[]) => number,
  budget: number,
): readonly FoldedSection[] | undefined {
  const fits = (ids: readonly SectionId[]) => cost(folded(sections, ids)) <= budget;
  let ids = FOLDABLE;
  if (!fits(ids)) return undefined;
  for (const id of ids.toReversed()) {
    const fewer = ids.filter((each) => each !== id);
    if (fits(fewer)) ids = fewer;
  }
  return folded(sections, ids);
}

// ------------------------------------------------------------------------------------- the page

/** Sections that stand side by side while they are not folded. */
const SIDE_BY_SIDE: readonly (readonly [readonly SectionId[], readonly SectionId[]])[] = [
  [['criteria', 'verdicts'], ['flags']],
  [['examination'], ['mimics']],
];

/** What is drawn across the page, from top to bottom: one column or two. */
export type Band = readonly (readonly FoldedSection[])[];

/** Two columns stand side by side while each has a section that is not folded. */
function band(left: readonly FoldedSection[], right: readonly FoldedSection[]): readonly Band[] {
  const both = [left, right].every((column) => column.some((section) => !section.folded));
  return both ? [[left, right]] : [...left, ...right].map((section) => [[section]]);
}

/** The sections in their order, cut into bands. */
export function bands(sections: readonly FoldedSection[]): readonly Band[] {
  const among = (ids: readonly SectionId[]) => sections.filter(({ id }) => ids.includes(id));
  const placed = new Set<SectionId>();
  return sections.flatMap((section): readonly Band[] => {
    if (placed.has(section.id)) return [];
    const pair = SIDE_BY_SIDE.find((columns) => columns.some((ids) => ids.includes(section.id)));
    if (pair === undefined) return [[[section]]];
    for (const id of pair.flat()) placed.add(id);
    return band(among(pair[0]), among(pair[1]));
  });
}

/**
 * Widths in em and heights in lines of reading text, both as summary-page.css sets them: A4's width,
 * the narrower one.
 * The letters are those of Arial, Liberation Sans and Helvetica, which share their widths.
 */
export const ACROSS = 57;
const HALF = 27.7;
/** Identity and title with the gaps around them. */
export const TOP = 3.7;
/** Signature and footer with theirs. */
export const FOOT = 7.3;
/** The picture of a scale with its title. */
const SCALE = 6;
/** The picture of the dates: a row, the years with the gaps, the share of the width that names have. */
const TIMELINE = { row: 1.25, frame: 2, names: 0.24 } as const;
const HEADING = 1.75;
const ROW = 0.2;
/** The first column of a table. */
const FIRST: Partial<Record<SectionId, number>> = { laboratory: 9, open: 11.5 };
const FIRST_OF_OTHERS = 6;
const CELL_GAP = 0.6;
/** What is lost at the end of a line, where the next word does not fit. */
const RAGGED = 2;
export const BOLD = 1.07;

/** Widths of letters in em; most of the others are as wide as a digit. */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl’‘'", 0.222],
  [' ftI.,:;!/|[]·', 0.278],
  ['r()-', 0.334],
  ['ckvsxyzJ', 0.5],
  ['ABEKPSVXYwCDHNRU&', 0.722],
  ['GOQmM%@W—', 0.9],
];
const WIDTH = new Map(
  LETTERS.flatMap(([letters, width]) => Array.from(letters, (each) => [each, width])),
);
const OTHER = 0.556;

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, each) => sum + (WIDTH.get(each) ?? OTHER), 0);

/** Lines that a text takes. A text that fits one line loses nothing at its end. */
export function wrapped(text: string, width: number, before = 0): number {
  const wide = before + widthOf(text);
  return wide <= width ? 1 : Math.ceil(wide / (width - RAGGED));
}

function rowCost(id: SectionId, each: SummaryLine, width: number): number {
  const { sign, label = '', value, says, cites, strong } = each;
  const first = FIRST[id] ?? FIRST_OF_OTHERS;
  const words = value === undefined ? says : `${label} – ${says}`;
  const room = first - CELL_GAP - (sign === undefined ? 0 : 0.5);
  return (
    ROW +
    Math.max(
      wrapped(`${words}${cited(cites)}`, (width - first - CELL_GAP) / (strong ? BOLD : 1)),
      wrapped(value ?? label, room / BOLD),
    )
  );
}

/** The first line of the box is set larger. */
const LARGER = 1.35;
/** Two lines to write on stand side by side. */
const isBeside = (each: SummaryLine, before: SummaryLine | undefined): boolean =>
  each.blank && before?.blank === true;

function boxCost(each: SummaryLine, index: number, all: readonly SummaryLine[]): number {
  if (isBeside(each, all[index - 1])) return 0;
  const words = lineInWords(each);
  const width = ACROSS - 3;
  if (index === 0) return LARGER * wrapped(words, width / LARGER / BOLD) + 0.2;
  return wrapped(words, width / (each.strong ? BOLD : 1)) + (each.blank ? 0.7 : 0.2);
}

const total = (costs: readonly number[]): number => costs.reduce((sum, each) => sum + each, 0);

/** Of its rows and of the years under them; a long name takes more lines than one. */
function timelineCost({ timeline }: Pick<Section, 'timeline'>): number {
  if (timeline === undefined) return 0;
  const names = timeline.rows.map(({ name }) => wrapped(name, ACROSS * TIMELINE.names));
  return TIMELINE.frame + total(names.map((lines) => Math.max(lines, TIMELINE.row)));
}

/** Lines that a section takes within a width. */
export function sectionCost(section: FoldedSection, width: number): number {
  const { id, shape, lines, title } = section;
  if (section.folded) {
    const above = wrapped(runTogether(section.run), width, widthOf(`${title}  `) * BOLD);
    const below = total(lines.map((each) => wrapped(lineInWords(each), width)));
    return 0.35 + above + below + timelineCost(section);
  }
  if (shape === 'box') return 1.7 + total(lines.map(boxCost));
  if (shape === 'rows') {
    const room = section.scale === undefined ? width : HALF;
    const rows = HEADING + total(lines.map((each) => rowCost(id, each, room)));
    return section.scale === undefined ? rows : Math.max(rows, SCALE);
  }
  // The titles of sources stand two by two.
  const beside = id === 'sources' ? 2 : 1;
  const heights = lines.map((each) => wrapped(lineInWords(each), (width - 1.5) / beside - beside));
  const rows = heights.map((height, at) =>
    at % beside === 0 ? Math.max(height, ...heights.slice(at + 1, at + beside)) : 0,
  );
  return HEADING + total(rows) + timelineCost(section);
}

export const widthOfColumns = (columns: Band): number => (columns.length > 1 ? HALF : ACROSS);

export const columnCost = (column: readonly FoldedSection[], width: number): number =>
  total(column.map((each) => sectionCost(each, width)));

export const bandCost = (columns: Band): number =>
  Math.max(...columns.map((column) => columnCost(column, widthOfColumns(columns))));

/** Lines that the sections take on paper, at most. */
export const pageLines = (sections: readonly FoldedSection[]): number =>
  TOP + FOOT + total(bands(sections).map(bandCost));
