/**
 * Reads a pasted text: a list of medicines, a report of results, or both, in the habits of English,
 * German and Spanish records. Every character of it is in one piece, and nothing is recorded here.
 */
import { dayInWords } from '../language/in-words.ts';
import { QUESTIONS } from '../rules/record/questions.ts';
import type { LabId } from '../rules/record/ids.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import { cellsOf, tablesIn } from './columns.ts';
import { cut, linesOf, type Cut } from './cut.ts';
import { readRow } from './dated-row.ts';
import { datesIn, type FoundDate } from './days.ts';
import { folded, partsIn, type Part } from './folded.ts';
import { groupedBy } from './grouped.ts';
import { dayLine, headingTo, sectionOf, type Section } from './headings.ts';
import { joined } from './joined.ts';
import { ISSUED, lineSays, type Around } from './doubts.ts';
import { readMedicine, readUnlisted } from './medicine.ts';
import { asks, frame, noted, unread, type Piece, type Reading } from './piece.ts';
import { readResult } from './result.ts';
import { medicineAt, testAt, type Source } from './things.ts';
import { isTitles, readByTitles } from './titles.ts';
import { notAgainst, oncePerTest, oncePerMedicine } from './twice.ts';
import { UNIT } from './units.ts';
import { DIAGNOSIS, DOSE, NONE, NONE_TAKEN, NO_ALLERGY } from './words.ts';

type Thing =
  | { readonly kind: 'test'; readonly id: LabId | null; readonly at: Part }
  | { readonly kind: 'medicine'; readonly entry: MedicineEntry; readonly at: Part };

/** The first test or medicine that an entry names. */
function thingIn(source: Source, begins: number, ends: number): Thing | undefined {
  for (const { index } of source.folded.slice(begins, ends).matchAll(/\b[a-z0-9]/gu)) {
    const from = begins + index;
    const test = testAt(source, from);
    if (test !== undefined && test.to <= ends)
      return { kind: 'test', id: test.of, at: { from, to: test.to } };
    const medicine = medicineAt(source, from);
    if (medicine !== undefined && medicine.to <= ends)
      return { kind: 'medicine', entry: medicine.of, at: { from, to: medicine.to } };
  }
  return undefined;
}

/** What is known while the text is gone through, from line to line. */
type Under = {
  section: Section | undefined;
  isLoose: boolean;
  day: FoundDate | undefined;
  /** Titles of columns have said that the dates of medicines are those of their issue. */
  isOfIssue: boolean;
};

/** The first date of a line, where its results come behind it. */
function dayOfLine(source: Source, line: readonly Cut[]): FoundDate | undefined {
  const [first] = line;
  if (first === undefined) return undefined;
  const [date] = datesIn(source.folded.slice(first.begins, first.ends));
  return date !== undefined &&
    /^[^a-z0-9]*$/u.test(source.folded.slice(first.begins, first.begins + date.from))
    ? date
    : undefined;
}

const SECTION_SAYS: Readonly<Record<Section, string>> = {
  medicines: 'Heading: medicines',
  stopped: 'Heading: stopped medicines',
  allergies: 'Heading: allergies, not taken as medicines',
  diagnoses: 'Heading: diagnoses, not taken as medicines',
  results: 'Heading: results',
  doubtful: 'Heading: what is planned, held or of the family',
  other: 'A heading',
};

const A_DIAGNOSIS = 'A diagnosis or a complaint, not taken as a medicine';

/** A diagnosis with what is done for it. */
const TREATED =
  /\b(?:on|takes|taking|treated|injections?|tablets?|supplements?|unter|con)(?![a-z])/u;

const NONE_CHOICE = {
  words: QUESTIONS['takes-medicines'].label,
  offer: { kind: 'none-taken' },
} as const;

/** With it, what stands under allergies is at its end. */
function noAllergy(under: Under): Reading {
  if (under.section === 'allergies') under.isLoose = true;
  return noted('No known allergy');
}

