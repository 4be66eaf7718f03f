/** One medicine of a list: its name with dose and form, how it is taken, and whether it is taken at all. */
import { listed } from '../language/in-words.ts';
import { tidy } from '../language/tidy.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { MEDICINE_CLASSES } from '../rules/record/medicines/classes.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import { closeNames } from '../rules/record/medicines/close-names.ts';
import { findMedicine } from '../rules/record/medicines/find.ts';
import { MEDICINE_QUESTIONS } from '../rules/record/questions.ts';
import type { Medicine } from '../rules/record/visit.ts';
import { datesIn, type FoundDate } from './days.ts';
import { partsIn, without, type Part } from './folded.ts';
import type { Section } from './headings.ts';
import { andSays, asks, noted, unread, type Choice, type Reading } from './piece.ts';
import { isTestToo, medicineAt, type Source } from './things.ts';
import { UNIT } from './units.ts';
import {
  ALLERGY,
  ANOTHER_PRODUCT,
  DIRECTIONS,
  DOSE,
  DOUBTED,
  FORM,
  HARMLESS,
  LEAD,
  NAME_AND_DOSE,
  REACTION,
  STOPPED,
} from './words.ts';

type Use = NonNullable<Medicine['use']>;

const nameOf = (entry: MedicineEntry): string =>
  `${entry.name.charAt(0).toUpperCase()}${entry.name.slice(1)}`;

/** "Amitriptyline: tricyclic antidepressant". */
function saidOf(entry: MedicineEntry): string {
  const classes = listed(entry.classes.map((id) => MEDICINE_CLASSES[id].name));
  return (
    entry.askWhich ??
    (classes === '' || classes === entry.name ? nameOf(entry) : `${nameOf(entry)}: ${classes}`)
  );
}

/** Without the marks between the cells of a table. */
const inLine = (text: string): string => tidy(text.replaceAll(/[|\t]/gu, ' '));

/** Its name, and all else that was typed of it. */
type Typed = { readonly name: string; readonly rest: string };

const isKept = ({ name, rest }: Typed): boolean =>
  name.length <= LONGEST.medicine && rest.length <= LONGEST.note;

/** What has no name of the list goes into the name as far as it takes it, and on into the line beside it. */
function parted(text: string): Typed {
  const all = inLine(text);
  if (all.length <= LONGEST.medicine) return { name: all, rest: '' };
  const end = all.lastIndexOf(' ', LONGEST.medicine);
  return { name: all.slice(0, end), rest: all.slice(end + 1) };
}

const USE_WORDS = MEDICINE_QUESTIONS.use.options;

function choice({ name, rest }: Typed, use: Use, note?: string): Choice {
  const whole = rest === '' ? name : `${name}; ${rest}`;
  return {
    words: `${USE_WORDS[use]}: ${whole}${note === undefined ? '' : ` (${note})`}`,
    offer: {
      kind: 'medicine',
      medicine: { name, use, ...(rest === '' ? {} : { time: rest }) },
    },
  };
}

/** Dose, form, release and salt behind a name, and the other name of it in brackets. */
function nameTo(source: Source, from: number, to: number, entry: MedicineEntry): number {
  const { folded, text } = source;
  let end = from;
  for (;;) {
    const ahead = folded.slice(end, to);
    const gap = /^[\s,:|]*/u.exec(ahead)?.[0].length ?? 0;
    const next = ahead.slice(gap);
    const dose = [...next.matchAll(DOSE)][0];
    const form = FORM.exec(next);
    const bracket = /^\(([^()]*)\)/u.exec(next);
    const inside =
      bracket === null ? undefined : text.slice(end + gap + 1, end + gap + bracket[0].length - 1);
    const strength = /^\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?)+(?![\w/])/u.exec(next);
    const other = medicineAt(source, end + gap);
    if (dose?.index === 0) end += gap + dose[0].length;
    else if (strength !== null) end += gap + strength[0].length;
    else if (form?.index === 0) end += gap + form[0].length;
    else if (other !== undefined && other.of === entry && other.to <= to) end = other.to;
    else if (inside !== undefined && bracket !== null && findMedicine(inside) === entry)
      end += gap + bracket[0].length;
    else return end;
  }
}

/** Another medicine that is named in what stands beside it, but for what it is taken for. */
function alsoNamed(source: Source, part: Part, entry: MedicineEntry): MedicineEntry | undefined {
  const beside = source.folded.slice(part.from, part.to);
  const purpose = beside.search(/\b(?:for|fur|gegen|bei|wegen|para|por)(?![a-z])/u);
  for (const { index } of beside.matchAll(/\b[a-z]/gu)) {
    const other = medicineAt(source, part.from + index)?.of;
    const isPurpose =
      purpose >= 0 &&
      index > purpose &&
      (other?.classes ?? []).every((id) => entry.classes.includes(id));
    if (other !== undefined && other !== entry && !isPurpose) return other;
  }
  return undefined;
}

