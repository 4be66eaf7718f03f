/**
 * Folding: a long visit must still fit its page, and nothing may vanish on the way. A folded section
 * loses its line breaks, not its words: its lines are run together under its title. Only the sources
 * fold to shorter names. Lines that keep (a flag, "not examined", "not asked") stay by themselves.
 * How much fits is counted in lines, from characters, so that every machine folds alike.
 */
import type { Section, SectionId, Summary, SummaryLine } from './summarise.ts';

/**
 * First to fold comes first: what can be looked up elsewhere, then what was only recorded, then what
 * was found, and last what is to be done. Not in the list, so never folded: the impression, the red
 * flags, the criteria and the safety net.
 */
export const FOLD_ORDER = [
  { section: 'sources', because: 'short names are enough to find them' },
  { section: 'verdicts', because: 'three short answers read as well in a row' },
  { section: 'open', because: 'the blanks that matter most are named in the impression' },
  { section: 'context', because: 'recorded, not concluded' },
  { section: 'iron-b12', because: 'what follows from it stands under "To do"' },
  { section: 'laboratory', because: 'few values read as well in a row' },
  { section: 'examination', because: 'what matters is a red flag already' },
  { section: 'mimics', because: 'what is not asked keeps its own line' },
  { section: 'actions', because: 'last, since it is what the next reader does' },
] as const satisfies readonly { section: SectionId; because: string }[];

export type FoldedSection = Section & { readonly folded: boolean };

const cited = (cites: readonly number[]): string => (cites.length === 0 ? '' : ` [${cites.join(', ')}]`);

/** One line in words: "Ferritin: 62 ng/mL; at or below 75 [2]", "1. Examine power now." */
export function lineInWords({ label, value, says, cites }: SummaryLine): string {
  const rest = [value ?? '', says].filter(Boolean).join('; ');
  const between = label === undefined ? '' : /[.\]]$/.test(label) ? ' ' : ': ';
  return `${label ?? ''}${between}${rest}${cited(cites)}`.trim();
}