/** "None", and what it is about. */
function readNone(text: string, under: Under): Reading | undefined {
  if (NO_ALLERGY.test(text)) return noAllergy(under);
  if (NONE_TAKEN.test(text))
    return { status: 'read', says: NONE_CHOICE.words, choices: [NONE_CHOICE] };
  if (!NONE.test(text)) return undefined;
  if (under.section === 'allergies') return noAllergy(under);
  if (under.section === 'medicines')
    return { status: 'read', says: NONE_CHOICE.words, choices: [NONE_CHOICE] };
  return under.section === undefined
    ? asks('None of what?', [NONE_CHOICE])
    : noted('None, under its heading');
}

/** A heading, a day, or titles of columns; undefined where it is none of them. */
function readFrame(
  text: string,
  isHead: boolean,
  { isAlone, namesAny }: { readonly isAlone: boolean; readonly namesAny: boolean },
  under: Under,
): Reading | undefined {
  if (isHead) return frame('The days of the columns under it');
  if (isTitles(text)) return frame('Titles of columns');
  const [date] = datesIn(text);
  const ofDay = dayLine(text);
  const section = sectionOf(text);
  if (section !== undefined) {
    under.section = section;
    under.isLoose = false;
    if (section !== 'results' || ofDay === undefined) under.day = undefined;
  }
  if (ofDay === 'drawn' && date !== undefined) {
    // A day before results is theirs alone; in a heading it is of all that follows.
    if (isAlone || section !== undefined) under.day = date;
    const day = date.days.map((each) => dayInWords(each)).join(' or ');
    return frame(`Day of the samples: ${day === '' ? date.found : day}`);
  }
  if (ofDay === 'other' && !namesAny) return noted('Another day than that of a sample: not used');
  return section === undefined ? undefined : frame(SECTION_SAYS[section]);
}

function isInDiagnosis(text: string, at: number): boolean {
  const diagnosis = DIAGNOSIS.exec(text);
  return diagnosis !== null && at >= diagnosis.index && at < diagnosis.index + diagnosis[0].length;
}

function readEntry(
  source: Source,
  each: Cut,
  around: Around,
  under: Under,
  days: Parameters<typeof readResult>[3],
  today: string,
): Reading {
  const part = { from: each.begins, to: each.ends };
  const text = source.folded.slice(part.from, part.to);
  const none = readNone(text, under);
  if (none !== undefined) return none;
  const diagnosis = DIAGNOSIS.exec(text);
  const isDiagnosis = diagnosis?.index === 0;
  const first = thingIn(source, part.from + (isDiagnosis ? diagnosis[0].length : 0), part.to);
  // "Probable B12 deficiency" names no medicine, wherever it stands.
  const isOfDiagnosis =
    first?.kind === 'medicine' && isInDiagnosis(text, first.at.from - part.from);
  const behind = part.from + (diagnosis?.index ?? 0) + (diagnosis?.[0].length ?? 0);
  const thing = isOfDiagnosis ? thingIn(source, behind, part.to) : first;
  if ((isDiagnosis || isOfDiagnosis) && thing === undefined)
    return TREATED.test(text) ? unread('Not read; kept as typed') : noted(A_DIAGNOSIS);
  if (thing?.kind === 'medicine')
    return readMedicine(source, part, { ...thing.at, entry: thing.entry }, around);
  if (thing?.kind === 'test') {
    if (thing.id === null) return unread('A test that the visit has no place for');
    const name = { nameFrom: thing.at.from, nameTo: thing.at.to };
    return readResult(source, thing.id, { ...part, ...name }, days, today);
  }
  if (under.section === 'diagnoses' && !under.isLoose) return noted(A_DIAGNOSIS);
  return partsIn(text, UNIT).length > 0
    ? unread('Not read; kept as typed')
    : readUnlisted(source, part, around);
}

/**
 * `today`: `YYYY-MM-DD`; a sample of a later day is asked about. The spans of the pieces, one behind
 * the other, are the text.
 */