/** Under which heading it stands, and what the rest of its line speaks of. */
export type Around = {
  readonly section: Section | undefined;
  /** It may still stand under the heading: a line was left free, or the heading had its own line's text. */
  readonly isLoose: boolean;
  readonly lineSays: 'allergy' | 'stopped' | 'doubted' | undefined;
  /** The dates of its line, and whether the columns say that they are of its issue. */
  readonly dates: readonly FoundDate[];
  readonly isOfIssue: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

const words = (text: string): string => text.replaceAll(HARMLESS, ' ');
export function lineSays(line: string): Around['lineSays'] {
  if (ALLERGY.test(line)) return 'allergy';
  const told = words(line);
  if (STOPPED.test(told)) return 'stopped';
  return DOUBTED.test(told) ? 'doubted' : undefined;
}

export const ISSUED =
  /\b(?:last (?:given|taken)|issued?|dispensed|collected|supplied|abgegeben|dispensad[oa])(?![a-z])/u;
const LAST_FOR_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;

/** Begun and ended, or issued so long ago that it may have been the last time. */
function doubtAboutDates(text: string, { dates, isOfIssue, today }: Around): string | undefined {
  const says = isOfIssue || ISSUED.test(text);
  if (dates.length > 1 && !says) return 'It has two dates: is it still taken?';
  const last = dates
    .flatMap(({ days }) => days)
    .toSorted()
    .at(-1);
  const isOld = last !== undefined && Date.parse(today) - Date.parse(last) > LAST_FOR_DAYS * DAY;
  return says && isOld ? 'Issued long ago: is it still taken?' : undefined;
}

/** A word that goes on with the name, so that it may be the name of another medicine (D72). */
function goesOnUnknown(entry: MedicineEntry, name: string, behind: string): string | undefined {
  const word = /^ *[-/+&]? *[a-z0-9]*[a-z][a-z0-9]*/u.exec(behind)?.[0];
  if (word === undefined || findMedicine(`${name}${word}`) === entry) return undefined;
  const says = word.replace(/^[ &+/-]+/u, '');
  const known = [DIRECTIONS, FORM, STOPPED, DOUBTED, ALLERGY].some((words) => words.test(says));
  return known && !ANOTHER_PRODUCT.test(says) ? undefined : says;
}

/** It names an allergy and no amount; what is taken for an allergy is no allergy. */
function isAllergy(folded: string, { section, isLoose }: Around): boolean {
  if (folded.search(DOSE) >= 0 || section === 'stopped' || STOPPED.test(words(folded)))
    return false;
  if (section === 'allergies' && !isLoose) return true;
  const at = folded.search(ALLERGY);
  const purpose = folded.search(
    /\b(?:for|fur|gegen|bei|wegen|para|por|if|when|falls|si)(?![a-z])/u,
  );
  return at >= 0 && (purpose < 0 || purpose > at);
}

/** Why it is not simply taken; undefined where nothing speaks against it. */
function doubtAbout(source: Source, part: Part, name: Part, entry: MedicineEntry, around: Around) {
  const { folded } = source;
  const lead = folded.slice(part.from, name.from);
  const rest = folded.slice(name.to, part.to);
  const told = words(`${lead} ${rest}`);
  const also = alsoNamed(source, { from: name.to, to: part.to }, entry);
  const leadWords = without(lead, datesIn(lead)).trim();
  const hasDose = [...folded.slice(part.from, part.to).matchAll(DOSE)].length > 0;
  const { section, lineSays: line } = around;
  if (section === 'stopped' || STOPPED.test(told) || told.includes('↓')) return 'Stopped?';
  if (ALLERGY.test(folded.slice(part.from, part.to)))
    return 'It speaks of an allergy or a reaction: is it taken?';
  if (DOUBTED.test(told)) return 'Is it taken?';
  if (also !== undefined) return `It names ${also.name} too: is it taken?`;
  if (!hasDose && REACTION.test(rest)) return 'It reads like a reaction: is it taken?';
  if (partsIn(rest, UNIT).length > 0) return 'It reads like a level in blood: is it taken?';
  if (/\?/u.test(folded.slice(part.from, part.to))) return 'It has a question mark: is it taken?';
  if (!hasDose && section !== 'medicines' && isTestToo(source, name) && !FORM.test(rest))
    return 'A medicine or a test?';
  const ofDates = doubtAboutDates(folded.slice(part.from, part.to), around);
  if (ofDates !== undefined) return ofDates;
  if (leadWords !== '' && !LEAD.test(leadWords)) return 'Is it taken?';
  const isUnderAllergies = section === 'allergies' && !(around.isLoose && hasDose);
  if (isUnderAllergies || line === 'allergy') return 'Allergies stand beside it: is it taken?';
  if (section === 'doubtful') return 'It stands under a plan or a history: is it taken?';
  if (section === 'diagnoses') return 'It stands under diagnoses: is it taken?';
  return line === undefined
    ? undefined
    : 'Something on its line was stopped or is in doubt: is it taken?';
}

/** `name`: where the name of the list stands. */
export function readMedicine(
  source: Source,
  part: Part,
  name: Part & { readonly entry: MedicineEntry },
  around: Around,
): Reading {
  const { entry } = name;
  const whole = source.text.slice(part.from, part.to);
  const folded = source.folded.slice(part.from, part.to);
  if (isAllergy(folded, around))
    return {
      ...noted(`${nameOf(entry)}: an allergy or intolerance, not taken as a medicine`),
      against: entry,
    };

  const longest = nameTo(source, name.to, part.to, entry);
  const isKnown = (end: number) =>
    findMedicine(inLine(source.text.slice(name.from, end))) === entry;
  // A form that the list does not know stands beside the name.
  const end = isKnown(longest) ? longest : name.to;
  const lead = source.text.slice(part.from, name.from);
  const ownName = inLine(source.text.slice(name.from, end));
  const beside = [lead, source.text.slice(end, part.to)]
    .map((each) => inLine(each).replaceAll(/^[\s,;:|-]+|[\s,;:|-]+$/gu, ''))
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .join(' ');
  const typed = { name: ownName, rest: beside };
  if (!isKept(typed))
    return unread(`${nameOf(entry)}: too long to be recorded whole; add it in its own field`);
  const asWhole = [choice(parted(whole), 'taking'), choice(parted(whole), 'stopped-recently')];
  const isUnlisted = `${MEDICINE_QUESTIONS.notInList}: is it taken?`;
  if (!isKnown(end)) return asks(isUnlisted, asWhole);
  const doubt = doubtAbout(source, part, { from: name.from, to: end }, entry, around);
  const foldedName = inLine(source.folded.slice(name.from, end));
  const goesOn = goesOnUnknown(entry, foldedName, source.folded.slice(end, part.to));
  if (goesOn !== undefined && doubt !== 'Stopped?')
    return asks(`${nameOf(entry)}, or another one that goes on with “${goesOn}”?`, [
      choice(typed, 'taking'),
      ...asWhole,
    ]);
  if (doubt === undefined)
    return { status: 'read', says: saidOf(entry), choices: [choice(typed, 'taking')] };
  const choices = [choice(typed, 'taking'), choice(typed, 'stopped-recently')];
  return asks(andSays(saidOf(entry), doubt), doubt === 'Stopped?' ? choices.toReversed() : choices);
}

/** A piece in which nothing of the list is found: a misspelt name, a name that nobody listed, or words. */
export function readUnlisted(source: Source, part: Part, around: Around): Reading {
  const text = source.text.slice(part.from, part.to);
  const folded = source.folded.slice(part.from, part.to);
  if (isAllergy(folded, around)) return noted('An allergy or intolerance, not taken as a medicine');
  const asTyped = parted(text);
  if (!isKept(asTyped)) return unread('Kept as typed: too long to be recorded whole');
  const told = words(folded);
  const isStopped = around.section === 'stopped' || STOPPED.test(told);
  const isSure =
    !isStopped &&
    around.lineSays === undefined &&
    !DOUBTED.test(told) &&
    around.section !== 'doubtful';
  const isDosed = NAME_AND_DOSE.test(folded.replace(/^[^a-z]+/u, ''));
  const isListed = around.section === 'medicines' || around.section === 'stopped';
  const [word] = /\p{L}{5,}/u.exec(text) ?? [];
  const uses: readonly Use[] = isStopped
    ? ['stopped-recently', 'taking']
    : ['taking', 'stopped-recently'];
  const asIt = uses.map((use) => choice(asTyped, use, MEDICINE_QUESTIONS.notInList));
  // A long word that begins an entry is likely a name; a short one without a dose may be any.
  const mayBeName =
    isDosed ||
    isListed ||
    text.trim() === word ||
    (/^\p{L}{7}/u.test(text) && text.startsWith(word ?? ' '));
  const meant = word !== undefined && mayBeName ? closeNames(text) : [];
  const did = `Did you mean ${listed(
    meant.map(({ name }) => name),
    'or',
  )}?`;
  if (meant.length > 0)
    return asks(isSure ? did : andSays(did, 'Is it taken?'), [
      ...meant.flatMap((each) =>
        (isSure ? uses.slice(0, 1) : uses).map((use) => choice(parted(each.text), use)),
      ),
      ...asIt.slice(0, isSure ? 1 : 2),
    ]);
  return isDosed || isListed
    ? asks(`Is it a medicine that is taken? It is ${MEDICINE_QUESTIONS.notInList}`, asIt)
    : unread('Not read; kept as typed', asIt.slice(0, 1));
}