/** Full stops of lines in a row: "a. b [1]. c." */
function runTogether(lines: readonly SummaryLine[]): string {
  const parts = lines.map((each) => lineInWords({ ...each, says: each.says.replace(/\.$/, '') }));
  return parts.map((part) => (/[?!:]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** The section with all that may be folded in one line, and the lines that keep below it. */
function foldSection(section: Section): FoldedSection {
  const loose = section.lines.filter(({ keeps, elsewhere }) => !keeps && !elsewhere);
  if (loose.length === 0) return { ...section, folded: false };
  const says = section.short ?? runTogether(loose);
  const one: SummaryLine = { says, cites: [], keeps: false, elsewhere: false, strong: false, blank: false };
  return { ...section, folded: true, lines: [one, ...section.lines.filter(({ keeps }) => keeps)] };
}

/** The sections with the first `steps` of the order folded. */
export function folded(sections: readonly Section[], steps: number): readonly FoldedSection[] {
  const ids: readonly SectionId[] = FOLD_ORDER.slice(0, steps).map(({ section }) => section);
  return sections.map((section) => {
    if (ids.includes(section.id)) return foldSection(section);
    // One sentence needs no line of its own for its title.
    const isOne = section.lines.length === 1 && !['rows', 'box'].includes(section.shape);
    return { ...section, folded: isOne };
  });
}

/** As little folding as fits; undefined where even all of it does not. */
export function foldToFit(
  sections: readonly Section[],
  cost: (sections: readonly FoldedSection[]) => number,
  budget: number,
): readonly FoldedSection[] | undefined {
  for (let steps = 0; steps <= FOLD_ORDER.length; steps += 1) {
    const tried = folded(sections, steps);
    if (cost(tried) <= budget) return tried;
  }
  return undefined;
}

// ------------------------------------------------------------------------------------- the page

/** Sections that stand side by side while they are not folded. */
const SIDE_BY_SIDE: readonly (readonly [readonly SectionId[], readonly SectionId[]])[] = [
  [['criteria', 'verdicts'], ['mimics']],
  [['examination'], ['laboratory', 'iron-b12']],
];

/** What is drawn across the page, from top to bottom: one column or two. */
export type Band = readonly (readonly FoldedSection[])[];

/** Two columns stand side by side while each has a section that is not folded. */
function band(
  left: readonly FoldedSection[],
  right: readonly FoldedSection[],
): readonly Band[] {
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
 * Estimated on the safe side: for Letter, the shorter sheet, at A4's width, the narrower one; sizes
 * as in summary-page.css. Widths are in characters, heights in lines of reading text.
 */
const ACROSS = 112;
const HALF = 53;
const HEADING = 1.5;
const ROW = 0.2;
const PAGE = 65;
/** Title, identity, signature and footer, and the mark of an example. */
const FRAME = 12;
/** The first column of a table, in characters. */
const FIRST: Partial<Record<SectionId, number>> = { flags: 19, criteria: 9, open: 22 };
const FIRST_OF_OTHERS = 15;
const BOLD = 1.08;

const wrapped = (text: string, width: number): number =>
  Math.max(1, Math.ceil(text.length / width));

function rowCost(id: SectionId, each: SummaryLine, width: number): number {
  const { sign, label = '', value, says, cites, strong } = each;
  const first = FIRST[id] ?? FIRST_OF_OTHERS;
  const words = value === undefined ? says : `${label} - ${says}`;
  const side = `${sign === undefined ? '' : '___'}${value ?? label}`;
  return (
    ROW +
    Math.max(
      wrapped(`${words}${cited(cites)}`, (width - first) / (strong ? BOLD : 1)),
      wrapped(side, first / BOLD),
    )
  );
}

function boxCost(each: SummaryLine): number {
  const words = lineInWords(each);
  if (each.strong) return 1.2 * wrapped(words, ACROSS / 1.4) + 0.2;
  return wrapped(words, ACROSS - 4) + (each.blank ? 0.7 : 0.2);
}

export function sectionCost(section: FoldedSection, isHalf: boolean): number {
  const { id, shape, lines, title } = section;
  const width = isHalf ? HALF : ACROSS;
  const total = (costs: readonly number[]) => costs.reduce((sum, each) => sum + each, 0);
  if (section.folded) {
    const [first = '', ...kept] = lines.map(lineInWords);
    const above = wrapped(`${title.toUpperCase()}  ${first}`, width);
    return 0.4 + above + total(kept.map((each) => wrapped(each, width)));
  }
  if (shape === 'box') return 2 + total(lines.map(boxCost));
  if (shape === 'rows') return HEADING + total(lines.map((each) => rowCost(id, each, width)));
  // The titles of sources stand in two columns.
  if (id === 'sources') return HEADING + total(lines.map((each) => wrapped(lineInWords(each), HALF) / 2)) + 0.5;
  return HEADING + total(lines.map((each) => wrapped(lineInWords(each), width - 4)));
}

const bandCost = (columns: Band): number =>
  Math.max(
    ...columns.map((column) =>
      column.reduce((sum, each) => sum + sectionCost(each, columns.length > 1), 0),
    ),
  );

/** Lines that the sections take on paper, at most. */
export const pageLines = (sections: readonly FoldedSection[]): number =>
  FRAME + bands(sections).reduce((sum, each) => sum + bandCost(each), 0);

export type PagePlan = { readonly sections: readonly FoldedSection[]; readonly pages: number };

/** One page if folding gets there; else two with as little folding as fits; else what it takes. */
export function foldForPage({ sections }: Pick<Summary, 'sections'>): PagePlan {
  for (const pages of [1, 2]) {
    const fits = foldToFit(sections, pageLines, PAGE * pages);
    if (fits !== undefined) return { sections: fits, pages };
  }
  const all = folded(sections, FOLD_ORDER.length);
  return { sections: all, pages: Math.ceil(pageLines(all) / PAGE) };
}