export function readPasted(text: string, today: string): readonly Piece[] {
  // Emphasis as it is typed is none of the text.
  const plain = folded(text).replaceAll(/\*\*|__/gu, '  ');
  const { source, rows: titledRows } = readByTitles({ text, folded: plain });
  const { titles, heads, rows } = tablesIn(source);
  const lines = linesOf(source);
  const isWhole = (line: number) =>
    titles.has(line) ||
    heads.has(line) ||
    rows.has(line) ||
    titledRows.has(lines[line]?.from ?? -1);
  const cuts = joined(source, cut(source, isWhole), isWhole);
  const byLine = groupedBy(cuts, ({ line }) => line);
  const under: Under = { section: undefined, isLoose: false, day: undefined, isOfIssue: false };
  /** How many lines stand under the heading so far. */
  let below = 0;

  const pieces = [...byLine].flatMap(([line, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const own = (each: Cut) => source.folded.slice(each.begins, each.ends);
    if (first.isAfterBlank && below > 0) {
      under.isLoose = true;
      if (under.section !== 'stopped') under.day = undefined;
    }
    const names = (part: Cut) =>
      thingIn(source, part.begins, part.ends) !== undefined || own(part).search(DOSE) >= 0;
    const whole = source.folded.slice(first.begins, all.at(-1)?.ends);
    if (cellsOf(whole).length > 2 && !/\d/u.test(whole)) under.isOfIssue = ISSUED.test(whole);
    // A day on a line that names nothing is of what follows.
    const isFree = all.length === 1 || !all.some(names);
    const before = under.section;
    const isHeaded = all.length > 1 && headingTo(`${own(first)} x`) !== undefined;
    const opening = readFrame(
      own(first),
      heads.has(line),
      {
        isAlone: isFree,
        // "Last issued 3 Nov 2026" stands beside a medicine, too.
        namesAny: names(first),
      },
      under,
    );
    const opens = opening !== undefined && under.section !== before;
    below = opening === undefined || isHeaded ? below + 1 : 0;
    const rest = opening === undefined ? all : all.slice(1);
    const ownDay = dayOfLine(source, all);
    const lastDate = rest.length > 1 ? datesIn(own(rest.at(-1) ?? first))[0] : undefined;
    const end = lastDate?.days.length === 0 ? undefined : lastDate;
    const says = lineSays(rest.map(own).join(' '));
    const around: Around = {
      section: under.section,
      isLoose: under.isLoose,
      lineSays: rest.length > 1 ? says : undefined,
      dates: all.flatMap((each) => datesIn(own(each))),
      isOfIssue: under.isOfIssue,
      today,
    };
    const columns = rows.get(line);
    const date = ownDay ?? under.day;
    const days = (isLast: boolean) => ({
      date,
      lineEnd: date === undefined && !isLast ? end : undefined,
    });
    const read = rest.map((each): Piece => {
      const thing = columns === undefined ? undefined : thingIn(source, each.begins, each.ends);
      const day =
        isFree && dayLine(own(each)) === 'drawn'
          ? readFrame(own(each), false, { isAlone: true, namesAny: false }, under)
          : undefined;
      const reading =
        day ??
        (columns !== undefined && thing?.kind === 'test'
          ? readRow(source, each, { id: thing.id, to: thing.at.to }, columns, today)
          : readEntry(source, each, around, under, days(each === rest.at(-1)), today));
      return pieceOf(text, each, reading);
    });
    // What is named on the heading's own line is surely meant by it; what follows may be.
    if (opens && isHeaded) {
      under.isLoose = true;
      if (under.section === 'diagnoses') under.section = undefined;
    }
    return opening === undefined ? read : [pieceOf(text, first, opening), ...read];
  });
  return oncePerMedicine(notAgainst(oncePerTest(pieces)));
}

const pieceOf = (text: string, { from, to, begins, ends }: Cut, reading: Reading): Piece => ({
  ...reading,
  from,
  to,
  text: text.slice(begins, ends),
});
