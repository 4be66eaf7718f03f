/**
 * One result of a report: comparator, number, unit and day of one test. A number of a reference range,
 * of a date, of a name or of a unit is never its value, and where two numbers are left it asks.
 */
import { dayInWords } from '../language/in-words.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { parse, quantity } from '../rules/record/quantities.ts';
import type { LabId } from '../rules/record/ids.ts';
import type { LabValue } from '../rules/record/visit.ts';
import { datesIn, timesIn, type FoundDate } from './days.ts';
import { aloneIn, partsIn, without, type Part } from './folded.ts';
import { asks, unread, type Choice, type Reading } from './piece.ts';
import type { Source } from './things.ts';
import { UNIT, unitOf, unitsOf } from './units.ts';

/** A number of a report with what stands beside it, all as typed. */
export type Sample = {
  /** With its comparator, as our own grammar reads it. */
  readonly text: string;
  /** Undefined where none is given. */
  readonly unit: string | undefined;
  readonly date: FoundDate | undefined;
};

const NUMBER = /(?:[<>≤≥]=? ?)?\d+(?:[.,'’\u202f\u2009]\d+)*/gu;

/** Numbers with their comparator; the head of an arrow is none. */
function numbersIn(text: string): readonly (Part & { found: string })[] {
  return partsIn(text, NUMBER).flatMap((part) => {
    const [bare] = partsIn(part.found, /\d.*$/gu);
    const isArrow = bare !== undefined && /[-=]$/u.test(text.slice(0, part.from));
    if (bare !== undefined && bare.from > 0)
      return isArrow ? { ...part, from: part.from + bare.from, found: bare.found } : part;
    const before = text.slice(Math.max(0, part.from - 2), part.from);
    return /[\w.]$|\d,$/u.test(before) ? [] : part;
  });
}
const FIGURES = "\\d[\\d.,'’]*";
const RANGES: readonly RegExp[] = [
  // In brackets, from one figure to the other or beside a comparator or a word for it
  new RegExp(
    `[([{][^()[\\]{}\\n]*?(?:${FIGURES} ?(?:-|to|bis|a|hasta|\\.\\.+|/) ?${FIGURES}|(?:[<>≤≥]|ref|n:|nr|norm|range|vr|rango|normal|upto|up to|bis|hasta|ab|desde|over|under|above|below|uber|unter|min|max)[^()[\\]{}\\n]*\\d)[^()[\\]{}\\n]*[)\\]}]`,
    'gu',
  ),
  // Behind a word for it, to the end of its line
  /\b(?:(?:biological )?ref(?:erence|erenz|erenzbereich|erenzwerte?|erencia)?\.?|normal(?:bereich|werte?)|(?:normal|standard) range|normal values?|norm(?:bereich|wert)?|nr|rr|vr|v\.r|valores? (?:de referencia|normal(?:es)?)|rango|intervalo|range|target|ziel(?:wert|bereich)?|objetivo|goal|cut-?off|limits?|expected|soll|deficien\w*|insufficien\w*|sufficien\w*)(?![a-z])[^\n]*/gu,
];
/** A limit in words; it is none where it is the value itself. */
const OR_EQUAL = /[<>] ?or ?= ?\d[\d.,]*/gu;
const isBehindAFigure = (figures: string, { from }: Part): boolean =>
  /\d[^\d\n]*$/u.test(figures.slice(0, from));
const FROM_TO = new RegExp(`${FIGURES} ?(?:-|to|bis|a|hasta|\\.\\.+) ?${FIGURES}`, 'gu');

/** Flags, and words that leave the value as it is. */
const QUIET =
  /\b(?:h{1,2}|l{1,2}|n|a|f|hi|lo|low|high|normal|abnormal|borderline|niedrig|hoch|erhoht|erniedrigt|reduced|raised|bajo|baja|alto|alta|elevado|elevada|disminuido|disminuida|final|serum|plasma|blood|vollblut|suero|sangre|level|wert|result|resultado|ergebnis|value|ihr|tu|su|was|is|of|from|on|at|vom|von|war|ist|am|de|del|el|es|era|dated?|datum|fecha|taken|drawn|done|collected|sample|latest|last|recent|current|today|total|fasting|nuchtern|basal|en ayunas|s|p|b|fs|i\.?s\.?|edta|calc(?:ulated)?|berechnet|calculad[oa]|ckd-?epi|mdrd|ifcc|ngsp|dcct|uhr|her|his|repeat|new|pre|your|and|with|ref)(?![a-z0-9])/gu;

/** How the systems of practices say a flag, their codes, and how long until it is measured again. */
const REMARKS =
  /^\d[\da-z]{1,3}\.{1,3} |^xa[a-z0-9]{3} |\b\d+(?: ?- ?\d+)? ?(?:weeks?|wks?|months?|mths?|days?|years?|yrs?|wochen?|monaten?|tagen?|jahren?|semanas?|mes(?:es)?|dias?|anos?)(?![a-z])|of total (?:hgb|hb|ha?emoglobin)|(?:below|above|outside|within|out of|in) (?:low(?:er)? |high(?:er)? |upper |the )*(?:reference|normal|range)[ a-z]*|im normbereich|zu (?:niedrig|hoch)|critical(?:ly)? (?=low|high)|\/ ?1[.,]73 ?(?:m ?[*^]?2|qm|sqm)|\.{3,}|\((?=[0-9.]*[a-z])[a-z0-9.]{5}\)/gu;

const day = (date: string | undefined): string =>
  date === undefined ? 'date not given' : dayInWords(date);

type Reply = { readonly choice: Choice; readonly doubt: string | undefined };

/** What the visit's own grammar makes of it; a sentence where it is no possible value. */
function replies(
  id: LabId,
  unit: string,
  text: string,
  drawn: string | undefined,
): readonly Reply[] | string {
  const base: LabValue = {
    text,
    unit,
    'unit-by': 'chosen',
    ...(drawn === undefined ? {} : { drawn }),
  };
  const reply = (value: LabValue, plain: string, doubt: string | undefined): Reply => ({
    choice: { words: `${plain} ${unit}, ${day(drawn)}`, offer: { kind: 'lab', id, value } },
    doubt,
  });
  const parsed = parse(id, base);
  if (parsed.kind === 'value') return [reply(base, parsed.plain, parsed.doubt)];
  if (parsed.kind === 'refused') return parsed.says;
  if (parsed.kind !== 'ask') return [];
  return (['decimal', 'thousands'] as const).map((reading) =>
    reply({ ...base, reading }, parsed[reading], undefined),
  );
}

/** What is to be asked about the day, and the days that may be recorded. */
function daysOf(date: FoundDate | undefined, today: string) {
  if (date === undefined) return { days: [undefined] };
  const { days, found } = date;
  if (days.length === 0) return { days: [undefined], says: `“${found}” names no day` };
  if (days.length > 1)
    return { days, says: `“${found}”: ${days.map((each) => dayInWords(each)).join(' or ')}?` };
  const [only] = days;
  return only !== undefined && only > today
    ? { days: [only, undefined], says: `${dayInWords(only)} is still to come` }
    : { days };
}

function unitsFor(id: LabId, unit: string | undefined) {
  if (unit === undefined) return { units: unitsOf(id), says: 'Which unit?' };
  const known = unitOf(id, unit);
  if (known !== undefined) return { units: [known] };
  const alike = unitsOf(id).filter((each) => each.toLowerCase().startsWith(unit.toLowerCase()));
  return { units: alike, says: `The visit has no unit “${unit}” for it` };
}

/** `why`: what is to be asked beside the units and days. */
export function readSamples(
  id: LabId,
  samples: readonly Sample[],
  why: readonly string[],
  today: string,
): Reading {
  const { name } = quantity(id);
  const questions = [...why];
  const choices: Choice[] = [];
  const refusals: string[] = [];
  for (const { text, unit, date } of samples) {
    const of = unitsFor(id, unit);
    const on = daysOf(date, today);
    if (of.says !== undefined) questions.push(of.says);
    if (on.says !== undefined) questions.push(on.says);
    for (const each of of.units) {
      for (const drawn of on.days) {
        const found = replies(id, each, text, drawn);
        if (typeof found === 'string') {
          refusals.push(found);
        } else {
          if (found.length > 1) questions.push(`Which number is ${text}?`);
          choices.push(...found.map(({ choice }) => choice));
          if (unit !== undefined) questions.push(...found.flatMap(({ doubt }) => doubt ?? []));
        }
      }
    }
  }
  const [first] = choices;
  const [refusal] = refusals;
  if (first === undefined && refusal !== undefined)
    return unread(refusal.startsWith(name) ? refusal : `${name}: ${refusal}`);
  const asked = [...new Set(questions)];
  if (asked.length > 0 || first === undefined || choices.length > 1)
    return asks(`${name}: ${asked.join('; ')}`, choices);
  return { status: 'read', says: `${name} ${first.words}`, choices };
}

/** Its date stands before each number or behind it, as with the first of them. */
function dateFor(dates: readonly FoundDate[], numbers: readonly Part[], number: Part) {
  const [date] = dates;
  const [first] = numbers;
  if (date === undefined || first === undefined) return undefined;
  const next = numbers.find(({ from }) => from >= number.to);
  const behind = dates.find(
    ({ from }) => from >= number.to && (next === undefined || from < next.from),
  );
  return date.from < first.from ? dates.findLast(({ to }) => to <= number.from) : behind;
}

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?:less than|below|under|kleiner(?: als)?|unter|menor (?:de|que)|inferior a) ?$/u, '<'],
  [
    /(?:greater than|more than|above|over|grosser(?: als)?|uber|mayor (?:de|que)|superior a) ?$/u,
    '>',
  ],
];

