/**
 * Requirement, rows of the rules, sources, tests: who answers for what. Nothing is written down here;
 * it is read from the tables and from the text of the tests each time.
 */
import { rowsOf } from '../src/evidence/carrying.ts';
import { expertVisit } from '../src/practice/played.ts';
import { LIBRARY } from '../src/practice/library.ts';
import { decide } from '../src/rules/decide.ts';
import { REGISTER } from '../src/evidence/register.ts';
import { ACCEPTANCE } from '../src/evidence/acceptance-rules.ts';
import { DECISIONS } from '../src/evidence/decisions.ts';
import { HAZARDS_KNOWN } from '../src/evidence/safety-case.ts';
import { SOURCES } from '../src/rules/tables/sources.ts';
import { readingOf, type Stands } from '../src/evidence/standing.ts';
import { TODAY } from './rules/a-visit.ts';
import { VIGNETTES } from './rules/vignettes.ts';
import {
  BETWEEN,
  GAP,
  commentsIn,
  filesBelow,
  inside,
  isNode,
  isTitle,
  parsed,
  textOf,
  titleInWords,
  titlesIn,
  type Node,
  type Title,
  type Words,
} from './titles.ts';

const numbered = (letter: string, last: number, width: number): readonly string[] =>
  Array.from({ length: last }, (_, at) => `${letter}${String(at + 1).padStart(width, '0')}`);

/** The decisions of the second edition, in the order in which they stand. */
const SECOND_EDITION = [
  21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 44, 45,
  46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70,
  71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 82, 83, 84, 85, 87, 88,
].map((at) => `D${at}`);

/** The acceptance rules T01 to T65, the decisions D1 to D20 and those of the second edition. */
export const REQUIREMENTS: readonly string[] = [
  ...numbered('T', 65, 2),
  ...numbered('D', 20, 1),
  ...SECOND_EDITION,
];

/** A test, or a row of one, by its title; of a group its title and how many tests stand in it. */
type NamedTest = { readonly file: string; readonly title: string };

type TracedRow = {
  /** "iron/adult.oralOrIv". */
  readonly rule: string;
  readonly sources: readonly string[];
  readonly sections: readonly string[];
  /** Test files that name it. */
  readonly tests: readonly string[];
  /** Vignettes and practice cases, whose assessment is expected by a test, in which it stands. */
  readonly visits: readonly string[];
};

type TracedRequirement = {
  readonly id: string;
  /** Rows that carry it: those named for it, or that cite it. */
  readonly rows: readonly string[];
  /** Rows that are named in the same row of a test as it is. */
  readonly beside: readonly string[];
  readonly sources: readonly string[];
  readonly tests: readonly NamedTest[];
};

/** The requirements that the tests of a hazard name. */
type TracedHazard = { readonly id: string; readonly requirements: readonly string[] };

export type Trace = {
  readonly requirements: readonly TracedRequirement[];
  readonly hazards: readonly TracedHazard[];
  readonly rows: readonly TracedRow[];
  /** Every place in the source and in the practice cases that cites a source, by source. */
  readonly citing: ReadonlyMap<string, readonly string[]>;
};

/** Strings and the pieces of templates in a node, those of citations left out. */
function wordsIn(node: Node): readonly Words[] {
  const { type, start, callee, value } = node;
  if (type === 'CallExpression' && isNamed(callee, 'cite')) return [];
  if (type === 'ImportDeclaration') return [];
  if (type === 'Literal') return typeof value === 'string' ? [{ says: value, start }] : [];
  if (type === 'TemplateElement') return [{ says: cooked(value), start }];
  return inside(node).flatMap(wordsIn);
}

const cooked = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';

const isNamed = (callee: unknown, name: string): boolean =>
  typeof callee === 'object' && callee !== null && 'name' in callee && callee.name === name;

/** A range such as "T16 to T27" is a heading; it answers for nothing between. */
const RANGE = /[TD]\d+ to [TD]\d+/g;
const REQUIREMENT = /\b(?:T\d{2}|D\d{1,2})\b/g;
const namedIn = (says: string): readonly string[] =>
  says.replaceAll(RANGE, '').match(REQUIREMENT) ?? [];

/** The smallest lists and calls around each string: a row of a table, or a test with its title. */
function casesIn(node: Node): readonly Node[] {
  const here = node.type === 'ArrayExpression' || node.type === 'CallExpression' ? [node] : [];
  return [...here, ...inside(node).flatMap(casesIn)];
}