/** Before a name: what is said of it is a condition. */
const CONDITION = /\b(?:if|when|unless|until|falls|wenn|sobald|si|cuando)[^a-z0-9]*$/u;
/** What a value below or above a limit means, in anybody. */
const OF_ANYBODY =
  /\b(?:indicates?|suggests?|means|defines?|spricht fur|weist auf|bedeutet|indica|sugiere)(?![a-z])/u;

export type ResultPart = Part & {
  /** Where its name begins and ends. */
  readonly nameFrom: number;
  readonly nameTo: number;
};

/**
 * `date`: of the line or of the report, where the entry itself has none. `lineEnd`: the date at the end of
 * its line, which may be of all that stands before it.
 */
export function readResult(
  source: Source,
  id: LabId,
  part: ResultPart,
  {
    date,
    lineEnd,
  }: { readonly date: FoundDate | undefined; readonly lineEnd: FoundDate | undefined },
  today: string,
): Reading {
  const { from, to, nameFrom, nameTo } = part;
  const { name } = quantity(id);
  // The name is blanked, so that places stay and its figures are none.
  const all = without(source.folded.slice(from, to), [
    { from: nameFrom - from, to: nameTo - from },
  ]);
  const dates = datesIn(all);
  const dateless = without(all, [...dates, ...timesIn(all)]);
  const units = partsIn(dateless, UNIT);
  const withoutUnits = without(dateless, units);
  let figures = without(withoutUnits, partsIn(withoutUnits, REMARKS));
  for (const range of RANGES) figures = without(figures, partsIn(figures, range));
  const limits = partsIn(figures, OR_EQUAL).filter((each) => isBehindAFigure(figures, each));
  figures = without(figures, limits);
  figures = without(figures, aloneIn(figures, FROM_TO));
  const found = numbersIn(figures);
  // Behind the value, a figure with a comparator is a limit.
  const values = found.filter(({ found: text }, at) => at === 0 || !/^[<>≤≥]/u.test(text));
  const hasOwnUnit = (number: Part) =>
    units.some(({ from: at }) => at >= number.to && all.slice(number.to, at).trim() === '');
  const isYear = (number: Part & { found: string }) =>
    /^(?:19|20)\d\d$/u.test(number.found) && !hasOwnUnit(number) && values.some(hasOwnUnit);
  const numbers = values.filter((number) => !isYear(number));
  const written = WRITTEN_OUT.find(([words]) => words.test(figures.slice(0, numbers[0]?.from)));
  const isCompared = written !== undefined || /^[<>≤≥]/u.test(numbers[0]?.found ?? '');
  if (CONDITION.test(all.slice(0, nameFrom - from)) || (isCompared && OF_ANYBODY.test(all)))
    return unread(`${name}: a limit, and no value`);
  if (numbers.length === 0) return unread(`${name}: no value that can be read`);
  if (numbers.length > 3)
    return unread(`${name}: several numbers, and not clear which is its value`);

  const why: string[] = [];
  if (values.length > numbers.length) why.push('It names a year, and no day');
  if (numbers.length > 1) why.push('Which number is its value?');
  if (written !== undefined) why.push(`Is “${written[1]}” meant?`);
  const beside = without(figures, found).replaceAll(QUIET, ' ');
  const words =
    written === undefined
      ? beside
      : beside.replace(
          /[a-z ]*(?:als|than|below|under|unter|above|over|uber|de|que|a)(?![a-z])/u,
          ' ',
        );
  const [word] = /[a-z]{2,}/u.exec(words) ?? [];
  if (word !== undefined)
    why.push('What stands beside it is not read: is it this patient’s value?');
  if (/\d/u.test(beside)) why.push('Some of its figures are not read');
  if (numbers.some((number) => number.from < nameFrom - from))
    why.push('The number stands before its name');
  if (/\?/u.test(beside)) why.push('It has a question mark');
  if (/[~≈]/u.test(beside)) why.push('It is said to be about so much');

  // "1 234" may be one number, as our grammar reads it, or two.
  const grouped = aloneIn(figures, /[<>≤≥]?=? ?\d{1,3}(?: \d{3})+(?![\w.,])/gu);
  const samples = [...grouped, ...numbers].map((number): Sample => {
    const own = units.find(
      (unit) => unit.from >= number.to && all.slice(number.to, unit.from).trim() === '',
    );
    // One unit in all, in brackets or in a column, is that of the number.
    const unit =
      own ?? (new Set(units.map((each) => each.found.trim())).size === 1 ? units[0] : undefined);
    const typed = source.text
      .slice(from + number.from, from + number.to)
      .replace(/^([<>≤≥]=?) /u, '$1')
      .trim();
    return {
      text: `${written?.[1] ?? ''}${typed}`.slice(0, LONGEST.number),
      unit: unit && source.text.slice(from + unit.from, from + unit.to).trim(),
      date: dateFor(dates, numbers, number) ?? date,
    };
  });
  if (lineEnd === undefined || samples.some((each) => each.date !== undefined))
    return readSamples(id, samples, why, today);
  const both = samples.flatMap((each) => [{ ...each, date: lineEnd }, each]);
  return readSamples(id, both, [...why, 'Is it of the day at the end of its line too?'], today);
}