const RULES = REGISTER.flatMap(({ table }) =>
  table.rows.map((row) => ({
    rule: `${table.id}/${row.id}`,
    id: row.id,
    // Tests of one table leave out what begins all its ids.
    short: row.id
      .split('.')
      .slice(1)
      .map((_, at, rest) => rest.slice(at).join('.')),
    sources: row.sources,
  })),
);

/** Is the id there as a whole word: "incomplete: lab.ferritin", "!findCause"? */
const holdsId = (says: string, id: string): boolean => {
  let at = says.indexOf(id);
  while (at !== -1) {
    const [before, after] = [says[at - 1] ?? ' ', says[at + id.length] ?? ' '];
    if (!/[\w.-]/.test(before) && !/[\w-]/.test(after)) return true;
    at = says.indexOf(id, at + 1);
  }
  return false;
};

const HOLDING: readonly Stands[] = ['decides', 'stands-unless', 'fires', 'not-first'];

/** The rows that stand in each visit of which a test says what must come of it. */
function standing(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visits = [
    ...VIGNETTES.map(({ id, visit }) => [`vignette ${id}`, visit] as const),
    ...LIBRARY.map((of) => [`case ${of.id}`, expertVisit(of)] as const),
  ];
  for (const [name, visit] of visits) {
    const reading = readingOf(decide(visit, TODAY));
    for (const { table } of REGISTER) {
      for (const { id } of table.rows) {
        const stands = reading.rowOf(table, id)?.stands;
        const rule = `${table.id}/${id}`;
        if (stands !== undefined && HOLDING.includes(stands))
          found.set(rule, [...(found.get(rule) ?? []), name]);
      }
    }
  }
  return found;
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

function citingPlaces(): ReadonlyMap<string, readonly string[]> {
  const citing = new Map<string, readonly string[]>();
  const add = (source: string, place: string) =>
    citing.set(source, unique([...(citing.get(source) ?? []), place]));
  for (const file of filesBelow('src').filter((each) => /\.(?:tsx?|json)$/.test(each))) {
    if (file === 'src/rules/tables/sources.ts') continue;
    const text = textOf(file);
    for (const source of Object.keys(SOURCES)) {
      if (text.includes(`'${source}'`) || text.includes(`"${source}"`)) add(source, file);
    }
  }
  return citing;
}

type Naming = {
  readonly requirement: string;
  readonly test: NamedTest;
  readonly beside: Node;
};

const covers = ({ start, end }: Pick<Node, 'start' | 'end'>, at: number): boolean =>
  start <= at && at < end;

/** The longest name of a row of a test: its strings, as far as they fit one line. */
const ROW_NAME = 80;

/** The plain strings that stand side by side in a row of a test. */
const elementsOf = ({ type, elements }: Node): readonly string[] =>
  type === 'ArrayExpression' && Array.isArray(elements)
    ? elements.flatMap((each: unknown) =>
        isNode(each) && each.type === 'Literal' ? wordsIn(each).map(({ says }) => says) : [],
      )
    : [];

/** "T36 75"; of a row that begins with the bare number, what else stands in it. */
function rowName(says: string, row: Node): string {
  if (!HEADING.test(says)) return says;
  // A comment heads the rows below it.
  if (!elementsOf(row).includes(says)) return `rows headed “${says.trim()}”`;
  const words = [says, ...wordsIn(row).map((each) => each.says)];
  return unique(words.map((each) => each.trim()).filter(Boolean))
    .join(', ')
    .slice(0, ROW_NAME);
}

/** The title of the test in which the words at that place stand; of a group when they head one. */
function testAt(titles: readonly Title[], { says, start }: Words, row: Node): string {
  const [own] = titles.filter(({ node }) => covers(node, start));
  if (own === undefined) {
    // The title of a group lies outside its tests.
    const group = titles.filter(({ path }) =>
      path.slice(0, -1).some((each) => each.join('…') === says),
    );
    return group.length === 0 ? rowName(says, row) : `${says} (${group.length} tests)`;
  }
  const title = titleInWords(own);
  if (title.includes(says.replaceAll(GAP, '…'))) return title;
  const at = title.lastIndexOf(BETWEEN);
  const groups = at === -1 ? '' : title.slice(0, at + BETWEEN.length);
  // What a row fills in is the title; its other gaps would say nothing.
  return title.includes('…', at)
    ? `${groups}${rowName(says, row)}`
    : `${title}: ${rowName(says, row)}`;
}

/** "T58", or "T22, T24", above the rows of a table that it heads. */
const HEADING = /^\s*(?:(?:T\d{2}|D\d{1,2})[\s,]*)+$/;

/** Each title, row or heading of the tests of rules, evidence and summary that names a requirement. */
function namings(file: string): readonly Naming[] {
  const text = textOf(file);
  const program = parsed(file, text);
  const cases = casesIn(program);
  const titles = titlesIn(file, text);
  const headings = commentsIn(file, text).filter(({ says }) => HEADING.test(says));
  return [...wordsIn(program), ...headings].flatMap(({ says, start }) => {
    const requirements = namedIn(says);
    if (requirements.length === 0) return [];
    const around = cases
      .filter((node) => covers(node, start))
      .toSorted((one, other) => one.end - one.start - (other.end - other.start));
    const [closest] = around;
    if (closest === undefined) return [];
    const test = { file, title: testAt(titles, { says, start }, closest) };
    return requirements.map((requirement) => ({ requirement, test, beside: closest }));
  });
}

export function trace(): Trace {
  // What looks for the names must not count as one that names.
  const files = filesBelow('tests').filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('tests/trace'),
  );
  const said = new Map(files.map((file) => [file, wordsIn(parsed(file))]));
  const ofRules = files.filter((file) =>
    /^tests\/(?:rules|evidence|summary|visit)\/.*\.test\.ts$/.test(file),
  );
  const inVisits = standing();
  const named = ofRules.flatMap(namings);

  const rows = RULES.map(({ rule, id, short, sources }): TracedRow => ({
    rule,
    sources: unique(sources.map(({ source }) => source)),
    sections: unique(sources.map(({ section }) => section)),
    tests: files.filter((file) =>
      said
        .get(file)
        ?.some(
          ({ says }) =>
            [rule, id].some((each) => holdsId(says, each)) ||
            (file.startsWith('tests/rules/') && short.includes(says)),
        ),
    ),
    visits: inVisits.get(rule) ?? [],
  }));

  const requirements = [...ACCEPTANCE, ...DECISIONS].map((requirement): TracedRequirement => {
    const here = named.filter((each) => each.requirement === requirement.id);
    const beside = here.flatMap((each) => elementsOf(each.beside));
    const carrying = rowsOf(requirement);
    return {
      id: requirement.id,
      rows: carrying.map(({ place }) => place),
      beside: RULES.filter(({ rule, id, short }) =>
        // Ids of one plain word, such as "open", say nothing of which row is meant.
        [rule, ...(/[.-]|\d/.test(id) ? [id, ...short.slice(0, -1)] : [])].some((each) =>
          beside.includes(each),
        ),
      ).map(({ rule }) => rule),
      sources: unique(carrying.flatMap(({ sources }) => sources.map(({ source }) => source))),
      tests: [...new Map(here.map(({ test }) => [`${test.file} ${test.title}`, test])).values()],
    };
  });

  const hazards = HAZARDS_KNOWN.map(({ id, shownBy }): TracedHazard => {
    const words = shownBy.flatMap(({ file, title }) => {
      const path = `tests/${file}`;
      const text = textOf(path);
      const nodes = titlesIn(path, text).filter((each) => isTitle(title, each, text));
      return [title, ...nodes.flatMap(({ node }) => wordsIn(node).map(({ says }) => says))];
    });
    const found = words.flatMap(namedIn);
    return { id, requirements: REQUIREMENTS.filter((each) => found.includes(each)) };
  });
  return { requirements, hazards, rows, citing: citingPlaces() };
}

/** What the Evidence area shows of it and only the tests know, as JSON. */
export const traceForTheScreen = ({ requirements, hazards }: Trace): string =>
  `${JSON.stringify(
    {
      tests: Object.fromEntries(requirements.map(({ id, tests }) => [id, tests])),
      hazards: Object.fromEntries(hazards.map(({ id, requirements: of }) => [id, of])),
    },
    null,
    2,
  )}\n`;

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The same as a table in Markdown. */
export function traceInWords({ requirements, rows }: Trace): string {
  return [
    row('Requirement', 'Rows', 'Sources', 'Named in tests'),
    row('---', '---', '---', '---:'),
    ...requirements.map(({ id, rows: of, sources, tests }) =>
      row(id, of.join(', '), sources.join(', '), tests.length),
    ),
    '',
    row('Row', 'Sections', 'Sources', 'Test files', 'Visits'),
    row('---', '---', '---', '---:', '---:'),
    ...rows.map(({ rule, sections, sources, tests, visits }) =>
      row(rule, sections.join(', '), sources.join(', '), tests.length, visits.length),
    ),
  ].join('\n');
}
